/**
 * Waits of one type counted by day of arrival, to find how long each day's contacts had to wait: the bins of the
 * waits within which 50, … 99 % of all offered were answered. A day's bins are looked at only as far as its
 * longest wait, once a replication.
 */
import {
  binCount,
  column,
  columnCount,
  dayColumnCount,
  dayRow,
  ledgerColumn,
  neverAnswered,
  promisedPercents,
} from '../measures/index.ts';
import { tallySizeOf, typeBase, typeLedger } from './plan/cells.ts';
import type { Plan, TypePlan } from './plan/plan.ts';

export class DayWaits {
  private readonly plan: Plan;
  private readonly type: TypePlan;
  private readonly ledger: number;
  private readonly base: number;
  private readonly row: number;
  private readonly bins: readonly Uint32Array[];
  /** One beyond the highest bin that may hold something, by day. */
  private readonly end: Int32Array;
  private readonly offered: Float64Array;

  constructor(plan: Plan, type: TypePlan) {
    this.plan = plan;
    this.type = type;
    this.ledger = typeLedger(plan, type.index);
    this.base = typeBase(plan, type.index);
    this.row = dayRow(tallySizeOf(plan), type.index);
    this.bins = Array.from({ length: plan.days }, () => new Uint32Array(binCount));
    this.end = new Int32Array(plan.days);
    this.offered = new Float64Array(plan.days);
  }

  /**
   * Bins of the contacts that arrive at a place of the tally and wait; whoever fills them says how far by
   * `reach`. Those answered at once are left to `settle`, which reads them off the tally.
   */
  at(place: number): Uint32Array {
    return this.bins[this.plan.dayOf[place]!]!;
  }

  reach(place: number, bin: number): void {
    const day = this.plan.dayOf[place]!;
    if (bin >= this.end[day]!) this.end[day] = bin + 1;
  }

  /** Counts one contact that waited. */
  add(place: number, bin: number): void {
    const day = this.plan.dayOf[place]!;
    this.bins[day]![bin]! += 1;
    if (bin >= this.end[day]!) this.end[day] = bin + 1;
  }

  /**
   * Takes in those answered at once, who are in time for every target, and writes what each day came to into a
   * finished tally; adds all bins to `histogram` if given, and starts anew.
   */
  settle(tally: Float64Array, histogram: Float64Array | null): void {
    const { plan, type, offered, end, ledger } = this;
    offered.fill(0);
    let allAtOnce = 0;
    for (let i = 0; i < plan.intervals; i++) {
      const row = this.base + i * columnCount;
      const day = plan.dayOf[i]!;
      const atOnce = tally[row + column.answeredAtOnce]!;
      offered[day]! += tally[row + column.offered]!;
      this.bins[day]![0]! += atOnce;
      if (end[day] === 0) end[day] = 1;
      allAtOnce += atOnce;
    }
    if (type.acceptableWait2 >= 0) tally[ledger + ledgerColumn.answeredWithin2]! += allAtOnce;
    if (type.acceptableWait3 >= 0) tally[ledger + ledgerColumn.answeredWithin3]! += allAtOnce;
    for (let day = 0; day < plan.days; day++) {
      const bins = this.bins[day]!;
      const all = offered[day]!;
      const row = this.row + day * dayColumnCount;
      let answered = 0;
      let share = 0;
      for (let bin = 0; bin < end[day]!; bin++) {
        const count = bins[bin]!;
        if (count === 0) continue;
        answered += count;
        if (histogram !== null) histogram[bin]! += count;
        while (share < dayColumnCount && 100 * answered >= promisedPercents[share]! * all) {
          tally[row + share++] = bin + 1;
        }
      }
      bins.fill(0, 0, end[day]!);
      end[day] = 0;
      tally.fill(all > 0 ? neverAnswered : 0, row + (all > 0 ? share : 0), row + dayColumnCount);
    }
  }
}
