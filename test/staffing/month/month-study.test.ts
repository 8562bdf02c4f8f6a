import { describe, expect, it } from 'vitest';
import { column, columnCount } from '../../../src/measures/index.ts';
import { intervalCount, presets, type Scenario } from '../../../src/scenario/index.ts';
import { Simulator, studyHere } from '../../../src/simulation/index.ts';
import { monthStudy, usualDays } from '../../../src/staffing/index.ts';

const hotline: Scenario = {
  ...presets.find(({ id }) => id === 'hotlineMonday')!.scenario,
  busyness: { day: 0.1 },
};

/** Share of months whose level reaches the share, of days simulated one by one and counted by hand. */
function monthsReached(scenario: Scenario, months: number, days: number, share: number): number {
  const simulator = new Simulator(scenario);
  const intervals = intervalCount(scenario.calendar);
  const length = simulator.tallyLength;
  let reached = 0;
  for (let month = 0; month < months; month++) {
    const { tallies } = simulator.run(month * days, (month + 1) * days);
    let within = 0;
    let offered = 0;
    for (let d = 0; d < days; d++) {
      for (let i = 0; i < intervals; i++) {
        within += tallies[d * length + i * columnCount + column.answeredWithin]!;
        offered += tallies[d * length + i * columnCount + column.offered]!;
      }
    }
    if (within / offered >= share) reached++;
  }
  return reached / months;
}

describe('monthStudy', () => {
  it('agrees with months of other days, simulated one by one', () => {
    const target = { share: 0.74, within: 20 };
    const { types } = studyHere(monthStudy(hotline, { days: 5, target, replications: 1000 }));
    const { mean, low, high } = types[0]!.rules[0]!.met!;
    const months = 400;
    const counted = monthsReached({ ...hotline, seed: 'other days' }, months, 5, target.share);
    expect(mean).toBeGreaterThan(0.1);
    expect(mean).toBeLessThan(0.9);
    const error = Math.sqrt((mean * (1 - mean)) / months + ((high - low) / 3.92) ** 2);
    expect(Math.abs(counted - mean)).toBeLessThan(4 * error);
  });

  it('orders the rules as their definitions do', () => {
    const { types, report } = studyHere(monthStudy(hotline, { replications: 100 }));
    const [calls] = types;
    const by = Object.fromEntries(calls!.rules.map(({ rule, median }) => [rule, median!]));
    // fewer contacts in the denominator, or more in the numerator, only raise a level
    expect(by['answered/answered']).toBeGreaterThan(by['answered/offered']!);
    expect(by.abandonsExcluded).toBeGreaterThan(by['answered/offered']!);
    expect(by.abandonsServed).toBeGreaterThan(by.abandonsExcluded!);
    expect(calls!.rules[0]!.level).toEqual(report.types.calls!.serviceLevel);
  });

  it('spreads less over a longer month', () => {
    const spreadOf = (days: number) => {
      const { low, high } = studyHere(monthStudy(hotline, { days, replications: 200 })).types[0]!.rules[0]!;
      return high! - low!;
    };
    expect(spreadOf(40)).toBeLessThan(0.5 * spreadOf(5));
  });

  it('makes a month of whole weeks and the first days of one more', () => {
    const week: Scenario = {
      ...hotline,
      calendar: {
        ...hotline.calendar,
        days: Array.from({ length: 5 }, () => hotline.calendar.days[0]!),
      },
      types: hotline.types.map((type) => ({
        ...type,
        volume: { perInterval: repeated((type.volume as { perInterval: readonly number[] }).perInterval) },
      })),
      groups: hotline.groups.map((group) => ({
        ...group,
        agents: { perInterval: repeated((group.agents as { perInterval: readonly number[] }).perInterval) },
      })),
    };
    const report = studyHere(monthStudy(week, { replications: 40 }));
    expect(report).toMatchObject({ days: 21, calendarDays: 5, simulatedDays: 200 });
    const single = studyHere(monthStudy(hotline, { replications: 200 }));
    const [ofWeek, ofDay] = [report, single].map(({ types }) => types[0]!.rules[0]!);
    expect(Math.abs(ofWeek!.median! - ofDay!.median!)).toBeLessThan(0.03);
  });

  it('simulates as many days as take seconds: more of a small centre, 400 at least and 2,000 at most', () => {
    const contacts = 1326 * 26; // a hotline as large as this comes to about four million contacts in 116 days
    const of = (perHalfHour: number): Scenario => {
      const [type] = hotline.types;
      const perInterval = new Array<number>(26).fill(perHalfHour);
      const [group] = hotline.groups;
      const agents = { perInterval: new Array<number>(26).fill(perHalfHour / 5) };
      return {
        ...hotline,
        types: [{ ...type!, volume: { basis: 'fresh', perInterval } }],
        groups: [{ ...group!, agents }],
      };
    };
    const days = (perHalfHour: number) => {
      const study = monthStudy(of(perHalfHour), {});
      for (let step = study.next(); !step.done; step = study.next()) {
        if ('run' in step.value) return step.value.run.stops.at(-1);
      }
      return undefined;
    };
    expect(days(1)).toBe(2000);
    expect(days(200)).toBe(Math.ceil(4_000_000 / (200 * 26 + 1)));
    expect(days(contacts / 26)).toBe(400);
  });

  it('refuses a target that is none', () => {
    const month = (share: number, within: number) => () =>
      studyHere(monthStudy(hotline, { target: { share, within } }));
    expect(month(0, 20)).toThrow('invalid share: 0 (must be above 0 to 1)');
    expect(month(0.8, -1)).toThrow('invalid within: -1 (seconds, must be ≥ 0)');
  });

  it('knows how long a month is', () => {
    expect([1, 5, 6, 7, 20, 31].map(usualDays)).toEqual([21, 21, 21, 30, 20, 31]);
  });

  it.each([
    [{ days: 0 }, 'invalid days: 0'],
    [{ replications: 3 }, 'invalid replications: 3'],
    [{ target: { share: 80, within: 20 } }, 'invalid share: 80'],
    [{ bonuses: [{ level: 2, amount: 1 }] }, 'invalid level: 2'],
    [{ maluses: [{ amount: 0 }] }, 'invalid amount: 0'],
  ])('refuses %j', (input, message) => {
    expect(() => studyHere(monthStudy(hotline, input))).toThrow(message);
  });
});

function repeated(values: readonly number[]): number[] {
  return Array.from({ length: 5 }, () => values).flat();
}
