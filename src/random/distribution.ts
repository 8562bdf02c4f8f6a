/**
 * Laws of a duration, as data. Every law is named by its mean (seconds) and what else it needs; a scenario
 * carries them as plain JSON, src/random turns each into one quantile table.
 *
 * "Never" (a patience that does not end) is not a law: the key is simply absent.
 */

/** Exponential: the memoryless law, SD = mean. */
export interface Exponential {
  readonly law: 'exponential';
  /** Mean, seconds, > 0. */
  readonly mean: number;
}

/** Lognormal: what handling times of real centres look like (Brown et al., 2005). */
export interface Lognormal {
  readonly law: 'lognormal';
  /** Mean, seconds, > 0. */
  readonly mean: number;
  /** Standard deviation, seconds, ≥ 0. */
  readonly sd: number;
}

/** Gamma by mean and standard deviation. */
export interface Gamma {
  readonly law: 'gamma';
  /** Mean, seconds, > 0. */
  readonly mean: number;
  /** Standard deviation, seconds, > 0. */
  readonly sd: number;
}

/** Erlang-k: the sum of `phases` equal exponential phases, SD = mean / √phases. */
export interface ErlangPhases {
  readonly law: 'erlang';
  /** Mean, seconds, > 0. */
  readonly mean: number;
  /** Number of phases, whole, 1 to 1000. */
  readonly phases: number;
}

/** Weibull by mean and shape; a shape below 1 gives the falling hazard of real patience. */
export interface Weibull {
  readonly law: 'weibull';
  /** Mean, seconds, > 0. */
  readonly mean: number;
  /** Shape, 0.2 to 20. */
  readonly shape: number;
}

/** Hyperexponential: a mixture of exponentials. */
export interface Hyperexponential {
  readonly law: 'hyperexponential';
  /** Shares of the phases, each > 0, sum 1 (normalised). */
  readonly shares: readonly number[];
  /** Means of the phases, seconds, each > 0. */
  readonly means: readonly number[];
}

/** Uniform between two bounds. */
export interface Uniform {
  readonly law: 'uniform';
  /** Lower bound, seconds, ≥ 0. */
  readonly min: number;
  /** Upper bound, seconds, > min. */
  readonly max: number;
}

/** Always the same duration. */
export interface Deterministic {
  readonly law: 'deterministic';
  /** The duration, seconds, ≥ 0. */
  readonly mean: number;
}

/** A histogram as measured: `weights[i]` between `edges[i]` and `edges[i + 1]`, uniform inside a bin. */
export interface Empirical {
  readonly law: 'empirical';
  /** Bin edges, seconds, ascending, first ≥ 0; one more than weights. */
  readonly edges: readonly number[];
  /** Weights of the bins, ≥ 0, not all 0 (normalised). */
  readonly weights: readonly number[];
}

export type Distribution =
  | Exponential
  | Lognormal
  | Gamma
  | ErlangPhases
  | Weibull
  | Hyperexponential
  | Uniform
  | Deterministic
  | Empirical;

export type Law = Distribution['law'];
