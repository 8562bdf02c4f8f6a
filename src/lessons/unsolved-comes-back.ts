/**
 * Unsolved comes back: first-contact resolution against handling time. Whoever is not helped calls again, so calls are
 * issues divided by the share solved at once, each time anew. People come from Erlang C on that stream; a simulated day
 * with the repeats in it bears them out. Repeats come within hours here rather than days, so that one day shows them.
 */
import type { Scenario } from '../scenario/index.ts';
import { requiredAgents } from '../staffing/interval/required-agents.ts';
import { atOnce, count, reportsOf, seconds, share } from './figure.ts';
import type { Lesson } from './lesson.ts';
import { promise, textbook, usual } from './textbook.ts';

/** Issues that come up in a half-hour. */
const issues = 280;
const handleTime = usual.handleTime;
const fcr = 0.7;
/** A tenth of the handling time, and ten points of resolution. */
const tenth = 0.1;

const callsOf = (solved: number) => issues / solved;

function team(solved: number, handling: number): number {
  return requiredAgents({
    model: 'c',
    arrivalRate: callsOf(solved) / 1800,
    handleTime: handling,
    serviceLevelTarget: promise.share,
    acceptableWait: promise.within,
  }).requiredAgents;
}

function desk(solved: number, handling: number, agents: number): Scenario {
  const scenario = textbook({ volume: issues, handleTime: handling, agents });
  const [type] = scenario.types;
  return {
    ...scenario,
    types: [
      {
        ...type!,
        volume: { ...type!.volume, basis: 'fresh' },
        repeat: { fcr: solved, delay: { law: 'exponential', mean: 1800 } },
      },
    ],
    run: { ...scenario.run, warmUp: 6 * 3600 },
  };
}

const now = team(fcr, handleTime);
const shares = [0.5, 0.6, 0.7, 0.8, 0.9];

