import { describe, expect, it } from 'vitest';
import { publishedTime } from '../../../src/staffing/promise/round-time.ts';
import { seeded } from '../seeded.ts';

describe('a time to publish', () => {
  it.each([
    [0, 1],
    [0.4, 1],
    [17.2, 18],
    [60, 60],
    [83.2, 84],
    [157, 158],
    [301, 305],
    [3530, 3540],
    [100_000, 100_800],
    [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY],
  ])('%d s is published as %d s', (seconds, published) => {
    expect(publishedTime(seconds)).toBe(published);
  });

  it('is never shorter, never a twentieth longer from 20 s on, and stays what it is', () => {
    const random = seeded(3);
    for (let k = 0; k < 5000; k++) {
      const seconds = 20 * 10 ** (4 * random());
      const published = publishedTime(seconds);
      expect(published).toBeGreaterThanOrEqual(seconds * (1 - 1e-12));
      expect(0.95 * published).toBeLessThan(seconds);
      expect(publishedTime(published)).toBe(published);
    }
  });

  it('refuses a negative one', () => {
    expect(() => publishedTime(-1)).toThrow(new RangeError('invalid seconds: -1 (must be ≥ 0)'));
  });
});
