/**
 * Keep-place callbacks: a contact that would have to wait is offered to be rung when its turn comes. Whoever
 * accepts keeps the place of her arrival, never gives up and frees her line (unless the type says otherwise).
 *
 * The promised instant is the time of acceptance plus the announced wait: contacts in the line × mean handle
 * time / people on the line. It is kept when the first attempt comes by then plus the window. An attempt that
 * nobody answers takes the agent the ringing time; the next one is due after the delay and takes the old
 * place; after the last the callback is lost.
 */

import { acceptCallback, answerCallback, happens } from '../draws/own-choices.ts';
import { type Centre, retryDue, ringEnd } from './centre.ts';
import { awaitingRetry, ringing, waiting } from './contacts.ts';
import type { GroupState } from './group-state.ts';
import { loseIssue } from './issues.ts';
import type { TypeState } from './type-state.ts';
import { occupy, release, startWork } from './work.ts';

/** Offers a callback to a contact about to wait, if the type's rule says so, and notes an acceptance. */
export function offerCallback(centre: Centre, id: number, type: TypeState): void {
  const { contacts, clock, replication } = centre;
  const callback = type.plan.callback!;
  const inLine = type.line.live + type.line.callbacks; // those in the line she would join
  const wait = announcedWait(type, inLine);
  if (wait === undefined) return; // with nobody on the line there is no wait to announce
  if (wait <= callback.estimatedWaitAbove && inLine < callback.queueAtLeast) return;
  type.tally.callbackOffered(id);
  const customer = contacts.number[id]!;
  const attempt = contacts.attempt[id]!;
  if (!happens(callback.acceptance, type.plan, replication, customer, acceptCallback, attempt)) return;
  contacts.virtual[id] = 1;
  contacts.tries[id] = 0;
  contacts.due[id] = clock.now + wait;
  type.tally.callbackAccepted(id);
  if (!callback.holdsLine) type.inSystem -= 1;
}

/** An agent of the group rings a customer whose turn has come. */
export function ring(centre: Centre, id: number, type: TypeState, group: GroupState): void {
  const { contacts, clock, replication } = centre;
  const callback = type.plan.callback!;
  const round = contacts.tries[id]!;
  contacts.tries[id]! += 1;
  if (round === 0) type.tally.promiseSettled(id, clock.now <= contacts.due[id]! + callback.window);
  const customer = contacts.number[id]!;
  const attempt = contacts.attempt[id]!;
  const { answerProbability } = callback;
  if (happens(answerProbability, type.plan, replication, customer, answerCallback, attempt, round)) {
    type.callbacksWaiting.add(-1);
    type.tally.started();
    type.tally.callbackConnected(id, clock.now - contacts.arrival[id]!);
    startWork(centre, id, type, group, contacts.handle[id]! * callback.handleTimeFactor);
    return;
  }
  contacts.state[id] = ringing;
  occupy(centre, id, group);
  centre.enter(ringEnd, id, clock.now + callback.ringTime);
  group.changed();
}

/** Nobody answered: the agent is free again, the customer is tried later or lost. Returns the group. */
export function endRinging(centre: Centre, id: number): GroupState {
  const { contacts, clock } = centre;
  const type = centre.typeOf(id);
  const group = centre.groupOf(id);
  const callback = type.plan.callback!;
  release(centre, id, group);
  contacts.stamp[id]! += 1;
  if (contacts.tries[id]! >= callback.attempts) loseCallback(centre, id, type);
  else {
    contacts.state[id] = awaitingRetry;
    centre.enter(retryDue, id, clock.now + callback.retryDelay);
  }
  group.changed();
  return group;
}

/** The next attempt is due: back to the old place in the line. */
export function rejoin(centre: Centre, id: number, type: TypeState): void {
  centre.contacts.stamp[id]! += 1;
  centre.contacts.state[id] = waiting;
  type.callbackLine.putBack(id);
  type.callbackLine.callbacks += 1;
}

/** The callback will not come about. */
export function loseCallback(centre: Centre, id: number, type: TypeState): void {
  const { contacts, clock } = centre;
  if (contacts.tries[id] === 0) type.tally.promiseSettled(id, false);
  type.callbacksWaiting.add(-1);
  type.tally.callbackLost(id, clock.now - contacts.arrival[id]!);
  type.tally.customerLost(id);
  loseIssue(centre, id);
  if (type.plan.callback!.holdsLine) type.inSystem -= 1;
  contacts.release(id);
}

function announcedWait(type: TypeState, inLine: number): number | undefined {
  let people = 0;
  for (const group of type.groups) people += group.count;
  return people > 0 ? (inLine * type.plan.handling.mean) / people : undefined;
}
