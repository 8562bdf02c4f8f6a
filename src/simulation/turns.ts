/**
 * Whose turn it is: room in a group goes to whoever comes first there, the best rank and within it the
 * longest wait.
 */
import { ring } from './callbacks.ts';
import type { Centre } from './centre.ts';
import { waiting } from './contacts.ts';
import type { GroupState, TypeState } from './lane-state.ts';
import { nobody } from './waiting-line.ts';
import { startWork } from './work.ts';

/** Gives the room of a group away until there is none left or nobody waits for it. */
export function fill(centre: Centre, group: GroupState): void {
  while (group.hasRoom) {
    const id = firstFor(centre, group);
    if (id === nobody) return;
    const type = centre.typeOf(id);
    type.line.remove(id);
    if (centre.contacts.virtual[id] === 1) type.line.callbacks -= 1;
    else {
      type.line.live -= 1;
      type.waiting.add(-1);
    }
    begin(centre, id, type, group);
  }
}

/** A contact gets its turn with a group that has room. */
export function begin(centre: Centre, id: number, type: TypeState, group: GroupState): void {
  const { contacts, clock } = centre;
  contacts.stamp[id]! += 1;
  contacts.group[id] = group.plan.index;
  if (contacts.virtual[id] === 1) {
    ring(centre, id, type, group);
    return;
  }
  type.tally.started();
  if (!type.plan.deferred) {
    const wait = clock.now - contacts.arrival[id]!;
    type.tally.answered(id, wait, contacts.state[id] !== waiting);
  }
  startWork(centre, id, type, group, contacts.handle[id]!);
}

function firstFor(centre: Centre, group: GroupState): number {
  const { arrival } = centre.contacts;
  let best = nobody;
  let rank = 0;
  for (let i = 0; i < group.types.length; i++) {
    if (best !== nobody && group.ranks[i]! > rank) return best;
    const type = group.types[i]!;
    const head = type.line.head;
    if (head === nobody || (centre.closed && type.plan.closing === 'carry')) continue;
    if (best === nobody || arrival[head]! < arrival[best]!) best = head;
    rank = group.ranks[i]!;
  }
  return best;
}
