/**
 * The shared ground of the day chart and the strip below it: one column for each interval, so that a bar,
 * its time and its service level stand under one another.
 */

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface DayColumn {
  /** Number of the interval through all days. */
  readonly index: number;
  /** "14:00" */
  readonly time: string;
  readonly agents: number;
  readonly needed: number | null;
  readonly gap: number | null;
  readonly serviceLevel: number | null;
  readonly simulated: boolean;
  /** Keeps the promise; undefined without promise or contacts. */
  readonly keeps: boolean | undefined;
  readonly low: number | null;
  readonly high: number | null;
  readonly neverSettles: boolean;
  readonly selected: boolean;
  readonly stale: boolean;
}

export const margin = { left: 30, right: 4, top: 24 } as const;

/** Left edges of `count` equal columns over the width. */
export function columnScale(count: number, width: number) {
  const step = Math.max(1, (width - margin.left - margin.right) / Math.max(1, count));
  return {
    step,
    /** Space between two bars. */
    gap: step > 12 ? Math.max(2, step * 0.13) : 1,
    left: (i: number) => margin.left + i * step,
  };
}

/** The column under a position, the nearest one outside. */
export function columnAt(position: number, count: number, width: number): number {
  const { step } = columnScale(count, width);
  return Math.max(0, Math.min(count - 1, Math.floor((position - margin.left) / step)));
}

/** Columns between two time labels, so that they stand clear of one another. */
export function labelEvery(count: number, width: number, intervalLength: number): number {
  const { step } = columnScale(count, width);
  const perHour = Math.max(1, Math.round(3600 / intervalLength));
  for (const hours of [1, 2, 3, 4, 6, 12]) if (hours * perHour * step >= 56) return hours * perHour;
  return count;
}
