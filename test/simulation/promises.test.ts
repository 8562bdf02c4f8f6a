/**
 * Promises of random centres: two phone types with callbacks of any kind that share people, and one more group, over
 * one to three days.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Column,
  column,
  columnCount,
  type LedgerColumn,
  ledgerColumn,
  ledgerRow,
  placesOf,
} from '../../src/measures/index.ts';
import {
  type Callback,
  type CallbackKind,
  type ContactType,
  parseScenario,
  type Scenario,
} from '../../src/scenario/index.ts';
import { type ContactLog, type PromiseLog, Simulator } from '../../src/simulation/index.ts';
import { tallySizeOf } from '../../src/simulation/plan/cells.ts';
import { tries } from '../setup/at-length.ts';
import { runChecked } from './checked-kernel.ts';

const estimator = fc.constantFrom('position', 'lastToEnter', 'headOfLine');
const share = fc.constantFrom(0, 0.3, 0.8, 1);

const everyKind: readonly CallbackKind[] = ['keepPlace', 'asap', 'fixedDelay', 'slot', 'request'];

const callbackOf = (kinds: readonly CallbackKind[]): fc.Arbitrary<Callback> =>
  fc
    .record({
      kind: fc.constantFrom(...kinds),
      afterWaiting: fc.constantFrom(undefined, 20, 120),
      pendingAtMost: fc.constantFrom(undefined, 1, 5),
      byWait: fc.boolean(),
      least: fc.constantFrom(0, 2, 60),
      rising: fc.boolean(),
      acceptance: share,
      estimator,
      delay: fc.constantFrom(0, 300, 4000, 50_000),
      slots: fc.record({
        length: fc.constantFrom(600, 1800, 3000),
        capacity: fc.integer({ min: 0, max: 4 }),
        from: fc.constantFrom(0, 900),
        choice: fc.integer({ min: 1, max: 6 }),
      }),
      common: fc.record({
        dial: fc.constantFrom('agentFirst', 'customerFirst'),
        answerProbability: share,
        ringTime: fc.constantFrom(0, 25),
        attempts: fc.integer({ min: 1, max: 4 }),
        retryDelay: fc.constantFrom(0, 60, 900, 40_000),
        handleTimeFactor: fc.constantFrom(0.8, 1),
        window: fc.constantFrom(0, 60, 900, 80_000),
        cancelled: share,
        closing: fc.constantFrom('serve', 'carry', 'flush'),
      }),
      expires: fc.constantFrom(undefined, 0, 300, 30_000),
      holdsLine: fc.boolean(),
      turn: fc.constantFrom(undefined, 'place', 'before', 'after'),
      reserve: fc.constantFrom(0, 1),
    })
    .map((spec): Callback => {
      const { kind } = spec;
      const keepsPlace = kind === 'keepPlace';
      const turn = spec.turn === 'place' && !keepsPlace ? undefined : spec.turn;
      const own = turn === undefined ? !keepsPlace : turn !== 'place';
      const { acceptance } = spec;
      return {
        kind,
        ...spec.common,
        estimator: spec.estimator,
        ...(kind === 'request'
          ? {}
          : {
              offer: {
                ...(spec.byWait
                  ? { estimatedWaitAbove: spec.least }
                  : { queueAtLeast: Math.min(spec.least, 9) }),
                ...(spec.afterWaiting === undefined ? {} : { afterWaiting: spec.afterWaiting }),
                ...(spec.pendingAtMost === undefined ? {} : { pendingAtMost: spec.pendingAtMost }),
              },
              acceptance: spec.rising ? { share: acceptance / 2, perMinute: 0.1 } : acceptance,
            }),
        ...(kind === 'fixedDelay' || kind === 'request' ? { delay: spec.delay } : {}),
        ...(kind === 'slot' ? { slots: spec.slots } : {}),
        ...(spec.expires === undefined ? {} : { expires: spec.expires }),
        ...(keepsPlace ? { holdsLine: spec.holdsLine } : {}),
        ...(turn ? { turn } : {}),
        ...(own ? { reserve: spec.reserve } : {}),
      };
    });

const centreOf = (kinds: readonly CallbackKind[]): fc.Arbitrary<Scenario> =>
  fc
    .record({
      seed: fc.string({ minLength: 1, maxLength: 6 }),
      days: fc.integer({ min: 1, max: 3 }),
      touching: fc.boolean(),
      callbacks: fc.tuple(callbackOf(kinds), callbackOf(kinds)),
      volumes: fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 24, maxLength: 24 }),
      agents: fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 24, maxLength: 24 }),
      lines: fc.option(fc.integer({ min: 1, max: 12 }), { nil: undefined }),
      patience: fc.option(fc.integer({ min: 20, max: 300 }), { nil: undefined }),
      closing: fc.constantFrom('serve' as const, 'flush' as const),
      overflow: fc.constantFrom(0, 60),
      announcement: fc.option(
        fc.record({ estimator, factor: fc.constantFrom(0.5, 1), patienceAfter: fc.constantFrom(0, 0.5, 2) }),
        { nil: undefined },
      ),
      tolerance: fc.boolean(),
      warmUp: fc.constantFrom(undefined, 1500),
      ownHours: fc.boolean(),
    })
    .map((spec): Scenario => {
      const length = spec.touching ? 21_600 : 1800;
      const opens = spec.touching ? 0 : 28_800;
      const intervals = 4;
      const count = spec.days * intervals;
      const list = (values: number[], factor: number) =>
        Array.from({ length: count }, (_, i) => values[i % values.length]! * factor);
      const phone = (id: string, own: Callback): ContactType => ({
        id,
        channel: 'phone',
        volume: { basis: 'fresh', perInterval: list(spec.volumes, 1) },
        handleTime: { law: 'lognormal', mean: 200, sd: 250 },
        ...(spec.patience ? { patience: { law: 'exponential', mean: spec.patience } } : {}),
        ...(spec.lines ? { lines: spec.lines } : {}),
        closing: spec.closing,
        callback: own,
        ...(spec.ownHours
          ? {
              hours: [
                { opens, closes: opens + 1.5 * length },
                { opens: opens + 2 * length, closes: opens + 3.5 * length },
              ],
              afterHours: { callback: 0.5 },
            }
          : {}),
        ...(spec.announcement
          ? {
              announcement: {
                ...spec.announcement,
                ...(spec.tolerance ? { tolerance: { law: 'exponential', mean: 300 } } : {}),
              },
            }
          : {}),
        redial: { afterAbandon: 0.5, afterBlock: 0.5, delay: { law: 'exponential', mean: 400 }, attempts: 4 },
      });
      return {
        version: 1,
        seed: spec.seed,
        calendar: {
          intervalLength: length,
          days: Array.from({ length: spec.days }, () => ({ opens, closes: opens + intervals * length })),
        },
        types: [phone('sales', spec.callbacks[0]), phone('support', spec.callbacks[1])],
        groups: [
          {
            id: 'all',
            agents: { perInterval: list(spec.agents, 0.1).map((agents) => agents + 2) },
            skills: [
              { type: 'sales', rank: 1 },
              { type: 'support', rank: 2 },
            ],
          },
          {
            id: 'few',
            agents: { perInterval: list(spec.agents, 0.05).map(Math.round) },
            skills: [{ type: 'support', after: spec.overflow }],
          },
        ],
        ...(spec.warmUp === undefined ? {} : { run: { warmUp: spec.warmUp } }),
      };
    });

const centre = centreOf(everyKind);

const reasons: readonly LedgerColumn[] = [
  'brokenLate',
  'brokenEarly',
  'brokenClosed',
  'brokenExpired',
  'brokenCancelled',
  'brokenPastEnd',
];

describe('on random centres with callbacks of every kind', () => {
  it('a promise made is kept, broken for one reason, or open; in the ledger, by interval and one by one', () => {
    const seen = new Map<string, number>();
    fc.assert(
      fc.property(centre, (given) => {
        const scenario = parseScenario(given);
        const promises: PromiseLog = [];
        const contacts: ContactLog = [];
        const simulator = new Simulator(scenario);
        const { plan } = simulator;
        const { tallies } = simulator.run(0, 1, contacts, promises);
        const runEnds = plan.sessions.at(-1)!.closes;
        plan.types.forEach((type, t) => {
          const ledger = (name: LedgerColumn) =>
            tallies[ledgerRow(tallySizeOf(plan), t) + ledgerColumn[name]]!;
          const places = placesOf(plan.intervals);
          const sum = (name: Column, withWarmUp = false) => {
            let total = 0;
            for (let place = 0; place < places; place++) {
              if (place === plan.intervals && !withWarmUp) continue;
              total += tallies[(t * places + place) * columnCount + column[name]]!;
            }
            return total;
          };
          const kept = ledger('promisesKeptAll');
          const broken = ledger('promisesBroken');
          const open = ledger('promisesOpen');
          expect(kept + broken + open).toBe(ledger('promisesMade'));
          expect(reasons.reduce((total, name) => total + ledger(name), 0)).toBe(broken);
          expect(ledger('promisesOvertaken')).toBe(0);
          expect(sum('callbackAccepted')).toBe(ledger('promisesMade'));
          expect(sum('promisesDue')).toBe(kept + broken);
          expect(sum('promisesKept')).toBe(kept);
          expect(sum('slotsDueHere')).toBeLessThanOrEqual(kept + broken);
          expect(sum('slotsKeptHere')).toBeLessThanOrEqual(Math.min(kept, sum('slotsDueHere')));
          expect(sum('callbackConnected')).toBe(ledger('attemptsAnswered'));
          expect(ledger('attempts')).toBeGreaterThanOrEqual(ledger('attemptsAnswered'));

          const mine = promises.filter((promise) => promise.type === t);
          expect(mine).toHaveLength(sum('callbackAccepted', true));
          const { kind, window, expires } = type.callback!;
          for (const promise of mine) {
            const { made, due, firstAttempt, connected, outcome, why } = promise;
            const tried = firstAttempt !== null;
            seen.set(`${kind} ${why ?? outcome}`, (seen.get(`${kind} ${why ?? outcome}`) ?? 0) + 1);
            expect(why !== null).toBe(outcome === 'broken');
            const inTime = tried && firstAttempt <= due + window + 1e-6;
            if (outcome === 'kept') expect(inTime).toBe(true);
            if (outcome === 'open') expect(due + window).toBeGreaterThan(runEnds);
            expect(why === 'late').toBe(tried && outcome === 'broken');
            if (why === 'late') expect(firstAttempt!).toBeGreaterThan(due + window - 1e-6);
            if (tried && kind !== 'keepPlace' && kind !== 'asap') {
              expect(firstAttempt).toBeGreaterThan(due - 1e-6);
            }
            if (tried) expect(firstAttempt).toBeLessThanOrEqual(due + expires + 1e-6);
            if (tried) expect(firstAttempt).toBeGreaterThanOrEqual(made - 1e-6);
            if (connected !== null) expect(connected).toBeGreaterThanOrEqual(firstAttempt!);
          }
        });
      }),
      { seed: 21, numRuns: tries(200, 400) },
    );
    // every kind was kept, late, closed, expired, cancelled, past its end and open somewhere
    for (const kind of everyKind) {
      for (const end of ['kept', 'late', 'closed', 'expired', 'cancelled', 'open']) {
        expect(seen.get(`${kind} ${end}`) ?? 0, `${kind} ${end}`).toBeGreaterThan(0);
      }
    }
    expect([...seen].some(([key]) => key.endsWith('pastEnd'))).toBe(true);
  });

  it('the books hold after every event', () => {
    let events = 0;
    fc.assert(
      fc.property(centre, (scenario) => {
        events += runChecked(parseScenario(scenario), [0]);
      }),
      { seed: 22, numRuns: tries(30, 100) },
    );
    expect(events).toBeGreaterThan(tries(3000, 10_000));
  });

  it('no slot takes more promises than it has room for', () => {
    let full = 0;
    fc.assert(
      fc.property(centreOf(['slot']), (given) => {
        // nobody gives her room back, nobody is promised the next opening instead of a slot
        const types = given.types.map(({ afterHours: _, ...type }) => ({
          ...type,
          callback: { ...type.callback!, cancelled: 0 },
        }));
        const scenario = { ...given, types };
        const promises: PromiseLog = [];
        const simulator = new Simulator(scenario);
        simulator.run(0, 1, null, promises);
        simulator.plan.types.forEach(({ callback: plan }, t) => {
          if (!plan?.slots) return;
          const { begins, length, capacity } = plan.slots;
          const taken = new Int32Array(begins.length);
          for (const { type, due, made } of promises) {
            if (type !== t) continue;
            const slot = begins.filter((begin) => begin <= due + 1e-6).length - 1;
            expect(due - begins[slot]!).toBeLessThan(length + 1e-6);
            expect(begins[slot]).toBeGreaterThanOrEqual(made + plan.slots!.from - 1e-6);
            taken[slot]! += 1;
          }
          taken.forEach((promised, slot) => {
            expect(promised).toBeLessThanOrEqual(capacity[slot]!);
            if (promised > 0 && promised === capacity[slot]) full += 1;
          });
        });
      }),
      { seed: 23, numRuns: tries(100, 200) },
    );
    expect(full).toBeGreaterThan(tries(10, 20));
  });

  it('switching callbacks on leaves what customers bring as it is', () => {
    fc.assert(
      fc.property(centre, (given) => {
        // requests left at night are offered, so all come by day here
        const scenario = {
          ...given,
          types: given.types.map(({ hours: _, afterHours: __, ...type }) => type),
        };
        const fresh = (one: Scenario) => {
          const simulator = new Simulator(one);
          const { plan } = simulator;
          const { tallies } = simulator.run(0, 1);
          const places = placesOf(plan.intervals);
          return plan.types.map((_, t) => {
            let total = 0;
            for (let place = 0; place < places; place++) {
              total += tallies[(t * places + place) * columnCount + column.firstAttempts]!;
            }
            return total;
          });
        };
        const without = {
          ...scenario,
          types: scenario.types.map(({ callback: _, ...type }) => type),
        };
        expect(fresh(scenario)).toEqual(fresh(without));
      }),
      { seed: 24, numRuns: 50 },
    );
  });
});
