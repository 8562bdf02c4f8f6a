/**
 * A predictable standard beats a brilliant average: two plans of equal cost and nearly equal mean, one even over the
 * day, one brilliant by day and thin in the evening, where few calls weigh little in the mean. What differs is what can
 * be published. Simulated; nobody gives up, so that every wait is seen to its end.
 */
import type { Report } from '../measures/index.ts';
import type { Scenario } from '../scenario/index.ts';
import { count, points, reportsOf, seconds, share } from './figure.ts';
import type { Lesson } from './lesson.ts';
import { promise, textbook, usual } from './textbook.ts';

const opens = 8 * 3600;
/** Half-hours by day and in the evening, and the calls in each. */
const byDay = 16;
const evening = 8;
const eveningCalls = 50;
const even = { day: 17, evening: 10 } as const;
const brilliant = { day: 18, evening: 8 } as const;
const days = 100;
const shown = 20;

interface Plan {
  readonly day: number;
  readonly evening: number;
}

const over = (day: number, late: number) => [
  ...new Array<number>(byDay).fill(day),
  ...new Array<number>(evening).fill(late),
];

function planned(plan: Plan): Scenario {
  const base = textbook({});
  const [type] = base.types;
  const [group] = base.groups;
  return {
    ...base,
    calendar: { intervalLength: 1800, days: [{ opens, closes: opens + (byDay + evening) * 1800 }] },
    types: [{ ...type!, volume: { perInterval: over(usual.volume, eveningCalls) } }],
    groups: [{ ...group!, agents: { perInterval: over(plan.day, plan.evening) } }],
    run: { replications: 200 },
  };
}

const cost = (plan: Plan) => (byDay * plan.day + evening * plan.evening) / 2;

function read(report: Report) {
  const calls = report.types.calls!;
  const late = calls.intervals.slice(byDay);
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const levels = calls.intervals.map(({ serviceLevel }) => serviceLevel.mean!);
  return {
    level: calls.serviceLevel.mean!,
    wait95: calls.predictability.wait95,
    pairs: calls.predictability.pairs!.share,
    lateKept: mean(late.map(({ spread }) => spread.kept!)),
    lateWait: mean(late.map(({ averageWait }) => averageWait.mean!)),
    lateLevel: mean(levels.slice(byDay)),
    dayLevel: mean(levels.slice(0, byDay)),
    hours: levels.filter((_, i) => i % 2 === 0),
  };
}

/** Starts of the half-hours of the curve: the first of every hour. */
const hours = Array.from({ length: (byDay + evening) / 2 }, (_, i) => opens + i * 3600);

