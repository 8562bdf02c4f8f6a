/**
 * Cases: opened by answered contacts, stage by stage, until they are closed.
 *
 * - A work stage brings about a contact of its type, which comes at once or at the next opening; the end of its
 *   handling moves the case on. It is work that lies there: it never balks, gives up, is called back or blocked. A
 *   line that is sent away at closing takes it along, and then it comes again at the next opening. Whoever hands
 *   the contact on hands the case on. A contact of a case opens no further case and comes back for nothing.
 * - A wait for somebody outside takes its time day and night.
 * - The term ends on the case's own clock, which waits may stop. A case that is closed at that very instant is in
 *   time. The notice moves the date the customer reckons with, never the term.
 *
 * What happens to a case by itself stands in the calendar as one alarm, the first of it. What falls between closing
 * (overtime included) and the next opening is made up for then, case by case, each thing at its own instant.
 * At one instant: the end of work, the end of a wait, the term, the promised date, the notice, a question.
 */

import { ownDraw, toUnit } from '../../random/index.ts';
import { caseGoesOn, caseWaits, happens, opensCase, ownNumber, workOfCase } from '../draws/own-choices.ts';
import type { CasePlan } from '../plan/case-plan.ts';
import { instantNow, instantOf, readCaseClock } from './case-clock.ts';
import { ask, askAgain, sendNotice, tell } from './case-customers.ts';
import type { CasePool } from './case-pool.ts';
import type { Centre } from './centre.ts';
import * as field from './contact-fields.ts';
import { aboutCase, ofCase } from './contacts.ts';
import { settleIssue } from './issues.ts';
import { appear, comeAt, descend, descendantBit } from './returns.ts';
import type { TypeState } from './type-state.ts';

const never = Number.POSITIVE_INFINITY;

/** Opens the cases that an answered contact leads to; the first takes over the contact's issue. */
export function openCases(centre: Centre, id: number, type: TypeState): void {
  const { contacts, replication, plan } = centre;
  const openings = type.plan.openings!;
  for (let i = 0; i < openings.length; i++) {
    const { kind, share } = openings[i]!;
    const customer = contacts.ints[id | field.number]!;
    const attempt = contacts.ints[id | field.attempt]!;
    if (happens(share, type.plan, replication, customer, opensCase, attempt, kind)) {
      open(centre, id, type, plan.cases[kind]!);
    }
  }
}

function open(centre: Centre, id: number, type: TypeState, kind: CasePlan): void {
  const { contacts, issues, replication } = centre;
  const { pool, tallies } = centre.cases!;
  const at = instantNow(centre);
  const draw = ownDraw(kind.key, replication, contacts.ints[id | field.number]!, type.plan.index);
  const c = pool.take(kind.index, descendantBit | (draw >>> 2), at, readCaseClock(centre, kind, at));
  pool.counts[c] = type.tally.inWarmUp ? 0 : 1;
  const issue = contacts.ints[id | field.issue]!;
  if (issue >= 0) {
    pool.issue[c] = issue;
    contacts.ints[id | field.issue] = -1;
    issues.answered[issue]! += 1; // what takes a case is not solved by one contact
  }
  tallies[kind.index]!.enter(c, 'casesOpened');
  setDates(centre, c, kind);
  askAgain(centre, c, kind, at);
  enterStage(centre, c, kind, 0, at);
  setAlarm(centre, c);
}

/** The handling of a contact that belongs to a case is over. */
export function endCaseWork(centre: Centre, id: number): void {
  const { contacts, plan } = centre;
  const { pool } = centre.cases!;
  const c = contacts.ints[id | field.caseOf]!;
  contacts.ints[id | field.caseOf] = aboutCase;
  const at = instantNow(centre);
  if (pool.work[c] === id) {
    const kind = plan.cases[pool.kind[c]!]!;
    passTime(centre, c, kind, at, false);
    pool.work[c] = -1;
    moveOn(centre, c, kind, at);
  } else if (pool.notice[c] === id) {
    const kind = plan.cases[pool.kind[c]!]!;
    passTime(centre, c, kind, at, false);
    if (pool.kind[c]! < 0) return;
    pool.notice[c] = -1;
    tell(centre, c, kind, at);
  } else return; // a notice of a case that has been closed since
  if (pool.kind[c]! >= 0) setAlarm(centre, c);
}

