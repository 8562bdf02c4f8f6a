/**
 * What a test file asks of vitest, for a process that runs test files without it: starting the runner for each of a
 * thousand mutants would take longer than the tests. The parts are vitest's own.
 */
import {
  ASYMMETRIC_MATCHERS_OBJECT,
  chai,
  getState,
  JestAsymmetricMatchers,
  JestChaiExpect,
  JestExtend,
  setState,
} from '@vitest/expect';

export { afterAll, afterEach, beforeAll, beforeEach, describe, it, test } from '@vitest/runner';

chai.use(JestExtend);
chai.use(JestChaiExpect);
chai.use(JestAsymmetricMatchers);

const matchers = (globalThis as unknown as Record<symbol, object>)[ASYMMETRIC_MATCHERS_OBJECT];
export const expect = Object.assign(
  (value: unknown, message?: string) => chai.expect(value, message),
  chai.expect,
  matchers,
);
setState({ ...getState(expect as never), assertionCalls: 0 }, expect as never);

/** Nothing is provided here: tests that need a worker thread fail, and are left out for that. */
export function inject(): undefined {
  return undefined;
}
