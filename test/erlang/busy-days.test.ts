import { describe, expect, it } from 'vitest';
import { busyDays } from '../../src/erlang/index.ts';

describe('busy days', () => {
  it.each([0.05, 0.1, 0.3, 1, 2])('with SD %d have the moments of a gamma factor to the 13th', (sd) => {
    const days = busyDays(sd);
    expect(days).toHaveLength(7);
    let moment = 1;
    for (let degree = 0; degree <= 13; degree++) {
      const sum = days.reduce((all, { factor, share }) => all + share * factor ** degree, 0);
      expect(Math.abs(sum / moment - 1), `degree ${degree}`).toBeLessThan(1e-11);
      moment *= 1 + degree * sd * sd;
    }
  });

  it('are one usual day without any spread', () => {
    expect(busyDays(0)).toEqual([{ factor: 1, share: 1 }]);
  });

  it.each([-0.1, 2.5, Number.NaN])('refuse an SD of %d', (sd) => {
    expect(() => busyDays(sd)).toThrow(RangeError);
  });
});
