/**
 * Random calendars: a few short days, days that touch, days over midnight, days with a weekend between them, a
 * day of a single minute or second.
 */
import fc from 'fast-check';
import type { Calendar } from '../../../src/scenario/index.ts';

const dates = ['2026-03-06', '2026-03-09', '2026-03-10'];

export const randomCalendar: fc.Arbitrary<Calendar> = fc
  .record({
    kind: fc.constantFrom('short', 'short', 'short', 'touching', 'overMidnight', 'dated', 'minute', 'second'),
    days: fc.integer({ min: 1, max: 3 }),
    intervals: fc.integer({ min: 1, max: 4 }),
    intervalLength: fc.constantFrom(300, 900, 1800, 3600),
  })
  .map(({ kind, days, intervals, intervalLength }): Calendar => {
    const calendar = (length: number, opens: number, closes: number): Calendar => ({
      intervalLength: length,
      days: Array.from({ length: days }, (_, d) => ({
        ...(kind === 'dated' ? { date: dates[d]! } : {}),
        opens,
        closes,
      })),
    });
    if (kind === 'minute') return calendar(60, 36_000, 36_060);
    if (kind === 'second') return calendar(1, 36_000, 36_001);
    if (kind === 'touching') return calendar(21_600, 0, 86_400);
    const opens = kind === 'overMidnight' ? 86_400 - intervalLength : 28_800;
    return calendar(intervalLength, opens, opens + intervals * intervalLength);
  });

export function intervalsIn({ days, intervalLength }: Calendar): number {
  return days.reduce((sum, { opens, closes }) => sum + (closes - opens) / intervalLength, 0);
}
