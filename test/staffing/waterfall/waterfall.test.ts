/**
 * What a waterfall must be, whatever it explains: its steps lead from Erlang C to the simulation, and each answers
 * to its own cause and to nothing else.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { erlangC } from '../../../src/erlang/index.ts';
import { type ContactType, parseScenario, presets, type Scenario } from '../../../src/scenario/index.ts';
import { compare, simulate, studyHere } from '../../../src/simulation/index.ts';
import {
  type Explanation,
  type StepKey,
  type Waterfall,
  waterfallStudy,
} from '../../../src/staffing/waterfall/index.ts';
import { openingHours, withMorePeople } from '../../../src/staffing/waterfall/more-people.ts';
import { tries } from '../../setup/at-length.ts';
import { randomCentre } from '../../simulation/random/centre.ts';
import { calls, centre, contacts, people, team } from './plain.ts';

const preset = (id: string) => presets.find((one) => one.id === id)!.scenario;

function explained(scenario: Scenario, replications?: number): Explanation {
  return studyHere(waterfallStudy(scenario, replications === undefined ? {} : { replications }));
}

function totalOf(scenario: Scenario, replications?: number): Waterfall {
  return explained(scenario, replications).total!;
}

const keysOf = ({ steps }: Waterfall) => steps.map(({ key }) => key);
const stepOf = ({ steps }: Waterfall, key: StepKey) => steps.find((step) => step.key === key)!;

function expectAddedUp(whole: Waterfall): void {
  let level = whole.start;
  let sum = 0;
  let sumOfPeople = 0;
  for (const { from, to, difference, people } of whole.steps) {
    expect(from).toBeCloseTo(level, 12);
    expect(difference.mean).toBeCloseTo(to - from, 12);
    expect(difference.halfWidth).toBeGreaterThanOrEqual(0);
    level = to;
    sum += difference.mean!;
    sumOfPeople += people?.mean ?? 0;
  }
  expect(level).toBeCloseTo(whole.end.mean!, 12);
  expect(sum).toBeCloseTo(whole.difference.mean!, 12);
  if (whole.people && whole.steps.every(({ people }) => people))
    expect(sumOfPeople).toBeCloseTo(whole.people.mean!, 9);
}

describe('a waterfall', () => {
  it.each(['hotlineMonday', 'omnichannelRetailer', 'surgeDay', 'callbackDesk', 'languageLines', 'smallBank'])(
    'of %s adds up, from Erlang C to the very figure that a simulation reports',
    (id) => {
      const scenario = preset(id);
      const { total, types } = explained(scenario, 12);
      for (const whole of [total!, ...Object.values(types)]) expectAddedUp(whole);
      const report = simulate(scenario, { replications: 12 });
      for (const [type, { end }] of Object.entries(types)) {
        expect(end.mean).toBeCloseTo(report.types[type]!.serviceLevel.mean!, 12);
        expect(end.halfWidth).toBeCloseTo(report.types[type]!.serviceLevel.halfWidth!, 9);
      }
    },
  );

  it.each(['hotlineMonday', 'premiumAndBasic', 'partnerOverflow'])(
    'of %s agrees with a simulation of other days, within the intervals of both',
    (id) => {
      const scenario = preset(id);
      const { end } = totalOf(scenario, 60);
      const other = simulate({ ...scenario, seed: 'elsewhere' }, { replications: 150 }).total.serviceLevel;
      const z = (end.mean! - other.mean!) / (Math.hypot(end.halfWidth!, other.halfWidth!) / 1.97);
      expect(Math.abs(z)).toBeLessThan(4);
    },
  );

  const centres = tries(40, 150);

  it(`adds up on ${centres} random centres, whatever they have switched on`, () => {
    const seen = new Set<StepKey>();
    let counted = 0;
    fc.assert(
      fc.property(randomCentre, (drawn) => {
        const scenario = parseScenario(drawn);
        if (scenario.trace || scenario.types.every(({ channel }) => isDeferred(channel))) return;
        const { total, types } = explained(scenario, 2);
        for (const whole of [total, ...Object.values(types)]) {
          if (!whole) continue;
          expectAddedUp(whole);
          for (const key of keysOf(whole)) seen.add(key);
          counted++;
        }
      }),
      { seed: 7, numRuns: centres },
    );
    expect(counted).toBeGreaterThan(centres);
    expect([...seen].sort()).toEqual(
      [
        ...['abandonment', 'patienceLaw', 'time', 'handling', 'lines', 'announcements', 'concurrency'],
        ...['skills', 'shifts', 'selfService', 'returns', 'callbacks', 'volume', 'absence'],
      ].sort(),
    );
  });

  it('starts from Erlang C by hand, interval by interval, weighted by contacts', () => {
    let soon = 0;
    let unstable = 0;
    contacts.forEach((count, i) => {
      const state = erlangC({
        arrivalRate: count / 1800,
        handleTime: 240,
        agents: people[i]!,
        acceptableWait: 20,
      });
      if (state.stable) soon += count * state.serviceLevel;
      else unstable++;
    });
    const all = contacts.reduce((sum, count) => sum + count, 0);
    const { start, unstable: found } = totalOf(centre(), 10);
    expect(start).toBeCloseTo(soon / all, 12);
    expect(found.intervals).toBe(unstable);
  });

  it('of Erlang C’s own half-hours is nothing but the start from empty', () => {
    const textbook = preset('textbookHalfHour');
    const warm = totalOf(textbook, 400);
    expect(keysOf(warm)).toEqual(['time']);
    // two hours of warm-up: steady
    expect(Math.abs(warm.difference.mean!)).toBeLessThan(2 * warm.difference.halfWidth!);
    const { warmUp: _, ...run } = textbook.run!;
    const calendar = { intervalLength: 1800, days: [{ opens: 0, closes: 3600 }] };
    const types = [{ ...textbook.types[0]!, volume: { perInterval: [100, 100] } }];
    const groups = [{ ...textbook.groups[0]!, agents: { perInterval: [17, 17] } }];
    const hour = totalOf({ ...textbook, calendar, types, groups, run }, 400);
    expect(keysOf(hour)).toEqual(['time']);
    expect(stepOf(hour, 'time').difference.mean!).toBeGreaterThan(stepOf(hour, 'time').difference.halfWidth!);
  });

  it('of people who give up alone has the step of abandonment alone', () => {
    const flat = centre({
      calendar: { intervalLength: 1800, days: [{ opens: 0, closes: 86_400 }] },
      types: [{ ...calls, volume: { basis: 'fresh', perInterval: new Array(48).fill(60) } }],
      groups: [{ ...team, agents: { perInterval: new Array(48).fill(8) } }],
      run: { warmUp: 7200 },
    });
    const whole = totalOf(flat, 400);
    expect(keysOf(whole)).toEqual(['abandonment', 'time']);
    expect(whole.unstable.intervals).toBeGreaterThan(0); // 8 erlangs of work for 8 people
    expect(stepOf(whole, 'abandonment').difference.mean).toBeGreaterThan(0.5);
    const { mean, halfWidth } = stepOf(whole, 'time').difference;
    expect(Math.abs(mean!)).toBeLessThan(2 * halfWidth!);
  });

  it('says no word of what is out of its reach', () => {
    expect(() => explained(preset('emailDesk'))).toThrow('deferred work only');
    const trace = [{ arrive: 9 * 3600, type: 'calls', handleTime: 60, patience: null }];
    expect(() => explained(centre({ trace }))).toThrow('recorded contacts');
    expect(() => explained(centre(), 0)).toThrow('invalid replications: 0');
  });

  it('leaves types alone that nobody turns to', () => {
    const { types } = explained(preset('carSharing'), 3);
    expect(Object.keys(types)).toEqual(['calls']);
  });
});

function isDeferred(channel: string): boolean {
  return ['email', 'webForm', 'backOffice', 'outbound'].includes(channel);
}

/** The plain centre with one thing more, and which way it should move the service level. */
const causes: readonly (readonly [StepKey, 'up' | 'down', Scenario])[] = [
  ['patienceLaw', 'up', centre({ types: [{ ...calls, balking: 0.5 }] })],
  ['handling', 'up', withType({ handleTime: { law: 'lognormal', mean: 240, sd: 720 } })],
  ['lines', 'up', withType({ lines: 8 })],
  ['announcements', 'up', withType({ announcement: { tolerance: { law: 'deterministic', mean: 20 } } })],
  [
    'shifts',
    'down',
    centre({
      groups: [
        {
          ...team,
          agents: {
            shifts: [
              { from: 9 * 3600, to: 13 * 3600, people: 6, breaks: [{ from: 11.5 * 3600, length: 900 }] },
              { from: 11 * 3600, to: 15 * 3600, people: 6, breaks: [{ from: 12.5 * 3600, length: 900 }] },
            ],
          },
        },
      ],
    }),
  ],
  [
    'selfService',
    'down',
    withType({ selfService: { contained: 0.5, time: { law: 'exponential', mean: 60 }, easyHandleTime: 60 } }),
  ],
  ['returns', 'down', withType({ redial: { afterAbandon: 0.8, delay: { law: 'exponential', mean: 600 } } })],
  [
    'callbacks',
    'up',
    withType({ callback: { kind: 'fixedDelay', delay: 3600, offer: { queueAtLeast: 2 }, acceptance: 0.8 } }),
  ],
  ['volume', 'down', withType({ volume: { ...calls.volume, busyness: { day: 0.5 } } })],
  ['absence', 'down', centre({ groups: [{ ...team, absence: 0.15 }] })],
];

