/**
 * Partners outside: what goes to them alone, how much they take a day, what they are paid for.
 *
 * A partner with a share of a type takes that share of its contacts, chosen by chance for each attempt, into a
 * line of its own; without one it serves the common line as any group does. One with a daily limit takes
 * nothing more that day once it is reached.
 */

import { toUnit } from '../../random/index.ts';
import { choice, partnerShare } from '../draws/own-choices.ts';
import type { Centre } from './centre.ts';
import * as field from './contact-fields.ts';
import { words } from './contact-fields.ts';
import type { GroupState } from './group-state.ts';
import type { TypeState } from './type-state.ts';

/** The line a contact joins: that of a partner with the type's share, or the type's own. */
export function lineFor(centre: Centre, id: number, type: TypeState): TypeState {
  const { contacts, replication } = centre;
  const { plan, partnerLines } = type;
  const draw = toUnit(
    choice(
      plan,
      replication,
      contacts.ints[id * words + field.number]!,
      partnerShare,
      contacts.ints[id * words + field.attempt]!,
    ),
  );
  for (let k = 0; k < partnerLines.length; k++) {
    if (draw >= plan.partners[k]!.upTo) continue;
    contacts.ints[id * words + field.type] = partnerLines[k]!.number;
    return partnerLines[k]!;
  }
  return type;
}

/** A partner takes a contact. */
export function takeForPartner(centre: Centre, id: number, type: TypeState, group: GroupState): void {
  group.takenToday += 1;
  group.isSpent = group.takenToday >= group.plan.perDay;
  if (!type.tally.counts(id)) return;
  type.tally.count('partnerContacts');
  centre.clock.tally[group.partnerContacts]! += 1;
}

/** A new day: partners take contacts again. Whoever waits for them is given their turn by the caller. */
export function renewPartners(centre: Centre): void {
  for (const group of centre.groups) {
    group.takenToday = 0;
    group.isSpent = false;
  }
}
