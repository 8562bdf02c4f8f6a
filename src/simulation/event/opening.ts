/**
 * A type opens and closes inside a session, and contacts come while it is closed.
 *
 * Whoever comes then is *closed* out: counted in the ledger and not offered. Part of them is settled by the
 * notice, tries again after the next opening, turns to another type at this instant, or asks to be called back;
 * the rest is lost. Tries again, repeats and transfers that are due meanwhile come at the next opening
 * (returns.ts).
 *
 * At a closing what waits is served, sent away, or carried to the next opening. To serve it the last positive
 * count of a group stays until the line is empty, even where the planned count falls to 0 (staying-late.ts).
 */

import { ledgerColumn } from '../../measures/ledger.ts';
import { toUnit } from '../../random/index.ts';
import { afterHoursChoice, afterHoursDelay, choice } from '../draws/own-choices.ts';
import { closeCallbacks, reopenCallbacks } from './callback-sessions.ts';
import type { Centre } from './centre.ts';
import * as field from './contact-fields.ts';
import { moved } from './contacts.ts';
import { loseIssue, solveIssue } from './issues.ts';
import { flush, sendsAway } from './losses.ts';
import { requestCallback } from './offers.ts';
import { comeAt, descendantNumber, whileOpen } from './returns.ts';
import { stayLate } from './staying-late.ts';
import { fill } from './turns.ts';
import type { TypeState } from './type-state.ts';
import { nobody } from './waiting-line.ts';

/** Sets a type to the opening of a session: open, unless its own hours say otherwise. */
export function beginHours(centre: Centre, type: TypeState): void {
  const { hours } = type;
  type.setOpen(hours === null || hours.open(centre.session, centre.instant));
}

/** At an opening: when those who stand in line already, from a backlog or an earlier session, may overflow. */
export function enterOverflows(centre: Centre): void {
  const { ints } = centre.contacts;
  for (const type of centre.types) {
    if (!type.overflows) continue;
    for (let id = type.line.head; id !== nobody; id = ints[id | field.after]!) {
      centre.enterOverflow(id, type);
    }
    if (type.callbackLine === type.line) continue;
    for (let id = type.callbackLine.head; id !== nobody; id = ints[id | field.after]!) {
      centre.enterOverflow(id, type);
    }
  }
}

/** A type opens: what was carried is taken up. */
export function openType(centre: Centre, type: TypeState): void {
  type.hours!.moveOn();
  type.setOpen(true);
  reopenCallbacks(centre, type);
  for (const group of type.groups) fill(centre, group);
}

/** A type closes, by its rule. */
export function closeType(centre: Centre, type: TypeState): void {
  type.setOpen(false);
  if (type.plan.closing === 'serve') for (const group of type.groups) stayLate(centre, group);
  if (sendsAway(type)) flush(centre, type);
  closeCallbacks(centre, type);
  // who stayed late for others may take it now, and who stays for it begins at once
  if (type.plan.closing === 'serve') for (const group of type.groups) fill(centre, group);
}

/** A fresh contact comes while its type is closed. */
export function turnAway(centre: Centre, id: number, type: TypeState): void {
  const { contacts, replication, clock } = centre;
  const { plan, tally } = type;
  const { afterHours } = type.hours!.plan;
  const customer = contacts.ints[id | field.number]!;
  contacts.ints[id | field.row] = tally.rowNow;
  tally.enter(id, ledgerColumn.closed);
  const draw = toUnit(choice(plan, replication, customer, afterHoursChoice));
  if (draw < afterHours.settledUpTo) {
    tally.enter(id, ledgerColumn.closedSettled);
    solveIssue(centre, id);
    contacts.release(id);
  } else if (draw < afterHours.retryUpTo) {
    tally.enter(id, ledgerColumn.closedRetried);
    const delay = afterHours.delay!.at(choice(plan, replication, customer, afterHoursDelay));
    retryAfterOpening(centre, id, type, delay);
  } else if (draw < afterHours.moveUpTo) {
    tally.enter(id, ledgerColumn.closedMoved);
    contacts.ints[id | field.number] = descendantNumber(centre, id, 0);
    contacts.ints[id | field.type] = afterHours.move!.type;
    contacts.ints[id | field.origin] = moved;
    comeAt(centre, id, clock.now);
  } else if (draw < afterHours.requestUpTo) {
    tally.enter(id, ledgerColumn.closedRequested);
    const opens = whileOpen(centre, type, clock.now);
    if (opens < Number.POSITIVE_INFINITY) requestCallback(centre, id, type, opens);
    else leavePastEnd(centre, id, type);
  } else {
    tally.enter(id, ledgerColumn.closedLost);
    leave(centre, id);
  }
}

/** Comes so long after the next opening, as a contact offered then, or at the opening after that. */
function retryAfterOpening(centre: Centre, id: number, type: TypeState, delay: number): void {
  const { sessions } = centre.plan;
  const due = type.hours!.openFrom(type.hours!.openFrom(centre.instant) + delay);
  if (due < sessions[sessions.length - 1]!.closes) {
    comeAt(centre, id, due - sessions[centre.session]!.opens);
    return;
  }
  leavePastEnd(centre, id, type);
}

/** What becomes of the contact lies after the end of the run. */
function leavePastEnd(centre: Centre, id: number, type: TypeState): void {
  type.tally.enter(id, ledgerColumn.closedPastEnd);
  leave(centre, id);
}

function leave(centre: Centre, id: number): void {
  loseIssue(centre, id);
  centre.contacts.release(id);
}
