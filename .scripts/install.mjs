/**
 * Installs what the lockfile names when node_modules is missing or holds something else, so that every
 * command works from a bare clone. Compares versions, not times: a fresh checkout touches the lockfile
 * without changing it. Uses nothing but Node, since nothing else is there yet.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * @typedef {{ version?: string, optional?: boolean, link?: boolean }} LockedPackage
 * @typedef {{ packages: Record<string, LockedPackage> }} Lock
 */

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * @param {string} path
 * @returns {Lock | undefined}
 */
function readLock(path) {
  try {
    return JSON.parse(readFileSync(join(root, path), 'utf8'));
  } catch {
    return undefined;
  }
}

/** Whether node_modules holds every package of the lockfile in its version (optional ones may be absent). */
export function isInstalled() {
  const wanted = readLock('package-lock.json');
  const found = readLock('node_modules/.package-lock.json');
  if (!wanted || !found) return false;
  return Object.entries(wanted.packages).every(([path, { version, optional }]) => {
    if (path === '') return true;
    const installed = found.packages[path];
    return installed ? installed.version === version : optional === true;
  });
}

/** Runs `npm ci` when it is needed; ends the process when npm cannot. */
export function install() {
  if (isInstalled()) return;
  console.log('Installing what package-lock.json names …');
  // A NODE_ENV of production would leave out the development tools, which are all we have.
  const { status } = spawnSync('npm', ['ci', '--include=dev', '--loglevel=error'], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) {
    console.error('npm ci failed: mend what it says above, then run the same command again.');
    process.exit(1);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) install();
