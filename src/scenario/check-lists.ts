/**
 * Checks that several parts of a scenario share: unique ids, known types, values by interval or by steps.
 */
import type { Horizon } from './check-calendar.ts';
import type { IssueList, PathPart } from './issue.ts';
import { nearest } from './nearest.ts';

export function checkIds(
  owners: readonly ({ readonly id?: string } | undefined)[],
  list: string,
  issues: IssueList,
): void {
  const first = new Map<string, number>();
  owners.forEach((owner, i) => {
    const id = owner?.id;
    if (id === undefined) return;
    const earlier = first.get(id);
    if (earlier === undefined) first.set(id, i);
    else issues.add([list, i, 'id'], id, 'duplicateId', { first: `${list}[${earlier}].id` });
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
