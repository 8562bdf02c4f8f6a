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
 * The laws themselves are in simple-laws, histogram-law and mixed-laws; duration-spec makes them from data.
 */

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

/** A law given by its tails and partial mean: ∫₀ˣ S = E[D; D ≤ x] + x S(x), a sum of positive terms. */
export function smoothLaw(
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
