/** The needed line by the forward equations: against the equations themselves, one person fewer at a time. */
import { describe, expect, it } from 'vitest';
import { dayByEquations } from '../../src/day/index.ts';
import { type RequiredByDayInput, requiredByDay, requiredByInterval } from '../../src/staffing/index.ts';

const volumes = [60, 90, 140, 220, 330, 440, 300, 170, 90, 60];
const given = {
  intervalLength: 1800,
  volumes,
  handleTime: 240,
  patience: 180,
  serviceLevelTarget: 0.8,
  acceptableWait: 20,
} satisfies RequiredByDayInput;

function agentsOf(input: RequiredByDayInput): number[] {
  return requiredByDay(input).map((each) => each.requiredAgents);
}

function dayWith(agents: readonly number[], input: RequiredByDayInput = given) {
  return dayByEquations({ ...input, acceptableWait: input.acceptableWait ?? 20, agents });
}

describe('people needed by the equations of the day', () => {
  it.each<[string, Partial<RequiredByDayInput>]>([
    ['a hotline', {}],
    ['people who never give up', { patience: null }],
    ['a high target', { serviceLevelTarget: 0.95, acceptableWait: 10 }],
    ['short intervals', { intervalLength: 600, volumes: volumes.map((volume) => volume / 3) }],
    ['a handle time of its own in each interval', { handleTime: volumes.map((_, i) => 180 + 20 * i) }],
    ['a line that is there already', { start: { talking: 8, waiting: 20 } }],
  ])('meet the target in every interval, and one fewer anywhere does not, for %s', (_, change) => {
    const input = { ...given, ...change };
    const agents = agentsOf(input);
    const level = (people: readonly number[]) =>
      dayWith(people, input).intervals.map((each) => each.serviceLevel!);
    for (const share of level(agents)) expect(share).toBeGreaterThanOrEqual(input.serviceLevelTarget);
    agents.forEach((count, i) => {
      const fewer = agents.map((each, k) => (k === i ? count - 1 : each));
      expect(level(fewer)[i]!, `interval ${i}`).toBeLessThan(input.serviceLevelTarget);
    });
  });

  it.each<[Partial<RequiredByDayInput>, 'averageSpeedOfAnswer' | 'abandonmentRate', number]>([
    [
      {
        volumes: [26, 5, 27],
        intervalLength: 900,
        handleTime: 524,
        patience: 612,
        maxAverageSpeedOfAnswer: 231,
      },
      'averageSpeedOfAnswer',
      231,
    ],
    [
      {
        volumes: [14, 2, 28, 5],
        intervalLength: 1800,
        handleTime: 1283,
        patience: 263,
        maxAverageSpeedOfAnswer: 246,
      },
      'averageSpeedOfAnswer',
      246,
    ],
    [
      {
        volumes: [35, 11, 31, 33, 19, 30],
        intervalLength: 900,
        handleTime: 1168,
        patience: 214,
        maxAbandonment: 0.0953,
      },
      'abandonmentRate',
      0.0953,
    ],
  ])(
    'keep their word where people of later intervals change what earlier ones need, for %j',
    (change, key, most) => {
      const { serviceLevelTarget: _, start: __, ...rest } = { ...given, start: undefined };
      const input = { ...rest, ...change } as RequiredByDayInput;
      for (const interval of dayWith(agentsOf(input), input).intervals) {
        expect(interval[key]!).toBeLessThanOrEqual(most * (1 + 1e-9));
      }
    },
  );

  it('differ from the line by the lagged load by a person here and there', () => {
    const lagged = requiredByInterval({ ...given, handleTime: { mean: 240 } });
    const agents = agentsOf(given);
    lagged.forEach(({ requiredAgents }, i) => {
      expect(Math.abs(agents[i]! - requiredAgents)).toBeLessThanOrEqual(2);
    });
  });

  it.each([
    ['abandonment', { maxAbandonment: 0.03 }, 'abandonmentRate', 0.03],
    ['occupancy', { maxOccupancy: 0.75 }, 'occupancy', 0.75],
    ['averageWait', { maxAverageWait: 5 }, 'averageWait', 5],
    ['averageSpeedOfAnswer', { maxAverageSpeedOfAnswer: 5 }, 'averageSpeedOfAnswer', 5],
  ] as const)('say that %s decides, and keep it', (binding, demand, key, most) => {
    const { serviceLevelTarget: _, ...rest } = given;
    const needed = requiredByDay({ ...rest, ...demand });
    const { intervals } = dayWith(needed.map((each) => each.requiredAgents));
    intervals.forEach((interval, i) => {
      expect(needed[i]!.binding).toBe(binding);
      expect(interval[key]!).toBeLessThanOrEqual(most * (1 + 1e-9));
    });
  });

  it('need fewer when the day may average, keep the floor, and spend nobody in vain', () => {
    const input = { ...given, scope: 'day', floor: 0.6 } as const;
    const agents = agentsOf(input);
    const sum = (list: readonly number[]) => list.reduce((a, b) => a + b);
    expect(sum(agents)).toBeLessThan(sum(agentsOf(given)));
    const { intervals, total } = dayWith(agents);
    expect(total.serviceLevel!).toBeGreaterThanOrEqual(0.8);
    for (const each of intervals) expect(each.serviceLevel!).toBeGreaterThanOrEqual(0.6);
    agents.forEach((count, i) => {
      const fewer = dayWith(agents.map((each, k) => (k === i ? count - 1 : each)));
      const broken =
        fewer.total.serviceLevel! < 0.8 || fewer.intervals.some((each) => each.serviceLevel! < 0.6);
      expect(broken, `interval ${i}`).toBe(true);
    });
  });

  it('are nobody where nobody comes, and scheduled with those who are away', () => {
    const needed = requiredByDay({ ...given, volumes: [0, 90, 0, 90], shrinkage: 0.3 });
    expect(needed[0]).toEqual({ requiredAgents: 0, scheduledAgents: 0, binding: 'none' });
    expect(needed[2]!.requiredAgents).toBe(0);
    const { requiredAgents, scheduledAgents } = needed[1]!;
    expect(scheduledAgents).toBe(Math.ceil(requiredAgents / 0.7 - 1e-9));
    expect(requiredByDay({ ...given, volumes: [] })).toEqual([]);
  });

  it('refuse what nothing can meet', () => {
    expect(() => requiredByDay({ ...given, serviceLevelTarget: 1 })).toThrow(RangeError);
    expect(() => requiredByDay({ ...given, shrinkage: 1.2 })).toThrow(
      new RangeError('invalid shrinkage: 1.2 (share, must be ≥ 0 and < 1)'),
    );
    expect(() => requiredByDay({ ...given, scope: 'day', floor: 2 })).toThrow(
      new RangeError('invalid floor: 2 (share, must be 0 to 1)'),
    );
  });
});
