/**
 * The simulator as Node runs it, not as a test runner does: modules under src and workers are imported by Node itself,
 * their types stripped on the way. Inside the runner every name of another module is looked up at each use, and a
 * simulation takes ten times as long.
 */
import { readFile } from 'node:fs/promises';
import { register } from 'node:module';
import { fileURLToPath } from 'node:url';
import { transform } from 'rolldown/utils';

if (!import.meta.url.includes('?hooks')) register(`${import.meta.url}?hooks`);

/** Node's hook for what an address holds. */
export async function load(url, context, next) {
  const file = url.startsWith('file:') ? fileURLToPath(new URL(url)) : '';
  if (!file.endsWith('.ts')) return next(url, context);
  const { code, errors } = await transform(file, await readFile(file, 'utf8'), { sourcemap: true });
  if (errors?.length) throw new Error(`${file}: ${errors[0].message}`);
  return { format: 'module', source: code, shortCircuit: true };
}
