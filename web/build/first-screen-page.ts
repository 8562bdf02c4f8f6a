/** Writes the first screen, in each language, into the page that is built; `boot.js` decides whether it is shown. */
import { fileURLToPath } from 'node:url';
import { type Plugin, runnerImport } from 'vite';

const source = fileURLToPath(new URL('./first-screen.ts', import.meta.url));
const root = fileURLToPath(new URL('..', import.meta.url));
const place = '<holdline-app></holdline-app>';

export function firstScreenPage(): Plugin {
  return {
    name: 'first-screen',
    apply: 'build',
    transformIndexHtml: {
      order: 'pre',
      async handler(html) {
        if (!html.includes(place)) throw new Error('index.html has no place for the first screen');
        const { module } = await runnerImport<typeof import('./first-screen.ts')>(source, { root });
        return html.replace(place, `${Object.values(module.firstScreens).join('\n    ')}\n    ${place}`);
      },
    },
  };
}
