/**
 * Checks what npm gets wrong without a word: an optional platform package that the registry at hand lacked is
 * left out of the lockfile (and `npm ci` fails elsewhere), a `resolved` line ties the lockfile to one
 * registry, and a package may run a script of its own when it is installed. (The one that would, a native helper of
 * bullmq's that works without, is replaced by an empty package in `overrides`.)
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** @type {{ packages: Record<string, { resolved?: string, hasInstallScript?: boolean, optionalDependencies?: Record<string, string> }> }} */
const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
const problems = [];

/**
 * Whether a dependency of the package at `path` is in the lock: in its own node_modules or in a parent's.
 *
 * @param {string} path
 * @param {string} name
 */
function isLocked(path, name) {
  for (let at = path; ; at = at.slice(0, Math.max(0, at.lastIndexOf('node_modules/') - 1))) {
    if (lock.packages[at === '' ? `node_modules/${name}` : `${at}/node_modules/${name}`]) return true;
    if (at === '') return false;
  }
}

for (const [path, entry] of Object.entries(lock.packages)) {
  if (entry.resolved) problems.push(`${path}: has a "resolved" line; npm install under the committed .npmrc`);
  if (entry.hasInstallScript) problems.push(`${path}: runs a script when it is installed`);
  for (const name of Object.keys(entry.optionalDependencies ?? {})) {
    if (!isLocked(path, name)) problems.push(`${path}: optional dependency ${name} is not in the lockfile`);
  }
}
for (const problem of problems) console.error(`package-lock.json: ${problem}`);
process.exit(problems.length > 0 ? 1 : 0);
