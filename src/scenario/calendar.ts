/**
 * The calendar as numbers: which interval starts when, and which days run on without a gap.
 *
 * A *session* is a longest run of days that touch (24-hour operation: one session of the whole week). Between
 * sessions the centre is closed; live contacts never wait across the gap, deferred work does.
 */
import type { Calendar, CalendarDay } from './scenario.ts';

export const secondsPerDay = 86_400;

/** Interval `i` of the scenario: where it stands. Seconds from the first day's midnight. */
export interface Interval {
  readonly index: number;
  readonly day: number;
  readonly start: number;
  readonly end: number;
}

export interface Session {
  /** Opening and closing, seconds from the first day's midnight. */
  readonly opens: number;
  readonly closes: number;
  /** Intervals `[firstInterval, lastInterval)`. */
  readonly firstInterval: number;
  readonly lastInterval: number;
}

/** Whole days since 1 January 1970 of a `yyyy-mm-dd` date. `dayNumber('1970-01-02') // 1` */
export function dayNumber(date: string): number {
  return Math.round(Date.parse(`${date}T00:00:00Z`) / (secondsPerDay * 1000));
}

/** Is this a day that the calendar has, as yyyy-mm-dd? `isDate('2026-02-29') // false` */
export function isDate(text: string): boolean {
  const parts = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text);
  if (!parts) return false;
  const [year, month, day] = parts.slice(1).map(Number) as [number, number, number];
  return month >= 1 && month <= 12 && day >= 1 && day <= daysOfMonth(year, month);
}

function daysOfMonth(year: number, month: number): number {
  if (month !== 2) return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
}

/**
 * Seconds from the first day's midnight to the midnight of day `d`. Days between dates have 24 hours, those of the
 * calendar what they say: a clock change moves all that comes after.
 */
export function dayOffset(days: readonly CalendarDay[], d: number): number {
  const first = days[0]?.date;
  const date = days[d]?.date;
  return (first && date ? dayNumber(date) - dayNumber(first) : d) * secondsPerDay + changedBefore(days, d);
}

/** Seconds by which clock changes have made the days before day `d` longer than 24 hours each. */
function changedBefore(days: readonly CalendarDay[], d: number): number {
  let changed = changes.get(days);
  if (changed === undefined) {
    let sum = 0;
    changed = days.map((day) => {
      const before = sum;
      sum += (day?.length ?? secondsPerDay) - secondsPerDay;
      return before;
    });
    changes.set(days, changed);
  }
  return changed[d] ?? 0;
}

/** Every day asks for its offset, of calendars that never change. */
const changes = new WeakMap<readonly CalendarDay[], readonly number[]>();

/** Number of intervals of one day; whole for a parsed calendar. */
export function intervalsOfDay(calendar: Calendar, d: number): number {
  const day = calendar.days[d];
  return day ? Math.round((day.closes - day.opens) / calendar.intervalLength) : 0;
}

/** Number of intervals of all days. */
export function intervalCount(calendar: Calendar): number {
  let count = 0;
  for (let d = 0; d < calendar.days.length; d++) count += intervalsOfDay(calendar, d);
  return count;
}

/** All intervals of the calendar, in order. */
export function intervalsOf(calendar: Calendar): Interval[] {
  const intervals: Interval[] = [];
  calendar.days.forEach((day, d) => {
    const offset = dayOffset(calendar.days, d) + day.opens;
    const count = intervalsOfDay(calendar, d);
    for (let k = 0; k < count; k++) {
      const start = offset + k * calendar.intervalLength;
      intervals.push({ index: intervals.length, day: d, start, end: start + calendar.intervalLength });
    }
  });
  return intervals;
}

/** The sessions of the calendar, in order. */
export function sessionsOf(calendar: Calendar): Session[] {
  const sessions: { opens: number; closes: number; firstInterval: number; lastInterval: number }[] = [];
  let interval = 0;
  calendar.days.forEach((day, d) => {
    const offset = dayOffset(calendar.days, d);
    const count = intervalsOfDay(calendar, d);
    const last = sessions.at(-1);
    if (last && Math.abs(last.closes - (offset + day.opens)) < 1e-6) {
      last.closes = offset + day.closes;
      last.lastInterval += count;
    } else {
      sessions.push({
        opens: offset + day.opens,
        closes: offset + day.closes,
        firstInterval: interval,
        lastInterval: interval + count,
      });
    }
    interval += count;
  });
  return sessions;
}
