/**
 * Agents at work: a contact takes room in a group for so many seconds and gives it back. Where agents hold
 * several sessions, an agent is in the calendar rather than a contact, since every start and end moves the
 * ends of the others.
 */

import { followAnswer } from './aftermath.ts';
import { type Centre, groupBits, groupMask, serviceEnd } from './centre.ts';
import { callOff } from './chasers.ts';
import * as field from './contact-fields.ts';
import { inService, onHold, waiting } from './contacts.ts';
import type { GroupState } from './group-state.ts';
import { takeForPartner } from './partners.ts';
import { notEntered, untilDropped } from './session-agents.ts';
import type { TypeState } from './type-state.ts';
import { nobody } from './waiting-line.ts';

/** Starts work on a contact that takes `usual` seconds at usual speed. */
export function startWork(
  centre: Centre,
  id: number,
  type: TypeState,
  group: GroupState,
  usual: number,
): void {
  const { contacts, clock } = centre;
  const speed = type.speeds[group.index]!;
  const seconds = speed === 1 ? usual : usual / speed;
  if (group.isPartner) takeForPartner(centre, id, type, group);
  contacts.ints[id | field.state] = inService;
  type.tally.handled(id, seconds);
  if (type.isConcurrent) {
    contacts.reals[(id >> 1) | field.ends] = clock.now; // until the end, when it began
    startSession(centre, id, group, seconds);
  } else {
    takeUp(centre, id, type, group, seconds);
  }
  group.changed();
}

function startSession(centre: Centre, id: number, group: GroupState, seconds: number): void {
  const agents = group.sessionAgents!;
  const { now } = centre.clock;
  const agent = agents.start(id, agents.areIndependent ? untilDropped : seconds, now);
  centre.contacts.ints[id | field.agent] = agent;
  if (agents.areIndependent) centre.enter(serviceEnd, id, now + seconds);
  else enterNextEnd(centre, group, agent);
}

/** Goes on with work that was interrupted, for what is left of it. */
export function resumeWork(centre: Centre, id: number, type: TypeState, group: GroupState): void {
  const left = centre.contacts.reals[(id >> 1) | field.handle]!;
  centre.contacts.ints[id | field.state] = inService;
  type.tally.handled(id, left);
  takeUp(centre, id, type, group, left);
  group.changed();
}

function takeUp(centre: Centre, id: number, type: TypeState, group: GroupState, seconds: number): void {
  const end = centre.clock.now + seconds;
  occupy(centre, id, group);
  centre.enter(serviceEnd, id, end);
  if (!type.isResumable) return;
  centre.contacts.reals[(id >> 1) | field.ends] = end;
  if (type.plan.interruptible) group.interruptible.push(id);
}

/** A contact takes an agent of the group whole. */
export function occupy(centre: Centre, id: number, group: GroupState): void {
  if (group.pool) group.pool.take();
  else centre.contacts.ints[id | field.agent] = group.sessionAgents!.startCall(id);
}

/** The agent a contact has taken is free again. */
export function release(centre: Centre, id: number, group: GroupState): void {
  if (group.pool) {
    group.pool.giveBack(centre.clock.now);
    return;
  }
  const agent = centre.contacts.ints[id | field.agent]!;
  group.sessionAgents!.finishCall(agent, centre.clock.now);
  group.roster?.freed(agent, centre);
}

/** Stops work on a contact: it goes back to its place in the line, for what is left of the work to be resumed. */
export function handBack(centre: Centre, id: number, group: GroupState): void {
  const { contacts, clock } = centre;
  const type = centre.typeOf(id);
  contacts.ints[id | field.stamp]! += 1;
  const left = contacts.reals[(id >> 1) | field.ends]! - clock.now;
  contacts.reals[(id >> 1) | field.handle] = left;
  contacts.ints[id | field.state] = waiting;
  type.tally.handled(id, -left); // it counts again when somebody goes on with it
  if (type.plan.interruptible) group.dropInterruptible(id);
  release(centre, id, group);
  if (type.overflows) centre.enterOverflow(id, type);
  type.line.putBack(id);
  type.line.live += 1;
  type.waiting.add(1);
}

