/**
 * The shape of a tally: how many types, groups and intervals it has, and what a report needs to know of them.
 */
import type { ServiceLevelTarget } from '../scenario/index.ts';
import { columnCount } from './columns.ts';

export interface TallyShape {
  readonly types: readonly TypeShape[];
  readonly groups: number;
  /** Start of each interval, seconds from the first day's midnight; day it belongs to; seconds that count. */
  readonly start: readonly number[];
  readonly day: readonly number[];
  readonly seconds: readonly number[];
  /** Dates of the days, or undefined for a calendar without dates. */
  readonly dates: readonly (string | undefined)[];
}

export interface TypeShape {
  readonly id: string;
  readonly name: string;
  readonly channel: string;
  readonly acceptableWait: number;
  readonly target: ServiceLevelTarget | undefined;
  /** Indices of the groups that answer the type. */
  readonly groups: readonly number[];
}

/** Places of one type or group: the intervals, the warm-up, the time after closing. */
export function placesOf(intervals: number): number {
  return intervals + 2;
}

/** Length of one replication's tally. */
export function tallyLength(types: number, groups: number, intervals: number): number {
  return (types + groups) * placesOf(intervals) * columnCount;
}
