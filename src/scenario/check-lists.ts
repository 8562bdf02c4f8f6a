/**
 * Checks that several parts of a scenario share: unique ids, known types, values by interval or by
 * steps, days that exist, shares of one whole.
 */
import type { Horizon } from './check-calendar.ts';
import { formatPath, type IssueList, type PathPart } from './issue.ts';
import { nearest } from './nearest.ts';
import type { Draft } from './read.ts';
import type { ContactType } from './scenario.ts';

export function checkIds(
  owners: readonly ({ readonly id?: string } | undefined)[],
  list: readonly PathPart[],
  issues: IssueList,
): void {
  const first = new Map<string, number>();
  owners.forEach((owner, i) => {
    const id = owner?.id;
    if (id === undefined) return;
    const earlier = first.get(id);
    if (earlier === undefined) first.set(id, i);
    else {
      issues.add([...list, i, 'id'], id, 'duplicateId', { first: formatPath([...list, earlier, 'id']) });
    }
  });
}

/** One value for each interval, or steps in order that begin before the last closing. */
export function checkPerIntervalOrSteps(
  values: {
    readonly perInterval?: readonly unknown[];
    readonly steps?: readonly ({ readonly from?: number } | undefined)[];
  },
  path: readonly PathPart[],
  horizon: Horizon | undefined,
  issues: IssueList,
): void {
  const { perInterval, steps } = values;
  if (horizon && perInterval && perInterval.length !== horizon.intervals) {
    issues.add([...path, 'perInterval'], perInterval, 'wrongLength', {
      count: perInterval.length,
      expected: horizon.intervals,
    });
  }
  let previous: number | undefined;
  steps?.forEach((step, i) => {
    const from = step?.from;
    if (from === undefined) return;
    const at = [...path, 'steps', i, 'from'];
    if (previous !== undefined && from <= previous) issues.add(at, from, 'notAscending', { previous });
    if (horizon && from >= horizon.end) issues.add(at, from, 'pastTheEnd', { end: horizon.end });
    previous = from;
  });
}

/** Contact types by id, as far as they could be read. */
export interface KnownTypes {
  readonly byId: ReadonlyMap<string, Draft<ContactType>>;
  /** Every id could be read, so one that is not among them is unknown. */
  readonly isComplete: boolean;
}

export function knownTypesOf(types: readonly (Draft<ContactType> | undefined)[]): KnownTypes {
  const byId = new Map<string, Draft<ContactType>>();
  for (const type of types) if (type?.id !== undefined && !byId.has(type.id)) byId.set(type.id, type);
  return { byId, isComplete: types.every((type) => type?.id !== undefined) };
}

/** Says whether some type has the id; reports it when surely none has. */
export function checkTypeId(
  id: string | undefined,
  path: readonly PathPart[],
  { byId, isComplete }: KnownTypes,
  issues: IssueList,
): boolean {
  if (id === undefined || byId.has(id)) return id !== undefined;
  if (isComplete) unknownType(id, path, byId, issues);
  return false;
}

/** Days of a calendar by their places: each there is, ascending. */
export function checkDays(
  days: readonly (number | undefined)[] | undefined,
  path: readonly PathPart[],
  count: number,
  issues: IssueList,
): void {
  let previous: number | undefined;
  days?.forEach((day, i) => {
    if (day === undefined) return;
    const at = [...path, 'days', i];
    if (day >= count) issues.add(at, day, 'noSuchDay', { days: count });
    else if (previous !== undefined && day <= previous) issues.add(at, day, 'notAscending', { previous });
    previous = day;
  });
}

/** Shares of one whole: together at most 1, but for rounding. */
export function checkShares(
  shares: readonly (number | undefined)[],
  path: readonly PathPart[],
  issues: IssueList,
): void {
  let sum = 0;
  for (const share of shares) sum += share ?? 0;
  if (sum > 1 + 1e-9) issues.add(path, '[…]', 'sharesAboveOne', { sum });
}

/** Reports an id that no contact type has. */
export function unknownType(
  type: string,
  path: readonly PathPart[],
  known: ReadonlyMap<string | undefined, unknown>,
  issues: IssueList,
): void {
  const ids = [...known.keys()].filter((id) => id !== undefined);
  const meant = issues.isFull ? undefined : nearest(type, ids);
  issues.add(
    path,
    type,
    'unknownType',
    meant === undefined ? { known: ids } : { nearest: meant, known: ids },
  );
}
