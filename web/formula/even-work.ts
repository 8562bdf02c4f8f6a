/**
 * The evenest way to do work in time: cumulative work done, kept between what has arrived (nothing can be done
 * before it is there) and what is due (nothing may be done later), as if a string between the two were pulled
 * taut. Of all ways that keep every deadline, it has the lowest peak and the smallest changes.
 *
 * Both bounds are given at the end of each interval; everything is done at the end of the last one.
 */

/**
 * Work to do in each interval. `arrived[i] ≥ due[i]`, both never falling.
 *
 * `evenWork([60, 60, 60], [0, 0, 60]) // [20, 20, 20]`
 */
export function evenWork(arrived: readonly number[], due: readonly number[]): number[] {
  const last = arrived.length - 1;
  const total = arrived[last] ?? 0;
  const work: number[] = [];
  let done = 0;
  // Each round fixes one straight piece of the string, from `work.length` on.
  while (work.length <= last) {
    const from = work.length;
    let [low, high] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
    let [lowEnd, highEnd] = [from, from];
    let slope: number | undefined;
    let end = last;
    for (let i = from; i <= last; i++) {
      const steps = i - from + 1;
      const most = ((i === last ? total : arrived[i]!) - done) / steps;
      const least = ((i === last ? total : due[i]!) - done) / steps;
      if (least > high) [slope, end] = [high, highEnd];
      else if (most < low) [slope, end] = [low, lowEnd];
      if (slope !== undefined) break;
      if (most <= high) [high, highEnd] = [most, i];
      if (least >= low) [low, lowEnd] = [least, i];
    }
    slope ??= (total - done) / (last - from + 1);
    for (let i = from; i <= end; i++) work.push(slope);
    done += slope * (end - from + 1);
  }
  return work;
}
