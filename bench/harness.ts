/**
 * How speed is measured here. Wall time on a shared machine swings by half; three things hold still enough to
 * compare with:
 *
 * - CPU time of the process, not the clock on the wall;
 * - rounds: every work does one round after the other, in turn with all others and with a calibration loop
 *   that never changes, so whatever slows the machine slows all of them;
 * - the least of the rounds (what the work costs when nobody disturbs) with the median beside it (what
 *   disturbing did), and the *ratio* of the calibration's least to the work's: a speed in units of this
 *   machine at this hour, good to a few per cent.
 *
 * What works return is summed into `sink`, which ends up in the results, so that no engine can leave work out.
 */

export interface Work {
  readonly name: string;
  /** Does round `round` (from 0; rounds before 0 warm up) and returns how many units of work that was. */
  run(round: number): number;
  /** What is not to be timed: checking or adding up a round's results. */
  after?(round: number): void;
}

export interface Timing {
  /** CPU nanoseconds a unit: the least and the median of the rounds. */
  readonly least: number;
  readonly median: number;
  /** Units done in one step of the calibration loop: its least over this one's. */
  readonly ratio: number;
}

export interface Rounds {
  readonly count: number;
  readonly warmUp: number;
}

/** Whether a measurement of this name is asked for. */
export type Wanted = (name: string) => boolean;

/** Sum of everything that was computed. */
export const sink = { sum: 0 };

/** CPU nanoseconds that this process has used, its helper threads (compiler, collector) included. */
export function cpuTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) * 1000;
}

/** Measures works together, round by round in turn; answers in their order. */
export function measure(works: readonly Work[], rounds: Rounds): Timing[] {
  const all = [calibration, ...works];
  const taken = all.map((): number[] => []);
  for (let round = -rounds.warmUp; round < rounds.count; round++) {
    all.forEach((work, w) => {
      const begun = cpuTime();
      const units = work.run(round);
      const spent = cpuTime() - begun;
      if (round >= 0) taken[w]!.push(spent / units);
      work.after?.(round);
    });
  }
  const [loop, ...timed] = taken.map((each) => each.sort((a, b) => a - b));
  return timed.map((sorted) => ({
    least: sorted[0]!,
    median: sorted[sorted.length >> 1]!,
    ratio: loop![0]! / sorted[0]!,
  }));
}

const steps = 2_000_000;
const table = Float64Array.from({ length: 4096 }, (_, i) => 1 / (i + 1));

/** Shifts, a read from a table that depends on them, an addition, a branch nobody can foresee. */
export const calibration: Work = {
  name: 'calibration loop',
  run() {
    let state = 0x2545f491;
    let sum = 0;
    for (let i = 0; i < steps; i++) {
      state ^= state << 13;
      state ^= state >>> 17;
      state ^= state << 5;
      const value = table[state & 4095]!;
      if (state > 0) sum += value;
      else sum -= value * 0.5;
    }
    sink.sum += sum;
    return steps;
  },
};
