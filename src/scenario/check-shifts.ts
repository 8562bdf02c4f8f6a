/**
 * Shifts: each ends after it begins, its breaks lie inside it one after the other, its days are in the
 * calendar, and all of them together can be simulated.
 */
import type { Horizon } from './check-calendar.ts';
import { checkDays } from './check-lists.ts';
import type { IssueList, PathPart } from './issue.ts';
import { limits } from './limits.ts';
import type { Draft } from './read.ts';
import type { Shift } from './scenario.ts';

export function checkShifts(
  shifts: readonly (Draft<Shift> | undefined)[],
  path: readonly PathPart[],
  horizon: Horizon | undefined,
  issues: IssueList,
): void {
  const days = horizon?.calendar.days.length;
  let events = 0;
  shifts.forEach((shift, s) => {
    if (!shift) return;
    const at = [...path, 'shifts', s];
    const { from, to } = shift;
    if (from !== undefined && to !== undefined && to <= from) {
      issues.add([...at, 'to'], to, 'endsBeforeStart', { from });
    }
    checkBreaks(shift, at, issues);
    if (days !== undefined) checkDays(shift.days, at, days, issues);
    const worked = shift.days?.length ?? days ?? 0;
    events += worked * Math.max(1, shift.people ?? 0) * (2 + (shift.breaks?.length ?? 0));
  });
  if (events > limits.shiftEvents) {
    const size = { size: 'shifts', figure: events, most: limits.shiftEvents } as const;
    issues.add([...path, 'shifts'], shifts, 'tooLarge', size);
  }
}

function checkBreaks({ from, to, breaks }: Draft<Shift>, path: readonly PathPart[], issues: IssueList): void {
  let end: number | undefined;
  breaks?.forEach((pause, b) => {
    const start = pause?.from;
    if (start === undefined) return;
    const at = [...path, 'breaks', b, 'from'];
    const length = pause?.length ?? 0;
    if (from !== undefined && to !== undefined && to > from && (start < from || start + length > to)) {
      issues.add(at, start, 'breakOutsideShift', { from, to });
    } else if (end !== undefined && start < end) issues.add(at, start, 'breaksOverlap', { end });
    end = start + length;
  });
}
