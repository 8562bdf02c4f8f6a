/** Histories made up for tests, and the calls of the bank. */
import { dateOf } from '../../src/forecast/dates.ts';
import type { HistoryRow } from '../../src/forecast/index.ts';
import { dayNumber } from '../../src/scenario/index.ts';
import { reference } from '../reference.ts';

/** Five-minute calls of a bank, March to August 2003; undefined where the data is not on this machine. */
export function bankCalls(): readonly HistoryRow[] | undefined {
  const text = reference('data/bank-calls-2003/bank_calls_5min_2003-03_to_08.csv');
  return text
    ?.trim()
    .split('\n')
    .slice(1)
    .map((line) => {
      const [moment, calls] = line.split(',') as [string, string];
      const [date, clock] = moment.split(' ') as [string, string];
      const [hour, minute] = clock.split(':').map(Number) as [number, number];
      return { date, start: hour * 3600 + minute * 60, volume: Number(calls) };
    });
}

const weekdayFactors = [1.3, 1.1, 1, 0.9, 0.7];
const profile = [1, 2, 3, 2];

/** Weeks of weekdays from Monday 2 March 2026, four half-hours from 08:00, exactly level × weekday × share. */
export function exactWeeks(
  weeks: number,
  change: (volume: number, day: { date: string; week: number; weekday: number }) => number = (v) => v,
): HistoryRow[] {
  const first = dayNumber('2026-03-02');
  const rows: HistoryRow[] = [];
  for (let week = 0; week < weeks; week++) {
    for (let weekday = 0; weekday < 5; weekday++) {
      const date = dateOf(first + 7 * week + weekday);
      profile.forEach((share, i) => {
        const volume = 800 * weekdayFactors[weekday]! * (share / 8);
        rows.push({
          date,
          start: 28_800 + 1800 * i,
          volume: change(volume, { date, week, weekday }),
        });
      });
    }
  }
  return rows;
}
