/**
 * A process that tries mutants for the one that started it: a message is an `Attempt`, the answer a `Verdict`, which
 * stands at the first test that fails. Between two of them nothing is left but the memory of the modules, so a
 * process tries some dozens and is replaced.
 */
import { register } from 'node:module';
import { startTests, type Test, type VitestRunner } from '@vitest/runner';
import { config, nameOfTest, testsIn } from './runner.ts';

export interface Attempt {
  /** The change to make, if any: a file by its full path, offsets in its text, and what to put there. */
  readonly change?: {
    readonly path: string;
    readonly from: number;
    readonly to: number;
    readonly text: string;
  };
  /** Test files, full paths, in this order, and the full names of their tests to run. */
  readonly tests: readonly { readonly path: string; readonly names: readonly string[] }[];
}

export interface Verdict {
  readonly passed: boolean;
  /** The test that failed; missing when a file could not even be loaded. */
  readonly by?: { readonly path: string; readonly name: string };
}

register(new URL('./hooks.mjs', import.meta.url));
let tried = 0;

process.on('message', (attempt: Attempt) => {
  void verdictOn(attempt).then((verdict) => process.send!(verdict));
});
// What a mutant breaks may fail long after the test that met it: the answer is known by then.
process.on('unhandledRejection', () => {});

async function verdictOn({ change, tests }: Attempt): Promise<Verdict> {
  const number = tried++;
  for (const [turn, { path, names }] of tests.entries()) {
    const query = encodeURIComponent(JSON.stringify({ number, change }));
    const wanted = new Set(names);
    let failed: Test | undefined;
    const runner: VitestRunner = {
      config,
      pool: 'forks',
      // The same test file may take several turns; what it imports is loaded once a mutant.
      importFile: (file) => import(`${file}?${query}${turn === 0 ? '' : `#${turn}`}`),
      onCollected(files) {
        for (const test of files.flatMap(testsIn)) if (!wanted.has(nameOfTest(test))) test.mode = 'skip';
      },
      onBeforeRunTask(test) {
        if (failed) test.mode = 'skip';
      },
      onAfterRunTask(test) {
        if (test.result?.state === 'fail') failed ??= test;
      },
    };
    const files = await startTests([path], runner);
    if (failed) return { passed: false, by: { path, name: nameOfTest(failed) } };
    if (files.some(({ result }) => result?.state === 'fail')) return { passed: false };
  }
  return { passed: true };
}