/**
 * Ends the work on a contact that had an agent whole, or one of several sessions that do not slow one another;
 * returns the group that has room again, or null when the agent is held for a warm transfer.
 */
export function endService(centre: Centre, id: number): GroupState | null {
  const { contacts, clock } = centre;
  const group = centre.groupOf(id);
  const type = centre.typeOf(id);
  if (type.isConcurrent) {
    const agent = contacts.ints[id | field.agent]!;
    group.sessionAgents!.drop(agent, id, clock.now);
    leaveSession(centre, id, type, group, agent);
    return group;
  }
  if (type.plan.interruptible) group.dropInterruptible(id);
  if (contacts.ints[id | field.state] === onHold)
    type.tally.held(id, clock.now - contacts.reals[(id >> 1) | field.ends]!);
  else if (type.isFollowed && followAnswer(centre, id, type, group)) {
    contacts.ints[id | field.state] = onHold;
    contacts.reals[(id >> 1) | field.ends] = clock.now;
    return null;
  }
  release(centre, id, group);
  leaveService(centre, id, type, group);
  return group;
}

/** The agent held for the warm transfer of a contact is free at this instant. */
export function letGo(centre: Centre, id: number): void {
  const { contacts, clock } = centre;
  centre.enter(serviceEnd, contacts.ints[id | field.holds]!, clock.now);
  contacts.ints[id | field.holds] = -1;
}

/**
 * Nothing more will happen while agents wait for one another's transfers to be answered: all are let go. Returns
 * whether there were any.
 */
export function letAllGo(centre: Centre): boolean {
  const { contacts } = centre;
  let any = false;
  for (const { line } of centre.types) {
    for (let id = line.head; id !== nobody; id = contacts.ints[id | field.after]!) {
      if (contacts.ints[id | field.holds]! < 0) continue;
      letGo(centre, id);
      any = true;
    }
  }
  return any;
}

/** Ends the session of an agent that is due, of those that slow one another; returns the group. */
export function endSession(centre: Centre, subject: number): GroupState {
  const group = centre.groupNumbered(subject & groupMask);
  const agent = subject >> groupBits;
  const agents = group.sessionAgents!;
  agents.entry[agent] = notEntered;
  const id = agents.finish(agent, centre.clock.now);
  enterNextEnd(centre, group, agent);
  leaveSession(centre, id, centre.typeOf(id), group, agent);
  return group;
}

function leaveSession(centre: Centre, id: number, type: TypeState, group: GroupState, agent: number): void {
  group.roster?.freed(agent, centre);
  type.tally.sessionEnded(id, centre.clock.now - centre.contacts.reals[(id >> 1) | field.ends]!);
  if (type.isFollowed) followAnswer(centre, id, type, group);
  leaveService(centre, id, type, group);
}

/** Enters when the agent's next session ends, where one does, in place of what was entered before. */
export function enterNextEnd(centre: Centre, group: GroupState, agent: number): void {
  const agents = group.sessionAgents!;
  if (agents.entry[agent] !== notEntered) centre.calendar.remove(agents.entry[agent]!);
  const end = agents.nextEnd(agent, centre.clock.now);
  agents.entry[agent] =
    end === Number.POSITIVE_INFINITY
      ? notEntered
      : centre.enterAgent((agent << groupBits) | group.plan.index, end);
}

function leaveService(centre: Centre, id: number, type: TypeState, group: GroupState): void {
  const { contacts } = centre;
  if (contacts.ints[id | field.virtual] === 0 || type.plan.callback!.holdsLine) type.inSystem -= 1;
  if (type.isDeferred) {
    if (contacts.ints[id | field.chaser]! >= 0) callOff(centre, id);
    type.tally.answered(id, centre.readClock(type) - contacts.reals[(id >> 1) | field.clock]!);
  }
  contacts.release(id);
  group.changed();
}
