/**
 * The elements for other people's pages: one module and what it fetches, in a folder that may be served from anywhere,
 * with an example page and the types beside it.
 */
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { ownElementNames } from './own-element-names.ts';
import { sharedWorkers } from './shared-workers.ts';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  root: at('../elements'),
  base: './',
  build: {
    target: 'es2022',
    cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
    outDir: at('../../dist/elements'),
    emptyOutDir: true,
    modulePreload: false,
    rolldownOptions: {
      input: at('../elements/elements.ts'),
      preserveEntrySignatures: 'strict',
      output: {
        entryFileNames: 'elements.js',
        chunkFileNames: 'parts/[name]-[hash].js',
        assetFileNames: 'parts/[name]-[hash][extname]',
      },
      // No element solves a programme: the solver, 3.5 MB, stays out, and what would import it is never fetched.
      external: ['highs'],
    },
  },
  plugins: [ownElementNames(['player-bar', 'day-timeline', 'curve-panel']), sharedWorkers()],
});
