import { describe, expect, it } from 'vitest';
import { gapHours } from '../../../web/staffing/gap-hours.ts';

const gaps = (...values: (number | null)[]) => values.map((gap) => ({ gap }));

describe('hours missing and to spare', () => {
  it('are summed apart: a surplus at noon mends no shortage at nine', () => {
    expect(gapHours(gaps(-3, 0, 2), 1800)).toEqual({ short: 1.5, over: 1, isWhole: true });
    expect(gapHours(gaps(-1, -1), 900)).toEqual({ short: 0.5, over: 0, isWhole: true });
  });

  it('leave out what nobody knows, and say so', () => {
    expect(gapHours(gaps(null, 4), 3600)).toEqual({ short: 0, over: 4, isWhole: false });
  });
});
