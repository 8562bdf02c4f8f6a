import { describe, expect, it } from 'vitest';
import { type Comparison, measureKeys, student95 } from '../../src/measures/index.ts';
import { Moments } from '../../src/measures/moments.ts';
import { PairedMoments } from '../../src/measures/paired-moments.ts';
import { parseScenario, type Scenario } from '../../src/scenario/index.ts';
import { compare, simulate } from '../../src/simulation/index.ts';

/** Four days: answered in time and offered, of the base and of the draft. */
const pairs = [
  [8, 10, 9, 10],
  [15, 20, 18, 22],
  [9, 10, 9, 10],
  [28, 40, 33, 41],
] as const;

function moments(rows: readonly (readonly [number, number, number, number])[]): PairedMoments {
  const paired = new PairedMoments(1);
  for (const row of rows) paired.add(0, ...row);
  return paired;
}

describe('the half-width of a difference of ratios', () => {
  it('follows the delta method over pairs', () => {
    const { difference } = moments(pairs).estimate(0, 4);
    const base = 60 / 80;
    const draft = 69 / 83;
    const influences = pairs.map(
      ([x, y, x2, y2]) => (x2 - draft * y2) / (83 / 4) - (x - base * y) / (80 / 4),
    );
    const squares = influences.reduce((sum, e) => sum + e * e, 0);
    expect(difference.mean).toBeCloseTo(draft - base, 15);
    expect(difference.halfWidth).toBeCloseTo(student95(3) * Math.sqrt(squares / (4 * 3)), 13);
  });

  it('comes with both ratios as they would stand alone', () => {
    const { base, draft } = moments(pairs).estimate(0, 4);
    const alone = [new Moments(1), new Moments(1)] as const;
    for (const [x, y, x2, y2] of pairs) {
      alone[0].add(0, x, y);
      alone[1].add(0, x2, y2);
    }
    [base, draft].forEach((estimate, side) => {
      const { mean, halfWidth } = alone[side]!.estimate(0, 4);
      expect(estimate.mean).toBe(mean);
      expect(estimate.halfWidth).toBeCloseTo(halfWidth!, 13);
    });
  });

  it('keeps its digits when the difference is a billionth of the sums', () => {
    const rows = [1, 3, 2, 6].map((d) => [1e9 + d, 1e9, 1e9 + 2 * d, 1e9] as const);
    const { difference } = moments(rows).estimate(0, 4);
    const variance = [1, 3, 2, 6].reduce((sum, d) => sum + (d - 3) ** 2, 0) / 3;
    expect(difference.mean! / 3e-9).toBeCloseTo(1, 6);
    expect(difference.halfWidth! / (student95(3) * Math.sqrt(variance / 4) * 1e-9)).toBeCloseTo(1, 6);
  });

  it('is 0 when nothing differs, however much the days do', () => {
    const same = pairs.map(([x, y]) => [x / 3, y / 7, x / 3, y / 7] as const);
    expect(moments(same).estimate(0, 4).difference).toEqual({ mean: 0, halfWidth: 0 });
  });

  it('is absent with one replication, and so is a difference from nothing', () => {
    expect(moments([[1, 2, 2, 2]]).estimate(0, 1).difference).toEqual({ mean: 0.5, halfWidth: null });
    const none = moments([
      [0, 0, 1, 2],
      [0, 0, 1, 2],
    ]).estimate(0, 2);
    expect(none.base).toEqual({ mean: null, halfWidth: null });
    expect(none.draft.mean).toBe(0.5);
    expect(none.difference).toEqual({ mean: null, halfWidth: null });
  });
});

interface Wish {
  readonly dates?: readonly [string, string];
  readonly closes?: number;
  readonly agents?: number;
  readonly types?: readonly string[];
  readonly within?: number;
}

/** Two mornings with calls, the second half-hour of the second without any; one group a type. */
function mornings({ dates, closes = 10, agents = 9, types = ['calls'], within = 20 }: Wish = {}): Scenario {
  const perDay = (closes - 9) * 2;
  const volumes = [...Array<number>(perDay).fill(60), 60, ...Array<number>(perDay - 1).fill(0)];
  return parseScenario({
    version: 1,
    calendar: {
      intervalLength: 1800,
      days: [0, 1].map((d) => ({ ...(dates && { date: dates[d] }), opens: 32_400, closes: closes * 3600 })),
    },
    types: types.map((id) => ({
      id,
      channel: 'phone',
      volume: { perInterval: volumes },
      handleTime: { law: 'exponential', mean: 240 },
      patience: { law: 'exponential', mean: 180 },
      targets: [{ measure: 'serviceLevel', share: 0.8, within }],
    })),
    groups: types.map((type) => ({
      id: `${type}-team`,
      agents: { perInterval: volumes.map(() => agents) },
      skills: [{ type }],
    })),
  });
}

