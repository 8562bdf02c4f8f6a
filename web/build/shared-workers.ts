/**
 * Workers as entries of the one bundle, so that they share chunks with the page and with each other; bundled apart,
 * each carried its own copy of what they have in common (scenarios, distributions, measures).
 *
 * Knows one form alone, which every browser and the dev server know too:
 * `new Worker(new URL('./x-worker.ts', import.meta.url), { type: 'module' })`.
 */
import { dirname, resolve } from 'node:path';
import type { Plugin } from 'vite';

const form = /new URL\(\s*'(\.[^']+-worker\.ts)',\s*import\.meta\.url\s*\)/g;

export function sharedWorkers(): Plugin {
  return {
    name: 'shared-workers',
    apply: 'build',
    enforce: 'pre',
    transform(code, id) {
      if (!code.includes('new Worker(')) return null;
      return code.replace(form, (_, file: string) => {
        const worker = this.emitFile({ type: 'chunk', id: resolve(dirname(id), file) });
        return `import.meta.ROLLUP_FILE_URL_${worker}`;
      });
    },
  };
}