/** Whoever hands a contact on hands its case on, too. */
export function handCaseOn({ contacts, cases }: Centre, from: number, to: number): void {
  const c = contacts.ints[from | field.caseOf]!;
  contacts.ints[to | field.caseOf] = c;
  contacts.ints[from | field.caseOf] = aboutCase;
  if (c < 0) return;
  const { work, notice } = cases!.pool;
  if (work[c] === from) work[c] = to;
  else if (notice[c] === from) notice[c] = to;
  else contacts.ints[to | field.caseOf] = aboutCase;
}

/** Work on a case was sent away: it comes again at the next opening. */
export function tryCaseWorkAgain(centre: Centre, id: number): void {
  const { clock, closed, length } = centre;
  const again = descend(centre, id, centre.typeOf(id), ofCase);
  handCaseOn(centre, id, again);
  comeAt(centre, again, closed ? Math.max(clock.now, length) : clock.now); // its own hours put it off, if it has any
}

/** An alarm of the calendar. */
export function wakeCase(centre: Centre, c: number): void {
  const { pool } = centre.cases!;
  passTime(centre, c, centre.plan.cases[pool.kind[c]!]!, pool.alarm[c]!, true);
  if (pool.kind[c]! >= 0) setAlarm(centre, c);
}

/** At the opening of a session: makes up for the closed time, and sets the alarms of this session. */
export function openWithCases(centre: Centre): void {
  const { pool } = centre.cases!;
  const opens = instantNow(centre);
  for (let c = 0; c < pool.capacity; c++) {
    if (pool.kind[c]! < 0) continue;
    passTime(centre, c, centre.plan.cases[pool.kind[c]!]!, opens, false);
    if (pool.kind[c]! >= 0) setAlarm(centre, c);
  }
}

/** At the end of the run: counts what is open. */
export function endWithCases({ cases }: Centre): void {
  const { pool, tallies } = cases!;
  for (let c = 0; c < pool.capacity; c++) {
    if (pool.kind[c]! >= 0) tallies[pool.kind[c]!]!.enter(c, 'casesOpen');
  }
}

/** A draw of a case's own; `n` tells the passes, or whatever else is asked more than once. */
export function drawOf(
  { replication }: Centre,
  pool: CasePool,
  c: number,
  kind: CasePlan,
  question: number,
  n: number,
) {
  return ownDraw(kind.key, replication, pool.number[c]!, ownNumber(question, n, 0));
}

/** A contact that a case brings about, not yet due. */
export function bringAbout(
  centre: Centre,
  c: number,
  kind: CasePlan,
  type: number,
  question: number,
  n: number,
): number {
  const { pool } = centre.cases!;
  const number = descendantBit | (drawOf(centre, pool, c, kind, question, n) >>> 2);
  return appear(centre, centre.typeNumbered(type), number, ofCase);
}

/** Lets a contact come at an instant: at the next opening when that has passed. */
export function comeAtInstant(centre: Centre, id: number, at: number): void {
  const { clock, plan, session } = centre;
  comeAt(centre, id, Math.max(clock.now, at - plan.sessions[session]!.opens));
}

/** When the term, the promised date and the notice are due, as long as the clock runs. */
export function setDates(centre: Centre, c: number, kind: CasePlan): void {
  const { pool } = centre.cases!;
  const start = pool.start[c]!;
  const runs = pool.isStopped[c] === 0;
  const due = (isOpen: boolean, after: number) =>
    runs && isOpen ? instantOf(centre, kind, start + after) : never;
  pool.termEnds[c] = due(pool.brokeIn[c]! < 0, kind.term);
  pool.promised[c] = due(pool.isLate[c] === 0, kind.term + pool.moved[c]!);
  pool.noticeDue[c] = due(kind.notice !== null && pool.isSent[c] === 0, kind.notice?.after ?? never);
}

/** Carries out what happens to a case by itself before an instant, or up to it. */
function passTime(centre: Centre, c: number, kind: CasePlan, until: number, inclusive: boolean): void {
  const { pool } = centre.cases!;
  while (pool.kind[c]! >= 0) {
    const at = nextOf(pool, c);
    if (inclusive ? at > until : at >= until) return;
    if (at === pool.waitEnds[c]) {
      pool.waitEnds[c] = never;
      moveOn(centre, c, kind, at);
    } else if (at === pool.termEnds[c]) {
      pool.termEnds[c] = never;
      pool.brokeIn[c] = pool.stage[c]!;
    } else if (at === pool.promised[c]) {
      pool.promised[c] = never;
      pool.isLate[c] = 1;
      askAgain(centre, c, kind, at);
    } else if (at === pool.noticeDue[c]) {
      pool.noticeDue[c] = never;
      sendNotice(centre, c, kind, at);
    } else ask(centre, c, kind, at);
  }
}

