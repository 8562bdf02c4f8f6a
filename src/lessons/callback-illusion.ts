/**
 * The callback illusion: whoever accepts a callback leaves the live figure, keeps the place in line and never gives up.
 * So the line gets longer for everybody, while the figure that counts live contacts only gets better. The textbook's
 * half-hour with two people fewer and customers who give up, simulated; every callback is reached.
 */
import type { Report } from '../measures/index.ts';
import type { Scenario } from '../scenario/index.ts';
import { count, points, reportsOf, seconds, share } from './figure.ts';
import type { Lesson } from './lesson.ts';
import { promise, textbook, usual } from './textbook.ts';

const agents = 15;
const patience = 180;
/** Of those who would have to wait, how many accept a callback. */
const shares = [0, 0.25, 0.5, 0.75, 0.9];
const half = shares.indexOf(0.5);
const days = 16;

function desk(settings: {
  readonly agents?: number;
  readonly accepted?: number;
  readonly from?: number;
}): Scenario {
  const { agents: people = agents, accepted = 0, from = 0 } = settings;
  const base = textbook({ agents: people });
  const [type] = base.types;
  return {
    ...base,
    types: [
      {
        ...type!,
        patience: { law: 'exponential', mean: patience },
        ...(accepted > 0 && {
          callback: {
            kind: 'keepPlace',
            offer: from > 0 ? { estimatedWaitAbove: from } : { queueAtLeast: 0 },
            acceptance: accepted,
          },
        }),
      },
    ],
  };
}

function read(report: Report) {
  const calls = report.types.calls!;
  return {
    calls,
    live: calls.serviceLevel.mean!,
    everyone: calls.serviceLevelEveryone.mean!,
    talk: calls.timeToTalk.mean!,
    lost: calls.abandonmentRate.mean!,
    accepted: calls.callbackAcceptRate.mean ?? 0,
    waits: calls.waitProbability.mean!,
    wait: calls.averageWait.mean!,
  };
}

