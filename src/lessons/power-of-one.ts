/**
 * The power of one: near the limit each person fewer costs more than the one before. Erlang C on the textbook's
 * half-hour, which nobody leaves.
 */
import { atOnce, count, erlangs, points, seconds, share } from './figure.ts';
import type { Lesson } from './lesson.ts';
import { promise, textbook, textbookLoad, textbookState, usual } from './textbook.ts';

const people = [14, 15, 16, 17, 18, 19, 20];
const level = (agents: number) => textbookState({ agents })!.serviceLevel;

export const lesson: Lesson = {
  scenarios: () => ({ fifteen: textbook({ agents: 15 }), seventeen: textbook({}) }),
  study: () => {
    const state = (agents: number) => textbookState({ agents })!;
    return atOnce({
      figures: {
        volume: count(usual.volume),
        handling: seconds(usual.handleTime),
        load: erlangs(textbookLoad({}), 1),
        within: seconds(promise.within),
        target: share(promise.share),
        agents: count(17),
        oneFewer: count(16),
        twoFewer: count(15),
        lastAgents: count(14),
        mostAgents: count(20),
        level17: share(level(17)),
        level16: share(level(16)),
        level15: share(level(15)),
        level14: share(level(14)),
        level18: share(level(18)),
        firstDrop: points(level(17) - level(16)),
        secondDrop: points(level(16) - level(15)),
        thirdDrop: points(level(15) - level(14)),
        gain: points(level(18) - level(17)),
        wait17: seconds(state(17).averageWait),
        wait15: seconds(state(15).averageWait),
        busy17: share(state(17).occupancy),
        busy15: share(state(15).occupancy),
        spare17: erlangs(17 - textbookLoad({}), 1),
        spare15: erlangs(15 - textbookLoad({}), 1),
      },
      curves: { level: { x: people, xKind: 'count', y: people.map(level), yKind: 'share' } },
    });
  },
  steps: [
    {
      kind: 'predict',
      id: 'one',
      ask: { of: 'number', figure: 'level16', from: 0, to: 1, step: 0.01, close: 0.04 },
    },
    {
      kind: 'run',
      id: 'watch',
      show: {
        as: 'film',
        scenarios: ['seventeen', 'fifteen'],
        from: 9 * 3600,
        to: 9.5 * 3600,
        speed: 60,
      },
    },
    { kind: 'reveal', id: 'gap', of: 'one', show: { as: 'bars', figures: ['level17', 'level16'] } },
    {
      kind: 'predict',
      id: 'curve',
      ask: {
        of: 'draw',
        curve: 'level',
        given: [people.indexOf(16), people.indexOf(17)],
        from: 0,
        to: 1,
        step: 0.05,
        start: 0.75,
        close: 0.06,
        classAt: people.indexOf(15),
      },
    },
    { kind: 'reveal', id: 'shape', of: 'curve' },
    { kind: 'why', id: 'why', right: 1 },
    { kind: 'quiz', id: 'check', right: [2, 0] },
    {
      kind: 'sandbox',
      id: 'play',
      controls: [
        { id: 'agents', kind: 'count', from: 5, to: 40, step: 1, start: 17 },
        { id: 'volume', kind: 'count', from: 20, to: 200, step: 5, start: 100 },
        { id: 'handling', kind: 'seconds', from: 60, to: 480, step: 10, start: 240 },
      ],
      figures: ['level', 'wait', 'busy'],
      study: ({ agents = 17, volume = 100, handling: handleTime = 240 }) => {
        const around = Array.from({ length: 11 }, (_, i) => Math.max(1, agents - 5) + i);
        const at = (agents: number) => textbookState({ agents, volume, handleTime });
        const state = at(agents);
        return atOnce({
          figures: {
            level: share(state?.serviceLevel ?? null),
            wait: seconds(state?.averageWait ?? null),
            busy: share(state ? state.occupancy : 1),
          },
          curves: {
            level: {
              x: around,
              xKind: 'count',
              y: around.map((n) => at(n)?.serviceLevel ?? null),
              yKind: 'share',
            },
          },
        });
      },
      show: { as: 'curves', curves: ['level'] },
    },
  ],
  handout: ['level17', 'level16', 'level15', 'wait17', 'wait15', 'busy17', 'busy15'],
  claims: [
    { says: 'the first person missing costs more than ten points', holds: (v) => v('firstDrop') > 0.1 },
    {
      says: 'each further one costs more than the one before',
      holds: (v) => v('secondDrop') > v('firstDrop') && v('thirdDrop') > v('secondDrop'),
    },
    { says: 'one more brings less than one fewer costs', holds: (v) => v('gain') < v('firstDrop') },
    {
      says: 'two people fewer: the wait is more than four times as long',
      holds: (v) => v('wait15') > 4 * v('wait17'),
    },
    {
      says: 'a sixteenth more work for each who is left; two people fewer cost far more than their share',
      holds: (v) =>
        Math.abs(v('agents') / v('oneFewer') - 17 / 16) < 1e-9 &&
        v('level17') - v('level15') > 2 * (1 - v('twoFewer') / v('agents')),
    },
    {
      says: 'the room to spare more than halves',
      holds: (v) => v('spare15') < v('spare17') / 2,
    },
    {
      says: 'the promise is kept with everybody there and broken with one missing',
      holds: (v) => v('level17') >= v('target') && v('level16') < v('target'),
    },
  ],
};
