/**
 * A forecast of the coming weeks that can be checked by hand. Each number is a product:
 *
 *   contacts = level × trend × weekday × share of the interval × day factor
 *
 *   level       contacts on an average open day of late (level.ts)
 *   trend       its change until the week forecast; 1 where weeks of the past were forecast better without
 *   weekday     Monday against the average open day (profile.ts)
 *   share       of the day's contacts in this interval
 *   day factor  1, but on public holidays and days that the planner names (day-kinds.ts)
 *
 * Days of the past that are no measure of a usual one are set aside and listed with the reason (set-aside.ts). The
 * band comes from forecasting every past week in the same way (back-test.ts, band.ts); with too few past weeks there
 * is none, and that is said rather than filled with a guess.
 */

import type { Busyness } from '../scenario/index.ts';
import { dayNumber, isDate } from '../scenario/index.ts';
import { type BackTest, backTest, type Outlook } from './back-test.ts';
import { type Band, bandOf } from './band.ts';
import { busynessOf } from './busyness.ts';
import { dateOf, weekdayOf } from './dates.ts';
import {
  DayFactors,
  dayKinds,
  type HolidayCalendar,
  type SpecialDay,
  type SpecialReason,
} from './day-kinds.ts';
import { type HistoryDay, type HistoryRow, type RaggedInterval, readHistory } from './history.ts';
import { carryOn, type LevelRule } from './level.ts';
import { fitProfile } from './profile.ts';
import { type SetAsideDay, UsualDays } from './set-aside.ts';
import type { SimpleRule } from './simple-rules.ts';

export interface ForecastOptions {
  /** First day to forecast, yyyy-mm-dd. Default: the Monday after the last day of the history. */
  readonly from?: string;
  /** Weeks to forecast, 1 to 8. Default 1. */
  readonly weeks?: number;
  /** Seconds of an interval: 900, 1800 or 3600. Default 1800; never shorter than the rows. */
  readonly intervalLength?: number;
  /** Share of single intervals that the band is to cover, 0.5 to 0.95. Default 0.8. */
  readonly coverage?: number;
  /** Public holidays. Default `none`. */
  readonly holidays?: HolidayCalendar;
  /** Days that the planner names: set aside where they are past, multiplied by the factor where they are to come. */
  readonly special?: readonly SpecialDay[];
}

/** What a number is the product of. */
export interface Parts {
  readonly level: number;
  readonly trend: number;
  readonly weekday: number;
  readonly share: number;
  readonly dayFactor: number;
}

export interface ForecastInterval {
  readonly date: string;
  /** Seconds after midnight. */
  readonly start: number;
  readonly volume: number;
  /** The band; null where the history is too short for one. */
  readonly low: number | null;
  readonly high: number | null;
  readonly parts: Parts;
}

export interface ForecastDay {
  readonly date: string;
  /** 0 Monday … 6 Sunday. */
  readonly weekday: number;
  readonly volume: number;
  readonly level: number;
  readonly trend: number;
  readonly weekdayFactor: number;
  readonly dayFactor: number;
  /** Why the day is no usual one; null: it is. */
  readonly reason: SpecialReason | null;
  /** Earlier holidays behind the day factor. */
  readonly holidaysSeen: number;
}

/** How past weeks would have been forecast. */
export interface BackTestReport {
  /** Past weeks forecast from the days before them. */
  readonly weeks: number;
  /** Absolute errors of intervals one week ahead / contacts; null: no week could be tested. */
  readonly error: number | null;
  /** The same of the rules of thumb: the interval a week earlier, the mean of the last four. */
  readonly simple: Readonly<Record<SimpleRule, number | null>>;
  /**
   * Share of the intervals that lay inside bands drawn from the tests of the weeks before them, as it is done here;
   * null where no tested week has enough tests before it.
   */
  readonly covered: number | null;
  readonly rule: LevelRule;
}

/** The coming weeks: contacts expected in each open interval, with bands, and how such forecasts did on the history. */
export interface Forecast {
  readonly from: string;
  readonly weeks: number;
  readonly intervalLength: number;
  readonly coverage: number;
  /** Every day of the weeks, closed ones with 0 contacts. */
  readonly days: readonly ForecastDay[];
  /** Open intervals in order. */
  readonly intervals: readonly ForecastInterval[];
  /** Days of the history and how many of them were used. */
  readonly history: {
    readonly from: string;
    readonly to: string;
    readonly days: number;
    readonly used: number;
  };
  readonly setAside: readonly SetAsideDay[];
  readonly ragged: readonly RaggedInterval[];
  readonly backtest: BackTestReport;
  /** How far days and intervals strayed from such forecasts beyond chance; null: no more, or not known. */
  readonly busyness: Busyness | null;
}

const mostWeeks = 8;
/** Tests of earlier weeks that a band is drawn from before it is itself put to the test. */
const leastTests = 2;

/**
 * Forecasts the coming weeks from the rows of a history, of which only days before `from` are used.
 *
 * @throws RangeError for rows or options out of range, or without a day before `from`.
 * @example forecastWeek(
 *   [2, 9, 16, 23].map((day, week) => ({ date: dateOf(dayNumber('2026-03-01') + day - 1), start: 36000, volume: 100 + week })),
 * ).intervals[0]! // { date: '2026-03-30', start: 36000, volume: 102.27, … }
 */
