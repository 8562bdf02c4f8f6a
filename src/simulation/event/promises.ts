/**
 * Promises of callbacks that are not yet connected or lost: a pool of rows in parallel arrays, an index is a promise.
 * Times are seconds on the clock of the session; at its end all move on to the clock of the next one.
 */
import * as field from './contact-fields.ts';
import type { Contacts } from './contacts.ts';
import { grown } from './event-calendar.ts';

/** What is known of a promise: nothing yet; or one of these for good; or `broken` + a place in `brokenReasons`. */
export const unsettled = 0;
export const kept = 1;
export const leftOpen = 2;
export const broken = 3;

const none = -1;
const notYet = Number.POSITIVE_INFINITY;

export class Promises {
  /** Contact it was made to, −1 for a free row. */
  contact: Int32Array;
  /** Arrival of the contact, when it was promised, for when. */
  asked: Float64Array;
  made: Float64Array;
  due: Float64Array;
  /** First attempt; Infinity without one. */
  first: Float64Array;
  /** When it stands in line again: from due on, or for the next attempt. */
  ready: Float64Array;
  /** When the customer cancels; Infinity: never. */
  cancel: Float64Array;
  /** Slot it takes room in, −1 without. */
  slot: Int32Array;
  /** Attempts so far. */
  tries: Int32Array;
  verdict: Uint8Array;
  /** Entries of the calendar with another stamp no longer hold. */
  stamp: Int32Array;

  private free: Int32Array;
  private freeCount = 0;
  private capacity: number;

  constructor(capacity = 64) {
    this.capacity = capacity;
    this.contact = new Int32Array(capacity);
    this.asked = new Float64Array(capacity);
    this.made = new Float64Array(capacity);
    this.due = new Float64Array(capacity);
    this.first = new Float64Array(capacity);
    this.ready = new Float64Array(capacity);
    this.cancel = new Float64Array(capacity);
    this.slot = new Int32Array(capacity);
    this.tries = new Int32Array(capacity);
    this.verdict = new Uint8Array(capacity);
    this.stamp = new Int32Array(capacity);
    this.free = new Int32Array(capacity);
    this.clear();
  }

  /** Rows there are, free ones included: for going through all. */
  get size(): number {
    return this.capacity;
  }

  clear(): void {
    this.contact.fill(none);
    this.freeCount = this.capacity;
    for (let i = 0; i < this.capacity; i++) this.free[i] = this.capacity - 1 - i;
  }

  /** Notes a promise to a contact. */
  take(id: number, asked: number, made: number, due: number): number {
    if (this.freeCount === 0) this.grow();
    const promise = this.free[--this.freeCount]!;
    this.contact[promise] = id;
    this.asked[promise] = asked;
    this.made[promise] = made;
    this.due[promise] = due;
    this.first[promise] = notYet;
    this.ready[promise] = due;
    this.cancel[promise] = notYet;
    this.slot[promise] = none;
    this.tries[promise] = 0;
    this.verdict[promise] = unsettled;
    return promise;
  }

  release(promise: number): void {
    this.stamp[promise]! += 1;
    this.contact[promise] = none;
    this.free[this.freeCount++] = promise;
  }

  /** Moves all times to the clock of a session that opens `gap` seconds after the present one, as those of contacts. */
  moveOn(gap: number, contacts: Contacts): void {
    for (let promise = 0; promise < this.capacity; promise++) {
      const id = this.contact[promise]!;
      if (id === none) continue;
      contacts.reals[(id >> 1) | field.arrival]! -= gap;
      this.asked[promise]! -= gap;
      this.made[promise]! -= gap;
      this.due[promise]! -= gap;
      this.first[promise]! -= gap;
      this.ready[promise]! -= gap;
      this.cancel[promise]! -= gap;
    }
  }

  /** All that are pending, in the order in which they were made. */
  pending(): number[] {
    const all: number[] = [];
    for (let promise = 0; promise < this.capacity; promise++) {
      if (this.contact[promise] !== none) all.push(promise);
    }
    return all.sort((a, b) => this.made[a]! - this.made[b]! || a - b);
  }

  private grow(): void {
    const old = this.capacity;
    const capacity = 2 * old;
    this.capacity = capacity;
    this.contact = grown(this.contact, new Int32Array(capacity).fill(none));
    this.asked = grown(this.asked, new Float64Array(capacity));
    this.made = grown(this.made, new Float64Array(capacity));
    this.due = grown(this.due, new Float64Array(capacity));
    this.first = grown(this.first, new Float64Array(capacity));
    this.ready = grown(this.ready, new Float64Array(capacity));
    this.cancel = grown(this.cancel, new Float64Array(capacity));
    this.slot = grown(this.slot, new Int32Array(capacity));
    this.tries = grown(this.tries, new Int32Array(capacity));
    this.verdict = grown(this.verdict, new Uint8Array(capacity));
    this.stamp = grown(this.stamp, new Int32Array(capacity));
    this.free = grown(this.free, new Int32Array(capacity));
    for (let i = old; i < capacity; i++) this.free[this.freeCount++] = capacity - 1 - (i - old);
  }
}
