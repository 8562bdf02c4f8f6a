/** Planned against needed over a day, in hours of people on the line: net with net, shortages and surpluses apart. */
import type { IntervalFigures } from '../state/figures.ts';

export interface GapHours {
  /** Hours missing where people are missing, ≥ 0. */
  readonly short: number;
  /** Hours to spare where there are more than needed, ≥ 0. */
  readonly over: number;
  /** Whether the need of every interval is known. */
  readonly isWhole: boolean;
}

/** `gapHours(figures with gaps [-3, 0, 2], 1800) // { short: 1.5, over: 1, isWhole: true }` */
export function gapHours(figures: readonly Pick<IntervalFigures, 'gap'>[], intervalLength: number): GapHours {
  const hours = intervalLength / 3600;
  let short = 0;
  let over = 0;
  let isWhole = true;
  for (const { gap } of figures) {
    if (gap === null) isWhole = false;
    else if (gap < 0) short -= gap * hours;
    else over += gap * hours;
  }
  return { short, over, isWhole };
}
