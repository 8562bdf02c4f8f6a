/**
 * Who meets whom.
 *
 * A contact that need not wait goes to the preferred group that has room; between groups of equal preference
 * to the longest idle agent, the group with the fewest skills, or as listed. A group may keep a reserve of
 * idle people from a type, or take it only after a wait (overflow).
 *
 * Room goes to whoever comes first there: the best rank and within it the longest wait, or the wait that is
 * longest in terms of the acceptable one. People with sessions take no further one while a contact of a better rank
 * waits for an agent whole: else whoever chats would never come to it.
 */

import { noteAnswer } from './announcements.ts';
import type { Centre } from './centre.ts';
import * as field from './contact-fields.ts';
import { waiting } from './contacts.ts';
import { touch } from './deferred-work.ts';
import { ring } from './dialling.ts';
import { afterEverybody, type GroupState, type ServedLine } from './group-state.ts';
import { abandonedPlace, holdSession } from './silent.ts';
import { goHome } from './staying-late.ts';
import type { TypeState } from './type-state.ts';
import { nobody } from './waiting-line.ts';
import { handBack, letGo, resumeWork, startWork } from './work.ts';

/** The group a contact of the type that arrives now goes to; undefined when it has to wait. */
export function groupFor(centre: Centre, type: TypeState): GroupState | undefined {
  const { prompt, promptPreference, promptReserve, promptRoom } = type;
  const { room } = centre;
  let best: GroupState | undefined;
  let preference = 0;
  for (let i = 0; i < promptRoom.length; i++) {
    if (room[promptRoom[i]!]! <= promptReserve[i]!) continue;
    if (best !== undefined && promptPreference[i]! > preference) return best;
    const group = prompt[i]!;
    if (group.isSpent || (group.late && !type.closed)) continue;
    if (group.mixes && type.isConcurrent && isYielding(centre, group, type)) continue;
    if (best === undefined) {
      best = group;
      preference = promptPreference[i]!;
      if (centre.takesListed) return best;
    } else if (
      centre.takesLongestIdle ? group.idleSince < best.idleSince : group.types.length < best.types.length
    ) {
      best = group;
    }
  }
  return best;
}

/** Gives the room of a group away until there is none left or nobody waits for it. */
export function fill(centre: Centre, group: GroupState): void {
  for (let id = firstFor(centre, group); id !== nobody; id = firstFor(centre, group)) take(centre, id, group);
  if (centre.lateGroups > 0) goHome(centre);
}

/** Gives away the room of whoever got free; one turn, where others may be idle who keep out of it. */
export function fillPlace(centre: Centre, group: GroupState): void {
  if (!group.plan.turnByTurn) {
    fill(centre, group);
    return;
  }
  const id = firstFor(centre, group);
  if (id !== nobody) take(centre, id, group);
  if (centre.lateGroups > 0) goHome(centre);
}

function take(centre: Centre, id: number, group: GroupState): void {
  const type = centre.typeOf(id);
  leaveLine(centre, id, type);
  begin(centre, id, type, group);
  if (type.isYieldedTo) relieve(centre, type, group);
}

/** Nobody of the type waits for them any more: people who kept from further sessions for it take them again. */
export function relieve(centre: Centre, type: TypeState, but?: GroupState): void {
  if (type.line.live > 0 && !type.rests) return;
  for (const group of type.groups) if (group.mixes && group !== but) fill(centre, group);
}

/** Whether somebody better ranked than the sessions of a type waits for an agent of the group whole. */
function isYielding(
  { contacts, clock, plan }: Centre,
  group: GroupState,
  { plan: type }: TypeState,
): boolean {
  if (plan.byUrgency) return false;
  const { after, ranks } = group.plan;
  const own = ranks[group.slotOf[type.index]!]!;
  for (const { type: other, line, slot, rank, reserve } of group.served) {
    if (rank >= own) return false;
    if (line.head === nobody || other.isConcurrent || reserve > 0) continue;
    if (other.closed ? other.plan.closing === 'carry' : group.late) continue;
    if (clock.now >= contacts.reals[(line.head >> 1) | field.arrival]! + after[slot]!) return true;
  }
  return false;
}

/**
 * Makes room for a contact that finds nobody free: somebody drops work that may be interrupted and that the
 * group ranks below the contact's type (the worst rank, of those the latest begun). Returns the group, with
 * room, or undefined. Leavers, whose work leaves no room when it stops, are not interrupted.
 */
