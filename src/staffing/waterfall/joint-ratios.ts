/**
 * Ratios of several scenarios that lived through the same random days, and any linear combination of them with its
 * own interval.
 *
 * Scenario k gives x and y in each replication; its ratio is R = Σx/Σy and its influence in one replication
 * e = (x − R y)/ȳ. A combination Σ c·R has the half-width t₀.₉₇₅ √(Σ (Σ c·e)²/(n(n − 1))): the delta method (Cochran
 * 1977, §6.4) over replications, in which what a day does to all of them cancels before anything is squared. A plain
 * sum is the ratio with y = 1. With c = (−1, 1) this is PairedMoments; a difference over a slope, each estimated
 * from the same days, has the weights of both.
 *
 * Kept are the second moments of the last scenario's x and y and of the differences of neighbours, so that scenarios
 * that differ little lose no digits against large sums, and equal ones differ by 0 ± 0 exactly:
 *
 *   z = x₀ − x₁, y₀ − y₁, x₁ − x₂, …, x of the last, y of the last    Σ z zᵀ, upper half
 */
import { type Estimate, student95 } from '../../measures/index.ts';

export class JointRatios {
  /** Replications added so far. */
  replications = 0;
  private readonly count: number;
  private readonly x: Float64Array;
  private readonly y: Float64Array;
  private readonly z: Float64Array;
  private readonly products: Float64Array;

  /** @param count scenarios, in an order in which neighbours are alike */
  constructor(count: number) {
    this.count = count;
    this.x = new Float64Array(count);
    this.y = new Float64Array(count);
    this.z = new Float64Array(2 * count);
    this.products = new Float64Array(4 * count * count);
  }

  /** Adds one replication: numerators and denominators of all scenarios. */
  add(x: Float64Array, y: Float64Array): void {
    const { count, z, products } = this;
    for (let k = 0; k < count; k++) {
      const isLast = k === count - 1;
      this.x[k]! += x[k]!;
      this.y[k]! += y[k]!;
      z[2 * k] = isLast ? x[k]! : x[k]! - x[k + 1]!;
      z[2 * k + 1] = isLast ? y[k]! : y[k]! - y[k + 1]!;
    }
    const size = 2 * count;
    for (let i = 0; i < size; i++) {
      if (z[i] === 0) continue;
      for (let j = i; j < size; j++) products[i * size + j]! += z[i]! * z[j]!;
    }
    this.replications += 1;
  }

  /** Ratio of scenario `k`; null where its denominator is 0. */
  ratio(k: number): number | null {
    return this.y[k] === 0 ? null : this.x[k]! / this.y[k]!;
  }

  /** Σ weight · ratio with its interval; null where a ratio with a weight is. */
  combined(weights: readonly number[]): Estimate {
    let mean = 0;
    for (let k = 0; k < this.count; k++) {
      const weight = weights[k] ?? 0;
      if (weight === 0) continue;
      const ratio = this.ratio(k);
      if (ratio === null) return { mean: null, halfWidth: null };
      mean += weight * ratio;
    }
    return { mean, halfWidth: this.halfWidth(weights) };
  }

  /** Half-width of a combination whose ratios are all known; null below 2 replications. */
  private halfWidth(weights: readonly number[]): number | null {
    const n = this.replications;
    if (n < 2) return null;
    const { count, products } = this;
    const size = 2 * count;
    // x of scenario k is the sum of the differences from k on, so a difference bears all weights up to its own
    const form = new Float64Array(size);
    let ofX = 0;
    let ofY = 0;
    for (let k = 0; k < count; k++) {
      const weight = weights[k] ?? 0;
      if (weight !== 0) {
        const perY = (weight * n) / this.y[k]!;
        ofX += perY;
        ofY -= (perY * this.x[k]!) / this.y[k]!;
      }
      form[2 * k] = ofX;
      form[2 * k + 1] = ofY;
    }
    let squares = 0;
    let largest = 0;
    for (let i = 0; i < size; i++) {
      for (let j = i; j < size; j++) {
        const term = form[i]! * form[j]! * products[i * size + j]!;
        squares += i === j ? term : 2 * term;
        if (i === j) largest += term;
      }
    }
    // what is left of exact cancellation is rounding
    if (squares <= 1e-14 * largest) return 0;
    return student95(n - 1) * Math.sqrt(squares / n / (n - 1));
  }
}
