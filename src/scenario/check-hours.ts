/**
 * Hours of a contact type: each on days that exist, inside what the calendar has open on them, and none on top
 * of another. A type with hours has at least one of them, so it is open at some time.
 */
import type { Horizon } from './check-calendar.ts';
import { checkDays } from './check-lists.ts';
import type { IssueList, PathPart } from './issue.ts';
import type { Draft } from './read.ts';
import type { Hours } from './scenario.ts';

type Opening = { readonly opens: number; readonly closes: number; readonly path: readonly PathPart[] };

export function checkHours(
  hours: readonly (Draft<Hours> | undefined)[],
  path: readonly PathPart[],
  horizon: Horizon | undefined,
  issues: IssueList,
): void {
  const days = horizon?.calendar.days ?? [];
  const openings: Opening[][] = days.map(() => []);
  hours.forEach((one, h) => {
    if (!one) return;
    const at = [...path, h];
    const { opens, closes } = one;
    if (horizon) checkDays(one.days, at, days.length, issues);
    if (opens === undefined || closes === undefined) return;
    if (closes <= opens) {
      issues.add([...at, 'closes'], closes, 'closesBeforeOpening', { opens });
      return;
    }
    const places = one.days ?? days.keys();
    for (const d of places) {
      const day = d === undefined ? undefined : days[d];
      if (d === undefined || !day) continue;
      if (opens < day.opens || closes > day.closes) {
        const key = opens < day.opens ? 'opens' : 'closes';
        issues.add([...at, key], one[key], 'outsideDay', { day: d, opens: day.opens, closes: day.closes });
        break;
      }
      openings[d]!.push({ opens, closes, path: at });
    }
  });
  reportOverlap(openings, issues);
}

/** One overlap is enough to say: the same hours may stand on a thousand days. */
function reportOverlap(openings: readonly Opening[][], issues: IssueList): void {
  openings.some((ofDay, day) => {
    ofDay.sort((a, b) => a.opens - b.opens);
    const later = ofDay.find((one, i) => i > 0 && one.opens < ofDay[i - 1]!.closes);
    if (later) issues.add([...later.path, 'opens'], later.opens, 'hoursOverlap', { day });
    return later !== undefined;
  });
}
