/**
 * Whose contact a contact is. A redial is the same contact in a trace; a transfer, a repeat contact, a question after
 * a reply that does not come and work that the centre owes are contacts of their own, whose number follows from that
 * of the contact that brought them about. So the number tells the parent, and a customer can be followed through all
 * of them without a trace having to say so.
 *
 * Work on cases is drawn by the case and stands for itself.
 */

import { numberOfDescendant } from '../simulation/event/returns.ts';
import type { Plan, TypePlan } from '../simulation/plan/plan.ts';
import { origins, type Trace } from '../simulation/trace-format.ts';
import { isOfCase } from './stays.ts';

const [repeated, transferred, owed, chasing] = (['repeated', 'transferred', 'owed', 'chasing'] as const).map(
  (name) => origins.indexOf(name),
) as [number, number, number, number];

/** The contact that brought each contact about, by serial number; −1 for none. */
export function kinOf({ events, replication }: Trace, plan: Plan): Int32Array {
  const { serials, children } = births(events);
  const parents = new Int32Array(serials).fill(-1);
  if (children.size === 0) return parents;
  for (let i = 0; i < events.length; i++) {
    const contact = events.contact[i]!;
    const type = plan.types[events.type[i]!];
    // a step of every attempt: it brings about what it will whatever the step is
    if (contact < 0 || type === undefined || isOfCase(events.kind[i]!)) continue;
    for (const [origin, rounds] of broughtAbout(type)) {
      for (let round = 0; round < rounds; round++) {
        const number = numberOfDescendant(
          type,
          replication,
          events.number[i]!,
          events.attempt[i]!,
          origin * 64 + round,
        );
        const child = children.get(number);
        if (child !== undefined && child !== contact) parents[child] = contact;
      }
    }
  }
  return parents;
}

/** How many serial numbers there are, and the contacts that something brought about, by their own number. */
function births(events: Trace['events']) {
  const children = new Map<number, number>();
  let serials = 0;
  for (let i = 0; i < events.length; i++) {
    const contact = events.contact[i]!;
    serials = Math.max(serials, contact + 1);
    if (contact < 0 || isOfCase(events.kind[i]!)) continue;
    const origin = events.origin[i]!;
    const isBrought = origin === repeated || origin === transferred || origin === owed || origin === chasing;
    if (isBrought && !children.has(events.number[i]!)) children.set(events.number[i]!, contact);
  }
  return { serials, children };
}

/** What contacts of a type may bring about: origin, and how many of it. */
function broughtAbout({ aftermath, chaser }: TypePlan): (readonly [number, number])[] {
  const all: (readonly [number, number])[] = [];
  if (aftermath?.repeat) all.push([repeated, 1]);
  if (aftermath && aftermath.transfers.length > 0) all.push([transferred, 1]);
  if (aftermath) all.push([owed, aftermath.followUps.length + 1]); // and what a survey leads to
  if (chaser) all.push([chasing, 1]);
  return all;
}

/** The serial numbers of a customer: the contact, what brought it about, and all that follows. */
export function familyOf(parents: Int32Array, contact: number): ReadonlySet<number> {
  const first = rootOf(parents, contact);
  const family = new Set<number>();
  parents.forEach((_, serial) => {
    if (rootOf(parents, serial) === first) family.add(serial);
  });
  return family;
}

function rootOf(parents: Int32Array, contact: number): number {
  let root = contact;
  while (parents[root]! >= 0) root = parents[root]!;
  return root;
}
