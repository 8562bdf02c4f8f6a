/**
 * Where the reference data lives: the folder named by `HOLDLINE_REFERENCE`, else `../shared` beside the
 * checkout. With the variable set, a missing file is an error; without it, tests that need the data skip.
 */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

// A bundled tool lies elsewhere, but is run from the root of the checkout.
const places = [dirname(dirname(fileURLToPath(import.meta.url))), process.cwd()];
const beside = places.map((place) => resolve(place, '../shared')).find(existsSync) ?? '../shared';
const named = process.env.HOLDLINE_REFERENCE;
const root = named ? resolve(named) : beside;

/** Full path of a reference file, or undefined when the data is not on this machine. */
export function referencePath(path: string): string | undefined {
  const full = join(root, path);
  if (existsSync(full)) return full;
  if (named) throw new Error(`reference file missing: ${path} (HOLDLINE_REFERENCE is set)`);
  return undefined;
}

/** Text of a reference file, or undefined when the data is not on this machine. */
export function reference(path: string): string | undefined {
  const full = referencePath(path);
  return full === undefined ? undefined : readFileSync(full, 'utf8');
}
