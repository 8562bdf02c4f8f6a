/**
 * People who stay to serve the line of a type that has closed inside a session, though the plan has nobody on
 * the line any more. They take nothing else, and go home when that line is empty, after the contact in hand.
 * What they work is overtime, as after the closing of a session; idle people count as gone.
 */
import type { Centre } from './centre.ts';
import type { GroupState } from './group-state.ts';
import { nobody } from './waiting-line.ts';

/** Keeps the last people of a group if it has nobody left and a closed type waits to be served. */
export function stayLate(centre: Centre, group: GroupState): void {
  if (!group.isDeserted || !hasLate(group)) return;
  const { clock, session } = centre;
  const people = group.roster
    ? group.roster.lastToLeave(session, clock.now)
    : group.counts.lastPositive(session, clock.now);
  if (people === 0) return;
  if (!group.late) centre.lateGroups += 1;
  group.late = true;
  group.setCount(people, clock.now);
}

/** Those who stayed late go home where nothing is left to serve. */
export function goHome(centre: Centre): void {
  for (const group of centre.groups) {
    if (!group.late || group.count === 0 || hasLate(group)) continue;
    group.setCount(0, centre.clock.now);
  }
}

/** The plan has something to say of a group again: whoever stayed late is no longer kept. */
export function keepNobody(centre: Centre, group: GroupState): void {
  if (!group.late) return;
  endLate(centre, group);
  group.setCount(0, centre.clock.now);
}

/** A group is late no more; at the closing of the centre its people go on as all others do. */
export function endLate(centre: Centre, group: GroupState): void {
  if (!group.late) return;
  group.late = false;
  centre.lateGroups -= 1;
}

/** Whether a closed type waits in one of the group's lines. */
function hasLate(group: GroupState): boolean {
  for (const { type, line } of group.served) {
    if (type.closed && type.plan.closing === 'serve' && line.head !== nobody) return true;
  }
  return false;
}
