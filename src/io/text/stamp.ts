/**
 * The instant at which a row of an export begins: a day, a time of day, or both, in the forms that systems
 * and spreadsheets print. `2026-03-02 08:00`, `20250602T0900`, `01/02/24 09:30 AM`, `2.03.2026 8:00–8:30`,
 * `06022025`, `2 mar 2026`, `7:00AM`, `2025-06-02T09:00:00Z`.
 *
 * A day written in two numbers before its year has two readings (3/4/2026 is March to some and April to
 * others) and keeps both until the column it stands in says which it is: see dateOrderOf. A full stop between
 * them is only used where the day comes first. Two digits of a year are 1970 to 2069.
 */
import { isDate } from '../../scenario/index.ts';
import { readClock } from '../clock.ts';

/** In which order a date names day, month and year. */
export type DateOrder = 'dmy' | 'mdy' | 'ymd';

/** A day as it is written: settled, or with its first two numbers still open. */
export type WrittenDay =
  | { readonly date: string }
  | { readonly first: number; readonly second: number; readonly year: number };

export interface Stamp {
  readonly day?: WrittenDay;
  /** Seconds after midnight. */
  readonly clock?: number;
  /** Where the cell names the end of its interval too: seconds after midnight. */
  readonly until?: number;
  /** The clock has AM or PM, as countries write it that put the month first. */
  readonly twelveHours?: true;
  /** Seconds ahead of UTC, where the stamp says its zone; 0 for Z. */
  readonly offset?: number;
}

/** Reads a day, a time of day or both; undefined where there is neither. */
export function readStamp(text: string): Stamp | undefined {
  const body = text.trim().replace(/[\u00a0\u202f]/g, ' ');
  if (!/\d/.test(body) || body.length > 60) return undefined;
  const front = readDayInFront(body);
  if (!front) return readTimes(body);
  const behind = body.slice(front.length);
  const rest = behind.replace(/^[T ,]+/, '');
  if (rest === '') return { day: front.day };
  const times = readTimes(rest, behind.startsWith('T'));
  return times && { day: front.day, ...times };
}

/** The calendar day of a written one under an order; undefined where there is no such day. */
export function dateOf(day: WrittenDay, order: DateOrder | undefined): string | undefined {
  if ('date' in day) return day.date;
  const { first, second, year } = day;
  // year first: 24/01/02, the last number being the day
  if (order === 'ymd') return calendarDay(longYear(first, 2), second, year % 100);
  return order === 'mdy' ? calendarDay(year, first, second) : calendarDay(year, second, first);
}

export interface OrderFound {
  /** Undefined where both orders can be. */
  readonly order: DateOrder | undefined;
  /** Does any day depend on it? */
  readonly matters: boolean;
}

/**
 * The order of the days of a column. A number above 12 cannot be a month; failing that, the order in which
 * the rows run on from day to day rather than jump from month to month.
 */
export function dateOrderOf(days: readonly WrittenDay[]): OrderFound {
  const open = days.filter((day) => !('date' in day)) as { first: number; second: number; year: number }[];
  if (open.every(({ first, second }) => first === second)) return { order: 'dmy', matters: false };
  const dayFirst = open.some(({ first }) => first > 12);
  const monthFirst = open.some(({ second }) => second > 12);
  if (dayFirst !== monthFirst) return { order: dayFirst ? 'dmy' : 'mdy', matters: true };
  if (dayFirst) return { order: undefined, matters: true };
  const smooth = (['dmy', 'mdy'] as const).filter((order) => runsOn(open, order));
  return { order: smooth.length === 1 ? smooth[0] : undefined, matters: true };
}

/** At least three different days, each at most a week from the one before. */
function runsOn(days: readonly WrittenDay[], order: DateOrder): boolean {
  const dates = days.map((day) => dateOf(day, order));
  const steps = new Set<string | undefined>(dates);
  if (steps.size < 3 || steps.has(undefined)) return false;
  const numbers = dates.map((date) => Date.parse(date!) / 86_400_000);
  return numbers.every((day, i) => i === 0 || Math.abs(day - numbers[i - 1]!) <= 7);
}

function readDayInFront(body: string): { readonly day: WrittenDay; readonly length: number } | undefined {
  const named = /^\p{L}{2,12}\.?,? +(?=\d)/u.exec(body);
  // "Mon 2.03.2026": a name in front that is no month says nothing more
  const skip = named && monthOf(named[0]) === undefined ? named[0].length : 0;
  const text = body.slice(skip);
  for (const read of dayForms) {
    const found = read(text);
    if (found) return { day: found.day, length: skip + found.length };
  }
  return undefined;
}

type FoundDay = { readonly day: WrittenDay; readonly length: number } | undefined;

