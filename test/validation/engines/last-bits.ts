/** How far two doubles are apart, counted in the doubles between them. */

const double = new Float64Array(1);
const bits = new BigInt64Array(double.buffer);

/** Doubles from a to b, 0 for the same bits (0 and −0 are one apart); Infinity where one is no number. */
export function lastBitsBetween(a: number | null | undefined, b: number | null | undefined): number {
  if (Object.is(a, b)) return 0;
  if (typeof a !== 'number' || typeof b !== 'number') return Number.POSITIVE_INFINITY;
  const apart = place(a) - place(b);
  return Number(apart < 0n ? -apart : apart);
}

/** Doubles in order: the place of a double among all. */
function place(x: number): bigint {
  double[0] = x;
  const pattern = bits[0]!;
  return pattern >= 0n ? pattern : -0x8000000000000000n - pattern - 1n;
}

export interface Difference {
  /** Figures compared, and those whose bits differ. */
  readonly figures: number;
  readonly differing: number;
  /** Largest distance, in last bits. */
  readonly most: number;
}

/** Two lists held against each other, figure by figure; a missing figure is infinitely far. */
export function differenceOf(
  ours: readonly (number | null)[],
  theirs: readonly (number | null)[],
): Difference {
  const figures = Math.max(ours.length, theirs.length);
  let differing = 0;
  let most = 0;
  for (let i = 0; i < figures; i++) {
    const apart = lastBitsBetween(ours[i], theirs[i]);
    if (apart > 0) differing++;
    most = Math.max(most, apart);
  }
  return { figures, differing, most };
}
