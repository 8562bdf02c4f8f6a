/**
 * A ratio made sharper by controls: quantities of the same replications whose mean is known, taken off, so that it is 0.
 *
 * A replication gives x and y of the ratio R = Σx/Σy, and controls c. With the ratio's influences e = (x − R·y)/ȳ,
 * least squares of e on c give β, and
 *
 *   R − β·c̄,   half-width t₀.₉₇₅(f) · s · √(1/n + c̄ᵀ [Σ(c − c̄)(c − c̄)ᵀ]⁻¹ c̄),   s² = Σ residual² / f,   f = n − 1 − k
 *
 * for k controls (Lavenberg & Welch 1981, eq. 13; for ratios by their influences, Cochran 1977, §6.4). A control that
 * does not move, or only with others, is left out. Without any this is the plain estimate.
 *
 *   per cell: sums of x, y and the controls, then of their products, row by row from the diagonal on
 */
import { type Estimate, student95 } from '../measures/index.ts';

/** An estimate by its controls, and the half-width it would have without. */
export interface Controlled extends Estimate {
  readonly plainHalfWidth: number | null;
}

/** Fewer replications than this say too little of how ratio and controls move together. */
const fewest = 20;

export class ControlledMoments {
  /** x, y and the controls of the replication that is added next. */
  readonly row: Float64Array;
  private readonly stride: number;
  private readonly values: Float64Array;

  constructor(cells: number, controls: number) {
    const width = 2 + controls;
    this.row = new Float64Array(width);
    this.stride = width + (width * (width + 1)) / 2;
    this.values = new Float64Array(cells * this.stride);
  }

  /** Adds `row` to a cell. */
  add(cell: number): void {
    const { row, values } = this;
    let at = cell * this.stride;
    for (let i = 0; i < row.length; i++) values[at++]! += row[i]!;
    for (let i = 0; i < row.length; i++) {
      for (let j = i; j < row.length; j++) values[at++]! += row[i]! * row[j]!;
    }
  }

  /** The ratio after `n` replications; nothing where its denominator is 0. */
  estimate(cell: number, n: number): Controlled {
    const [x, y] = [this.sum(cell, 0), this.sum(cell, 1)];
    if (n === 0 || y === 0) return { mean: null, halfWidth: null, plainHalfWidth: null };
    const mean = x / y;
    if (n < 2) return { mean, halfWidth: null, plainHalfWidth: null };
    const unit = n / y; // 1/ȳ
    const raw = this.product(cell, 0, 0) + mean * mean * this.product(cell, 1, 1);
    const squares = unit * unit * (raw - 2 * mean * this.product(cell, 0, 1));
    const isStill = squares <= 1e-14 * unit * unit * raw; // what is left of exact cancellation is rounding
    const plainHalfWidth = isStill ? 0 : student95(n - 1) * Math.sqrt(squares / n / (n - 1));
    const plain = { mean, halfWidth: plainHalfWidth, plainHalfWidth };
    if (n < fewest || isStill) return plain;

    const controls = Array.from({ length: this.row.length - 2 }, (_, k) => k + 2);
    const means = controls.map((k) => this.sum(cell, k) / n);
    const withRatio = controls.map(
      (k) => unit * (this.product(cell, 0, k) - mean * this.product(cell, 1, k)), // Σe = 0: no centring
    );
    const spread = controls.map((i, k) =>
      controls.map((j, l) => this.product(cell, Math.min(i, j), Math.max(i, j)) - n * means[k]! * means[l]!),
    );
    const sizes = controls.map((k) => this.product(cell, k, k));
    const { solutions, used } = solved(spread, sizes, [withRatio, means]);
    const [beta, lean] = solutions as [number[], number[]];
    const freedom = n - 1 - used;
    const residual = Math.max(0, squares - dot(beta, withRatio));
    return {
      mean: mean - dot(beta, means),
      halfWidth: student95(freedom) * Math.sqrt((residual / freedom) * (1 / n + dot(means, lean))),
      plainHalfWidth,
    };
  }

  private sum(cell: number, i: number): number {
    return this.values[cell * this.stride + i]!;
  }

  /** Σ of the products of i and j, i ≤ j. */
  private product(cell: number, i: number, j: number): number {
    const width = this.row.length;
    const before = i * width - (i * (i - 1)) / 2; // products in the rows above
    return this.values[cell * this.stride + width + before + j - i]!;
  }
}

function dot(one: readonly number[], other: readonly number[]): number {
  return one.reduce((sum, value, i) => sum + value * other[i]!, 0);
}

/**
 * Solves A·s = r for several right sides, A symmetric and not negative, by elimination in order. A row of which, after
 * those before it, a billionth of its size or less is left has nothing of its own to say, and its unknown is 0.
 */
function solved(
  matrix: readonly (readonly number[])[],
  sizes: readonly number[],
  sides: readonly (readonly number[])[],
): { readonly solutions: readonly number[][]; readonly used: number } {
  const rows = matrix.map((row, i) => [...row, ...sides.map((side) => side[i]!)]);
  const isUsed = rows.map(() => false);
  rows.forEach((pivot, i) => {
    if (pivot[i]! <= 1e-9 * sizes[i]!) return;
    isUsed[i] = true;
    rows.forEach((row, j) => {
      if (j === i) return;
      const factor = row[i]! / pivot[i]!;
      for (let k = i; k < row.length; k++) row[k]! -= factor * pivot[k]!;
    });
  });
  const solutions = sides.map((_, s) =>
    rows.map((row, i) => (isUsed[i] ? row[rows.length + s]! / row[i]! : 0)),
  );
  return { solutions, used: isUsed.filter(Boolean).length };
}