export const lesson: Lesson = {
  scenarios: () => ({
    now: desk(fcr, handleTime, now),
    hurried: desk(fcr - tenth, handleTime * (1 - tenth), now),
  }),
  study: function* ({ now: before, hurried }) {
    const [usually, hurry] = yield* reportsOf([before!, hurried!], 4);
    const [one, two] = [usually!.types.calls!, hurry!.types.calls!];
    const counted = one.intervals.filter(({ start }) => start >= 6 * 3600);
    const perHalfHour = counted.reduce((sum, { offered }) => sum + offered.mean!, 0) / counted.length;
    return {
      figures: {
        issues: count(issues),
        calls: count(callsOf(fcr)),
        repeats: count(callsOf(fcr) - issues),
        repeatShare: share(1 - fcr),
        handling: seconds(handleTime),
        target: share(promise.share),
        within: seconds(promise.within),
        fcr: share(fcr),
        better: share(fcr + tenth),
        worse: share(fcr - tenth),
        shorter: seconds(handleTime * (1 - tenth)),
        longer: seconds(handleTime * (1 + tenth)),
        shorterBy: seconds(handleTime * tenth),
        now: count(now),
        whenShorter: count(team(fcr, handleTime * (1 - tenth))),
        whenSolved: count(team(fcr + tenth, handleTime)),
        whenCareful: count(team(fcr + tenth, handleTime * (1 + tenth))),
        whenHurried: count(team(fcr - tenth, handleTime * (1 - tenth))),
        sparedShorter: count(now - team(fcr, handleTime * (1 - tenth))),
        sparedSolved: count(now - team(fcr + tenth, handleTime)),
        more: count(team(fcr - tenth, handleTime * (1 - tenth)) - now),
        callsSolved: count(callsOf(fcr + tenth)),
        callsHurried: count(callsOf(fcr - tenth)),
        workSolved: share(1 - callsOf(fcr + tenth) / callsOf(fcr), 1),
        workShorter: share(tenth),
        level: share(one.serviceLevel.mean),
        levelHurried: share(two.serviceLevel.mean),
        simulatedCalls: count(perHalfHour),
      },
      curves: {
        people: {
          x: shares,
          xKind: 'share',
          y: shares.map((solved) => team(solved, handleTime)),
          yKind: 'count',
        },
      },
    };
  },
  steps: [
    {
      kind: 'predict',
      id: 'two',
      ask: {
        of: 'pick',
        right: (v) => (v('whenShorter') < v('whenSolved') ? 0 : v('whenSolved') < v('whenShorter') ? 1 : 2),
      },
    },
    {
      kind: 'reveal',
      id: 'gap',
      of: 'two',
      show: { as: 'bars', figures: ['now', 'whenShorter', 'whenSolved'] },
    },
    {
      kind: 'predict',
      id: 'hurry',
      ask: { of: 'number', figure: 'whenHurried', from: 40, to: 80, step: 1, close: 1 },
    },
    {
      kind: 'run',
      id: 'watch',
      show: { as: 'film', scenarios: ['now', 'hurried'], from: 9 * 3600, to: 9.5 * 3600, speed: 60 },
    },
    {
      kind: 'reveal',
      id: 'trap',
      of: 'hurry',
      show: { as: 'bars', figures: ['now', 'whenHurried', 'whenCareful'] },
    },
    { kind: 'why', id: 'why', right: 2 },
    { kind: 'quiz', id: 'check', right: [1, 0] },
    {
      kind: 'sandbox',
      id: 'play',
      controls: [
        { id: 'fcr', kind: 'share', from: 0.2, to: 1, step: 0.02, start: fcr },
        { id: 'handling', kind: 'seconds', from: 120, to: 480, step: 10, start: handleTime },
      ],
      figures: ['people', 'callsNow', 'repeatsNow'],
      study: ({ fcr: solved = fcr, handling = handleTime }) =>
        atOnce({
          figures: {
            people: count(team(solved, handling)),
            callsNow: count(callsOf(solved)),
            repeatsNow: count(callsOf(solved) - issues),
          },
          curves: {
            people: {
              x: shares,
              xKind: 'share',
              y: shares.map((part) => team(part, handling)),
              yKind: 'count',
            },
          },
        }),
      show: { as: 'curves', curves: ['people'] },
      solved: (value, { handling = 0 }) => handling >= 290 && value('people')! <= now,
      solution: { handling: 290, fcr: 0.86 },
    },
  ],
  handout: ['now', 'whenShorter', 'whenSolved', 'whenHurried', 'whenCareful', 'repeats'],
  claims: [
    {
      says: 'a tenth of the time, and ten points',
      holds: (v) =>
        Math.abs(v('shorter') / v('handling') - 0.9) < 1e-9 &&
        Math.abs(v('longer') / v('handling') - 1.1) < 1e-9 &&
        Math.abs(v('better') - v('fcr') - 0.1) < 1e-9,
    },
    {
      says: 'of all calls, so many as are not solved are not the first',
      holds: (v) => Math.abs(v('repeats') / v('calls') - v('repeatShare')) < 1e-9,
    },
    {
      says: 'ten points solved at once spare more people than a tenth of the handling time',
      holds: (v) => v('sparedSolved') > v('sparedShorter') && v('sparedShorter') > 0,
    },
    { says: 'they take away more work', holds: (v) => v('workSolved') > v('workShorter') },
    {
      says: 'a tenth shorter and ten points less: more people than before',
      holds: (v) => v('whenHurried') > v('now') && v('more') === v('whenHurried') - v('now'),
    },
    {
      says: 'a tenth longer and ten points more: fewer people than before',
      holds: (v) => v('whenCareful') < v('now'),
    },
    {
      says: 'in a hurry the same people break the promise they kept',
      holds: (v) => v('level') > v('target') - 0.02 && v('levelHurried') < v('target') - 0.1,
    },
    {
      says: 'the simulated day brings the calls that the sum of repeats says',
      holds: (v) => Math.abs(v('simulatedCalls') / v('calls') - 1) < 0.01,
    },
  ],
};
