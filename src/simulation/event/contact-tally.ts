/**
 * Counting contacts of one type on the event kernel: each way a contact may go is one method, which writes
 * the columns that the measures are made of. Waits go to the histograms; a log, when asked for, gets a record
 * of every end.
 */

import { column, columnCount } from '../../measures/columns.ts';
import { ledgerColumn } from '../../measures/ledger.ts';
import { binOf, calledBackBlock, leftBlock, solutionBlock } from '../../measures/wait-histogram.ts';
import type { ContactLog, Outcome } from '../contact-log.ts';
import { DayWaits } from '../day-waits.ts';
import { typeBase, typeLedger } from '../plan/cells.ts';
import type { Plan, TypePlan } from '../plan/plan.ts';
import * as field from './contact-fields.ts';
import { bounced, type Contacts, owed, redialled, repeated } from './contacts.ts';
import type { TallyClock } from './state-levels.ts';

export class ContactTally {
  histogram: Float64Array = new Float64Array(0);
  log: ContactLog | null = null;
  /** Told of contacts still open at the end of a run: for traces. Off in ordinary runs. */
  onOpen: ((id: number, late: boolean) => void) | null = null;
  private readonly type: TypePlan;
  private readonly contacts: Contacts;
  private readonly clock: TallyClock;
  private readonly base: number;
  private readonly warmUpRow: number;
  private readonly ledger: number;
  private readonly dayWaits: DayWaits;
  /** The larger T of the second and third target; −1 without any. */
  private readonly furtherWait: number;

  constructor(plan: Plan, type: TypePlan, contacts: Contacts, clock: TallyClock) {
    this.type = type;
    this.contacts = contacts;
    this.clock = clock;
    this.base = typeBase(plan, type.index);
    this.warmUpRow = this.base + plan.intervals * columnCount;
    this.ledger = typeLedger(plan, type.index);
    this.dayWaits = new DayWaits(plan, type);
    this.furtherWait = Math.max(type.acceptableWait2, type.acceptableWait3);
  }

  /** Row of contacts that arrive in the present cell. */
  get rowNow(): number {
    return this.base + this.clock.placeOffset;
  }

  /** Whether what happens now is before the warm-up ends. */
  get inWarmUp(): boolean {
    return this.rowNow === this.warmUpRow;
  }

  offered(id: number): void {
    const { tally } = this.clock;
    const row = this.contacts.ints[id | field.row]!;
    const origin = this.contacts.ints[id | field.origin]!;
    tally[row + column.offered]! += 1;
    if (origin <= bounced) tally[row + column.firstAttempts]! += 1;
    else if (origin === redialled) tally[row + column.redials]! += 1;
  }

  /** Waits since before the first opening. */
  wasWaiting(id: number): void {
    this.bump(id, column.fromBacklog);
    this.enter(id, ledgerColumn.openingBacklog);
  }

  /** Work on deferred work begins after so long. */
  touched(id: number, wait: number): void {
    if (!this.counts(id)) return;
    const { tally } = this.clock;
    tally[this.ledger + ledgerColumn.firstTouch]! += 1;
    tally[this.ledger + ledgerColumn.firstTouchWait]! += wait;
    const into = wait <= this.type.acceptableWait ? ledgerColumn.firstTouchWithin : ledgerColumn.doomed;
    tally[this.ledger + into]! += 1;
  }

  /** A chat is over that was in session so long. */
  sessionEnded(id: number, seconds: number): void {
    if (!this.counts(id)) return;
    const { tally } = this.clock;
    tally[this.ledger + ledgerColumn.sessionsEnded]! += 1;
    tally[this.ledger + ledgerColumn.inSessionTime]! += seconds;
  }

  /** Something is this old when the run ends. */
  oldest(age: number): void {
    const at = this.ledger + ledgerColumn.oldestOpenAge;
    this.clock.tally[at] = Math.max(this.clock.tally[at]!, age);
  }

  delayed(id: number): void {
    if (this.contacts.ints[id | field.origin]! <= bounced) this.bump(id, column.firstDelayed);
  }

  started(): void {
    this.clock.tally[this.rowNow + column.startsHere]! += 1;
  }

  /** A live contact starts as it comes. */
  answeredAtOnce(id: number): void {
    const { tally } = this.clock;
    const row = this.contacts.ints[id | field.row]!; // of the present cell
    tally[row + column.answered]! += 1;
    tally[row + column.answeredAtOnce]! += 1;
    tally[row + column.answeredWithin]! += 1;
    if (this.contacts.ints[id | field.origin]! <= bounced) tally[row + column.firstAnsweredWithin]! += 1;
    tally[row + column.startsHere]! += 1;
    if (row !== this.warmUpRow) this.histogram[0]! += 1;
    if (this.log !== null) this.record(id, 'answered', 0, this.contacts.reals[(id >> 1) | field.handle]!);
  }

  /** A live contact that had to wait gets its answer (deferred work: its reply) after `wait`. */
  answered(id: number, wait: number): void {
    const { tally } = this.clock;
    const row = this.contacts.ints[id | field.row]!;
    tally[row + column.answered]! += 1;
    tally[row + column.waitAnswered]! += wait;
    if (wait <= this.type.acceptableWait) {
      tally[row + column.answeredWithin]! += 1;
      if (this.contacts.ints[id | field.origin]! <= bounced) tally[row + column.firstAnsweredWithin]! += 1;
    }
    if (row !== this.warmUpRow) this.histogram[this.note(row, wait)]! += 1;
    if (wait <= this.furtherWait)
      this.within(id, wait, ledgerColumn.answeredWithin2, ledgerColumn.answeredWithin3);
    if (this.log !== null) this.record(id, 'answered', wait, this.contacts.reals[(id >> 1) | field.handle]!);
  }

