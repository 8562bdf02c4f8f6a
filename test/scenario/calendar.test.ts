import { describe, expect, it } from 'vitest';
import {
  type Calendar,
  dayNumber,
  dayOffset,
  intervalCount,
  intervalsOf,
  isDate,
  sessionsOf,
} from '../../src/scenario/index.ts';

const day = 86_400;
const of = (...days: Calendar['days']): Calendar => ({ intervalLength: 1800, days });

describe('the calendar', () => {
  it('numbers intervals through all days, in seconds from the first midnight', () => {
    const calendar = of({ opens: 28_800, closes: 32_400 }, { opens: 0, closes: 1800 });
    expect(intervalCount(calendar)).toBe(3);
    expect(intervalsOf(calendar)).toEqual([
      { index: 0, day: 0, start: 28_800, end: 30_600 },
      { index: 1, day: 0, start: 30_600, end: 32_400 },
      { index: 2, day: 1, start: day, end: day + 1800 },
    ]);
  });

  it('leaves the nights and closed days between dates', () => {
    const days = [
      { date: '2026-02-27', opens: 0, closes: 1800 },
      { date: '2026-03-02', opens: 0, closes: 1800 },
    ];
    expect(dayOffset(days, 1)).toBe(3 * day);
    expect(sessionsOf(of(...days))).toEqual([
      { opens: 0, closes: 1800, firstInterval: 0, lastInterval: 1 },
      { opens: 3 * day, closes: 3 * day + 1800, firstInterval: 1, lastInterval: 2 },
    ]);
  });

  it('joins days that touch into one session', () => {
    const around = { opens: 0, closes: day };
    expect(sessionsOf(of(around, around))).toEqual([
      { opens: 0, closes: 2 * day, firstInterval: 0, lastInterval: 96 },
    ]);
    expect(
      sessionsOf(of({ opens: 79_200, closes: day + 21_600 }, { opens: 21_600, closes: 28_800 })),
    ).toHaveLength(1);
  });

  it('goes on without a gap after a day of 25 hours, and of 23', () => {
    const autumn = of(
      { date: '2026-10-25', length: 90_000, opens: 0, closes: 90_000 },
      { date: '2026-10-26', opens: 0, closes: day },
    );
    expect(intervalCount(autumn)).toBe(50 + 48);
    expect(sessionsOf(autumn)).toEqual([
      { opens: 0, closes: 90_000 + day, firstInterval: 0, lastInterval: 98 },
    ]);
    const spring = of(
      { date: '2026-03-29', length: 82_800, opens: 0, closes: 82_800 },
      { date: '2026-03-30', opens: 28_800, closes: 32_400 },
      { date: '2026-04-01', opens: 28_800, closes: 32_400 },
    );
    expect(sessionsOf(spring).map(({ opens }) => opens)).toEqual([
      0,
      82_800 + 28_800,
      82_800 + 2 * day + 28_800,
    ]);
  });

  it('counts days as every calendar does', () => {
    expect(dayNumber('1970-01-02')).toBe(1);
    expect(dayNumber('2026-03-01') - dayNumber('2026-02-28')).toBe(1);
    expect(dayNumber('2024-03-01') - dayNumber('2024-02-28')).toBe(2);
  });

  it('knows a date when it sees one', () => {
    expect(['2024-02-29', '1999-12-31'].every(isDate)).toBe(true);
    expect(['2026-02-29', '2026-13-01', '2026-00-10', '26-01-01', '2026-1-1', ''].some(isDate)).toBe(false);
  });
});
