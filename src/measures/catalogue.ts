/**
 * Every number defined once: a measure is a ratio of two sums over tally columns (or a plain sum), with its
 * unit. Report, CSV headers, tooltips and the README table are generated from this list; src/words holds its
 * names in each language.
 *
 * Ratios are taken over replications and intervals as sum / sum (E[S]/E[A]); percentages of intervals are
 * never averaged. 0/0 is "no observations".
 */
import type { Column } from './columns.ts';
import { serviceLevels } from './service-levels.ts';

/** A sum of columns with whole weights, as in offered − callbackAccepted. */
export type SumOf<Name extends string> = Readonly<Partial<Record<Name, number>>>;

export type ColumnSum = SumOf<Column>;

/** `count` contacts a replication, `share` 0..1, `seconds`, `people` on average, `money` of the planner's currency. */
export type Unit = 'count' | 'share' | 'seconds' | 'people' | 'money';

export interface Measure<Name extends string = Column> {
  readonly unit: Unit;
  readonly over: SumOf<Name>;
  /** Denominator; absent: a sum per replication. `time`: the length of the intervals, seconds. */
  readonly by?: SumOf<Name> | 'time';
  /**
   * Which way is better for customers; absent where neither is, as of volume, handle time or occupancy (busy
   * people cost less and keep others waiting).
   */
  readonly better?: 'higher' | 'lower';
}

const reached: ColumnSum = { answered: 1, callbackConnected: 1 };

/** Every measure of intervals, defined once: its unit and the sums whose ratio it is. */
export const catalogue = {
  offered: { unit: 'count', over: { offered: 1 } },
  answered: { unit: 'count', over: { answered: 1 } },
  abandoned: { unit: 'count', better: 'lower', over: { abandoned: 1 } },
  blocked: { unit: 'count', better: 'lower', over: { blocked: 1 } },
  flushed: { unit: 'count', better: 'lower', over: { flushed: 1 } },
  callbacksAccepted: { unit: 'count', over: { callbackAccepted: 1 } },
  callbacksConnected: { unit: 'count', over: { callbackConnected: 1 } },
  callbacksLost: { unit: 'count', better: 'lower', over: { callbackLost: 1 } },
  open: { unit: 'count', better: 'lower', over: { openWaiting: 1, openCallback: 1 } },
  redials: { unit: 'count', better: 'lower', over: { redials: 1 } },
  /** By the interval in which it happened, whenever the contact came. */
  startedInPeriod: { unit: 'count', over: { startsHere: 1 } },
  abandonedInPeriod: { unit: 'count', better: 'lower', over: { abandonedHere: 1 } },

  ...serviceLevels,

  averageSpeedOfAnswer: { unit: 'seconds', better: 'lower', over: { waitAnswered: 1 }, by: { answered: 1 } },
  /** Over every live contact that was let in, however it ended. */
  averageWait: {
    unit: 'seconds',
    better: 'lower',
    over: { waitAnswered: 1, waitAbandoned: 1, waitFlushed: 1 },
    by: { answered: 1, abandoned: 1, flushed: 1 },
  },
  timeToAbandon: { unit: 'seconds', over: { waitAbandoned: 1 }, by: { abandoned: 1 } },
  /** From arrival to the connected callback. */
  callbackWait: { unit: 'seconds', better: 'lower', over: { waitCallback: 1 }, by: { callbackConnected: 1 } },
  /** From arrival to talking, over everybody who got to talk. */
  timeToTalk: { unit: 'seconds', better: 'lower', over: { waitAnswered: 1, waitCallback: 1 }, by: reached },
  averageHandleTime: { unit: 'seconds', over: { handled: 1 }, by: reached },

  abandonmentRate: { unit: 'share', better: 'lower', over: { abandoned: 1 }, by: { offered: 1 } },
  abandonmentRateNetOfShort: {
    unit: 'share',
    better: 'lower',
    over: { abandoned: 1, abandonedShort: -1 },
    by: { offered: 1, abandonedShort: -1 },
  },
  blockingProbability: { unit: 'share', better: 'lower', over: { blocked: 1 }, by: { offered: 1 } },
  /** Of work that does not wait by nature: a reply by e-mail always takes its time. */
  waitProbability: {
    unit: 'share',
    better: 'lower',
    over: { offered: 1, answeredAtOnce: -1, blocked: -1, offeredDeferred: -1 },
    by: { offered: 1, offeredDeferred: -1 },
  },
  callbackOfferRate: { unit: 'share', over: { callbackOffered: 1 }, by: { offered: 1 } },
  callbackAcceptRate: { unit: 'share', over: { callbackAccepted: 1 }, by: { offered: 1 } },
  promisesKept: { unit: 'share', better: 'higher', over: { promisesKept: 1 }, by: { promisesDue: 1 } },

  /** Handling / (handling + available) of people on the line, opening hours. */
  occupancy: { unit: 'share', over: { busyTime: 1 }, by: { staffedTime: 1 } },
  /** Sessions per engaged agent. */
  concurrencyAchieved: { unit: 'people', over: { sessionTime: 1 }, by: { busyTime: 1 } },
  averageQueueLength: { unit: 'people', better: 'lower', over: { waitingTime: 1 }, by: 'time' },
  averageCallbackQueue: { unit: 'people', better: 'lower', over: { callbackWaitingTime: 1 }, by: 'time' },
  averageBusy: { unit: 'people', over: { busyTime: 1 }, by: 'time' },
  averageOnTheLine: { unit: 'people', over: { staffedTime: 1 }, by: 'time' },
  averageInOrbit: { unit: 'people', better: 'lower', over: { orbitTime: 1 }, by: 'time' },
  allBusyShare: { unit: 'share', better: 'lower', over: { allBusyTime: 1 }, by: 'time' },

  serviceLevelFirstAttempt: {
    unit: 'share',
    better: 'higher',
    over: { firstAnsweredWithin: 1 },
    by: { firstAttempts: 1 },
  },
  waitProbabilityFirstAttempt: {
    unit: 'share',
    better: 'lower',
    over: { firstDelayed: 1 },
    by: { firstAttempts: 1 },
  },
  customersLostRate: { unit: 'share', better: 'lower', over: { customersLost: 1 }, by: { firstAttempts: 1 } },
} as const satisfies Record<string, Measure>;

export type MeasureKey = keyof typeof catalogue;

export const measureKeys = Object.keys(catalogue) as readonly MeasureKey[];
