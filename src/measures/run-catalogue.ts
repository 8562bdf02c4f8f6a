/**
 * Measures of the ledger: defined as those of the catalogue, for the whole run of a type and for the total, not
 * for days and intervals. `given` says without what there is nothing to measure: where that sum is 0 over all
 * replications the measure is null, so that a centre without callbacks has no promises rather than 0 of them.
 *
 * A type's money and paid time are those of its groups where they answer nothing else, else null: what people
 * who do several things cost is not divided by guessing. The total always has them.
 */
import type { Measure, SumOf } from './catalogue.ts';
import type { Column } from './columns.ts';
import type { LedgerColumn } from './ledger.ts';

/** Of the intervals summed up, or of the ledger. */
export type RunColumn = Column | LedgerColumn;

export interface RunMeasure extends Measure<RunColumn> {
  readonly given?: SumOf<RunColumn>;
}

const reached: SumOf<RunColumn> = { answered: 1, callbackConnected: 1 };
/** Chains of attempts by their end: somebody answered, or there is no further attempt, or it falls past the end. */
const customers: SumOf<RunColumn> = { ...reached, customersLost: 1, redialsPastEnd: 1 };
const money: SumOf<RunColumn> = { cost: 1, partnerCost: 1 };

/** How many there were of a column, if there were any at all. */
function count(name: LedgerColumn, given: LedgerColumn = name, better?: 'higher' | 'lower'): RunMeasure {
  return { unit: 'count', over: { [name]: 1 }, given: { [given]: 1 }, ...(better && { better }) };
}

function share(
  over: RunColumn,
  by: SumOf<RunColumn>,
  given: LedgerColumn,
  better?: 'higher' | 'lower',
): RunMeasure {
  return { unit: 'share', over: { [over]: 1 }, by, given: { [given]: 1 }, ...(better && { better }) };
}

function mean(over: LedgerColumn, by: LedgerColumn, better?: 'higher' | 'lower'): RunMeasure {
  return { unit: 'seconds', over: { [over]: 1 }, by: { [by]: 1 }, ...(better && { better }) };
}

