import { describe, expect, it } from 'vitest';
import {
  type DurationLaw,
  type DurationSpec,
  deterministicLaw,
  durationLaw,
  empiricalLaw,
  exponentialLaw,
  gammaLaw,
  hyperexponentialLaw,
  lognormalLaw,
  uniformLaw,
  withBalking,
  withNever,
} from '../../src/erlang/index.ts';
import { integrate } from '../../src/erlang/quadrature.ts';

const laws: [string, DurationLaw][] = [
  ['exponential', exponentialLaw(100)],
  ['lognormal', lognormalLaw(100, 150)],
  ['gamma of shape 0.4', gammaLaw(100, 0.4)],
  ['erlang', durationLaw({ law: 'erlang', mean: 100, phases: 5 })],
  ['weibull', durationLaw({ law: 'weibull', mean: 100, shape: 0.7 })],
  ['hyperexponential', hyperexponentialLaw([1, 3], [280, 40])],
  ['uniform', uniformLaw(50, 150)],
  ['empirical', empiricalLaw([0, 40, 240], [0.5, 0.5])],
  ['deterministic', deterministicLaw(80)],
  ['with balking', withBalking(0.25, exponentialLaw(100))],
  ['with never', withNever(0.25, exponentialLaw(100))],
];

describe('duration laws', () => {
  it.each(laws)('%s: tails, partial mean and integral of the survival belong together', (_, law) => {
    for (const x of [1e-6, 0.5, 30, 79, 100, 151, 700]) {
      expect(law.survival(x) + law.cumulative(x)).toBeCloseTo(1, 13);
      // ∫₀ˣ S = E[D; D ≤ x] + x S(x), and it is the integral of S
      const integral = law.between(0, x);
      expect((law.partialMean(x) + x * law.survival(x)) / integral).toBeCloseTo(1, 11);
      const edges = [0, ...law.breaks.filter((edge) => edge < x), x];
      const [numeric] = integrate(
        (u, out) => {
          out[0] = law.survival(u);
        },
        1,
        edges,
      );
      expect(integral / numeric!).toBeCloseTo(1, 9);
      expect(law.between(0, x / 3) + law.between(x / 3, x)).toBeCloseTo(integral, 10);
    }
  });

  it.each(laws)('%s: the survival falls to the share that never leaves', (_, law) => {
    let last = 1;
    for (let x = 0; x < 2000; x += 7) {
      const now = law.survival(x);
      expect(now).toBeLessThanOrEqual(last + 1e-15);
      last = now;
    }
    expect(law.survival(1e9)).toBeCloseTo(law.never, 12);
    if (law.never === 0) expect(law.between(0, 1e9)).toBeCloseTo(law.mean, 6);
    else expect(law.mean).toBe(Number.POSITIVE_INFINITY);
  });

  it('keeps the digits of small partial means and far tails', () => {
    const law = exponentialLaw(1);
    // E[D; D ≤ x] = x²/2 − x³/3 + … for small x
    expect(law.partialMean(1e-8) / 5e-17).toBeCloseTo(1, 7);
    expect(law.partialMean(Number.POSITIVE_INFINITY)).toBe(1);
    expect(lognormalLaw(100, 100).survival(1e6) / 8.40845140540418e-31).toBeCloseTo(1, 11);
    expect(gammaLaw(1, 3).survival(200)).toBeGreaterThan(0);
    expect(lognormalLaw(240, 240).between(0, Number.POSITIVE_INFINITY)).toBe(240);
    expect(lognormalLaw(240, 0).survival(239)).toBe(1);
  });

  it('reads means and spreads as data', () => {
    const specs: [DurationSpec, number][] = [
      [{ law: 'exponential', mean: 30 }, 30],
      [{ law: 'lognormal', mean: 30, sd: 10 }, 30],
      [{ law: 'gamma', mean: 30, sd: 10 }, 30],
      [{ law: 'erlang', mean: 30, phases: 2 }, 30],
      [{ law: 'weibull', mean: 30, shape: 2 }, 30],
      [{ law: 'hyperexponential', shares: [1, 1], means: [20, 40] }, 30],
      [{ law: 'uniform', min: 10, max: 50 }, 30],
      [{ law: 'deterministic', mean: 30 }, 30],
      [{ law: 'empirical', edges: [0, 20, 80], weights: [2, 1] }, (2 * 10 + 50) / 3],
    ];
    for (const [spec, mean] of specs) expect(durationLaw(spec).mean).toBeCloseTo(mean, 12);
    expect(deterministicLaw(0).breaks).toEqual([]);
  });

  it.each<[DurationSpec, string]>([
    [{ law: 'exponential', mean: 0 }, 'invalid mean: 0 (seconds, must be > 0)'],
    [{ law: 'lognormal', mean: 30, sd: -1 }, 'invalid sd: -1 (seconds, must be ≥ 0)'],
    [{ law: 'gamma', mean: 30, sd: 0 }, 'invalid sd: 0 (seconds, must be > 0)'],
    [{ law: 'erlang', mean: 30, phases: 0 }, 'invalid phases: 0 (whole number, must be 1 to 100000)'],
    [{ law: 'weibull', mean: 30, shape: 0 }, 'invalid shape: 0 (number, must be > 0)'],
    [
      { law: 'hyperexponential', shares: [1], means: [1, 2] },
      'invalid means: 2 (whole number, must be 1 to 1)',
    ],
    [{ law: 'uniform', min: 5, max: 5 }, 'invalid max: 0 (seconds above min, must be > 0)'],
    [{ law: 'empirical', edges: [0, 1], weights: [0] }, 'invalid weights: 0 (their sum, must be > 0)'],
  ])('refuses %o', (spec, message) => {
    expect(() => durationLaw(spec)).toThrow(new RangeError(message));
  });

  it('refuses a share above 1', () => {
    expect(() => withBalking(1.1, exponentialLaw(1))).toThrow(
      new RangeError('invalid share: 1.1 (share, must be 0 to 1)'),
    );
  });
});
