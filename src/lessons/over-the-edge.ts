/**
 * Over the edge: 13 people for 13.3 erlangs. The course of the queue by the day's equations, from an empty line in
 * the morning on, checked against simulated days; what melts it again, and what giving up does to it.
 */
import { dayByEquations } from '../day/index.ts';
import type { Scenario } from '../scenario/index.ts';
import { atOnce, count, erlangs, reportsOf, seconds, share } from './figure.ts';
import type { Lesson } from './lesson.ts';
import { promise, textbook, textbookLoad, usual } from './textbook.ts';

const few = 13;
const helped = 14;
const patience = 180;
const opens = 8 * 3600;
/** Half-hours of the day, and when help comes. */
const halfHours = 16;
const noon = 8;
const days = 100;
/** A day whose queue at noon is about the mean's; single days lie between nobody and fifty. */
const ordinary = 7;
const hours = [0, 1, 2, 3, 4, 5, 6, 7, 8];

interface Morning {
  readonly agents: number;
  /** From noon on. */
  readonly later?: number;
  readonly volume?: number;
  /** Seconds; absent: nobody gives up. */
  readonly patience?: number;
}

function agentsOf({ agents, later = agents }: Morning): number[] {
  return Array.from({ length: halfHours }, (_, i) => (i < noon ? agents : later));
}

function byEquations(morning: Morning) {
  const { volume = usual.volume, patience = null } = morning;
  return dayByEquations({
    intervalLength: 1800,
    volumes: new Array<number>(halfHours).fill(volume),
    handleTime: usual.handleTime,
    patience,
    agents: agentsOf(morning),
    acceptableWait: promise.within,
  }).intervals;
}

/** Waiting at every full hour, on average over days. */
function queue(morning: Morning): number[] {
  const intervals = byEquations(morning);
  return hours.map((hour) => (hour === 0 ? 0 : intervals[2 * hour - 1]!.atEnd.waiting));
}

function day(morning: Morning): Scenario {
  const base = textbook({});
  const [type] = base.types;
  const [group] = base.groups;
  return {
    ...base,
    calendar: { intervalLength: 1800, days: [{ opens, closes: opens + halfHours * 1800 }] },
    types: [
      {
        ...type!,
        volume: { perInterval: new Array<number>(halfHours).fill(usual.volume) },
        ...(morning.patience && { patience: { law: 'exponential', mean: morning.patience } }),
      },
    ],
    groups: [{ ...group!, agents: { perInterval: agentsOf(morning) } }],
    run: { replications: 200, snapshots: [opens + noon * 1800] },
  };
}

