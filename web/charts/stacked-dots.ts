/**
 * Dots stacked into columns along a line: how values spread, as things one can count. Columns are as wide as a dot
 * and begin at 0, so that no column holds values of both signs; a value of exactly 0 stands on the line itself.
 */

export interface StackedDot {
  /** Middle of the column, in units of the values. */
  readonly value: number;
  /** Place in its column, from 0 at the bottom. */
  readonly level: number;
  readonly side: -1 | 0 | 1;
}

/** `stackedDots([-1, 0.2, 0.3], 1) // columns around −0.5 and 0.5, the second two high` */
export function stackedDots(values: readonly number[], width: number): readonly StackedDot[] {
  const heights = new Map<number, number>();
  return values.map((value) => {
    const side = Math.sign(value) as -1 | 0 | 1;
    const column = side * Math.max(1, Math.ceil(Math.abs(value) / width - 1e-9));
    const level = heights.get(column) ?? 0;
    heights.set(column, level + 1);
    return { value: side === 0 ? 0 : (column - side / 2) * width, level, side };
  });
}

/** Dots in the highest column. */
export function tallest(dots: readonly StackedDot[]): number {
  return dots.reduce((most, { level }) => Math.max(most, level + 1), 0);
}
