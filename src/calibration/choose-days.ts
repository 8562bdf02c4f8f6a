/**
 * Which days and hours of the past are looked at: some days are set aside by date (an incident, a holiday), some by
 * weekday, and hours may be cut to those in which the whole team works.
 */
import { dayNumber } from '../scenario/index.ts';
import type { History, HistoryDay, RecordedInterval } from './history.ts';

export interface DayChoice {
  /** Dates to leave out. */
  readonly skip?: readonly string[];
  /** Weekdays to keep, 0 Sunday to 6 Saturday; absent: all. */
  readonly weekdays?: readonly number[];
  /** Hours to keep, seconds after midnight; absent: all. */
  readonly hours?: { readonly opens: number; readonly closes: number };
}

/** Weekday of a date, 0 Sunday to 6 Saturday. `weekdayOf('1999-02-01') // 1` */
export function weekdayOf(date: string): number {
  return (dayNumber(date) + 4) % 7;
}

/** Is a day of this date looked at? Days without a date always are. */
export function isChosen(date: string | undefined, { skip = [], weekdays }: DayChoice): boolean {
  if (date === undefined) return true;
  return !skip.includes(date) && (weekdays === undefined || weekdays.includes(weekdayOf(date)));
}

/**
 * The days and hours chosen, everything else left out.
 *
 * @throws RangeError when a date to skip is not there, or nothing is left.
 */
export function chooseDays(history: History, choice: DayChoice): History {
  for (const date of choice.skip ?? []) {
    if (!history.days.some((day) => day.date === date))
      throw new RangeError(`invalid skip: ${date} (no such day)`);
  }
  const { intervalLength } = history;
  const opens = choice.hours?.opens ?? Number.NEGATIVE_INFINITY;
  const closes = choice.hours?.closes ?? Number.POSITIVE_INFINITY;
  const places = new Map<number, number>();
  const days: HistoryDay[] = [];
  const intervals: RecordedInterval[] = [];
  for (const interval of history.intervals) {
    const day = history.days[interval.day]!;
    if (!isChosen(day.date, choice)) continue;
    if (interval.start < opens || interval.start + intervalLength > closes) continue;
    let place = places.get(interval.day);
    const ends = interval.start + intervalLength;
    if (place === undefined) {
      place = days.length;
      places.set(interval.day, place);
      days.push({ ...day, opens: interval.start, closes: ends });
    } else days[place] = { ...days[place]!, closes: ends };
    intervals.push({ ...interval, day: place });
  }
  if (days.length === 0)
    throw new RangeError('invalid days: none is left (choose fewer to skip, or wider hours)');
  const calls =
    history.calls?.flatMap((call) => {
      const place = places.get(call.day);
      if (place === undefined) return [];
      const day = days[place]!;
      return call.arrival < day.opens || call.arrival >= day.closes ? [] : [{ ...call, day: place }];
    }) ?? null;
  const staffSteps =
    history.staffSteps?.flatMap((step) => {
      const place = places.get(step.day);
      return place === undefined || step.from >= days[place]!.closes ? [] : [{ ...step, day: place }];
    }) ?? null;
  return { ...history, days, intervals, calls, staffSteps };
}
