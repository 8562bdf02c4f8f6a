import { describe, expect, it } from 'vitest';
import { PairedMoments } from '../../../src/measures/paired-moments.ts';
import { type AgentGroup, type ContactType, parseScenario, presets } from '../../../src/scenario/index.ts';
import { compilePlan } from '../../../src/simulation/index.ts';
import { demandOf } from '../../../src/staffing/waterfall/demand.ts';
import { JointRatios } from '../../../src/staffing/waterfall/joint-ratios.ts';
import { openingHours, spreadOver, withMorePeople } from '../../../src/staffing/waterfall/more-people.ts';
import { PeopleScale } from '../../../src/staffing/waterfall/people-scale.ts';
import {
  evenShares,
  liveTypes,
  teamPerType,
  wholePeople,
} from '../../../src/staffing/waterfall/team-per-type.ts';
import { seeded } from '../seeded.ts';
import { calls, centre, contacts, people, team } from './plain.ts';

describe('joint ratios', () => {
  const random = seeded(5);
  const rows = Array.from({ length: 300 }, () => {
    const busy = 40 + 30 * random();
    const y = Float64Array.of(busy, busy + 3 * random(), busy + 5);
    const x = y.map((all, k) => all * (0.5 + 0.1 * k) + 2 * random());
    return { x, y };
  });
  const joint = new JointRatios(3);
  for (const { x, y } of rows) joint.add(x, y);

  it('give two scenarios the difference and the interval of paired moments', () => {
    for (const [base, draft] of [
      [0, 1],
      [1, 2],
      [0, 2],
    ] as const) {
      const paired = new PairedMoments(1);
      for (const { x, y } of rows) paired.add(0, x[base]!, y[base]!, x[draft]!, y[draft]!);
      const expected = paired.estimate(0, rows.length);
      const weights = [0, 0, 0];
      weights[base] = -1;
      weights[draft] = 1;
      const found = joint.combined(weights);
      expect(found.mean).toBeCloseTo(expected.difference.mean!, 12);
      expect(found.halfWidth! / expected.difference.halfWidth!).toBeCloseTo(1, 7);
      const own = joint.combined([base === 0 ? 1 : 0, base === 1 ? 1 : 0, 0]);
      expect(own.halfWidth! / expected.base.halfWidth!).toBeCloseTo(1, 7);
    }
  });

  it('give equal scenarios 0 ± 0, one replication no interval, and nobody nothing', () => {
    const same = new JointRatios(2);
    for (const { x, y } of rows) same.add(Float64Array.of(x[0]!, x[0]!), Float64Array.of(y[0]!, y[0]!));
    expect(same.combined([-1, 1])).toEqual({ mean: 0, halfWidth: 0 });
    const single = new JointRatios(1);
    single.add(Float64Array.of(3), Float64Array.of(4));
    expect(single.combined([1])).toEqual({ mean: 0.75, halfWidth: null });
    const nobody = new JointRatios(1);
    nobody.add(Float64Array.of(0), Float64Array.of(0));
    expect(nobody.combined([1])).toEqual({ mean: null, halfWidth: null });
    expect(nobody.combined([0])).toEqual({ mean: 0, halfWidth: null });
  });
});

describe('people of a team for each type', () => {
  it('stand in proportion to work, as evenly as skills allow', () => {
    expect(evenShares([12], [[0, 1]], [1, 3])).toEqual([[0.25, 0.75]]);
    // nine can do the first only; of what is left the second type gets all it can
    const [, both] = evenShares([9, 3], [[0], [0, 1]], [6, 6]);
    expect(both![1]).toBeGreaterThan(0.95);
    // five a type, though the middle group has to make up for both sides
    const shares = evenShares([4, 7, 4], [[0], [0, 1, 2], [2]], [5, 5, 5]);
    expect(shares[1]![0]! * 7).toBeCloseTo(1, 3);
    expect(shares[1]![1]! * 7).toBeCloseTo(5, 3);
  });

  it('stay whole, and are as many as before', () => {
    expect(wholePeople(7, [0.5, 0.3, 0.2])).toEqual([4, 2, 1]);
    expect(wholePeople(2.5, [0.5, 0.5])).toEqual([1.5, 1]);
    expect(wholePeople(0, [1])).toEqual([0]);
    const random = seeded(9);
    for (let n = 0; n < 500; n++) {
      const weights = Array.from({ length: 4 }, () => random() ** 2);
      const all = weights.reduce((sum, weight) => sum + weight, 0);
      const whole = Math.floor(30 * random());
      const counts = wholePeople(
        whole,
        weights.map((weight) => weight / all),
      );
      expect(counts.reduce((sum, count) => sum + count, 0)).toBe(whole);
      expect(
        counts.every(
          (count, k) => Number.isInteger(count) && Math.abs(count - (whole * weights[k]!) / all) < 1,
        ),
      ).toBe(true);
    }
  });

  it('are never counted twice, in any preset', () => {
    for (const { id, scenario } of presets) {
      if (liveTypes(scenario).length === 0) continue;
      const before = scenario.groups.filter(({ skills }) =>
        skills.some(({ type }) => liveTypes(scenario).some((live) => live.id === type)),
      );
      const hours = (groups: readonly AgentGroup[]) =>
        groups.reduce(
          (sum, { agents }) =>
            sum + ('perInterval' in agents ? agents.perInterval.reduce((a, b) => a + b, 0) : 0),
          0,
        );
      const split = teamPerType(scenario);
      expect(hours(split.groups), id).toBeCloseTo(hours(before), 9);
      expect(parseScenario(JSON.parse(JSON.stringify(withoutLinks(split)))).groups).toHaveLength(
        liveTypes(scenario).length,
      );
    }
  });
});

