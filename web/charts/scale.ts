/**
 * The two shapes these charts are made of: a straight scale and a path through points. d3 does far more, at
 * the price of a sixth of the first route; of d3 only the choice of round ticks is used.
 */

export interface LinearScale {
  /** Position of a value. */
  (value: number): number;
  /** Value at a position. */
  readonly invert: (position: number) => number;
}

/** `linearScale([0, 10], [200, 0])(5) // 100` */
export function linearScale(
  [from, to]: readonly [number, number],
  [start, end]: readonly [number, number],
): LinearScale {
  const perUnit = (end - start) / (to - from || 1);
  const scale = (value: number) => start + (value - from) * perUnit;
  return Object.assign(scale, { invert: (position: number) => from + (position - start) / (perUnit || 1) });
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Straight lines from point to point; empty without points. */
export function linePath(points: readonly Point[]): string {
  return points.map(({ x, y }, i) => `${i === 0 ? 'M' : 'L'}${round(x)},${round(y)}`).join('');
}

/** The area between two lines over the same places; empty without points. */
export function areaPath(upper: readonly Point[], lower: readonly Point[]): string {
  if (upper.length === 0) return '';
  return `${linePath(upper)}${linePath([...lower].reverse()).replace('M', 'L')}Z`;
}

/** A hundredth of a pixel is more than a screen shows. */
function round(value: number): number {
  return Math.round(value * 100) / 100;
}
