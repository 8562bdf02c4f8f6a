/**
 * Node's hooks of a process that tries mutants. Modules of this repository are loaded anew for each of them, under
 * addresses that end in its number, one file with its change made; what a file becomes without its types is kept.
 * `vitest` is the stand-in beside this file.
 */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { transform } from 'rolldown/utils';

/** @typedef {{ path: string, from: number, to: number, text: string }} Change */

const standIn = new URL('./vitest-here.ts', import.meta.url).href;
/** @type {Map<string, string>} */
const kept = new Map();

/** Node's hook for what a name means: what a module of one mutant imports is of the same mutant. */
export async function resolve(specifier, context, next) {
  if (specifier === 'vitest') return { url: standIn, shortCircuit: true };
  const resolved = await next(specifier, context);
  const mutant = context.parentURL?.split('?')[1]?.split('#')[0];
  if (!mutant || !isOurs(resolved.url) || resolved.url.includes('?')) return resolved;
  return { ...resolved, url: `${resolved.url}?${mutant}` };
}

/** Node's hook for what an address holds. */
export async function load(url, context, next) {
  const [address, mutant] = url.split('#')[0].split('?');
  if (!mutant || !isOurs(address)) return next(url, context);
  const path = fileURLToPath(address);
  /** @type {{ change?: Change }} */
  const { change } = JSON.parse(decodeURIComponent(mutant));
  if (change?.path === path) {
    const source = await readFile(path, 'utf8');
    const changed = source.slice(0, change.from) + change.text + source.slice(change.to);
    return { format: 'module', source: await withoutTypes(path, changed), shortCircuit: true };
  }
  let source = kept.get(path);
  if (source === undefined) {
    source = await withoutTypes(path, await readFile(path, 'utf8'));
    kept.set(path, source);
  }
  return { format: 'module', source, shortCircuit: true };
}

/** @param {string} url */
function isOurs(url) {
  return url.startsWith('file:') && url.endsWith('.ts') && !url.includes('/node_modules/');
}

/**
 * @param {string} path
 * @param {string} source
 */
async function withoutTypes(path, source) {
  const { code, errors } = await transform(path, source);
  if (errors?.length) throw new Error(`${path}: ${errors[0].message}`);
  return code;
}
