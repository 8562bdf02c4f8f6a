/**
 * Laws of a duration that are uniform in pieces: the uniform law, and a histogram as measured. Sums from both
 * ends are kept, so that neither tail is a difference of near-equals; a bin is found by bisection.
 */
import { checkNotNegative, checkPositive, checkWhole } from './check.ts';
import { type DurationLaw, smoothLaw } from './duration-law.ts';

/**
 * Uniform from `min` to `max`, seconds, 0 ≤ min < max.
 *
 * @example uniformLaw(0, 120).cumulative(30) // 0.25
 */
export function uniformLaw(min: number, max: number): DurationLaw {
  checkNotNegative('min', min, 'seconds');
  checkPositive('max', max - min, 'seconds above min');
  return empiricalLaw([min, max], [1]);
}

/**
 * Histogram: `weights[i]` between `edges[i]` and `edges[i + 1]` (seconds), uniform inside a bin.
 *
 * @example empiricalLaw([0, 60, 180], [3, 1]).mean // 52.5
 */
export function empiricalLaw(edges: readonly number[], weights: readonly number[]): DurationLaw {
  checkWhole('edges', edges.length, 2);
  checkWhole('weights', weights.length, edges.length - 1, edges.length - 1);
  let total = 0;
  for (const weight of weights) {
    checkNotNegative('weights', weight, 'each');
    total += weight;
  }
  checkPositive('weights', total, 'their sum');
  checkNotNegative('edges', edges[0]!, 'seconds');
  for (let i = 1; i < edges.length; i++)
    checkPositive('edges', edges[i]! - edges[i - 1]!, 'each step, seconds');

  // share and sum of ages below each edge
  const shares = [0];
  const ages = [0];
  for (let i = 0; i < weights.length; i++) {
    const share = weights[i]! / total;
    shares.push(shares[i]! + share);
    ages.push(ages[i]! + (share * (edges[i]! + edges[i + 1]!)) / 2);
  }
  const last = edges.length - 1;
  const beyond = new Array<number>(edges.length).fill(0);
  for (let i = last - 1; i >= 0; i--) beyond[i] = beyond[i + 1]! + weights[i]! / total;
  const binOf = (x: number): number => {
    let low = 0;
    let high = last;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (edges[middle]! <= x) low = middle;
      else high = middle;
    }
    return low;
  };
  const cumulative = (x: number): number => {
    if (x <= edges[0]!) return 0;
    if (x >= edges[last]!) return 1;
    const i = binOf(x);
    return shares[i]! + ((weights[i]! / total) * (x - edges[i]!)) / (edges[i + 1]! - edges[i]!);
  };
  const partialMean = (x: number): number => {
    if (x <= edges[0]!) return 0;
    if (x >= edges[last]!) return ages[last]!;
    const i = binOf(x);
    return ages[i]! + ((cumulative(x) - shares[i]!) * (edges[i]! + x)) / 2;
  };
  // summed from the far end, so that a small survival is no difference of near-equals
  const survival = (x: number): number => {
    if (x <= edges[0]!) return 1;
    if (x >= edges[last]!) return 0;
    const i = binOf(x);
    return beyond[i + 1]! + ((weights[i]! / total) * (edges[i + 1]! - x)) / (edges[i + 1]! - edges[i]!);
  };
  return smoothLaw(
    ages[last]!,
    survival,
    cumulative,
    partialMean,
    edges.filter((x) => x > 0),
  );
}
