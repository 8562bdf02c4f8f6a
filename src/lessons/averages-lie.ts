/**
 * Averages lie: a service level of 81 % is the mean of half-hours of which a third miss the promise. The textbook's
 * half-hour simulated; the twenty dots are consecutive half-hours of its first day, after the warm-up.
 */
import { count, points, reportsOf, seconds, share } from './figure.ts';
import type { Lesson } from './lesson.ts';
import { promise, textbook, textbookState, usual } from './textbook.ts';

const shown = 20;
/** Half-hours before anything counts. */
const warmUp = 4;
const days = 200;

export const lesson: Lesson = {
  scenarios: () => ({ day: textbook({}) }),
  study: function* ({ day }) {
    const [report] = yield* reportsOf([day!], days);
    const [one] = yield* reportsOf([day!], 1);
    const { intervals, serviceLevel } = report!.types.calls!;
    const counted = intervals.slice(warmUp);
    const mean = (of: (i: number) => number) =>
      counted.reduce((sum, _, i) => sum + of(i), 0) / counted.length;
    const kept = mean((i) => counted[i]!.spread.kept!);
    const levels = one!.types
      .calls!.intervals.slice(warmUp, warmUp + shown)
      .map((interval) => interval.serviceLevel.mean!);
    return {
      figures: {
        shown: count(shown),
        days: count(days),
        halfHours: count(days * counted.length),
        volume: count(usual.volume),
        agents: count(usual.agents),
        handling: seconds(usual.handleTime),
        target: share(promise.share),
        within: seconds(promise.within),
        level: share(serviceLevel.mean),
        formula: share(textbookState({})!.serviceLevel),
        kept: count(Math.round(kept * shown)),
        missed: count(shown - Math.round(kept * shown)),
        keptShare: share(kept),
        keptHere: count(levels.filter((level) => level >= promise.share).length),
        low: share(mean((i) => counted[i]!.spread.low!)),
        median: share(mean((i) => counted[i]!.spread.median!)),
        worstHere: share(Math.min(...levels)),
        bestHere: share(Math.max(...levels)),
        range: points(Math.max(...levels) - Math.min(...levels)),
      },
      dots: { halfHours: { values: levels, kind: 'share' } },
    };
  },
  steps: [
    {
      kind: 'predict',
      id: 'twenty',
      ask: { of: 'number', figure: 'kept', from: 0, to: shown, step: 1, close: 1 },
    },
    {
      kind: 'run',
      id: 'watch',
      show: { as: 'dots', dots: 'halfHours', target: 'target' },
    },
    { kind: 'reveal', id: 'gap', of: 'twenty' },
    { kind: 'why', id: 'why', right: 2 },
    { kind: 'quiz', id: 'check', right: [1, 0] },
    {
      kind: 'sandbox',
      id: 'play',
      controls: [
        { id: 'agents', kind: 'count', from: 12, to: 26, step: 1, start: 17 },
        { id: 'volume', kind: 'count', from: 60, to: 160, step: 10, start: 100 },
      ],
      figures: ['level', 'kept'],
      study: function* ({ agents = 17, volume = 100 }) {
        const [report] = yield* reportsOf([textbook({ agents, volume })], 20);
        const { intervals, serviceLevel } = report!.types.calls!;
        const counted = intervals.slice(warmUp);
        const kept = counted.reduce((sum, { spread }) => sum + spread.kept!, 0) / counted.length;
        const [one] = yield* reportsOf([textbook({ agents, volume })], 1);
        const levels = one!.types
          .calls!.intervals.slice(warmUp, warmUp + shown)
          .map((interval) => interval.serviceLevel.mean ?? 0);
        return {
          figures: {
            level: share(serviceLevel.mean),
            kept: count(Math.round(kept * shown)),
            target: share(promise.share),
          },
          dots: { halfHours: { values: levels, kind: 'share' } },
        };
      },
      show: { as: 'dots', dots: 'halfHours', target: 'target' },
    },
  ],
  handout: ['level', 'kept', 'low', 'median', 'worstHere', 'bestHere'],
  claims: [
    { says: 'the mean keeps the promise', holds: (v) => v('level') >= v('target') },
    {
      says: 'about a third of the half-hours miss it',
      holds: (v) => v('keptShare') > 0.6 && v('keptShare') < 0.72,
    },
    {
      says: 'the half-hour in the middle is better than the mean',
      holds: (v) => v('median') > v('level') + 0.05,
    },
    { says: 'one in ten is far below', holds: (v) => v('low') < v('target') - 0.2 },
    {
      says: 'formula and simulation agree on the mean',
      holds: (v) => Math.abs(v('level') - v('formula')) < 0.02,
    },
    { says: 'half-hours of one day lie more than fifty points apart', holds: (v) => v('range') > 0.5 },
  ],
};
