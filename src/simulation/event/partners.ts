/**
 * Partners outside: what goes to them alone, how much they take a day, what they are paid for.
 *
 * A partner with a share of a type takes that share of its contacts, chosen by chance for each attempt, into a
 * line of its own; without one it serves the common line as any group does. One with a daily limit takes
 * nothing more that day once it is reached.
 *
 * Nobody is sent to a partner who is sure not to answer today: while it has nobody on the line (live contacts; work
 * waits for it), or has as many taken and in line as its day allows, its share stays with the other groups of the
 * type, where there are any.
 */

import { ledgerColumn } from '../../measures/ledger.ts';
import { toUnit } from '../../random/index.ts';
import { choice, partnerShare } from '../draws/own-choices.ts';
import type { Centre } from './centre.ts';
import * as field from './contact-fields.ts';
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
      contacts.ints[id | field.number]!,
      partnerShare,
      contacts.ints[id | field.attempt]!,
    ),
  );
  for (let k = 0; k < partnerLines.length; k++) {
    if (draw >= plan.partners[k]!.upTo) continue;
    const line = partnerLines[k]!;
    if (type.groups.length > 0 && !takesOneMore(line.groups[0]!, line)) return type;
    contacts.ints[id | field.type] = line.number;
    return line;
  }
  return type;
}

/** Whether a partner can be expected to answer one more contact of this line of its own today. */
function takesOneMore(partner: GroupState, { isDeferred }: TypeState): boolean {
  if (partner.isDeserted && !isDeferred) return false;
  const { perDay } = partner.plan;
  if (perDay === Number.POSITIVE_INFINITY) return true;
  let expected = partner.takenToday;
  for (let i = 0; i < partner.types.length; i++) {
    const { line, pending } = partner.types[i]!;
    expected += line.live + pending;
  }
  return expected < perDay;
}

/** A partner takes a contact. */
export function takeForPartner(centre: Centre, id: number, type: TypeState, group: GroupState): void {
  group.takenToday += 1;
  group.isSpent = group.takenToday >= group.plan.perDay;
  if (!type.tally.counts(id)) return;
  type.tally.count(ledgerColumn.partnerContacts);
  centre.clock.tally[group.partnerContacts]! += 1;
}

/** A new day: partners take contacts again. Whoever waits for them is given their turn by the caller. */
export function renewPartners(centre: Centre): void {
  for (const group of centre.groups) {
    group.takenToday = 0;
    group.isSpent = false;
  }
}
