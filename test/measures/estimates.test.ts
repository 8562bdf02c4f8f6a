import { describe, expect, it } from 'vitest';
import {
  binCount,
  binEnd,
  binMiddle,
  binOf,
  binOfTicks,
  student95,
  waitQuantile,
} from '../../src/measures/index.ts';
import { Moments, withinUnit } from '../../src/measures/moments.ts';
import { SpreadStore } from '../../src/measures/spread.ts';

describe('half-widths', () => {
  it('take Student’s t: 12.706 for two replications, 2.262 for ten, 1.9719 for 201, 1.96 in the limit', () => {
    expect(student95(1)).toBeCloseTo(12.706205, 6);
    expect(student95(9)).toBeCloseTo(2.262157, 6);
    expect(student95(31)).toBeCloseTo(2.039513, 6);
    expect(student95(200)).toBeCloseTo(1.971896, 6);
    expect(student95(1e9)).toBeCloseTo(1.959964, 6);
    expect(() => student95(0)).toThrow('invalid freedom: 0 (must be ≥ 1)');
  });

  it('of a plain mean are t · s / √n', () => {
    const values = [3, 5, 4, 8];
    const moments = new Moments(1);
    for (const x of values) moments.add(0, x, 1);
    const variance = values.reduce((sum, x) => sum + (x - 5) ** 2, 0) / 3;
    const { mean, halfWidth } = moments.estimate(0, 4);
    expect(mean).toBe(5);
    expect(halfWidth).toBeCloseTo(student95(3) * Math.sqrt(variance / 4), 12);
  });

  it('of a ratio follow the delta method', () => {
    const pairs = [
      [8, 10],
      [15, 20],
      [9, 10],
      [28, 40],
    ] as const;
    const moments = new Moments(1);
    for (const [x, y] of pairs) moments.add(0, x, y);
    const mean = 60 / 80;
    const residual = pairs.reduce((sum, [x, y]) => sum + (x - mean * y) ** 2, 0);
    const estimate = moments.estimate(0, 4);
    expect(estimate.mean).toBe(mean);
    expect(estimate.halfWidth).toBeCloseTo((student95(3) * Math.sqrt(residual / 3 / 4)) / 20, 12);
  });

  it('are absent with one replication, and so is the mean of nothing', () => {
    const moments = new Moments(2);
    moments.add(0, 1, 2);
    moments.add(1, 0, 0);
    expect(moments.estimate(0, 1)).toEqual({ mean: 0.5, halfWidth: null });
    expect(moments.estimate(1, 1)).toEqual({ mean: null, halfWidth: null });
  });

  it('are 0, not NaN, when every replication says the same', () => {
    const moments = new Moments(1);
    for (let r = 0; r < 10; r++) moments.add(0, 0.1, 0.3);
    expect(moments.estimate(0, 10).halfWidth).toBe(0);
  });

  it('are 0 where every replication has the same ratio, whatever its size, and no small noise is lost for it', () => {
    const same = new Moments(1);
    for (const size of [1, 3, 7, 11]) same.add(0, size * 0.1e6, size * 0.7e6);
    expect(same.estimate(0, 4).halfWidth).toBe(0);
    for (const y of [1e6, 1, 1e-6]) {
      const moments = new Moments(1);
      for (const x of [1, 1.01]) moments.add(0, x * Math.min(1, y), y);
      const { mean, halfWidth } = moments.estimate(0, 2);
      expect((mean! * Math.max(1, y)) / 1.005).toBeCloseTo(1, 12);
      expect((halfWidth! * Math.max(1, y)) / (12.706205 * 0.005)).toBeCloseTo(1, 6);
    }
  });

  it('cover the truth 95 times in a hundred (2,000 ratios of 50 replications, z-bound 4)', () => {
    let state = 1;
    const unit = () => {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
      return (state + 0.5) / 2 ** 32;
    };
    let covered = 0;
    for (let trial = 0; trial < 2000; trial++) {
      const moments = new Moments(1);
      for (let r = 0; r < 50; r++) {
        const y = 80 + Math.floor(40 * unit());
        let x = 0;
        for (let i = 0; i < y; i++) x += unit() < 0.8 ? 1 : 0;
        moments.add(0, x, y);
      }
      const { mean, halfWidth } = moments.estimate(0, 50);
      covered += Math.abs(mean! - 0.8) <= halfWidth! ? 1 : 0;
    }
    expect(Math.abs(covered / 2000 - 0.95) / Math.sqrt((0.95 * 0.05) / 2000)).toBeLessThan(4);
  });
});

describe('bins of waits', () => {
  it('are right to 0.8 % between a sixteenth of a second and twelve days', () => {
    for (let wait = 0.07; wait < 1e6; wait *= 1.0137) {
      expect(Math.abs(binMiddle(binOf(wait)) / wait - 1)).toBeLessThanOrEqual(0.0079);
    }
  });

  it('are the same for ticks as for seconds', () => {
    for (const logScale of [14, 11, 6]) {
      for (let ticks = 1; ticks < 2 ** 31; ticks = Math.ceil(ticks * 1.21)) {
        expect(binOfTicks(ticks, logScale)).toBe(binOf(ticks / 2 ** logScale));
      }
    }
  });

  it('keep what is too short in the first and what is too long in the last', () => {
    expect(binOf(0)).toBe(0);
    expect(binOf(0.01)).toBe(0);
    expect(binOf(1e9)).toBe(binCount - 1);
    expect(binMiddle(0)).toBe(0);
  });

  it('end where the next begins: an eighth of a second wide between 8 and 16 s', () => {
    expect(binEnd(binOf(9.9))).toBe(10);
    expect(binOf(10)).toBe(binOf(9.9) + 1);
    expect(binEnd(binOf(0))).toBe(0.0625);
    expect(binEnd(binCount - 1)).toBe(Number.POSITIVE_INFINITY);
    expect(binEnd(binCount - 2)).toBe((2 ** 20 * 127) / 128);
  });

  it('give quantiles over everybody, and none that a share never reaches', () => {
    const bins = new Float64Array(binCount);
    bins[0] = 50;
    bins[binOf(10)] = 30;
    expect(waitQuantile(bins, 100, 0.5)).toBe(0);
    expect(waitQuantile(bins, 100, 0.8)).toBeCloseTo(10, 0);
    expect(waitQuantile(bins, 100, 0.9)).toBeNull();
    expect(waitQuantile(bins, 0, 0.5)).toBeNull();
  });
});

describe('a share', () => {
  it('is 1 where rounding makes it a little more, and nothing else is touched', () => {
    expect(withinUnit('share', { mean: 1 + 2 ** -52, halfWidth: 0.1 })).toEqual({ mean: 1, halfWidth: 0.1 });
    expect(withinUnit('share', { mean: -1e-16, halfWidth: 0.1 }).mean).toBe(0);
    expect(withinUnit('share', { mean: 1.01, halfWidth: 0.1 }).mean).toBe(1.01);
    expect(withinUnit('people', { mean: 1 + 2 ** -52, halfWidth: 0.1 }).mean).toBe(1 + 2 ** -52);
  });
});

describe('the spread over replications', () => {
  it('keeps 10,000 of them, and of a long horizon so many that they take 32 MB', () => {
    const kept = (scopes: number) => {
      const store = new SpreadStore(scopes);
      let count = 0;
      while (count < 20_000 && store.begin()) count += 1;
      return count;
    };
    expect(kept(10)).toBe(10_000);
    expect(kept(100_000)).toBe(80);
    expect(kept(300_000)).toBe(26);
    expect(kept(9_000_000)).toBe(1);
  });
});