function nextOf({ waitEnds, termEnds, promised, noticeDue, asks }: CasePool, c: number): number {
  return Math.min(waitEnds[c]!, termEnds[c]!, promised[c]!, noticeDue[c]!, asks[c]!);
}

function setAlarm(centre: Centre, c: number): void {
  const { pool } = centre.cases!;
  const { plan, session, clock, length } = centre;
  const at = nextOf(pool, c);
  pool.alarm[c] = at;
  pool.stamp[c]! += 1;
  const due = at - plan.sessions[session]!.opens;
  if (due < length) centre.enterCase(c, Math.max(clock.now, due), pool.stamp[c]!);
}

function enterStage(centre: Centre, c: number, kind: CasePlan, stage: number, at: number): void {
  const { pool, tallies } = centre.cases!;
  const { type, wait, stops } = kind.stages[stage]!;
  const tally = tallies[kind.index]!;
  pool.stage[c] = stage;
  pool.passes[c]! += 1;
  pool.entered[c] = at;
  pool.enteredReading[c] = readCaseClock(centre, kind, at);
  tally.enter(c, 'stagePasses');
  tally.enterStage(c, stage, 'passes');
  if ((pool.visited[c]! >> stage) & 1) tally.enter(c, 'reworks');
  pool.visited[c]! |= 1 << stage;
  if (wait) {
    pool.waitEnds[c] = at + wait.at(drawOf(centre, pool, c, kind, caseWaits, pool.passes[c]!));
    if (stops) {
      pool.isStopped[c] = 1;
      setDates(centre, c, kind);
    }
    return;
  }
  const id = bringAbout(centre, c, kind, type, workOfCase, pool.passes[c]!);
  centre.contacts.ints[id | field.caseOf] = c;
  pool.work[c] = id;
  comeAtInstant(centre, id, at);
}

function leaveStage(centre: Centre, c: number, kind: CasePlan, at: number): void {
  const { pool, tallies } = centre.cases!;
  const stage = pool.stage[c]!;
  const tally = tallies[kind.index]!;
  const took = readCaseClock(centre, kind, at) - pool.enteredReading[c]!;
  tally.enterStage(c, stage, 'left');
  tally.enterStage(c, stage, 'time', at - pool.entered[c]!);
  if (took > kind.stages[stage]!.budget) {
    tally.enterStage(c, stage, 'late');
    if (pool.firstLate[c]! < 0) pool.firstLate[c] = stage;
  }
  if (pool.isStopped[c] === 0) return;
  pool.isStopped[c] = 0;
  pool.start[c]! += took;
  setDates(centre, c, kind);
}

/** A stage is over. */
function moveOn(centre: Centre, c: number, kind: CasePlan, at: number): void {
  const { pool } = centre.cases!;
  leaveStage(centre, c, kind, at);
  const stage = pool.stage[c]!;
  if (pool.passes[c]! < kind.mostPasses) {
    const draw = toUnit(drawOf(centre, pool, c, kind, caseGoesOn, pool.passes[c]!));
    for (let e = kind.edgeFrom[stage]!; e < kind.edgeFrom[stage + 1]!; e++) {
      if (draw >= kind.edgeUpTo[e]!) continue;
      enterStage(centre, c, kind, kind.edgeTo[e]!, at);
      return;
    }
  }
  close(centre, c, kind, at);
}

function close(centre: Centre, c: number, kind: CasePlan, at: number): void {
  const { pool, tallies } = centre.cases!;
  const tally = tallies[kind.index]!;
  tally.enter(c, 'casesClosed');
  tally.enter(c, 'caseTime', at - pool.opened[c]!);
  tally.enter(c, 'caseClockTime', readCaseClock(centre, kind, at) - pool.start[c]!);
  if (pool.brokeIn[c]! >= 0) {
    tally.enter(c, 'casesLate');
    tally.enterStage(c, pool.brokeIn[c]!, 'broken');
    if (pool.firstLate[c]! >= 0) tally.enterStage(c, pool.firstLate[c]!, 'firstLate');
  } else if (kind.term < never) tally.enter(c, 'casesWithin');
  settleIssue(centre, pool.issue[c]!, at);
  pool.release(c);
}
