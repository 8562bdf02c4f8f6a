import { describe, expect, it } from 'vitest';
import { type PresetId, presets, type Scenario } from '../../src/scenario/index.ts';
import { compare, type PromiseLog, Simulator, simulate } from '../../src/simulation/index.ts';

const scenarioOf = (id: PresetId): Scenario => presets.find((preset) => preset.id === id)!.scenario;
const replications = 100;
const run = (id: PresetId) => simulate(scenarioOf(id), { replications });
const hour = 3600;

/** Mean of a measure over the intervals that start in [from, to). */
function over(
  intervals: ReturnType<typeof run>['types'][string]['intervals'],
  from: number,
  to: number,
  key: 'offered' | 'serviceLevel',
): number {
  const means = intervals
    .filter(({ start }) => start >= from * hour && start < to * hour)
    .map((interval) => interval[key].mean!);
  return means.reduce((sum, mean) => sum + mean, 0) / means.length;
}

/** The scenario with other people in one group. */
function staffed(scenario: Scenario, group: string, people: (now: number) => number): Scenario {
  return {
    ...scenario,
    groups: scenario.groups.map((one) =>
      one.id === group && 'perInterval' in one.agents
        ? { ...one, agents: { perInterval: one.agents.perInterval.map(people) } }
        : one,
    ),
  };
}

describe('the stories of the presets come true:', () => {
  it('slow mail creates calls, and two more people on e-mail save nearly all of them', () => {
    const retailer = scenarioOf('omnichannelRetailer');
    const draft = staffed(retailer, 'mail-team', (now) => now + 2);
    const { types } = compare(retailer, draft, { replications });
    expect(types.emails!.chasers!.base.mean).toBeGreaterThan(60);
    expect(types.emails!.chasers!.draft.mean!).toBeLessThan(types.emails!.chasers!.base.mean! / 20);
    const { difference } = types.calls!.serviceLevel;
    expect(difference.mean! - difference.halfWidth!).toBeGreaterThan(0.15);
  });

  it('the calls of a surge come back when it is over', () => {
    const { calls } = run('surgeDay').types;
    expect(over(calls!.intervals, 8, 12, 'serviceLevel')).toBeGreaterThan(0.9);
    expect(over(calls!.intervals, 12, 14, 'serviceLevel')).toBeLessThan(0.1);
    expect(over(calls!.intervals, 14, 15, 'serviceLevel')).toBeLessThan(0.4);
    expect(calls!.redials.mean).toBeGreaterThan(300);
  });

  it('the night’s mail is the morning’s first work, and mail of the day is answered in half an hour', () => {
    const { emails } = run('emailDesk').types;
    const day = 24;
    expect(over(emails!.intervals, day + 12, day + 19, 'serviceLevel')).toBeGreaterThan(0.85);
    expect(over(emails!.intervals, day, day + 8, 'serviceLevel')).toBeLessThan(0.1);
  });

  it('a notice after a day spares half of the calls that ask where the refund is', () => {
    const refunds = scenarioOf('carSharing');
    const silent = {
      ...refunds,
      cases: refunds.cases!.map(({ notice: _, ...kind }) => kind),
    };
    const asking = compare(refunds, silent, { replications: 20 }).types['where-is-it']!.offered;
    expect(asking.base.mean! / asking.draft.mean!).toBeLessThan(0.65);
  });

  it('the callback desk keeps its promises in quiet hours and breaks them in the surge', () => {
    const desk = scenarioOf('callbackDesk');
    const promises: PromiseLog = [];
    new Simulator(desk).run(0, replications, null, promises);
    const settled = promises.filter(({ outcome }) => outcome !== 'open');
    const kept = (from: number, to: number) => {
      const due = settled.filter((promise) => promise.due >= from * hour && promise.due < to * hour);
      return due.filter(({ outcome }) => outcome === 'kept').length / due.length;
    };
    expect(kept(8, 14)).toBeGreaterThan(0.98);
    expect(kept(14.5, 16)).toBeLessThan(0.6);
    expect(kept(17, 20)).toBeGreaterThan(0.98);
  });

  it('nineteen premium customers in twenty are answered in time, and basic ones pay for it', () => {
    const { premium, basic } = run('premiumAndBasic').types;
    expect(premium!.serviceLevel.mean).toBeGreaterThan(0.95);
    expect(basic!.serviceLevel.mean).toBeLessThan(0.75);
  });

  it('the partner keeps the promise from ten to four, and only then', () => {
    const { calls } = run('partnerOverflow').types;
    expect(over(calls!.intervals, 10, 16, 'serviceLevel')).toBeGreaterThan(0.9);
    expect(over(calls!.intervals, 16, 21, 'serviceLevel')).toBeLessThan(0.7);
  });

  it('small language lines wait longer although their people are less busy', () => {
    const { polish, english, ukrainian } = run('languageLines').types;
    for (const small of [english!, ukrainian!]) {
      expect(small.serviceLevel.mean).toBeLessThan(polish!.serviceLevel.mean! - 0.15);
      expect(small.occupancy.mean).toBeLessThan(polish!.occupancy.mean! - 0.05);
    }
  });

  it('days of the small bank stray farther than its half-hours differ', () => {
    const { calls } = run('smallBank').types;
    expect(calls!.offered.mean).toBeGreaterThan(1300);
    expect(calls!.offered.mean).toBeLessThan(1500);
    expect(calls!.spread.high! - calls!.spread.low!).toBeGreaterThan(0.15);
  });
});
