import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Column, column, columnCount, placesOf } from '../../src/measures/index.ts';
import type { Scenario } from '../../src/scenario/index.ts';
import { Simulator } from '../../src/simulation/index.ts';
import { tries } from '../setup/at-length.ts';

const ends: readonly Column[] = [
  'answered',
  'abandoned',
  'blocked',
  'flushed',
  'callbackConnected',
  'callbackLost',
  'openWaiting',
  'openCallback',
];

/** Phone with everything on, chat and e-mail, over one to three days; phone types may share a group. */
const centre: fc.Arbitrary<Scenario> = fc
  .record({
    seed: fc.string({ minLength: 1, maxLength: 6 }),
    days: fc.integer({ min: 1, max: 3 }),
    intervals: fc.integer({ min: 1, max: 6 }),
    volumes: fc.array(fc.integer({ min: 0, max: 120 }), { minLength: 18, maxLength: 18 }),
    agents: fc.array(fc.integer({ min: 0, max: 80 }), { minLength: 18, maxLength: 18 }),
    lines: fc.option(fc.integer({ min: 1, max: 12 }), { nil: undefined }),
    patience: fc.option(fc.integer({ min: 5, max: 300 }), { nil: undefined }),
    redial: fc.option(fc.integer({ min: 0, max: 10 }), { nil: undefined }),
    callback: fc.option(fc.integer({ min: 0, max: 10 }), { nil: undefined }),
    answer: fc.integer({ min: 0, max: 10 }),
    holdsLine: fc.boolean(),
    closing: fc.constantFrom('serve' as const, 'flush' as const),
    shared: fc.boolean(),
    fullest: fc.boolean(),
  })
  .map((spec): Scenario => {
    const count = spec.days * spec.intervals;
    const perInterval = (values: number[], factor: number) =>
      Array.from({ length: count }, (_, i) => values[i % values.length]! * factor);
    const phone = (id: string): Scenario['types'][number] => ({
      id,
      channel: 'phone',
      volume: { basis: 'fresh', perInterval: perInterval(spec.volumes, 0.5) },
      handleTime: { law: 'lognormal', mean: 200, sd: 250 },
      ...(spec.patience ? { patience: { law: 'exponential', mean: spec.patience } } : {}),
      balking: 0.05,
      ...(spec.lines ? { lines: spec.lines } : {}),
      closing: spec.closing,
      ...(spec.redial === undefined
        ? {}
        : {
            redial: {
              afterAbandon: spec.redial / 10,
              afterBlock: spec.redial / 10,
              delay: { law: 'exponential', mean: 400 },
              attempts: 6,
            },
          }),
      ...(spec.callback === undefined
        ? {}
        : {
            callback: {
              kind: 'keepPlace',
              offer: { estimatedWaitAbove: 30 },
              acceptance: spec.callback / 10,
              answerProbability: spec.answer / 10,
              attempts: 3,
              retryDelay: 300,
              holdsLine: spec.holdsLine,
            },
          }),
    });
    return {
      version: 1,
      seed: spec.seed,
      calendar: {
        intervalLength: 1800,
        days: Array.from({ length: spec.days }, () => ({
          opens: 28_800,
          closes: 28_800 + spec.intervals * 1800,
        })),
      },
      types: [
        phone('sales'),
        phone('support'),
        {
          id: 'chat',
          channel: 'chat',
          volume: { perInterval: perInterval(spec.volumes, 0.3) },
          handleTime: { law: 'gamma', mean: 500, sd: 300 },
          patience: { law: 'exponential', mean: 120 },
          closing: spec.closing,
        },
        {
          id: 'mail',
          channel: 'email',
          volume: { perInterval: perInterval(spec.volumes, 0.2) },
          handleTime: { law: 'exponential', mean: 400 },
        },
      ],
      groups: [
        {
          id: 'one',
          agents: { perInterval: perInterval(spec.agents, 0.1) },
          skills: spec.shared
            ? [
                { type: 'sales', rank: 1 },
                { type: 'support', rank: 2 },
              ]
            : [{ type: 'sales' }],
        },
        { id: 'two', agents: { perInterval: perInterval(spec.agents, 0.1) }, skills: [{ type: 'support' }] },
        {
          id: 'chatters',
          agents: { perInterval: perInterval(spec.agents, 0.05) },
          skills: [{ type: 'chat' }],
          concurrency: { sessions: 3, assign: spec.fullest ? 'fullest' : 'fewest' },
        },
        {
          id: 'writers',
          agents: { perInterval: perInterval(spec.agents, 0.03) },
          skills: [{ type: 'mail' }],
        },
      ],
    };
  });

