import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { offlinePage } from './build/offline-page.ts';
import { sharedWorkers } from './build/shared-workers.ts';

const root = fileURLToPath(new URL('.', import.meta.url));

// Threads that share memory need these two headers; the page works without them too.
const headers = {
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
};

/** Dictionaries say their language: `words-pl-week-….js`. */
function chunkFileNames({ facadeModuleId }: { facadeModuleId?: string | null }): string {
  const language = /\/src\/words\/(..)\//.exec(facadeModuleId ?? '')?.[1];
  return `assets/${language ? `words-${language}-` : ''}[name]-[hash].js`;
}

export default defineConfig({
  root,
  // Relative addresses: the built page runs from any folder of any server.
  base: './',
  build: {
    outDir: fileURLToPath(new URL('../dist/app', import.meta.url)),
    emptyOutDir: true,
    target: 'es2022',
    // light-dark() and nesting are left as written: every browser that runs the page knows them.
    cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
    // A worker has no document to preload by; what it imports later it fetches when it asks.
    modulePreload: {
      polyfill: false,
      resolveDependencies: (_file, files, { hostId }) => (hostId.includes('-worker') ? [] : files),
    },
    // Of Node, the solver asks for this one and only where there is Node.
    rolldownOptions: { external: ['node:module'], output: { chunkFileNames } },
  },
  plugins: [sharedWorkers(), offlinePage()],
  worker: { format: 'es' },
  // Finds its machine code beside itself, where only the untouched package has it.
  optimizeDeps: { exclude: ['highs'] },
  // The dev server reads ../src and ../workers.
  server: { headers, fs: { allow: ['..'] } },
  preview: { headers },
});
