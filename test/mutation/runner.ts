/** How the parts of vitest run test files here, and what tests are called. */
import type { Task, Test, VitestRunner } from '@vitest/runner';
import { root } from './process.ts';

const longest = 180_000;

export const config: VitestRunner['config'] = {
  root,
  name: undefined,
  setupFiles: [],
  passWithNoTests: true,
  testNamePattern: undefined,
  allowOnly: false,
  sequence: { seed: 1, hooks: 'stack', setupFiles: 'list' },
  chaiConfig: undefined,
  maxConcurrency: 1,
  testTimeout: longest,
  hookTimeout: longest,
  retry: 0,
  includeTaskLocation: false,
  tags: [],
  tagsFilter: undefined,
  strictTags: false,
};

export function testsIn(task: Task): Test[] {
  return task.type === 'test' ? [task] : task.tasks.flatMap(testsIn);
}

/** Names of the groups around a test and its own. */
export function nameOfTest(test: Test): string {
  const names: string[] = [];
  for (let task: Task | undefined = test; task && task !== test.file; task = task.suite)
    names.unshift(task.name);
  return names.join(' > ');
}
