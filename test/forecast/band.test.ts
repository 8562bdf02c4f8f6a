import { describe, expect, it } from 'vitest';
import type { Outcome } from '../../src/forecast/back-test.ts';
import { bandOf } from '../../src/forecast/band.ts';

/** Forecasts that were off by these contacts, all of one interval. */
const outcomes = (forecast: number, off: readonly number[], interval = 16): Outcome[] =>
  off.map((by, test) => ({
    test,
    ahead: 0,
    day: 20_000 + 7 * test,
    interval,
    forecast,
    seen: forecast + by,
  }));

describe('bandOf', () => {
  it('runs from the second least to the second largest of ten errors, to hold half of them', () => {
    const off = [-1, 4, -3, 2, 0, -4, 3, 1, -2].map((by) => 2 * by);
    // off by less than chance alone would have it: the unit is √100 contacts, and √400 of a forecast of 400
    const band = bandOf([...outcomes(100, off), ...outcomes(100, [0], 17)], 0.5)!;
    expect(band.errors).toBe(10);
    expect(band.around(100, 16)).toEqual({ low: 94, high: 106 });
    expect(band.around(400, 16)).toEqual({ low: 388, high: 412 });
  });

  it('lends an interval that was never tested the error of the whole day', () => {
    const off = [-40, 40, -40, 40, -40, 40, -40, 40];
    const band = bandOf(outcomes(100, off), 0.5)!;
    // variance beyond chance: (40² − 100) / 100² = 0.15
    const unit = Math.sqrt(100 + 0.15 * 100 ** 2);
    expect(band.around(100, 30).high).toBeCloseTo(100 + (40 / unit) * unit, 9);
    expect(band.around(400, 30).high).toBeCloseTo(400 + (40 / unit) * Math.sqrt(400 + 0.15 * 400 ** 2), 9);
  });

  it('needs twice as many errors as one in a tail', () => {
    expect(bandOf(outcomes(100, new Array(7).fill(1)), 0.5)).toBeUndefined();
    expect(bandOf(outcomes(100, new Array(8).fill(1)), 0.5)).toBeDefined();
  });
});
