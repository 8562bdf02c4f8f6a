/**
 * The open cases: a pool of rows in parallel arrays, an index is a case. Instants are seconds from the first day's
 * midnight, since a case lives through nights; readings are of the case's own clock.
 */
import { grown } from './event-calendar.ts';

const never = Number.POSITIVE_INFINITY;

export class CasePool {
  /** Index of its kind; −1: no case. */
  kind: Int32Array;
  /** Number that its own draws go by. */
  number: Int32Array;
  /** 0 when it was opened in the warm-up. */
  counts: Uint8Array;
  /** Issue that it settles, −1 for none. */
  issue: Int32Array;
  opened: Float64Array;
  /** Reading of the clock when it was opened, moved on by the time that the clock stood still. */
  start: Float64Array;
  stage: Int32Array;
  passes: Int32Array;
  /** A bit for each stage it has been through. */
  visited: Int32Array;
  /** When it came to its stage: instant and reading. */
  entered: Float64Array;
  enteredReading: Float64Array;
  /** 1 while its clock stands still. */
  isStopped: Uint8Array;
  /** Stage in which the term ran out, and first stage past its budget; −1: none. */
  brokeIn: Int32Array;
  firstLate: Int32Array;
  /** Contact that works on its stage, and on its notice; −1: none. */
  work: Int32Array;
  notice: Int32Array;
  /** 1 once the notice was sent; once the customer has it. */
  isSent: Uint8Array;
  isTold: Uint8Array;
  /** Seconds that the notice moved the promised date by. */
  moved: Float64Array;
  /** 1 once the promised date has passed. */
  isLate: Uint8Array;
  /** "Where is my case?": questions drawn so far. */
  asked: Int32Array;

  // what happens next by itself; Infinity: nothing
  waitEnds: Float64Array;
  termEnds: Float64Array;
  promised: Float64Array;
  noticeDue: Float64Array;
  asks: Float64Array;
  /** The first of them, as it stands in the calendar; entries with another stamp no longer hold. */
  alarm: Float64Array;
  stamp: Int32Array;

  private free: Int32Array;
  private freeCount = 0;
  /** Rows there are, open or not. */
  capacity: number;

  constructor(capacity = 64) {
    this.capacity = capacity;
    this.kind = new Int32Array(capacity);
    this.number = new Int32Array(capacity);
    this.counts = new Uint8Array(capacity);
    this.issue = new Int32Array(capacity);
    this.opened = new Float64Array(capacity);
    this.start = new Float64Array(capacity);
    this.stage = new Int32Array(capacity);
    this.passes = new Int32Array(capacity);
    this.visited = new Int32Array(capacity);
    this.entered = new Float64Array(capacity);
    this.enteredReading = new Float64Array(capacity);
    this.isStopped = new Uint8Array(capacity);
    this.brokeIn = new Int32Array(capacity);
    this.firstLate = new Int32Array(capacity);
    this.work = new Int32Array(capacity);
    this.notice = new Int32Array(capacity);
    this.isSent = new Uint8Array(capacity);
    this.isTold = new Uint8Array(capacity);
    this.moved = new Float64Array(capacity);
    this.isLate = new Uint8Array(capacity);
    this.asked = new Int32Array(capacity);
    this.waitEnds = new Float64Array(capacity);
    this.termEnds = new Float64Array(capacity);
    this.promised = new Float64Array(capacity);
    this.noticeDue = new Float64Array(capacity);
    this.asks = new Float64Array(capacity);
    this.alarm = new Float64Array(capacity);
    this.stamp = new Int32Array(capacity);
    this.free = new Int32Array(capacity);
    this.clear();
  }

  /** Forgets all cases. */
  clear(): void {
    this.kind.fill(-1);
    this.freeCount = this.capacity;
    for (let i = 0; i < this.capacity; i++) this.free[i] = this.capacity - 1 - i;
  }

  /** A fresh case, at no stage yet. */
  take(kind: number, number: number, opened: number, reading: number): number {
    if (this.freeCount === 0) this.grow();
    const c = this.free[--this.freeCount]!;
    this.kind[c] = kind;
    this.number[c] = number;
    this.issue[c] = -1;
    this.opened[c] = opened;
    this.start[c] = reading;
    this.passes[c] = 0;
    this.visited[c] = 0;
    this.isStopped[c] = 0;
    this.brokeIn[c] = -1;
    this.firstLate[c] = -1;
    this.work[c] = -1;
    this.notice[c] = -1;
    this.isSent[c] = 0;
    this.isTold[c] = 0;
    this.moved[c] = 0;
    this.isLate[c] = 0;
    this.asked[c] = 0;
    this.waitEnds[c] = never;
    this.termEnds[c] = never;
    this.promised[c] = never;
    this.noticeDue[c] = never;
    this.asks[c] = never;
    this.alarm[c] = never;
    return c;
  }

  release(c: number): void {
    this.stamp[c]! += 1;
    this.kind[c] = -1;
    this.free[this.freeCount++] = c;
  }

  private grow(): void {
    const old = this.capacity;
    const capacity = 2 * old;
    this.capacity = capacity;
    this.kind = grown(this.kind, new Int32Array(capacity).fill(-1));
    this.number = grown(this.number, new Int32Array(capacity));
    this.counts = grown(this.counts, new Uint8Array(capacity));
    this.issue = grown(this.issue, new Int32Array(capacity));
    this.opened = grown(this.opened, new Float64Array(capacity));
    this.start = grown(this.start, new Float64Array(capacity));
    this.stage = grown(this.stage, new Int32Array(capacity));
    this.passes = grown(this.passes, new Int32Array(capacity));
    this.visited = grown(this.visited, new Int32Array(capacity));
    this.entered = grown(this.entered, new Float64Array(capacity));
    this.enteredReading = grown(this.enteredReading, new Float64Array(capacity));
    this.isStopped = grown(this.isStopped, new Uint8Array(capacity));
    this.brokeIn = grown(this.brokeIn, new Int32Array(capacity));
    this.firstLate = grown(this.firstLate, new Int32Array(capacity));
    this.work = grown(this.work, new Int32Array(capacity));
    this.notice = grown(this.notice, new Int32Array(capacity));
    this.isSent = grown(this.isSent, new Uint8Array(capacity));
    this.isTold = grown(this.isTold, new Uint8Array(capacity));
    this.moved = grown(this.moved, new Float64Array(capacity));
    this.isLate = grown(this.isLate, new Uint8Array(capacity));
    this.asked = grown(this.asked, new Int32Array(capacity));
    this.waitEnds = grown(this.waitEnds, new Float64Array(capacity));
    this.termEnds = grown(this.termEnds, new Float64Array(capacity));
    this.promised = grown(this.promised, new Float64Array(capacity));
    this.noticeDue = grown(this.noticeDue, new Float64Array(capacity));
    this.asks = grown(this.asks, new Float64Array(capacity));
    this.alarm = grown(this.alarm, new Float64Array(capacity));
    this.stamp = grown(this.stamp, new Int32Array(capacity));
    this.free = grown(this.free, new Int32Array(capacity));
    for (let c = old; c < capacity; c++) this.free[this.freeCount++] = capacity - 1 - (c - old);
  }
}
