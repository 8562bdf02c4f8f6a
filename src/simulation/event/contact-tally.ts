/**
 * Counting contacts of one type on the event kernel: each way a contact may go is one method, which writes
 * the columns that the measures are made of. Waits go to the histograms; a log, when asked for, gets a record
 * of every end.
 */
import { column, columnCount } from '../../measures/columns.ts';
import { binCount, binOf } from '../../measures/wait-histogram.ts';
import type { ContactLog, Outcome } from '../contact-log.ts';
import type { TypePlan } from '../plan/plan.ts';
import type { Contacts } from './contacts.ts';
import type { TallyClock } from './state-levels.ts';

export class ContactTally {
  histogram: Float64Array = new Float64Array(0);
  log: ContactLog | null = null;
  private readonly type: TypePlan;
  private readonly contacts: Contacts;
  private readonly clock: TallyClock;
  private readonly base: number;
  private readonly warmUpRow: number;

  constructor(type: TypePlan, contacts: Contacts, clock: TallyClock, base: number, intervals: number) {
    this.type = type;
    this.contacts = contacts;
    this.clock = clock;
    this.base = base;
    this.warmUpRow = base + intervals * columnCount;
  }

  /** Row of contacts that arrive in the present cell. */
  get rowNow(): number {
    return this.base + this.clock.placeOffset;
  }

  offered(id: number): void {
    const { tally } = this.clock;
    const row = this.contacts.row[id]!;
    tally[row + column.offered]! += 1;
    tally[row + (this.contacts.attempt[id] === 0 ? column.firstAttempts : column.redials)]! += 1;
  }

  delayed(id: number): void {
    if (this.contacts.attempt[id] === 0) this.bump(id, column.firstDelayed);
  }

  started(): void {
    this.clock.tally[this.rowNow + column.startsHere]! += 1;
  }

  /** A live contact gets its answer (deferred work: its reply) after `wait`; `atOnce` when nobody had to wait. */
  answered(id: number, wait: number, atOnce: boolean): void {
    const { tally } = this.clock;
    const row = this.contacts.row[id]!;
    tally[row + column.answered]! += 1;
    if (atOnce) tally[row + column.answeredAtOnce]! += 1;
    tally[row + column.waitAnswered]! += wait;
    if (wait <= this.type.acceptableWait) {
      tally[row + column.answeredWithin]! += 1;
      if (this.contacts.attempt[id] === 0) tally[row + column.firstAnsweredWithin]! += 1;
    }
    if (row !== this.warmUpRow) this.histogram[wait === 0 ? 0 : binOf(wait)]! += 1;
    if (this.log !== null) this.record(id, 'answered', wait, this.contacts.handle[id]!);
  }

  handled(id: number, work: number): void {
    this.sum(id, column.handled, work);
  }

  abandoned(id: number, wait: number, balked: boolean): void {
    this.bump(id, column.abandoned);
    if (balked) this.bump(id, column.balked);
    this.sum(id, column.waitAbandoned, wait);
    if (wait <= this.type.acceptableWait) this.bump(id, column.abandonedWithin);
    if (wait < this.type.shortAbandon) this.bump(id, column.abandonedShort);
    this.clock.tally[this.rowNow + column.abandonedHere]! += 1;
    this.unanswered(id, wait);
    this.record(id, 'abandoned', wait, 0);
  }

  blocked(id: number): void {
    this.bump(id, column.blocked);
    this.record(id, 'blocked', 0, 0);
  }

  flushed(id: number, wait: number): void {
    this.bump(id, column.flushed);
    this.sum(id, column.waitFlushed, wait);
    this.unanswered(id, wait);
    this.record(id, 'flushed', wait, 0);
  }

  callbackOffered(id: number): void {
    this.bump(id, column.callbackOffered);
  }

  callbackAccepted(id: number): void {
    this.bump(id, column.callbackAccepted);
  }

  /** A promise is settled: kept by a first attempt in time, or broken. */
  promiseSettled(id: number, kept: boolean): void {
    this.bump(id, column.promisesDue);
    if (kept) this.bump(id, column.promisesKept);
  }

  callbackConnected(id: number, wait: number): void {
    this.bump(id, column.callbackConnected);
    this.sum(id, column.waitCallback, wait);
    if (wait <= this.type.acceptableWait) this.bump(id, column.callbackConnectedWithin);
    this.record(
      id,
      'callbackConnected',
      wait,
      this.contacts.handle[id]! * this.type.callback!.handleTimeFactor,
    );
  }

  callbackLost(id: number, wait: number): void {
    this.bump(id, column.callbackLost);
    this.record(id, 'callbackLost', wait, 0);
  }

  customerLost(id: number): void {
    this.bump(id, column.customersLost);
  }

  redialPastEnd(id: number): void {
    this.bump(id, column.redialsPastEnd);
  }

  /** Still waiting when the run ends; `late` when the deadline has passed. */
  open(id: number, late: boolean): void {
    const called = this.contacts.virtual[id] === 1;
    this.bump(id, called ? column.openCallback : column.openWaiting);
    if (late) this.bump(id, called ? column.lateOpenCallback : column.lateOpen);
  }

  private bump(id: number, into: number): void {
    this.clock.tally[this.contacts.row[id]! + into]! += 1;
  }

  private sum(id: number, into: number, seconds: number): void {
    this.clock.tally[this.contacts.row[id]! + into]! += seconds;
  }

  private unanswered(id: number, wait: number): void {
    if (this.contacts.row[id] === this.warmUpRow) return;
    this.histogram[binCount + (wait === 0 ? 0 : binOf(wait))]! += 1;
  }

  private record(id: number, outcome: Outcome, wait: number, handleTime: number): void {
    if (this.log === null) return;
    const { number, attempt, arrival, group } = this.contacts;
    this.log.push({
      type: this.type.index,
      number: number[id]!,
      attempt: attempt[id]!,
      outcome,
      arrival: arrival[id]!,
      wait,
      group: group[id]!,
      handleTime,
    });
  }
}
