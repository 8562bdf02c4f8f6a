/**
 * Coverage of modules that Node itself imported (see native-source.mjs). V8 counts by places in the program that ran;
 * vitest looks them up in the program as vite would have made it, which is another, so that lines seem uncovered
 * that run all the time. Here they are looked up in the program as it did run.
 */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import v8 from '@vitest/coverage-v8';
import { transform } from 'rolldown/utils';

const native = /\/(?:src|workers)\/.*\.ts$/;

/** @type {import('vitest/node').CoverageProviderModule} */
export default {
  ...v8,
  async getProvider() {
    const provider = /** @type {any} */ (await v8.getProvider());
    const asVite = provider.transformFile.bind(provider);
    /** @param {string} url @param {unknown[]} more */
    provider.transformFile = async (url, ...more) => {
      const path = (url.startsWith('file:') ? fileURLToPath(url) : url).split('?')[0];
      if (!native.test(path)) return asVite(url, ...more);
      const { code, map } = await transform(path, await readFile(path, 'utf8'), { sourcemap: true });
      return { code, map };
    };
    return provider;
  },
};
