/**
 * Ringing customers. Their turn comes like that of any contact, with a group that has room.
 *
 * `agentFirst`: an agent is taken, then the customer rung; ringing in vain costs the agent the ringing time.
 * `customerFirst`: the agent stays free for others while the customer is rung. Whoever answers does so at once, so
 * the two differ only in what ringing in vain costs. The next attempt follows `retryDelay` after it, at the old place
 * in the line; after the last, or past the expiry, the callback is lost. An attempt is not a new contact.
 */

import { ledgerColumn } from '../../measures/ledger.ts';
import { answerCallback, happens } from '../draws/own-choices.ts';
import { endPromise, loseCallback, sendsCallbacksAway, standBy, waitBy } from './callbacks.ts';
import { type Centre, ringEnd } from './centre.ts';
import * as field from './contact-fields.ts';
import { ringing } from './contacts.ts';
import type { GroupState } from './group-state.ts';
import { settleByAttempt } from './promise-ledger.ts';
import type { TypeState } from './type-state.ts';
import { occupy, release, startWork } from './work.ts';

/** A customer whose turn has come, and who has left the line for it, is rung. */
export function ring(centre: Centre, id: number, type: TypeState, group: GroupState): void {
  const { contacts, clock, promises, replication } = centre;
  const { plan, tally } = type;
  const callback = plan.callback!;
  const promise = contacts.ints[id | field.promise]!;
  const round = promises.tries[promise]!;
  // ends that fall after closing stand in no calendar
  if (clock.now > promises.due[promise]! + callback.expires) {
    loseCallback(centre, id, type, 'expired');
    return;
  }
  if (round === 0) {
    if (clock.now > promises.cancel[promise]!) {
      loseCallback(centre, id, type, 'cancelled');
      return;
    }
    settleByAttempt(centre, id, type);
  }
  promises.tries[promise] = round + 1;
  tally.enter(id, ledgerColumn.attempts);
  const { answerProbability } = callback;
  const customer = contacts.ints[id | field.number]!;
  if (
    happens(
      answerProbability,
      plan,
      replication,
      customer,
      answerCallback,
      contacts.ints[id | field.attempt]!,
      round,
    )
  ) {
    connect(centre, id, type, group);
    return;
  }
  contacts.ints[id | field.state] = ringing;
  if (!callback.customerFirst) {
    occupy(centre, id, group);
    group.changed();
  }
  centre.enter(ringEnd, id, clock.now + callback.ringTime);
}

function connect(centre: Centre, id: number, type: TypeState, group: GroupState): void {
  const { contacts, clock } = centre;
  const wait = waitBy(centre, id, clock.now);
  if (type.learns && type.callbackLine === type.line) type.lastWait = wait;
  endPromise(centre, id, type, true);
  type.tally.enter(id, ledgerColumn.attemptsAnswered);
  type.tally.started();
  type.tally.callbackConnected(id, wait);
  startWork(
    centre,
    id,
    type,
    group,
    contacts.reals[(id >> 1) | field.handle]! * type.plan.callback!.handleTimeFactor,
  );
}

/** Nobody answered: the agent is free again, the customer is tried later or lost. Returns the group. */
export function endRinging(centre: Centre, id: number): GroupState {
  const { contacts, clock, promises } = centre;
  const type = centre.typeOf(id);
  const group = centre.groupOf(id);
  const callback = type.plan.callback!;
  const promise = contacts.ints[id | field.promise]!;
  if (!callback.customerFirst) release(centre, id, group);
  contacts.ints[id | field.stamp]! += 1;
  if (promises.tries[promise]! >= callback.attempts) loseCallback(centre, id, type, 'late');
  else if (clock.now >= promises.due[promise]! + callback.expires) loseCallback(centre, id, type, 'expired');
  else if (type.closed && sendsCallbacksAway(type)) loseCallback(centre, id, type, 'closed');
  else standBy(centre, id, type, clock.now + callback.retryDelay);
  group.changed();
  return group;
}
