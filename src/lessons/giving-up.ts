/**
 * Giving up and redialling: the service level rises when customers leave, its definition decides whether the promise
 * is kept, and whoever tries again brings the work back. Two people fewer than the textbook's half-hour needs,
 * simulated; the half-hour that nobody leaves by Erlang C.
 */
import type { Report } from '../measures/index.ts';
import type { Scenario } from '../scenario/index.ts';
import { count, points, reportsOf, seconds, share } from './figure.ts';
import type { Lesson } from './lesson.ts';
import { promise, textbook, textbookState, usual } from './textbook.ts';

const agents = 15;
const patience = 180;
/** Of those who give up, how many try again. */
const shares = [0, 0.25, 0.5, 0.75, 0.9];
const days = 20;
/** Seconds until they do, on average. */
const pause = 300;

interface Customers {
  readonly agents?: number;
  readonly patience?: number;
  readonly redial?: number;
}

function impatient({ agents: people = agents, patience: mean = patience, redial = 0 }: Customers): Scenario {
  const base = textbook({ agents: people });
  const [type] = base.types;
  return {
    ...base,
    types: [
      {
        ...type!,
        volume: { ...type!.volume, basis: 'fresh' },
        patience: { law: 'exponential', mean },
        ...(redial > 0 && { redial: { afterAbandon: redial, delay: { law: 'exponential', mean: pause } } }),
      },
    ],
  };
}

function read(report: Report) {
  const calls = report.types.calls!;
  const rate = calls.abandonmentRate.mean!;
  /** The half-hours that count. */
  const halfHours = calls.intervals.filter(({ offered }) => offered.mean! > 0).length;
  return {
    calls,
    rate,
    level: calls.serviceLevel.mean!,
    offered: calls.offered.mean! / halfHours,
    abandoned: calls.abandoned.mean! / halfHours,
    /** Customers who talk to somebody in the end. */
    served: calls.customersAnsweredRate.mean ?? 1 - rate,
  };
}

