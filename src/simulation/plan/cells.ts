/**
 * Cells of a session: the pieces of time that are tallied apart. Cells are the planner's intervals, cut at the
 * end of the warm-up, and one for the time after closing. Each knows the place in the tally it counts to:
 *
 *   place: 0 … intervals − 1, then `intervals` for the warm-up, `intervals + 1` for the time after closing
 */
import { columnCount, ledgerRow, placesOf, stageRow, type TallySize } from '../../measures/index.ts';
import type { Plan } from './plan.ts';

export interface Cells {
  /** End of each cell, local seconds; the last is Infinity. */
  readonly end: Float64Array;
  readonly place: Int32Array;
  /** Interval that each cell lies in (after closing: the last one); handle times go by it. */
  readonly interval: Int32Array;
}

/** Offset of the first place of a type. */
export function typeBase(plan: Plan, type: number): number {
  return type * placesOf(plan.intervals) * columnCount;
}

/** Offset of the first place of a group: groups follow the types. */
export function groupBase(plan: Plan, group: number): number {
  return (plan.types.length + group) * placesOf(plan.intervals) * columnCount;
}

/** What the tallies of a plan count. */
export function tallySizeOf({ types, groups, cases, intervals, days, snapshots }: Plan): TallySize {
  return {
    types: types.length,
    groups: groups.length,
    cases: cases.length,
    stages: cases.reduce((sum, kind) => sum + kind.stages.length, 0),
    intervals,
    days,
    snapshots: snapshots.length,
  };
}

/** Offset of a type's row of the ledger. */
export function typeLedger(plan: Plan, type: number): number {
  return ledgerRow(tallySizeOf(plan), type);
}

/** Offset of a group's row of the ledger. */
export function groupLedger(plan: Plan, group: number): number {
  return ledgerRow(tallySizeOf(plan), plan.types.length + group);
}

/** Offset of a case kind's row of the ledger. */
export function caseLedger(plan: Plan, kind: number): number {
  return ledgerRow(tallySizeOf(plan), plan.types.length + plan.groups.length + kind);
}

/** Offset of the stages of a case kind. */
export function stageLedger(plan: Plan, kind: number): number {
  return stageRow(tallySizeOf(plan), plan.cases[kind]!.firstStage);
}

/** The cells of each session. */
export function cellsOf(plan: Plan): Cells[] {
  return plan.sessions.map((session) => {
    const end: number[] = [];
    const place: number[] = [];
    const interval: number[] = [];
    const add = (until: number, where: number, of: number) => {
      end.push(until - session.opens);
      place.push(where);
      interval.push(of);
    };
    for (let i = session.firstInterval; i < session.lastInterval; i++) {
      const start = plan.intervalStart[i]!;
      const finish = plan.intervalEnd[i]!;
      if (plan.countFrom > start) add(Math.min(plan.countFrom, finish), plan.intervals, i);
      if (plan.countFrom < finish) add(finish, i, i);
    }
    add(Number.POSITIVE_INFINITY, plan.intervals + 1, session.lastInterval - 1);
    return {
      end: Float64Array.from(end),
      place: Int32Array.from(place),
      interval: Int32Array.from(interval),
    };
  });
}
