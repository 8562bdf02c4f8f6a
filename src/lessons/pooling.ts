/**
 * Pooling: four teams that may not help one another against one team of the same people. Erlang C on the textbook's
 * calls; the two floors, on which the same customers call, are simulated to see that they agree with it.
 */
import type { AgentGroup, ContactType, Scenario } from '../scenario/index.ts';
import { requiredAgents } from '../staffing/interval/required-agents.ts';
import { atOnce, count, erlangs, points, reportsOf, seconds, share } from './figure.ts';
import type { Lesson } from './lesson.ts';
import { promise, textbook, textbookLoad, textbookState, usual } from './textbook.ts';

const teams = 4;
const calls = 400;
/** As many people in every one of the four as make sixty in all. */
const each = 15;
const splits = [1, 2, 4, 10, 20, 40];
const days = 6;

/** People in all that keep the promise, the calls split evenly among so many teams. */
function people(volume: number, split: number): number {
  const { requiredAgents: agents } = requiredAgents({
    model: 'c',
    arrivalRate: volume / split / 1800,
    handleTime: usual.handleTime,
    serviceLevelTarget: promise.share,
    acceptableWait: promise.within,
  });
  return split * agents;
}

/** Four kinds of calls, 100 each: answered by four groups, or by one of all. */
function floor(isOne: boolean): Scenario {
  const base = textbook({ volume: calls / teams, agents: isOne ? teams * each : each });
  const [type] = base.types;
  const [group] = base.groups;
  const types = ['A', 'B', 'C', 'D'].map((name): ContactType => ({ ...type!, id: `calls${name}`, name }));
  const groups = isOne
    ? [{ ...group!, skills: types.map(({ id }) => ({ type: id })) }]
    : types.map(
        ({ id, name = id }): AgentGroup => ({ ...group!, id: `team${name}`, name, skills: [{ type: id }] }),
      );
  return { ...base, types, groups };
}

/** Share of the time in which somebody waits in one team while somebody of another is free. */
function waitingBesideFree(): number {
  const { waitProbability, occupancy } = textbookState({ agents: each })!;
  const nobodyWaits = (1 - waitProbability * occupancy) ** teams;
  const nobodyIsFree = waitProbability ** teams;
  const neither = (waitProbability * (1 - occupancy)) ** teams;
  return 1 - nobodyWaits - nobodyIsFree + neither;
}

/** Seconds that a call may take longer in one team of 68 before it breaks the promise. */
function room(): number {
  const agents = people(calls, teams);
  let handleTime = usual.handleTime;
  const keeps = () =>
    (textbookState({ volume: calls, agents, handleTime: handleTime + 1 })?.serviceLevel ?? 0) >=
    promise.share;
  while (keeps()) handleTime++;
  return handleTime - usual.handleTime;
}

