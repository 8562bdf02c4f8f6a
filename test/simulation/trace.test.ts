import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Column, column, columnCount, placesOf } from '../../src/measures/index.ts';
import { parseScenario, presets, type Scenario } from '../../src/scenario/index.ts';
import * as contacts from '../../src/simulation/event/contacts.ts';
import { traceLanes } from '../../src/simulation/event/trace-recorder.ts';
import {
  applyEvent,
  origins,
  recordTrace,
  Simulator,
  stateAt,
  type Trace,
  type TraceKind,
  traceKinds,
} from '../../src/simulation/index.ts';
import { tries } from '../setup/at-length.ts';
import { caseCentre } from './case-centre.ts';
import { randomCentre } from './random/centre.ts';

const count = ({ events }: Trace, kind: TraceKind) => {
  const index = traceKinds.indexOf(kind);
  return events.kind.subarray(0, events.length).filter((one) => one === index).length;
};

/** Plays a trace from every checkpoint to the next; answers with the first that comes out otherwise. */
function firstMiss(trace: Trace): string | undefined {
  const { count: all, width, states, event, start, every } = trace.checkpoints;
  for (let k = 0; k + 1 < all; k++) {
    const state = states.slice(k * width, (k + 1) * width);
    for (let i = event[k]!; i < event[k + 1]!; i++) applyEvent(trace, i, state);
    const next = states.subarray((k + 1) * width, (k + 2) * width);
    if (state.some((value, c) => value !== next[c])) {
      return `${start + (k + 1) * every} s: ${state.join()} played, ${next.join()} recorded`;
    }
  }
  return undefined;
}

function tallied(scenario: Scenario, tally: Float64Array, name: Column): number {
  let sum = 0;
  const { plan } = new Simulator(scenario);
  for (let place = 0; place < plan.types.length * placesOf(plan.intervals); place++) {
    sum += tally[place * columnCount + column[name]]!;
  }
  return sum;
}

/** Phone with balking, lines, redials and callbacks, chat, e-mail that is interrupted; one to two days. */
const anyCentre: fc.Arbitrary<Scenario> = fc
  .record({
    seed: fc.string({ minLength: 1, maxLength: 6 }),
    days: fc.integer({ min: 1, max: 2 }),
    calls: fc.integer({ min: 0, max: 60 }),
    agents: fc.integer({ min: 0, max: 6 }),
    lines: fc.option(fc.integer({ min: 1, max: 8 }), { nil: undefined }),
    redial: fc.boolean(),
    callback: fc.boolean(),
    flush: fc.boolean(),
    warm: fc.boolean(),
  })
  .map((spec): Scenario => {
    const perInterval = Array.from({ length: 2 * spec.days }, () => spec.calls);
    const scenario = caseCentre(
      {
        stages: [
          { id: 'work', type: 'office', next: [{ stage: 'partner', share: 0.7 }] },
          { id: 'partner', wait: { law: 'exponential', mean: 3000 }, next: [{ stage: 'work', share: 0.4 }] },
        ],
        opens: [{ type: 'calls', share: 0.3 }],
        status: { type: 'questions', perDay: 20 },
      },
      {
        days: Array.from({ length: spec.days }, () => [0, 7200] as const),
        calls: { perHour: perInterval },
        agents: { calls: spec.agents, office: 1, desk: 1, questions: 1 },
        more: {
          calls: {
            patience: { law: 'exponential', mean: 90 },
            handleTime: { law: 'exponential', mean: 240 },
            balking: 0.1,
            closing: spec.flush ? 'flush' : 'serve',
            transfers: [{ share: 0.2, type: 'desk', kind: spec.warm ? 'warm' : 'cold' }],
            repeat: { fcr: 0.8, delay: { law: 'exponential', mean: 3000 } },
            ...(spec.lines && { lines: spec.lines }),
            ...(spec.redial && {
              redial: {
                afterAbandon: 0.6,
                afterBlock: 0.9,
                delay: { law: 'exponential', mean: 300 },
                attempts: 4,
              },
            }),
            ...(spec.callback && {
              callback: {
                kind: 'keepPlace',
                offer: { queueAtLeast: 2 },
                acceptance: 0.5,
                answerProbability: 0.7,
                attempts: 2,
                retryDelay: 300,
              },
            }),
          },
          office: { interruptible: true },
        },
      },
    );
    // one team for calls and mails, so that mails are dropped for calls
    const [calls, , ...others] = scenario.groups;
    const shared = {
      ...calls!,
      skills: [
        { type: 'calls', rank: 1 },
        { type: 'office', rank: 2 },
      ],
    };
    return { ...scenario, groups: [shared, ...others], seed: spec.seed };
  });

