/**
 * Your own day: the worst half-hour behind the figure of the day, what more people would bring there, and a puzzle.
 * Simulated; the puzzle's answer is the best that three people do in three half-hours around the worst one, so it can
 * always be reached, whatever the day.
 */
import type { Scenario } from '../scenario/index.ts';
import { clock, count, points, reportsOf, seconds, share } from './figure.ts';
import type { Lesson } from './lesson.ts';
import { dayOf, daysFor, levelsOf, missedOf, ownOrSample, withMore } from './own-day.ts';

/** The puzzle: so many people for so many half-hours. */
const people = 3;
const length = 3;
/** People added in the curve. */
const added = [0, 1, 2, 3, 4, 5, 6];
/** Contacts simulated for one figure. */
const contacts = 90_000;

export const lesson: Lesson = {
  isOwn: true,
  scenarios: (own) => ({ day: ownOrSample(own) }),
  study: function* ({ day }) {
    const scenario = day!;
    const own = dayOf(scenario)!;
    const days = daysFor(own, contacts);
    const [base] = yield* reportsOf([scenario], days);
    const levels = levelsOf(base!, scenario, own);
    const judged = levels.map((level) => level ?? Number.POSITIVE_INFINITY);
    const worst = judged.indexOf(Math.min(...judged));
    const starts = [worst - 2, worst - 1, worst]
      .map((start) => Math.max(0, Math.min(levels.length - length, start)))
      .filter((start, i, all) => all.indexOf(start) === i);
    const reports = yield* reportsOf(
      [
        ...added.map((by) => withMore(scenario, own, by, worst, 1)),
        ...starts.map((start) => withMore(scenario, own, people, start, length)),
      ],
      days,
    );
    const at = (i: number) => levelsOf(reports[i]!, scenario, own);
    const curve = added.map((_, i) => at(i)[worst]!);
    const missed = starts.map((_, i) => missedOf(at(added.length + i), own));
    const { mean: level } = base!.types[scenario.types[own.type]!.id]!.serviceLevel;
    return {
      figures: {
        days: count(days),
        target: share(own.target),
        within: seconds(own.within),
        level: share(level),
        when: clock(own.opens + worst * own.intervalLength),
        there: count(own.people[worst]!),
        worst: share(curve[0]!),
        below: points(Math.max(0, level! - curve[0]!)),
        judged: count(levels.filter((one) => one !== null).length),
        missed: count(missedOf(levels, own)),
        three: count(people),
        length: count(length),
        intervalLength: seconds(own.intervalLength),
        six: count(added.at(-1)!),
        withThree: share(curve[3]!),
        withSix: share(curve[6]!),
        firstGain: points(curve[1]! - curve[0]!),
        lastGain: points(curve[6]! - curve[5]!),
        reachable: count(Math.min(...missed)),
      },
      curves: { more: { x: added, xKind: 'count', y: curve, yKind: 'share' } },
      dots: { levels: { values: levels.filter((one) => one !== null), kind: 'share' } },
    };
  },
  steps: [
    {
      kind: 'predict',
      id: 'worst',
      ask: { of: 'number', figure: 'worst', from: 0, to: 1, step: 0.01, close: 0.06 },
    },
    { kind: 'run', id: 'run', show: { as: 'dots', dots: 'levels', target: 'target' } },
    { kind: 'reveal', id: 'gap', of: 'worst', show: { as: 'dots', dots: 'levels', target: 'target' } },
    {
      kind: 'predict',
      id: 'curve',
      ask: {
        of: 'draw',
        curve: 'more',
        given: [0],
        from: 0,
        to: 1,
        step: 0.05,
        start: 0.9,
        close: 0.06,
        classAt: 3,
      },
    },
    { kind: 'reveal', id: 'shape', of: 'curve' },
    { kind: 'why', id: 'why', right: 2 },
    { kind: 'quiz', id: 'check', right: [0, 1] },
    {
      kind: 'sandbox',
      id: 'puzzle',
      controls: ({ day }) => {
        const { opens, intervalLength, people: there } = dayOf(day!)!;
        const last = opens + (there.length - 1) * intervalLength;
        return [
          { id: 'people', kind: 'count', from: 0, to: 10, step: 1, start: 0 },
          { id: 'start', kind: 'clock', from: opens, to: last, step: intervalLength, start: opens },
          { id: 'length', kind: 'count', from: 1, to: 8, step: 1, start: length },
        ];
      },
      figures: ['missed', 'worstNow', 'level'],
      study: ({ people: by = 0, start = 0, length: many = 1 }, { day }) => withPeople(day!, by, start, many),
      show: { as: 'dots', dots: 'levels', target: 'target' },
      solved: (value, controls, lesson) =>
        controls.people! <= people && controls.length! <= length && value('missed')! <= lesson('reachable'),
      solution: { people, start: 13.5 * 3600, length },
    },
  ],
  handout: ['level', 'worst', 'withThree', 'withSix', 'missed', 'reachable'],
  claims: [
    { says: 'the worst half-hour is far below the day', holds: (v) => v('below') > 0.2 },
    {
      says: 'the first person brings more than the last',
      holds: (v) => v('firstGain') > v('lastGain') + 0.05,
    },
    { says: 'three people mend several half-hours', holds: (v) => v('reachable') <= v('missed') - 2 },
  ],
};

function* withPeople(scenario: Scenario, by: number, start: number, many: number) {
  const own = dayOf(scenario)!;
  const first = Math.round((start - own.opens) / own.intervalLength);
  const [report] = yield* reportsOf([withMore(scenario, own, by, first, many)], daysFor(own, contacts));
  const levels = levelsOf(report!, scenario, own);
  const values = levels.filter((one) => one !== null);
  return {
    figures: {
      missed: count(missedOf(levels, own)),
      worstNow: share(Math.min(...values)),
      level: share(report!.types[scenario.types[own.type]!.id]!.serviceLevel.mean),
      target: share(own.target),
    },
    dots: { levels: { values, kind: 'share' as const } },
  };
}