describe('a comparison', () => {
  const base = mornings();
  const more = compare(base, mornings({ agents: 10 }), { replications: 60 });

  it('compares every measure of the catalogue in total, by type, interval and day', () => {
    const { calls } = more.types;
    for (const place of [more.total, calls!, calls!.intervals[1]!, more.days[1]!]) {
      for (const key of measureKeys) {
        expect(Object.keys(place[key]), key).toEqual(['base', 'draft', 'difference', 'verdict', 'days']);
      }
    }
    expect(calls!.intervals.map(({ start }) => start)).toEqual([32_400, 34_200, 118_800, 120_600]);
    expect(more.days.map(({ day }) => day)).toEqual([1, 2]);
  });

  it('says of each side what a report says', () => {
    const reports = [base, mornings({ agents: 10 })].map((side) => simulate(side, { replications: 60 }));
    const places = (from: Comparison | (typeof reports)[number]) => [
      from.total,
      from.types.calls!,
      ...from.types.calls!.intervals,
      ...from.days,
    ];
    (['base', 'draft'] as const).forEach((side, s) => {
      places(more).forEach((place, p) => {
        for (const key of measureKeys) {
          const compared = (place as Comparison['total'])[key][side];
          const { mean, halfWidth } = (places(reports[s]!)[p] as (typeof reports)[number]['total'])[key];
          expect(compared.mean, key).toBe(mean);
          if (halfWidth === null) expect(compared.halfWidth, key).toBeNull();
          else expect(compared.halfWidth, key).toBeCloseTo(halfWidth, 9);
        }
      });
    });
    expect([more.base, more.draft]).toEqual(reports.map((report) => report.provenance));
  });

  it('says nothing where nothing was observed', () => {
    const { serviceLevel, offered } = more.types.calls!.intervals[3]!;
    const nothing = { mean: null, halfWidth: null };
    expect(serviceLevel).toEqual({
      base: nothing,
      draft: nothing,
      difference: nothing,
      verdict: null,
      days: { better: 0, worse: 0, of: 0 },
    });
    expect(offered.difference).toEqual({ mean: 0, halfWidth: 0 });
  });

  it('judges by the interval of the difference, each measure in its own direction', () => {
    const { serviceLevel, averageWait, abandonmentRate, occupancy, offered } = more.total;
    expect(serviceLevel.difference.mean).toBeGreaterThan(serviceLevel.difference.halfWidth!);
    expect(averageWait.difference.mean).toBeLessThan(-averageWait.difference.halfWidth!);
    for (const { verdict } of [serviceLevel, averageWait, abandonmentRate]) expect(verdict).toBe('better');
    for (const { verdict, days } of [occupancy, offered]) expect([verdict, days]).toEqual([null, null]);
    const fewer = compare(mornings({ agents: 10 }), base, { replications: 60 }).total;
    expect(fewer.serviceLevel.verdict).toBe('worse');
    expect(fewer.serviceLevel.days!.worse).toBe(serviceLevel.days!.better);
    expect(fewer.serviceLevel.difference.mean).toBe(-serviceLevel.difference.mean!);
    const one = compare(base, mornings({ agents: 10 }), { replications: 1 }).total;
    expect(one.serviceLevel.verdict).toBe('cannot tell');
  });

  it('counts the days on which the draft did better, each of a calendar’s days for itself', () => {
    expect(more.counted).toBe('days');
    const days = more.days.map((day) => day.serviceLevel.days!);
    for (const { better, worse, of } of days) {
      expect(of).toBe(60);
      expect(better + worse).toBeLessThanOrEqual(60);
      expect(better).toBeGreaterThan(worse);
    }
    const sum = (key: 'better' | 'worse' | 'of') => days.reduce((all, day) => all + day[key], 0);
    expect(more.total.serviceLevel.days).toMatchObject({
      better: sum('better'),
      worse: sum('worse'),
      of: sum('of'),
    });
    const wider = compare(base, mornings({ within: 30 }), { replications: 60 }).total.averageWait;
    expect(wider.days).toMatchObject({ better: 0, worse: 0, of: 120 });
  });

  it('matches types by id and names those that only one side has', () => {
    const other = compare(mornings({ types: ['calls', 'fax'] }), mornings({ types: ['sms', 'calls'] }), {
      replications: 20,
    });
    expect(Object.keys(other.types)).toEqual(['calls']);
    expect([other.onlyInBase, other.onlyInDraft]).toEqual([['fax'], ['sms']]);
    expect(other.types.calls!.serviceLevel.difference).toEqual({ mean: 0, halfWidth: 0 });
    expect(other.total.serviceLevel.difference.mean).not.toBe(0);
  });

  it('tells two acceptable waits apart', () => {
    const { calls } = compare(base, mornings({ within: 30 }), { replications: 20 }).types;
    expect(calls!.acceptableWait).toEqual({ base: 20, draft: 30 });
    expect(calls!.serviceLevel.verdict).toBe('better');
  });

  it('compares days and intervals only where the calendars agree', () => {
    const longer = compare(base, mornings({ closes: 11 }), { replications: 20 });
    expect(longer.days.length).toBe(2);
    expect(longer.types.calls!.intervals).toEqual([]);
    expect(longer.types.calls!.serviceLevel.days!.of).toBe(40);

    const dated = (dates: [string, string]) => mornings({ dates });
    const march = dated(['2026-03-02', '2026-03-03']);
    const april = dated(['2026-04-06', '2026-04-07']);
    expect(compare(march, base, { replications: 20 }).days.map(({ date }) => date)).toEqual([
      '2026-03-02',
      '2026-03-03',
    ]);
    const others = compare(march, april, { replications: 20 });
    expect([others.days, others.types.calls!.intervals]).toEqual([[], []]);
    expect(others.counted).toBe('replications');
    expect(others.total.serviceLevel.days!.of).toBe(20);
  });

  it('is plain JSON', () => {
    expect(JSON.parse(JSON.stringify(more))).toEqual(more);
  });
});
