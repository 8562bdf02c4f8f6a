/**
 * Share of trials that came true with its 95 % interval after Wilson (1927, JASA 22, 209–212), which stays within
 * 0 and 1 and says something of 0 and of all: with z = 1.96, (k + z²/2 ± z √(k(n − k)/n + z²/4)) / (n + z²).
 */
export interface ShareOfDays {
  readonly share: number;
  readonly low: number;
  readonly high: number;
  /** Trials. */
  readonly of: number;
}

const z = 1.959963984540054;

/** Share of `of` trials of which `kept` came true; null without trials. `wilson(0, 10)!.high // 0.2775` */
export function wilson(kept: number, of: number): ShareOfDays | null {
  if (of === 0) return null;
  const middle = kept + (z * z) / 2;
  const reach = z * Math.sqrt((kept * (of - kept)) / of + (z * z) / 4);
  const all = of + z * z;
  return {
    share: kept / of,
    low: kept === 0 ? 0 : (middle - reach) / all,
    high: kept === of ? 1 : (middle + reach) / all,
    of,
  };
}