function withType(change: Partial<ContactType>): Scenario {
  return centre({ types: [{ ...calls, ...change }] });
}

describe('each step answers to its own cause alone', () => {
  const days = 100;
  const plain = totalOf(centre(), days);

  it.each(causes)('%s moves it %s', (key, way, scenario) => {
    const whole = totalOf(scenario, days);
    const steps = keysOf(whole).filter((one) => one !== 'abandonment' && one !== 'time');
    expect(steps).toEqual([key]);
    const { mean, halfWidth } = stepOf(whole, key).difference;
    expect(way === 'up' ? mean : -mean!).toBeGreaterThan(halfWidth!);
    // what came before is what it was, to the digit; self-service changes volumes and shifts the people
    if (['selfService', 'shifts'].includes(key)) return;
    expect(whole.start).toBe(plain.start);
    expect(stepOf(whole, 'abandonment')).toMatchObject({
      from: plain.start,
      to: stepOf(plain, 'abandonment').to,
    });
    if (key !== 'patienceLaw') expect(stepOf(whole, 'time').to).toBe(stepOf(plain, 'time').to);
  });

  it('concurrency: chats that slow each other down', () => {
    const chats: ContactType = { ...calls, channel: 'chat' };
    const whole = totalOf(
      centre({
        types: [chats],
        groups: [
          {
            ...team,
            concurrency: { sessions: 2 },
            agents: { perInterval: people.map((n) => Math.ceil(n / 2)) },
          },
        ],
      }),
      days,
    );
    expect(keysOf(whole)).toEqual(['abandonment', 'time', 'concurrency']);
    // an agent with one chat is quicker than one with two, which the formula takes for granted
    const { mean, halfWidth } = stepOf(whole, 'concurrency').difference;
    expect(mean).toBeGreaterThan(halfWidth!);
  });

  it('skills: a shared team does more than two halves of it', () => {
    const half = { ...calls.volume, perInterval: contacts.map((n) => n / 2) };
    const types = ['one', 'two'].map((id): ContactType => ({ ...calls, id, volume: half }));
    const shared = totalOf(
      centre({ types, groups: [{ ...team, skills: [{ type: 'one' }, { type: 'two' }] }] }),
      days,
    );
    expect(keysOf(shared)).toEqual(['abandonment', 'time', 'skills']);
    const { mean, halfWidth } = stepOf(shared, 'skills').difference;
    expect(mean).toBeGreaterThan(halfWidth!);
    // one line or two that share everybody: the same service level in the end
    expect(Math.abs(shared.end.mean! - plain.end.mean!)).toBeLessThan(
      2 * Math.hypot(shared.end.halfWidth!, plain.end.halfWidth!),
    );
  });

  it('offered volumes hold the redials: what comes back is then no surprise', () => {
    const redial = { afterAbandon: 0.8, delay: { law: 'exponential', mean: 600 } } as const;
    const fresh = totalOf(withType({ redial }), days);
    const offered = totalOf(withType({ redial, volume: { perInterval: contacts } }), days);
    expect(offered.start).toBe(plain.start);
    const size = (whole: Waterfall) => Math.abs(stepOf(whole, 'returns').difference.mean!);
    expect(size(offered)).toBeLessThan(size(fresh) / 2);
  });
});

