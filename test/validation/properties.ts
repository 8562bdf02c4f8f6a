/** The random properties of the tests, tried at length, and the page in all its looks: every test file that says how often it tries. */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** An end for what hangs, milliseconds: the longest takes some minutes. */
const longest = 1_800_000;

/** Runs them; the exit code of the test runner. */
export function runProperties(): number {
  const vitest = join('node_modules', 'vitest', 'vitest.mjs');
  const args = ['run', '--config', 'test/vitest.config.ts', '--testTimeout', `${longest}`];
  const { status } = spawnSync(process.execPath, [vitest, ...args, ...propertyFiles()], {
    stdio: 'inherit',
    env: { ...process.env, HOLDLINE_AT_LENGTH: 'yes' },
  });
  return status ?? 1;
}

function propertyFiles(): string[] {
  return readdirSync('test', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.test.ts'))
    .map((name) => join('test', name))
    .filter((file) => /\/(setup\/at-length|looks)\.ts'/.test(readFileSync(file, 'utf8')));
}
