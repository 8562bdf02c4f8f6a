/**
 * Builds dist/: the web app (dist/app), the library (dist/index.js, dist/types), the command line
 * (dist/holdline.js) and its worker thread (dist/holdline-thread.js), the elements for other people's pages
 * (dist/elements), the reference of the library (dist/api.md), and the licences of what is bundled in all of them
 * (dist/THIRD-PARTY.txt).
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
import { dirname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Api } from './api.mjs';
import { bundleForNode, bundleLibrary, root, thread } from './bundle.mjs';
import { Licences } from './licences.mjs';

const sources = ['src', 'workers', 'web', '.scripts', 'package.json', 'package-lock.json'];
const outputs = [
  'app/index.html',
  'index.js',
  'types/index.d.ts',
  'elements/elements.js',
  'holdline.js',
  'holdline-thread.js',
  'highs.wasm',
  'THIRD-PARTY.txt',
  'api.md',
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
  prune(join(root, 'dist/types'), 'index.d.ts');
}

/**
 * Removes the declarations that those of `entry` never lead to: what functions do inside needs no types outside.
 *
 * @param {string} folder
 * @param {string} entry
 */
function prune(folder, entry) {
  /** @type {Set<string>} */
  const reached = new Set();
  /** @param {string} path */
  const reach = (path) => {
    if (reached.has(path)) return;
    reached.add(path);
    for (const [, module] of readFileSync(path, 'utf8').matchAll(/['"](\.[^'"]+)\.ts['"]/g)) {
      reach(normalize(join(dirname(path), `${module}.d.ts`)));
    }
  };
  reach(join(folder, entry));
  for (const file of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const path = join(file.parentPath, file.name);
    if (file.isFile() && !reached.has(path)) rmSync(path);
  }
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
  const licences = new Licences();
  const plugins = [licences.collector()];
  await bundleForNode({ holdline: 'src/cli/main.ts', ...thread }, 'dist', plugins);
  await bundleLibrary('src/index.ts', 'dist', plugins);
  emitTypes();
  for (const configFile of ['web/vite.config.ts', 'web/build/elements.config.ts']) {
    await build({ configFile: join(root, configFile), logLevel: 'warn', plugins });
  }
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const api = new Api(join(root, 'dist/types'));
  api.write(join(root, 'dist/api.md'), version, join(root, 'dist/elements/elements.d.ts'));
  licences.write(join(root, 'dist/THIRD-PARTY.txt'));
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, digest);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await buildAll({ onlyStale: process.argv.includes('--stale') });
}