const runMeasures = {
  openingBacklog: count('openingBacklog'),
  closed: count('closed'),
  closedSettled: count('closedSettled', 'closed'),
  closedRetried: count('closedRetried', 'closed'),
  closedMoved: count('closedMoved', 'closed'),
  closedRequested: count('closedRequested', 'closed'),
  closedLost: count('closedLost', 'closed', 'lower'),

  contained: count('contained'),
  /** Of all who came, the share that needed nobody. */
  containmentRate: share('contained', { contained: 1, offered: 1 }, 'contained'),
  bouncedBackRate: share('bouncedBack', { contained: 1, bouncedBack: 1 }, 'contained', 'lower'),

  transferredOut: count('transferredOut'),
  transferredIn: count('transferredIn'),
  transferRate: share('transferredOut', reached, 'transferredOut', 'lower'),
  warmHoldTime: mean('warmHoldTime', 'warmHolds', 'lower'),

  repeats: count('repeats', 'repeats', 'lower'),
  followUpsOwed: count('followUpsOwed'),
  chasers: count('chasers', 'chasers', 'lower'),
  surveyAnswerRate: share('surveysAnswered', { surveysAsked: 1 }, 'surveysAsked'),
  surveyLowRate: share('surveysLow', { surveysAnswered: 1 }, 'surveysAsked', 'lower'),
  redialsMoved: count('redialsMoved'),

  issues: count('issues'),
  issuesSolvedRate: share('issuesSolved', { issues: 1 }, 'issues', 'higher'),
  /** Solved by one answered contact; abandoned attempts before it do not spoil it. */
  firstContactResolution: share('issuesSolvedFirst', { issues: 1 }, 'issues', 'higher'),
  timeToSolution: mean('solutionTime', 'issuesSolved', 'lower'),
  customerTime: mean('customerTime', 'issues', 'lower'),
  /** Per customer: of a chain of attempts the last one decides. Without redials it is that of contacts. */
  serviceLevelOfCustomers: {
    unit: 'share',
    better: 'higher',
    over: { answeredWithin: 1, callbackConnectedWithin: 1 },
    by: customers,
    given: { redials: 1 },
  },
  customersAnsweredRate: {
    unit: 'share',
    better: 'higher',
    over: reached,
    by: customers,
    given: { redials: 1 },
  },

  announced: count('announced'),
  /** What waits turned out, less what was announced. */
  announcedBias: { unit: 'seconds', over: { announcedActual: 1, announcedWait: -1 }, by: { announced: 1 } },
  announcedKeptRate: share('announcedKept', { announced: 1 }, 'announced', 'higher'),
  announcedLeft: count('announcedLeft', 'announced', 'lower'),

  silentAbandoned: count('silentAbandoned'),
  silentTime: mean('silentTime', 'silentAbandoned'),
  /** From the first reply to the end of a chat; the wait for the first reply stands apart. */
  inSessionTime: mean('inSessionTime', 'sessionsEnded'),

  firstTouchWait: mean('firstTouchWait', 'firstTouch', 'lower'),
  firstTouchLevel: share('firstTouchWithin', { firstTouch: 1 }, 'firstTouch', 'higher'),
  doomedRate: share('doomed', { firstTouch: 1 }, 'firstTouch', 'lower'),
  openLate: count('openLate', 'openLate', 'lower'),
  oldestOpenAge: {
    unit: 'seconds',
    better: 'lower',
    over: { oldestOpenAge: 1 },
    given: { oldestOpenAge: 1 },
  },
  /** Work that is left on what is open. */
  openWork: { unit: 'seconds', better: 'lower', over: { openHours: 1 }, given: { openHours: 1 } },

  promisesMade: count('promisesMade'),
  promisesKeptAll: count('promisesKeptAll', 'promisesMade', 'higher'),
  promisesBroken: count('promisesBroken', 'promisesMade', 'lower'),
  promisesOpen: count('promisesOpen', 'promisesMade'),
  promisesOvertaken: count('promisesOvertaken', 'promisesOvertaken'),
  brokenLate: count('brokenLate', 'brokenLate', 'lower'),
  brokenEarly: count('brokenEarly', 'brokenEarly', 'lower'),
  brokenClosed: count('brokenClosed', 'brokenClosed', 'lower'),
  brokenExpired: count('brokenExpired', 'brokenExpired', 'lower'),
  brokenCancelled: count('brokenCancelled', 'brokenCancelled', 'lower'),
  brokenPastEnd: count('brokenPastEnd', 'brokenPastEnd', 'lower'),
  attemptsAnsweredRate: share('attemptsAnswered', { attempts: 1 }, 'attempts'),

  casesOpened: count('casesOpened'),
  casesClosed: count('casesClosed', 'casesOpened'),
  casesOpen: count('casesOpen', 'casesOpened', 'lower'),
  casesWithinRate: share('casesWithin', { casesWithin: 1, casesLate: 1 }, 'casesOpened', 'higher'),
  caseTime: mean('caseTime', 'casesClosed', 'lower'),
  caseClockTime: mean('caseClockTime', 'casesClosed', 'lower'),
  /** Passes of stages done before, of all passes. */
  reworkRate: share('reworks', { stagePasses: 1 }, 'stagePasses', 'lower'),
  statusContacts: count('statusContacts', 'statusContacts', 'lower'),
  notices: count('notices'),
  noticesMoved: count('noticesMoved', 'notices'),

  paidTime: { unit: 'seconds', over: { paidTime: 1 }, given: { paidTime: 1 } },
  overtime: { unit: 'seconds', over: { overtime: 1 }, given: { overtime: 1 } },
  /** Handling / paid time, overtime in both: `busyTime` has what of it lies in the hours (`lateTime`). */
  utilisation: {
    unit: 'share',
    over: { busyTime: 1, overtime: 1, lateTime: -1 },
    by: { paidTime: 1 },
    given: { paidTime: 1 },
  },
  partnerContacts: count('partnerContacts'),
  partnerCost: { unit: 'money', over: { partnerCost: 1 }, given: { partnerCost: 1 } },
  /** People's paid hours and partners' contacts. */
  cost: { unit: 'money', over: money, given: money },
  costPerAnswered: { unit: 'money', over: money, by: reached, given: money },
  costPerSolved: { unit: 'money', over: money, by: { issuesSolved: 1 }, given: money },
  costPerKeptPromise: { unit: 'money', over: money, by: { promisesKeptAll: 1 }, given: money },
} as const satisfies Record<string, RunMeasure>;

export type RunMeasureKey = keyof typeof runMeasures;

export const runCatalogue: Readonly<Record<RunMeasureKey, RunMeasure>> = runMeasures;

export const runMeasureKeys = Object.keys(runMeasures) as readonly RunMeasureKey[];
