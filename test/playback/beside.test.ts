import { describe, expect, it } from 'vitest';
import {
  type Beside,
  besideOf,
  couldBeSplit,
  couldGoFirst,
  split,
  teamApart,
} from '../../src/playback/beside.ts';
import { intervalsOf, parseScenario, presets, type Scenario, workOf } from '../../src/scenario/index.ts';
import { solveFresh, withFreshVolumes } from '../../src/simulation/fresh-volumes.ts';
import { type ContactLog, compare, Simulator } from '../../src/simulation/index.ts';

const preset = (id: string) => presets.find((one) => one.id === id)!.scenario;

const all: readonly Beside[] = [
  { beside: 'pooled' },
  { beside: 'separate' },
  { beside: 'callbacks' },
  { beside: 'noCallbacks' },
  { beside: 'first', type: 0 },
  { beside: 'first', type: 1 },
  { beside: 'equal' },
  { beside: 'teams', type: 0, into: 2 },
];

/** Customers by type and number: the record of the end of their first attempt. */
function customers(scenario: Scenario, replication: number) {
  const log: ContactLog = [];
  new Simulator(scenario).run(replication, replication + 1, log);
  return new Map(
    log
      .filter(({ attempt, number }) => attempt === 0 && number < 0x4000_0000)
      .map((record) => [`${record.type}/${record.number}`, record] as const),
  );
}

const meetings = ['languageLines', 'premiumAndBasic', 'omnichannelRetailer', 'callbackDesk'].flatMap((id) =>
  all.flatMap((wanted) => {
    const other = besideOf(preset(id), wanted);
    return other ? [{ id, wanted: JSON.stringify(wanted), other }] : [];
  }),
);

