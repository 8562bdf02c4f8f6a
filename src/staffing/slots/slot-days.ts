/**
 * Days lived through with some room in the slots: what every line of the sheet counted, day by day, so that two
 * rooms can be held against each other on the same days.
 */

import type { Scenario } from '../../scenario/index.ts';
import type { Run } from '../../simulation/index.ts';
import type { SlotSheet } from './slot-sheet.ts';

export interface LineEstimate {
  readonly mean: number;
  /** Standard error. */
  readonly error: number;
}

export class SlotDays {
  readonly days: number;
  /** Idle seconds of the people who answer the type, by interval, summed over the days. */
  readonly idle: Float64Array;
  private readonly lines: number;
  private readonly over: Float64Array;
  private readonly outOf: Float64Array;

  constructor(lines: number, intervals: number, days: number) {
    this.days = days;
    this.lines = lines;
    this.idle = new Float64Array(intervals);
    this.over = new Float64Array(lines * days);
    this.outOf = new Float64Array(lines * days);
  }

  /** Takes in day `d`. */
  take(d: number, sheet: SlotSheet, tally: Float64Array): void {
    const { lines } = this;
    sheet.read(tally, this.over.subarray(d * lines), this.outOf.subarray(d * lines), this.idle);
  }

  /** The ratio of a line over the first days; null where there is nothing to count. */
  estimate(line: number, days = this.days): LineEstimate | null {
    const { x, y } = this.sums(line, days);
    if (y === 0) return null;
    const mean = x / y;
    let squares = 0;
    for (let d = 0; d < days; d++) squares += this.influence(line, d, mean, y / days) ** 2;
    return { mean, error: days < 2 ? 0 : Math.sqrt(squares / days / (days - 1)) };
  }

  /** This ratio less that of other days, day against day; null where one has nothing to count. */
  less(base: SlotDays, line: number): LineEstimate | null {
    const { days } = this;
    const own = this.sums(line, days);
    const other = base.sums(line, days);
    if (own.y === 0 || other.y === 0) return null;
    const mean = own.x / own.y;
    const baseMean = other.x / other.y;
    let squares = 0;
    for (let d = 0; d < days; d++) {
      const difference =
        this.influence(line, d, mean, own.y / days) - base.influence(line, d, baseMean, other.y / days);
      squares += difference * difference;
    }
    return { mean: mean - baseMean, error: days < 2 ? 0 : Math.sqrt(squares / days / (days - 1)) };
  }

  /** What a line is out of, a day. */
  perDay(line: number): number {
    return this.sums(line, this.days).y / this.days;
  }

  /** Share of the days on which a line is out of at least so much. */
  shareAtLeast(line: number, least: number): number {
    let count = 0;
    for (let d = 0; d < this.days; d++) if (this.outOf[d * this.lines + line]! >= least) count += 1;
    return count / this.days;
  }

  private sums(line: number, days: number) {
    let x = 0;
    let y = 0;
    for (let d = 0; d < days; d++) {
      x += this.over[d * this.lines + line]!;
      y += this.outOf[d * this.lines + line]!;
    }
    return { x, y };
  }

  private influence(line: number, day: number, ratio: number, meanOutOf: number): number {
    const at = day * this.lines + line;
    return (this.over[at]! - ratio * this.outOf[at]!) / meanOutOf;
  }
}

/** The run that lives through `days` of the scenarios' own seed, side by side. */
export function slotDaysRun(
  scenarios: readonly Scenario[],
  sheet: SlotSheet,
  days: number,
): Run<readonly SlotDays[]> {
  const lived = scenarios.map(() => new SlotDays(sheet.lines.length, sheet.keptLine.length, days));
  let done = 0;
  return {
    scenarios,
    stops: [days],
    isEnough: false,
    get done() {
      return done;
    },
    add(batches) {
      batches.forEach(({ from, to, tallies }, s) => {
        const length = tallies.length / (to - from);
        for (let r = 0; r < to - from; r++) {
          lived[s]!.take(from + r, sheet, tallies.subarray(r * length, (r + 1) * length));
        }
      });
      done = batches[0]!.to;
    },
    result: () => lived,
  };
}
