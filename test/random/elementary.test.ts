import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exp, ln, lnGamma, normalUpperQuantile, power } from '../../src/random/index.ts';

const ulps = (x: number, y: number) => Math.abs(x - y) / (Math.abs(y) * Number.EPSILON || Number.EPSILON);

describe('ln, exp and power from the four operations', () => {
  it('give the values of their examples', () => {
    expect(ln(10)).toBe(Math.LN10);
    expect(exp(1) - Math.E).toBe(2 ** -51); // one unit in the last place above e
    expect(power(2, 0.5)).toBeCloseTo(Math.SQRT2, 15);
  });

  it('stay within two units in the last place of the engine', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-300, max: 1e300, noNaN: true }), (x) => ulps(ln(x), Math.log(x)) <= 2),
      { seed: 1, numRuns: 5000 },
    );
    fc.assert(
      fc.property(fc.double({ min: -700, max: 700, noNaN: true }), (x) => ulps(exp(x), Math.exp(x)) <= 2),
      { seed: 2, numRuns: 5000 },
    );
  });

  it('answer the ends of their range', () => {
    expect(ln(0)).toBe(Number.NEGATIVE_INFINITY);
    expect(ln(-1)).toBeNaN();
    expect(ln(Number.POSITIVE_INFINITY)).toBe(Number.POSITIVE_INFINITY);
    expect(exp(-1000)).toBe(0);
    expect(exp(1000)).toBe(Number.POSITIVE_INFINITY);
    expect(power(0, 0)).toBe(1);
    expect(power(0, 2)).toBe(0);
    expect(power(0, -1)).toBe(Number.POSITIVE_INFINITY);
  });
});

describe('quantiles of the normal and the gamma law', () => {
  it('give the tabulated points', () => {
    expect(normalUpperQuantile(0.5)).toBe(0);
    expect(normalUpperQuantile(0.025)).toBeCloseTo(1.959963984540054, 13);
    expect(normalUpperQuantile(1e-9)).toBeCloseTo(5.997807015007687, 12);
    expect(lnGamma(5)).toBeCloseTo(Math.log(24), 13);
    expect(lnGamma(0.5)).toBeCloseTo(Math.log(Math.PI) / 2, 13);
  });
});
