import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gammaTails, lnGamma, normalTails } from '../../src/erlang/gamma.ts';
import { linePlaces, lineSums, lineTerms } from '../../src/erlang/impatient-line.ts';
import { integrate } from '../../src/erlang/quadrature.ts';
import { smallest } from '../../src/erlang/smallest.ts';

describe('gamma function', () => {
  it('knows factorials and the half', () => {
    let factorial = 1;
    for (let k = 1; k < 20; k++) {
      expect(lnGamma(k)).toBeCloseTo(Math.log(factorial), 12);
      factorial *= k;
    }
    expect(lnGamma(0.5)).toBeCloseTo(Math.log(Math.PI) / 2, 14);
  });

  it('has tails that are sums of Poisson weights for whole shapes', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 40 }),
        fc.double({ min: 0.01, max: 80, noNaN: true }),
        (shape, x) => {
          let weight = Math.exp(-x);
          let upper = 0;
          for (let k = 0; k < shape; k++) {
            upper += weight;
            weight *= x / (k + 1);
          }
          const tails = gammaTails(shape, x);
          expect(tails.upper).toBeCloseTo(upper, 12);
          expect(tails.lower + tails.upper).toBeCloseTo(1, 14);
        },
      ),
    );
    expect(gammaTails(2, 0)).toEqual({ lower: 0, upper: 1 });
    expect(gammaTails(2, Number.POSITIVE_INFINITY)).toEqual({ lower: 1, upper: 0 });
  });

  it('keeps the digits of far normal tails', () => {
    // Abramowitz & Stegun (1964), table 26.2: −log10 Q(10) = 23.11805
    expect(-Math.log10(normalTails(10).upper)).toBeCloseTo(23.11805, 5);
    expect(normalTails(-10).lower).toBe(normalTails(10).upper);
    expect(normalTails(0)).toEqual({ lower: 0.5, upper: 0.5 });
  });
});

describe('sums over the waiting line', () => {
  it('adds the same terms four at a time as one at a time', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 500, noNaN: true }),
        fc.double({ min: 0, max: 500, noNaN: true }),
        (c, y) => {
          expect(linePlaces(c, y) / lineSums(c, y).places).toBeCloseTo(1, 12);
        },
      ),
    );
  });

  it('knows when there are too many of them', () => {
    expect(lineTerms(0, 700)).toBe(Number.POSITIVE_INFINITY);
    expect(lineTerms(10, 2000)).toBe(Number.POSITIVE_INFINITY);
    expect(lineTerms(100, 50)).toBeLessThan(100);
    expect(lineTerms(100, 110)).toBeLessThan(200);
  });
});

describe('integration', () => {
  it('settles components of very different size, singular ends and bends', () => {
    const [root, tiny, step] = integrate(
      (x, out) => {
        out[0] = Math.sqrt(x);
        out[1] = 1e-200 * Math.exp(-x);
        out[2] = x < 0.3 ? 1 : 0;
      },
      3,
      [0, 1],
    );
    expect(root).toBeCloseTo(2 / 3, 12);
    expect(tiny! / 1e-200).toBeCloseTo(1 - Math.exp(-1), 12);
    expect(step).toBeCloseTo(0.3, 9);
  });

  it('finds a narrow peak', () => {
    const [peak] = integrate(
      (x, out) => {
        out[0] = 1e-4 / (1e-8 + (x - 0.4) ** 2);
      },
      1,
      [0, 1],
    );
    expect(peak).toBeCloseTo(Math.atan(6000) + Math.atan(4000), 9);
  });

  it('is 0 over nothing', () => {
    expect([...integrate((_, out) => out.fill(1), 2, [3])]).toEqual([0, 0]);
  });
});

describe('search for the smallest', () => {
  it('finds every threshold from every guess, without asking twice the same', () => {
    fc.assert(
      fc.property(
        fc.nat(5000),
        fc.integer({ min: -100, max: 6000 }),
        fc.nat(50),
        (threshold, guess, least) => {
          const asked: number[] = [];
          const found = smallest(
            (n) => {
              asked.push(n);
              return n >= threshold;
            },
            least,
            guess,
          );
          expect(found).toBe(Math.max(least, threshold));
          expect(new Set(asked).size).toBe(asked.length);
          expect(Math.min(...asked)).toBeGreaterThanOrEqual(least);
        },
      ),
    );
  });

  it('asks twice when the guess is right', () => {
    let asked = 0;
    smallest(
      (n) => {
        asked += 1;
        return n >= 40;
      },
      0,
      40,
    );
    expect(asked).toBe(2);
  });
});