export const lesson: Lesson = {
  scenarios: () => ({ offered: desk({ accepted: 0.5 }), plain: desk({}) }),
  study: function* () {
    const reports = yield* reportsOf(
      shares.map((accepted) => desk({ accepted })),
      days,
    );
    const found = reports.map(read);
    const [plain] = found as [(typeof found)[number]];
    const offered = found[half]!;
    const most = found.at(-1)!;
    /** Of the contacts that stayed live, those that had to wait. */
    const holding = (offered.waits - offered.accepted) / (1 - offered.accepted);
    return {
      figures: {
        volume: count(usual.volume),
        agents: count(agents),
        target: share(promise.share),
        within: seconds(promise.within),
        patience: seconds(patience),
        half: share(shares[half]!),
        most: share(shares.at(-1)!),
        livePlain: share(plain.live),
        liveOffered: share(offered.live),
        liveMost: share(most.live),
        rise: points(offered.live - plain.live),
        everyonePlain: share(plain.everyone),
        everyoneOffered: share(offered.everyone),
        everyoneMost: share(most.everyone),
        fall: points(plain.everyone - offered.everyone),
        apart: points(offered.live - offered.everyone),
        talkPlain: seconds(plain.talk),
        talkOffered: seconds(offered.talk),
        talkMost: seconds(most.talk),
        holdPlain: seconds(plain.wait / plain.waits),
        holdOffered: seconds(offered.wait / holding),
        lucky: share(1 - holding),
        callbackWait: seconds(offered.calls.callbackWait.mean!),
        lostPlain: share(plain.lost),
        lostOffered: share(offered.lost),
        accepted: share(offered.accepted),
        busyPlain: share(plain.calls.occupancy.mean!),
        busyOffered: share(offered.calls.occupancy.mean!),
      },
      curves: {
        everyone: { x: shares, xKind: 'share', y: found.map(({ everyone }) => everyone), yKind: 'share' },
        live: { x: shares, xKind: 'share', y: found.map(({ live }) => live), yKind: 'share' },
      },
    };
  },
  steps: [
    {
      kind: 'predict',
      id: 'board',
      ask: { of: 'number', figure: 'liveOffered', from: 0, to: 1, step: 0.01, close: 0.03 },
    },
    {
      kind: 'run',
      id: 'watch',
      show: { as: 'film', scenarios: ['plain', 'offered'], from: 9 * 3600, to: 9.5 * 3600, speed: 60 },
    },
    { kind: 'reveal', id: 'gap', of: 'board', show: { as: 'bars', figures: ['livePlain', 'liveOffered'] } },
    {
      kind: 'predict',
      id: 'customers',
      ask: {
        of: 'pick',
        right: (v) => {
          const times = v('talkOffered') / v('talkPlain');
          return times < 0.9 ? 0 : times < 1.2 ? 1 : 2;
        },
      },
    },
    {
      kind: 'reveal',
      id: 'longer',
      of: 'customers',
      show: { as: 'bars', figures: ['talkPlain', 'talkOffered', 'callbackWait'] },
    },
    {
      kind: 'predict',
      id: 'everybody',
      ask: {
        of: 'draw',
        curve: 'everyone',
        given: [0],
        from: 0,
        to: 1,
        step: 0.05,
        start: 0.8,
        close: 0.05,
        classAt: shares.indexOf(0.9),
      },
    },
    {
      kind: 'reveal',
      id: 'scissors',
      of: 'everybody',
      show: { as: 'curves', curves: ['everyone', 'live'], target: 'target' },
    },
    { kind: 'why', id: 'why', right: 1 },
    { kind: 'quiz', id: 'check', right: [2, 0] },
    {
      kind: 'sandbox',
      id: 'play',
      controls: [
        { id: 'agents', kind: 'count', from: 12, to: 19, step: 1, start: 15 },
        { id: 'accepted', kind: 'share', from: 0, to: 1, step: 0.1, start: 0.5 },
        { id: 'from', kind: 'seconds', from: 0, to: 120, step: 20, start: 0 },
      ],
      figures: ['live', 'everyone', 'talk', 'lost'],
      study: function* (controls) {
        const [report] = yield* reportsOf([desk(controls)], 6);
        const { live, everyone, talk, lost } = read(report!);
        return {
          figures: { live: share(live), everyone: share(everyone), talk: seconds(talk), lost: share(lost) },
        };
      },
      solved: (value) => (value('live') ?? 0) >= 0.9 && (value('everyone') ?? 1) < 0.6,
      solution: { agents: 14, accepted: 1 },
    },
  ],
  handout: [
    'livePlain',
    'liveOffered',
    'everyoneOffered',
    'talkPlain',
    'talkOffered',
    'lostPlain',
    'lostOffered',
  ],
  claims: [
    {
      says: 'the live figure rises over the promise',
      holds: (v) => v('livePlain') < v('target') && v('liveOffered') >= v('target'),
    },
    {
      says: 'of everybody fewer are answered in time',
      holds: (v) => v('fall') > 0.03 && v('everyoneMost') < v('everyoneOffered') - 0.05,
    },
    {
      says: 'the figures are the same without a callback',
      holds: (v) => Math.abs(v('livePlain') - v('everyonePlain')) < 1e-12,
    },
    {
      says: 'it takes more than one and a half times as long until people talk',
      holds: (v) => v('talkOffered') > 1.5 * v('talkPlain'),
    },
    {
      says: 'who declines and holds waits longer, too; most of those on the board did not wait at all',
      holds: (v) => v('holdOffered') > 1.1 * v('holdPlain') && v('lucky') > 0.5,
    },
    {
      says: 'fewer give up, and the agents are busier for it',
      holds: (v) => v('lostOffered') < v('lostPlain') && v('busyOffered') > v('busyPlain'),
    },
    {
      says: 'nearly everybody accepting lifts the live figure over ninety per cent',
      holds: (v) => v('liveMost') > 0.9 && v('talkMost') > 3 * v('talkPlain'),
    },
  ],
};
