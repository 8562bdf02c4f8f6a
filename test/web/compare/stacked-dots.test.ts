import { describe, expect, it } from 'vitest';
import { stackedDots, tallest } from '../../../web/charts/stacked-dots.ts';

describe('stacked dots', () => {
  it('never put values of both signs into one column, and leave 0 on the line', () => {
    const dots = stackedDots([-1.4, -0.2, -0.1, 0, 0, 0.1, 0.9, 1, 1.1], 1);
    expect(dots.map(({ value }) => value)).toEqual([-1.5, -0.5, -0.5, 0, 0, 0.5, 0.5, 0.5, 1.5]);
    expect(dots.map(({ level }) => level)).toEqual([0, 0, 1, 0, 1, 0, 1, 2, 0]);
    expect(dots.map(({ side }) => side)).toEqual([-1, -1, -1, 0, 0, 1, 1, 1, 1]);
    expect(tallest(dots)).toBe(3);
    expect(tallest([])).toBe(0);
  });

  it('stand within half a dot of their values', () => {
    const values = Array.from({ length: 50 }, (_, i) => Math.sin(i * 1.7) * 3);
    stackedDots(values, 0.25).forEach(({ value }, i) => {
      expect(Math.abs(value - values[i]!)).toBeLessThanOrEqual(0.125 + 1e-9);
    });
  });
});
