/**
 * The beginning of a row in an export: a time of day, alone, after a date, or before the end of its interval.
 */
import { readClock, readDate } from './clock.ts';

export interface Moment {
  /** Seconds after midnight. */
  readonly start: number;
  /** `yyyy-mm-dd`, where the cell says it in a way that has one reading. */
  readonly date?: string;
}

/** A clock as exports print it: hours and minutes, never a bare number. */
const clock = /\d{1,2}[:.]\d{2}(?::\d{2})?(?:\s*[ap]\.?m\.?)?/.source;
const row = new RegExp(`^(?:(\\S+)[ T,]+)?(${clock})(?:\\s*(?:[-–—]|do|to|until)\\s*${clock})?$`, 'i');

/**
 * Reads `08:00`, `8.30`, `7:00 AM`, `08:00–08:30`, `2026-03-02 08:00`, `02.03.2026 08:00 - 08:30`; undefined
 * where there is no such thing.
 *
 * `readMoment('02.03.2026 08:30') // { start: 30600, date: '2026-03-02' }`
 */
export function readMoment(text: string): Moment | undefined {
  const parts = row.exec(text.trim());
  if (!parts) return undefined;
  const [, day, time] = parts;
  const start = readClock(time!);
  if (start === undefined || start >= 86_400) return undefined;
  if (day === undefined) return { start };
  const date = readDate(day);
  if (date !== undefined) return { start, date };
  // 3/2/2026 is a date of two readings, a name of a day none: the clock still counts
  return /^\d{1,4}[./-]\d{1,2}[./-]\d{1,4}$|^\p{L}{2,12}\.?$/u.test(day) ? { start } : undefined;
}
