/** What the comparison of engines stands on: the count of last bits, and functions without the engine. */
import { describe, expect, it } from 'vitest';
import { elementaryFigures, withoutTheEngines } from './engines/elementary.ts';
import { figuresOf } from './engines/figures.ts';
import { differenceOf, lastBitsBetween } from './engines/last-bits.ts';

describe('last bits', () => {
  it.each([
    [1, 1, 0],
    [1, 1 + Number.EPSILON, 1],
    [1, 1 - Number.EPSILON / 2, 1],
    [1, 2, 2 ** 52],
    [0, Number.MIN_VALUE, 1],
    [-Number.MIN_VALUE, Number.MIN_VALUE, 3], // −0 and 0 lie between
    [0, -0, 1],
    [null, null, 0],
    [null, 1, Number.POSITIVE_INFINITY],
    [1, undefined, Number.POSITIVE_INFINITY],
  ])('%s and %s are %s apart', (a, b, apart) => {
    expect(lastBitsBetween(a, b)).toBe(apart);
  });

  it('of two lists are counted figure by figure, a missing one infinitely far', () => {
    expect(differenceOf([1, 2, 3], [1, 2 + 2 * Number.EPSILON, 3])).toEqual({
      figures: 3,
      differing: 1,
      most: 1,
    });
    expect(differenceOf([1, 2], [1])).toEqual({ figures: 2, differing: 1, most: Number.POSITIVE_INFINITY });
  });
});

/** Largest distance, relative above 1. */
function worst(ours: readonly (number | null)[], theirs: readonly (number | null)[]): number {
  return ours.reduce<number>((most, value, i) => {
    const expected = theirs[i] ?? 0;
    return Math.max(most, Math.abs((value ?? 0) - expected) / Math.max(1, Math.abs(expected)));
  }, 0);
}

describe('functions without the engine', () => {
  it('are the functions they stand for, to 1e-14, and the engine has its own back afterwards', () => {
    const engines = elementaryFigures();
    const own = withoutTheEngines(elementaryFigures);
    for (const name of ['exp', 'expm1', 'log', 'log1p', 'sin', 'cos']) {
      expect(worst(own[name]!, engines[name]!), name).toBeLessThan(1e-14);
    }
    expect(Object.values(elementaryFigures())).toEqual(Object.values(engines));
  });

  it('give the figures of every formula to 1e-9, which have no bits of the engine left', () => {
    const engines = figuresOf([]);
    const own = withoutTheEngines(() => figuresOf([]));
    for (const [area, figures] of Object.entries(engines)) {
      expect(figures.length, area).toBeGreaterThan(50);
      expect(own[area]!.map((figure) => figure === null)).toEqual(figures.map((figure) => figure === null));
      expect(worst(own[area]!, figures), area).toBeLessThan(1e-9);
    }
  });
});
