import { describe, expect, it } from 'vitest';
import { dayByFormula } from '../../src/day/index.ts';
import { erlangA } from '../../src/erlang/index.ts';
import { requiredByInterval } from '../../src/staffing/index.ts';
import { requiredOverDay } from '../../src/staffing/required-over-day.ts';

const day = {
  intervalLength: 1800,
  volumes: [20, 60, 100, 100, 80, 40, 20, 0],
  handleTime: { mean: 240 },
  patience: 180,
  serviceLevelTarget: 0.8,
  acceptableWait: 20,
};
const people = (agents: readonly number[]) => agents.reduce((sum, n) => sum + n, 0);
const needed = (input: Parameters<typeof requiredByInterval>[0]) =>
  requiredByInterval(input).map(({ requiredAgents }) => requiredAgents);
const levelsOf = (agents: readonly number[]) => {
  const { total, intervals } = dayByFormula({ ...day, agents });
  if (!total.stable) throw new Error('patience keeps it stable');
  return {
    whole: total.serviceLevel!,
    each: intervals.map((one) => (one.stable ? one.serviceLevel : 0)),
  };
};

describe('people needed where the day is promised', () => {
  it('are those of the intervals where intervals are promised', () => {
    expect(requiredOverDay(day)).toEqual(needed(day));
  });

  it('keep the day and the floor of every interval, and nobody more can go', () => {
    const floor = 0.7;
    const agents = requiredOverDay({ ...day, scope: 'day', floor });
    const { whole, each } = levelsOf(agents);
    expect(whole).toBeGreaterThanOrEqual(0.8);
    expect(people(agents)).toBeLessThan(people(needed(day)));
    for (const [i, volume] of day.volumes.entries()) {
      if (volume > 0) expect(each[i]).toBeGreaterThanOrEqual(floor - 1e-9);
      if (agents[i] === 0) continue;
      const fewer = levelsOf(agents.map((n, k) => (k === i ? n - 1 : n)));
      expect(fewer.whole < 0.8 || fewer.each[i]! < floor, `interval ${i}`).toBe(true);
    }
  });

  it('keep every other demand in each interval', () => {
    const agents = requiredOverDay({ ...day, scope: 'day', floor: 0, maxOccupancy: 0.75 });
    const least = needed({ ...day, serviceLevelTarget: 0, maxOccupancy: 0.75 });
    agents.forEach((n, i) => {
      expect(n).toBeGreaterThanOrEqual(least[i]!);
    });
  });
});

describe('people needed by another rule', () => {
  it('are fewer where those who give up count for less, and more for those who had to wait', () => {
    const plain = needed(day);
    const served = needed({ ...day, rule: 'abandonsServed' });
    const excluded = needed({ ...day, rule: 'abandonsExcluded' });
    const held = needed({ ...day, population: 'held' });
    plain.forEach((n, i) => {
      expect(served[i]).toBeLessThanOrEqual(excluded[i]!);
      expect(excluded[i]).toBeLessThanOrEqual(n);
      expect(held[i]).toBeGreaterThanOrEqual(n);
    });
    expect(people(served)).toBeLessThan(people(plain));
    expect(people(held)).toBeGreaterThan(people(plain));
  });

  it('reach the level by their own rule, and one fewer does not', () => {
    // steady all day, so that the load is that of Erlang A
    const steady = { ...day, volumes: new Array<number>(20).fill(90) };
    const agents = needed({ ...steady, rule: 'abandonsExcluded' }).at(-1)!;
    const byRule = (n: number) => {
      const state = erlangA({
        arrivalRate: 90 / 1800,
        handleTime: 240,
        patience: 180,
        agents: n,
        acceptableWait: 20,
      });
      return state.stable ? state.serviceLevelAbandonsExcluded! : 0;
    };
    expect(byRule(agents)).toBeGreaterThanOrEqual(0.8);
    expect(byRule(agents - 1)).toBeLessThan(0.8);
  });
});
