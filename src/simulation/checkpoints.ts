/**
 * Where a run may stop: at fixed numbers of replications, so that the digits do not depend on how fast a
 * machine is. With a precision asked for: 50, 100, 200, 400 … up to the most; without: only at the end.
 */

/** Numbers of replications at which a run of at most `most` looks whether it is precise enough. */
export function checkpoints(most: number, precision: number | undefined): number[] {
  if (!Number.isInteger(most) || most < 1) {
    throw new RangeError(`invalid replications: ${most} (whole number, must be ≥ 1)`);
  }
  if (precision === undefined) return [most];
  if (!(precision > 0)) throw new RangeError(`invalid precision: ${precision} (half-width, must be > 0)`);
  const stops: number[] = [];
  for (let stop = 50; stop < most; stop *= 2) stops.push(stop);
  stops.push(most);
  return stops;
}
