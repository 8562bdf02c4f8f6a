/**
 * Random laws of a duration, every kind of them, with means that keep a simulated day short.
 */
import fc from 'fast-check';
import type { Distribution } from '../../../src/scenario/index.ts';

/** `value` one time in `of`, nothing otherwise: a feature that is off most of the time. */
export function rarely<T>(value: fc.Arbitrary<T>, of = 6): fc.Arbitrary<T | undefined> {
  return fc.oneof({ weight: of - 1, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: value });
}

/** 0 to `most` in steps of a hundredth, its ends more often than the rest. */
export function upTo(most: number): fc.Arbitrary<number> {
  return fc.oneof(
    { weight: 6, arbitrary: fc.integer({ min: 0, max: 100 }).map((n) => (n * most) / 100) },
    { weight: 1, arbitrary: fc.constantFrom(0, most) },
  );
}

/** Any law with a mean from `least` to `most` seconds or so. */
export function lawBetween(least: number, most: number): fc.Arbitrary<Distribution> {
  return fc
    .record({ mean: fc.integer({ min: least, max: most }), tenth: fc.integer({ min: 2, max: 20 }), law })
    .map(({ mean, tenth, law: kind }): Distribution => {
      switch (kind) {
        case 'lognormal':
        case 'gamma':
          return { law: kind, mean, sd: (mean * tenth) / 10 };
        case 'erlang':
          return { law: kind, mean, phases: tenth };
        case 'weibull':
          return { law: kind, mean, shape: tenth / 10 };
        case 'hyperexponential':
          return { law: kind, shares: [0.4, 0.6], means: [mean / 4, (mean * tenth) / 10] };
        case 'uniform':
          return { law: kind, min: mean / 2, max: mean * 2 };
        case 'empirical':
          return { law: kind, edges: [0, mean / 2, mean * 2, mean * 3], weights: [tenth, 0, 1] };
        default:
          return { law: kind, mean };
      }
    });
}

const law = fc.constantFrom<Distribution['law']>(
  'exponential',
  'exponential',
  'lognormal',
  'lognormal',
  'gamma',
  'erlang',
  'weibull',
  'hyperexponential',
  'uniform',
  'deterministic',
  'empirical',
);