/** Types as they are when nothing follows from them. */
function withoutLinks(scenario: ReturnType<typeof teamPerType>) {
  const { cases: _, ...rest } = scenario;
  return { ...rest, types: rest.types.map(({ chaser: __, transfers: ___, ...type }: ContactType) => type) };
}

describe('demand', () => {
  it('is what comes to each interval while it is open and counted, surges included', () => {
    const half = { opens: 9 * 3600, closes: 9.75 * 3600 };
    const scenario = centre({
      types: [{ ...calls, hours: [half] }],
      surges: [{ from: 9.5 * 3600, to: 10 * 3600, factor: 2 }],
      run: { warmUp: 900 },
    });
    const plan = compilePlan(scenario);
    const { contacts: expected, rate, handleTime } = demandOf(plan, plan.types[0]!, scenario.types[0]!);
    // half of the first half-hour is warm-up, half of the second is closed
    expect([...expected.slice(0, 3)]).toEqual([contacts[0]! / 2, contacts[1]!, 0]);
    expect(rate[0]! * 1800).toBeCloseTo(contacts[0]!, 9);
    expect(rate[1]! * 1800).toBeCloseTo(2 * contacts[1]!, 9);
    expect(handleTime[0]).toBe(240);
  });
});

describe('levels as people', () => {
  /** A scenario as it is at 80 %, and others with 2 fewer, 1 fewer and 1 more; no chance in any. */
  const levels = new JointRatios(4);
  for (let r = 0; r < 3; r++) levels.add(Float64Array.of(80, 90, 60, 20), new Float64Array(4).fill(100));
  const scale = new PeopleScale(
    levels,
    [0, 1, -1, -2].map((people, place) => ({ place, people })),
  );
  const certain = [0, 0, 0, 0];

  it.each([
    [0.8, 0],
    [0.9, 1],
    [0.85, 0.5],
    [0.7, -0.5],
    [0.6, -1],
    [0.4, -1.5],
    // beyond the last ones, straight on
    [0, -2.5],
    [1, 2],
  ])('%f is %f people', (level, people) => {
    expect(scale.of(level, certain)!.people).toBeCloseTo(people, 12);
  });

  it('have a slope beside the scenario as it is, and differences that add up', () => {
    expect(scale.perPerson!.mean).toBeCloseTo(0.15, 12);
    const between = scale.between(scale.of(0.6, certain), scale.of(0.85, certain));
    expect(between!.mean).toBeCloseTo(1.5, 12);
    expect(scale.between(null, scale.of(0.6, certain))).toBeNull();
  });

  it('stand exactly where the scenario itself stands, whatever chance there is', () => {
    const random = seeded(4);
    const rough = new JointRatios(3);
    for (let r = 0; r < 50; r++) {
      const x = 70 + 10 * random();
      rough.add(Float64Array.of(x, x + 8 + random(), x - 8 + random()), new Float64Array(3).fill(100));
    }
    const own = new PeopleScale(
      rough,
      [0, 1, -1].map((people, place) => ({ place, people })),
    );
    const here = own.of(rough.ratio(0)!, [1, 0, 0])!;
    expect(here.people).toBeCloseTo(0, 12);
    for (const weight of here.weights) expect(weight).toBeCloseTo(0, 9);
    // a level that is certain is as sure as the knots around it
    const there = own.of(0.8, [0, 0, 0])!;
    expect(own.between(here, there)!.halfWidth).toBeGreaterThan(0);
  });

  it('say nothing where more people do not raise the level', () => {
    const flat = new JointRatios(3);
    for (let r = 0; r < 3; r++) flat.add(Float64Array.of(100, 100, 100), new Float64Array(3).fill(100));
    const none = new PeopleScale(
      flat,
      [0, 1, -1].map((people, place) => ({ place, people })),
    );
    expect(none.perPerson).toBeNull();
    expect(none.of(0.8, [0, 0, 0])).toBeNull();
  });
});

describe('a few more people', () => {
  it('are whole, about the share asked for, and where people are', () => {
    expect(spreadOver([8, 0, 12], 0.1)).toEqual([1, 0, 1]);
    expect(spreadOver([3], 0.05)).toEqual([1]);
    expect(spreadOver([0, 0], 0.05)).toEqual([0, 0]);
    expect(spreadOver([5, 5], -0.1).reduce((sum, n) => sum + n, 0)).toBe(-1);
  });

  it('count in the hours they work on the line, in any way people are given', () => {
    const sum = people.reduce((all, n) => all + n, 0) / 2;
    const all = () => true;
    expect(openingHours(centre())).toBe(6);
    expect(withMorePeople(centre(), 1, all).hours).toEqual([sum]);
    const scheduled = centre({ groups: [{ ...team, scheduled: true, shrinkage: 0.25, absence: 0.2 }] });
    expect(withMorePeople(scheduled, 1, all).hours[0]).toBeCloseTo(sum * 0.6, 9);
    const shift = { from: 9 * 3600, to: 15 * 3600, people: 2, breaks: [{ from: 12 * 3600, length: 1800 }] };
    expect(
      withMorePeople(centre({ groups: [{ ...team, agents: { shifts: [shift] } }] }), 0.5, all).hours,
    ).toEqual([5.5]);
    const steps = [
      { from: 0, agents: 4 },
      { from: 10 * 3600, agents: 8 },
    ];
    expect(withMorePeople(centre({ groups: [{ ...team, agents: { steps } }] }), -0.25, all).hours).toEqual([
      -11,
    ]);
    expect(withMorePeople(centre(), 1, () => false).hours).toEqual([0]);
  });
});
