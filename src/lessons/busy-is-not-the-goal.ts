/**
 * Busy is not the goal: how busy people are at 80/20 follows from the size of the team. Erlang C, the textbook's call
 * in teams of other sizes.
 */
import { requiredAgents } from '../staffing/interval/required-agents.ts';
import { atOnce, count, erlangs, seconds, share } from './figure.ts';
import type { Lesson } from './lesson.ts';
import { promise, textbook, textbookLoad, textbookState, usual } from './textbook.ts';

const volumes = [10, 20, 50, 100, 200, 400];

/** The smallest team that keeps the promise. */
function team(volume: number): number {
  return requiredAgents({
    model: 'c',
    arrivalRate: volume / 1800,
    handleTime: usual.handleTime,
    serviceLevelTarget: promise.share,
    acceptableWait: promise.within,
  }).requiredAgents;
}
const busy = (volume: number) => textbookLoad({ volume }) / team(volume);

export const lesson: Lesson = {
  scenarios: () => ({ small: textbook({ volume: 10, agents: team(10) }), large: textbook({}) }),
  study: () => {
    const pushed = textbookState({ volume: 10, agents: 2 })!;
    return atOnce({
      figures: {
        few: count(10),
        middle: count(100),
        many: count(400),
        handling: seconds(usual.handleTime),
        target: share(promise.share),
        within: seconds(promise.within),
        teamFew: count(team(10)),
        teamMiddle: count(team(100)),
        teamMany: count(team(400)),
        loadFew: erlangs(textbookLoad({ volume: 10 }), 1),
        busyFew: share(busy(10)),
        busyMiddle: share(busy(100)),
        busyMany: share(busy(400)),
        anyFree: share(1 - textbookState({ volume: 10, agents: team(10) })!.waitProbability),
        levelFew: share(textbookState({ volume: 10, agents: team(10) })!.serviceLevel),
        pushedTeam: count(2),
        pushedBusy: share(pushed.occupancy),
        pushedLevel: share(pushed.serviceLevel),
        pushedWait: seconds(pushed.averageWait),
      },
      curves: { busy: { x: volumes, xKind: 'count', y: volumes.map(busy), yKind: 'share' } },
    });
  },
  steps: [
    {
      kind: 'predict',
      id: 'small',
      ask: { of: 'pick', right: (v) => (v('busyFew') < 0.5 ? 0 : v('busyFew') < 0.7 ? 1 : 2) },
    },
    {
      kind: 'run',
      id: 'watch',
      show: { as: 'film', scenarios: ['small'], from: 9 * 3600, to: 10 * 3600, speed: 120 },
    },
    { kind: 'reveal', id: 'gap', of: 'small', show: { as: 'figures', figures: ['busyFew', 'levelFew'] } },
    {
      kind: 'predict',
      id: 'curve',
      ask: {
        of: 'draw',
        curve: 'busy',
        given: [0],
        from: 0,
        to: 1,
        step: 0.05,
        start: 0.45,
        close: 0.07,
        classAt: volumes.indexOf(400),
      },
    },
    { kind: 'reveal', id: 'shape', of: 'curve' },
    { kind: 'why', id: 'why', right: 0 },
    { kind: 'quiz', id: 'check', right: [1, 2] },
    {
      kind: 'sandbox',
      id: 'play',
      controls: [
        { id: 'volume', kind: 'count', from: 10, to: 2000, step: 10, start: 100 },
        { id: 'agents', kind: 'count', from: 1, to: 300, step: 1, start: 17 },
      ],
      figures: ['busy', 'level', 'wait', 'needed'],
      study: ({ volume = 100, agents = 17 }) => {
        const state = textbookState({ volume, agents });
        return atOnce({
          figures: {
            busy: share(state?.occupancy ?? 1),
            level: share(state?.serviceLevel ?? null),
            wait: seconds(state?.averageWait ?? null),
            needed: count(team(volume)),
          },
        });
      },
      solved: (value) => (value('busy') ?? 0) >= 0.95 && (value('level') ?? 0) >= promise.share,
      solution: { volume: 1800, agents: 251 },
    },
  ],
  handout: ['teamFew', 'busyFew', 'teamMiddle', 'busyMiddle', 'teamMany', 'busyMany'],
  claims: [
    {
      says: 'most of the time somebody of the three has nothing to do',
      holds: (v) => v('teamFew') === 3 && v('anyFree') > 0.75,
    },
    { says: 'at ten calls people are busy less than half of the time', holds: (v) => v('busyFew') < 0.5 },
    {
      says: 'the larger the team, the busier at the same promise',
      holds: (v) => v('busyFew') < v('busyMiddle') && v('busyMiddle') < v('busyMany'),
    },
    { says: 'the large team is busy nearly nine tenths', holds: (v) => Math.abs(v('busyMany') - 0.9) < 0.03 },
    {
      says: 'one person fewer in the small team breaks the promise by far',
      holds: (v) => v('pushedLevel') < v('target') - 0.15 && v('pushedTeam') === v('teamFew') - 1,
    },
  ],
};
