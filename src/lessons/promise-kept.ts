/**
 * A promise kept and broken: how many callbacks may be sold for each half-hour of a quiet afternoon. The morning brings
 * more calls than the team can take, so whatever is offered is sold. Callbacks are rung while more than `spare` people
 * are free; then too many break the promise. Rung before the line instead, they break the line.
 */
import type { Report } from '../measures/index.ts';
import type { Scenario } from '../scenario/index.ts';
import { count, reportsOf, seconds, share } from './figure.ts';
import type { Lesson } from './lesson.ts';
import { promise } from './textbook.ts';

const hour = 3600;
const halfHours = Array.from({ length: 20 }, (_, i) => 8 * hour + i * 1800);
const busyCalls = 140;
const quietCalls = 60;
const handleTime = 240;
const window = 900;
const usual = { people: 12, spare: 2 } as const;
const asked = 0.95;
const days = 40;

const isMorning = (start: number) => start >= 9 * hour && start < 12 * hour;
const isAfternoon = (start: number) => start >= 13 * hour && start < 17 * hour;

interface Desk {
  /** Callbacks sold for each half-hour of the afternoon. */
  readonly room: number;
  readonly people?: number;
  /** People who stay free for the line when a callback is rung; absent: callbacks come before the line. */
  readonly spare?: number;
}

function desk({ room, people = usual.people, spare }: Desk): Scenario {
  return {
    version: 1,
    name: 'Callbacks in the afternoon',
    seed: 'holdline',
    calendar: { intervalLength: 1800, days: [{ opens: 8 * hour, closes: 18 * hour }] },
    types: [
      {
        id: 'calls',
        name: 'Calls',
        channel: 'phone',
        volume: {
          basis: 'fresh',
          perInterval: halfHours.map((start) => (isMorning(start) ? busyCalls : quietCalls)),
        },
        handleTime: { law: 'exponential', mean: handleTime },
        patience: { law: 'exponential', mean: 180 },
        callback: {
          kind: 'slot',
          offer: { estimatedWaitAbove: 20 },
          acceptance: 0.8,
          slots: {
            length: 1800,
            capacity: { perInterval: halfHours.map((start) => (isAfternoon(start) ? room : 0)) },
            choice: 20,
          },
          window,
          ...(spare === undefined ? { turn: 'before' } : { turn: 'after', reserve: spare }),
        },
        targets: [{ measure: 'serviceLevel', share: promise.share, within: promise.within }],
      },
    ],
    groups: [
      {
        id: 'team',
        name: 'Team',
        agents: { perInterval: halfHours.map(() => people) },
        skills: [{ type: 'calls' }],
      },
    ],
    run: { replications: 200 },
  };
}

const keptOf = (report: Report) => report.types.calls!.promisesKept.mean;

/** Service level of the live calls of the afternoon: whoever took a callback is in neither part. */
function lineOf(report: Report): number {
  let calls = 0;
  let inTime = 0;
  for (const interval of report.types.calls!.intervals) {
    if (!isAfternoon(interval.start)) continue;
    const live = interval.offered.mean! - interval.callbacksAccepted.mean!;
    calls += live;
    inTime += live * interval.serviceLevel.mean!;
  }
  return inTime / calls;
}

const drawn = [10, 14, 18, 22, 26, 30];
/** The rooms drawn, and those around the edge one by one. */
const tried = [10, 14, 16, 17, 18, 19, 20, 22, 26, 30];
const many = 26;
/** What the puzzle asks to sell. */
const goal = 26;

