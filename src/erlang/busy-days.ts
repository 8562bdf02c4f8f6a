/**
 * Days that differ: all volumes of a day times one factor, gamma with mean 1 and a given SD. What a formula says of
 * such days is a mean over the factor, found by the generalised Gauss–Laguerre rule: with seven nodes it is exact
 * for polynomials to the 13th degree.
 *
 * The nodes are the eigenvalues of the Jacobi matrix of the Laguerre polynomials for α = 1/SD² − 1, found by
 * bisection on their Sturm sequence; the weights follow from the orthonormal polynomials there. Source: Golub &
 * Welsch (1969).
 */
import { checkNotNegative } from './check.ts';

export interface BusyDay {
  /** Volume of the day over the mean volume. */
  readonly factor: number;
  /** Share of days; the shares add up to 1. */
  readonly share: number;
}

/**
 * Days that stand for all, rising; one usual day for SD 0.
 *
 * @throws RangeError for an SD that is negative or above 2.
 * @example busyDays(0.1, 3).map((day) => day.factor) // [0.8485, 1.0133, 1.1982]
 */
export function busyDays(sd: number, nodes = 7): readonly BusyDay[] {
  checkNotNegative('busyness', sd, 'SD of the day factor');
  if (sd > 2) throw new RangeError(`invalid busyness: ${sd} (SD of the day factor, must be ≤ 2)`);
  if (sd < 1e-6) return [{ factor: 1, share: 1 }];
  const shape = 1 / (sd * sd);
  const diagonal = Array.from({ length: nodes }, (_, j) => 2 * j + shape);
  const beside = Array.from({ length: nodes }, (_, j) => Math.sqrt(j * (j + shape - 1)));

  /** How many eigenvalues lie below x. */
  const below = (x: number): number => {
    let count = 0;
    let ratio = 1;
    for (let j = 0; j < nodes; j++) {
      ratio = diagonal[j]! - x - (j > 0 ? (beside[j]! * beside[j]!) / ratio : 0);
      if (ratio === 0) ratio = -1e-300;
      if (ratio < 0) count += 1;
    }
    return count;
  };
  const most = shape + 4 * nodes + 4 * Math.sqrt(nodes * (nodes + shape));
  return diagonal.map((_, k) => {
    let low = 0;
    let high = most;
    for (let step = 0; step < 200; step++) {
      const middle = low + (high - low) / 2;
      if (middle <= low || middle >= high) break;
      if (below(middle) > k) high = middle;
      else low = middle;
    }
    return { factor: low / shape, share: 1 / squares(low, diagonal, beside) };
  });
}

/** Sum of the squares of the orthonormal polynomials at x. */
function squares(x: number, diagonal: readonly number[], beside: readonly number[]): number {
  let before = 0;
  let now = 1;
  let sum = 1;
  for (let j = 0; j + 1 < diagonal.length; j++) {
    const next = ((x - diagonal[j]!) * now - beside[j]! * before) / beside[j + 1]!;
    before = now;
    now = next;
    sum += now * now;
  }
  return sum;
}
