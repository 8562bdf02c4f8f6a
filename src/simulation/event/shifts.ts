/**
 * Shifts begin, end and break, as the agenda says.
 *
 * Whoever ends a shift finishes the contact in hand; deferred work is handed back instead, to be resumed by
 * whoever comes to it. At closing those on duty stay until live lines are empty; a group with deferred work
 * alone goes home.
 */

import { breakDue, shiftBegins } from '../plan/shift-plan.ts';
import type { Centre } from './centre.ts';
import type { GroupState } from './group-state.ts';
import { fill } from './turns.ts';
import { handBack } from './work.ts';

/** Carries out an entry of the group's shifts. */
export function keepShift(centre: Centre, group: GroupState, entry: number): void {
  const roster = group.roster!;
  const { kind, duty, length } = roster.plan;
  const of = duty[entry]!;
  if (kind[entry] === shiftBegins) roster.begin(of, centre.clock.now);
  else if (kind[entry] === breakDue) roster.oweBreak(of, length[entry]!, centre);
  else endShift(centre, group, roster.firstAgent(of), roster.lastAgent(of));
  group.changed();
}

/** Closes a group: deferred work alone is left until the next opening, anything else is served to the end. */
export function closeShifts(centre: Centre, group: GroupState, deferredOnly: boolean): void {
  const roster = group.roster!;
  if (deferredOnly) endShift(centre, group, 0, roster.plan.most);
  else roster.stay(centre.session, centre.clock.now);
  group.changed();
}

/** The shifts of agents [first, last) end; all leave before anything is handed back, so that none of them takes it. */
function endShift(centre: Centre, group: GroupState, first: number, last: number): void {
  const agents = group.sessionAgents!;
  for (let agent = first; agent < last; agent++) group.roster!.end(agent);
  for (let agent = first; agent < last; agent++) {
    const id = agents.callOf(agent);
    if (id < 0 || !centre.typeOf(id).plan.deferred) continue;
    handBack(centre, id, group);
    for (const other of centre.typeOf(id).groups) fill(centre, other);
  }
}

/** The break of an agent is over. */
export function endBreak(centre: Centre, group: GroupState, agent: number): void {
  if (!group.roster!.endBreak(agent, centre)) return;
  group.changed();
  fill(centre, group);
}
