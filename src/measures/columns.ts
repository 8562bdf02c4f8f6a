/**
 * The columns of a tally: what the kernels count, per contact type (and per agent group) and interval.
 *
 * One replication's tally is a Float64Array of `(types + groups) × places × columns`, the column running
 * fastest, then the ledger (ledger.ts) and the days (day-columns.ts); places are the planner's intervals, then the warm-up, then the time
 * after closing:
 *
 *   tally[(entity × places + place) × columnCount + column]
 *
 * Counts and sums of contacts go to the interval in which the contact *arrived* (a redial is a contact of its
 * own); event counts and time integrals go to the interval in which they *happened*. A type's row holds what
 * its contacts met, a group's row what its agents did (busyTime, staffedTime, sessionTime, allBusyTime).
 *
 * Every contact ends in exactly one of answered, callbackConnected, abandoned (balked included), blocked,
 * flushed, callbackLost; or it is still open (openWaiting, openCallback). Their sum is offered + fromBacklog.
 */
export const columns = [
  // contacts, by interval of arrival: what most of them write comes first, so that it shares cache lines
  'offered',
  'firstAttempts',
  'answered',
  'answeredAtOnce',
  'answeredWithin',
  'firstAnsweredWithin',
  'waitAnswered', // seconds
  'handled', // seconds
  'startsHere', // by interval in which they happened
  'abandoned',
  'waitAbandoned', // seconds
  'abandonedHere', // by interval in which they happened
  'firstDelayed',
  'customersLost',
  'redials',
  'fromBacklog', // waits from before the first opening: stands in its interval, and is not offered
  // the other ends
  'blocked',
  'flushed',
  'callbackConnected',
  'callbackLost',
  'openWaiting',
  'openCallback',
  'offeredDeferred', // of offered and not blocked, those of deferred work; filled in when a tally is read
  // flags
  'abandonedWithin',
  'abandonedShort',
  'balked',
  'callbackOffered',
  'callbackAccepted',
  'callbackConnectedWithin',
  'lateOpen', // of openWaiting, past the deadline
  'lateOpenCallback', // of openCallback
  // seconds summed
  'waitFlushed',
  'waitCallback',
  // promises of callbacks, by interval in which they were made
  'promisesDue',
  'promisesKept',
  // those with a slot, by interval in which the slot begins
  'slotsDueHere',
  'slotsKeptHere',
  // time integrals (agent-seconds, contact-seconds, seconds), by interval in which the time passed
  'busyTime',
  'staffedTime',
  'waitingTime',
  'callbackWaitingTime',
  'sessionTime',
  'allBusyTime',
  'orbitTime',
  'lateTime', // agent-seconds at work for a type that had closed, with nobody planned: overtime
  // customers whose next try falls past the end of the run, by interval of the last attempt
  'redialsPastEnd',
] as const;

export type Column = (typeof columns)[number];

export const columnCount = columns.length;

/** Index of each column inside a row: `column.offered // 0`. */
export const column = Object.fromEntries(columns.map((name, index) => [name, index])) as Readonly<
  Record<Column, number>
>;
