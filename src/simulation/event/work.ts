/**
 * Agents at work: a contact takes room in a group for so many seconds and gives it back. Where agents hold
 * several sessions, an agent is in the calendar rather than a contact, since every start and end moves the
 * ends of the others.
 */
import { type Centre, groupBits, groupMask, serviceEnd } from './centre.ts';
import { inService, waiting } from './contacts.ts';
import type { GroupState } from './group-state.ts';
import type { TypeState } from './type-state.ts';

/** Starts work on a contact that takes `usual` seconds at usual speed. */
export function startWork(
  centre: Centre,
  id: number,
  type: TypeState,
  group: GroupState,
  usual: number,
): void {
  const { contacts, clock } = centre;
  const seconds = usual / group.plan.speeds[group.slotOf[type.plan.index]!]!;
  contacts.state[id] = inService;
  type.tally.handled(id, seconds);
  if (type.plan.concurrent) {
    const agent = group.sessionAgents!.start(id, seconds, clock.now);
    enterNextEnd(centre, group, agent);
  } else {
    takeUp(centre, id, type, group, seconds);
  }
  group.changed();
}

/** Goes on with work that was interrupted, for what is left of it. */
export function resumeWork(centre: Centre, id: number, type: TypeState, group: GroupState): void {
  centre.contacts.state[id] = inService;
  takeUp(centre, id, type, group, centre.contacts.handle[id]!);
  group.changed();
}

function takeUp(centre: Centre, id: number, type: TypeState, group: GroupState, seconds: number): void {
  const end = centre.clock.now + seconds;
  occupy(centre, id, group);
  centre.enter(serviceEnd, id, end);
  centre.contacts.ends[id] = end;
  if (type.plan.interruptible) group.interruptible.push(id);
}

/** A contact takes an agent of the group whole. */
export function occupy(centre: Centre, id: number, group: GroupState): void {
  if (group.pool) group.pool.take();
  else centre.contacts.agent[id] = group.sessionAgents!.startCall(id);
}

/** The agent a contact has taken is free again. */
export function release(centre: Centre, id: number, group: GroupState): void {
  if (group.pool) {
    group.pool.giveBack(centre.clock.now);
    return;
  }
  const agent = centre.contacts.agent[id]!;
  group.sessionAgents!.finishCall(agent, centre.clock.now);
  group.roster?.freed(agent, centre);
}

/** Stops work on a contact: it goes back to its place in the line, for what is left of the work to be resumed. */
export function handBack(centre: Centre, id: number, group: GroupState): void {
  const { contacts, clock } = centre;
  const type = centre.typeOf(id);
  contacts.stamp[id]! += 1;
  contacts.handle[id] = contacts.ends[id]! - clock.now;
  contacts.state[id] = waiting;
  if (type.plan.interruptible) group.dropInterruptible(id);
  release(centre, id, group);
  type.line.putBack(id);
  type.line.live += 1;
  type.waiting.add(1);
}

/** Ends the work on a contact that had an agent whole; returns the group that has room again. */
export function endService(centre: Centre, id: number): GroupState {
  const group = centre.groupOf(id);
  if (centre.typeOf(id).plan.interruptible) group.dropInterruptible(id);
  release(centre, id, group);
  leaveService(centre, id, group);
  return group;
}

/** Ends the session of an agent that is due; returns the group, or null when the entry no longer holds. */
export function endSession(centre: Centre, subject: number, stamp: number): GroupState | null {
  const group = centre.groupNumbered(subject & groupMask);
  const agent = subject >> groupBits;
  if (group.sessionAgents!.stamp[agent] !== stamp) return null;
  const id = group.sessionAgents!.finish(agent, centre.clock.now);
  group.roster?.freed(agent, centre);
  enterNextEnd(centre, group, agent);
  leaveService(centre, id, group);
  return group;
}

function enterNextEnd(centre: Centre, group: GroupState, agent: number): void {
  const agents = group.sessionAgents!;
  const end = agents.nextEnd(agent, centre.clock.now);
  if (end === Number.POSITIVE_INFINITY) return;
  centre.enterAgent((agent << groupBits) | group.plan.index, end, agents.stamp[agent]!);
}

function leaveService(centre: Centre, id: number, group: GroupState): void {
  const { contacts } = centre;
  const type = centre.typeOf(id);
  if (contacts.virtual[id] === 0 || type.plan.callback!.holdsLine) type.inSystem -= 1;
  if (type.plan.deferred) {
    type.tally.answered(id, centre.readClock(type) - contacts.clock[id]!, false);
  }
  contacts.release(id);
  group.changed();
}