export const lesson: Lesson = {
  scenarios: () => ({ brilliant: planned(brilliant), even: planned(even) }),
  study: function* (scenarios) {
    const reports = yield* reportsOf([scenarios.brilliant!, scenarios.even!], days);
    const [shining, steady] = reports.map(read) as [ReturnType<typeof read>, ReturnType<typeof read>];
    return {
      figures: {
        target: share(promise.share),
        within: seconds(promise.within),
        handling: seconds(usual.handleTime),
        dayCalls: count(usual.volume),
        lateCalls: count(eveningCalls),
        evenDay: count(even.day),
        evenLate: count(even.evening),
        brilliantDay: count(brilliant.day),
        brilliantLate: count(brilliant.evening),
        cost: count(cost(even)),
        costBrilliant: count(cost(brilliant)),
        lateShare: share((evening * eveningCalls) / (evening * eveningCalls + byDay * usual.volume)),
        levelEven: share(steady.level),
        levelBrilliant: share(shining.level),
        apart: points(steady.level - shining.level),
        dayBrilliant: share(shining.dayLevel),
        lateBrilliant: share(shining.lateLevel),
        lateEven: share(steady.lateLevel),
        lateWaitBrilliant: seconds(shining.lateWait),
        lateWaitEven: seconds(steady.lateWait),
        shown: count(shown),
        lateKept: count(Math.round(shown * shining.lateKept)),
        lateKeptEven: count(Math.round(shown * steady.lateKept)),
        pairsEven: share(steady.pairs),
        pairsBrilliant: share(shining.pairs),
        usual: share(0.95),
        days: count(days),
        wait95Even: seconds(steady.wait95),
        wait95Brilliant: seconds(shining.wait95),
      },
      curves: {
        brilliant: { x: hours, xKind: 'clock', y: shining.hours, yKind: 'share' },
        even: { x: hours, xKind: 'clock', y: steady.hours, yKind: 'share' },
      },
    };
  },
  steps: [
    {
      kind: 'predict',
      id: 'publish',
      ask: { of: 'number', figure: 'wait95Brilliant', from: 60, to: 1500, step: 10, close: 60 },
    },
    {
      kind: 'run',
      id: 'watch',
      show: {
        as: 'film',
        scenarios: ['even', 'brilliant'],
        from: opens + 6 * 3600,
        to: opens + 12 * 3600,
        speed: 600,
      },
    },
    {
      kind: 'reveal',
      id: 'gap',
      of: 'publish',
      show: { as: 'bars', figures: ['wait95Even', 'wait95Brilliant'] },
    },
    {
      kind: 'predict',
      id: 'evening',
      ask: { of: 'number', figure: 'lateKept', from: 0, to: shown, step: 1, close: 1 },
    },
    {
      kind: 'reveal',
      id: 'thin',
      of: 'evening',
      show: { as: 'curves', curves: ['brilliant', 'even'] },
    },
    { kind: 'why', id: 'why', right: 1 },
    { kind: 'quiz', id: 'check', right: [0, 2] },
    {
      kind: 'sandbox',
      id: 'play',
      controls: [
        { id: 'day', kind: 'count', from: 14, to: 22, step: 1, start: brilliant.day },
        { id: 'late', kind: 'count', from: 6, to: 14, step: 1, start: brilliant.evening },
      ],
      figures: ['level', 'wait95', 'pairs', 'cost'],
      study: function* ({ day = brilliant.day, late = brilliant.evening }) {
        const plan = { day, evening: late };
        const [report] = yield* reportsOf([planned(plan)], days);
        const { level, wait95, pairs, hours: y } = read(report!);
        return {
          figures: {
            level: share(level),
            wait95: seconds(wait95),
            pairs: share(pairs),
            cost: count(cost(plan)),
            target: share(promise.share),
          },
          curves: { brilliant: { x: hours, xKind: 'clock', y, yKind: 'share' } },
        };
      },
      show: { as: 'curves', curves: ['brilliant'], target: 'target' },
      solved: (value) =>
        (value('cost') ?? Number.POSITIVE_INFINITY) <= cost(even) &&
        (value('wait95') ?? Number.POSITIVE_INFINITY) < 240,
      solution: { day: even.day, late: even.evening },
    },
  ],
  handout: [
    'levelEven',
    'levelBrilliant',
    'lateEven',
    'lateBrilliant',
    'pairsEven',
    'pairsBrilliant',
    'wait95Even',
    'wait95Brilliant',
  ],
  claims: [
    { says: 'both plans cost the same', holds: (v) => v('cost') === v('costBrilliant') },
    {
      says: 'both means keep the promise and lie within two points',
      holds: (v) =>
        v('levelEven') >= v('target') && v('levelBrilliant') >= v('target') && Math.abs(v('apart')) < 0.02,
    },
    {
      says: 'what the brilliant plan can publish is more than twice as long',
      holds: (v) => v('wait95Brilliant') > 2 * v('wait95Even'),
    },
    {
      says: 'in the evening about half are late, and at most one half-hour in four keeps the promise',
      holds: (v) => Math.abs(v('lateBrilliant') - 0.5) < 0.05 && v('lateKept') <= v('shown') / 4,
    },
    {
      says: 'even over the day more half-hours keep the promise',
      holds: (v) => v('pairsEven') > v('pairsBrilliant') + 0.04 && v('lateKeptEven') > 2 * v('lateKept'),
    },
    { says: 'one call in five comes in the evening', holds: (v) => Math.abs(v('lateShare') - 0.2) < 1e-9 },
  ],
};
