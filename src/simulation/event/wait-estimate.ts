/**
 * How long somebody who comes now, or stands in line, will wait: three estimators.
 *
 * - `position`: contacts ahead × mean handle time of the type / people on the line of the groups that answer it.
 *   Ahead are the live contacts of the type and the callbacks that get their turn before her. 0 people: no estimate.
 * - `lastToEnter`: the wait of the contact of the type that was last answered, 0 for one that did not wait, and
 *   before the first of a session. Callbacks count where they keep their place in the line.
 * - `headOfLine`: the wait so far of whoever is first in the line of the type; 0 with nobody in it.
 *
 * Source: R. Ibrahim and W. Whitt, Real-time delay estimation based on delay history, M&SOM 11 (2009).
 */

import type { WaitEstimator } from '../../scenario/index.ts';
import type { Centre } from './centre.ts';
import * as field from './contact-fields.ts';
import type { TypeState } from './type-state.ts';
import { nobody } from './waiting-line.ts';

/** There is no estimate. */
export const unknown = -1;

/** Contacts in line that come before one of the type who joins it now. */
export function inLine({ line, callbackLine, plan }: TypeState): number {
  const own = callbackLine !== line && plan.callback!.turn === 'before' ? callbackLine.callbacks : 0;
  return line.live + line.callbacks + own;
}

/** Contacts in line that come before one who stands in it already; O(their number). */
export function aheadOf({ contacts }: Centre, id: number, type: TypeState): number {
  let ahead = type.callbackLine === type.line ? 0 : inLine(type) - type.line.live;
  for (
    let other = contacts.ints[id | field.before]!;
    other !== nobody;
    other = contacts.ints[other | field.before]!
  )
    ahead += 1;
  return ahead;
}

/** The estimated wait of somebody with so many ahead, seconds; `unknown` with nobody there to answer. */
export function estimateWait(
  { clock, contacts, room }: Centre,
  type: TypeState,
  estimator: WaitEstimator,
  ahead: number,
): number {
  if (estimator === 'lastToEnter') return type.lastWait;
  if (estimator === 'headOfLine') {
    const { head } = type.line;
    return head === nobody ? 0 : clock.now - contacts.reals[(head >> 1) | field.arrival]!;
  }
  let people = 0;
  for (let i = 0; i < type.people.length; i++) people += room[type.people[i]!]!;
  return people > 0 ? (ahead * type.plan.handling.mean) / people : unknown;
}