describe('the intervals of a step', () => {
  /** An hour with 30 and 45 calls, so that ratios are rough and skewed. */
  const hour = (seed: string) =>
    centre({
      seed,
      calendar: { intervalLength: 1800, days: [{ opens: 9 * 3600, closes: 10 * 3600 }] },
      types: [{ ...calls, volume: { basis: 'fresh', perInterval: [30, 45], busyness: { day: 0.3 } } }],
      groups: [{ ...team, agents: { perInterval: [5, 7] } }],
    });

  const repeats = tries(100, 250);

  it(`cover the true points and people 95 times in a hundred (${repeats} waterfalls of 50 replications, z-bound 4)`, () => {
    const figures = (whole: Waterfall) =>
      [stepOf(whole, 'time'), stepOf(whole, 'volume')].flatMap(({ difference, people }) => [
        difference,
        people!,
      ]);
    const truth = figures(totalOf(hour('truth'), 20_000));
    const covered = truth.map(() => 0);
    for (let repeat = 0; repeat < repeats; repeat++) {
      figures(totalOf(hour(`coverage ${repeat}`), 50)).forEach(({ mean, halfWidth }, f) => {
        if (Math.abs(mean! - truth[f]!.mean!) <= halfWidth!) covered[f]! += 1;
      });
    }
    covered.forEach((count) => {
      const z = (count / repeats - 0.95) / Math.sqrt((0.95 * 0.05) / repeats);
      expect(Math.abs(z), `${count} of ${repeats}`).toBeLessThan(4);
    });
  });
});

