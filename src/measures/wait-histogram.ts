/**
 * Waits counted in bins of 1/64 of their size (relative error of a quantile ≤ 0.8 %), from 1/16 s to 2²⁰ s;
 * shorter ones fall into bin 0, longer ones into the last. The bin is read off the bits of a 32-bit float:
 * exponent and six bits of mantissa, so it takes no logarithm.
 *
 * One histogram holds two blocks: time in queue of every contact, and waits of the answered.
 */
const float = new Float32Array(1);
const bits = new Int32Array(float.buffer);

const lowest = (127 - 4) << 6;
const highest = (127 + 20) << 6;

export const binCount = highest - lowest + 2;

/** Bin of a wait in seconds. */
export function binOf(wait: number): number {
  float[0] = wait;
  const bin = (bits[0]! >> 17) - lowest + 1;
  return bin < 0 ? 0 : bin >= binCount ? binCount - 1 : bin;
}

/** Middle of a bin, seconds; 0 for the first. */
export function binMiddle(bin: number): number {
  if (bin === 0) return 0;
  bits[0] = (bin - 1 + lowest) << 17;
  const low = float[0]!;
  bits[0] = (bin + lowest) << 17;
  return (low + float[0]!) / 2;
}

/** Wait that a share `p` of all counted contacts does not exceed, seconds; null when that share never gets there. */
export function waitQuantile(bins: Float64Array, all: number, p: number): number | null {
  if (all === 0) return null;
  let below = 0;
  for (let bin = 0; bin < bins.length; bin++) {
    below += bins[bin]!;
    if (below >= p * all && below > 0) return binMiddle(bin);
  }
  return null;
}