const centres = tries(100, 300);

describe(`on ${centres} random centres`, () => {
  const simulate = (scenario: Scenario) => {
    const simulator = new Simulator(scenario);
    return { plan: simulator.plan, tally: simulator.run(0, 1).tallies };
  };

  it('every contact offered ends in exactly one way or is still open', () => {
    let contacts = 0;
    fc.assert(
      fc.property(centre, (scenario) => {
        const { plan, tally } = simulate(scenario);
        for (let row = 0; row < plan.types.length * placesOf(plan.intervals); row++) {
          const value = (name: Column) => tally[row * columnCount + column[name]]!;
          const ended = ends.reduce((sum, name) => sum + value(name), 0);
          if (ended !== value('offered')) expect(`row ${row} ends ${ended}`).toBe(value('offered'));
          contacts += value('offered');
          expect(value('firstAttempts') + value('redials')).toBe(value('offered'));
          expect(value('answeredWithin')).toBeLessThanOrEqual(value('answered'));
          expect(value('promisesKept')).toBeLessThanOrEqual(value('promisesDue'));
        }
        expect(tally.every((value) => Number.isFinite(value) && value >= 0)).toBe(true);
      }),
      { seed: 11, numRuns: centres },
    );
    expect(contacts).toBeGreaterThan(66 * centres);
  });

  it('time in line is the sum of all waits, and time at work the sum of all work', () => {
    fc.assert(
      fc.property(centre, (scenario) => {
        const { plan, tally } = simulate(scenario);
        const places = placesOf(plan.intervals);
        const total = (entity: number, name: Column) => {
          let sum = 0;
          for (let p = 0; p < places; p++) sum += tally[(entity * places + p) * columnCount + column[name]]!;
          return sum;
        };
        const phone = plan.types.findIndex((type) => type.id === 'sales');
        const waits =
          total(phone, 'waitAnswered') + total(phone, 'waitAbandoned') + total(phone, 'waitFlushed');
        expect(total(phone, 'waitingTime')).toBeCloseTo(waits, 4);
        const work = total(0, 'handled') + total(1, 'handled');
        const ringing = scenario.types[0]!.callback ? Number.POSITIVE_INFINITY : 1e-4;
        const busy = total(plan.types.length, 'busyTime') + total(plan.types.length + 1, 'busyTime');
        expect(busy).toBeGreaterThanOrEqual(work - 1e-4);
        expect(busy).toBeLessThanOrEqual(work + ringing);
        const mail = plan.types.findIndex((type) => type.id === 'mail');
        expect(total(plan.types.length + 3, 'busyTime')).toBeCloseTo(total(mail, 'handled'), 4);
      }),
      { seed: 12, numRuns: centres },
    );
  });

  it('a promise made is kept, broken or still open', () => {
    fc.assert(
      fc.property(centre, (scenario) => {
        const { plan, tally } = simulate(scenario);
        for (let row = 0; row < plan.types.length * placesOf(plan.intervals); row++) {
          const value = (name: Column) => tally[row * columnCount + column[name]]!;
          expect(value('promisesDue') + value('openCallback')).toBe(value('callbackAccepted'));
        }
      }),
      { seed: 13, numRuns: tries(50, 100) },
    );
  });
});
