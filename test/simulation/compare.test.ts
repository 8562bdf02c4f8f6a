import { describe, expect, it } from 'vitest';
import { type MeasureKey, measureKeys } from '../../src/measures/index.ts';
import { parseScenario, presets, type Scenario } from '../../src/scenario/index.ts';
import { compare, compareDrafts, simulate } from '../../src/simulation/index.ts';
import { goldenScenarios } from '../golden/scenarios.ts';
import { tries } from '../setup/at-length.ts';

/** A scenario with one person more in an interval of its first group. */
function withOneMore(scenario: Scenario, interval: number): Scenario {
  const [group, ...others] = scenario.groups;
  const { agents } = group!;
  if (!('perInterval' in agents)) throw new Error('people are expected per interval');
  const perInterval = agents.perInterval.map((n, i) => (i === interval ? n + 1 : n));
  return { ...scenario, groups: [{ ...group!, agents: { ...agents, perInterval } }, ...others] };
}

/** A hotline's day of 28 half-hours and 10,270 calls, staffed for about 86 % in 20 s. */
const day = parseScenario({
  version: 1,
  seed: 'paired',
  calendar: { intervalLength: 1800, days: [{ opens: 7 * 3600, closes: 21 * 3600 }] },
  types: [
    {
      id: 'calls',
      channel: 'phone',
      volume: {
        perInterval: [
          60, 90, 140, 220, 330, 440, 540, 590, 600, 560, 500, 450, 420, 410, 430, 470, 520, 560, 570, 540,
          470, 380, 300, 230, 170, 130, 90, 60,
        ],
      },
      handleTime: { law: 'lognormal', mean: 240, sd: 240 },
      patience: { law: 'exponential', mean: 180 },
      targets: [{ measure: 'serviceLevel', share: 0.8, within: 20 }],
    },
  ],
  groups: [
    {
      id: 'team',
      agents: {
        perInterval: [
          9, 14, 21, 32, 47, 62, 75, 82, 84, 78, 70, 63, 59, 58, 60, 66, 73, 78, 80, 75, 66, 54, 43, 33, 25,
          19, 14, 9,
        ],
      },
      skills: [{ type: 'calls' }],
    },
  ],
});

