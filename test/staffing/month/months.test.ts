import { describe, expect, it } from 'vitest';
import { Stream, streamKey, toUnit } from '../../../src/random/index.ts';
import { levelNumbers, ruleCount } from '../../../src/staffing/month/level-sums.ts';
import { monthLevels } from '../../../src/staffing/month/months.ts';
import { Pay } from '../../../src/staffing/month/terms.ts';

const nothing = new Pay({ bonuses: [], maluses: [] }, 0.8);

/** Runs whose every rule has this numerator of 1. */
function runsOf(numerators: readonly number[]): Float64Array {
  const sums = new Float64Array(numerators.length * levelNumbers);
  numerators.forEach((numerator, r) => {
    for (let rule = 0; rule < ruleCount; rule++) {
      sums[r * levelNumbers + 2 * rule] = numerator;
      sums[r * levelNumbers + 2 * rule + 1] = 1;
    }
  });
  return sums;
}

describe('monthLevels', () => {
  it('gives ten days of which four in five are good the binomial chance to reach 80 %', () => {
    // P(Bin(10, 0.8) ≥ 8) = 0.677800; 6,000 months: standard error 0.0060, bound 4 of them
    const runs = runsOf(Array.from({ length: 1000 }, (_, r) => (r % 5 === 0 ? 0 : 1)));
    const month = { perMonth: 10, hasRest: false };
    const [level] = monthLevels(runs, runs, month, 0.8, nothing, 'binomial');
    expect(Math.abs(level!.met!.mean - 0.6778)).toBeLessThan(0.0241);
    expect(level!.median).toBe(0.8);
    // P(X ≤ 5) = .033, P(X ≤ 6) = .121; the upper end, P(X = 10) = .107, is too near to a tenth to be told
    expect(level!.low).toBe(0.6);
  });

  it('pays what the level of each month brings', () => {
    // P(X = 10) = .107374 pays 100, P(X ≤ 6) = .120874 costs 300, of Bin(10, 0.8)
    const runs = runsOf(Array.from({ length: 1000 }, (_, r) => (r % 5 === 0 ? 0 : 1)));
    const pay = new Pay(
      { bonuses: [{ level: 1, amount: 100 }], maluses: [{ level: 0.65, amount: 300 }] },
      0.8,
    );
    const [level] = monthLevels(runs, runs, { perMonth: 10, hasRest: false }, 0.8, pay, 'pay');
    const exact = 100 * 0.107374 - 300 * 0.120874;
    // one month pays with a standard deviation of about 109: 4 standard errors of 6,000
    expect(Math.abs(level!.pay!.mean - exact)).toBeLessThan(5.6);
    expect(level!.pay!.low).toBeLessThan(exact);
    expect(level!.pay!.high).toBeGreaterThan(exact);
  });

  it('adds the first days of one more run where the calendar does not go into the month', () => {
    const runs = runsOf([1, 1]);
    const rest = runsOf([0, 0]);
    const [level] = monthLevels(runs, rest, { perMonth: 3, hasRest: true }, 0.75, nothing, 'rest');
    expect(level!.median).toBe(0.75);
    expect(level!.met!.mean).toBe(1);
  });

  it('has an interval that holds the truth about as often as it says', () => {
    // days of which 82 % are good, months of 10: P(Bin(10, 0.82) ≥ 8) = 0.743580
    const stream = new Stream(streamKey('intervals', 'days', ''));
    stream.start(0);
    let held = 0;
    for (let set = 0; set < 60; set++) {
      const days = Array.from({ length: 300 }, () => (toUnit(stream.next()) < 0.82 ? 1 : 0));
      const month = { perMonth: 10, hasRest: false };
      const { met } = monthLevels(runsOf(days), runsOf(days), month, 0.8, nothing, `set ${set}`)[0]!;
      if (met!.low <= truth && truth <= met!.high) held++;
    }
    // 57 of 60 are expected; fewer than 51 come to one in three hundred
    expect(held).toBeGreaterThanOrEqual(51);
  });

  it('never calls a month certain', () => {
    const { met } = monthLevels(
      runsOf([1]),
      runsOf([1]),
      { perMonth: 2, hasRest: false },
      0.8,
      nothing,
      's',
    )[0]!;
    expect(met).toMatchObject({ mean: 1, high: 1 });
    expect(met!.low).toBeLessThan(1);
  });

  it('says nothing of months without a contact', () => {
    const empty = new Float64Array(levelNumbers);
    const [level] = monthLevels(empty, empty, { perMonth: 2, hasRest: false }, 0.8, nothing, 's');
    expect(level).toEqual({ low: null, median: null, high: null, met: null, pay: null });
  });
});

/** P(Bin(10, 0.82) ≥ 8). */
const truth = [8, 9, 10].reduce((sum, k) => sum + choose(10, k) * 0.82 ** k * 0.18 ** (10 - k), 0);

function choose(n: number, k: number): number {
  return k === 0 ? 1 : (choose(n - 1, k - 1) * n) / k;
}

describe('Pay', () => {
  const pay = new Pay(
    {
      bonuses: [{ amount: 500 }, { level: 0.85, amount: 2000 }],
      maluses: [
        { level: 0.78, amount: 300 },
        { level: 0.7, amount: 1500 },
      ],
    },
    0.8,
  );

  it.each([
    [0.85, 2000],
    [0.849, 500],
    [0.8, 500],
    [0.79, 0],
    [0.78, 0],
    [0.77, -300],
    [0.69, -1500],
  ])('pays for a level of %d: %d', (level, amount) => {
    expect(pay.of(level)).toBe(amount);
  });
});
