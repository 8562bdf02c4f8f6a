/**
 * Gamma factors with mean 1 that remember: neighbours in a row correlate.
 *
 * A normal score follows an autoregression of order one, z' = r z + √(1 − r²) e, and its factor is the gamma
 * quantile at the same probability (a Gaussian copula; "NORTA", Cario & Nelson 1997). The correlation asked for
 * is that of neighbouring *factors*; the scores' own, r, is a little larger and solved from the Hermite
 * coefficients c of the factor as a function of its score: correlation(r) = Σ cₖ² rᵏ / Σ cₖ². Factors k places
 * apart correlate by about the k-th power.
 *
 *   values: factor at the scores −8, −8 + 1/32, … 8; linear between; scaled to mean 1 exactly
 */
import { exp } from './elementary.ts';
import { gammaQuantile, gammaTails } from './gamma.ts';
import { normalTable } from './quantile-table.ts';

const range = 8;
const perUnit = 32;
const knots = 2 * range * perUnit + 1;
const terms = 40;
const invSqrtTwoPi = 0.3989422804014327;

export class FactorChain {
  /** Standard deviation of the factors. */
  readonly sd: number;
  private readonly values: Float64Array;
  private readonly memory: number;
  private readonly innovation: number;
  private readonly normal = normalTable();

  constructor(sd: number, values: Float64Array, memory: number) {
    this.sd = sd;
    this.values = values;
    this.memory = memory;
    this.innovation = Math.sqrt(1 - memory * memory);
  }

  /** Score of the first factor of a row, from a random integer. */
  first(draw: number): number {
    return this.normal.at(draw);
  }

  /** Score that follows another in the row. */
  next(score: number, draw: number): number {
    return this.memory * score + this.innovation * this.normal.at(draw);
  }

  /** The factor of a score. */
  factor(score: number): number {
    const place = Math.min(Math.max((score + range) * perUnit, 0), knots - 1.000001);
    const knot = Math.floor(place);
    const value = this.values[knot]!;
    return value + (this.values[knot + 1]! - value) * (place - knot);
  }
}

const built = new Map<string, FactorChain>();
const mostBuilt = 64;

/**
 * The chain of gamma factors with mean 1, this standard deviation (0.001 to 2) and correlation of neighbours
 * (0..<1). Costs some milliseconds; the last ones built are kept.
 *
 * @example factorChain(0.2, 0).factor(0) // 0.9867; the median of a gamma law lies below its mean
 */
export function factorChain(sd: number, correlation: number): FactorChain {
  const name = `${sd}/${correlation}`;
  let chain = built.get(name);
  if (!chain) {
    chain = buildChain(sd, correlation);
    if (built.size === mostBuilt) built.delete(built.keys().next().value!);
    built.set(name, chain);
  }
  return chain;
}

function buildChain(sd: number, correlation: number): FactorChain {
  const density = Float64Array.from({ length: knots }, (_, i) => normalDensity(scoreAt(i)));
  const values = gammaAtScores(1 / (sd * sd));
  const mean = weighted(density, values);
  for (let i = 0; i < knots; i++) values[i]! /= mean;
  return new FactorChain(sd, values, correlation > 0 ? memoryFor(correlation, density, values) : 0);
}

function scoreAt(knot: number): number {
  return knot / perUnit - range;
}

function normalDensity(score: number): number {
  return invSqrtTwoPi * exp(-(score * score) / 2);
}

/** Sum over the knots, which is the integral to about 1e-14: the integrand and its derivatives vanish at both ends. */
function weighted(density: Float64Array, values: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < knots; i++) sum += density[i]! * values[i]!;
  return sum / perUnit;
}

function gammaAtScores(shape: number): Float64Array {
  const values = new Float64Array(knots);
  const middle = range * perUnit;
  let lower = 0;
  let upper = 0;
  for (let step = range * perUnit; step >= 0; step--) {
    const score = step / perUnit;
    const tail = step === 0 ? 0.5 : gammaTails(0.5, (score * score) / 2).upper / 2;
    lower = gammaQuantile(shape, tail, false, lower);
    upper = gammaQuantile(shape, tail, true, upper);
    values[middle - step] = lower / shape;
    values[middle + step] = upper / shape;
  }
  return values;
}

/** Correlation of the scores that gives neighbouring factors this one. */
function memoryFor(correlation: number, density: Float64Array, values: Float64Array): number {
  const squares = hermiteSquares(density, values);
  const variance = weighted(
    density,
    values.map((value) => (value - 1) * (value - 1)),
  );
  const reached = (memory: number) => {
    let sum = 0;
    for (let k = terms; k >= 1; k--) sum = (sum + squares[k]!) * memory;
    return sum / variance;
  };
  let low = correlation; // scores correlate at least as much as their factors
  let high = 1;
  for (let step = 0; step < 60; step++) {
    const memory = (low + high) / 2;
    if (reached(memory) < correlation) low = memory;
    else high = memory;
  }
  return low;
}

/** Squared coefficients of the factor in normalised Hermite polynomials, h₀ = 1, h₁ = z, √(k+1) hₖ₊₁ = z hₖ − √k hₖ₋₁. */
function hermiteSquares(density: Float64Array, values: Float64Array): Float64Array {
  const squares = new Float64Array(terms + 1);
  let before = new Float64Array(knots);
  let here = new Float64Array(knots).fill(1);
  for (let k = 0; k <= terms; k++) {
    let coefficient = 0;
    const after = new Float64Array(knots);
    for (let i = 0; i < knots; i++) {
      coefficient += density[i]! * values[i]! * here[i]!;
      after[i] = (scoreAt(i) * here[i]! - Math.sqrt(k) * before[i]!) / Math.sqrt(k + 1);
    }
    coefficient /= perUnit;
    squares[k] = coefficient * coefficient;
    before = here;
    here = after;
  }
  return squares;
}
