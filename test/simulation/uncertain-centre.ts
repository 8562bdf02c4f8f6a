/**
 * Random centres of people in shifts and of uncertain days: phone types that share a group, chat and e-mail,
 * each group in shifts or by count, with breaks, absence, shrinkage, busyness and surges, over one to three
 * days that may touch.
 */
import fc from 'fast-check';
import type { Scenario, Shift } from '../../src/scenario/index.ts';

type Agents = Scenario['groups'][number]['agents'];

const tenth = fc.integer({ min: 0, max: 9 }).map((n) => n / 10);

/** A shift that may begin before the opening and end after the closing, with up to two breaks. */
const shift = (from: number, to: number): fc.Arbitrary<Shift> =>
  fc
    .record({
      edges: fc.uniqueArray(fc.integer({ min: from / 60, max: to / 60 }), { minLength: 6, maxLength: 6 }),
      people: fc.integer({ min: 0, max: 5 }),
      breaks: fc.integer({ min: 0, max: 2 }),
    })
    .map(({ edges, people, breaks }) => {
      const [start, b1, e1, b2, e2, end] = edges.sort((a, b) => a - b).map((minute) => minute * 60);
      const all = [
        { from: b1!, length: e1! - b1! },
        { from: b2!, length: e2! - b2! },
      ];
      return { from: start!, to: end!, people, breaks: all.slice(0, breaks) };
    });

export const uncertainCentre: fc.Arbitrary<Scenario> = fc
  .record({
    seed: fc.string({ minLength: 1, maxLength: 6 }),
    connected: fc.boolean(),
    days: fc.integer({ min: 1, max: 3 }),
    volume: fc.integer({ min: 0, max: 40 }),
    shared: fc.boolean(),
    closing: fc.constantFrom('serve' as const, 'flush' as const),
    interruptible: fc.boolean(),
    absence: tenth,
    shrinkage: tenth,
    scheduled: fc.boolean(),
    day: fc.integer({ min: 0, max: 5 }).map((n) => n / 10),
    interval: fc.option(fc.record({ sd: fc.constantFrom(0.1, 0.5), correlation: tenth }), {
      nil: undefined,
    }),
    surge: fc.option(fc.integer({ min: 0, max: 4 }), { nil: undefined }),
    callback: fc.boolean(),
    shifts: fc.array(fc.array(shift(21_600, 64_800), { minLength: 1, maxLength: 4 }), {
      minLength: 3,
      maxLength: 3,
    }),
    counted: fc.array(fc.boolean(), { minLength: 3, maxLength: 3 }),
  })
  .map((spec): Scenario => {
    const [opens, closes] = spec.connected ? [0, 86_400] : [28_800, 57_600];
    const intervals = ((closes - opens) / 7200) * spec.days;
    const perInterval = (value: number) => new Array<number>(intervals).fill(value);
    const agents = (i: number): Agents =>
      spec.counted[i] ? { perInterval: perInterval(2.5) } : { shifts: spec.shifts[i]! };
    const busyness = { day: spec.day, ...(spec.interval ? { interval: spec.interval } : {}) };
    const group = { absence: spec.absence, shrinkage: spec.shrinkage, scheduled: spec.scheduled };
    const phone = (id: string): Scenario['types'][number] => ({
      id,
      channel: 'phone',
      volume: { perInterval: perInterval(spec.volume), busyness },
      handleTime: { law: 'lognormal', mean: 300, sd: 300 },
      patience: { law: 'exponential', mean: 200 },
      closing: spec.closing,
      ...(spec.callback
        ? {
            callback: {
              kind: 'keepPlace',
              offer: { queueAtLeast: 2 },
              acceptance: 0.5,
              answerProbability: 0.7,
              attempts: 2,
            },
          }
        : {}),
    });
    return {
      version: 1,
      seed: spec.seed,
      calendar: {
        intervalLength: 7200,
        days: Array.from({ length: spec.days }, () => ({ opens, closes })),
      },
      types: [
        phone('sales'),
        phone('support'),
        {
          id: 'chat',
          channel: 'chat',
          volume: { perInterval: perInterval(spec.volume) },
          handleTime: { law: 'gamma', mean: 500, sd: 300 },
          closing: spec.closing,
        },
        {
          id: 'mail',
          channel: 'email',
          volume: { steps: [{ from: 0, rate: spec.volume / 14_400 }] },
          handleTime: { law: 'exponential', mean: 900 },
          interruptible: spec.interruptible,
        },
      ],
      groups: [
        {
          ...group,
          id: 'callers',
          agents: agents(0),
          skills: [
            { type: 'sales', rank: 1 },
            { type: 'support', rank: 1 },
            ...(spec.shared ? [{ type: 'mail', rank: 2 }] : []),
          ],
        },
        { ...group, id: 'chatters', agents: agents(1), skills: [{ type: 'chat' }] },
        { ...group, id: 'writers', agents: agents(2), skills: [{ type: 'mail' }] },
      ],
      busyness: { day: 0.1 },
      ...(spec.surge === undefined ? {} : { surges: [{ from: 30_000, to: 40_000, factor: spec.surge }] }),
    };
  });
