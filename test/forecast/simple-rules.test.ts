import { describe, expect, it } from 'vitest';
import { bySimpleRule, type HistoryDay } from '../../src/forecast/index.ts';

/** A Monday so many days before the first day to forecast, day 1000. */
const monday = (before: number, ...volumes: number[]): HistoryDay => ({
  day: 1000 - before,
  weekday: 0,
  from: 0,
  to: volumes.length,
  volumes: Float64Array.from(volumes),
  total: volumes.reduce((sum, volume) => sum + volume, 0),
});

describe('rules of thumb', () => {
  const past = [
    monday(35, 90, 9),
    monday(28, 10, 2),
    monday(14, 20, 4),
    monday(7, 60, 0),
    monday(0, 500, 500),
  ];

  it('take the latest week, or the mean of the last four', () => {
    expect([...bySimpleRule('lastWeek', past, 1000, 0)!]).toEqual([60, 0]);
    expect([...bySimpleRule('meanOfFour', past, 1000, 0)!]).toEqual([30, 2]);
  });

  it('take the latest there is where the last four weeks have no such day', () => {
    expect([...bySimpleRule('meanOfFour', past.slice(0, 1), 1000, 0)!]).toEqual([90, 9]);
  });

  it('say nothing of a weekday that never came before', () => {
    for (const rule of ['lastWeek', 'meanOfFour'] as const) {
      expect(bySimpleRule(rule, past, 1000, 1)).toBeUndefined();
      expect(bySimpleRule(rule, past.slice(4), 1000, 0)).toBeUndefined();
    }
  });
});
