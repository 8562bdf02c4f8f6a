/**
 * Leaving without an answer: giving up, being blocked, being sent away at closing; and trying again later.
 * A try that falls due while the centre is closed comes at the next opening; past the end of the run it is
 * counted apart.
 */

import { choice, happens, redialAfter, redialDelay } from '../draws/own-choices.ts';
import { loseCallback } from './callbacks.ts';
import { type Centre, redialDue } from './centre.ts';
import { inOrbit } from './contacts.ts';
import type { TypeState } from './type-state.ts';
import { nobody, type WaitingLine } from './waiting-line.ts';

/** A contact's patience is over. */
export function giveUp(centre: Centre, id: number): void {
  const type = centre.typeOf(id);
  stopHolding(id, type);
  type.tally.abandoned(id, centre.clock.now - centre.contacts.arrival[id]!, false);
  afterLoss(centre, id, type, type.plan.redial?.afterAbandon ?? 0);
}

/** Decides whether a customer who was not served tries again, with this probability. */
export function afterLoss(centre: Centre, id: number, type: TypeState, probability: number): void {
  const { contacts, clock, replication } = centre;
  const { plan, tally } = type;
  const attempt = contacts.attempt[id]!;
  const customer = contacts.number[id]!;
  contacts.stamp[id]! += 1;
  const again =
    plan.redial !== null &&
    attempt + 1 < plan.redial.attempts &&
    happens(probability, plan, replication, customer, redialAfter, attempt);
  if (!again) {
    tally.customerLost(id);
    contacts.release(id);
    return;
  }
  const delay = plan.redial!.delay.at(choice(plan, replication, customer, redialDelay, attempt));
  const due = clock.now + delay;
  contacts.attempt[id] = attempt + 1;
  contacts.state[id] = inOrbit;
  if (due < centre.length) {
    type.orbit.add(1);
    centre.enter(redialDue, id, due);
  } else carryRedial(centre, id, due);
}

/** A try that falls due after closing, `due` seconds on this session's clock, comes in a later one or never. */
function carryRedial(centre: Centre, id: number, due: number): void {
  const { sessions } = centre.plan;
  const next = sessions[centre.session + 1];
  if (!next) {
    centre.typeOf(id).tally.redialPastEnd(id);
    centre.contacts.release(id);
    return;
  }
  centre.contacts.due[id] = due - (next.opens - sessions[centre.session]!.opens);
  centre.carriedRedials.push(id);
}

/** Brings the tries that were carried into a session: at its opening, or when they are due, or later still. */
export function enterCarriedRedials(centre: Centre): void {
  const carried = centre.carriedRedials;
  centre.carriedRedials = [];
  for (const id of carried) {
    const due = centre.contacts.due[id]!;
    if (due >= centre.length) {
      carryRedial(centre, id, due);
      continue;
    }
    centre.typeOf(id).orbit.add(1);
    centre.enter(redialDue, id, Math.max(0, due));
  }
}

/** Whether a closed centre sends the line of a type away: its rule, or nobody will ever be there to serve it. */
export function sendsAway(type: TypeState): boolean {
  if (type.plan.closing === 'carry') return false;
  return type.plan.closing === 'flush' || type.groups.every((group) => group.isDeserted);
}

/** Sends everybody in the line of a type away. */
export function flush(centre: Centre, type: TypeState): void {
  flushLine(centre, type, type.line);
  if (type.callbackLine !== type.line) flushLine(centre, type, type.callbackLine);
}

function flushLine(centre: Centre, type: TypeState, line: WaitingLine): void {
  const { contacts, clock } = centre;
  for (let id = line.head; id !== nobody; ) {
    const next = contacts.after[id]!;
    contacts.stamp[id]! += 1;
    if (contacts.virtual[id] === 1) {
      line.remove(id);
      line.callbacks -= 1;
      loseCallback(centre, id, type);
    } else {
      stopHolding(id, type);
      type.tally.flushed(id, clock.now - contacts.arrival[id]!);
      type.tally.customerLost(id);
      contacts.release(id);
    }
    id = next;
  }
}

function stopHolding(id: number, type: TypeState): void {
  type.line.remove(id);
  type.line.live -= 1;
  type.waiting.add(-1);
  type.inSystem -= 1;
}