describe('people', () => {
  it.each(['hotlineMonday', 'smallBank'])(
    'are what it takes: with so many fewer, %s is at the level that Erlang C says, by simulation',
    (id) => {
      const scenario = preset(id);
      const { start, people: all } = totalOf(scenario, 100);
      const onTheLine = withMorePeople(scenario, 1, () => true).hours.reduce((sum, hours) => sum + hours, 0);
      const fewer = withMorePeople(scenario, (-all!.mean! * openingHours(scenario)) / onTheLine, () => true);
      const level = simulate(fewer.scenario, { replications: 100 }).total.serviceLevel;
      // two points for straight lines between 5, 15 and 30 %, and for whole people; the slope alone is 5 to 9 off
      expect(Math.abs(level.mean! - start)).toBeLessThan(0.02 + level.halfWidth!);
    },
  );

  it('count those who are absent', () => {
    const absent = centre({ groups: [{ ...team, absence: 0.1 }] });
    const { people: missing } = stepOf(totalOf(absent, 400), 'absence');
    const average = people.reduce((sum, n) => sum + n, 0) / people.length;
    // a tenth of 7.3 people on average; that they are missing at random costs a little more
    expect(Math.abs(missing!.mean! + 0.1 * average)).toBeLessThan(0.2 * 0.1 * average + missing!.halfWidth!);
  });

  it('are worth what a comparison with one more all day says, near enough', () => {
    const { perPerson } = totalOf(centre(), 800);
    const more = centre({ groups: [{ ...team, agents: { perInterval: people.map((n) => n + 1) } }] });
    const fewer = centre({ groups: [{ ...team, agents: { perInterval: people.map((n) => n - 1) } }] });
    const { mean } = compare(fewer, more, { replications: 800 }).total.serviceLevel.difference;
    expect(perPerson!.mean! / (mean! / 2)).toBeGreaterThan(0.85);
    expect(perPerson!.mean! / (mean! / 2)).toBeLessThan(1.2);
  });
});
