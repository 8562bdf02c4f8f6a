/**
 * Quantiles of every law, by tail: `lower(p)` is the x with P(X ≤ x) = p, `upper(p)` the x with P(X > x) = p,
 * both for 0 < p ≤ ½, so that neither tail loses digits. Digit-stable. Also the exact mean and SD of a law.
 */
import type { Distribution, Hyperexponential } from './distribution.ts';
import { exp, ln, power } from './elementary.ts';
import { gammaQuantile, lnGamma } from './gamma.ts';
import { normalUpperQuantile } from './normal.ts';

/** SD ÷ mean below which a gamma law is one with hardly any spread. */
const narrow = 1 / 300;

export interface Quantile {
  readonly lower: (tail: number) => number;
  readonly upper: (tail: number) => number;
}

/** Quantile function of a law. Neighbouring calls may share work: ask in order of the tail. */
export function quantileOf(d: Distribution): Quantile {
  switch (d.law) {
    case 'exponential':
      return { lower: (p) => -d.mean * ln(1 - p), upper: (p) => -d.mean * ln(p) };
    case 'lognormal': {
      const { mu, sigma } = lognormalParameters(d.mean, d.sd);
      return {
        lower: (p) => exp(mu - sigma * normalUpperQuantile(p)),
        upper: (p) => exp(mu + sigma * normalUpperQuantile(p)),
      };
    }
    case 'gamma':
      return d.sd < narrow * d.mean
        ? narrowGammaLaw(d.mean, d.sd / d.mean)
        : gammaLaw((d.mean / d.sd) * (d.mean / d.sd), (d.sd * d.sd) / d.mean);
    case 'erlang':
      return gammaLaw(d.phases, d.mean / d.phases);
    case 'weibull': {
      const scale = d.mean / exp(lnGamma(1 + 1 / d.shape));
      return {
        lower: (p) => scale * power(-ln(1 - p), 1 / d.shape),
        upper: (p) => scale * power(-ln(p), 1 / d.shape),
      };
    }
    case 'hyperexponential':
      return mixtureLaw(d);
    case 'uniform':
      return { lower: (p) => d.min + p * (d.max - d.min), upper: (p) => d.max - p * (d.max - d.min) };
    case 'deterministic':
      return { lower: () => d.mean, upper: () => d.mean };
    case 'empirical':
      return histogramLaw(d.edges, d.weights);
  }
}

/** Mean of a law, seconds. */
export function meanOf(d: Distribution): number {
  switch (d.law) {
    case 'uniform':
      return (d.min + d.max) / 2;
    case 'hyperexponential':
      return weighted(d.shares, d.means);
    case 'empirical':
      return weighted(
        d.weights,
        d.weights.map((_, i) => (d.edges[i]! + d.edges[i + 1]!) / 2),
      );
    default:
      return d.mean;
  }
}

/** Standard deviation of a law, seconds. */
export function sdOf(d: Distribution): number {
  switch (d.law) {
    case 'exponential':
      return d.mean;
    case 'lognormal':
    case 'gamma':
      return d.sd;
    case 'erlang':
      return d.mean / Math.sqrt(d.phases);
    case 'weibull': {
      const first = lnGamma(1 + 1 / d.shape);
      return d.mean * Math.sqrt(Math.max(0, exp(lnGamma(1 + 2 / d.shape) - 2 * first) - 1));
    }
    case 'hyperexponential': {
      const mean = meanOf(d);
      const square = weighted(
        d.shares,
        d.means.map((m) => 2 * m * m),
      );
      return Math.sqrt(Math.max(0, square - mean * mean));
    }
    case 'uniform':
      return (d.max - d.min) / Math.sqrt(12);
    case 'deterministic':
      return 0;
    case 'empirical': {
      const mean = meanOf(d);
      const square = weighted(
        d.weights,
        d.weights.map((_, i) => {
          const a = d.edges[i]!;
          const b = d.edges[i + 1]!;
          return (a * a + a * b + b * b) / 3;
        }),
      );
      return Math.sqrt(Math.max(0, square - mean * mean));
    }
  }
}

/** Parameters of the normal law under a lognormal with this mean and SD. */
export function lognormalParameters(mean: number, sd: number): { mu: number; sigma: number } {
  const variance = ln(1 + (sd / mean) * (sd / mean));
  return { mu: ln(mean) - variance / 2, sigma: Math.sqrt(variance) };
}

function gammaLaw(shape: number, scale: number): Quantile {
  let lowerNear = 0;
  let upperNear = 0;
  return {
    lower: (p) => {
      lowerNear = gammaQuantile(shape, p, false, lowerNear);
      return scale * lowerNear;
    },
    upper: (p) => {
      upperNear = gammaQuantile(shape, p, true, upperNear);
      return scale * upperNear;
    },
  };
}

/**
 * A gamma law with hardly any spread, whose series no longer converge: the cube root is as good as normal, to 3e-5 of
 * the SD. Source: E. B. Wilson and M. M. Hilferty, The distribution of chi-square, PNAS 17 (1931).
 */
function narrowGammaLaw(mean: number, variation: number): Quantile {
  const at = (deviate: number): number => {
    const root = 1 + variation * (deviate / 3 - variation / 9);
    return mean * root * root * root;
  };
  return {
    lower: (p) => at(-normalUpperQuantile(p)),
    upper: (p) => at(normalUpperQuantile(p)),
  };
}

function mixtureLaw(d: Hyperexponential): Quantile {
  const total = d.shares.reduce((sum, share) => sum + share, 0);
  const longest = Math.max(...d.means);
  const solve = (p: number, upper: boolean): number => {
    let low = 0;
    let high = longest * (1 - ln(p));
    for (let step = 0; step < 200 && high - low > 1e-15 * high; step++) {
      const x = (low + high) / 2;
      let tail = 0;
      d.means.forEach((mean, i) => {
        const beyond = exp(-x / mean);
        tail += (d.shares[i]! / total) * (upper ? beyond : 1 - beyond);
      });
      if (upper ? tail > p : tail < p) low = x;
      else high = x;
    }
    return (low + high) / 2;
  };
  return { lower: (p) => solve(p, false), upper: (p) => solve(p, true) };
}

function histogramLaw(edges: readonly number[], weights: readonly number[]): Quantile {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  // A tail of at most a half is used up before the bins are.
  const lower = (p: number): number => {
    let left = p * total;
    let i = 0;
    while (left > weights[i]!) left -= weights[i++]!;
    return edges[i]! + (left / weights[i]!) * (edges[i + 1]! - edges[i]!);
  };
  const upper = (p: number): number => {
    let left = p * total;
    let i = weights.length - 1;
    while (left > weights[i]!) left -= weights[i--]!;
    return edges[i + 1]! - (left / weights[i]!) * (edges[i + 1]! - edges[i]!);
  };
  return { lower, upper };
}

function weighted(weights: readonly number[], values: readonly number[]): number {
  let sum = 0;
  let total = 0;
  weights.forEach((weight, i) => {
    sum += weight * values[i]!;
    total += weight;
  });
  return sum / total;
}
