/**
 * The law of a duration (patience or handle time) as the formulas need it: not a density to be sampled but
 * its two tails and two partial integrals, each in closed form and each exact to its own last digits, also
 * where it is tiny. With S(x) = P(D > x):
 *
 *   survival(x)      S(x)
 *   cumulative(x)    P(D ≤ x), not computed as 1 − S where that would cancel
 *   partialMean(x)   E[D; D ≤ x] = ∫₀ˣ u dF(u)
 *   between(x, y)    ∫ₓʸ S(u) du, the mean time spent in [x, y] by somebody who leaves after D
 *
 * `breaks` lists where S is not smooth, so that an integration can stop there. `never` is P(D = ∞).
 * A description names the law, its mean (seconds) and what else it needs, and is plain data; the same shape is
 * used for every duration of a scenario.
 *
 * Source of the closed forms: Johnson, Kotz & Balakrishnan (1994), partial expectations.
 */
import { checkNotNegative, checkPositive, checkShare, checkWhole } from './check.ts';
import { gammaTails, lnGamma, normalTails } from './gamma.ts';

export interface DurationLaw {
  /** Mean, seconds; Infinity if some never leave. */
  readonly mean: number;
  /** P(D > x) for x ≥ 0. */
  survival(x: number): number;
  /** P(D ≤ x) for x ≥ 0. */
  cumulative(x: number): number;
  /** E[D; D ≤ x], seconds. */
  partialMean(x: number): number;
  /** ∫ survival from `from` to `to` ≥ from, seconds. */
  between(from: number, to: number): number;
  /** Ages at which the survival jumps or bends, ascending, > 0. */
  readonly breaks: readonly number[];
  /** Share that never leaves, P(D = ∞). */
  readonly never: number;
}

/** A law as plain data; `null` stands for "never ends". Means, SDs and bounds in seconds. */
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
 * Uniform from `min` to `max`, seconds, 0 ≤ min < max.
 *
 * @example uniformLaw(0, 120).cumulative(30) // 0.25
 */
export function uniformLaw(min: number, max: number): DurationLaw {
  checkNotNegative('min', min, 'seconds');
  checkPositive('max', max - min, 'seconds above min');
  return empiricalLaw([min, max], [1]);
}

/**
 * Histogram: `weights[i]` between `edges[i]` and `edges[i + 1]` (seconds), uniform inside a bin.
 *
 * @example empiricalLaw([0, 60, 180], [3, 1]).mean // 52.5
 */
export function empiricalLaw(edges: readonly number[], weights: readonly number[]): DurationLaw {
  checkWhole('edges', edges.length, 2);
  checkWhole('weights', weights.length, edges.length - 1, edges.length - 1);
  let total = 0;
  for (const weight of weights) {
    checkNotNegative('weights', weight, 'each');
    total += weight;
  }
  checkPositive('weights', total, 'their sum');
  checkNotNegative('edges', edges[0]!, 'seconds');
  for (let i = 1; i < edges.length; i++)
    checkPositive('edges', edges[i]! - edges[i - 1]!, 'each step, seconds');

  // share and sum of ages below each edge
  const shares = [0];
  const ages = [0];
  for (let i = 0; i < weights.length; i++) {
    const share = weights[i]! / total;
    shares.push(shares[i]! + share);
    ages.push(ages[i]! + (share * (edges[i]! + edges[i + 1]!)) / 2);
  }
  const last = edges.length - 1;
  const beyond = new Array<number>(edges.length).fill(0);
  for (let i = last - 1; i >= 0; i--) beyond[i] = beyond[i + 1]! + weights[i]! / total;
  const binOf = (x: number): number => {
    let low = 0;
    let high = last;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (edges[middle]! <= x) low = middle;
      else high = middle;
    }
    return low;
  };
  const cumulative = (x: number): number => {
    if (x <= edges[0]!) return 0;
    if (x >= edges[last]!) return 1;
    const i = binOf(x);
    return shares[i]! + ((weights[i]! / total) * (x - edges[i]!)) / (edges[i + 1]! - edges[i]!);
  };
  const partialMean = (x: number): number => {
    if (x <= edges[0]!) return 0;
    if (x >= edges[last]!) return ages[last]!;
    const i = binOf(x);
    return ages[i]! + ((cumulative(x) - shares[i]!) * (edges[i]! + x)) / 2;
  };
  // summed from the far end, so that a small survival is no difference of near-equals
  const survival = (x: number): number => {
    if (x <= edges[0]!) return 1;
    if (x >= edges[last]!) return 0;
    const i = binOf(x);
    return beyond[i + 1]! + ((weights[i]! / total) * (edges[i + 1]! - x)) / (edges[i + 1]! - edges[i]!);
  };
  return smoothLaw(
    ages[last]!,
    survival,
    cumulative,
    partialMean,
    edges.filter((x) => x > 0),
  );
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
  const hazard = (x: number) => (x / scale) ** shape;
  return smoothLaw(
    mean,
    (x) => Math.exp(-hazard(x)),
    (x) => -Math.expm1(-hazard(x)),
    (x) => mean * gammaTails(1 + 1 / shape, hazard(x)).lower,
    [],
  );
}

