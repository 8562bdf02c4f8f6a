/**
 * Two worker threads against one, and how soon a run shows something. Both are about waiting, so they go by
 * the clock on the wall, and only their best is worth reading: many short jobs, one and two threads in turn,
 * so that a quiet moment of the machine finds both.
 */
import type { Report } from '../src/measures/index.ts';
import { createNodeHost } from '../workers/node-host.ts';
import type { Host } from '../workers/protocol.ts';
import { near, type Result } from './result.ts';
import { dayWorkload } from './workloads.ts';

const { scenario } = dayWorkload(1);
const replications = 500;

/** Measures `jobs` short jobs of each kind, after warming up both pools. */
export async function threadResults(jobs: number): Promise<Result[]> {
  const one = createNodeHost({ threads: 1 });
  const two = createNodeHost({ threads: 2 });
  try {
    for (let i = 0; i < 4; i++) await Promise.all([job(one), job(two)]);
    const times = { one: [] as number[], two: [] as number[], first: [] as number[] };
    let reports: Report[] = [];
    for (let i = 0; i < jobs; i++) {
      const alone = await job(one);
      const together = await job(two);
      times.one.push(alone.took);
      times.two.push(together.took);
      times.first.push(together.first);
      reports = [alone.report, together.report];
    }
    const [alone, together, first] = [times.one, times.two, times.first].map((each) =>
      each.sort((a, b) => a - b),
    );
    const middle = jobs >> 1;
    const levels = reports.map((report) => report.total.serviceLevel.mean ?? Number.NaN);
    return [
      {
        name: 'two threads against one',
        unit: 'times as fast',
        best: alone![0]! / together![0]!,
        median: alone![middle]! / together![middle]!,
        atLeast: 1.8,
        also: `${replications} days in ${together![0]!.toFixed(0)} ms instead of ${alone![0]!.toFixed(0)}`,
        checks: [near('serviceLevel', levels[0]!, levels[1]!, 0)],
      },
      {
        name: 'first partial result, two warm threads',
        unit: 'ms on the wall',
        best: first![0]!,
        median: first![middle]!,
        atMost: 10,
        checks: [],
      },
    ];
  } finally {
    one.close();
    two.close();
  }
}

/** One run; milliseconds until it was done and until the first report could be shown. */
async function job(host: Host): Promise<{ took: number; first: number; report: Report }> {
  const begun = performance.now();
  let first = 0;
  const report = await host.simulate(scenario, {
    replications,
    onProgress(progress) {
      if (first > 0) return;
      progress.report();
      first = performance.now() - begun;
    },
  });
  return { took: performance.now() - begun, first, report };
}