describe('another centre beside', () => {
  it('is there in every kind for some preset', () => {
    expect(new Set(meetings.map(({ wanted }) => wanted))).toEqual(
      new Set(all.map((one) => JSON.stringify(one))),
    );
  });

  it.each(meetings)(
    '$id $wanted meets the same customers, with the same patience and work',
    ({ id, other }) => {
      const base = preset(id);
      const ratios = solveFresh(base);
      expect(parseScenario(other)).toBeTruthy();
      const here = customers(withFreshVolumes(base, ratios), 4);
      const there = customers(withFreshVolumes(other, ratios), 4);
      let [answered, gone] = [0, 0];
      // what is not answered when the day ends has no end to compare
      const ended = (all: typeof here) =>
        [...all.keys()].filter(
          (key) => workOf(base.types[Number(key.split('/')[0])]!.channel) !== 'deferred',
        );
      expect(ended(there).sort()).toEqual(ended(here).sort());
      for (const [key, { arrival, outcome, wait, handleTime }] of there) {
        const before = here.get(key);
        if (!before) continue;
        expect(arrival).toBeCloseTo(before.arrival, 3); // to the tick of the faster kernel
        if (outcome === 'answered' && before.outcome === 'answered') {
          expect(handleTime).toBeCloseTo(before.handleTime, 3);
          answered++;
        }
        if (outcome === 'abandoned' && before.outcome === 'abandoned') {
          expect(wait).toBeCloseTo(before.wait, 3);
          gone++;
        }
      }
      expect(answered).toBeGreaterThan(500);
      expect(gone).toBeGreaterThan(0);
    },
  );

  it('splits one type’s team into four that do not help one another: as many people, longer waits', () => {
    const base = preset('hotlineMonday');
    const four = besideOf(base, { beside: 'teams', type: 0, into: 4 })!;
    expect(four.groups.map(({ partner }) => partner?.share ?? 0)).toEqual([0, 0.25, 0.25, 0.25]);
    const counts = ({ groups }: Scenario, i: number) =>
      groups.map(({ agents }) => ('perInterval' in agents ? agents.perInterval[i]! : 0));
    for (let i = 0; i < 26; i++) {
      const each = counts(four, i);
      expect(each.reduce((sum, count) => sum + count, 0)).toBe(counts(base, i)[0]);
      expect(Math.max(...each) - Math.min(...each)).toBeLessThanOrEqual(1);
    }
    const { serviceLevel, averageWait } = compare(base, four, { replications: 20 }).total;
    expect(serviceLevel.difference.mean! + serviceLevel.difference.halfWidth!).toBeLessThan(0);
    expect(averageWait.difference.mean! - averageWait.difference.halfWidth!).toBeGreaterThan(0);
  });

  it('splits no team that knows anything else, nor one that would leave a team without anybody', () => {
    expect(couldBeSplit(preset('premiumAndBasic'))).toEqual([]);
    expect(besideOf(preset('hotlineMonday'), { beside: 'teams', type: 0, into: 9 })).toBeUndefined();
    expect(couldBeSplit(preset('hotlineMonday'))).toEqual([0]);
  });

  it('has as many people at every moment when they are put together or set apart', () => {
    const people = ({ groups }: Scenario, i: number) =>
      groups.reduce((sum, { agents }) => sum + ('perInterval' in agents ? agents.perInterval[i]! : 0), 0);
    for (const [id, beside] of [
      ['languageLines', 'pooled'],
      ['languageLines', 'separate'],
      ['premiumAndBasic', 'separate'],
      ['omnichannelRetailer', 'separate'],
    ] as const) {
      const base = preset(id);
      const other = besideOf(base, { beside })!;
      for (let i = 0; i < 20; i++) expect(people(other, i)).toBeCloseTo(people(base, i), 9);
    }
  });

  it('keeps its promise to more customers pooled than apart, on the same days', () => {
    const base = preset('languageLines');
    const [pooled, separate] = (['pooled', 'separate'] as const).map((beside) => besideOf(base, { beside })!);
    const { types } = compare(separate!, pooled!, { replications: 50 });
    for (const { serviceLevel } of Object.values(types)) {
      expect(serviceLevel!.difference.mean! - serviceLevel!.difference.halfWidth!).toBeGreaterThan(0);
    }
  });

  it('serves those who go first better, and those who do not worse', () => {
    const base = preset('premiumAndBasic');
    const { types } = compare(base, besideOf(base, { beside: 'equal' })!, { replications: 50 });
    expect(types.premium!.serviceLevel!.verdict).toBe('worse');
    expect(types.basic!.serviceLevel!.verdict).toBe('better');
  });

  it('counts people given in steps by interval, where they change at its edge', () => {
    const base = preset('languageLines');
    const opens = base.calendar.days[0]!.opens;
    const inSteps = (at: number): Scenario => ({
      ...base,
      groups: base.groups.map((group) => ({
        ...group,
        agents: {
          steps: [
            { from: opens + 1800, agents: 3 },
            { from: at, agents: 5 },
          ],
        },
      })),
    });
    const together = besideOf(inSteps(opens + 5400), { beside: 'pooled' })!;
    const { agents } = together.groups[0]!;
    const teams = base.groups.length;
    expect('perInterval' in agents && agents.perInterval.slice(0, 5)).toEqual(
      [0, 3, 3, 5, 5].map((people) => people * teams),
    );
    expect(besideOf(inSteps(opens + 5000), { beside: 'pooled' })).toBeUndefined();
  });

  it('sets no team apart for a type whose work comes of others alone, nor for letters or counted lines', () => {
    const base = preset('languageLines');
    const [first, ...others] = base.types;
    const still = { ...first!, volume: { perInterval: intervalsOf(base.calendar).map(() => 0) } };
    expect(besideOf({ ...base, types: [still, ...others] }, { beside: 'separate' })).toBeUndefined();
    const hotline = preset('hotlineMonday');
    const limited = { ...hotline, types: [{ ...hotline.types[0]!, lines: 30 }] };
    expect(couldBeSplit(limited)).toEqual([]);
    expect(couldBeSplit(preset('emailDesk'))).toEqual([]);
  });

  it('leaves teams that know other types as they are when one is split', () => {
    const base = preset('hotlineMonday');
    const two = {
      ...base,
      types: [base.types[0]!, { ...base.types[0]!, id: 'other' }],
      groups: [base.groups[0]!, { ...base.groups[0]!, id: 'others', skills: [{ type: 'other' }] }],
    };
    const { groups } = besideOf(two, { beside: 'teams', type: 0, into: 2 })!;
    expect(groups.map(({ id }) => id)).toEqual([`${teamApart}1`, `${teamApart}2`, 'others']);
    expect(groups[2]).toBe(two.groups[1]);
    // two teams of one type become the teams apart together
    const both = { ...base, groups: [base.groups[0]!, { ...base.groups[0]!, id: 'second' }] };
    const apart = besideOf(both, { beside: 'teams', type: 0, into: 2 })!.groups;
    expect(apart.map(({ id }) => id)).toEqual([`${teamApart}1`, `${teamApart}2`]);
    expect(apart[0]!.agents).toEqual(base.groups[0]!.agents);
  });

  it('shares people evenly where there is no work to share them by', () => {
    expect(split(6, [0, 0, 0])).toEqual([0, 0, 0].map(() => 2));
    expect(split(0.5, [0, 3])).toEqual([0, 0.5]);
  });

  it('is none where it would be the same, or people work shifts', () => {
    const hotline = preset('hotlineMonday');
    expect(besideOf(hotline, { beside: 'pooled' })).toBeUndefined();
    expect(besideOf(hotline, { beside: 'separate' })).toBeUndefined();
    expect(couldGoFirst(hotline)).toEqual([]);
    // both know premium and basic; one goes first already, but people are kept back for them
    expect(couldGoFirst(preset('premiumAndBasic'))).toEqual([0, 1]);
    expect(besideOf(hotline, { beside: 'noCallbacks' })).toBeUndefined();
    expect(besideOf(preset('premiumAndBasic'), { beside: 'first', type: 0 })).toBeDefined(); // the reserve goes
    const base = preset('languageLines');
    const onShifts = {
      ...base,
      groups: base.groups.map((group) => ({
        ...group,
        agents: { shifts: [{ from: 28800, to: 57600, people: 3 }] },
      })),
    };
    expect(besideOf(onShifts, { beside: 'pooled' })).toBeUndefined();
  });
});

describe('people shared out by work', () => {
  it.each([
    [10, [5, 3, 2], [5, 3, 2]],
    [10, [98, 1, 1], [8, 1, 1]],
    [2, [5, 3, 2], [1, 1, 0]],
    [7, [0, 1, 1], [0, 4, 3]],
    [0, [5, 3], [0, 0]],
    [4.5, [3, 1], [3.5, 1]],
  ] as const)('%d by %j is %j', (people, work, shares) => {
    expect(split(people, work)).toEqual(shares);
  });
});
