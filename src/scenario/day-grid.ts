/**
 * The intervals of a calendar as a grid: a row for each time of day, a column for each day, as heat maps and tables
 * of weeks have them. Times are by the clock of each day's own midnight; where a day is closed there is no interval.
 */
import { dayOffset, intervalsOf } from './calendar.ts';
import type { Calendar } from './scenario.ts';

export interface DayGridRow {
  /** Seconds after the day's midnight; past it, of a day that closes after midnight, 86,400 and more. */
  readonly start: number;
  /** Index of the interval on each day; null where closed. */
  readonly intervals: readonly (number | null)[];
}

/** The rows in order of time. `dayGrid(hotlineMonday.calendar)[0] // { start: 28800, intervals: [0] }` */
export function dayGrid(calendar: Calendar): readonly DayGridRow[] {
  const { days } = calendar;
  const rows = new Map<number, (number | null)[]>();
  for (const { index, day, start } of intervalsOf(calendar)) {
    const time = Math.round(start - dayOffset(days, day));
    const row = rows.get(time) ?? new Array<number | null>(days.length).fill(null);
    row[day] = index;
    rows.set(time, row);
  }
  return [...rows].sort(([a], [b]) => a - b).map(([start, intervals]) => ({ start, intervals }));
}