export const lesson: Lesson = {
  scenarios: () => ({
    some: desk({ room: 14, spare: usual.spare }),
    many: desk({ room: many, spare: usual.spare }),
  }),
  study: function* () {
    const reports = yield* reportsOf(
      tried.map((room) => desk({ room, spare: usual.spare })),
      days,
    );
    const at = (room: number) => reports[tried.indexOf(room)]!;
    const firstBroken = tried.findIndex((room) => keptOf(at(room))! < asked);
    const most = tried[firstBroken - 1]!;
    const next = tried[firstBroken]!;
    const [before, none] = yield* reportsOf([desk({ room: next }), desk({ room: 0, spare: 2 })], days);
    const idle = usual.people - (quietCalls / 1800) * handleTime;
    return {
      figures: {
        busyCalls: count(busyCalls),
        quietCalls: count(quietCalls),
        handling: seconds(handleTime),
        people: count(usual.people),
        talking: count(usual.people - idle),
        idle: count(idle),
        spare: count(usual.spare),
        fit: count((idle * 1800) / handleTime),
        asked: share(asked),
        window: seconds(window),
        target: share(promise.share),
        within: seconds(promise.within),
        most: count(most),
        next: count(next),
        many: count(many),
        fewest: count(drawn[0]!),
        fewer: count(14),
        goal: count(goal),
        sold: count(at(most).types.calls!.callbacksAccepted.mean),
        keptFewest: share(keptOf(at(drawn[0]!))),
        keptMost: share(keptOf(at(most)), 1),
        keptNext: share(keptOf(at(next)), 1),
        keptMany: share(keptOf(at(many))),
        keptFit: share(keptOf(at(30))),
        lineNone: share(lineOf(none!)),
        lineMost: share(lineOf(at(most))),
        keptBefore: share(keptOf(before!)),
        lineBefore: share(lineOf(before!)),
        days: count(days),
      },
      curves: {
        kept: { x: drawn, xKind: 'count', y: drawn.map((room) => keptOf(at(room))), yKind: 'share' },
      },
    };
  },
  steps: [
    {
      kind: 'predict',
      id: 'sell',
      ask: { of: 'number', figure: 'most', from: 0, to: 40, step: 1, close: 2 },
    },
    {
      kind: 'run',
      id: 'watch',
      show: {
        as: 'film',
        scenarios: ['some', 'many'],
        from: 13.5 * hour,
        to: 15 * hour,
        speed: 180,
      },
    },
    { kind: 'reveal', id: 'gap', of: 'sell', show: { as: 'figures', figures: ['keptMost', 'lineMost'] } },
    {
      kind: 'predict',
      id: 'curve',
      ask: {
        of: 'draw',
        curve: 'kept',
        given: [0],
        from: 0,
        to: 1,
        step: 0.05,
        start: 0.9,
        close: 0.07,
        classAt: drawn.indexOf(30),
      },
    },
    { kind: 'reveal', id: 'shape', of: 'curve' },
    { kind: 'why', id: 'why', right: 1 },
    { kind: 'quiz', id: 'check', right: [2, 0] },
    {
      kind: 'sandbox',
      id: 'play',
      controls: [
        { id: 'room', kind: 'count', from: 2, to: 40, step: 2, start: 18 },
        { id: 'people', kind: 'count', from: 9, to: 18, step: 1, start: usual.people },
        { id: 'spare', kind: 'count', from: 0, to: 6, step: 1, start: usual.spare },
      ],
      figures: ['kept', 'line', 'soldNow'],
      study: function* ({ room = 18, people = usual.people, spare = usual.spare }) {
        const [report] = yield* reportsOf([desk({ room, people, spare })], 20);
        return {
          figures: {
            kept: share(keptOf(report!)),
            line: share(lineOf(report!)),
            soldNow: count(report!.types.calls!.callbacksAccepted.mean),
          },
        };
      },
      solved: (value, { room = 0 }) =>
        room >= goal && value('kept')! >= asked && value('line')! >= promise.share,
      solution: { room: goal, people: 14 },
    },
  ],
  handout: ['fit', 'most', 'keptMost', 'lineMost', 'keptMany', 'keptBefore', 'lineBefore'],
  claims: [
    {
      says: 'in the morning more people call than the team can answer, in the afternoon fewer',
      holds: (v) =>
        v('busyCalls') * v('handling') > v('people') * 1800 &&
        v('talking') === 8 &&
        v('talking') + v('idle') === v('people'),
    },
    { says: 'with few nearly all promises are kept', holds: (v) => v('keptFewest') > 0.98 },
    {
      says: 'one callback more in each half-hour and the promise is broken',
      holds: (v) => v('next') === v('most') + 1 && v('keptMost') >= v('asked') && v('keptNext') < v('asked'),
    },
    {
      says: 'that is less than two thirds of what fits on average',
      holds: (v) => v('most') < (v('fit') * 2) / 3,
    },
    {
      says: 'with many more, more than one in ten is broken',
      holds: (v) => v('keptMany') < 0.9 && v('keptFit') < v('keptMany'),
    },
    { says: 'the line keeps its promise meanwhile', holds: (v) => v('lineMost') >= v('target') },
    {
      says: 'callbacks before the line: every promise kept, the line broken',
      holds: (v) => v('keptBefore') > 0.99 && v('lineBefore') < v('target'),
    },
    {
      says: 'all that is offered is sold',
      holds: (v) => v('sold') > 0.97 * 8 * v('most'),
    },
  ],
};