export const lesson: Lesson = {
  scenarios: () => ({
    leaving: impatient({}),
    staying: textbook({ agents }),
    redialling: impatient({ redial: 0.9 }),
  }),
  study: function* () {
    const reports = yield* reportsOf(
      shares.map((redial) => impatient({ redial })),
      days,
    );
    const found = reports.map(read);
    const [never] = found as [(typeof found)[number]];
    const most = found.at(-1)!;
    const stay = textbookState({ agents })!;
    return {
      figures: {
        volume: count(usual.volume),
        agents: count(agents),
        target: share(promise.share),
        within: seconds(promise.within),
        patience: seconds(patience),
        levelFull: share(textbookState({ agents: agents + 2 })!.serviceLevel),
        levelOneFewer: share(textbookState({ agents: agents + 1 })!.serviceLevel),
        levelStaying: share(stay.serviceLevel),
        levelLeaving: share(never.level),
        rise: points(never.level - stay.serviceLevel),
        waitStaying: seconds(stay.averageWait),
        waitLeaving: seconds(never.calls.averageWait.mean!),
        lost: share(never.rate),
        lostCalls: count(never.abandoned),
        timeToAbandon: seconds(never.calls.timeToAbandon.mean!),
        ofOffered: share(never.level),
        shortExcluded: share(never.calls.serviceLevelShortAbandonsExcluded.mean!),
        countedServed: share(never.calls.serviceLevelAbandonsServed.mean!),
        ofAnswered: share(never.calls.serviceLevelOfAnswered.mean!),
        apart: points(never.calls.serviceLevelOfAnswered.mean! - never.level),
        mostRedial: share(shares.at(-1)!),
        levelRedial: share(most.level),
        fallRedial: points(never.level - most.level),
        callsNever: count(never.offered),
        callsRedial: count(most.offered),
        servedNever: share(never.served),
        servedRedial: share(most.served),
      },
      curves: {
        level: { x: shares, xKind: 'share', y: found.map(({ level }) => level), yKind: 'share' },
      },
    };
  },
  steps: [
    {
      kind: 'predict',
      id: 'leave',
      ask: { of: 'number', figure: 'levelLeaving', from: 0, to: 1, step: 0.01, close: 0.05 },
    },
    {
      kind: 'run',
      id: 'watch',
      show: {
        as: 'film',
        scenarios: ['staying', 'leaving'],
        from: 9 * 3600,
        to: 9.5 * 3600,
        speed: 60,
      },
    },
    {
      kind: 'reveal',
      id: 'gap',
      of: 'leave',
      show: { as: 'bars', figures: ['levelStaying', 'levelLeaving', 'lost'] },
    },
    {
      kind: 'predict',
      id: 'rules',
      ask: {
        of: 'pick',
        right: (v) => {
          const rules = ['ofOffered', 'shortExcluded', 'countedServed', 'ofAnswered'];
          const kept = rules.filter((rule) => v(rule) >= v('target')).length;
          return kept === 0 ? 0 : kept === rules.length ? 2 : 1;
        },
      },
    },
    {
      kind: 'reveal',
      id: 'flip',
      of: 'rules',
      show: { as: 'bars', figures: ['ofOffered', 'shortExcluded', 'countedServed', 'ofAnswered'] },
    },
    {
      kind: 'predict',
      id: 'again',
      ask: {
        of: 'draw',
        curve: 'level',
        given: [0],
        from: 0,
        to: 1,
        step: 0.05,
        start: 0.75,
        close: 0.05,
        classAt: shares.indexOf(0.9),
      },
    },
    { kind: 'reveal', id: 'back', of: 'again' },
    { kind: 'why', id: 'why', right: 0 },
    { kind: 'quiz', id: 'check', right: [2, 1] },
    {
      kind: 'sandbox',
      id: 'play',
      controls: [
        { id: 'agents', kind: 'count', from: 10, to: 20, step: 1, start: 15 },
        { id: 'patience', kind: 'seconds', from: 30, to: 600, step: 30, start: 180 },
        { id: 'redial', kind: 'share', from: 0, to: 0.9, step: 0.1, start: 0 },
      ],
      figures: ['ofOffered', 'ofAnswered', 'lost', 'calls', 'served'],
      study: function* (controls) {
        const [report] = yield* reportsOf([impatient(controls)], 6);
        const { calls, level, rate, offered, served } = read(report!);
        return {
          figures: {
            ofOffered: share(level),
            ofAnswered: share(calls.serviceLevelOfAnswered.mean),
            lost: share(rate),
            calls: count(offered),
            served: share(served),
          },
        };
      },
    },
  ],
  handout: ['levelStaying', 'levelLeaving', 'lost', 'ofOffered', 'ofAnswered', 'levelRedial', 'servedRedial'],
  claims: [
    {
      says: 'two people fewer than it takes as long as everybody waits',
      holds: (v) => v('levelFull') >= v('target') && v('levelOneFewer') < v('target'),
    },
    {
      says: 'the level rises by more than twenty points when people give up',
      holds: (v) => v('rise') > 0.2,
    },
    {
      says: 'the wait falls to less than a fifth, for fewer than one in ten lost',
      holds: (v) => v('waitLeaving') < v('waitStaying') / 5 && v('lost') < 0.1,
    },
    {
      says: 'the promise is broken of those who called, kept of those who were answered',
      holds: (v) => v('ofOffered') < v('target') && v('ofAnswered') >= v('target'),
    },
    {
      says: 'counted as served, who hung up early carries the promise over the line',
      holds: (v) => v('shortExcluded') < v('target') && v('countedServed') >= v('target'),
    },
    {
      says: 'redials bring back more than fifteen points of what giving up had given',
      holds: (v) => v('fallRedial') > 0.15,
    },
    {
      says: 'more calls come, and more customers are served in the end',
      holds: (v) => v('callsRedial') > v('callsNever') + 10 && v('servedRedial') > v('servedNever') + 0.04,
    },
  ],
};
