/**
 * A process that runs one test file on the program as it is and writes which tests pass, how long each takes and
 * which mutants it reaches: `watch.ts TEST-FILE OUTPUT`.
 */
import { writeFileSync } from 'node:fs';
import { register } from 'node:module';
import { startTests, type VitestRunner } from '@vitest/runner';
import { root } from './process.ts';
import { config, nameOfTest } from './runner.ts';
import { Watcher } from './watcher.ts';

export interface Watched {
  /** Tests that pass, in the file's order. */
  readonly tests: readonly { readonly name: string; readonly seconds: number }[];
  /** Names of tests that fail or are skipped here. */
  readonly others: readonly string[];
  /** By the names of mutants: numbers of the tests that reach them; −1 for the loading of the file. */
  readonly reached: Readonly<Record<string, readonly number[]>>;
  readonly seconds: number;
}

const [path, output] = process.argv.slice(2);
register(new URL('./hooks.mjs', import.meta.url));

const watcher = new Watcher(root);
await watcher.start();
/** Seconds on the processor, which other programs share. */
const now = () => process.cpuUsage().user / 1e6;
const began = now();
const tests: { name: string; seconds: number }[] = [];
const others: string[] = [];
let since = began;
const runner: VitestRunner = {
  config,
  pool: 'forks',
  importFile: (file) => import(file),
  async onCollected() {
    await watcher.take(-1);
  },
  onBeforeRunTask() {
    since = now();
  },
  async onAfterRunTask(test) {
    const seconds = now() - since;
    const passes = test.result?.state === 'pass';
    await watcher.take(passes ? tests.length : undefined);
    if (passes) tests.push({ name: nameOfTest(test), seconds });
    else others.push(nameOfTest(test));
  },
};
const [file] = await startTests([path!], runner);
const problem = file?.result?.errors?.[0];
if (problem && tests.length === 0) others.push(problem.message);
const seconds = now() - began;
writeFileSync(
  output!,
  JSON.stringify({ tests, others, reached: watcher.reached, seconds } satisfies Watched),
);
process.exit(0);
