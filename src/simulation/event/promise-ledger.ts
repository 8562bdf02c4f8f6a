/**
 * The ledger of promises: each is kept or broken once, for one reason, or left open; made = kept + broken + open.
 *
 * - The first attempt settles a promise: kept by due + window, else `late`. Fixed delays and slots must not be rung
 *   more than 5 min before due either, and never are.
 * - What ends it before any attempt breaks it: closing, expiry, the customer.
 * - At the end of the run `pastEnd` breaks what is still without an attempt though due + window has passed; the
 *   rest is left open.
 *
 * Open are all promises whose due + window does not lie in the run. Where callbacks are served or sent away at the
 * last closing the run goes on until none is pending, so none is open. Where they are carried over it ends at that
 * closing, and a promise that reaches past it is open even when it was kept: the others like it cannot show it.
 */

import { ledgerColumn } from '../../measures/ledger.ts';
import { type BrokenReason, brokenReasons } from '../promise-log.ts';
import type { Centre } from './centre.ts';
import * as field from './contact-fields.ts';
import { broken, kept, leftOpen, unsettled } from './promises.ts';
import { noSlot } from './slot-book.ts';
import type { TypeState } from './type-state.ts';

const columnOf: Readonly<Record<BrokenReason, number>> = {
  late: ledgerColumn.brokenLate,
  closed: ledgerColumn.brokenClosed,
  expired: ledgerColumn.brokenExpired,
  cancelled: ledgerColumn.brokenCancelled,
  pastEnd: ledgerColumn.brokenPastEnd,
};

/** The first attempt to reach a customer comes now. */
export function settleByAttempt(centre: Centre, id: number, type: TypeState): void {
  const { contacts, clock, promises } = centre;
  const promise = contacts.ints[id | field.promise]!;
  promises.first[promise] = clock.now;
  if (isPastRun(centre, promise, type) && type.plan.callback!.closing === 'carry') leave(centre, id, type);
  else if (clock.now <= promises.due[promise]! + type.plan.callback!.window) {
    promises.verdict[promise] = kept;
    type.tally.promiseSettled(id, true, bookedInterval(centre, promise, type));
    type.tally.enter(id, ledgerColumn.promisesKeptAll);
  } else breakPromise(centre, id, type, 'late');
}

/** A promise ends without any attempt, if it is not settled yet. */
export function settleWithout(centre: Centre, id: number, type: TypeState, why: BrokenReason): void {
  const promise = centre.contacts.ints[id | field.promise]!;
  if (centre.promises.verdict[promise] !== unsettled) return;
  if (isPastRun(centre, promise, type) && (why === 'pastEnd' || type.plan.callback!.closing === 'carry')) {
    leave(centre, id, type);
  } else breakPromise(centre, id, type, why);
}

function breakPromise(centre: Centre, id: number, type: TypeState, why: BrokenReason): void {
  const { tally } = type;
  const promise = centre.contacts.ints[id | field.promise]!;
  centre.promises.verdict[promise] = broken + brokenReasons.indexOf(why);
  tally.promiseSettled(id, false, bookedInterval(centre, promise, type));
  tally.enter(id, ledgerColumn.promisesBroken);
  tally.enter(id, columnOf[why]);
}

function leave({ contacts, promises }: Centre, id: number, { tally }: TypeState): void {
  promises.verdict[contacts.ints[id | field.promise]!] = leftOpen;
  tally.enter(id, ledgerColumn.promisesOpen);
}

/** Interval in which the slot of a promise begins; −1 without a slot. */
function bookedInterval({ promises }: Centre, promise: number, { plan }: TypeState): number {
  const slot = promises.slot[promise]!;
  return slot === noSlot ? noSlot : plan.callback!.slots!.interval[slot]!;
}

/** Whether due + window lies past the last closing. */
function isPastRun({ plan, promises, session }: Centre, promise: number, type: TypeState): boolean {
  const { window } = type.plan.callback!;
  const end = plan.sessions.at(-1)!.closes - plan.sessions[session]!.opens;
  return promises.due[promise]! + window > end;
}

/** Writes a promise that is over into the log, when there is one. */
export function logPromise(centre: Centre, id: number, type: TypeState, connected: boolean): void {
  const { contacts, clock, promises, promiseLog } = centre;
  if (promiseLog === null) return;
  const promise = contacts.ints[id | field.promise]!;
  const opens = centre.plan.sessions[centre.session]!.opens;
  const verdict = promises.verdict[promise]!;
  const first = promises.first[promise]!;
  promiseLog.push({
    type: type.plan.index,
    number: contacts.ints[id | field.number]!,
    attempt: contacts.ints[id | field.attempt]!,
    made: opens + promises.made[promise]!,
    due: opens + promises.due[promise]!,
    firstAttempt: first === Number.POSITIVE_INFINITY ? null : opens + first,
    connected: connected ? opens + clock.now : null,
    outcome: verdict === kept ? 'kept' : verdict === leftOpen ? 'open' : 'broken',
    why: brokenReasons[verdict - broken] ?? null,
  });
}
