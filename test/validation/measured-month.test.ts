/**
 * A real month against what truly happened: see studies/measured-month.ts for the data and its source.
 */
import { describe, expect, it } from 'vitest';
import { reference } from '../reference.ts';
import { measuredMonth, monthBounds } from './studies/measured-month.ts';

const input = reference('data/technion-1999-02/backtest_input_1999-02.csv');

describe.skipIf(input === undefined)('a bank’s February of 1999', () => {
  it('comes out as it was: waits within 10 s, abandonment 2.5 points, service level 4 points', () => {
    const { days, errors, holds } = measuredMonth(200)!;
    console.log(`mean absolute errors over ${days.length - 1} days: ${JSON.stringify(errors)}`);
    expect(days).toHaveLength(20);
    expect(errors.averageWait).toBeLessThanOrEqual(monthBounds.averageWait);
    expect(errors.abandonmentRate).toBeLessThanOrEqual(monthBounds.abandonmentRate);
    expect(errors.serviceLevel).toBeLessThanOrEqual(monthBounds.serviceLevel);
    expect(errors.correlation).toBeGreaterThanOrEqual(monthBounds.correlation);
    expect(errors.erlangC - errors.serviceLevel).toBeGreaterThanOrEqual(monthBounds.betterThanErlangC);
    expect(holds).toBe(true);
  });
});
