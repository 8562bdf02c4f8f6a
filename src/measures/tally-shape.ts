/**
 * The shape of a tally: how many types, groups and intervals it has, and what a report needs to know of them.
 */
import type { CaseTarget, Target } from '../scenario/index.ts';
import { columnCount } from './columns.ts';
import { dayColumnCount } from './day-columns.ts';
import { ledgerCount, stageColumnCount } from './ledger.ts';

export interface TallyShape {
  readonly types: readonly TypeShape[];
  readonly groups: readonly { readonly id: string; readonly name: string }[];
  readonly cases: readonly CaseShape[];
  /** Start of each interval, seconds from the first day's midnight; day it belongs to; seconds that count. */
  readonly start: readonly number[];
  readonly day: readonly number[];
  readonly seconds: readonly number[];
  /** Dates of the days, or undefined for a calendar without dates. */
  readonly dates: readonly (string | undefined)[];
  /** Instants at which the state is looked at, seconds from the first day's midnight. */
  readonly snapshots: readonly number[];
}

export interface CaseShape {
  readonly id: string;
  readonly name: string;
  readonly target: CaseTarget | undefined;
  readonly stages: readonly { readonly id: string; readonly name: string }[];
}

export interface TypeShape {
  readonly id: string;
  readonly name: string;
  readonly channel: string;
  readonly acceptableWait: number;
  /** Work that waits by nature (e-mail, forms, back office). */
  readonly isDeferred: boolean;
  /** What is promised; the first service level is told interval by interval. */
  readonly targets: readonly Target[];
  /** Indices of the groups that answer the type. */
  readonly groups: readonly number[];
}

/** Places of one type or group: the intervals, the warm-up, the time after closing. */
export function placesOf(intervals: number): number {
  return intervals + 2;
}

/** How many entities and intervals a tally counts. */
export interface TallySize {
  readonly types: number;
  readonly groups: number;
  /** Kinds of cases, and stages of all of them. */
  readonly cases: number;
  readonly stages: number;
  readonly intervals: number;
  readonly days: number;
  readonly snapshots: number;
}

/** Offset of an entity's row of the ledger in a tally; entities are the types, then the groups, then the cases. */
export function ledgerRow({ types, groups, intervals }: TallySize, entity: number): number {
  return (types + groups) * placesOf(intervals) * columnCount + entity * ledgerCount;
}

/** Offset of a type's numbers by day (day-columns.ts). */
export function dayRow(size: TallySize, type: number): number {
  return ledgerRow(size, size.types + size.groups + size.cases) + type * size.days * dayColumnCount;
}

/** Offset of a stage's row; the stages of all kinds of cases stand in their order. */
export function stageRow(size: TallySize, stage: number): number {
  return dayRow(size, size.types) + stage * stageColumnCount;
}

/** Offset of a snapshot: three numbers of each type, then of each group. */
export function snapshotRow(size: TallySize, snapshot: number): number {
  return stageRow(size, size.stages) + snapshot * (size.types + size.groups) * 3;
}

/** Length of one replication's tally: the intervals, the ledger, the days, the stages of cases, the snapshots. */
export function tallyLength(size: TallySize): number {
  return snapshotRow(size, size.snapshots);
}

/** Size of the tallies of a shape. */
export function sizeOf({ types, groups, cases, start, dates, snapshots }: TallyShape): TallySize {
  return {
    types: types.length,
    groups: groups.length,
    cases: cases.length,
    stages: cases.reduce((sum, { stages }) => sum + stages.length, 0),
    intervals: start.length,
    days: dates.length,
    snapshots: snapshots.length,
  };
}
