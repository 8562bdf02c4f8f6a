/**
 * Issues: what a customer wants settled, over all contacts it takes. An issue begins with a fresh contact
 * (abandoned, closed or in self-service, too) and is solved by the contact that ends it; redials, repeats,
 * transfers and cases belong to the issue they come from, follow-ups and surveys do not.
 *
 * Parallel arrays, an index is an issue; only lanes where something may follow a contact keep them.
 */

import { ledgerColumn } from '../../measures/ledger.ts';
import type { Centre } from './centre.ts';
import * as field from './contact-fields.ts';
import { grown } from './event-calendar.ts';
import type { TypeState } from './type-state.ts';

export class Issues {
  /** Type it began with; −1 when it began in the warm-up and does not count. */
  type: Int32Array;
  /** When it began, seconds from the first day's midnight. */
  start: Float64Array;
  /** The customer's own seconds so far: hold, conversation, self-service. */
  own: Float64Array;
  /** Contacts answered so far. */
  answered: Int32Array;
  private free: Int32Array;
  private freeCount = 0;

  constructor(capacity = 64) {
    this.type = new Int32Array(capacity);
    this.start = new Float64Array(capacity);
    this.own = new Float64Array(capacity);
    this.answered = new Int32Array(capacity);
    this.free = new Int32Array(capacity);
    this.clear();
  }

  clear(): void {
    const capacity = this.free.length;
    this.freeCount = capacity;
    for (let i = 0; i < capacity; i++) this.free[i] = capacity - 1 - i;
  }

  /** Begins an issue; `type` −1 when it does not count. */
  begin(type: number, start: number): number {
    if (this.freeCount === 0) this.grow();
    const issue = this.free[--this.freeCount]!;
    this.type[issue] = type;
    this.start[issue] = start;
    this.own[issue] = 0;
    this.answered[issue] = 0;
    return issue;
  }

  /** Forgets an issue that is solved or given up. */
  end(issue: number): void {
    this.free[this.freeCount++] = issue;
  }

  private grow(): void {
    const old = this.free.length;
    const capacity = 2 * old;
    this.type = grown(this.type, new Int32Array(capacity));
    this.start = grown(this.start, new Float64Array(capacity));
    this.own = grown(this.own, new Float64Array(capacity));
    this.answered = grown(this.answered, new Int32Array(capacity));
    this.free = grown(this.free, new Int32Array(capacity));
    for (let i = old; i < capacity; i++) this.free[this.freeCount++] = capacity - 1 - (i - old);
  }
}

/** A fresh contact begins an issue, where the lane follows them. */
export function beginIssue(centre: Centre, id: number, type: TypeState): void {
  const { clock, contacts, issues, plan, session } = centre;
  const counts = !type.tally.inWarmUp;
  contacts.ints[id | field.issue] = issues.begin(
    counts ? type.plan.index : -1,
    plan.sessions[session]!.opens + clock.now,
  );
  if (counts) type.tally.count(ledgerColumn.issues);
}

/** Adds seconds of the customer's own to the issue of a contact. */
export function spend({ contacts, issues }: Centre, id: number, seconds: number): void {
  const issue = contacts.ints[id | field.issue]!;
  if (issue >= 0) issues.own[issue]! += seconds;
}

/** The issue of a contact is solved, now or so many seconds later. */
export function solveIssue(centre: Centre, id: number, later = 0): void {
  const { clock, contacts, plan, session } = centre;
  const issue = contacts.ints[id | field.issue]!;
  contacts.ints[id | field.issue] = -1;
  settleIssue(centre, issue, plan.sessions[session]!.opens + clock.now + later);
}

/** An issue is solved at an instant, seconds from the first day's midnight; −1: there is none. */
export function settleIssue(centre: Centre, issue: number, at: number): void {
  if (issue < 0) return;
  const { issues } = centre;
  const type = issues.type[issue]!;
  if (type >= 0) {
    const { tally } = centre.typeNumbered(type);
    tally.count(ledgerColumn.issuesSolved);
    if (issues.answered[issue] === 1) tally.count(ledgerColumn.issuesSolvedFirst);
    tally.solvedAfter(at - issues.start[issue]!);
    tally.count(ledgerColumn.customerTime, issues.own[issue]!);
  }
  issues.end(issue);
}

/** The issue of a contact stays unsolved: the customer gives it up, or the run is over. */
export function loseIssue({ contacts, issues }: Centre, id: number): void {
  const issue = contacts.ints[id | field.issue]!;
  if (issue < 0) return;
  contacts.ints[id | field.issue] = -1;
  issues.end(issue);
}
