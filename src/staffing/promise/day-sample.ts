/**
 * What simulated days say of promises: for every type, day and share, the bin of the wait within which that share
 * of the day's contacts was answered (see measures/day-columns). A promise is kept on a day when that bin ends by
 * the promised time, so a bin's width (1.6 % of the wait at most) counts against the promise, never for it.
 *
 * Days without a contact of the type do not count. Nor does the last day of several for deferred work: its replies
 * may come after the end of what was simulated. The days of one replication are alike where work or busyness is
 * carried over; how much so is seen in the replications, and as many fewer independent days they are worth.
 */
import {
  binCount,
  binEnd,
  dayColumnCount,
  dayRow,
  neverAnswered,
  type ShareOfDays,
  wilson,
} from '../../measures/index.ts';
import type { Scenario } from '../../scenario/index.ts';
import { compilePlan, type Run, tallySizeOf } from '../../simulation/index.ts';

export class DaySample {
  /** Replications added so far. */
  replications = 0;
  private readonly types: number;
  private readonly days: number;
  private readonly skipsLastDay: readonly boolean[];
  /** Per replication, type and day one number for each share, as in a tally. */
  private bins: Uint16Array;

  /** A sample of days of a scenario, for at most so many replications. */
  constructor(scenario: Scenario, most: number) {
    const plan = compilePlan(scenario);
    this.types = plan.types.length;
    this.days = plan.days;
    this.skipsLastDay = plan.types.map(({ deferred }) => deferred && plan.days > 1);
    this.bins = new Uint16Array(most * this.perReplication);
  }

  /** Replications of a scenario that was made ready to run (fresh volumes), into this sample. */
  run(scenario: Scenario, replications: number): Run<void> {
    const size = tallySizeOf(compilePlan(scenario));
    const stops = [replications];
    const first = dayRow(size, 0);
    const length = this.perReplication;
    let done = 0;
    return {
      scenarios: [scenario],
      stops,
      isEnough: false,
      get done() {
        return done;
      },
      add: ([batch]) => {
        const { from, to, tallies } = batch!;
        const stride = tallies.length / (to - from);
        for (let r = 0; r < to - from; r++) {
          const row = tallies.subarray(r * stride + first, r * stride + first + length);
          this.bins.set(row, this.replications * length);
          this.replications += 1;
        }
        done = to;
      },
      result: () => undefined,
    };
  }

  /** Takes in the days of another sample of the same scenario. */
  addAll(other: DaySample): void {
    const length = this.perReplication;
    const bins = new Uint16Array((this.replications + other.replications) * length);
    bins.set(this.bins.subarray(0, this.replications * length));
    bins.set(other.bins.subarray(0, other.replications * length), this.replications * length);
    this.bins = bins;
    this.replications += other.replications;
  }

  /**
   * Share of the days on which `within` seconds were kept for one share (its column), with the 95 % interval of as
   * many independent days as these are worth; null without a day that counts.
   */
  kept(type: number, column: number, within: number): ShareOfDays | null {
    const { kept, of, worth } = this.count(type, column, within);
    const interval = wilson((kept / of) * worth, worth);
    return of === 0 ? null : { ...interval!, share: kept / of, of };
  }

  /**
   * The shortest wait, seconds, that was kept on `share` of the days, and how many independent days those are
   * worth; Infinity when there is none.
   */
  shortest(type: number, column: number, share: number): { within: number; worth: number } {
    const counts = new Float64Array(neverAnswered + 1);
    let of = 0;
    this.each(type, column, (bin) => {
      counts[bin]! += 1;
      of += 1;
    });
    let within = Number.POSITIVE_INFINITY;
    let kept = 0;
    for (let bin = 0; bin < binCount && of > 0; bin++) {
      kept += counts[bin + 1]!;
      if (kept >= share * of) {
        within = binEnd(bin);
        break;
      }
    }
    return { within, worth: this.count(type, column, within).worth };
  }

  private get perReplication(): number {
    return this.types * this.days * dayColumnCount;
  }

  private count(type: number, column: number, within: number): { kept: number; of: number; worth: number } {
    let all = 0;
    let keptOfAll = 0;
    // sums over replications of kept², kept × days, days²: for the spread of kept − share × days
    let keptSquared = 0;
    let product = 0;
    let ofSquared = 0;
    const kept = new Float64Array(this.replications);
    const of = new Float64Array(this.replications);
    this.each(type, column, (bin, r) => {
      of[r]! += 1;
      if (bin !== neverAnswered && binEnd(bin - 1) <= within) kept[r]! += 1;
    });
    for (let r = 0; r < this.replications; r++) {
      all += of[r]!;
      keptOfAll += kept[r]!;
      keptSquared += kept[r]! * kept[r]!;
      product += kept[r]! * of[r]!;
      ofSquared += of[r]! * of[r]!;
    }
    const share = keptOfAll / all;
    const spread = keptSquared - 2 * share * product + share * share * ofSquared;
    const alone = all * share * (1 - share);
    // days of one replication that are alike are worth fewer; never more than they are
    return { kept: keptOfAll, of: all, worth: spread > alone && alone > 0 ? (all * alone) / spread : all };
  }

  /** Each day that counts: its bin + 1 (or `neverAnswered`) and its replication. */
  private each(type: number, column: number, take: (bin: number, replication: number) => void): void {
    const days = this.skipsLastDay[type] ? this.days - 1 : this.days;
    for (let r = 0; r < this.replications; r++) {
      const row = r * this.perReplication + type * this.days * dayColumnCount;
      for (let d = 0; d < days; d++) {
        const bin = this.bins[row + d * dayColumnCount + column]!;
        if (bin > 0) take(bin, r);
      }
    }
  }
}
