/**
 * Callbacks that are pending when the centre closes, and when it opens again.
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
import { ringing, standingBy } from './contacts.ts';
import { logPromise, settleWithout } from './promise-ledger.ts';

/** Closes the callbacks of all types. Who is being rung at this instant is dealt with when the ringing ends. */
export function closeCallbacks(centre: Centre): void {
  const { clock, contacts, promises } = centre;
  for (const promise of promises.pending()) {
    const id = promises.contact[promise]!;
    const type = centre.typeOf(id);
    if (contacts.state[id] === ringing) continue;
    if (sendsCallbacksAway(type)) withdraw(centre, id, 'closed');
    else if (type.plan.callback!.closing === 'carry') {
      const ready = Math.max(clock.now, promises.ready[promise]!);
      leaveCallbackLine(centre, id, type);
      promises.stamp[promise]! += 1;
      standBy(centre, id, type, ready);
    }
  }
}

/** Opens the callbacks that were carried over. */
export function openCallbacks(centre: Centre): void {
  const { contacts, promises } = centre;
  for (const promise of promises.pending()) {
    const id = promises.contact[promise]!;
    const type = centre.typeOf(id);
    if (promises.cancel[promise]! < 0 && promises.tries[promise] === 0) withdraw(centre, id, 'cancelled');
    else if (promises.due[promise]! + type.plan.callback!.expires < 0) withdraw(centre, id, 'expired');
    else {
      enterEnds(centre, promise, type);
      if (contacts.state[id] !== standingBy) continue; // left in line by people who kept a reserve
      const ready = promises.ready[promise]!;
      if (ready > 0) standBy(centre, id, type, ready);
      else standInLine(centre, id, type);
    }
  }
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
