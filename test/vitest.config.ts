/**
 * Three projects: `unit` (Node: the simulator, the hosts), `browser` (components and workers inside Chromium)
 * and `e2e` (the production build: the page as served, the command line and the package as child processes).
 */
import { fileURLToPath } from 'node:url';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { browserArgs, findBrowser } from '../.scripts/browser.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const executablePath = findBrowser();
const onBuild = ['test/e2e/**/*.test.ts', 'test/build/**/*.test.ts'];

export default defineConfig({
  root,
  test: {
    reporters: ['default', './test/setup/summary-reporter.ts'],
    // Of the tests that Node runs (`npm run coverage`): what a browser runs is the page as built, and what child
    // processes run is bundled; neither is the source line by line. So two folders of src are shown and not held:
    // src/cli, which is tested as a program in processes of its own, and src/words, sentences that pages and programs
    // say (one that is missing does not compile).
    coverage: {
      provider: 'custom',
      customProviderModule: fileURLToPath(new URL('setup/native-coverage.mjs', import.meta.url)),
      include: ['src/**/*.ts', 'workers/**/*.ts', 'web/**/*.ts'],
      exclude: ['web/vite.config.ts'],
      reporter: ['text', 'html'],
      reportOnFailure: true,
      thresholds: {
        'src/!(cli|words|simulation|staffing)/**/*.ts': { lines: 100, branches: 95 },
        // Not there yet: what is left are turns of the kernel and of the search that no small centre takes.
        'src/simulation/**/*.ts': { lines: 98, branches: 95 },
        'src/staffing/**/*.ts': { lines: 95, branches: 89 },
      },
    },
    // Both cores of a small machine: a test waits for results, never for a time.
    maxWorkers: 2,
    projects: [
      {
        root,
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: ['test/browser/**', ...onBuild],
          environment: 'node',
          globalSetup: './test/setup/thread.ts',
          execArgv: ['--import', fileURLToPath(new URL('setup/native-source.mjs', import.meta.url))],
          server: { deps: { external: [/\/(?:src|workers)\/.*\.ts$/] } },
          testTimeout: 180_000, // an end for what hangs; simulations against theory take half a minute
        },
      },
      {
        root,
        server: {
          headers: {
            'Cross-Origin-Opener-Policy': 'same-origin',
            'Cross-Origin-Embedder-Policy': 'require-corp',
          },
        },
        // Named here, since finding one while tests run makes vite reload the page in the middle of a test.
        optimizeDeps: {
          include: ['lit', 'lit/directives/live.js', 'd3', 'comlink', 'seedrandom', 'idb', 'axe-core'],
          exclude: ['highs'],
        },
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          testTimeout: 60_000,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: { ...(executablePath ? { executablePath } : {}), args: browserArgs },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      {
        root,
        test: {
          name: 'e2e',
          include: onBuild,
          environment: 'node',
          globalSetup: './test/setup/production.ts',
          testTimeout: 60_000,
          hookTimeout: 60_000,
          // What a page shows after a while is waited for as long as the machine may take, not for vitest's one second.
          expect: { poll: { timeout: 20_000 } },
        },
      },
    ],
  },
});
