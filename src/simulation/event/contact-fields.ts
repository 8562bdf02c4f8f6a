/**
 * How a contact stands in memory: 128 bytes each, seen as 16 doubles, 32 words (Int32) or bytes. What is read and
 * written of every contact fills the first half, a line or two of the processor's cache; the rest is for features
 * that most contacts never meet.
 *
 *   doubles  0 arrival · 1 handle · 2–7 (words and bytes) · 8 clock · 9 ends · 10 announced · 11 due
 *   words    4 type · 5 row · 6 number · 7 attempt · 8 group · 9 stamp · 10, 11 neighbours in line · 12 patience
 *            13 case · 14 chaser · 24 promise · 25 agent · 26 issue · 27 contact held
 *   bytes    60 state · 61 virtual · 62 origin · 63 begun
 *
 * `contacts.reals[id * doubles + field.arrival]`, `contacts.ints[id * words + field.row]`,
 * `contacts.bytes[id * octets + field.state]`.
 */
export const doubles = 16;
export const words = 32;
export const octets = 128;

// doubles

/** Arrival, local seconds; negative when carried over from an earlier session. */
export const arrival = 0;
export const handle = 1;
/** Reading of the type's own clock at arrival (deferred work). */
export const clock = 8;
/** When the work in hand ends, local seconds. */
export const ends = 9;
/** Wait that it was told, −1 for none; known of those who had to wait, where waits are announced. */
export const announced = 10;
/** When it comes in a later session. */
export const due = 11;

// words

export const type = 4;
/** Offset of the tally row of the interval of arrival. */
export const row = 5;
/** Number of the customer: own draws go by it. */
export const number = 6;
export const attempt = 7;
/** Group it is or was last with; −1 before it has met any. */
export const group = 8;
/** Entries of the calendar with another stamp no longer hold. */
export const stamp = 9;
/** Neighbours in the waiting line, −1 at the ends; free rows are a list through `after`. */
export const before = 10;
export const after = 11;
/** Entry of the calendar for the end of its patience, while it is in line; −1 for none. */
export const patience = 12;
/** Case that it works on; `noCase` or `aboutCase`. */
export const caseOf = 13;
/** The contact that asks after this one, and the other way round; −1 without one. */
export const chaser = 14;
/** Its promise, once a callback was accepted. */
export const promise = 24;
/** Agent who has taken a call whole, in a group that holds sessions. */
export const agent = 25;
/** Issue it belongs to, −1 where issues are not followed; contact that is held for it (warm transfer), −1. */
export const issue = 26;
export const holds = 27;

// bytes

/** Where it stands: `waiting`, `inService`, … */
export const state = 60;
/** 1 once a callback was accepted: the place waits on its own. */
export const virtual = 61;
/** Why it comes: `fresh`, `redialled`, … */
export const origin = 62;
/** 1 once work has begun: an interrupted contact waits to be resumed. 2: only a place is left (silent.ts). */
export const begun = 63;