const dayForms: readonly ((text: string) => FoundDay)[] = [
  (text) => {
    const parts = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?=$|[T ,])/.exec(text);
    if (!parts) return undefined;
    return settled(calendarDay(Number(parts[1]), Number(parts[3]), Number(parts[4])), parts[0]);
  },
  (text) => {
    const parts = /^(\d{4})(\d{2})(\d{2})(?=$|[T ,])/.exec(text);
    if (!parts) return undefined;
    const [whole, year, month, day] = parts.map(Number) as [number, number, number, number];
    if (year >= 1970 && year < 2100) return settled(calendarDay(year, month, day), parts[0]);
    const tail = whole % 10_000;
    const open = {
      first: Math.floor(whole / 1_000_000),
      second: Math.floor(whole / 10_000) % 100,
      year: tail,
    };
    return tail >= 1970 && tail < 2100 ? unsettled(open, parts[0]) : undefined;
  },
  (text) => {
    const parts = /^(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d{2})(?=$|[T ,])/.exec(text);
    if (!parts) return undefined;
    const [whole, first, mark, second, year] = parts as unknown as [string, string, string, string, string];
    // 8.30.00 is a time of day
    if (mark === '.' && year === '00') return undefined;
    const open = { first: Number(first), second: Number(second), year: longYear(Number(year), year.length) };
    return mark === '.' ? settled(dateOf(open, 'dmy'), whole) : unsettled(open, whole);
  },
  (text) => {
    const parts = /^(\d{1,2})[ .-]{1,2}(\p{L}{3,12})[ .,-]{1,2}(\d{4}|\d{2})(?=$|[T ,])/u.exec(text);
    const month = parts && monthOf(parts[2]!);
    if (!month) return undefined;
    return settled(
      calendarDay(longYear(Number(parts[3]), parts[3]!.length), month, Number(parts[1])),
      parts[0],
    );
  },
  (text) => {
    const parts = /^(\p{L}{3,12})\.? (\d{1,2}),? (\d{4})(?=$|[T ,])/u.exec(text);
    const month = parts && monthOf(parts[1]!);
    return month ? settled(calendarDay(Number(parts[3]), month, Number(parts[2])), parts[0]) : undefined;
  },
];

function settled(date: string | undefined, whole: string): FoundDay {
  return date === undefined ? undefined : { day: { date }, length: whole.length };
}

/** A day that may be read two ways, or at least one of them. */
function unsettled(day: { first: number; second: number; year: number }, whole: string): FoundDay {
  const isDay = dateOf(day, 'dmy') !== undefined || dateOf(day, 'mdy') !== undefined;
  return isDay ? { day, length: whole.length } : undefined;
}

function longYear(year: number, digits: number): number {
  return digits > 2 ? year : year + (year < 70 ? 2000 : 1900);
}

function calendarDay(year: number, month: number, day: number): string | undefined {
  const two = (value: number) => String(value).padStart(2, '0');
  const date = `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
  return isDate(date) ? date : undefined;
}

/** First letters of the months in English, Polish and German; May and March differ only later. */
const months = [
  'jan sty',
  'feb lut',
  'mar mär mrz',
  'apr kwi',
  'may maj mai',
  'jun cze',
  'jul lip',
  'aug sie',
  'sep wrz',
  'oct paź okt',
  'nov lis',
  'dec gru dez',
].map((names) => names.split(' '));

function monthOf(word: string): number | undefined {
  const front = word.toLowerCase().slice(0, 3);
  const index = months.findIndex((names) => names.includes(front));
  return index < 0 ? undefined : index + 1;
}

const betweenTimes = /^(.*?\d(?:\s?[ap]\.?m\.?)?)\s*(?:[-–—]|\bdo\b|\bto\b|\buntil\b|\bbis\b)\s*(\d.*)$/i;

/** A time of day or a range of it, with what says its zone. */
function readTimes(text: string, isIso = false): Omit<Stamp, 'day'> | undefined {
  const { body, offset } = withoutZone(text.replace(/\s*(?:uhr|godz\.?)$/i, ''), isIso);
  const twelveHours = /[ap]\.?m\b\.?|\d[ap]$/i.test(body) || undefined;
  const clock = timeOfDay(body);
  const common = {
    ...(twelveHours && { twelveHours }),
    ...(offset !== undefined && { offset }),
  };
  if (clock !== undefined) return { clock, ...common };
  const range = betweenTimes.exec(body);
  if (!range) return undefined;
  const from = timeOfDay(range[1]!);
  // the end may repeat the day
  const end = readDayInFront(range[2]!);
  const until = timeOfDay(range[2]!.slice(end?.length ?? 0).replace(/^[T ,]+/, ''));
  return from === undefined || until === undefined ? undefined : { clock: from, until, ...common };
}

/** Past 24:00 too: systems that close a day late count on, up to the next noon. */
function timeOfDay(text: string): number | undefined {
  const body = text.replace(/(:\d{2})[.,]\d+$/, '$1');
  const late = /^(2[4-9]|3[0-5]):([0-5]\d)(?::([0-5]\d))?$/.exec(body);
  if (!late) return readClock(body);
  return Number(late[1]) * 3600 + Number(late[2]) * 60 + Number(late[3] ?? 0);
}

/** Seconds after midnight of `8:30`. */
function clockSeconds(text: string): number {
  const [hours, minutes] = text.split(':').map(Number) as [number, number];
  return hours * 3600 + minutes * 60;
}

function withoutZone(text: string, isIso: boolean): { readonly body: string; readonly offset?: number } {
  const zone = /^(.*\d)\s*(?:(Z|UTC|GMT)|([+-])(\d{2}):?(\d{2}))$/i.exec(text);
  if (!zone || (zone[3] && !zone[1]!.includes(':'))) return { body: text };
  const [, body, , sign, hours, minutes] = zone;
  if (!sign) return { body: body!, offset: 0 };
  const size = Number(hours) * 3600 + Number(minutes) * 60;
  // 08:00-08:30 is a range, 09:00-05:30 a zone: no end lies before its begin, but for midnight
  const isPlain = sign === '-' && !isIso && /^\d{1,2}:\d{2}$/.test(body!);
  if (isPlain && (size < 3600 || size > clockSeconds(body!))) return { body: text };
  return { body: body!, offset: sign === '-' ? -size : size };
}
