/**
 * Callbacks that are pending when a type closes, by itself or with the centre, and when it opens again.
 *
 * At closing they are served before people go home (whatever falls due after closing, too), given up, or kept for the
 * next opening: out of the line, not rung any more. At the opening those kept stand in line again, or stand by; who
 * cancelled or expired in the night is gone before. What is pending at the end of the run is open.
 */

import {
  enterEnds,
  leaveCallbackLine,
  sendsCallbacksAway,
  standBy,
  standInLine,
  waitBy,
  withdraw,
} from './callbacks.ts';
import type { Centre } from './centre.ts';
import * as field from './contact-fields.ts';
import { ringing, standingBy } from './contacts.ts';
import { logPromise, settleWithout } from './promise-ledger.ts';
import type { TypeState } from './type-state.ts';

/** The callbacks of a type when it closes. Who is being rung at this instant is dealt with when the ringing ends. */
export function closeCallbacks(centre: Centre, type: TypeState): void {
  if (type.pending === 0) return;
  const { clock, contacts, promises } = centre;
  for (const promise of promises.pending()) {
    const id = promises.contact[promise]!;
    if (centre.typeOf(id) !== type || contacts.ints[id | field.state] === ringing) continue;
    if (sendsCallbacksAway(type)) withdraw(centre, id, 'closed');
    else if (type.plan.callback!.closing === 'carry') {
      const ready = Math.max(clock.now, promises.ready[promise]!);
      leaveCallbackLine(centre, id, type);
      standBy(centre, id, type, ready);
    }
  }
}

/** The callbacks of a type that opens inside a session: those kept stand in line again, or stand by. */
export function reopenCallbacks(centre: Centre, type: TypeState): void {
  if (type.pending === 0) return;
  const { contacts, promises } = centre;
  for (const promise of promises.pending()) {
    const id = promises.contact[promise]!;
    if (centre.typeOf(id) === type && contacts.ints[id | field.state] === standingBy)
      takeUp(centre, id, type);
  }
}

/** The callbacks that were carried into a session, at its opening. */
export function openCallbacks(centre: Centre): void {
  const { contacts, promises } = centre;
  for (const promise of promises.pending()) {
    const id = promises.contact[promise]!;
    const type = centre.typeOf(id);
    if (promises.cancel[promise]! < 0 && promises.tries[promise] === 0) withdraw(centre, id, 'cancelled');
    else if (promises.due[promise]! + type.plan.callback!.expires < 0) withdraw(centre, id, 'expired');
    else {
      enterEnds(centre, promise, type);
      // who stands in line was left there by people who kept a reserve
      if (contacts.ints[id | field.state] === standingBy) takeUp(centre, id, type);
    }
  }
}

function takeUp(centre: Centre, id: number, type: TypeState): void {
  const { contacts, clock, promises } = centre;
  const ready = promises.ready[contacts.ints[id | field.promise]!]!;
  contacts.ints[id | field.stamp]! += 1; // it may be due at this very instant, too
  if (ready <= clock.now && !type.closed) standInLine(centre, id, type);
  else standBy(centre, id, type, ready);
}

/** Ends a session: what is pending moves on to the next one, or the run is over. */
export function endCallbacks(centre: Centre): void {
  const { contacts, plan, promises, session } = centre;
  const next = plan.sessions[session + 1];
  if (next) {
    promises.moveOn(next.opens - plan.sessions[session]!.opens, contacts);
    return;
  }
  for (const promise of promises.pending()) {
    const id = promises.contact[promise]!;
    const type = centre.typeOf(id);
    settleWithout(centre, id, type, 'pastEnd');
    logPromise(centre, id, type, false);
    type.tally.open(id, waitBy(centre, id, centre.length) > type.plan.acceptableWait);
  }
}
