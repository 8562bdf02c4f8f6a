/**
 * Waits counted in bins of 1/64 of their size (relative error of a quantile ≤ 0.8 %), from 1/16 s to 2²⁰ s;
 * shorter ones fall into bin 0, longer ones into the last. The bin is read off the bits of the number:
 * exponent and six bits of mantissa, so it takes no logarithm, and ticks and seconds give the same bin.
 *
 * The histogram of a type holds blocks, one behind the other: contacts that were answered · contacts that left
 * without an answer · callbacks, from arrival to their connection · issues, from the first attempt to the end.
 */
const double = new Float64Array(1);
const words = new Uint32Array(double.buffer);

const smallestExponent = -4;
const largestExponent = 20;
const lowest = (1023 + smallestExponent) << 6;

export const binCount = ((largestExponent - smallestExponent) << 6) + 1;

/** Offsets of the blocks: the answered stand first. */
export const leftBlock = binCount;
export const calledBackBlock = 2 * binCount;
export const solutionBlock = 3 * binCount;

/** Length of the histogram of one type. */
export const histogramLength = 4 * binCount;

/** Bin of a wait in seconds. */
export function binOf(wait: number): number {
  double[0] = wait;
  return clamped((words[1]! >>> 14) - lowest + 1);
}

/** Bin of a wait in whole ticks > 0, `logScale` being the binary logarithm of the ticks per second. */
export function binOfTicks(wait: number, logScale: number): number {
  const zeros = Math.clz32(wait);
  const exponent = 31 - zeros - logScale - smallestExponent;
  return clamped((exponent << 6) + (((wait << zeros) >>> 25) & 63) + 1);
}

function clamped(bin: number): number {
  return bin < 0 ? 0 : bin >= binCount ? binCount - 1 : bin;
}

/** Middle of a bin, seconds; 0 for the first. */
export function binMiddle(bin: number): number {
  if (bin === 0) return 0;
  return (lowerEdge(bin) + lowerEdge(bin + 1)) / 2;
}

/** End of a bin, seconds: no wait in it is longer. A wait of the last bin may be any. */
export function binEnd(bin: number): number {
  return bin === binCount - 1 ? Number.POSITIVE_INFINITY : lowerEdge(bin + 1);
}

function lowerEdge(bin: number): number {
  words[0] = 0;
  words[1] = (bin - 1 + lowest) << 14;
  return double[0]!;
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
