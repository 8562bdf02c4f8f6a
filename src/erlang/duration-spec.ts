/**
 * Laws of a duration as plain data: the name of the law, its mean (seconds) and what else it needs. The same
 * shape is used for every duration of a scenario.
 */
import { checkPositive, checkWhole } from './check.ts';
import type { DurationLaw } from './duration-law.ts';
import { empiricalLaw, uniformLaw } from './histogram-law.ts';
import { hyperexponentialLaw } from './mixed-laws.ts';
import { deterministicLaw, exponentialLaw, gammaLaw, lognormalLaw, weibullLaw } from './simple-laws.ts';

/** A law as plain data. Means, SDs and bounds in seconds. */
export type DurationSpec =
  | { readonly law: 'exponential'; readonly mean: number }
  | { readonly law: 'lognormal'; readonly mean: number; readonly sd: number }
  | { readonly law: 'gamma'; readonly mean: number; readonly sd: number }
  | { readonly law: 'erlang'; readonly mean: number; readonly phases: number }
  | { readonly law: 'weibull'; readonly mean: number; readonly shape: number }
  | {
      readonly law: 'hyperexponential';
      readonly shares: readonly number[];
      readonly means: readonly number[];
    }
  | { readonly law: 'uniform'; readonly min: number; readonly max: number }
  | { readonly law: 'deterministic'; readonly mean: number }
  | { readonly law: 'empirical'; readonly edges: readonly number[]; readonly weights: readonly number[] };

/**
 * The law described by `spec`.
 *
 * @throws RangeError for a parameter out of its range.
 * @example durationLaw({ law: 'exponential', mean: 120 }).survival(60) // 0.6065306597126334
 */
export function durationLaw(spec: DurationSpec): DurationLaw {
  switch (spec.law) {
    case 'exponential':
      return exponentialLaw(spec.mean);
    case 'lognormal':
      return lognormalLaw(spec.mean, spec.sd);
    case 'gamma':
      checkPositive('sd', spec.sd, 'seconds');
      return gammaLaw(spec.mean, (spec.mean / spec.sd) ** 2);
    case 'erlang':
      checkWhole('phases', spec.phases, 1, 100_000);
      return gammaLaw(spec.mean, spec.phases);
    case 'weibull':
      return weibullLaw(spec.mean, spec.shape);
    case 'hyperexponential':
      return hyperexponentialLaw(spec.shares, spec.means);
    case 'uniform':
      return uniformLaw(spec.min, spec.max);
    case 'deterministic':
      return deterministicLaw(spec.mean);
    case 'empirical':
      return empiricalLaw(spec.edges, spec.weights);
  }
}
