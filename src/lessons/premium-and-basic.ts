/**
 * Premium and basic: whoever is free takes a premium customer first. Exact for calls of one length that nobody leaves
 * (M/M/n with two classes, no call interrupted): the mean wait over all is the same with the lane and without it. Two
 * people fewer than the textbook's half-hour needs.
 */
import { nonPreemptivePriority } from '../erlang/priority.ts';
import type { ContactType, Scenario } from '../scenario/index.ts';
import { atOnce, count, points, seconds, share } from './figure.ts';
import type { Lesson } from './lesson.ts';
import { promise, textbook, textbookState, usual } from './textbook.ts';

const agents = 15;
/** Share of premium customers. */
const few = 0.2;
const shares = [0.1, 0.2, 0.3, 0.5, 0.7, 0.9];

function lane(premium: number, people = agents) {
  const rate = usual.volume / 1800;
  const found = nonPreemptivePriority({
    arrivalRates: [premium * rate, (1 - premium) * rate],
    handleTime: usual.handleTime,
    agents: people,
    acceptableWait: promise.within,
  });
  const [first, second] = found.classes.map((each) => (each.stable ? each : undefined));
  return { first, second, all: found.averageWait };
}

/** The same customers, with a lane for premium or one line for all. */
function floor(hasLane: boolean): Scenario {
  const base = textbook({ agents });
  const [type] = base.types;
  const [group] = base.groups;
  const kind = (id: 'premium' | 'basic', part: number): ContactType => ({
    ...type!,
    id,
    name: id === 'premium' ? 'Premium' : 'Basic',
    tier: id,
    volume: {
      perInterval: new Array<number>(base.calendar.days[0]!.closes / 1800).fill(part * usual.volume),
    },
  });
  return {
    ...base,
    types: [kind('premium', few), kind('basic', 1 - few)],
    groups: [
      {
        ...group!,
        skills: [
          { type: 'premium', rank: 1 },
          { type: 'basic', rank: hasLane ? 2 : 1 },
        ],
      },
    ],
  };
}

export const lesson: Lesson = {
  scenarios: () => ({ lane: floor(true), fair: floor(false) }),
  study: () => {
    const none = textbookState({ agents })!;
    const more = textbookState({ agents: agents + 1 })!;
    const some = lane(few);
    const half = lane(0.5);
    const most = lane(0.9);
    return atOnce({
      figures: {
        volume: count(usual.volume),
        agents: count(agents),
        target: share(promise.share),
        within: seconds(promise.within),
        handling: seconds(usual.handleTime),
        few: share(few),
        premiumCalls: count(few * usual.volume),
        basicCalls: count((1 - few) * usual.volume),
        levelAll: share(none.serviceLevel),
        waitAll: seconds(none.averageWait),
        levelPremium: share(some.first!.serviceLevel, 1),
        waitPremium: seconds(some.first!.averageWait),
        levelBasic: share(some.second!.serviceLevel),
        waitBasic: seconds(some.second!.averageWait),
        waitTogether: seconds(some.all),
        longer: seconds(some.second!.averageWait - none.averageWait),
        basicDrop: points(none.serviceLevel - some.second!.serviceLevel, 1),
        waitProbability: share(none.waitProbability),
        levelHalf: share(half.first!.serviceLevel),
        waitHalf: seconds(half.first!.averageWait),
        basicWaitHalf: seconds(half.second!.averageWait),
        most: share(0.9),
        levelMost: share(most.first!.serviceLevel),
        basicWaitMost: seconds(most.second!.averageWait),
        levelOneMore: share(more.serviceLevel),
        waitOneMore: seconds(more.averageWait),
      },
      curves: {
        premium: {
          x: shares,
          xKind: 'share',
          y: shares.map((part) => lane(part).first!.serviceLevel),
          yKind: 'share',
        },
      },
    });
  },
  steps: [
    {
      kind: 'predict',
      id: 'price',
      ask: { of: 'number', figure: 'waitBasic', from: 60, to: 240, step: 1, close: 8 },
    },
    {
      kind: 'run',
      id: 'watch',
      show: { as: 'film', scenarios: ['fair', 'lane'], from: 9 * 3600, to: 9.5 * 3600, speed: 60 },
    },
    {
      kind: 'reveal',
      id: 'gap',
      of: 'price',
      show: { as: 'bars', figures: ['waitAll', 'waitPremium', 'waitBasic'] },
    },
    {
      kind: 'predict',
      id: 'growing',
      ask: {
        of: 'draw',
        curve: 'premium',
        given: [shares.indexOf(few)],
        from: 0.4,
        to: 1,
        step: 0.05,
        start: 0.8,
        close: 0.05,
        classAt: shares.indexOf(0.9),
      },
    },
    { kind: 'reveal', id: 'crowded', of: 'growing' },
    { kind: 'why', id: 'why', right: 2 },
    { kind: 'quiz', id: 'check', right: [1, 0] },
    {
      kind: 'sandbox',
      id: 'play',
      controls: [
        { id: 'premium', kind: 'share', from: 0.05, to: 0.95, step: 0.05, start: 0.2 },
        { id: 'agents', kind: 'count', from: 14, to: 20, step: 1, start: 15 },
      ],
      figures: ['levelFirst', 'waitFirst', 'levelSecond', 'waitSecond', 'together', 'oneMore'],
      study: ({ premium = few, agents: people = agents }) => {
        const { first, second, all } = lane(premium, people);
        return atOnce({
          figures: {
            levelFirst: share(first?.serviceLevel ?? null, 1),
            waitFirst: seconds(first?.averageWait ?? null),
            levelSecond: share(second?.serviceLevel ?? null),
            waitSecond: seconds(second?.averageWait ?? null),
            together: seconds(all),
            oneMore: share(textbookState({ agents: people + 1 })?.serviceLevel ?? null),
          },
        });
      },
      solved: (value) => (value('levelFirst') ?? 1) < (value('oneMore') ?? 0),
      solution: { premium: 0.7 },
    },
  ],
  handout: ['levelAll', 'levelPremium', 'levelBasic', 'waitAll', 'waitPremium', 'waitBasic', 'levelMost'],
  claims: [
    {
      says: 'four basic customers for each premium one',
      holds: (v) => Math.abs(v('basicCalls') / v('premiumCalls') - 4) < 1e-9,
    },
    {
      says: 'premium for half makes basic wait longer and premium no more than half as well off',
      holds: (v) => v('basicWaitHalf') > v('waitBasic') + 30 && v('waitHalf') > v('waitPremium') + 3,
    },
    {
      says: 'premium waits less than a seventh as long as without the lane',
      holds: (v) => v('waitPremium') < v('waitAll') / 7,
    },
    {
      says: 'the mean wait over all customers is the same',
      holds: (v) => Math.abs(v('waitTogether') - v('waitAll')) < 1e-6,
    },
    {
      says: 'the basic service level hides the price: less than a point',
      holds: (v) => v('basicDrop') > 0 && v('basicDrop') < 0.01 && v('longer') > 15,
    },
    {
      says: 'a lane for half of all is far from the promise',
      holds: (v) => v('levelHalf') < v('target') - 0.05,
    },
    {
      says: 'a lane for nearly all brings almost nothing and costs the rest minutes',
      holds: (v) => v('levelMost') < v('levelAll') + 0.06 && v('basicWaitMost') > 300,
    },
    {
      says: 'one person more gives everybody more than the lane gives half of them on top',
      holds: (v) => v('levelOneMore') > v('levelAll') + 0.15,
    },
  ],
};
