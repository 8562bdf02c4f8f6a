import { describe, expect, it } from 'vitest';
import { student95 } from '../../src/measures/index.ts';
import { ControlledMoments } from '../../src/twin/controlled-moments.ts';

/** Repeatable numbers in −1..1 that look like chance. */
const noise = (i: number, k: number) =>
  2 * (((Math.imul(i + 1, 2654435761) ^ Math.imul(k, 40503)) >>> 8) / 2 ** 24) - 1;

const days = 200;
const each = Array.from({ length: days }, (_, i) => i);

function momentsOf(
  row: (i: number) => readonly [number, number, number, number],
  n = days,
): ControlledMoments {
  const moments = new ControlledMoments(1, 2);
  for (const i of each.slice(0, n)) {
    moments.row.set(row(i));
    moments.add(0);
  }
  return moments;
}

describe('moments of a ratio and its controls', () => {
  it('find the very value of a sum that is its control and a constant', () => {
    const { mean, halfWidth } = momentsOf((i) => [50 + 3 * noise(i, 1), 1, noise(i, 1), 0]).estimate(0, days);
    expect(mean).toBeCloseTo(50, 12);
    expect(halfWidth).toBeCloseTo(0, 6);
  });

  it('take out what two controls explain together', () => {
    const row = (i: number) => [20 + 2 * noise(i, 1) - 5 * noise(i, 2), 1, noise(i, 1), noise(i, 2)] as const;
    const { mean, halfWidth } = momentsOf(row).estimate(0, days);
    expect(mean).toBeCloseTo(20, 10);
    expect(halfWidth).toBeCloseTo(0, 6);
  });

  it('have no width where the ratio never changes, though contacts do', () => {
    const still = momentsOf((i) => [30 + 3 * i, 10 + i, noise(i, 1), 0]).estimate(0, days);
    expect(still).toEqual({ mean: 3, halfWidth: 0, plainHalfWidth: 0 });
  });

  it('are plain moments where no control moves', () => {
    const { mean, halfWidth, plainHalfWidth } = momentsOf((i) => [7 + noise(i, 3), 1, 0, 0]).estimate(
      0,
      days,
    );
    const values = each.map((i) => 7 + noise(i, 3));
    const average = values.reduce((sum, value) => sum + value, 0) / days;
    const squares = values.reduce((sum, value) => sum + (value - average) ** 2, 0);
    expect(mean).toBeCloseTo(average, 12);
    expect(halfWidth).toBeCloseTo(student95(days - 1) * Math.sqrt(squares / days / (days - 1)), 12);
    expect(plainHalfWidth).toBe(halfWidth);
  });

  it('are not misled by a control that is another one over again', () => {
    const once = momentsOf((i) => [9 + noise(i, 1) + noise(i, 4), 1, noise(i, 1), 0]).estimate(0, days);
    const twice = momentsOf((i) => [9 + noise(i, 1) + noise(i, 4), 1, noise(i, 1), 2 * noise(i, 1)]);
    expect(twice.estimate(0, days).mean).toBeCloseTo(once.mean!, 10);
    expect(twice.estimate(0, days).halfWidth).toBeCloseTo(once.halfWidth!, 10);
  });

  it('ask for twenty replications before they trust a control', () => {
    const row = (i: number) => [5 + noise(i, 1), 1, noise(i, 1), 0] as const;
    const few = momentsOf(row, 19).estimate(0, 19);
    expect(few.halfWidth).toBe(few.plainHalfWidth);
    const enough = momentsOf(row, 20).estimate(0, 20);
    expect(enough.halfWidth).toBeLessThan(enough.plainHalfWidth! / 100);
  });

  it('know nothing of an empty ratio, and no width of a single replication', () => {
    expect(new ControlledMoments(1, 2).estimate(0, 0)).toEqual({
      mean: null,
      halfWidth: null,
      plainHalfWidth: null,
    });
    expect(momentsOf(() => [0, 0, 1, 1]).estimate(0, days).mean).toBeNull();
    expect(momentsOf(() => [3, 4, 1, 1], 1).estimate(0, 1)).toEqual({
      mean: 0.75,
      halfWidth: null,
      plainHalfWidth: null,
    });
  });
});
