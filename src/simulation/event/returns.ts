/**
 * Contacts that come later: tries again, repeats, follow-ups, customers on their way through self-service. One
 * that is due while the centre or its type is closed comes at the next opening; one past the end of the run is
 * counted apart.
 */
import { choice, descendant } from '../draws/own-choices.ts';
import type { Centre } from './centre.ts';
import { returnDue } from './centre.ts';
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
  contacts.type[id] = type.number;
  contacts.number[id] = number;
  contacts.attempt[id] = 0;
  contacts.origin[id] = origin;
  contacts.row[id] = type.tally.rowNow;
  return id;
}

/** Number of a customer who turns to another type, or comes anew: a hash of who she was. */
export function descendantNumber(centre: Centre, id: number, round: number): number {
  const { contacts, replication } = centre;
  const { plan } = centre.typeOf(id);
  const draw = choice(plan, replication, contacts.number[id]!, descendant, contacts.attempt[id]!, round);
  return descendantBit | (draw >>> 2);
}

/** A contact comes at `due`, seconds on this session's clock: now at the earliest. */
export function comeAt(centre: Centre, id: number, due: number): void {
  const { contacts } = centre;
  const type = centre.typeOf(id);
  const at = type.hours?.plan.turnsAway ? whileOpen(centre, type, due) : due;
  contacts.state[id] = inOrbit;
  if (at < centre.length) {
    if (contacts.origin[id] === redialled) type.orbit.add(1);
    centre.enter(returnDue, id, at);
  } else carry(centre, id, at);
}

/** When a type with hours of its own is open from `due` on, on this session's clock; Infinity when it no longer is. */
export function whileOpen(centre: Centre, { hours }: TypeState, due: number): number {
  const { opens } = centre.plan.sessions[centre.session]!;
  return hours!.openFrom(opens + due) - opens;
}

/** Brings the contacts that were carried into a session: at its opening, or when they are due, or later still. */
export function enterCarried(centre: Centre): void {
  const { carried } = centre;
  centre.carried = [];
  for (const id of carried) comeAt(centre, id, Math.max(0, centre.contacts.due[id]!));
}

/** What falls due after closing comes in a later session or never. */
function carry(centre: Centre, id: number, due: number): void {
  const { sessions } = centre.plan;
  const next = sessions[centre.session + 1];
  if (!next || due === Number.POSITIVE_INFINITY) {
    centre.typeOf(id).tally.pastEnd(id);
    const { chaser } = centre.contacts;
    if (chaser[id]! >= 0) chaser[chaser[id]!] = -1;
    loseIssue(centre, id);
    centre.contacts.release(id);
    return;
  }
  centre.contacts.due[id] = due - (next.opens - sessions[centre.session]!.opens);
  centre.carried.push(id);
}
