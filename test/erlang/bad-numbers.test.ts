/**
 * Every number that a formula is given is looked at: what is negative, not finite or no number is refused by name.
 * Each row is a call that works; in turn each of its fields is spoilt.
 */
import { describe, expect, it } from 'vitest';
import {
  anyPatience,
  busyDays,
  chats,
  deterministicLaw,
  durationLaw,
  empiricalLaw,
  erlangA,
  erlangB,
  erlangC,
  exponentialLaw,
  finiteLine,
  fixedHandleTime,
  gammaLaw,
  garnett,
  halfinWhitt,
  hyperexponentialLaw,
  lognormalLaw,
  nonPreemptivePriority,
  oneAgent,
  preemptivePriority,
  renewalArrivals,
  uniformLaw,
  waitQuantile,
  weibullLaw,
  withBalking,
  withNever,
} from '../../src/erlang/index.ts';

/** What spoils a field of each kind; `time` may be Infinity, `whole` must have no fraction. */
const spoilt = {
  number: [-1, Number.NaN, Number.POSITIVE_INFINITY],
  positive: [0, -1, Number.NaN, Number.POSITIVE_INFINITY],
  time: [-1, Number.NaN, 2e15],
  whole: [-1, 0.5, Number.NaN, Number.POSITIVE_INFINITY],
  share: [-0.1, 1.1, Number.NaN],
} as const;
type Kind = keyof typeof spoilt;

const traffic = { arrivalRate: 'number', handleTime: 'number', agents: 'whole' } as const;
const centre = { arrivalRate: 100 / 1800, handleTime: 180, agents: 14 };
const live = { ...centre, acceptableWait: 20, shortAbandon: 5 };
const waits = { ...traffic, acceptableWait: 'number', shortAbandon: 'number' } as const;
const room = { ...live, patience: 90, rates: [1, 1.5] };
const classes = { arrivalRates: [0.02, 0.03], handleTime: 180, agents: 14, acceptableWait: 20 };
const patience = exponentialLaw(90);

const calls: readonly (readonly [
  string,
  (input: never) => unknown,
  Readonly<Record<string, unknown>>,
  Readonly<Record<string, Kind>>,
])[] = [
  ['erlangA', erlangA, { ...live, patience: 90 }, { ...waits, patience: 'time' }],
  ['erlangB', erlangB, centre, traffic],
  ['erlangC', erlangC, { ...centre, acceptableWait: 20 }, { ...traffic, acceptableWait: 'number' }],
  ['anyPatience', anyPatience, { ...live, patience }, waits],
  ['chats', chats, room, { ...waits, patience: 'time' }],
  [
    'finiteLine',
    finiteLine,
    { ...centre, lines: 20, patience: 90, acceptableWait: 20 },
    { ...traffic, lines: 'whole', patience: 'time', acceptableWait: 'number' },
  ],
  ['fixedHandleTime', fixedHandleTime, centre, { ...traffic, handleTime: 'positive' }],
  [
    'waitQuantile',
    waitQuantile,
    { ...centre, patience: 90, probability: 0.9 },
    { ...traffic, patience: 'time', probability: 'share' },
  ],
  [
    'nonPreemptivePriority',
    nonPreemptivePriority,
    classes,
    { handleTime: 'positive', agents: 'whole', acceptableWait: 'number' },
  ],
  ['preemptivePriority', preemptivePriority, classes, { handleTime: 'positive', agents: 'whole' }],
  ['oneAgent', oneAgent, { arrivalRate: 0.001, handleTime: { mean: 90, sd: 90 } }, { arrivalRate: 'number' }],
  [
    'renewalArrivals',
    renewalArrivals,
    { interval: 300, handleTime: 90, transform: (s: number) => -Math.expm1(-300 * s) },
    { interval: 'positive', handleTime: 'positive' },
  ],
];

const rows = calls.flatMap(([name, call, good, fields]) =>
  Object.entries(fields).flatMap(([field, kind]) =>
    spoilt[kind].map((value) => ({ name, field, value, call, good })),
  ),
);