  /** An agent stayed with a contact until its warm transfer was answered. */
  held(id: number, seconds: number): void {
    this.handled(id, seconds);
    this.enter(id, ledgerColumn.warmHolds);
    this.enter(id, ledgerColumn.warmHoldTime, seconds);
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
    if (wait <= this.furtherWait)
      this.within(id, wait, ledgerColumn.abandonedWithin2, ledgerColumn.abandonedWithin3);
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

  /** A promise is settled: kept by a first attempt in time, or broken. `booked`: interval of its slot, or −1. */
  promiseSettled(id: number, kept: boolean, booked: number): void {
    this.bump(id, column.promisesDue);
    if (kept) this.bump(id, column.promisesKept);
    if (booked < 0 || !this.counts(id)) return;
    const row = this.base + booked * columnCount;
    this.clock.tally[row + column.slotsDueHere]! += 1;
    if (kept) this.clock.tally[row + column.slotsKeptHere]! += 1;
  }

  callbackConnected(id: number, wait: number): void {
    this.bump(id, column.callbackConnected);
    this.sum(id, column.waitCallback, wait);
    if (wait <= this.type.acceptableWait) this.bump(id, column.callbackConnectedWithin);
    if (wait <= this.furtherWait)
      this.within(id, wait, ledgerColumn.connectedWithin2, ledgerColumn.connectedWithin3);
    const row = this.contacts.ints[id | field.row]!;
    if (row !== this.warmUpRow) this.histogram[calledBackBlock + this.note(row, wait)]! += 1;
    this.record(
      id,
      'callbackConnected',
      wait,
      this.contacts.reals[(id >> 1) | field.handle]! * this.type.callback!.handleTimeFactor,
    );
  }

  callbackLost(id: number, wait: number): void {
    this.bump(id, column.callbackLost);
    this.record(id, 'callbackLost', wait, 0);
  }

  customerLost(id: number): void {
    this.bump(id, column.customersLost);
  }

  /** A contact falls due past the end of the run. */
  pastEnd(id: number): void {
    const origin = this.contacts.ints[id | field.origin]!;
    if (origin === redialled) this.bump(id, column.redialsPastEnd);
    else if (origin === repeated) this.enter(id, ledgerColumn.repeatsPastEnd);
    else if (origin === owed) this.enter(id, ledgerColumn.followUpsPastEnd);
  }

  /** Whether a contact counts: it did not come in the warm-up. */
  counts(id: number): boolean {
    return this.contacts.ints[id | field.row] !== this.warmUpRow;
  }

  /** Enters something about a contact in a column of the ledger, if the contact counts. */
  enter(id: number, into: number, amount = 1): void {
    if (this.counts(id)) this.count(into, amount);
  }

  /** An issue that began with this type is solved so long after its first attempt. */
  solvedAfter(seconds: number): void {
    this.count(ledgerColumn.solutionTime, seconds);
    this.histogram[solutionBlock + binOf(seconds)]! += 1;
  }

  /** Enters something in a column of the ledger. */
  count(into: number, amount = 1): void {
    this.clock.tally[this.ledger + into]! += amount;
  }

  /** Still waiting when the run ends; `late` when the deadline has passed. */
  open(id: number, late: boolean): void {
    const called = this.contacts.ints[id | field.virtual] === 1;
    this.bump(id, called ? column.openCallback : column.openWaiting);
    if (late) this.bump(id, called ? column.lateOpenCallback : column.lateOpen);
    this.onOpen?.(id, late);
  }

  /** Settles what can only be said of whole days; the replication is over. */
  settle(): void {
    this.dayWaits.settle(this.clock.tally, null);
  }

  /** Notes the wait of an answered contact for its day of arrival; returns its bin. */
  private note(row: number, wait: number): number {
    const bin = wait <= 0 ? 0 : binOf(wait);
    if (row < this.warmUpRow) this.dayWaits.add((row - this.base) / columnCount, bin);
    return bin;
  }

  /** In time for the second or third target. */
  private within(id: number, wait: number, second: number, third: number): void {
    if (wait <= this.type.acceptableWait2) this.enter(id, second);
    if (wait <= this.type.acceptableWait3) this.enter(id, third);
  }

  private bump(id: number, into: number): void {
    this.clock.tally[this.contacts.ints[id | field.row]! + into]! += 1;
  }

  private sum(id: number, into: number, seconds: number): void {
    this.clock.tally[this.contacts.ints[id | field.row]! + into]! += seconds;
  }

  private unanswered(id: number, wait: number): void {
    if (this.contacts.ints[id | field.row] === this.warmUpRow) return;
    this.histogram[leftBlock + (wait === 0 ? 0 : binOf(wait))]! += 1;
  }

  private record(id: number, outcome: Outcome, wait: number, handleTime: number): void {
    if (this.log === null) return;
    const { ints, reals } = this.contacts;
    this.log.push({
      type: this.type.index,
      number: ints[id | field.number]!,
      attempt: ints[id | field.attempt]!,
      outcome,
      arrival: reals[(id >> 1) | field.arrival]!,
      wait,
      group: ints[id | field.group]!,
      handleTime,
    });
  }
}
