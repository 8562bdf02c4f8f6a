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

/**
 * Any law with a mean from `least` to `most` seconds. Few of them, since building the table of a law takes longer
 * than a day of a small centre, and tables are kept.
 */
export function lawBetween(least: number, most: number): fc.Arbitrary<Distribution> {
  return fc.constantFrom(...laws.filter(({ mean }) => mean >= least && mean <= most).map(({ law }) => law));
}

const laws: readonly { readonly mean: number; readonly law: Distribution }[] = [
  5, 30, 120, 400, 1500, 40_000,
].flatMap((mean) => {
  const some: Distribution[] = [
    { law: 'exponential', mean },
    { law: 'lognormal', mean, sd: mean * 1.2 },
    { law: 'lognormal', mean, sd: 0 },
    { law: 'gamma', mean, sd: mean / 2 },
    { law: 'erlang', mean, phases: 3 },
    { law: 'weibull', mean, shape: 0.7 },
    { law: 'hyperexponential', shares: [0.4, 0.6], means: [mean / 4, mean * 1.5] },
    { law: 'uniform', min: mean / 2, max: mean * 1.5 },
    { law: 'deterministic', mean },
    { law: 'empirical', edges: [0, mean / 2, mean * 2, mean * 3], weights: [2, 0, 1] },
  ];
  return some.map((law) => ({ mean, law }));
});
