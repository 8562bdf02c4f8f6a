/**
 * One replication as a case looks at it: column sums over *periods* (runs of the planner's intervals) for a
 * contact type, an agent group, or everything together; and, read off the log of every contact, who served
 * whom and how many waited and were busy at given instants.
 *
 *   row of (period p, subject s): sums[(p × subjects + s) × columnCount]
 *   subjects: the types, the groups, everything
 *
 * As in a report, a type's agent columns are those of the groups that answer it. An instant is looked at a
 * millisecond early: what happens at it, such as a change of staff, is not seen there yet.
 */
import { type Column, type ColumnSum, column, columnCount, placesOf } from '../../src/measures/index.ts';
import type { ContactLog, Plan } from '../../src/simulation/index.ts';

/** Intervals `[first, last)` that are looked at as one. */
export interface Period {
  readonly first: number;
  readonly last: number;
}

/** Whom an output speaks of. */
export type Subject = { readonly type: number } | { readonly group: number } | 'all';

const agentColumns = (['busyTime', 'staffedTime', 'sessionTime', 'allBusyTime'] as const).map(
  (name) => column[name],
);

const blink = 0.001;

export class Observation {
  private readonly plan: Plan;
  private readonly periods: readonly Period[];
  private readonly instants: readonly number[];
  private readonly subjects: number;
  private readonly sums: Float64Array;
  private readonly lengths: readonly number[];
  private readonly servedBy: Int32Array;
  private readonly waitingAt: Int32Array;
  private readonly busyAt: Int32Array;

  /** `instants` ascending, seconds from the opening. */
  constructor(plan: Plan, periods: readonly Period[], instants: readonly number[] = []) {
    this.plan = plan;
    this.periods = periods;
    this.instants = instants.map((instant) => instant - blink);
    this.servedBy = new Int32Array(plan.types.length * plan.groups.length);
    this.waitingAt = new Int32Array(instants.length + 1);
    this.busyAt = new Int32Array(instants.length + 1);
    this.subjects = plan.types.length + plan.groups.length + 1;
    this.sums = new Float64Array(periods.length * this.subjects * columnCount);
    this.lengths = periods.map(({ first, last }) => plan.intervalEnd[last - 1]! - plan.intervalStart[first]!);
  }

  /** All contacts of a tally, warm-up included. */
  static contacts(plan: Plan, tally: Float64Array): number {
    let contacts = 0;
    const rows = plan.types.length * placesOf(plan.intervals);
    for (let row = 0; row < rows; row++) contacts += tally[row * columnCount + column.offered]!;
    return contacts;
  }

  /** Takes in the tally of one replication. */
  read(tally: Float64Array): void {
    const { plan, sums } = this;
    const types = plan.types.length;
    sums.fill(0);
    this.periods.forEach(({ first, last }, p) => {
      const all = this.row(p, 'all');
      for (let entity = 0; entity < types + plan.groups.length; entity++) {
        const row = this.row(p, entity < types ? { type: entity } : { group: entity - types });
        for (let interval = first; interval < last; interval++) {
          const from = (entity * placesOf(plan.intervals) + interval) * columnCount;
          for (let c = 0; c < columnCount; c++) sums[row + c]! += tally[from + c]!;
        }
        for (let c = 0; c < columnCount; c++) sums[all + c]! += sums[row + c]!;
      }
      for (const type of plan.types) {
        const row = this.row(p, { type: type.index });
        for (const group of type.groups) {
          const from = this.row(p, { group });
          for (const c of agentColumns) sums[row + c]! += sums[from + c]!;
        }
      }
    });
  }

  /** Takes in the log of one replication of a single session. */
  readLog(log: ContactLog): void {
    const { plan, servedBy, waitingAt, busyAt, instants } = this;
    const { first, last } = this.periods[0]!;
    const opening = plan.sessions[0]!.opens;
    const from = plan.intervalStart[first]! - opening;
    const to = plan.intervalEnd[last - 1]! - opening;
    servedBy.fill(0);
    waitingAt.fill(0);
    busyAt.fill(0);
    for (const { type, group, arrival, wait, handleTime } of log) {
      if (group >= 0 && arrival >= from && arrival < to) servedBy[type * plan.groups.length + group]! += 1;
      if (instants.length === 0) continue;
      const left = arrival + wait;
      stay(waitingAt, instants, arrival, left);
      if (group >= 0) stay(busyAt, instants, left, left + handleTime);
    }
    for (let i = 1; i < instants.length; i++) {
      waitingAt[i]! += waitingAt[i - 1]!;
      busyAt[i]! += busyAt[i - 1]!;
    }
  }

  /** Contacts of a type that came in the first period and were served by a group. */
  served(type: number, group: number): number {
    return this.servedBy[type * this.plan.groups.length + group]!;
  }

  /** Contacts waiting at an instant, by its number. */
  waiting(instant: number): number {
    return this.waitingAt[instant]!;
  }

  /** Contacts being served at an instant, by its number. */
  busy(instant: number): number {
    return this.busyAt[instant]!;
  }

  /** One column. */
  get(name: Column, subject: Subject, period = 0): number {
    return this.sums[this.row(period, subject) + column[name]]!;
  }

  /** A weighted sum of columns. */
  sum(terms: ColumnSum, subject: Subject, period = 0): number {
    const row = this.row(period, subject);
    let sum = 0;
    for (const [name, weight] of Object.entries(terms) as [Column, number][]) {
      sum += weight * this.sums[row + column[name]]!;
    }
    return sum;
  }

  /** Length of a period, seconds. */
  seconds(period = 0): number {
    return this.lengths[period]!;
  }

  private row(period: number, subject: Subject): number {
    const { types, groups } = this.plan;
    let at = types.length + groups.length;
    if (subject !== 'all') at = 'type' in subject ? subject.type : types.length + subject.group;
    return (period * this.subjects + at) * columnCount;
  }
}

/** Notes a stay of [from, to) as changes at the first instants after its ends. */
function stay(changes: Int32Array, instants: readonly number[], from: number, to: number): void {
  const first = firstAfter(instants, from);
  const past = firstAfter(instants, to);
  changes[first]! += 1;
  changes[past]! -= 1;
}

/** Number of the first instant later than `time`. */
function firstAfter(instants: readonly number[], time: number): number {
  let low = 0;
  let high = instants.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (instants[middle]! > time) high = middle;
    else low = middle + 1;
  }
  return low;
}
