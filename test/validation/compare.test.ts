import { describe, expect, it } from 'vitest';
import { flatten } from './case.ts';
import { compareFormula, compareReplay, compareSimulated, largestSquareSum } from './compare.ts';
import { estimatorOf } from './estimator.ts';
import type { Observation } from './observation.ts';
import { share } from './quantity.ts';

describe('comparing with a true value', () => {
  it('holds a formula to its relative tolerance and 1e-14', () => {
    expect(compareFormula('x', 2 * (1 + 0.9e-9), 2, 1e-9).holds).toBe(true);
    expect(compareFormula('x', 2 * (1 + 1.1e-9), 2, 1e-9).holds).toBe(false);
    expect(compareFormula('x', 1e-14, 0, 1e-9).holds).toBe(true);
    expect(compareFormula('x', Number.NaN, 0, 1e-9).holds).toBe(false);
    expect(compareFormula('stable', true, false, 1e-9)).toMatchObject({ holds: false, relativeError: 1 });
    expect(compareFormula('x', null, 3, 1e-9).holds).toBe(false);
  });

  it('holds a replayed wait to a microsecond, and words to the letter', () => {
    expect(compareReplay('wait_s', 12.0000009, 12).holds).toBe(true);
    expect(compareReplay('wait_s', 12.0000012, 12).holds).toBe(false);
    expect(compareReplay('outcome', 'abandoned', 'answered').holds).toBe(false);
  });

  it('holds a simulated mean to four standard errors, the reference counted in', () => {
    const estimated = { mean: 10.41, error: 0.1, events: 500 };
    expect(compareSimulated('x', estimated, 10)).toMatchObject({ holds: false });
    expect(compareSimulated('x', estimated, 10).z).toBeCloseTo(4.1, 9);
    expect(compareSimulated('x', estimated, 10, 0.1).holds).toBe(true);
  });

  it('does not judge what was seen fewer than 500 times, and is not surprised to see none', () => {
    const none = { mean: 0, error: 0, events: 0 };
    expect(compareSimulated('x', none, 1e-30).holds).toBe(true);
    expect(Math.abs(compareSimulated('x', none, 1e-30).z!)).toBeLessThan(1);
    const few = { mean: 3, error: 0.1, events: 8 };
    expect(compareSimulated('x', few, 2)).toMatchObject({ holds: true, z: (3 - 2) / 1.5 });
  });

  it('bounds the sum of squares of K outputs by K + 4√(2K)', () => {
    expect(largestSquareSum(50)).toBeCloseTo(90, 12);
  });

  it('names nested outputs', () => {
    const names = flatten({ a: 1, classes: [{ e_w: 2 }, { e_w: null }], stable: true });
    expect([...names]).toEqual([
      ['a', 1],
      ['classes[0].e_w', 2],
      ['classes[1].e_w', null],
      ['stable', true],
    ]);
  });
});

describe('estimating from replications', () => {
  const seen = (x: number, y: number) => ({ x, y }) as unknown as Observation;
  const read = (key: 'x' | 'y') => (o: Observation) => (o as unknown as Record<'x' | 'y', number>)[key];

  it('takes a ratio of sums, with its error by the delta method', () => {
    const ratio = estimatorOf({
      kind: 'ratio',
      over: read('x'),
      by: read('y'),
      events: read('y'),
      held: true,
    });
    for (const [x, y] of [
      [1, 10],
      [3, 20],
      [2, 12],
      [6, 30],
    ] as const) {
      ratio.add(seen(x, y));
    }
    // residuals x − y/6: −2/3, −1/3, 0, 1; their squares sum to 14/9; √(14/9 · 4/3) / 72
    expect(ratio.estimate.mean).toBeCloseTo(1 / 6, 12);
    expect(ratio.estimate.error).toBeCloseTo(Math.sqrt((14 / 9) * (4 / 3)) / 72, 12);
    expect(ratio.estimate.events).toBe(72);
  });

  it('lets a share rest on the rarer of what happens and what does not', () => {
    const always = estimatorOf(share(read('x'), read('y')));
    for (let day = 0; day < 1000; day++) always.add(seen(day < 990 ? 1 : 0, 1));
    expect(always.estimate.events).toBe(10);
    expect(always.estimate.mean).toBe(0.99);
  });

  it('takes a variance over replications, with its error by the fourth moment', () => {
    const variance = estimatorOf({ kind: 'variance', of: read('x') });
    for (const x of [1, 2, 3, 6]) variance.add(seen(x, 1));
    // around 3: squares 4, 1, 0, 9 sum to 14, fourth powers 16, 1, 0, 81 to 98
    expect(variance.estimate.mean).toBeCloseTo(14 / 3, 12);
    expect(variance.estimate.error).toBeCloseTo(Math.sqrt((98 / 4 - (14 / 3) ** 2) / 4), 12);
  });
});
