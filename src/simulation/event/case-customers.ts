/**
 * Customers with an open case: they ask where it is, at exponential gaps, more often once the promised date has
 * passed, and less often once they were told. Whenever the rate changes the next question is drawn anew, which
 * changes nothing else, as exponential gaps have no memory.
 *
 * Questions come day and night; one that falls in closed time reaches the centre at the next opening. A notice
 * that somebody has to work on takes effect when that work is done, if the case is still open.
 */

import { ln, toUnit } from '../../random/index.ts';
import { asksAboutCase, gapOfQuestions, noticeOfCase } from '../draws/own-choices.ts';
import type { CasePlan } from '../plan/case-plan.ts';
import { bringAbout, comeAtInstant, drawOf, setDates } from './cases.ts';
import type { Centre } from './centre.ts';
import * as field from './contact-fields.ts';
import { aboutCase } from './contacts.ts';

const never = Number.POSITIVE_INFINITY;

/** Draws when the customer asks next, from an instant on. */
export function askAgain(centre: Centre, c: number, kind: CasePlan, at: number): void {
  const { status, notice } = kind;
  if (status === null) return;
  const { pool } = centre.cases!;
  let rate = status.rate;
  if (pool.isLate[c] === 1) rate *= status.lateFactor;
  if (pool.isTold[c] === 1) rate *= 1 - notice!.reduces;
  const draw = toUnit(drawOf(centre, pool, c, kind, gapOfQuestions, pool.asked[c]!));
  pool.asked[c]! += 1;
  pool.asks[c] = rate > 0 ? at - ln(draw) / rate : never;
}

/** The customer asks; what falls past the end of the run does not count. */
export function ask(centre: Centre, c: number, kind: CasePlan, at: number): void {
  const { pool, tallies } = centre.cases!;
  const { sessions } = centre.plan;
  if (at < sessions[sessions.length - 1]!.closes) {
    tallies[kind.index]!.enter(c, 'statusContacts');
    const id = bringAbout(centre, c, kind, kind.status!.type, asksAboutCase, pool.asked[c]!);
    centre.contacts.ints[id | field.caseOf] = aboutCase;
    comeAtInstant(centre, id, at);
  }
  askAgain(centre, c, kind, at);
}

/** The notice is due: somebody works on it, or it goes out by itself. */
export function sendNotice(centre: Centre, c: number, kind: CasePlan, at: number): void {
  const { pool } = centre.cases!;
  const { type } = kind.notice!;
  pool.isSent[c] = 1;
  if (type < 0) {
    tell(centre, c, kind, at);
    return;
  }
  const id = bringAbout(centre, c, kind, type, noticeOfCase, 0);
  centre.contacts.ints[id | field.caseOf] = c;
  pool.notice[c] = id;
  comeAtInstant(centre, id, at);
}

/** The customer has the notice. */
export function tell(centre: Centre, c: number, kind: CasePlan, at: number): void {
  const { pool, tallies } = centre.cases!;
  const tally = tallies[kind.index]!;
  const { moves } = kind.notice!;
  pool.isTold[c] = 1;
  tally.enter(c, 'notices');
  if (moves > 0) {
    tally.enter(c, 'noticesMoved');
    pool.moved[c] = moves;
    pool.isLate[c] = 0;
    setDates(centre, c, kind);
    if (pool.promised[c]! <= at) {
      pool.isLate[c] = 1; // the new date has passed, too
      pool.promised[c] = never;
    }
  }
  askAgain(centre, c, kind, at);
}
