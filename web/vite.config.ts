import { fileURLToPath } from 'node:url';
import { defineConfig, type UserConfig } from 'vite';
import { firstRouteChunks } from './build/chunks.ts';
import { firstScreenPage } from './build/first-screen-page.ts';
import { offlinePage } from './build/offline-page.ts';
import { sharedWorkers } from './build/shared-workers.ts';

const root = fileURLToPath(new URL('.', import.meta.url));

// Threads that share memory need these two headers; the page works without them too.
const headers = {
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
};

/**
 * Dictionaries say their language: `words-pl-week-….js`. Those of lessons are kept with the other views, not with the
 * words of a language: `lesson-pl-pooling-….js`.
 */
function chunkFileNames({ facadeModuleId }: { facadeModuleId?: string | null }): string {
  const [, language, lesson] = /\/src\/words\/(..)\/(lessons\/)?/.exec(facadeModuleId ?? '') ?? [];
  return `assets/${language ? `${lesson ? 'lesson' : 'words'}-${language}-` : ''}[name]-[hash].js`;
}

/** What every build of the page has in common. */
const page = {
  root,
  // Relative addresses: the built page runs from any folder of any server.
  base: './',
  build: {
    target: 'es2022',
    // light-dark() and nesting are left as written: every browser that runs the page knows them.
    cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
    // Of Node, the solver asks for this one and only where there is Node.
    rolldownOptions: { external: ['node:module'] },
  },
  plugins: [sharedWorkers()],
} satisfies UserConfig;

export default defineConfig(
  async ({ command }): Promise<UserConfig> => ({
    ...page,
    build: {
      ...page.build,
      outDir: fileURLToPath(new URL('../dist/app', import.meta.url)),
      emptyOutDir: true,
      // A worker has no document to preload by; what it imports later it fetches when it asks.
      modulePreload: {
        polyfill: false,
        resolveDependencies: (_file, files, { hostId }) => (hostId.includes('-worker') ? [] : files),
      },
      rolldownOptions: {
        ...page.build.rolldownOptions,
        output: {
          chunkFileNames,
          ...(command === 'build' && {
            codeSplitting: { groups: [{ name: await firstRouteChunks(page), debugName: 'first route' }] },
          }),
        },
        // Most of a build is the first screen, which runs in it.
        checks: { bundlerTimings: false },
      },
    },
    plugins: [...page.plugins, firstScreenPage(), offlinePage()],
    worker: { format: 'es' },
    // Finds its machine code beside itself, where only the untouched package has it.
    optimizeDeps: { exclude: ['highs'] },
    // The dev server reads ../src and ../workers.
    server: { headers, fs: { allow: ['..'] } },
    preview: { headers },
  }),
);
