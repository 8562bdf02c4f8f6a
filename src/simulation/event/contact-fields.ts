/**
 * How a contact stands in memory: 32 words of 32 bits, seen as Int32 or, the doubles among them, as Float64. An id is
 * where a contact's words begin, a multiple of 32, so a field is one bitwise or away:
 *
 *   contacts.ints[id | field.row]  ·  contacts.reals[(id >> 1) | field.arrival]
 *
 * What is read and written of every contact comes first; the rest is for features that most contacts never meet.
 *
 *   doubles  0 arrival · 1 handle · 10 clock · 11 ends · 12 announced · 13 due
 *   words    4 type · 5 row · 6 number · 7 attempt · 8 group · 9 stamp · 10, 11 neighbours in line · 12 patience
 *            13 state · 14 virtual · 15 begun · 16 origin · 17 case · 18 chaser · 19 promise
 *            28 agent · 29 issue · 30 contact held
 */
export const words = 32;

// doubles

/** Arrival, local seconds; negative when carried over from an earlier session. */
export const arrival = 0;
export const handle = 1;
/** Reading of the type's own clock at arrival (deferred work). */
export const clock = 10;
/** When the work in hand ends, local seconds. */
export const ends = 11;
/** Wait that it was told, −1 for none; known of those who had to wait, where waits are announced. */
export const announced = 12;
/** When it comes in a later session. */
export const due = 13;

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
/** Neighbours in the waiting line, −1 at the ends; free contacts are a list through `after`. */
export const before = 10;
export const after = 11;
/** Entry of the calendar for the end of its patience, while it is in line; −1 for none. */
export const patience = 12;
/** Where it stands: `waiting`, `inService`, … */
export const state = 13;
/** 1 once a callback was accepted: the place waits on its own. */
export const virtual = 14;
/** 1 once work has begun: an interrupted contact waits to be resumed. 2: only a place is left (silent.ts). */
export const begun = 15;
/** Why it comes: `fresh`, `redialled`, … */
export const origin = 16;
/** Case that it works on; `noCase` or `aboutCase`. */
export const caseOf = 17;
/** The contact that asks after this one, and the other way round; −1 without one. */
export const chaser = 18;
/** Its promise, once a callback was accepted. */
export const promise = 19;
/** Agent who has taken a call whole, in a group that holds sessions. */
export const agent = 28;
/** Issue it belongs to, −1 where issues are not followed; contact that is held for it (warm transfer), −1. */
export const issue = 29;
export const holds = 30;
