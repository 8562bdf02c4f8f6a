/**
 * Bundles TypeScript into modules that plain Node (or any page) can load. Node 20 runs no TypeScript, so
 * everything it runs here comes through this file: the command line, the worker thread, the library, and the
 * tools that are run once (benchmarks, validation).
 */
import { copyFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));

// Vite makes every top-level const a var; V8 folds only constants into machine code (5 % of the queue kernel).
const keepConst = { topLevelVar: false };

/** The worker thread; it always lies beside the program that starts it. */
export const thread = { 'holdline-thread': 'workers/node-thread.ts' };

/** Packages that are loaded when somebody asks for a queue, and that do not come along. */
const onDemand = ['bullmq', 'ioredis'];

/**
 * Bundles Node programs with everything they import, packages included, and the machine code of the solver, which
 * looks for it beside itself.
 *
 * @param {Record<string, string>} entries name of the output (without .js) → source, relative to the root
 * @param {string} outDir relative to the root
 * @param {import('vite').Plugin[]} plugins
 */
export async function bundleForNode(entries, outDir, plugins = []) {
  const { build } = await import('vite');
  await build({
    configFile: false,
    root,
    logLevel: 'warn',
    plugins,
    ssr: { noExternal: true, external: onDemand },
    build: {
      ssr: true,
      target: 'node20',
      outDir,
      emptyOutDir: false,
      copyPublicDir: false,
      rolldownOptions: {
        input: entries,
        output: { entryFileNames: '[name].js', chunkFileNames: 'holdline-shared-[hash].js', ...keepConst },
      },
    },
  });
  const solver = createRequire(import.meta.url).resolve('highs/runtime');
  copyFileSync(solver, join(root, outDir, 'highs.wasm'));
}

/**
 * Bundles the library as one module for Node and browsers alike.
 *
 * @param {string} entry
 * @param {string} outDir
 * @param {import('vite').Plugin[]} plugins
 */
export async function bundleLibrary(entry, outDir, plugins = []) {
  const { build } = await import('vite');
  await build({
    configFile: false,
    root,
    logLevel: 'warn',
    plugins,
    build: {
      lib: { entry, formats: ['es'], fileName: () => 'index.js' },
      rolldownOptions: { output: keepConst },
      target: 'es2022',
      // Whoever bundles it minifies it; whoever reads it should be able to.
      minify: false,
      outDir,
      emptyOutDir: false,
      copyPublicDir: false,
    },
  });
}
