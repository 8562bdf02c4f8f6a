/**
 * The last line of a run, alone: `N passed, N failed` and, when there are any, `, N skipped`. A file that does
 * not load and an error outside every test count as failures.
 */
import type { Reporter, SerializedError, TestModule } from 'vitest/node';

export default class SummaryReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly SerializedError[]): void {
    const count = { passed: 0, failed: unhandled.length, skipped: 0 };
    for (const module of modules) {
      let failures = 0;
      for (const test of module.children.allTests()) {
        const { state } = test.result();
        if (state === 'passed') count.passed++;
        else if (state === 'failed') failures++;
        else count.skipped++;
      }
      const brokenOutsideTests = failures === 0 && module.state() === 'failed';
      count.failed += brokenOutsideTests ? 1 : failures;
    }
    const line = `${count.passed} passed, ${count.failed} failed`;
    process.once('exit', () => console.log(count.skipped > 0 ? `${line}, ${count.skipped} skipped` : line));
  }
}
