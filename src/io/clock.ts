/**
 * Times of day and dates as people and exports write them.
 */
import { isDate } from '../scenario/index.ts';
import { quote } from './number.ts';

/**
 * A time of day, seconds after midnight, 0 to 86,400: `08:30`, `8.30`, `8:30:00`, `0830`, `8`, `7:00 AM`,
 * `7:30PM`; `24:00` is the end of the day.
 *
 * @throws {RangeError} where there is none.
 *
 * `parseClock('7:30 PM') // 70200`
 */
export function parseClock(text: string): number {
  const seconds = readClock(text);
  if (seconds === undefined) throw new RangeError(`invalid time of day: ${quote(text)} (such as 08:30)`);
  return seconds;
}

/** Like parseClock, undefined where there is none. */
export function readClock(text: string): number | undefined {
  const parts =
    /^(\d{1,2})(?:[:.](\d{2})(?:[:.](\d{2})(?:[.,]0+)?)?)?\s*([ap])?\.?(?:m\.?)?$/i.exec(text.trim()) ??
    /^(\d{1,2})(\d{2})(?:(\d{2}))?$/.exec(text.trim());
  if (!parts) return undefined;
  const [whole, hourText, minuteText, secondText, half] = parts;
  if (/m\.?$/i.test(whole) && !half) return undefined;
  let hour = Number(hourText);
  const minute = Number(minuteText ?? 0);
  const second = Number(secondText ?? 0);
  if (minute > 59 || second > 59) return undefined;
  if (half) {
    if (hour < 1 || hour > 12) return undefined;
    hour = (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  }
  const seconds = hour * 3600 + minute * 60 + second;
  return seconds <= 86_400 ? seconds : undefined;
}

/**
 * A date as `yyyy-mm-dd`, from that or from `dd.mm.yyyy` and `dd-mm-yyyy`. Dates with strokes are not read:
 * 03/04/2026 is March to some and April to others.
 *
 * @throws {RangeError} where there is none, or the calendar has no such day.
 *
 * `parseDate('2.03.2026') // '2026-03-02'`
 */
export function parseDate(text: string): string {
  const date = readDate(text);
  if (date === undefined) throw new RangeError(`invalid date: ${quote(text)} (such as 2026-03-02)`);
  return date;
}

/** Like parseDate, undefined where there is none. */
export function readDate(text: string): string | undefined {
  const body = text.trim();
  if (isDate(body)) return body;
  const parts = /^(\d{1,2})[.-](\d{1,2})[.-](\d{4})$/.exec(body);
  if (!parts) return undefined;
  const [, day, month, year] = parts;
  const date = `${year}-${month!.padStart(2, '0')}-${day!.padStart(2, '0')}`;
  return isDate(date) ? date : undefined;
}