export function interruptFor(centre: Centre, type: TypeState): GroupState | undefined {
  const { contacts } = centre;
  for (const group of type.groups) {
    const { ranks, after, arrivalReserves } = group.plan;
    const slot = group.slotOf[type.plan.index]!;
    if (group.late && !type.closed) continue;
    if (after[slot]! > 0 || arrivalReserves[slot]! > 0) continue;
    let worst = ranks[slot]!;
    let victim = nobody;
    for (const id of group.interruptible) {
      if (group.isLeaving(contacts.ints[id | field.agent]!)) continue;
      const rank = ranks[group.slotOf[centre.typeOf(id).plan.index]!]!;
      if (rank > worst || (rank === worst && victim !== nobody)) {
        victim = id;
        worst = rank;
      }
    }
    if (victim === nobody) continue;
    handBack(centre, victim, group);
    for (const other of centre.typeOf(victim).groups) if (other !== group) fill(centre, other);
    return group;
  }
  return undefined;
}

/** A contact gets its turn with a group that has room. */
export function begin(centre: Centre, id: number, type: TypeState, group: GroupState): void {
  const { contacts, clock } = centre;
  contacts.ints[id | field.group] = group.index;
  if (contacts.areFollowed && contacts.ints[id | field.holds]! >= 0) letGo(centre, id);
  if (contacts.ints[id | field.begun] !== 0) {
    if (contacts.ints[id | field.begun] === abandonedPlace) holdSession(centre, id, type, group);
    else resumeWork(centre, id, type, group);
    return;
  }
  if (contacts.ints[id | field.virtual] === 1) {
    ring(centre, id, type, group);
    return;
  }
  contacts.ints[id | field.begun] = 1;
  if (type.learns) noteAnswer(centre, id, type);
  if (type.isDeferred) touch(centre, id, type);
  else if (contacts.ints[id | field.state] !== waiting) type.tally.answeredAtOnce(id);
  else {
    type.tally.started();
    type.tally.answered(id, clock.now - contacts.reals[(id >> 1) | field.arrival]!);
  }
  startWork(centre, id, type, group, contacts.reals[(id >> 1) | field.handle]!);
}

/** Who comes first for a group among the heads of its lines; `nobody` without room or anybody eligible. */
function firstFor(centre: Centre, group: GroupState): number {
  const { contacts, clock, plan, room } = centre;
  if (room[group.anyRoom]! === 0 || group.isSpent) return nobody;
  const { after } = group.plan;
  const { served } = group;
  let best = nobody;
  let bestRank = 0;
  let bestWait = 0;
  let keptFor = Number.POSITIVE_INFINITY; // rank of those who wait for an agent whole
  for (let i = 0; i < served.length; i++) {
    const { type, line, slot, rank, reserve, room: its } = served[i]!;
    const { head } = line;
    if (head === nobody) continue;
    if (best !== nobody && rank > bestRank && (!plan.byUrgency || rank === afterEverybody)) return best;
    const isFull = room[its]! <= reserve;
    if (isFull && (!group.mixes || type.isConcurrent || reserve > 0 || plan.byUrgency)) continue;
    if (type.closed ? type.plan.closing === 'carry' : group.late) continue;
    const arrival = contacts.reals[(head >> 1) | field.arrival]!;
    if (clock.now < arrival + after[slot]!) continue; // the very sum that stands in the calendar
    if (isFull) {
      keptFor = Math.min(keptFor, rank);
      continue;
    }
    if (rank > keptFor && type.isConcurrent) continue;
    const waited = clock.now - arrival;
    const wait = plan.byUrgency ? urgencyOf(centre, served[i]!, waited) : waited;
    if (best === nobody || wait > bestWait) {
      best = head;
      bestRank = rank;
      bestWait = wait;
    }
  }
  return best;
}

/**
 * Wait in terms of the acceptable one. Callbacks that come before the live contacts of their type are as urgent as the
 * first of these at least, and stand before her in `served`.
 */
function urgencyOf({ contacts, clock }: Centre, { type, line }: ServedLine, waited: number): number {
  const first = type.line.head;
  let wait = waited;
  if (line !== type.line && first !== nobody) {
    wait = Math.max(waited, clock.now - contacts.reals[(first >> 1) | field.arrival]!);
  }
  return wait / type.plan.acceptableWait;
}

function leaveLine(centre: Centre, id: number, type: TypeState): void {
  if (centre.contacts.ints[id | field.virtual] === 1) {
    centre.contacts.ints[id | field.stamp]! += 1;
    type.callbackLine.remove(id);
    type.callbackLine.callbacks -= 1;
  } else {
    centre.forgetPatience(id);
    type.line.remove(id);
    type.line.live -= 1;
    type.waiting.add(-1);
  }
}
