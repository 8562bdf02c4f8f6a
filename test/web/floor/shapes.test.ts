import { describe, expect, it } from 'vitest';
import { addStripes } from '../../../web/floor/shapes.ts';

/** The ends of the lines that are drawn. */
function stripes(inside: 'round' | 'square', half: number, pitch: number): [number, number][] {
  const ends: [number, number][] = [];
  const note = (x: number, y: number) => void ends.push([x - 100, y - 50]);
  addStripes({ moveTo: note, lineTo: note } as unknown as CanvasPath, inside, 100, 50, half, pitch);
  return ends;
}

describe('the stripes of a seat at after-contact work', () => {
  it('end on the rim of a round seat', () => {
    const ends = stripes('round', 20, 5);
    expect(ends).toHaveLength(2 * 7);
    for (const [x, y] of ends) expect(Math.hypot(x, y)).toBeCloseTo(20, 9);
  });

  it('end on the edge of a square one, at any size of the floor', () => {
    for (const half of [3.96, 8.64]) {
      const ends = stripes('square', half, half / 1.5);
      expect(ends.length).toBeGreaterThanOrEqual(6);
      for (const [x, y] of ends) expect(Math.max(Math.abs(x), Math.abs(y))).toBeCloseTo(half, 9);
    }
  });
});
