/**
 * Differences of ratios from pairs: a base and a draft that lived through the same random days.
 *
 * A replication gives x, y of the base and x′, y′ of the draft. With ratios R = Σx/Σy and means ȳ, its influence
 * on a ratio is e = (x − R·y)/ȳ, and the difference R′ − R has the half-width t₀.₉₇₅ · √(Σ(e′ − e)²/(n(n − 1))):
 * the delta method (Cochran 1977, §6.4) over pairs (Law 2015, §§10.2.1, 11.2). What a day does to both cancels
 * before anything is squared.
 *
 * Every influence is a linear form in x, y, Δx = x′ − x and Δy = y′ − y, so ten second moments hold all there is
 * to know: its sum of squares is a quadratic form of them. Since Δ stands in them instead of x′ and y′, little
 * differences lose no digits against large sums, and a draft that changes nothing differs by 0 ± 0 exactly.
 *
 *   per cell: Σx · Σy · Σx′ · Σy′ · xx xy xΔx xΔy · yy yΔx yΔy · ΔxΔx ΔxΔy · ΔyΔy
 */
import type { Estimate } from './report.ts';
import { student95 } from './student.ts';

const first = 4;
const stride = first + 10;

export interface PairedEstimate {
  readonly base: Estimate;
  readonly draft: Estimate;
  /** Draft − base. */
  readonly difference: Estimate;
}

/** Weights of x, y, Δx and Δy in an influence. */
type Form = readonly [number, number, number, number];

const nothing: Estimate = { mean: null, halfWidth: null };

export class PairedMoments {
  private readonly values: Float64Array;

  constructor(cells: number) {
    this.values = new Float64Array(cells * stride);
  }

  /** Adds one replication: sums of the base, `x` and `y`, and of the draft. */
  add(cell: number, x: number, y: number, draftX: number, draftY: number): void {
    const { values } = this;
    const dx = draftX - x;
    const dy = draftY - y;
    let at = cell * stride;
    values[at++]! += x;
    values[at++]! += y;
    values[at++]! += draftX;
    values[at++]! += draftY;
    values[at++]! += x * x;
    values[at++]! += x * y;
    values[at++]! += x * dx;
    values[at++]! += x * dy;
    values[at++]! += y * y;
    values[at++]! += y * dx;
    values[at++]! += y * dy;
    values[at++]! += dx * dx;
    values[at++]! += dx * dy;
    values[at]! += dy * dy;
  }

  /** Both ratios and their difference after `n` replications; nothing where a denominator is 0. */
  estimate(cell: number, n: number): PairedEstimate {
    const at = cell * stride;
    const ratio = this.values[at]! / this.values[at + 1]!;
    const draftRatio = this.values[at + 2]! / this.values[at + 3]!;
    const u = n / this.values[at + 1]!; // 1/ȳ
    const v = n / this.values[at + 3]!; // 1/ȳ′
    const hasBase = n > 0 && this.values[at + 1] !== 0;
    const hasDraft = n > 0 && this.values[at + 3] !== 0;
    const known = (mean: number, form: Form): Estimate => ({
      mean,
      halfWidth: n < 2 ? null : student95(n - 1) * Math.sqrt(this.squares(cell, form) / n / (n - 1)),
    });
    return {
      base: hasBase ? known(ratio, [u, -ratio * u, 0, 0]) : nothing,
      draft: hasDraft ? known(draftRatio, [v, -draftRatio * v, v, -draftRatio * v]) : nothing,
      difference:
        hasBase && hasDraft
          ? known(draftRatio - ratio, [v - u, ratio * u - draftRatio * v, v, -draftRatio * v])
          : nothing,
    };
  }

  /** Sum over replications of the square of a form; what is left of exact cancellation is rounding, and 0. */
  private squares(cell: number, form: Form): number {
    let at = cell * stride + first;
    let sum = 0;
    let size = 0;
    for (let i = 0; i < 4; i++) {
      for (let j = i; j < 4; j++) {
        const term = form[i]! * form[j]! * this.values[at++]!;
        sum += i === j ? term : 2 * term;
        if (i === j) size += term;
      }
    }
    return sum <= 1e-14 * size ? 0 : sum;
  }
}
