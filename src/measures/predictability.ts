/**
 * How sure a target is on a single day: the share of days, and of intervals of single days, whose own service
 * level reaches it; and the wait to promise so that days like these keep it.
 *
 * A day is one day of the calendar in one replication; days and intervals without a contact that counts are left
 * out. The intervals of a day are not independent of each other, so the interval of their share is the narrower
 * the less they are.
 */
import { column, columnCount } from './columns.ts';
import { dayColumn, dayColumnCount, neverAnswered } from './day-columns.ts';
import { levelsOf } from './further-levels.ts';
import { denominatorOf, levelSum, type MeasureSum, sumOf } from './measure-sums.ts';
import type { Scopes } from './scopes.ts';
import { dayRow, sizeOf, type TallyShape, type TallySize } from './tally-shape.ts';
import { binCount, binMiddle } from './wait-histogram.ts';
import { type ShareOfDays, wilson } from './wilson.ts';

export interface Predictability {
  /** Share of the days, of the intervals of single days and of the whole runs that reach the target; null without one. */
  readonly days: ShareOfDays | null;
  readonly pairs: ShareOfDays | null;
  readonly runs: ShareOfDays | null;
  /**
   * Smallest wait, seconds, such that on 95 % of the days 95 % of the day's contacts were answered within it;
   * whoever gave up and callbacks lost never were. null: there is none.
   */
  readonly wait95: number | null;
}

interface Level {
  readonly sum: MeasureSum;
  readonly share: number | undefined;
}

/** Column of the waits of 95 % of a day's contacts. */
const usual = dayColumn(0.95);

/** Kept and all: of days, of pairs, of runs. */
const counts = 6;

export class PredictabilityStore {
  private readonly shape: TallyShape;
  private readonly scopes: Scopes;
  private readonly size: TallySize;
  /** First service level of each type, and its share to reach. */
  private readonly levels: readonly Level[];
  private readonly kept: Float64Array;
  /** Days of each type by the bin of their wait; a row for each type. */
  private readonly waits: Float64Array;

  constructor(shape: TallyShape, scopes: Scopes) {
    this.shape = shape;
    this.scopes = scopes;
    this.size = sizeOf(shape);
    this.levels = shape.types.map(({ targets }) => {
      const [target] = levelsOf(targets);
      return { sum: levelSum(target), share: target?.share };
    });
    this.kept = new Float64Array(shape.types.length * counts);
    this.waits = new Float64Array(shape.types.length * (neverAnswered + 1));
  }

  /** Takes in one replication, whose scopes are summed up in `sums`. */
  add(tally: Float64Array, sums: Float64Array): void {
    const { shape, scopes, size } = this;
    shape.types.forEach((_, t) => {
      const row = dayRow(size, t);
      for (let d = 0; d < size.days; d++) {
        this.waits[t * (neverAnswered + 1) + tally[row + d * dayColumnCount + usual]!]! += 1;
      }
      const { share } = this.levels[t]!;
      if (share === undefined) return;
      for (let d = 0; d < size.days; d++) this.note(t, 0, scopes.day(t, d), sums, share);
      for (let i = 0; i < size.intervals; i++) this.note(t, 2, scopes.interval(t, i), sums, share);
      this.note(t, 4, scopes.whole(t), sums, share);
    });
  }

  /** What the replications so far say of a type. */
  of(type: number): Predictability {
    const at = (kind: number) =>
      wilson(this.kept[type * counts + kind]!, this.kept[type * counts + kind + 1]!);
    return { days: at(0), pairs: at(2), runs: at(4), wait95: this.wait95(type) };
  }

  private note(type: number, kind: number, scope: number, sums: Float64Array, share: number): void {
    const { sum } = this.levels[type]!;
    const row = scope * columnCount;
    if (sums[row + column.offered] === 0) return;
    const by = denominatorOf(sum, sums, row, 0);
    if (!(by > 0)) return;
    const at = type * counts + kind;
    if (sumOf(sum.over, sums, row) / by >= share) this.kept[at]! += 1;
    this.kept[at + 1]! += 1;
  }

  private wait95(type: number): number | null {
    const from = type * (neverAnswered + 1);
    let all = 0;
    for (let bin = 1; bin <= neverAnswered; bin++) all += this.waits[from + bin]!;
    let kept = 0;
    for (let bin = 0; bin < binCount && all > 0; bin++) {
      kept += this.waits[from + bin + 1]!;
      if (20 * kept >= 19 * all) return binMiddle(bin);
    }
    return null;
  }
}
