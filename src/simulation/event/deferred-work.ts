/**
 * What deferred work has apart: items that wait before the first opening, the first touch, what is left at the end.
 *
 * The opening backlog stands in line oldest first, before anything that comes. It is not offered; what becomes of
 * an item is counted in the first interval, and in the service level once it is answered or late. Ages are drawn on
 * the type's own clock and are its reading at arrival; in the line they count as plain seconds.
 *
 * Work on an item that begins past its deadline is doomed: no reply can be in time any more.
 */

import { ledgerColumn } from '../../measures/ledger.ts';
import { backlogAge, backlogHandle, choice } from '../draws/own-choices.ts';
import type { Centre } from './centre.ts';
import { handleTime } from './coming-in.ts';
import * as field from './contact-fields.ts';
import { fromBacklog, waiting } from './contacts.ts';
import type { GroupState } from './group-state.ts';
import type { TypeState } from './type-state.ts';
import { nobody } from './waiting-line.ts';
import { handBack } from './work.ts';

/** Bits of a number that only items of a backlog have, so that they are told from the type's own customers. */
const backlogBit = 0x2000_0000;

/** Puts the opening backlog of a type in its line, at the first opening. */
export function enterBacklog(centre: Centre, type: TypeState): void {
  const { contacts, replication } = centre;
  const { plan, tally, line, ages } = type;
  const { age, items } = plan.backlog!;
  for (let item = 0; item < items; item++) {
    ages[item] = age ? -age.at(choice(plan, replication, backlogBit | item, backlogAge)) : 0;
  }
  ages.sort();
  const now = centre.readClock(type);
  for (let item = 0; item < items; item++) {
    const number = backlogBit | item;
    const id = contacts.take();
    contacts.ints[id | field.type] = type.number;
    contacts.ints[id | field.number] = number;
    contacts.ints[id | field.attempt] = 0;
    contacts.ints[id | field.virtual] = 0;
    contacts.ints[id | field.origin] = fromBacklog;
    contacts.ints[id | field.row] = tally.rowNow;
    contacts.reals[(id >> 1) | field.handle] = handleTime(
      centre,
      type,
      choice(plan, replication, number, backlogHandle),
    );
    contacts.reals[(id >> 1) | field.arrival] = ages[item]!;
    contacts.reals[(id >> 1) | field.clock] = now + ages[item]!;
    contacts.ints[id | field.state] = waiting;
    tally.wasWaiting(id);
    line.append(id);
  }
  line.live += items;
  type.inSystem += items;
}

/** Work on an item begins. */
export function touch(centre: Centre, id: number, type: TypeState): void {
  type.tally.started();
  type.tally.touched(id, centre.readClock(type) - centre.contacts.reals[(id >> 1) | field.clock]!);
}

/**
 * A group is to have `count` people on the line: those too many with deferred work in hand that may be interrupted
 * lay it aside, the worst rank first, of equals the latest begun. It is resumed by whoever comes to it. Returns
 * whether there was any.
 */
export function layAside(centre: Centre, group: GroupState, count: number): boolean {
  let any = false;
  for (let tooMany = group.atWork - count; tooMany > 0; tooMany--) {
    const id = leastUrgent(centre, group);
    if (id === nobody) break;
    handBack(centre, id, group);
    group.changed();
    any = true;
  }
  return any;
}

/** Deferred work in hand that may be interrupted, of somebody on the line; `nobody` without. */
function leastUrgent(centre: Centre, group: GroupState): number {
  const { contacts } = centre;
  let worst = Number.NEGATIVE_INFINITY;
  let least = nobody;
  for (const id of group.interruptible) {
    const { plan } = centre.typeOf(id);
    if (!plan.deferred || (group.sessionAgents !== null && group.isLeaving(contacts.ints[id | field.agent]!)))
      continue;
    const rank = group.plan.ranks[group.slotOf[plan.index]!]!;
    if (rank < worst) continue;
    worst = rank;
    least = id;
  }
  return least;
}

/** An item is left when the run ends, this old and this late; its handle time is the work still to be done. */
export function leaveOpen(
  { contacts }: Centre,
  id: number,
  type: TypeState,
  age: number,
  late: boolean,
): void {
  if (!type.tally.counts(id)) return;
  if (late) type.tally.count(ledgerColumn.openLate);
  type.tally.count(ledgerColumn.openHours, contacts.reals[(id >> 1) | field.handle]!);
  type.tally.oldest(age);
}
