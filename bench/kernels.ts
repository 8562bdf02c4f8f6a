/**
 * Calls per CPU second of the yardstick, the queue kernel and the event kernel, each with its simulated
 * figures beside the true ones. Every round simulates replications of its own, so that all rounds together are
 * one long, checked run.
 */
import { Accumulator, column, columnCount, placesOf, student95, tallyLength } from '../src/measures/index.ts';
import {
  type Batch,
  type KernelChoice,
  type Plan,
  Simulator,
  shapeOf,
  tallySizeOf,
} from '../src/simulation/index.ts';
import { measure, type Rounds, sink, type Timing, type Wanted, type Work } from './harness.ts';
import { mixedScenario } from './mixed-workloads.ts';
import { type Check, estimated, near, type Result } from './result.ts';
import { runTextbook } from './textbook.ts';
import { dayWorkload, steadyQueue, steadyTruth, steadyWorkload, type Workload } from './workloads.ts';

interface CallWork extends Work {
  readonly checks: () => Check[];
  readonly calls: number;
  readonly atLeast?: number;
  /** Counts whole days too. */
  readonly days?: boolean;
  /** What else there is to say. */
  also?(): string;
}

/**
 * Measures all that are wanted, together, and in any case the yardstick. A round is short, so that some fall between
 * what others do: 1.5 M steady calls.
 */
export function kernelResults(rounds: Rounds, wanted: Wanted = () => true): Result[] {
  const yardstick = textbookWork(100_000);
  const steady = kernelWork(steadyWorkload(), 'fastest', 8, 20);
  const others = [
    kernelWork(dayWorkload(1), 'fastest', 120, 18),
    kernelWork(dayWorkload(3), 'fastest', 40),
    kernelWork(dayWorkload(7), 'fastest', 17),
    kernelWork(steadyWorkload(), 'event', 2),
    kernelWork(dayWorkload(1), 'event', 30),
    mixedWork(30),
  ];
  const needsSteady = wanted(steady.name) || wanted(against);
  const works = [yardstick, ...(needsSteady ? [steady] : []), ...others.filter(({ name }) => wanted(name))];
  if (works.length === 1 && !wanted(yardstick.name)) return [];
  const timings = measure(works, rounds);
  const results = works.map((work, w) => result(work, timings[w]!, w === 0 ? undefined : timings[0]));
  if (needsSteady) results.push(comparison(timings[0]!, timings[1]!));
  return results;
}

const against = 'steady, queue kernel against textbook engine';

function comparison(yardstick: Timing, steady: Timing): Result {
  const best = yardstick.least / steady.least;
  return {
    name: against,
    unit: 'times as fast',
    best,
    median: yardstick.median / steady.median,
    atLeast: 12,
    ratio: best,
    checks: [],
  };
}

function result(work: CallWork, timing: Timing, yardstick: Timing | undefined): Result {
  const perSecond = (nanoseconds: number) => 1e3 / nanoseconds;
  const also: string[] = [];
  if (yardstick) also.push(`${(yardstick.least / timing.least).toFixed(1)}× the textbook engine`);
  if (work.days) also.push(`${(1e8 / (timing.least * work.calls)).toFixed(0)} days in 100 ms`);
  if (work.also) also.push(work.also());
  return {
    name: work.name,
    unit: 'M calls per CPU second',
    best: perSecond(timing.least),
    median: perSecond(timing.median),
    ratio: timing.ratio,
    ...(work.atLeast === undefined ? {} : { atLeast: work.atLeast }),
    also: also.join(', '),
    checks: work.checks(),
  };
}