describe('a bad number', () => {
  it.each(calls)('%s answers the good ones', (_, call, good) => {
    expect(() => call(good as never)).not.toThrow();
  });

  it.each(rows)('$name refuses $field $value', ({ field, value, call, good }) => {
    expect(() => call({ ...good, [field]: value } as never)).toThrow(
      new RegExp(`^invalid ${field}: ${value} \\(.*must be`),
    );
  });

  it('is refused inside lists', () => {
    for (const value of spoilt.positive) {
      expect(() => chats({ ...room, rates: [value, 2] })).toThrow(`invalid rates: ${value} (`);
    }
    for (const value of spoilt.number) {
      expect(() => nonPreemptivePriority({ ...classes, arrivalRates: [0.02, value] })).toThrow(RangeError);
      expect(() => preemptivePriority({ ...classes, arrivalRates: [value, 0.02] })).toThrow(RangeError);
      for (const handleTime of [
        { mean: value, sd: 90 },
        { mean: 90, sd: value },
      ]) {
        expect(() => oneAgent({ arrivalRate: 0.001, handleTime })).toThrow('invalid handleTime.');
      }
    }
  });

  it('is refused when the load is beyond a billion erlangs', () => {
    const much = { arrivalRate: 1e8, handleTime: 180 };
    for (const call of [
      () => erlangA({ ...live, ...much, patience: 90 }),
      () => erlangB({ ...centre, ...much }),
      () => erlangC({ ...live, ...much }),
      () => anyPatience({ ...live, ...much, patience }),
      () => chats({ ...room, ...much }),
      () => finiteLine({ ...live, ...much, lines: 20 }),
      () => fixedHandleTime({ ...centre, ...much }),
      () => waitQuantile({ ...centre, ...much, probability: 0.9 }),
    ]) {
      expect(call).toThrow('invalid load: 18000000000 (erlangs');
    }
  });

  it('is refused by laws', () => {
    for (const value of spoilt.positive) {
      for (const law of [
        () => exponentialLaw(value),
        () => lognormalLaw(value, 60),
        () => gammaLaw(value, 2),
        () => gammaLaw(60, value),
        () => weibullLaw(value, 1),
        () => weibullLaw(60, value),
        () => uniformLaw(0, value),
        () => hyperexponentialLaw([1, 1], [60, value]),
        () => durationLaw({ law: 'gamma', mean: 60, sd: value }),
        () => garnett(0, value),
      ]) {
        expect(law).toThrow(RangeError);
      }
    }
    for (const value of spoilt.number) {
      for (const law of [
        () => deterministicLaw(value),
        () => lognormalLaw(60, value),
        () => uniformLaw(value, 60),
        () => empiricalLaw([0, 60, 120], [1, value]),
        () => empiricalLaw([value, 60], [1]),
        () => hyperexponentialLaw([1, value], [60, 120]),
        () => busyDays(value),
      ]) {
        expect(law).toThrow(RangeError);
      }
    }
    for (const value of spoilt.number) expect(() => uniformLaw(value, 60)).toThrow(`invalid min: ${value}`);
    for (const value of spoilt.share) {
      expect(() => withBalking(value, exponentialLaw(60))).toThrow(`invalid share: ${value}`);
      expect(() => withNever(value, exponentialLaw(60))).toThrow(`invalid share: ${value}`);
    }
    for (const value of [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]) {
      expect(() => halfinWhitt(value)).toThrow('invalid beta');
      expect(() => garnett(value, 1)).toThrow('invalid beta');
    }
    for (const phases of spoilt.whole) {
      expect(() => durationLaw({ law: 'erlang', mean: 60, phases })).toThrow(`invalid phases: ${phases}`);
    }
  });

  it('is refused in a histogram: edges that do not rise, too many or too few weights, none at all', () => {
    expect(() => empiricalLaw([60, 60, 120], [1, 1])).toThrow('invalid edges: 0');
    expect(() => empiricalLaw([0, 60, 60], [1, 1])).toThrow('invalid edges: 0');
    expect(() => empiricalLaw([0, 60], [1, 1])).toThrow('invalid weights: 2');
    expect(() => empiricalLaw([0, 60, 90], [1])).toThrow('invalid weights: 1');
    expect(() => empiricalLaw([0], [])).toThrow('invalid edges: 1');
    expect(() => empiricalLaw([0, 60], [0])).toThrow('invalid weights: 0');
    expect(empiricalLaw([0, 0.5, 60], [1, 1]).mean).toBe(15.25);
  });
});
