import { describe, expect, it } from 'vitest';
import { dayByFormula } from '../../src/day/index.ts';
import { requiredAgentsByInterval, requiredByInterval } from '../../src/staffing/index.ts';

const volumes = [
  60, 90, 140, 220, 330, 440, 540, 590, 600, 560, 500, 450, 420, 0, 430, 470, 520, 400, 200, 60,
];
const day = {
  intervalLength: 1800,
  volumes,
  handleTime: { mean: 240, sd: 240 },
  patience: 180,
  acceptableWait: 20,
  serviceLevelTarget: 0.8,
};

describe('people needed in each interval of a day', () => {
  it.each([
    ['service level alone', {}],
    ['an occupancy cap', { maxOccupancy: 0.85 }],
    ['few who give up', { maxAbandonment: 0.01 }],
    ['a quick answer', { maxAverageSpeedOfAnswer: 3 }],
    ['a short wait', { maxAverageWait: 2 }],
  ])('is the smallest number that the day formula lets pass: %s', (_, goals) => {
    const needed = requiredByInterval({ ...day, ...goals });
    const meets = (agents: number[], i: number): boolean => {
      const at = dayByFormula({ ...day, agents }).intervals[i]!;
      const {
        maxOccupancy = 1,
        maxAbandonment = 1,
        maxAverageSpeedOfAnswer = 1e9,
        maxAverageWait = 1e9,
      } = goals as Record<string, number>;
      return (
        at.stable &&
        at.serviceLevel >= 0.8 &&
        at.occupancy <= maxOccupancy &&
        at.abandonmentRate <= maxAbandonment &&
        (at.averageSpeedOfAnswer ?? 1e9) <= maxAverageSpeedOfAnswer &&
        at.averageWait <= maxAverageWait
      );
    };
    const agents = needed.map((each) => each.requiredAgents);
    agents.forEach((count, i) => {
      if (volumes[i] === 0) {
        expect(count).toBe(0);
        return;
      }
      expect(meets(agents, i), `interval ${i} with ${count}`).toBe(true);
      expect(meets(replaced(agents, i, count - 1), i)).toBe(false);
    });
  });

  it('asks for fewer while the volume rises and more while it falls than each interval taken alone', () => {
    const needed = requiredByInterval(day);
    const alone = requiredAgentsByInterval({
      model: 'a',
      arrivalRates: volumes.map((volume) => volume / 1800),
      handleTime: 240,
      patience: 180,
      serviceLevelTarget: 0.8,
      acceptableWait: 20,
    });
    const more = (i: number) => needed[i]!.requiredAgents - alone[i]!.requiredAgents;
    for (const rising of [1, 2]) expect(more(rising)).toBeLessThanOrEqual(0);
    for (const rising of [3, 4, 5]) expect(more(rising)).toBeLessThan(0);
    for (const falling of [18, 19]) expect(more(falling)).toBeGreaterThan(0);
  });

  it('keeps above the load when nobody gives up, and says what binds', () => {
    const needed = requiredByInterval({ ...day, patience: null, shrinkage: 0.3 });
    const load = dayByFormula({ ...day, patience: null, agents: volumes.map(() => 200) }).intervals;
    needed.forEach((each, i) => {
      if (volumes[i] === 0) return;
      expect(each.requiredAgents).toBeGreaterThan(load[i]!.load);
      expect(each.scheduledAgents).toBe(Math.ceil((each.requiredAgents / 0.7) * (1 - 1e-12)));
    });
    const { serviceLevelTarget, ...undemanding } = day;
    expect(serviceLevelTarget).toBe(0.8);
    expect(requiredByInterval({ ...undemanding, patience: null })[8]!.binding).toBe('stability');
    expect(requiredByInterval({ ...undemanding })[8]).toEqual({
      requiredAgents: 1,
      scheduledAgents: 1,
      binding: 'none',
    });
  });

  it('refuses a target nothing can meet', () => {
    expect(() => requiredByInterval({ ...day, serviceLevelTarget: 1 })).toThrow(RangeError);
    expect(() => requiredByInterval({ ...day, shrinkage: 1.2 })).toThrow(RangeError);
  });
});

function replaced(list: readonly number[], index: number, value: number): number[] {
  return list.map((each, i) => (i === index ? value : each));
}
