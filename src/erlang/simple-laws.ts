/**
 * Laws of a duration with one formula: exponential, deterministic, lognormal, gamma, Weibull, each by its mean
 * in seconds. Every partial mean E[D; D ≤ x] is a lower tail of a law of the same family, so nothing cancels.
 * Source: Johnson, Kotz & Balakrishnan (1994), partial expectations.
 */
import { checkNotNegative, checkPositive } from './check.ts';
import { type DurationLaw, smoothLaw } from './duration-law.ts';
import { gammaTails, lnGamma, normalTails } from './gamma.ts';

/**
 * Exponential with this mean (seconds, > 0).
 *
 * @example exponentialLaw(100).between(0, 100) // 63.212; seconds spent of the first hundred
 */
export function exponentialLaw(mean: number): DurationLaw {
  checkPositive('mean', mean, 'seconds');
  return {
    mean,
    survival: (x) => Math.exp(-x / mean),
    cumulative: (x) => -Math.expm1(-x / mean),
    partialMean: (x) => mean * secondPhase(x / mean),
    between: (from, to) => -mean * Math.exp(-from / mean) * Math.expm1((from - to) / mean),
    breaks: [],
    never: 0,
  };
}

/** 1 − e^(−z)(1 + z), the chance that a second exponential phase has ended, without cancelling near 0. */
function secondPhase(z: number): number {
  if (z > 0.5) return z === Number.POSITIVE_INFINITY ? 1 : 1 - Math.exp(-z) * (1 + z);
  let term = z;
  let sum = 0;
  for (let k = 1; k < 20; k++) {
    term *= z / (k + 1);
    sum += term;
  }
  return Math.exp(-z) * sum;
}

/**
 * Always the same duration, seconds, ≥ 0.
 *
 * @example deterministicLaw(60).survival(60) // 0
 */
export function deterministicLaw(value: number): DurationLaw {
  checkNotNegative('mean', value, 'seconds');
  return {
    mean: value,
    survival: (x) => (x < value ? 1 : 0),
    cumulative: (x) => (x < value ? 0 : 1),
    partialMean: (x) => (x < value ? 0 : value),
    between: (from, to) => Math.max(0, Math.min(to, value) - from),
    breaks: value > 0 ? [value] : [],
    never: 0,
  };
}

/**
 * Lognormal by mean and standard deviation, seconds; an SD of 0 is the deterministic law.
 *
 * @example lognormalLaw(240, 240).survival(240) // 0.3386; most handle times are shorter than the mean
 */
export function lognormalLaw(mean: number, sd: number): DurationLaw {
  checkPositive('mean', mean, 'seconds');
  checkNotNegative('sd', sd, 'seconds');
  if (sd === 0) return deterministicLaw(mean);
  const variance = Math.log1p((sd / mean) ** 2);
  const sigma = Math.sqrt(variance);
  const centre = Math.log(mean) - variance / 2;
  const z = (x: number) => (Math.log(x) - centre) / sigma;
  return smoothLaw(
    mean,
    (x) => normalTails(z(x)).upper,
    (x) => normalTails(z(x)).lower,
    (x) => mean * normalTails(z(x) - sigma).lower,
    [],
  );
}

/**
 * Gamma by mean (seconds) and shape; a whole shape k is the sum of k equal exponential phases.
 *
 * @example gammaLaw(90, 3).survival(90) // 0.4232
 */
export function gammaLaw(mean: number, shape: number): DurationLaw {
  checkPositive('mean', mean, 'seconds');
  checkPositive('shape', shape, 'number');
  const scale = mean / shape;
  return smoothLaw(
    mean,
    (x) => gammaTails(shape, x / scale).upper,
    (x) => gammaTails(shape, x / scale).lower,
    (x) => mean * gammaTails(shape + 1, x / scale).lower,
    [],
  );
}

/**
 * Weibull by mean (seconds) and shape; a shape below 1 is people who grow more patient as they wait.
 *
 * @example weibullLaw(100, 0.5).survival(50) // 0.3679
 */
export function weibullLaw(mean: number, shape: number): DurationLaw {
  checkPositive('mean', mean, 'seconds');
  checkPositive('shape', shape, 'number');
  const scale = mean / Math.exp(lnGamma(1 + 1 / shape));
  const hazard = (x: number) => Math.exp(shape * Math.log(x / scale));
  return smoothLaw(
    mean,
    (x) => Math.exp(-hazard(x)),
    (x) => -Math.expm1(-hazard(x)),
    (x) => mean * gammaTails(1 + 1 / shape, hazard(x)).lower,
    [],
  );
}
