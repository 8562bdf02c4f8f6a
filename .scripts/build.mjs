/**
 * Builds dist/: the web app (dist/app), the library (dist/index.js, dist/types), the command line
 * (dist/holdline.js) and its worker thread (dist/holdline-thread.js).
 *
 *   node .scripts/build.mjs           everything, from nothing
 *   node .scripts/build.mjs --stale   only when a source has changed since the last build
 *
 * Staleness is a digest of every source's name and content, so that touching a file builds nothing and
 * switching branches builds what it must.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundleForNode, bundleLibrary, root, thread } from './bundle.mjs';

const sources = ['src', 'workers', 'web', '.scripts', 'package.json', 'package-lock.json'];
const outputs = [
  'app/index.html',
  'index.js',
  'types/index.d.ts',
  'holdline.js',
  'holdline-thread.js',
  'highs.wasm',
];
const stamp = join(root, 'node_modules/.cache/holdline/built');

function digestOfSources() {
  const hash = createHash('sha256');
  /** @param {string} path */
  const add = (path) => {
    hash
      .update(`${path}\n`)
      .update(readFileSync(join(root, path)))
      .update('\n');
  };
  for (const source of sources) {
    if (source.includes('.js')) {
      add(source);
      continue;
    }
    const files = readdirSync(join(root, source), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(root.length));
    files.sort().forEach(add);
  }
  return hash.digest('hex');
}

/** @param {string} digest */
function isBuilt(digest) {
  return (
    outputs.every((output) => existsSync(join(root, 'dist', output))) &&
    existsSync(stamp) &&
    readFileSync(stamp, 'utf8') === digest
  );
}

function emitTypes() {
  const tsc = join(root, 'node_modules/typescript/bin/tsc');
  const { status } = spawnSync(process.execPath, [tsc, '-p', '.tsconfig.types.json'], {
    cwd: root,
    stdio: 'inherit',
  });
  if (status !== 0) throw new Error('the types of the library could not be emitted');
}

/** Builds everything; with `onlyStale`, nothing when the last build is of these very sources. */
export async function buildAll({ onlyStale = false } = {}) {
  const digest = digestOfSources();
  if (onlyStale && isBuilt(digest)) return;
  // Read by packages that ship a development and a production form; the former would end up in the page.
  process.env.NODE_ENV = 'production';
  const { build } = await import('vite');
  rmSync(stamp, { force: true });
  rmSync(join(root, 'dist'), { recursive: true, force: true });
  await bundleForNode({ holdline: 'src/cli/main.ts', ...thread }, 'dist');
  await bundleLibrary('src/index.ts', 'dist');
  emitTypes();
  await build({ configFile: join(root, 'web/vite.config.ts'), logLevel: 'warn' });
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, digest);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await buildAll({ onlyStale: process.argv.includes('--stale') });
}