export function forecastWeek(rows: readonly HistoryRow[], options: ForecastOptions = {}): Forecast {
  const { weeks = 1, coverage = 0.8, holidays = 'none', special = [] } = options;
  checkOptions(options);
  const { days: all, intervalLength, ragged } = readHistory(rows, options.intervalLength);
  if (all.length === 0) {
    throw new RangeError('invalid history: no interval is covered in full (rows of at least one are needed)');
  }
  const first = options.from === undefined ? mondayAfter(all) : dayNumber(options.from);
  const past = all.filter(({ day }) => day < first);
  if (past.length === 0)
    throw new RangeError(`invalid from: ${options.from} (a day after the history began)`);

  const kindOf = dayKinds(holidays, special);
  const usualDays = new UsualDays(intervalLength, kindOf);
  const look = (before: readonly HistoryDay[], origin: number): Outlook => {
    const { kept } = usualDays.split(before);
    const profile = fitProfile(kept, origin);
    return { profile, factors: new DayFactors(kindOf, special, profile, before, origin) };
  };
  const tested = backTest(past, first, weeks, look);
  const { profile, factors } = look(past, first);
  const { level, trends } = carryOn(profile.weeks, tested.rule, weeks);
  const bands = bandsOf(tested, weeks, coverage);

  const days: ForecastDay[] = [];
  const intervals: ForecastInterval[] = [];
  for (let day = first; day < first + 7 * weeks; day++) {
    const date = dateOf(day);
    const weekday = weekdayOf(day);
    const ahead = Math.floor((day - first) / 7);
    const { factor, reason, seen } = factors.of(day);
    const parts = { level, trend: trends[ahead]!, weekday: profile.weekdays[weekday]!, dayFactor: factor };
    const volume = level * parts.trend * parts.weekday * factor;
    days.push({
      date,
      weekday,
      volume,
      level,
      trend: parts.trend,
      weekdayFactor: parts.weekday,
      dayFactor: factor,
      reason,
      holidaysSeen: seen,
    });
    const shares = profile.shares[weekday]!;
    if (volume === 0) continue;
    for (let i = 0; i < shares.length; i++) {
      const share = shares[i]!;
      if (share === 0 && !isInside(shares, i)) continue;
      const contacts = volume * share;
      const { low, high } = bands[ahead]?.around(contacts, i) ?? { low: null, high: null };
      intervals.push({
        date,
        start: i * intervalLength,
        volume: contacts,
        low,
        high,
        parts: { ...parts, share },
      });
    }
  }
  const { kept, aside } = usualDays.split(past);
  return {
    from: dateOf(first),
    weeks,
    intervalLength,
    coverage,
    days,
    intervals,
    history: {
      from: dateOf(past[0]!.day),
      to: dateOf(past.at(-1)!.day),
      days: past.length,
      used: kept.length,
    },
    setAside: aside,
    ragged,
    backtest: {
      weeks: tested.weeks,
      error: tested.error,
      simple: tested.simple,
      covered: coveredSoFar(tested, coverage),
      rule: tested.rule,
    },
    busyness: busynessOf(tested.outcomes) ?? null,
  };
}

function checkOptions({ from, weeks, intervalLength, coverage, special }: ForecastOptions): void {
  const refuse = (name: string, value: unknown, bound: string): never => {
    throw new RangeError(`invalid ${name}: ${value} (${bound})`);
  };
  if (from !== undefined && !isDate(from)) refuse('from', from, 'must be a day as yyyy-mm-dd');
  if (weeks !== undefined && !(Number.isInteger(weeks) && weeks >= 1 && weeks <= mostWeeks)) {
    refuse('weeks', weeks, `weeks, must be 1 to ${mostWeeks}`);
  }
  if (intervalLength !== undefined && ![900, 1800, 3600].includes(intervalLength)) {
    refuse('intervalLength', intervalLength, 'seconds, must be 900, 1800 or 3600');
  }
  if (coverage !== undefined && !(coverage >= 0.5 && coverage <= 0.95)) {
    refuse('coverage', coverage, 'share, must be 0.5 to 0.95');
  }
  for (const { date, factor } of special ?? []) {
    if (!isDate(date)) refuse('special', date, 'must be a day as yyyy-mm-dd');
    if (!(factor >= 0 && factor <= 100)) refuse('special', factor, 'factor, must be 0 to 100');
  }
}

function mondayAfter(days: readonly HistoryDay[]): number {
  const last = days.at(-1)!.day;
  return last + 7 - weekdayOf(last);
}

/** The band of each week ahead, from tests as far ahead; from those nearer where none is. */
function bandsOf({ outcomes }: BackTest, weeks: number, coverage: number): (Band | undefined)[] {
  const bands: (Band | undefined)[] = [];
  for (let week = 0; week < weeks; week++) {
    const own = outcomes.filter(({ ahead }) => ahead === week);
    const tests = new Set(own.map(({ test }) => test)).size;
    bands.push(tests < leastTests ? bands[week - 1] : bandOf(own, coverage));
  }
  return bands;
}

/** How the bands of past weeks, each from the tests before it, held one week ahead. */
function coveredSoFar({ outcomes, weeks }: BackTest, coverage: number): number | null {
  const near = outcomes.filter(({ ahead }) => ahead === 0);
  let inside = 0;
  let all = 0;
  for (let test = leastTests; test < weeks; test++) {
    const before = near.filter((outcome) => outcome.test < test);
    const band = bandOf(before, coverage);
    if (!band) continue;
    for (const outcome of near) {
      if (outcome.test !== test) continue;
      const { low, high } = band.around(outcome.forecast, outcome.interval);
      all++;
      if (outcome.seen >= low && outcome.seen <= high) inside++;
    }
  }
  return all > 0 ? inside / all : null;
}

/** Whether an interval without contacts lies within the day's hours. */
function isInside(shares: Float64Array, i: number): boolean {
  return shares.subarray(0, i).some((share) => share > 0) && shares.subarray(i).some((share) => share > 0);
}
