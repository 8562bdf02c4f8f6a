/**
 * Means with their 95 % half-widths from replications.
 *
 * A ratio is estimated by the ratio of sums, Σx/Σy, its half-width by the delta method: with residuals
 * e = x − (Σx/Σy)·y over n replications, t₀.₉₇₅ · √(Σe²/(n(n−1))) / ȳ (Cochran 1977, §6.4). A plain sum is
 * the ratio with y = 1.
 *
 *   per cell: Σx · Σy · Σx² · Σxy · Σy²
 */
import type { Unit } from './catalogue.ts';
import type { Estimate } from './report.ts';
import { student95 } from './student.ts';

const sums = 5;

export class Moments {
  private readonly values: Float64Array;

  constructor(cells: number) {
    this.values = new Float64Array(cells * sums);
  }

  add(cell: number, x: number, y: number): void {
    const { values } = this;
    const at = cell * sums;
    if (x === 0) {
      if (y === 0) return; // as of callbacks where there are none: nothing to add
      values[at + 1]! += y;
      values[at + 4]! += y * y;
      return;
    }
    values[at]! += x;
    values[at + 1]! += y;
    values[at + 2]! += x * x;
    values[at + 3]! += x * y;
    values[at + 4]! += y * y;
  }

  /** Estimate after `n` replications. */
  estimate(cell: number, n: number): Estimate {
    const at = cell * sums;
    const x = this.values[at]!;
    const y = this.values[at + 1]!;
    if (n === 0 || y === 0) return { mean: null, halfWidth: null };
    const mean = x / y;
    if (n < 2) return { mean, halfWidth: null };
    const xx = this.values[at + 2]!;
    const xy = this.values[at + 3]!;
    const yy = this.values[at + 4]!;
    const residual = Math.max(0, xx - 2 * mean * xy + mean * mean * yy);
    const noise = 1e-14 * (xx + mean * mean * yy); // what is left of exact cancellation is rounding
    const error = residual <= noise ? 0 : Math.sqrt((residual * n) / (n - 1)) / Math.abs(y);
    return { mean, halfWidth: student95(n - 1) * error };
  }
}

const rounding = 1e-12;

/** A share whose sums round to a little more than all there is, or a little less than nothing, is 1 or 0. */
export function withinUnit(unit: Unit, estimate: Estimate): Estimate {
  const { mean, halfWidth } = estimate;
  if (unit !== 'share' || mean === null) return estimate;
  if (mean > 1 && mean < 1 + rounding) return { mean: 1, halfWidth };
  return mean < 0 && mean > -rounding ? { mean: 0, halfWidth } : estimate;
}
