/**
 * Leaving without an answer: giving up, being blocked, being sent away at closing; and trying again later.
 */

import { ledgerColumn } from '../../measures/ledger.ts';
import { choice, happens, redialAfter, redialDelay, redialMoves } from '../draws/own-choices.ts';
import { tryCaseWorkAgain } from './cases.ts';
import type { Centre } from './centre.ts';
import { callOff } from './chasers.ts';
import * as field from './contact-fields.ts';
import { redialled } from './contacts.ts';
import { loseIssue, spend } from './issues.ts';
import { comeAt, descendantNumber } from './returns.ts';
import { abandonedPlace, clearPlace, leaveUnseen } from './silent.ts';
import { goHome } from './staying-late.ts';
import type { TypeState } from './type-state.ts';
import { nobody } from './waiting-line.ts';
import { letGo } from './work.ts';

/** A contact's patience is over. */
export function giveUp(centre: Centre, id: number): void {
  const type = centre.typeOf(id);
  const wait = centre.clock.now - centre.contacts.reals[(id >> 1) | field.arrival]!;
  centre.contacts.ints[id | field.patience] = -1;
  if (type.plan.silent === null || !leaveUnseen(centre, id, type)) stopHolding(id, type);
  if (centre.lateGroups > 0) goHome(centre);
  spend(centre, id, wait);
  type.tally.abandoned(id, wait, false);
  afterLoss(centre, id, type, type.plan.redial?.afterAbandon ?? 0);
}

/** Decides whether a customer who was not served tries again, with this probability. */
export function afterLoss(centre: Centre, id: number, type: TypeState, probability: number): void {
  const { contacts, clock, replication } = centre;
  const { plan } = type;
  const attempt = contacts.ints[id | field.attempt]!;
  const customer = contacts.ints[id | field.number]!;
  contacts.ints[id | field.stamp]! += 1;
  if (contacts.ints[id | field.holds]! >= 0) letGo(centre, id);
  const again =
    plan.redial !== null &&
    attempt + 1 < plan.redial.attempts &&
    happens(probability, plan, replication, customer, redialAfter, attempt);
  if (!again) {
    loseCustomer(centre, id, type);
    return;
  }
  const delay = plan.redial!.delay.at(choice(plan, replication, customer, redialDelay, attempt));
  const { move } = plan.redial!;
  contacts.ints[id | field.attempt] = attempt + 1;
  contacts.ints[id | field.origin] = redialled;
  if (move !== null && happens(move.share, plan, replication, customer, redialMoves, attempt)) {
    type.tally.enter(id, ledgerColumn.redialsMoved);
    contacts.ints[id | field.number] = descendantNumber(centre, id, 0);
    contacts.ints[id | field.type] = move.type;
  }
  comeAt(centre, id, clock.now + delay);
}

/** A customer who was not served and does not try again. */
export function loseCustomer(centre: Centre, id: number, type: TypeState): void {
  if (centre.contacts.ints[id | field.holds]! >= 0) letGo(centre, id);
  if (centre.contacts.ints[id | field.caseOf]! >= 0) tryCaseWorkAgain(centre, id);
  else type.tally.customerLost(id);
  loseIssue(centre, id);
  centre.contacts.release(id);
}

/** Whether a closed centre sends the line of a type away: its rule, or nobody will ever be there to serve it. */
export function sendsAway(type: TypeState): boolean {
  if (type.plan.closing === 'carry') return false;
  return type.plan.closing === 'flush' || type.isDeserted;
}

/**
 * Nothing more will happen in a closed centre while live contacts wait for people who are there and may not take
 * them (a reserve that is never met, say): they are sent away. Returns whether there were any.
 */
export function sendRestAway(centre: Centre): boolean {
  let any = false;
  for (const type of centre.types) {
    if (type.plan.deferred || type.line.live === 0) continue;
    flush(centre, type);
    any = true;
  }
  return any;
}

/** Sends everybody who holds the line of a type away; what becomes of callbacks in it is not decided here. */
export function flush(centre: Centre, type: TypeState): void {
  const { contacts, clock } = centre;
  for (let id = type.line.head; id !== nobody; ) {
    const next = contacts.ints[id | field.after]!;
    if (contacts.ints[id | field.begun] === abandonedPlace) clearPlace(centre, id, type);
    else if (contacts.ints[id | field.virtual] === 0) {
      centre.forgetPatience(id);
      stopHolding(id, type);
      if (contacts.ints[id | field.begun] === 1 && !type.plan.deferred) dropAnswered(centre, id);
      else {
        type.tally.flushed(id, clock.now - contacts.reals[(id >> 1) | field.arrival]!);
        if (contacts.ints[id | field.chaser]! >= 0) callOff(centre, id);
        loseCustomer(centre, id, type);
      }
    }
    id = next;
  }
}

/** A customer who was answered and interrupted is sent away in the middle: her end was the answer. */
function dropAnswered(centre: Centre, id: number): void {
  loseIssue(centre, id);
  centre.contacts.release(id);
}

function stopHolding(id: number, type: TypeState): void {
  type.line.remove(id);
  type.line.live -= 1;
  type.waiting.add(-1);
  type.inSystem -= 1;
}
