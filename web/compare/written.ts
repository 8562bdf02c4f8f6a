/** Compared numbers as people read them: a value, and a difference with as many digits as its half-width can tell. */
import type { Comparison, DayCount, Estimate, Unit } from '../../src/measures/index.ts';
import { roundedUp } from '../state/figures.ts';
import type { Locale } from '../state/locale.ts';
import { compareWords } from './words.ts';

const none = '–';
const hour = 3600;

/** Units as the table shows them: paid time is a number of hours, not a clock. */
export type ShownUnit = Unit | 'hours';

export function valueText({ mean }: Estimate, unit: ShownUnit, locale: Locale): string {
  if (mean === null) return none;
  switch (unit) {
    case 'share':
      return shareText(mean, locale);
    case 'seconds':
      return mean < 59.95 ? `${fixed(mean, 1, locale)}\u00a0s` : locale.duration(Math.round(mean));
    case 'hours':
      return compareWords(locale).hours(fixed(mean / hour, 1, locale));
    case 'money':
      return fixed(mean, 0, locale);
    default:
      return fixed(mean, mean < 100 ? 1 : 0, locale);
  }
}

/** `shareText(0.71) // '71.0%'`: always one digit, so that columns line up. */
export function shareText(share: number, locale: Locale): string {
  return `${fixed(share * 100, 1, locale)}%`;
}

/** `+4.2 ± 0.3 pts`, `−3.8 ± 0.4 s`; without ± where every day differs alike. */
export function differenceText(difference: Estimate, unit: ShownUnit, locale: Locale): string {
  const { mean, halfWidth } = difference;
  if (mean === null) return none;
  const scale = unit === 'share' ? 100 : unit === 'hours' ? 1 / hour : 1;
  const [value, width] = [mean * scale, (halfWidth ?? 0) * scale];
  const digits = digitsOf(width, Math.abs(value), unit);
  const text = `${signOf(value, digits)}${fixed(Math.abs(value), digits, locale)}`;
  const step = 10 ** -digits;
  const shown = width === 0 ? text : `${text} ± ${fixed(roundedUp(width, step), digits, locale)}`;
  if (unit === 'share') return compareWords(locale).points(shown);
  if (unit === 'hours') return compareWords(locale).hours(shown);
  return unit === 'seconds' ? `${shown}\u00a0s` : shown;
}

/** "186 of 200 days"; empty where days are not counted. */
export function daysText(
  days: DayCount | null,
  which: 'better' | 'worse',
  counted: Comparison['counted'],
  locale: Locale,
): string {
  if (!days || days.of === 0) return '';
  const { number } = locale;
  return compareWords(locale).ofDays[counted](number(days[which]), number(days.of), days.of);
}

/** One digit of the half-width; money, counts above a hundred, and no difference at all are whole. */
function digitsOf(width: number, value: number, unit: ShownUnit): number {
  if (width === 0) return value === 0 ? 0 : 1;
  if (unit === 'money' || (unit === 'count' && Math.max(value, width) >= 100)) return 0;
  return Math.min(2, Math.max(1, -Math.floor(Math.log10(width))));
}

/** None of a number that is written as 0. */
function signOf(value: number, digits: number): string {
  if (Math.abs(value) < 0.5 * 10 ** -digits) return '';
  return value > 0 ? '+' : '−';
}

function fixed(value: number, digits: number, { language }: Locale): string {
  return new Intl.NumberFormat(language === 'pl' ? 'pl-PL' : 'en-GB', {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  }).format(value);
}
