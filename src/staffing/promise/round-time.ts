/**
 * Times as they are published: rounded to the safe side, that is up, and no coarser than a fortieth of
 * themselves, so that rounding gives away little of a tenth. Below 40 seconds whole seconds, which are coarser.
 */

/** Steps between neighbouring times, seconds: those a clock or a diary shows. */
const steps = [1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200, 14_400, 43_200, 86_400];

/**
 * The shortest time worth publishing that is not below `seconds` (≥ 0, or Infinity, which stays): at least a
 * second.
 *
 * @example publishedTime(83.2) // 84
 * @example publishedTime(3530) // 3540
 */
export function publishedTime(seconds: number): number {
  if (!(seconds >= 0)) throw new RangeError(`invalid seconds: ${seconds} (must be ≥ 0)`);
  if (seconds === Number.POSITIVE_INFINITY) return seconds;
  let step = 1;
  for (const wider of steps) if (wider * 40 <= seconds) step = wider;
  // what a division leaves over in the last digits does not make a promise longer
  return Math.max(1, Math.ceil((seconds / step) * (1 - 1e-12))) * step;
}
