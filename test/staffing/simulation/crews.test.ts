import { describe, expect, it } from 'vitest';
import {
  type Crew,
  crewsBelow,
  isWithin,
  plansBelow,
  priceOf,
  type Shift,
} from '../../../src/staffing/simulation/crews.ts';

const shift: Shift = { places: [0, 1, 2], prices: [10, 11, 13], most: [4, 3, 2] };

/** Everything from nobody to the most in each place. */
function allCrews({ most }: Shift): Crew[] {
  return most.reduce<number[][]>(
    (crews, agents) => crews.flatMap((crew) => Array.from({ length: agents + 1 }, (_, n) => [...crew, n])),
    [[]],
  );
}

describe('crews of one interval', () => {
  it('are all that cost less than a price, which is itself too much, with the most in each place kept', () => {
    for (const price of [0, 1, 10, 11, 34, 57, 1000]) {
      const below = allCrews(shift).filter((crew) => priceOf(shift, crew) < price);
      expect(crewsBelow(shift, price, 100)).toEqual(below);
    }
  });

  it('are not listed where they are more than asked for', () => {
    expect(allCrews(shift)).toHaveLength(60);
    expect(crewsBelow(shift, 1000, 60)).toHaveLength(60);
    expect(crewsBelow(shift, 1000, 59)).toBeNull();
  });

  it('are within others that have nowhere fewer', () => {
    expect(isWithin([2, 0, 1], [2, 1, 1])).toBe(true);
    expect(isWithin([2, 2, 0], [3, 1, 1])).toBe(false);
  });
});

describe('plans of several intervals', () => {
  it('are all that cost less than a price, the cheapest first', () => {
    const late: Shift = { places: [3, 4], prices: [5, 7.5], most: [3, 3] };
    const crews = [allCrews(shift), allCrews(late)];
    const paid = ([one, two]: readonly Crew[]) => priceOf(shift, one!) + priceOf(late, two!);
    const below = crews[0]!.flatMap((one) => crews[1]!.map((two) => [one, two])).filter((p) => paid(p) < 60);
    const plans = plansBelow([shift, late], crews, 60, 1000)!;
    expect(new Set(plans.map((plan) => plan.join('|')))).toEqual(
      new Set(below.map((plan) => plan.join('|'))),
    );
    expect(plans).toHaveLength(below.length);
    const prices = plans.map(paid);
    expect(prices).toEqual([...prices].sort((a, b) => a - b));
    expect(plansBelow([shift, late], crews, 60, below.length - 1)).toBeNull();
  });

  it('are none where an interval has no crew', () => {
    expect(plansBelow([shift, shift], [allCrews(shift), []], 100, 10)).toEqual([]);
  });
});
