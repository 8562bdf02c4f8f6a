/**
 * Uncertain volumes: factors that can be drawn, surges in order, and nothing uncertain about contacts that
 * were recorded.
 */
import type { Horizon } from './check-calendar.ts';
import { unknownType } from './check-lists.ts';
import type { IssueList, PathPart } from './issue.ts';
import { limits } from './limits.ts';
import type { Draft } from './read.ts';
import type { Busyness, ContactType, Scenario, Surge } from './scenario.ts';

export function checkUncertainty(
  { busyness, surges, trace }: Draft<Scenario>,
  types: readonly (Draft<ContactType> | undefined)[],
  horizon: Horizon | undefined,
  issues: IssueList,
): void {
  const recorded = trace
    ? types
    : types.filter((type) => type?.volume !== undefined && type.volume.count === 'recorded');
  const by = trace ? 'trace' : 'count';
  const isRecorded = (id: string) => recorded.some((type) => type?.id === id);

  types.forEach((type, i) => {
    const own = type?.volume?.busyness;
    if (!own) return;
    const path = ['types', i, 'volume', 'busyness'];
    checkFactors(own, path, issues);
    if (recorded.includes(type)) issues.add(path, own, 'recordedStays', { key: 'busyness', by });
  });
  if (busyness) {
    checkFactors(busyness, ['busyness'], issues);
    if (recorded.length > 0) issues.add(['busyness'], busyness, 'recordedStays', { key: 'busyness', by });
  }
  surges?.forEach((surge, s) => {
    if (!surge) return;
    const path = ['surges', s];
    checkWindow(surge, path, horizon, issues);
    const concerned = checkTypes(surge, path, types, issues);
    if (concerned ? concerned.some(isRecorded) : recorded.length > 0) {
      issues.add(path, surge, 'recordedStays', { key: 'surges', by });
    }
  });
}

/** Factors that stray less than the least cannot be told from none, and no table of quantiles holds them. */
function checkFactors(
  { day, interval }: Draft<Busyness>,
  path: readonly PathPart[],
  issues: IssueList,
): void {
  const check = (sd: number | undefined, at: readonly PathPart[]) => {
    if (sd === undefined || sd === 0 || sd >= limits.leastBusyness) return;
    issues.add(at, sd, 'outOfRange', { min: limits.leastBusyness, max: limits.busyness, unit: 'share' });
  };
  check(day, [...path, 'day']);
  check(interval?.sd, [...path, 'interval', 'sd']);
}

function checkWindow(
  { from, to }: Draft<Surge>,
  path: readonly PathPart[],
  horizon: Horizon | undefined,
  issues: IssueList,
): void {
  if (from !== undefined && to !== undefined && to <= from) {
    issues.add([...path, 'to'], to, 'endsBeforeStart', { from });
  }
  if (horizon && from !== undefined && from >= horizon.end) {
    issues.add([...path, 'from'], from, 'pastTheEnd', { end: horizon.end });
  }
}

/** Ids the surge names; undefined when it concerns all. */
function checkTypes(
  { types: named }: Draft<Surge>,
  path: readonly PathPart[],
  types: readonly (Draft<ContactType> | undefined)[],
  issues: IssueList,
): readonly string[] | undefined {
  if (!named) return undefined;
  const known = new Map(types.map((type) => [type?.id, type]));
  const allIdsRead = !known.has(undefined);
  named.forEach((id, i) => {
    if (id !== undefined && allIdsRead && !known.has(id))
      unknownType(id, [...path, 'types', i], known, issues);
  });
  return named.filter((id) => id !== undefined);
}