describe('the same random days', () => {
  it('make one person more in one half-hour visible: a tenth of the variance of independent days, or less', () => {
    const busiest = 8;
    const more = withOneMore(day, busiest);
    const paired = compare(day, more, { replications: 200 });
    const alone = simulate(day, { replications: 200 });
    const elsewhere = simulate({ ...more, seed: 'other days' }, { replications: 200 });
    const keys = ['serviceLevel', 'averageWait', 'abandonmentRate'] as const satisfies MeasureKey[];
    for (const key of keys) {
      const independent = alone.total[key].halfWidth! ** 2 + elsewhere.total[key].halfWidth! ** 2;
      const { difference, verdict } = paired.total[key];
      expect(independent / difference.halfWidth! ** 2, key).toBeGreaterThan(10);
      const apart = elsewhere.total[key].mean! - alone.total[key].mean!;
      expect(Math.abs(apart - difference.mean!)).toBeLessThan((4 / 1.96) * Math.sqrt(independent));
      expect(verdict, key).toBe('better');
    }
    // whoever was gone before cannot have met anything new; who came just before may have waited until then
    for (const interval of paired.types.calls!.intervals.slice(0, busiest - 1)) {
      expect(interval.averageWait.difference).toEqual({ mean: 0, halfWidth: 0 });
    }
  });

  it('give 0 ± 0 for a scenario and itself, in every measure that is observed', () => {
    for (const { id, scenario } of goldenScenarios) {
      const { total, types, days } = compare(scenario, structuredClone(scenario), { replications: 5 });
      const places = [total, ...days, ...Object.values(types).flatMap((type) => [type, ...type.intervals])];
      for (const place of places) {
        for (const key of measureKeys) {
          const { base, difference, verdict, days: count } = place[key];
          const same = base.mean === null ? { mean: null, halfWidth: null } : { mean: 0, halfWidth: 0 };
          expect(difference, `${id} ${key}`).toEqual(same);
          expect([null, 'cannot tell']).toContain(verdict);
          expect((count?.better ?? 0) + (count?.worse ?? 0)).toBe(0);
        }
      }
    }
  });

  it('are the base’s, whatever seed a draft brings', () => {
    const { scenario } = presets[0]!;
    const more = withOneMore(scenario, 10);
    const expected = compare(scenario, more, { replications: 20 });
    const otherSeed = compare(scenario, { ...more, seed: 'its own' }, { replications: 20 });
    expect(otherSeed).toEqual(expected);
    expect(otherSeed.draft.seed).toBe(otherSeed.base.seed);
    const { seed: _, ...unseeded } = scenario;
    const { draft } = compare(unseeded, { ...more, seed: 'its own' }, { replications: 5 });
    expect(draft.seed).toBe('holdline');
  });

  it('serve several drafts at once, each as if it were the only one', () => {
    const drafts = [withOneMore(day, 3), withOneMore(day, 20)];
    const several = compareDrafts(day, drafts, { replications: 30 });
    expect(several).toEqual(drafts.map((draft) => compare(day, draft, { replications: 30 })));
  });

  it('compare drafts with each other too, as if one of them were the base', () => {
    const [first, second] = [withOneMore(day, 3), withOneMore(day, 20)];
    const all = compareDrafts(day, [first, second], { replications: 30, between: true });
    expect(all.length).toBe(3);
    expect(all.slice(0, 2)).toEqual(compareDrafts(day, [first, second], { replications: 30 }));
    expect(all[2]).toEqual(compare(first, second, { replications: 30 }));
  });

  it('say the same of the whole where intervals are left out', () => {
    const more = withOneMore(day, 8);
    const [full, brief] = [{}, { intervals: false }].map(
      (options) => compareDrafts(day, [more], { replications: 20, ...options })[0]!,
    );
    expect(brief!.types.calls!.intervals).toEqual([]);
    expect(full!.types.calls!.intervals.length).toBe(28);
    expect({ ...brief, types: { calls: { ...brief!.types.calls, intervals: [] } } }).toEqual({
      ...full,
      types: { calls: { ...full!.types.calls, intervals: [] } },
    });
  });

  it('keep how single days differ: fifty of equal weight, on the sides that were counted', () => {
    const { total, types } = compare(day, withOneMore(day, 8), { replications: 200 });
    const { better, worse, of, differences } = total.serviceLevel.days!;
    expect(of).toBe(200);
    expect(differences!.length).toBe(50);
    expect([...differences!].sort((a, b) => a - b)).toEqual(differences);
    const above = differences!.filter((difference) => difference > 0).length;
    const below = differences!.filter((difference) => difference < 0).length;
    expect(Math.abs(above - better / 4)).toBeLessThanOrEqual(1);
    expect(Math.abs(below - worse / 4)).toBeLessThanOrEqual(1);
    // The mean of days is not the ratio of sums, but of days as alike as these nearly so.
    const mean = differences!.reduce((sum, one) => sum + one, 0) / 50;
    expect(mean).toBeCloseTo(total.serviceLevel.difference.mean!, 3);
    expect(types.calls!.serviceLevel.days!.differences).toEqual(differences);
    expect(types.calls!.intervals[8]!.serviceLevel.days!.differences).toBeUndefined();
    const few = compare(day, withOneMore(day, 8), { replications: 7 }).total.serviceLevel;
    expect(few.days!.differences!.length).toBe(7);
  });

  it('are as many as the base says, or as are asked for, or as make every difference sure enough', () => {
    const base: Scenario = { ...day, run: { replications: 12 } };
    expect(compare(base, { ...day, run: { replications: 7 } }).draft.replications).toBe(12);
    expect(compare(base, day, { replications: 9 }).base.replications).toBe(9);
    const drafts = [withOneMore(day, 8), withOneMore(withOneMore(day, 8), 15)];
    const sure = compareDrafts(day, drafts, { replications: 800, precision: 0.001 });
    for (const { total, base: provenance } of sure) {
      expect([50, 100, 200, 400]).toContain(provenance.replications);
      expect(total.serviceLevel.difference.halfWidth).toBeLessThanOrEqual(0.001);
    }
    expect(() => compare(day, day, { replications: 0 })).toThrow('invalid replications: 0');
    expect(() => compare(day, day, { precision: 0 })).toThrow('invalid precision: 0');
  });
});

describe('the interval of a difference', () => {
  /** An hour with 30 and 45 calls, so that ratios are rough and skewed. */
  const hour = (agents: readonly number[], seed: string) =>
    parseScenario({
      version: 1,
      seed,
      calendar: { intervalLength: 1800, days: [{ opens: 32_400, closes: 36_000 }] },
      types: [
        {
          id: 'calls',
          channel: 'phone',
          volume: { perInterval: [30, 45] },
          handleTime: { law: 'lognormal', mean: 240, sd: 240 },
          patience: { law: 'exponential', mean: 180 },
        },
      ],
      groups: [{ id: 'team', agents: { perInterval: agents }, skills: [{ type: 'calls' }] }],
    });

  const repeats = tries(60, 500);

  it(`covers the true difference 95 times in a hundred (${repeats} comparisons of 50 replications, z-bound 4)`, () => {
    const keys = ['serviceLevel', 'averageWait', 'abandonmentRate'] as const satisfies MeasureKey[];
    const truth = compare(hour([5, 7], 'truth'), hour([6, 7], 'truth'), { replications: 20_000 }).total;
    const covered = new Map<MeasureKey, number>(keys.map((key) => [key, 0]));
    for (let repeat = 0; repeat < repeats; repeat++) {
      const seed = `coverage ${repeat}`;
      const { total } = compare(hour([5, 7], seed), hour([6, 7], seed), { replications: 50 });
      for (const key of keys) {
        const { mean, halfWidth } = total[key].difference;
        const isInside = Math.abs(mean! - truth[key].difference.mean!) <= halfWidth!;
        covered.set(key, covered.get(key)! + (isInside ? 1 : 0));
      }
    }
    for (const [key, count] of covered) {
      const z = (count / repeats - 0.95) / Math.sqrt((0.95 * 0.05) / repeats);
      expect(Math.abs(z), `${key}: ${count} of ${repeats}`).toBeLessThan(4);
    }
  });
});
