/**
 * How many standard errors a sample lies from what theory says: of its mean, its variance, the covariance of
 * pairs. The errors are estimated from the sample itself, so samples should have some thousands of values.
 */
const meanOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

/** Standard errors between the mean of independent values and `expected`. */
export function zOfMean(values: readonly number[], expected: number): number {
  const mean = meanOf(values);
  const variance = meanOf(values.map((value) => (value - mean) ** 2)) * (values.length / (values.length - 1));
  return (mean - expected) / Math.sqrt(variance / values.length);
}

/** Standard errors between a share of `all` independent trials and its probability. */
export function zOfShare(count: number, all: number, probability: number): number {
  return (count - all * probability) / Math.sqrt(all * probability * (1 - probability));
}

/** The same of their variance. */
export function zOfVariance(values: readonly number[], expected: number): number {
  const mean = meanOf(values);
  return zOfMean(
    values.map((value) => ((value - mean) ** 2 * values.length) / (values.length - 1)),
    expected,
  );
}

/** The same of the covariance of independent pairs. */
export function zOfCovariance(xs: readonly number[], ys: readonly number[], expected: number): number {
  const x = meanOf(xs);
  const y = meanOf(ys);
  return zOfMean(
    xs.map((value, i) => ((value - x) * (ys[i]! - y) * xs.length) / (xs.length - 1)),
    expected,
  );
}
