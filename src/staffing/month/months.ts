/**
 * Months drawn from simulated days: a month is so many whole runs of the calendar, drawn with replacement, and the
 * first days of one more where the calendar does not go into the month. Its level is the sum of numerators over the
 * sum of denominators. Runs are drawn whole, so whatever ties days of one run together (backlog, a week's course)
 * stays; different runs are independent of each other, and nothing makes a whole month busier than forecast.
 *
 * How well the simulated days know the months is told by a second bootstrap (Efron & Tibshirani 1993, §12): runs are
 * drawn anew, months are drawn from those, and the spread of the result, less what so few months add by chance,
 * is the standard error. Shares of months are never told more surely than as many real months would (Wilson).
 */
import { wilson } from '../../measures/index.ts';
import { Stream, streamKey } from '../../random/index.ts';
import { levelNumbers, ruleCount } from './level-sums.ts';
import type { Pay } from './terms.ts';

/** What a month's level by one rule may come to. */
export interface MonthLevel {
  /** 10 %, 50 % and 90 % quantile over months; null where no month has a contact that counts. */
  readonly low: number | null;
  readonly median: number | null;
  readonly high: number | null;
  /** Probability that a month reaches the target, with its 95 % interval; null likewise. */
  readonly met: Known | null;
  /** Expected bonus less malus of a month, likewise. */
  readonly pay: Known | null;
}

/** A figure with its 95 % interval. */
export interface Known {
  readonly mean: number;
  readonly low: number;
  readonly high: number;
}

const months = 6000;
const outerDraws = 60;
const monthsOfDraw = 200;
const z = 1.959963984540054;

/**
 * The months of one type, by rule.
 *
 * @param runs sums of whole runs, `rest` those of the first days of each, `levelNumbers` a replication.
 * @param perMonth whole runs in a month; `hasRest` whether the first days of one more belong to it.
 */
export function monthLevels(
  runs: Float64Array,
  rest: Float64Array,
  { perMonth, hasRest }: { readonly perMonth: number; readonly hasRest: boolean },
  share: number,
  pay: Pay,
  seed: string,
): readonly MonthLevel[] {
  const replications = runs.length / levelNumbers;
  const stream = new Stream(streamKey(seed, 'months', ''));
  stream.start(0);
  const everyRun = Int32Array.from({ length: replications }, (_, r) => r);
  const month = new Float64Array(levelNumbers);
  const draw = (from: Int32Array): void => {
    month.fill(0);
    for (let k = 0; k < perMonth; k++) add(month, runs, from[below(stream, replications)]!);
    if (hasRest) add(month, rest, from[below(stream, replications)]!);
  };

  const levels = new Float64Array(ruleCount * months).fill(-1);
  for (let m = 0; m < months; m++) {
    draw(everyRun);
    for (let rule = 0; rule < ruleCount; rule++) {
      const by = month[2 * rule + 1]!;
      if (by > 0) levels[rule * months + m] = month[2 * rule]! / by;
    }
  }

  const drawn = new Int32Array(replications);
  const kept = Array.from({ length: ruleCount }, () => new Spread());
  const paid = Array.from({ length: ruleCount }, () => new Spread());
  for (let b = 0; b < outerDraws; b++) {
    for (let r = 0; r < replications; r++) drawn[r] = below(stream, replications);
    for (let m = 0; m < monthsOfDraw; m++) {
      draw(drawn);
      for (let rule = 0; rule < ruleCount; rule++) {
        const by = month[2 * rule + 1]!;
        if (!(by > 0)) continue;
        const level = month[2 * rule]! / by;
        kept[rule]!.add(level >= share ? 1 : 0);
        paid[rule]!.add(pay.of(level));
      }
    }
    for (const spread of [...kept, ...paid]) spread.endDraw();
  }

  return kept.map((spread, rule): MonthLevel => {
    const known = levels
      .subarray(rule * months, (rule + 1) * months)
      .filter((level) => level >= 0)
      .sort();
    if (known.length === 0) return { low: null, median: null, high: null, met: null, pay: null };
    const at = (p: number) => known[Math.round((known.length - 1) * p)]!;
    const met = known.filter((level) => level >= share).length;
    const surest = wilson(met, known.length)!;
    const width = z * spread.error();
    const mean = met / known.length;
    const amount = known.reduce((sum, level) => sum + pay.of(level), 0) / known.length;
    const payWidth = z * paid[rule]!.error();
    return {
      low: at(0.1),
      median: at(0.5),
      high: at(0.9),
      met: {
        mean,
        low: Math.max(0, Math.min(surest.low, mean - width)),
        high: Math.min(1, Math.max(surest.high, mean + width)),
      },
      pay: { mean: amount, low: amount - payWidth, high: amount + payWidth },
    };
  });
}

/** A whole number from 0 to less than `count`. */
function below(stream: Stream, count: number): number {
  return Math.floor(((stream.next() >>> 0) / 4_294_967_296) * count);
}

function add(into: Float64Array, sums: Float64Array, run: number): void {
  const from = run * levelNumbers;
  for (let i = 0; i < levelNumbers; i++) into[i]! += sums[from + i]!;
}

/** The spread of a mean over outer draws, less the chance of the months drawn within each. */
class Spread {
  private count = 0;
  private sum = 0;
  private squares = 0;
  private draws = 0;
  private means = 0;
  private meanSquares = 0;
  private within = 0;

  add(value: number): void {
    this.count += 1;
    this.sum += value;
    this.squares += value * value;
  }

  endDraw(): void {
    if (this.count > 0) {
      const mean = this.sum / this.count;
      this.draws += 1;
      this.means += mean;
      this.meanSquares += mean * mean;
      this.within += Math.max(0, this.squares / this.count - mean * mean) / this.count;
    }
    this.count = 0;
    this.sum = 0;
    this.squares = 0;
  }

  /** Standard error of the mean; 0 with nothing drawn. */
  error(): number {
    if (this.draws < 2) return 0;
    const mean = this.means / this.draws;
    const between =
      Math.max(0, this.meanSquares / this.draws - mean * mean) * (this.draws / (this.draws - 1));
    return Math.sqrt(Math.max(0, between - this.within / this.draws));
  }
}
