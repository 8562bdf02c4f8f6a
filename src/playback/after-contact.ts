/**
 * When conversations end and after-contact work begins: the customer has gone, the agent is still at it.
 *
 * The scenario says which share of handle time comes last as after-contact work, so the moment follows from when work
 * began and ended. It divides what is there and changes nothing: seats, occupancy and waits are the kernel's. Whoever is
 * handed on to somebody else stays on the line until then: such a contact has no after-contact work of its own here.
 * Work that the day does not see the end of is conversation as far as the day goes.
 */
import { origins } from '../simulation/trace-format.ts';
import type { Film } from './film.ts';
import { kindIndex, notEnded, placeIndex, type Stays } from './stays.ts';

const transferred = origins.indexOf('transferred');

/**
 * The moment the conversation of each stay ends, Infinity where none does before the stay itself; of no length where no
 * type tells after-contact work apart. `shares` are those of the types, 0..1.
 */
export function talkEndsOf(stays: Stays, parents: Int32Array, shares: readonly number[]): Float64Array {
  if (shares.every((share) => share === 0)) return new Float64Array();
  const handedOn = handedOnIn(stays, parents);
  const ends = new Float64Array(stays.length).fill(Number.POSITIVE_INFINITY);
  for (let stay = 0; stay < stays.length; stay++) {
    const share = shares[stays.type[stay]!]!;
    const isTalk = stays.place[stay] === placeIndex.inHand && stays.end[stay] !== notEnded;
    if (share === 0 || !isTalk || stays.end[stay] === kindIndex.held) continue;
    if (handedOn.has(stays.contact[stay]!)) continue;
    ends[stay] = stays.to[stay]! - share * (stays.to[stay]! - stays.from[stay]!);
  }
  return ends;
}

/** Contacts that were handed on: those that a transferred one came of. */
function handedOnIn({ length, origin, contact }: Stays, parents: Int32Array): ReadonlySet<number> {
  const handedOn = new Set<number>();
  for (let stay = 0; stay < length; stay++) {
    if (origin[stay] === transferred) handedOn.add(parents[contact[stay]!]!);
  }
  return handedOn;
}

/** Whether a stay that holds at `time` is after-contact work by then. */
export function isAfterContact({ talkEnds }: Pick<Film, 'talkEnds'>, stay: number, time: number): boolean {
  return talkEnds.length > 0 && talkEnds[stay]! <= time;
}
