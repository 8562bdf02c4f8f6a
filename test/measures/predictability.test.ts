import { describe, expect, it } from 'vitest';
import { wilson } from '../../src/measures/index.ts';
import { boundReport, firstLevelReport, type Observed } from '../../src/measures/targets.ts';

describe('the interval of a share of days', () => {
  it('is Wilson’s: 8 of 10 lie between 49.0 and 94.3 %', () => {
    // Agresti & Coull 1998 and statsmodels: proportion_confint(8, 10, method='wilson')
    const { share, low, high, of } = wilson(8, 10)!;
    expect([share, of]).toEqual([0.8, 10]);
    expect(low).toBeCloseTo(0.490162, 6);
    expect(high).toBeCloseTo(0.943318, 6);
  });

  it('stays within 0 and 1 and is never empty', () => {
    expect(wilson(0, 10)!.low).toBe(0);
    expect(wilson(0, 10)!.high).toBeCloseTo(0.277533, 6);
    expect(wilson(10, 10)!.high).toBe(1);
    expect(wilson(0, 0)).toBeNull();
  });
});

/** Levels of the whole, of days and of intervals. */
function seen(whole: number, days: readonly number[], intervals: readonly (number | null)[]): Observed {
  const at = (mean: number | null) => ({ serviceLevel: { mean, halfWidth: 0.01 } });
  return {
    whole: at(whole),
    days: days.map(at),
    intervals: intervals.map(at),
    predictability: { days: wilson(9, 10), pairs: wilson(70, 100), runs: wilson(5, 5), wait95: null },
  } as unknown as Observed;
}

describe('a service level', () => {
  const target = { measure: 'serviceLevel', share: 0.8, within: 20 } as const;
  const met = (more: object, observed: Observed) => firstLevelReport({ ...target, ...more }, observed).met;

  it('of every interval is kept only if none falls short; one without contacts does not count', () => {
    expect(met({}, seen(0.85, [0.85], [0.8, null, 0.9]))).toBe(true);
    expect(met({}, seen(0.85, [0.85], [0.7996, 0.9]))).toBe(false);
  });

  it('of the day lets intervals fall as far as the floor', () => {
    const day = { scope: 'day' };
    expect(met(day, seen(0.85, [0.8, 0.9], [0.6, 0.9]))).toBe(true);
    expect(met(day, seen(0.85, [0.8, 0.9], [0.59, 0.9]))).toBe(false);
    expect(met({ ...day, floor: 0.5 }, seen(0.85, [0.8, 0.9], [0.59, 0.9]))).toBe(true);
    expect(met(day, seen(0.85, [0.79, 0.9], [0.7, 0.9]))).toBe(false);
  });

  it('of the month is kept over the whole horizon', () => {
    expect(met({ scope: 'month' }, seen(0.81, [0.5, 0.9], [0.1, 0.9]))).toBe(true);
  });

  it('on so many days is kept when so many single ones reach it', () => {
    const bad = seen(0.7, [0.7], [0.7]);
    expect(met({ scope: 'day', onDays: 0.9 }, bad)).toBe(true);
    expect(met({ scope: 'day', onDays: 0.91 }, bad)).toBe(false);
    expect(met({ scope: 'interval', onDays: 0.7 }, bad)).toBe(true);
    expect(met({ scope: 'month', onDays: 1 }, bad)).toBe(true);
  });

  it('of nobody is neither kept nor broken', () => {
    expect(met({}, seen(null as unknown as number, [], []))).toBeNull();
  });
});

it('a bound is kept up to the bound itself', () => {
  const whole = { abandonmentRate: { mean: 0.05, halfWidth: null } } as unknown as Observed['whole'];
  expect(boundReport({ measure: 'abandonmentRate', most: 0.05 }, whole).met).toBe(true);
  expect(boundReport({ measure: 'abandonmentRate', most: 0.0499 }, whole).met).toBe(false);
});
