/**
 * Runs a TypeScript program of this repository: `node .scripts/run.mjs bench/run.ts --quick`. Bundled first,
 * with the worker thread beside it, into a folder of its own under node_modules/.cache.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { bundleForNode, root, thread } from './bundle.mjs';

const [entry, ...rest] = process.argv.slice(2);
if (!entry || !existsSync(join(root, entry))) {
  console.error(`nothing to run: ${entry ?? '(no file named)'}`);
  process.exit(2);
}
const outDir = join('node_modules/.cache/holdline', entry.replace(/\.ts$/, ''));
await bundleForNode({ run: entry, ...thread }, outDir);
const { status } = spawnSync(
  process.execPath,
  ['--expose-gc', '--enable-source-maps', join(root, outDir, 'run.js'), ...rest],
  { stdio: 'inherit' },
);
process.exit(status ?? 1);
