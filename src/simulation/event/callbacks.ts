/**
 * Callbacks on their way: a customer who was promised one stands in line until it is her turn, or stands by until it
 * is due or until the next attempt.
 *
 * Her place in a line is that of her arrival; of a callback with a time of its own (fixed delay, slot, request) that
 * of its due time, before which it is never attempted. Retries keep the place. She never gives up and never comes
 * again by herself, so nobody with a promise reaches the centre first: `overtaken` promises do not occur. What ends
 * a promise besides an answer are the last attempt, its expiry, the customer who cancels, and closing.
 *
 * While her type is closed she is rung only where callbacks are served before people go home; else she waits for the
 * next opening of the type or is given up (callback-sessions.ts).
 */

import type { BrokenReason } from '../promise-log.ts';
import { type Centre, callbackReady, cancelDue, expiryDue } from './centre.ts';
import * as field from './contact-fields.ts';
import { ringing, standingBy, waiting } from './contacts.ts';
import { loseIssue } from './issues.ts';
import { logPromise, settleWithout } from './promise-ledger.ts';
import { noSlot } from './slot-book.ts';
import type { TypeState } from './type-state.ts';

/** The customer stands in line for her turn. */
export function standInLine(centre: Centre, id: number, type: TypeState): void {
  const { contacts, promises } = centre;
  contacts.ints[id | field.state] = waiting;
  if (promises.tries[contacts.ints[id | field.promise]!]! > 0) type.callbackLine.putBack(id);
  else type.callbackLine.join(id);
  type.callbackLine.callbacks += 1;
  if (type.overflows) centre.enterOverflow(id, type);
}

/** The customer is not to be rung before `ready`, seconds on the clock of this session. */
export function standBy(centre: Centre, id: number, type: TypeState, ready: number): void {
  const { contacts, promises } = centre;
  const { closing } = type.plan.callback!;
  contacts.ints[id | field.state] = standingBy;
  contacts.ints[id | field.stamp]! += 1;
  promises.ready[contacts.ints[id | field.promise]!] = ready;
  if (type.closed && closing === 'carry') return;
  const servedLate = closing === 'serve' && ready < centre.nextOpening;
  if (ready < centre.length || servedLate) centre.enter(callbackReady, id, ready);
}

/** A callback is due, or its next attempt: the customer stands in line, if her type is open or serves her late. */
export function becomeReady(centre: Centre, id: number, type: TypeState): void {
  centre.contacts.ints[id | field.stamp]! += 1;
  if (type.closed && sendsCallbacksAway(type)) loseCallback(centre, id, type, 'closed');
  else if (type.closed && type.plan.callback!.closing === 'carry')
    standBy(centre, id, type, centre.clock.now);
  else standInLine(centre, id, type);
}

/** Enters when a promise ends by itself, as far as that is in this session. */
export function enterEnds(centre: Centre, promise: number, type: TypeState): void {
  const { promises, length } = centre;
  const expiry = promises.due[promise]! + type.plan.callback!.expires;
  const cancel = promises.cancel[promise]!;
  if (expiry < length) centre.enterPromiseEnd(expiryDue, promise, expiry);
  if (cancel < length && promises.tries[promise] === 0) centre.enterPromiseEnd(cancelDue, promise, cancel);
}

/** A promise expires, unless the customer is being rung: then what comes of it decides. */
export function expire(centre: Centre, promise: number): void {
  const id = centre.promises.contact[promise]!;
  if (centre.contacts.ints[id | field.state] !== ringing) withdraw(centre, id, 'expired');
}

/** A customer cancels, unless the centre has tried to reach her before. */
export function cancel(centre: Centre, promise: number): void {
  if (centre.promises.tries[promise]! > 0) return;
  withdraw(centre, centre.promises.contact[promise]!, 'cancelled');
}

/** A customer who stands in line or by is no longer called back. */
export function withdraw(centre: Centre, id: number, why: BrokenReason): void {
  const { contacts } = centre;
  const type = centre.typeOf(id);
  leaveCallbackLine(centre, id, type);
  contacts.ints[id | field.stamp]! += 1;
  loseCallback(centre, id, type, why);
}

/** Takes a customer out of the line, if she stands in it. */
export function leaveCallbackLine({ contacts }: Centre, id: number, type: TypeState): void {
  if (contacts.ints[id | field.state] !== waiting) return;
  type.callbackLine.remove(id);
  type.callbackLine.callbacks -= 1;
}

/** The callback will not come about; `why` it breaks its promise, if nothing has settled that before. */
export function loseCallback(centre: Centre, id: number, type: TypeState, why: BrokenReason): void {
  const { clock, contacts, promises } = centre;
  const promise = contacts.ints[id | field.promise]!;
  const slot = promises.slot[promise]!;
  settleWithout(centre, id, type, why);
  if (why === 'cancelled' && slot !== noSlot) type.slotBook!.giveBack(slot);
  const wait = waitBy(centre, id, clock.now);
  endPromise(centre, id, type, false);
  type.tally.callbackLost(id, wait);
  type.tally.customerLost(id);
  loseIssue(centre, id);
  if (type.plan.callback!.holdsLine) type.inSystem -= 1;
  contacts.release(id);
}

/** A promise is over: the customer was reached, or never will be. */
export function endPromise(centre: Centre, id: number, type: TypeState, reached: boolean): void {
  const { contacts, promises } = centre;
  const promise = contacts.ints[id | field.promise]!;
  logPromise(centre, id, type, reached);
  contacts.reals[(id >> 1) | field.arrival] = promises.asked[promise]!;
  promises.release(promise);
  type.pending -= 1;
  type.callbacksWaiting.add(-1);
}

/**
 * How long a customer has waited for her callback by a moment, seconds: since she came, with a slot since the booked
 * time, 0 before it.
 */
export function waitBy({ contacts, promises }: Centre, id: number, moment: number): number {
  const promise = contacts.ints[id | field.promise]!;
  const booked = promises.slot[promise] !== noSlot;
  return Math.max(0, moment - (booked ? promises.due[promise]! : promises.asked[promise]!));
}

/** Whether a type that closes gives its callbacks up: its rule, or nobody is left to ring. */
export function sendsCallbacksAway(type: TypeState): boolean {
  const { closing } = type.plan.callback!;
  return closing === 'flush' || (closing === 'serve' && type.isDeserted);
}
