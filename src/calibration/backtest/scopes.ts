/**
 * The pieces that a back-test speaks of: every interval, every day, every time of day over all days, and the whole.
 */
import type { History } from '../history.ts';

export interface Scope {
  readonly kind: 'interval' | 'day' | 'timeOfDay' | 'whole';
  /** Place of the day, of intervals and days. */
  readonly day?: number;
  /** Seconds after midnight, of intervals and times of day. */
  readonly start?: number;
  /** Places of the intervals that belong to it. */
  readonly intervals: readonly number[];
  /** Contacts that really came. */
  readonly offered: number;
}

/** All pieces: intervals in order, days in order, times of day in order, the whole. */
export function scopesOf({ days, intervals }: History): Scope[] {
  const byDay: number[][] = days.map(() => []);
  const byTime = new Map<number, number[]>();
  intervals.forEach(({ day, start }, i) => {
    byDay[day]!.push(i);
    const same = byTime.get(start);
    if (same) same.push(i);
    else byTime.set(start, [i]);
  });
  const offeredIn = (own: readonly number[]) => own.reduce((sum, i) => sum + intervals[i]!.offered, 0);
  return [
    ...intervals.map(
      ({ day, start, offered }, i): Scope => ({ kind: 'interval', day, start, intervals: [i], offered }),
    ),
    ...byDay.map((own, day): Scope => ({ kind: 'day', day, intervals: own, offered: offeredIn(own) })),
    ...[...byTime]
      .sort(([a], [b]) => a - b)
      .map(([start, own]): Scope => ({ kind: 'timeOfDay', start, intervals: own, offered: offeredIn(own) })),
    {
      kind: 'whole',
      intervals: intervals.map((_, i) => i),
      offered: offeredIn(intervals.map((_, i) => i)),
    },
  ];
}