export const lesson: Lesson = {
  scenarios: () => ({ one: floor(true), four: floor(false) }),
  study: function* ({ one, four }) {
    const [pooled, apart] = yield* reportsOf([one!, four!], days);
    const separate = textbookState({ agents: each })!;
    const together = textbookState({ volume: calls, agents: teams * each })!;
    return {
      figures: {
        teams: count(teams),
        calls: count(calls),
        callsEach: count(calls / teams),
        each: count(each),
        all: count(teams * each),
        handling: seconds(usual.handleTime),
        target: share(promise.share),
        within: seconds(promise.within),
        load: erlangs(textbookLoad({ volume: calls }), 1),
        levelFour: share(separate.serviceLevel),
        levelOne: share(together.serviceLevel),
        gain: points(together.serviceLevel - separate.serviceLevel),
        waitFour: seconds(separate.averageWait),
        waitOne: seconds(together.averageWait),
        busyFour: share(separate.occupancy),
        busyOne: share(together.occupancy),
        playedFour: share(apart!.total.serviceLevel.mean),
        playedOne: share(pooled!.total.serviceLevel.mean),
        besideFree: share(waitingBesideFree()),
        neededEach: count(people(calls, teams) / teams),
        neededOne: count(people(calls, 1)),
        neededTwo: count(people(calls, 2)),
        neededFour: count(people(calls, teams)),
        neededForty: count(people(calls, 40)),
        saved: count(people(calls, teams) - people(calls, 1)),
        many: count(40),
        room: seconds(room()),
      },
      curves: {
        people: {
          x: splits,
          xKind: 'count',
          y: splits.map((split) => people(calls, split)),
          yKind: 'count',
        },
      },
    };
  },
  steps: [
    {
      kind: 'predict',
      id: 'walls',
      ask: { of: 'number', figure: 'levelOne', from: 0, to: 1, step: 0.01, close: 0.04 },
    },
    {
      kind: 'run',
      id: 'watch',
      show: { as: 'film', scenarios: ['four', 'one'], from: 9 * 3600, to: 9.5 * 3600, speed: 60 },
    },
    { kind: 'reveal', id: 'gap', of: 'walls', show: { as: 'bars', figures: ['levelFour', 'levelOne'] } },
    {
      kind: 'predict',
      id: 'split',
      ask: {
        of: 'draw',
        curve: 'people',
        given: [splits.indexOf(teams)],
        from: 40,
        to: 140,
        step: 2,
        start: 68,
        close: 6,
        classAt: splits.indexOf(40),
      },
    },
    { kind: 'reveal', id: 'shape', of: 'split' },
    { kind: 'why', id: 'why', right: 1 },
    { kind: 'quiz', id: 'check', right: [0, 1] },
    {
      kind: 'sandbox',
      id: 'play',
      controls: [
        { id: 'calls', kind: 'count', from: 40, to: 800, step: 40, start: 400 },
        { id: 'teams', kind: 'count', from: 1, to: 20, step: 1, start: 4 },
      ],
      figures: ['needed', 'together', 'more'],
      study: ({ calls: volume = calls, teams: split = teams }) => {
        const needed = people(volume, split);
        const together = people(volume, 1);
        const splits = [1, 2, 4, 8, 12, 16, 20];
        return atOnce({
          figures: { needed: count(needed), together: count(together), more: count(needed - together) },
          curves: {
            people: {
              x: splits,
              xKind: 'count',
              y: splits.map((n) => people(volume, n)),
              yKind: 'count',
            },
          },
        });
      },
      show: { as: 'curves', curves: ['people'] },
      solved: (value) => (value('needed') ?? 0) >= 2 * (value('together') ?? Number.POSITIVE_INFINITY),
      solution: { calls: 80, teams: 20 },
    },
  ],
  handout: ['levelFour', 'levelOne', 'waitFour', 'waitOne', 'neededFour', 'neededOne', 'besideFree'],
  claims: [
    {
      says: 'four teams miss the promise, the same people as one team keep it',
      holds: (v) => v('levelFour') < v('target') - 0.2 && v('levelOne') >= v('target'),
    },
    {
      says: 'people are equally busy in both',
      holds: (v) => Math.abs(v('busyFour') - v('busyOne')) < 1e-9,
    },
    { says: 'the wait is less than a fifth', holds: (v) => v('waitOne') < v('waitFour') / 5 },
    {
      says: 'most of the time somebody waits while somebody else is free',
      holds: (v) => v('besideFree') > 0.75,
    },
    { says: 'eight people fewer keep the same promise', holds: (v) => v('saved') === 8 },
    {
      says: 'forty teams take twice the people of one',
      holds: (v) => v('neededForty') === 2 * v('neededOne'),
    },
    {
      says: 'the floors, simulated, agree with the formula',
      holds: (v) =>
        Math.abs(v('playedFour') - v('levelFour')) < 0.03 && Math.abs(v('playedOne') - v('levelOne')) < 0.03,
    },
    {
      says: 'calls may take some half a minute longer before the advantage is gone',
      holds: (v) => v('room') > 20 && v('room') < 45,
    },
  ],
};
