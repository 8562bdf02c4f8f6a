/**
 * Days off work in Poland (Act of 18 January 1951, as amended): thirteen by law today, six of them on dates that
 * do not move, those around Easter computed. Epiphany is one since 2011, Christmas Eve since 2025.
 *
 * Easter Sunday of the Gregorian calendar after the anonymous algorithm printed in Nature (1876).
 */
import { dayNumber } from '../scenario/index.ts';
import { dateOf } from './dates.ts';

export type Holiday =
  | 'newYear'
  | 'epiphany'
  | 'easterSunday'
  | 'easterMonday'
  | 'labourDay'
  | 'constitutionDay'
  | 'pentecost'
  | 'corpusChristi'
  | 'assumption'
  | 'allSaints'
  | 'independenceDay'
  | 'christmasEve'
  | 'christmasDay'
  | 'secondChristmasDay';

/** Easter Sunday as yyyy-mm-dd, of years from 1583. `easterSunday(2026) // '2026-04-05'` */
export function easterSunday(year: number): string {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const e = b % 4;
  const f = Math.floor((b + 8) / 25);
  const g = Math.floor((b - f + 1) / 3);
  const h = (19 * a + b - d - g + 15) % 30;
  const i = Math.floor(c / 4);
  const k = c % 4;
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const month = Math.floor((h + l - 7 * m + 114) / 31);
  const day = ((h + l - 7 * m + 114) % 31) + 1;
  return `${year}-${two(month)}-${two(day)}`;
}

/** The Polish days off work of a year, by date. `polishHolidays(2026).get('2026-06-04') // 'corpusChristi'` */
export function polishHolidays(year: number): ReadonlyMap<string, Holiday> {
  const easter = dayNumber(easterSunday(year));
  const days: [string, Holiday][] = [
    [`${year}-01-01`, 'newYear'],
    [dateOf(easter), 'easterSunday'],
    [dateOf(easter + 1), 'easterMonday'],
    [`${year}-05-01`, 'labourDay'],
    [`${year}-05-03`, 'constitutionDay'],
    [dateOf(easter + 49), 'pentecost'],
    [dateOf(easter + 60), 'corpusChristi'],
    [`${year}-08-15`, 'assumption'],
    [`${year}-11-01`, 'allSaints'],
    [`${year}-11-11`, 'independenceDay'],
    [`${year}-12-25`, 'christmasDay'],
    [`${year}-12-26`, 'secondChristmasDay'],
  ];
  if (year >= 2011) days.push([`${year}-01-06`, 'epiphany']);
  if (year >= 2025) days.push([`${year}-12-24`, 'christmasEve']);
  return new Map(days.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The Polish holiday of a date; undefined on any other day. */
export function polishHoliday(date: string): Holiday | undefined {
  return polishHolidays(Number(date.slice(0, 4))).get(date);
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
