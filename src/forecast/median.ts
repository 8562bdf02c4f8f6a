/** Middle values, which a few strange ones do not move. */

/** The median; of an even number the mean of the two in the middle. 0 of none. `median([3, 1, 2]) // 2` */
export function median(values: readonly number[]): number {
  if (values.length === 0) return 0;
  const sorted = Float64Array.from(values).sort();
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/**
 * The spread around the median: the median distance × 1.4826, which is the standard deviation where values are
 * normal (Hampel 1974). `spread([1, 2, 3, 4, 100]) // 1.4826`
 */
export function spread(values: readonly number[]): number {
  const middle = median(values);
  return 1.4826 * median(values.map((value) => Math.abs(value - middle)));
}