/**
 * Mixture of exponentials: `shares[i]` (> 0, any sum) of them with mean `means[i]`, seconds.
 *
 * @example hyperexponentialLaw([1, 3], [20, 100]).mean // 80
 */
export function hyperexponentialLaw(shares: readonly number[], means: readonly number[]): DurationLaw {
  checkWhole('shares', shares.length, 1);
  checkWhole('means', means.length, shares.length, shares.length);
  let total = 0;
  for (const share of shares) {
    checkPositive('shares', share, 'each');
    total += share;
  }
  return mixture(
    shares.map((share) => share / total),
    means.map((mean) => exponentialLaw(mean)),
    0,
  );
}

/**
 * A share leaves at once (duration 0) and the others follow `law`: balking of those who would have to wait.
 *
 * @example withBalking(0.1, exponentialLaw(100)).survival(0) // 0.9
 */
export function withBalking(share: number, law: DurationLaw): DurationLaw {
  checkShare('share', share);
  const rest = mixture([1 - share], [law], law.never * (1 - share));
  return { ...rest, cumulative: (x) => share + rest.cumulative(x) };
}

/**
 * A share never leaves and the others follow `law`: a keep-place callback that a share accepts, or callers
 * who cannot give up.
 *
 * @example withNever(0.4, exponentialLaw(120)).survival(1e6) // 0.4
 */
export function withNever(share: number, law: DurationLaw): DurationLaw {
  checkShare('share', share);
  const rest = mixture([1 - share], [law], share + law.never * (1 - share));
  return {
    ...rest,
    mean: rest.never > 0 ? Number.POSITIVE_INFINITY : rest.mean,
    survival: (x) => share + rest.survival(x),
    between: (from, to) => share * (to - from) + rest.between(from, to),
  };
}

function mixture(shares: readonly number[], laws: readonly DurationLaw[], never: number): DurationLaw {
  const sum = (of: (law: DurationLaw) => number) => {
    let result = 0;
    for (let i = 0; i < laws.length; i++) if (shares[i]! > 0) result += shares[i]! * of(laws[i]!);
    return result;
  };
  return {
    mean: sum((law) => law.mean),
    survival: (x) => sum((law) => law.survival(x)),
    cumulative: (x) => sum((law) => law.cumulative(x)),
    partialMean: (x) => sum((law) => law.partialMean(x)),
    between: (from, to) => sum((law) => law.between(from, to)),
    breaks: [...new Set(laws.flatMap((law) => law.breaks))].sort((a, b) => a - b),
    never,
  };
}

/** A law given by its tails and partial mean: ∫₀ˣ S = E[D; D ≤ x] + x S(x), a sum of positive terms. */
function smoothLaw(
  mean: number,
  survival: (x: number) => number,
  cumulative: (x: number) => number,
  partialMean: (x: number) => number,
  breaks: readonly number[],
): DurationLaw {
  const upTo = (x: number) =>
    x === 0 ? 0 : x === Number.POSITIVE_INFINITY ? mean : partialMean(x) + x * survival(x);
  return {
    mean,
    survival,
    cumulative,
    partialMean,
    between: (from, to) => upTo(to) - upTo(from),
    breaks,
    never: 0,
  };
}