describe('a trace', () => {
  it('plays from any checkpoint to the next exactly, and counts what the tally counts', () => {
    fc.assert(
      fc.property(anyCentre, fc.integer({ min: 0, max: 3 }), (scenario, replication) => {
        const { trace, tally } = traceLanes(scenario, replication);
        expect(firstMiss(trace)).toBeUndefined();
        const simulated = new Simulator(scenario, 'event').run(replication, replication + 1);
        expect(tally).toEqual(simulated.tallies);
        expect(count(trace, 'callbackMade')).toBe(tallied(scenario, tally, 'callbackAccepted'));
        for (const kind of ['offered', 'abandoned', 'blocked', 'flushed', 'callbackLost'] as const) {
          expect(count(trace, kind)).toBe(tallied(scenario, tally, kind));
        }
      }),
      { numRuns: tries(25, 60), seed: 20_261_122 },
    );
  });

  it('plays exactly whatever a centre is made of', () => {
    fc.assert(
      fc.property(randomCentre, (scenario) => {
        const { trace, tally } = traceLanes(scenario, 0);
        expect(firstMiss(trace)).toBeUndefined();
        for (const kind of ['offered', 'abandoned', 'blocked', 'flushed', 'callbackLost'] as const) {
          expect(count(trace, kind)).toBe(tallied(scenario, tally, kind));
        }
      }),
      { numRuns: tries(40, 150), seed: 20_261_122 },
    );
  });

  it.each(presets.map(({ id, scenario }) => [id, scenario] as const))(
    'of %s plays exactly',
    (_, scenario) => {
      const { trace, tally } = traceLanes(scenario, 1);
      expect(firstMiss(trace)).toBeUndefined();
      expect(count(trace, 'offered')).toBe(tallied(scenario, tally, 'offered'));
      expect(count(trace, 'abandoned')).toBe(tallied(scenario, tally, 'abandoned'));
    },
  );

  it('calls the origins of contacts as the kernel numbers them', () => {
    origins.forEach((name, index) => {
      expect(Object.entries(contacts)).toContainEqual([name, index]);
    });
  });

  it('plays chats whose customers leave unseen, and types that open and close', () => {
    const scenario = parseScenario({
      version: 1,
      calendar: { intervalLength: 3600, days: [{ opens: 0, closes: 14_400 }] },
      types: [
        {
          id: 'chats',
          channel: 'chat',
          volume: { perInterval: [40, 60, 50, 20] },
          hours: [{ opens: 1800, closes: 12_600 }],
          handleTime: { law: 'exponential', mean: 400 },
          patience: { law: 'exponential', mean: 120 },
          silent: { share: 0.5, timeOut: 100 },
          redial: { afterAbandon: 0.5, delay: { law: 'exponential', mean: 300 } },
        },
        {
          id: 'mails',
          channel: 'email',
          volume: { perInterval: [5, 5, 5, 5] },
          handleTime: { law: 'exponential', mean: 300 },
          backlog: { items: 8, age: { law: 'exponential', mean: 1000 } },
          interruptible: true,
        },
      ],
      groups: [
        {
          id: 'team',
          agents: { perInterval: [2, 3, 2, 1] },
          skills: [
            { type: 'chats', rank: 1 },
            { type: 'mails', rank: 2 },
          ],
        },
      ],
    });
    for (let replication = 0; replication < 5; replication++) {
      const { trace, tally } = traceLanes(scenario, replication);
      expect(firstMiss(trace)).toBeUndefined();
      expect(count(trace, 'offered')).toBe(tallied(scenario, tally, 'offered'));
      expect(count(trace, 'abandoned')).toBe(tallied(scenario, tally, 'abandoned'));
    }
  });

  it('is in order of time, and names each contact by a number of its own', () => {
    const { events } = recordTrace(presets[0]!.scenario, 0);
    for (let i = 1; i < events.length; i++)
      expect(events.time[i]!).toBeGreaterThanOrEqual(events.time[i - 1]!);
    const starts = traceKinds.indexOf('starts');
    const started = [...events.kind.subarray(0, events.length).entries()].filter(
      ([, kind]) => kind === starts,
    );
    expect(new Set(started.map(([i]) => events.contact[i])).size).toBe(started.length);
  });

  it('tells a day by hand: a call, its case, the work on it and the wait for a partner', () => {
    const trace = recordTrace(
      caseCentre(
        {
          stages: [
            { id: 'work', type: 'office', next: [{ stage: 'partner', share: 1 }] },
            { id: 'partner', wait: { law: 'deterministic', mean: 300 } },
          ],
        },
        { calls: { at: [30, 50] }, agents: { calls: 1 } },
      ),
    );
    const { events } = trace;
    const told = Array.from(
      { length: events.length },
      (_, i) => [events.time[i]!, traceKinds[events.kind[i]!]!] as const,
    );
    const ofCalls = told.filter(([time, kind]) => time > 0 && time < 100_000 && kind !== 'people');
    expect(ofCalls.map(([time, kind]) => `${Math.round(time)} ${kind}`)).toEqual([
      '30 offered',
      '30 starts',
      '50 offered',
      '50 waits',
      '130 ends',
      '130 starts',
      '130 underway',
      '130 caseOpened',
      '130 offered',
      '130 starts',
      '190 ends',
      '190 caseMoved',
      '230 ends',
      '230 underway',
      '230 caseOpened',
      '230 offered',
      '230 starts',
      '290 ends',
      '290 caseMoved',
      '490 caseClosed',
      '590 caseClosed',
      '7200 closes',
    ]);
    // waiting, callbacks and on their way of calls; the team of calls; open cases
    expect([...stateAt(trace, 29).subarray(0, 3)]).toEqual([0, 0, 0]);
    expect([...stateAt(trace, 60).subarray(0, 3)]).toEqual([1, 0, 0]);
    expect([...stateAt(trace, 60).subarray(12, 16)]).toEqual([1, 0, 1, 1]);
    expect([...stateAt(trace, 300).subarray(-1)]).toEqual([2]);
    expect([...stateAt(trace, 600).subarray(-1)]).toEqual([0]);
  });
});
