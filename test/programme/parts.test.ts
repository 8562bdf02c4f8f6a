import { describe, expect, it } from 'vitest';
import { gapOf, type IntegerProgramme, type ProgrammeSolution } from '../../src/programme/index.ts';
import { joined } from '../../src/programme/parts.ts';

const programme = {} as IntegerProgramme;
/** Variables 2 and 0 in one part, 1 in another. */
const parts = [
  { variables: Int32Array.of(2, 0), programme },
  { variables: Int32Array.of(1), programme },
];
const solved = (cost: number, ...values: readonly number[]): ProgrammeSolution => ({
  status: 'optimal',
  values: Float64Array.from(values),
  cost,
  bound: cost,
});
const cutShort: ProgrammeSolution = { status: 'stopped', values: null, cost: null, bound: 3 };
const infeasible: ProgrammeSolution = { status: 'infeasible', values: null, cost: null, bound: null };

describe('the solution of a whole from those of its parts', () => {
  it('has each value in its place, and the sums of costs and bounds', () => {
    expect(joined(parts, [solved(5, 20, 0), solved(7, 10)], 3)).toEqual({
      status: 'optimal',
      values: Float64Array.of(0, 10, 20),
      cost: 12,
      bound: 12,
    });
  });

  it('is one that was stopped where a part was, with what is known of its bound', () => {
    const better: ProgrammeSolution = { ...solved(7, 10), status: 'stopped', bound: 6 };
    const found = joined(parts, [solved(5, 20, 0), better], 3);
    expect(found).toMatchObject({ status: 'stopped', cost: 12, bound: 11 });
    expect(gapOf(found)).toBeCloseTo(1 / 12, 12);
  });

  it('has no cost and no gap where a part has no solution yet, whichever it is', () => {
    const none = { status: 'stopped', values: null, cost: null, bound: 8 };
    for (const solutions of [
      [cutShort, solved(5, 10)],
      [solved(5, 20, 0), cutShort],
    ]) {
      const found = joined(parts, solutions, 3);
      expect(found).toEqual(none);
      expect(gapOf(found)).toBeNull();
    }
  });

  it('is none where a part has none', () => {
    expect(joined(parts, [solved(5, 20, 0), infeasible], 3)).toBe(infeasible);
    expect(gapOf(infeasible)).toBeNull();
  });
});
