/**
 * Contacts that come later: tries again, repeats, follow-ups, customers on their way through self-service. One
 * that is due while the centre or its type is closed comes at the next opening; one past the end of the run is
 * counted apart.
 */

import { choice, descendant } from '../draws/own-choices.ts';
import type { TypePlan } from '../plan/plan.ts';
import type { Centre } from './centre.ts';
import { returnDue } from './centre.ts';
import * as field from './contact-fields.ts';
import { inOrbit, redialled } from './contacts.ts';
import { loseIssue } from './issues.ts';
import type { TypeState } from './type-state.ts';

/** Bits of a number that only descendants have, so that they are told from the type's own customers. */
export const descendantBit = 0x4000_0000;

/**
 * A contact of a type that another one brings about, not yet due; `origin` says why, `round` tells descendants of
 * one contact apart. Its own draws follow from those of its parent.
 */
export function descend(centre: Centre, parent: number, type: TypeState, origin: number, round = 0): number {
  return appear(centre, type, descendantNumber(centre, parent, origin * 64 + round), origin);
}

/** A contact of a type that something else brings about, not yet due. */
export function appear({ contacts }: Centre, type: TypeState, number: number, origin: number): number {
  const id = contacts.take();
  contacts.ints[id | field.type] = type.number;
  contacts.ints[id | field.number] = number;
  contacts.ints[id | field.attempt] = 0;
  contacts.ints[id | field.origin] = origin;
  contacts.ints[id | field.row] = type.tally.rowNow;
  return id;
}

/** Number of a customer who turns to another type, or comes anew: a hash of who she was. */
export function descendantNumber(centre: Centre, id: number, round: number): number {
  const { contacts, replication } = centre;
  const number = contacts.ints[id | field.number]!;
  const attempt = contacts.ints[id | field.attempt]!;
  return numberOfDescendant(centre.typeOf(id).plan, replication, number, attempt, round);
}

/** The same of a customer known by type, number and attempt. */
export function numberOfDescendant(
  type: TypePlan,
  replication: number,
  number: number,
  attempt: number,
  round: number,
): number {
  return descendantBit | (choice(type, replication, number, descendant, attempt, round) >>> 2);
}

/** A contact comes at `due`, seconds on this session's clock: now at the earliest. */
export function comeAt(centre: Centre, id: number, due: number): void {
  const { contacts } = centre;
  const type = centre.typeOf(id);
  const at = type.hours?.plan.turnsAway ? whileOpen(centre, type, due) : due;
  contacts.ints[id | field.state] = inOrbit;
  if (at < centre.length) {
    if (contacts.ints[id | field.origin] === redialled) type.orbit.add(1);
    centre.enter(returnDue, id, at);
  } else carry(centre, id, at);
}

/**
 * When a type with hours of its own is open from `due` on, on this session's clock; Infinity when it no longer is.
 * Never before `due`: the way to the clock of the run and back is rounded, and would end in the past.
 */
export function whileOpen(centre: Centre, { hours }: TypeState, due: number): number {
  const { opens } = centre.plan.sessions[centre.session]!;
  const moment = opens + due;
  const open = hours!.openFrom(moment);
  return open > moment ? Math.max(due, open - opens) : due;
}

/** When the last session closes, on this session's clock. */
export function endOfRun({ plan: { sessions }, session }: Centre): number {
  return sessions[sessions.length - 1]!.closes - sessions[session]!.opens;
}

/** Brings the contacts that were carried into a session: at its opening, or when they are due, or later still. */
export function enterCarried(centre: Centre): void {
  const { carried } = centre;
  centre.carried = [];
  for (const id of carried) comeAt(centre, id, Math.max(0, centre.contacts.reals[(id >> 1) | field.due]!));
}

/** What falls due after closing comes in a later session or never. */
function carry(centre: Centre, id: number, due: number): void {
  const { sessions } = centre.plan;
  const next = sessions[centre.session + 1];
  if (!next || due === Number.POSITIVE_INFINITY) {
    centre.typeOf(id).tally.pastEnd(id);
    const { ints } = centre.contacts;
    const other = ints[id | field.chaser]!;
    if (other >= 0) ints[other | field.chaser] = -1;
    loseIssue(centre, id);
    centre.contacts.release(id);
    return;
  }
  centre.contacts.reals[(id >> 1) | field.due] = due - (next.opens - sessions[centre.session]!.opens);
  centre.carried.push(id);
}
