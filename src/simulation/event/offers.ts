/**
 * Offers and promises. A contact that would have to wait is offered a callback, on arrival or after a while, when the
 * estimated wait is long enough or enough others wait; never once its type has closed, while too many are pending, or
 * without a slot with room. What she is told is the estimate; she accepts with the probability that goes with it.
 *
 * Promised are: the announced wait from now (`keepPlace`, `asap`), a set delay from now, a moment in the slot she
 * picks. A `request` is a promise without an offer.
 */

import { ledgerColumn } from '../../measures/ledger.ts';
import { toUnit } from '../../random/index.ts';
import {
  acceptCallback,
  callbackCancelled,
  cancelMoment,
  choice,
  happens,
  slotMoment,
  slotPick,
} from '../draws/own-choices.ts';
import type { CallbackPlan } from '../plan/callback-plan.ts';
import { enterEnds, standBy, standInLine } from './callbacks.ts';
import { type Centre, offerDue } from './centre.ts';
import * as field from './contact-fields.ts';
import { spend } from './issues.ts';
import { noSlot } from './slot-book.ts';
import type { TypeState } from './type-state.ts';
import { aheadOf, estimateWait, inLine, unknown } from './wait-estimate.ts';
import { letGo } from './work.ts';

/**
 * Offers a callback to a contact that is about to wait, if the type's rule says so. Returns whether she accepted and
 * is off the line.
 */
export function offerOnArrival(centre: Centre, id: number, type: TypeState): boolean {
  const { afterWaiting } = type.plan.callback!;
  if (afterWaiting > 0) return false;
  const ahead = inLine(type);
  if (!offer(centre, id, type, ahead, ahead)) return false;
  goOffLine(centre, id, type);
  return true;
}

/** Notes that a contact that now stands in line will be offered a callback, if she still does so then. */
export function enterOffer(centre: Centre, id: number, type: TypeState): void {
  const due = centre.clock.now + type.plan.callback!.afterWaiting;
  if (due > centre.clock.now && due < centre.length) centre.enter(offerDue, id, due);
}

/** A contact has waited long enough to be offered a callback. */
export function offerAfterWaiting(centre: Centre, id: number): void {
  const { contacts, clock } = centre;
  const type = centre.typeOf(id);
  const ahead = type.plan.callback!.usesEstimate ? aheadOf(centre, id, type) : 0;
  if (!offer(centre, id, type, inLine(type) - 1, ahead)) return;
  type.line.remove(id);
  type.line.live -= 1;
  type.waiting.add(-1);
  centre.forgetPatience(id);
  spend(centre, id, clock.now - contacts.reals[(id >> 1) | field.arrival]!);
  goOffLine(centre, id, type);
}

/** Makes an offer to somebody with so many others in line and so many ahead; returns whether it is accepted. */
function offer(centre: Centre, id: number, type: TypeState, others: number, ahead: number): boolean {
  const { contacts, clock, replication } = centre;
  const { plan, slotBook } = type;
  const callback = plan.callback!;
  if (type.closed || type.pending >= callback.pendingAtMost || centre.instant < callback.offeredFrom)
    return false;
  const wait = callback.usesEstimate ? estimateWait(centre, type, callback.estimator, ahead) : unknown;
  if (wait === unknown && callback.needsEstimate) return false;
  if (wait <= callback.estimatedWaitAbove && others < callback.queueAtLeast) return false;
  if (slotBook && !slotBook.hasRoom(centre.instant)) return false;
  type.tally.callbackOffered(id);
  const customer = contacts.ints[id | field.number]!;
  const attempt = contacts.ints[id | field.attempt]!;
  const share = acceptanceAt(callback, wait);
  if (!happens(share, plan, replication, customer, acceptCallback, attempt)) return false;
  const opens = centre.instant - clock.now;
  let due = clock.now + (callback.kind === 'fixedDelay' ? callback.delay : wait);
  let slot = noSlot;
  if (slotBook) {
    slot = slotBook.pick(centre.instant, choice(plan, replication, customer, slotPick, attempt));
    slotBook.take(slot);
    const moment = slotBook.momentIn(slot, choice(plan, replication, customer, slotMoment, attempt));
    due = Math.max(clock.now, moment - opens); // which is rounded
  }
  if (!callback.holdsLine) type.inSystem -= 1;
  promise(centre, id, type, due, slot);
  return true;
}

/** Whoever accepted hangs up: she is in line at once, or from the time promised on. */
function goOffLine(centre: Centre, id: number, type: TypeState): void {
  const { kind } = type.plan.callback!;
  if (kind === 'keepPlace' || kind === 'asap') standInLine(centre, id, type);
  else standByUntilDue(centre, id, type);
}

/**
 * A contact that asks for nothing but a callback, due at `due` (seconds on the clock of this session, now at the
 * earliest, maybe after its end). It is offered to the centre with this, waits on no line and takes none; type, handle time, number and
 * attempt are known.
 */
export function requestCallback(centre: Centre, id: number, type: TypeState, due: number): void {
  const { contacts, clock } = centre;
  contacts.reals[(id >> 1) | field.arrival] = clock.now;
  contacts.ints[id | field.row] = type.tally.rowNow;
  contacts.ints[id | field.group] = -1;
  type.tally.offered(id);
  if (type.plan.callback!.holdsLine) type.inSystem += 1;
  promise(centre, id, type, Math.max(due, clock.now), noSlot);
  standByUntilDue(centre, id, type);
}

/** Notes a promise to call a contact back at `due`. */
function promise(centre: Centre, id: number, type: TypeState, due: number, slot: number): void {
  const { contacts, clock, promises, replication } = centre;
  const { plan, tally } = type;
  const customer = contacts.ints[id | field.number]!;
  const attempt = contacts.ints[id | field.attempt]!;
  const made = promises.take(id, contacts.reals[(id >> 1) | field.arrival]!, clock.now, due);
  contacts.ints[id | field.virtual] = 1;
  contacts.ints[id | field.promise] = made;
  // whoever hangs up needs nobody to wait with her: the agent of a warm transfer is free
  if (contacts.ints[id | field.holds]! >= 0) letGo(centre, id);
  promises.slot[made] = slot;
  if (happens(plan.callback!.cancelled, plan, replication, customer, callbackCancelled, attempt)) {
    const moment = toUnit(choice(plan, replication, customer, cancelMoment, attempt));
    promises.cancel[made] = clock.now + moment * (due - clock.now);
  }
  type.pending += 1;
  type.callbacksWaiting.add(1);
  tally.callbackAccepted(id);
  tally.enter(id, ledgerColumn.promisesMade);
  enterEnds(centre, made, type);
}

/** A callback with a time of its own takes its place in line by that time. */
function standByUntilDue(centre: Centre, id: number, type: TypeState): void {
  const { contacts, promises } = centre;
  const due = promises.due[contacts.ints[id | field.promise]!]!;
  contacts.reals[(id >> 1) | field.arrival] = due;
  standBy(centre, id, type, due);
}

function acceptanceAt({ acceptance: { share, perMinute, most } }: CallbackPlan, wait: number): number {
  return perMinute > 0 ? Math.min(most, share + (perMinute * wait) / 60) : share;
}