function kernelWork(
  workload: Workload,
  kernels: KernelChoice,
  replications: number,
  atLeast?: number,
): CallWork {
  const simulator = new Simulator(workload.scenario, kernels);
  const accumulator = new Accumulator(shapeOf(workload.scenario, simulator.plan));
  const warmUpFrom = 900_000; // replications that no counted round uses
  let batch: Batch;
  return {
    name: `${workload.name}, ${kernels === 'event' ? 'event kernel' : 'queue kernel'}`,
    calls: workload.calls,
    days: workload.name.startsWith('day'),
    ...(atLeast === undefined ? {} : { atLeast }),
    run(round) {
      const from = round < 0 ? warmUpFrom : round * replications;
      batch = simulator.run(from, from + replications);
      return callsOf(batch, simulator.plan);
    },
    after(round) {
      if (round >= 0) accumulator.add(batch.tallies, replications, batch.histograms);
    },
    checks: () =>
      Object.entries(workload.expected).map(([name, expected]) => {
        const { mean, halfWidth } = accumulator.total(name as keyof typeof workload.expected);
        const standardError = (halfWidth ?? Number.NaN) / student95(accumulator.replications - 1);
        const apart = Math.hypot(standardError, expected.standardError);
        return estimated(name, expected.value, mean ?? Number.NaN, apart);
      }),
  };
}

/** Contacts of a batch of a one-type scenario, those of the warm-up and after closing included. */
function callsOf({ tallies }: Batch, plan: Plan): number {
  const { intervals } = plan;
  const length = tallyLength(tallySizeOf(plan));
  let calls = 0;
  for (let row = 0; row < tallies.length; row += length) {
    for (let place = 0; place < placesOf(intervals); place++) {
      calls += tallies[row + place * columnCount + column.offered]!;
    }
  }
  sink.sum += calls;
  return calls;
}

/** Days of six types and eight groups: contacts of all of them, and the share that accepted a callback. */
function mixedWork(replications: number): CallWork {
  const simulator = new Simulator(mixedScenario());
  const { types, intervals } = simulator.plan;
  const length = tallyLength(tallySizeOf(simulator.plan));
  const rows = types.length * placesOf(intervals) * columnCount;
  let batch: Batch;
  let days = 0;
  let offered = 0;
  let accepted = 0;
  let missing = 0;
  const sum = (into: number) => {
    let total = 0;
    for (let day = 0; day < batch.tallies.length; day += length) {
      for (let row = day; row < day + rows; row += columnCount) total += batch.tallies[row + into]!;
    }
    return total;
  };
  return {
    name: 'mixed day, event kernel',
    get calls() {
      return offered / days;
    },
    days: true,
    atLeast: 4,
    run(round) {
      const from = round < 0 ? 900_000 : round * replications;
      batch = simulator.run(from, from + replications);
      return sum(column.offered);
    },
    after() {
      days += replications;
      offered += sum(column.offered);
      accepted += sum(column.callbackAccepted);
      missing += sum(column.offered);
      for (const end of ends) missing -= sum(column[end]);
      sink.sum += offered;
    },
    also: () => `${((100 * accepted) / offered).toFixed(1)} % accept a callback`,
    checks: () => [
      near('contacts without an end', 0, missing, 0),
      near('accept a callback, of 100', 8, (100 * accepted) / offered, 3),
    ],
  };
}

/** Every contact comes to one of these. */
export const ends = [
  'answered',
  'callbackConnected',
  'abandoned',
  'blocked',
  'flushed',
  'callbackLost',
] as const;

function textbookWork(calls: number): CallWork {
  const runs: { abandonmentRate: number; serviceLevel: number; averageWait: number }[] = [];
  return {
    name: 'steady, textbook engine',
    calls,
    atLeast: 1.4,
    run(round) {
      const counted = runTextbook(steadyQueue, `bench/${round}`, 36_000, calls);
      sink.sum += counted.waited;
      if (round >= 0) {
        runs.push({
          abandonmentRate: counted.abandoned / counted.calls,
          serviceLevel: counted.inTime / counted.calls,
          averageWait: counted.waited / counted.calls,
        });
      }
      return calls;
    },
    checks: () =>
      (Object.keys(steadyTruth) as (keyof typeof steadyTruth)[]).map((name) => {
        const values = runs.map((run) => run[name]);
        const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
        const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
        const standardError = Math.sqrt(squares / (values.length - 1) / values.length);
        return estimated(name, steadyTruth[name].value, mean, standardError);
      }),
  };
}
