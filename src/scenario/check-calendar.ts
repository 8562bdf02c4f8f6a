/**
 * The calendar of a scenario: days in order that do not overlap, cut into whole intervals. Answers with what
 * the other checks count by, or nothing when the calendar itself is not sound.
 */
import { dayOffset, intervalsOfDay, type Session, sessionsOf } from './calendar.ts';
import type { IssueList } from './issue.ts';
import { limits } from './limits.ts';
import type { Draft } from './read.ts';
import type { Calendar } from './scenario.ts';

/** The time a sound calendar covers. */
export interface Horizon {
  readonly calendar: Calendar;
  /** Number of intervals of all days. */
  readonly intervals: number;
  /** First opening and last closing, seconds from the first day's midnight. */
  readonly start: number;
  readonly end: number;
  readonly sessions: readonly Session[];
}

export function checkCalendar(draft: Draft<Calendar>, issues: IssueList): Horizon | undefined {
  if (!isWhole(draft)) {
    checkDates(draft.days ?? [], issues);
    return undefined;
  }
  const datesSound = checkDates(draft.days, issues);
  const hoursSound = checkHours(draft, issues);
  if (!datesSound || !hoursSound || !checkOrder(draft, issues)) return undefined;

  let intervals = 0;
  for (let d = 0; d < draft.days.length; d++) intervals += intervalsOfDay(draft, d);
  if (intervals > limits.intervals) {
    issues.add(['calendar'], '{…}', 'tooLarge', {
      size: 'intervals',
      figure: intervals,
      most: limits.intervals,
    });
    return undefined;
  }
  const sessions = sessionsOf(draft);
  return {
    calendar: draft,
    intervals,
    start: sessions[0]!.opens,
    end: sessions.at(-1)!.closes,
    sessions,
  };
}

function isWhole(draft: Draft<Calendar>): draft is Calendar {
  return (
    draft.intervalLength !== undefined &&
    draft.days !== undefined &&
    draft.days.length > 0 &&
    draft.days.every((day) => day?.opens !== undefined && day.closes !== undefined)
  );
}

function checkDates(days: readonly ({ readonly date?: string } | undefined)[], issues: IssueList): boolean {
  let sound = true;
  const dated = days.filter((day) => day?.date !== undefined).length;
  let previous: string | undefined;
  days.forEach((day, d) => {
    const date = day?.date;
    if (date === undefined) {
      if (dated === 0) return;
      sound = false;
      issues.add(['calendar', 'days', d, 'date'], undefined, 'someDates', {});
      return;
    }
    if (previous !== undefined && date <= previous) {
      sound = false;
      issues.add(['calendar', 'days', d, 'date'], date, 'datesNotAscending', { previous });
    }
    previous = date;
  });
  return sound;
}

function checkHours({ days, intervalLength }: Calendar, issues: IssueList): boolean {
  let sound = true;
  days.forEach(({ opens, closes }, d) => {
    const length = closes - opens;
    if (length <= 0) {
      sound = false;
      issues.add(['calendar', 'days', d, 'closes'], closes, 'closesBeforeOpening', { opens });
    } else if (!isMultiple(length, intervalLength)) {
      sound = false;
      issues.add(['calendar', 'days', d, 'closes'], closes, 'notDivisible', { length, intervalLength });
    }
  });
  return sound;
}

function isMultiple(length: number, intervalLength: number): boolean {
  const count = Math.round(length / intervalLength);
  return count >= 1 && Math.abs(count * intervalLength - length) <= 1e-6;
}

function checkOrder({ days }: Calendar, issues: IssueList): boolean {
  let sound = true;
  let closed = Number.NEGATIVE_INFINITY;
  days.forEach(({ opens, closes }, d) => {
    const offset = dayOffset(days, d);
    if (offset + opens < closed - 1e-6) {
      sound = false;
      issues.add(['calendar', 'days', d, 'opens'], opens, 'daysOverlap', { day: d });
    }
    closed = offset + closes;
  });
  if (closed > limits.span) {
    sound = false;
    issues.add(['calendar', 'days'], '[…]', 'tooLarge', {
      size: 'days',
      figure: Math.ceil(closed / 86_400),
      most: limits.days,
    });
  }
  return sound;
}
