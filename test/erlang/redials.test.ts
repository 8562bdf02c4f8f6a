import { describe, expect, it } from 'vitest';
import { attemptRate, erlangA } from '../../src/erlang/index.ts';

const leaving = (agents: number) => (arrivalRate: number) => {
  const steady = erlangA({ arrivalRate, handleTime: 180, patience: 90, agents, acceptableWait: 20 });
  return steady.stable ? steady.abandonmentRate : null;
};

describe('redials', () => {
  it.each([
    [0.1, 7],
    [0.5, 7],
    [0.95, 5],
    [1, 9],
  ])('of a share %d reproduce the rate they come from (%d agents)', (redial, agents) => {
    const fresh = 150 / 3600;
    const rate = attemptRate(fresh, redial, leaving(agents))!;
    expect(rate * (1 - redial * leaving(agents)(rate)!)).toBeCloseTo(fresh, 13);
    expect(rate).toBeGreaterThan(fresh);
  });

  it('come close to the chain that knows when they come back', () => {
    // truth case re_base: redials after ten minutes, 0.0483359 attempts a second, 27.6 % of them give up
    const rate = attemptRate(150 / 3600, 0.5, leaving(7))!;
    expect(Math.abs(rate / 0.04833591608046958 - 1)).toBeLessThan(0.005);
    expect(Math.abs(leaving(7)(rate)! - 0.2759541953316848)).toBeLessThan(0.006);
  });

  it('that never end need more people than first calls alone', () => {
    expect(attemptRate(7.1 / 180, 1, leaving(7))).toBeNull();
    expect(attemptRate(1, 0, leaving(1))).toBe(1);
    expect(attemptRate(1, 0.5, () => null)).toBeNull();
  });
});