export const lesson: Lesson = {
  scenarios: () => ({
    staying: day({ agents: few }),
    leaving: day({ agents: few, patience }),
    rescued: day({ agents: few, later: helped }),
  }),
  study: function* ({ staying }) {
    const [report] = yield* reportsOf([staying!], days);
    const { waiting } = report!.snapshots![0]!.types.calls!;
    const stay = byEquations({ agents: few });
    const leave = byEquations({ agents: few, patience });
    const rescued = queue({ agents: few, later: helped });
    const late = leave[halfHours - 1]!;
    const anHour = 3600 / usual.handleTime;
    const left = 2 * usual.volume - few * anHour;
    return {
      figures: {
        agents: count(few),
        helped: count(helped),
        handling: seconds(usual.handleTime),
        within: seconds(promise.within),
        load: erlangs(textbookLoad({}), 1),
        hourly: count(2 * usual.volume),
        capacity: count(few * anHour),
        left: count(left),
        reckoned: count(4 * left),
        queue1: count(stay[1]!.atEnd.waiting),
        queue4: count(stay[noon - 1]!.atEnd.waiting),
        queue8: count(stay[halfHours - 1]!.atEnd.waiting),
        simulated4: count(waiting.mean!),
        halfWidth4: count(waiting.halfWidth!),
        waitNoon: seconds(stay[noon - 1]!.averageWait),
        levelNoon: share(stay[noon - 1]!.serviceLevel),
        freeMorning: share(
          1 - stay.slice(0, noon).reduce((sum, { allBusyShare }) => sum + allBusyShare, 0) / noon,
        ),
        rescued5: count(rescued[5]!),
        rescued8: count(rescued[8]!),
        patience: seconds(patience),
        leavingQueue: count(late.atEnd.waiting, 1),
        leavingWait: seconds(late.averageWait),
        leavingLevel: share(late.serviceLevel),
        leavingLost: share(late.abandonmentRate),
        leavingLostHour: count(2 * late.abandoned),
        leavingBusy: share(late.occupancy),
      },
      curves: {
        queue: { x: hours, xKind: 'count', y: rescued, yKind: 'count' },
        staying: { x: hours, xKind: 'count', y: queue({ agents: few }), yKind: 'count' },
        leaving: { x: hours, xKind: 'count', y: queue({ agents: few, patience }), yKind: 'count' },
      },
    };
  },
  steps: [
    {
      kind: 'predict',
      id: 'noon',
      ask: { of: 'number', figure: 'queue4', from: 0, to: 100, step: 1, close: 6 },
    },
    {
      kind: 'run',
      id: 'watch',
      show: {
        as: 'film',
        scenarios: ['staying'],
        replication: ordinary,
        from: opens,
        to: opens + noon * 1800,
        speed: 600,
      },
    },
    {
      kind: 'reveal',
      id: 'gap',
      of: 'noon',
      show: { as: 'figures', figures: ['waitNoon', 'levelNoon'] },
    },
    {
      kind: 'predict',
      id: 'rescue',
      ask: {
        of: 'draw',
        curve: 'queue',
        given: [0, 4],
        from: 0,
        to: 80,
        step: 2,
        start: 20,
        close: 5,
        classAt: 8,
      },
    },
    { kind: 'reveal', id: 'melt', of: 'rescue' },
    {
      kind: 'predict',
      id: 'patience',
      ask: { of: 'pick', right: (v) => (v('leavingQueue') > 5 ? 0 : v('leavingQueue') > 0.5 ? 1 : 2) },
    },
    {
      kind: 'reveal',
      id: 'settled',
      of: 'patience',
      show: { as: 'curves', curves: ['staying', 'leaving'] },
    },
    { kind: 'why', id: 'why', right: 2 },
    { kind: 'quiz', id: 'check', right: [1, 0] },
    {
      kind: 'sandbox',
      id: 'play',
      controls: [
        { id: 'agents', kind: 'count', from: 8, to: 18, step: 1, start: 13 },
        { id: 'later', kind: 'count', from: 8, to: 30, step: 1, start: 13 },
        { id: 'volume', kind: 'count', from: 60, to: 140, step: 5, start: 100 },
      ],
      figures: ['queue4', 'queue8', 'waitNoon'],
      study: ({ agents = few, later = few, volume = usual.volume }) => {
        const y = queue({ agents, later, volume });
        return atOnce({
          figures: {
            queue4: count(y[4]!),
            queue8: count(y[8]!),
            waitNoon: seconds(byEquations({ agents, later, volume })[noon - 1]!.averageWait),
          },
          curves: { queue: { x: hours, xKind: 'count', y, yKind: 'count' } },
        });
      },
      show: { as: 'curves', curves: ['queue'] },
      solved: (value, { agents, volume }) =>
        agents === few && volume === usual.volume && (value('queue8') ?? Number.POSITIVE_INFINITY) < 1,
      solution: { later: 18 },
    },
  ],
  handout: ['queue1', 'queue4', 'queue8', 'waitNoon', 'levelNoon', 'rescued8', 'leavingQueue', 'leavingLost'],
  claims: [
    {
      says: 'thirteen people are less than the calls take by five calls an hour, fourteen are enough',
      holds: (v) => v('agents') < v('load') && v('left') === 5 && v('helped') > v('load'),
    },
    {
      says: 'the queue is far longer than reckoned from the means',
      holds: (v) => v('queue4') > 1.6 * v('reckoned'),
    },
    {
      says: 'it still grows in the afternoon',
      holds: (v) => v('queue8') > v('queue4') + 15,
    },
    {
      says: 'simulated days agree with the equations',
      holds: (v) => Math.abs(v('simulated4') - v('queue4')) <= v('halfWidth4'),
    },
    {
      says: 'one person more at noon has not melted the queue four hours later',
      holds: (v) => v('rescued8') > 10 && v('rescued8') < v('queue4'),
    },
    {
      says: 'by noon a customer waits ten minutes and more',
      holds: (v) => v('waitNoon') > 600 && v('levelNoon') < 0.1,
    },
    {
      says: 'with patience the queue settles at one or two, by losing more than one in ten',
      holds: (v) => v('leavingQueue') > 1 && v('leavingQueue') < 2 && v('leavingLost') > 0.1,
    },
    {
      says: 'more than half are answered in time where people give up',
      holds: (v) => v('leavingLevel') > 0.5,
    },
    {
      says: 'chance leaves somebody without work now and then even so',
      holds: (v) => v('freeMorning') > 0.05,
    },
  ],
};
