/** What a target says when it is held against a run, and the small parts under it. */
import { describe, expect, it } from 'vitest';
import { lnGamma } from '../../src/erlang/gamma.ts';
import { integrate } from '../../src/erlang/quadrature.ts';
import { dayColumn, promisedPercents } from '../../src/measures/day-columns.ts';
import { SpreadStore } from '../../src/measures/spread.ts';
import { student95 } from '../../src/measures/student.ts';
import { boundReport, firstLevelReport, furtherLevelReport } from '../../src/measures/targets.ts';

type Seen = Parameters<typeof firstLevelReport>[1];

const at = (mean: number | null) => ({ serviceLevel: { mean, halfWidth: 0.01 } });
const shareOf = (share: number) => ({ share, low: 0, high: 1, of: 20 });

/** A run with these levels of the whole, its days and its intervals, and this share of days that kept it. */
function seen(whole: number | null, days: number[], intervals: (number | null)[], kept: number | null): Seen {
  const share = kept === null ? null : shareOf(kept);
  return {
    whole: at(whole),
    days: days.map(at),
    intervals: intervals.map(at),
    predictability: { pairs: share, days: share, runs: share, wait95: null },
  } as unknown as Seen;
}

const target = { measure: 'serviceLevel', share: 0.8, within: 20 } as const;

describe('a target of a service level', () => {
  it('is met by every interval, unless it speaks of days or months', () => {
    expect(firstLevelReport(target, seen(0.9, [0.9], [0.8, null, 1], null))).toMatchObject({
      mean: 0.9,
      halfWidth: 0.01,
      days: null,
      met: true,
    });
    expect(firstLevelReport(target, seen(0.9, [0.9], [0.79, 1], null)).met).toBe(false);
    const daily = { ...target, scope: 'day' } as const;
    expect(firstLevelReport(daily, seen(0.9, [0.8, 0.9], [0.6, 1], null)).met).toBe(true);
    expect(firstLevelReport(daily, seen(0.9, [0.79, 0.9], [0.6, 1], null)).met).toBe(false);
    expect(firstLevelReport(daily, seen(0.9, [0.8, 0.9], [0.59, 1], null)).met).toBe(false);
    expect(firstLevelReport({ ...daily, floor: 0.5 }, seen(0.9, [0.8], [0.5], null)).met).toBe(true);
    const monthly = { ...target, scope: 'month' } as const;
    expect(firstLevelReport(monthly, seen(0.8, [0], [0], null)).met).toBe(true);
    expect(firstLevelReport(monthly, seen(0.79, [1], [1], null)).met).toBe(false);
  });

  it('is met on enough days where it asks for a share of them', () => {
    const often = { ...target, onDays: 0.9 } as const;
    expect(firstLevelReport(often, seen(0.9, [0], [0], 0.9))).toMatchObject({
      met: true,
      days: shareOf(0.9),
    });
    expect(firstLevelReport(often, seen(0.9, [1], [1], 0.89)).met).toBe(false);
    expect(firstLevelReport(often, seen(0.9, [1], [1], null)).met).toBe(false);
    expect(firstLevelReport(often, seen(null, [], [], 1)).met).toBeNull();
    expect(firstLevelReport(target, seen(null, [], [], null)).met).toBeNull();
  });

  it('is judged over the run where it is not the first', () => {
    const level = { mean: 0.8, halfWidth: 0.01 };
    expect(furtherLevelReport(target, level, null)).toEqual({ target, ...level, days: null, met: true });
    expect(furtherLevelReport(target, { ...level, mean: 0.79 }, shareOf(1)).met).toBe(false);
    expect(furtherLevelReport(target, { mean: null, halfWidth: null }, null).met).toBeNull();
    const often = { ...target, onDays: 0.9 } as const;
    expect(furtherLevelReport(often, level, shareOf(0.9))).toMatchObject({ met: true, days: shareOf(0.9) });
    expect(furtherLevelReport(often, level, shareOf(0.8)).met).toBe(false);
    expect(furtherLevelReport(often, level, null).met).toBe(false);
  });
});

describe('a bound', () => {
  it('is kept up to itself', () => {
    const bound = { measure: 'averageSpeedOfAnswer', most: 30 } as const;
    const whole = (mean: number | null) =>
      ({ averageSpeedOfAnswer: { mean, halfWidth: 1 } }) as unknown as Seen['whole'];
    expect(boundReport(bound, whole(30)).met).toBe(true);
    expect(boundReport(bound, whole(30.1)).met).toBe(false);
    expect(boundReport(bound, whole(null)).met).toBeNull();
  });
});

describe('shares of a day whose wait is kept', () => {
  it('are these, each at its place', () => {
    expect(promisedPercents).toEqual([50, 60, 70, 75, 80, 85, 90, 95, 98, 99]);
    promisedPercents.forEach((percent, place) => {
      expect(dayColumn(percent / 100)).toBe(place);
    });
    expect(dayColumn(0.951)).toBe(-1);
  });
});

describe('the spread over replications', () => {
  it('has the tenth, the middle and the ninetieth of a hundred between its values, and who reaches the target', () => {
    const store = new SpreadStore(2);
    // 0, 0.1 … 1 in another order; a replication without contacts does not count
    for (const tenths of [3, 0, 10, 7, 1, 9, 4, 2, 6, 8, 5]) {
      expect(store.begin()).toBe(true);
      store.put(0, tenths, 10);
      store.put(1, tenths, tenths < 2 ? 0 : 20);
    }
    const all = store.spread(0, 0.8);
    expect([all.low, all.median, all.high, all.kept].map((value) => Number(value!.toFixed(6)))).toEqual([
      0.1, 0.5, 0.9, 0.272727,
    ]);
    const some = store.spread(1, undefined);
    expect(some.kept).toBeNull();
    expect(some.low).toBeCloseTo((2 + 0.8) / 20, 6);
    expect(some.median).toBeCloseTo(6 / 20, 6);
    expect(some.high).toBeCloseTo((10 - 0.8) / 20, 6);
    // more than are set aside at first
    const many = new SpreadStore(3);
    for (let r = 0; r < 41; r++) {
      many.begin();
      for (let scope = 0; scope < 3; scope++) many.put(scope, 40 - r, 40);
    }
    for (let scope = 0; scope < 3; scope++) {
      expect(many.spread(scope, 0.5).median).toBe(0.5);
      expect(many.spread(scope, 0.5).low).toBeCloseTo(0.1, 7);
      expect(many.spread(scope, 0.5).kept).toBeCloseTo(21 / 41, 12);
    }
    expect(new SpreadStore(1).spread(0, 0.5)).toEqual({ low: null, median: null, high: null, kept: null });
  });
});

describe('the two-sided 95 % point of Student’s law', () => {
  it.each([
    1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29,
    30, 31, 40, 60, 99, 500,
  ])('for %i degrees of freedom has 95 %% of it inside', (freedom) => {
    const front = Math.exp(lnGamma((freedom + 1) / 2) - lnGamma(freedom / 2)) / Math.sqrt(freedom * Math.PI);
    const [inside] = integrate(
      (x, out) => {
        out[0] = 2 * front * (1 + (x * x) / freedom) ** (-(freedom + 1) / 2);
      },
      1,
      [0, student95(freedom)],
    );
    expect(Math.abs(inside! - 0.95)).toBeLessThan(1e-6);
  });
});
