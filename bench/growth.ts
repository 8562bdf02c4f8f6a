/**
 * How time and memory grow with the size of a day: 10³ to 10⁶ contacts of twelve types, for 30 to 10,000 agents
 * in thirty groups, on the event kernel. Every size runs in a process of its own, start of the engine,
 * compiling and warming up included, days enough for 10⁶ contacts; so the largest is one day, run cold.
 *
 * A calendar of n agents costs O(log n) an event: time a contact over the logarithm of the agents must not grow.
 */
import { spawnSync } from 'node:child_process';
import { column, columnCount, placesOf, tallyLength } from '../src/measures/index.ts';
import { Simulator, tallySizeOf } from '../src/simulation/index.ts';
import { cpuTime } from './harness.ts';
import { ends } from './kernels.ts';
import { largeScenario, peopleFor } from './mixed-workloads.ts';
import { near, type Result } from './result.ts';

/** What the processes are started with; the number of contacts follows. */
export const dayFlag = 'day-of';

const sizes = [1_000, 10_000, 100_000, 1_000_000];
const most = 1_000_000;

interface Grown {
  readonly contacts: number;
  /** Contacts offered less those whose end was counted. */
  readonly missing: number;
  /** CPU seconds of the process. */
  readonly seconds: number;
  readonly megabytes: number;
}

/** Runs days of so many contacts; what they came to, for the process that asked. */
export function runDays(size: number): Grown {
  const simulator = new Simulator(largeScenario(size));
  const { types, intervals } = simulator.plan;
  const shape = tallySizeOf(simulator.plan);
  const rows = types.length * placesOf(intervals) * columnCount;
  let contacts = 0;
  let missing = 0;
  for (let day = 0; day < most / size; day++) {
    const { tallies } = simulator.run(day, day + 1);
    if (tallies.length !== tallyLength(shape)) throw new Error('a tally of another shape');
    for (let row = 0; row < rows; row += columnCount) {
      const offered = tallies[row + column.offered]!;
      contacts += offered;
      missing += offered;
      for (const end of ends) missing -= tallies[row + column[end]]!;
    }
  }
  const { maxRSS } = process.resourceUsage();
  return { contacts, missing, seconds: cpuTime() / 1e9, megabytes: maxRSS / 1024 };
}

/** Measures all sizes; the last one keeps the promise of a day of a million contacts. */
export function growthResults(): Result[] {
  const grown = sizes.map(runApart);
  const perLog = grown.map(
    ({ seconds, contacts }, i) => seconds / contacts / Math.log2(peopleFor(sizes[i]!)),
  );
  const results = grown.map(({ contacts, missing, seconds, megabytes }, i): Result => {
    const speed = contacts / seconds / 1e6;
    const days = most / sizes[i]!;
    return {
      name: `${sizes[i]!.toLocaleString('en')} contacts a day, ${peopleFor(sizes[i]!).toLocaleString('en')} agents`,
      unit: 'M contacts per CPU second, cold',
      best: speed,
      median: speed,
      also: `${days} ${days === 1 ? 'day' : 'days'} in ${seconds.toFixed(2)} s, ${megabytes.toFixed(0)} MB`,
      checks: [near('contacts without an end', 0, missing, 0)],
    };
  });
  const { seconds, megabytes } = grown.at(-1)!;
  return [
    ...results,
    promise('a day of 1,000,000 contacts', 'CPU seconds, cold', seconds, 3),
    promise('its memory', 'MB at most', megabytes, 500),
    promise(
      'time over contacts · log(agents), against the least day',
      'times',
      perLog.at(-1)! / perLog[0]!,
      1,
    ),
  ];
}

function promise(name: string, unit: string, best: number, atMost: number): Result {
  return { name, unit, best, median: best, atMost, checks: [] };
}

function runApart(size: number): Grown {
  const args = [...process.execArgv, process.argv[1]!, `--${dayFlag}`, String(size)];
  const { stdout, status } = spawnSync(process.execPath, args, {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (status !== 0) throw new Error(`a day of ${size} contacts ended with code ${status}`);
  return JSON.parse(stdout) as Grown;
}
