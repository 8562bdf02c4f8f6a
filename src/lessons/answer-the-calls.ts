/**
 * Answer the calls yourself: one person, two hours, ten calls an hour of four minutes. The learner takes them by hand,
 * then the machine takes the same calls at once, and nearly as many wait. Simulated; from an empty start, so fewer
 * wait than in the steady state of a queue with one agent.
 */

import type { Scenario } from '../scenario/index.ts';
import { textbookHalfHour } from '../scenario/presets/textbook-half-hour.ts';
import { atOnce, count, reportsOf, seconds, share } from './figure.ts';
import type { Lesson } from './lesson.ts';
import { textbookState } from './textbook.ts';

const opens = 9 * 3600;
const perHalfHour = 5;
const handleTime = 240;
/** Half-hours in which calls come; in the two that follow what is left is answered. */
const busyHalfHours = 4;
const halfHours = 6;
const callers = perHalfHour * busyHalfHours;
const days = 400;

const alone: Scenario = {
  ...textbookHalfHour,
  name: 'One person, two hours',
  calendar: { intervalLength: 1800, days: [{ opens, closes: opens + halfHours * 1800 }] },
  types: [
    {
      ...textbookHalfHour.types[0]!,
      volume: { count: 'expected', perInterval: [5, 5, 5, 5, 0, 0] },
      handleTime: { law: 'exponential', mean: handleTime },
    },
  ],
  groups: [{ ...textbookHalfHour.groups[0]!, agents: { perInterval: new Array<number>(halfHours).fill(1) } }],
  run: { replications: days },
};

export const lesson: Lesson = {
  scenarios: () => ({ alone }),
  study: function* ({ alone: day }) {
    const [report] = yield* reportsOf([day!], days);
    const { intervals, waitProbability, averageWait } = report!.types.calls!;
    const busy = intervals
      .slice(0, busyHalfHours)
      .reduce((sum, { averageBusy }) => sum + averageBusy.mean! / busyHalfHours, 0);
    const [first] = intervals;
    return {
      figures: {
        days: count(days),
        callers: count(callers),
        perHour: count(2 * perHalfHour),
        handling: seconds(handleTime),
        minutes: count((2 * perHalfHour * handleTime) / 60),
        waited: count(Math.round(callers * waitProbability.mean!)),
        waitedShare: share(waitProbability.mean!),
        busy: share(busy),
        free: share(1 - busy),
        wait: seconds(averageWait.mean!),
        firstShare: share(first!.waitProbability.mean!),
        steady: share(textbookState({ agents: 1, volume: perHalfHour, handleTime })!.waitProbability),
        ofTwo: share(textbookState({ agents: 2, volume: perHalfHour, handleTime })!.waitProbability),
        ofFiveAtMost: share(textbookState({ agents: 5, volume: 30, handleTime })!.waitProbability),
      },
    };
  },
  steps: [
    {
      kind: 'predict',
      id: 'guess',
      ask: { of: 'number', figure: 'waited', from: 0, to: callers, step: 1, close: 2 },
    },
    { kind: 'answer', id: 'hands', scenario: 'alone', from: opens, speed: 60 },
    {
      kind: 'run',
      id: 'machine',
      show: { as: 'film', scenarios: ['alone'], from: opens, to: opens + 2.5 * 3600, speed: 300 },
    },
    { kind: 'reveal', id: 'gap', of: 'guess' },
    { kind: 'why', id: 'why', right: 1 },
    { kind: 'quiz', id: 'check', right: [2, 1] },
    {
      kind: 'sandbox',
      id: 'play',
      controls: [
        { id: 'perHour', kind: 'count', from: 2, to: 80, step: 1, start: 10 },
        { id: 'people', kind: 'count', from: 1, to: 5, step: 1, start: 1 },
      ],
      figures: ['steady', 'wait', 'busy'],
      study: ({ perHour = 10, people = 1 }) => {
        const state = textbookState({ agents: people, volume: perHour / 2, handleTime });
        return atOnce({
          figures: {
            steady: share(state?.waitProbability ?? null),
            wait: seconds(state?.averageWait ?? null),
            busy: share(state?.occupancy ?? 1),
          },
        });
      },
    },
  ],
  handout: ['waitedShare', 'busy', 'wait', 'steady', 'ofTwo'],
  claims: [
    { says: 'more than half of the callers wait', holds: (v) => v('waitedShare') > 0.5 },
    { says: 'for more than a third of the time nobody is there to talk to', holds: (v) => v('free') > 1 / 3 },
    { says: 'fewer wait in the first half-hour', holds: (v) => v('firstShare') < v('waitedShare') - 0.05 },
    {
      says: 'with a second person far fewer than half as many wait',
      holds: (v) => v('ofTwo') < v('steady') / 2,
    },
    { says: 'people wait for minutes on average', holds: (v) => v('wait') > 120 },
    {
      says: 'with five people half of the callers wait at a number of calls that the sandbox reaches',
      holds: (v) => v('ofFiveAtMost') > 0.5,
    },
  ],
};
