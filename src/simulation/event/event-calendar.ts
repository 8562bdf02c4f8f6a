/**
 * The calendar of the event kernel: what is due, by time, then class, then order of entry.
 *
 * What is due soon stands in a heap; the rest in a ring of buckets of about a second, each an unordered list, from
 * which an entry that no longer holds is taken out at once. Most ends of patience are: they are entered and taken
 * out without ever being compared with anything.
 *
 *   heap:    4-ary min-heap [0, size) of key and entry (Int32 each): all that is due before bucket `horizon`
 *   buckets: first entry of each list, −1 for none; bucket b stands at place b mod 4096
 *   entries: eight words of 32 bits, as Int32 and, the first two together, as Float64:
 *
 *     0, 1  time (local seconds)      2  number of entry     3  tie class and kind
 *     4  subject     5  stamp         6, 7  neighbours in the bucket; free entries are a list through 6
 *
 * When the heap is empty, the next bucket that holds something is poured into it. Entries whose bucket comes round
 * only in a later turn of the ring stay where they are.
 *
 * A key of the heap is the time in whole steps of about 2⁻¹⁴ s, rounded down, so that most comparisons are of
 * integers, which pick the least of four children without a branch; equal keys are decided by the entries. Beyond
 * the heap all keys are larger than any real one, and no two neighbours are equal, so that children need not be
 * counted.
 *
 * Whoever entered something may also leave it where it is and bump the subject's stamp: the kernel drops entries
 * whose stamp is old as they come up. O(1) for most entries, O(log of those due within a second) at worst.
 *
 * Source: R. Brown, Calendar queues, CACM 31 (1988), for the buckets.
 */

const stepsPerSecond = 16_384;
const largestKey = 0x7fff_fff0;
const beyond = 0x7fff_fff8;

const ring = 4096;
const lastPlace = ring - 1;
/** No bucket has a larger number: what is due later stands in it. */
const lastBucket = 0x3fff_0000;

const nothing = -1;
/** In place of a neighbour: the entry stands in the heap. */
const inHeap = -2;

const classShift = 8;
const kindMask = 255;

export class EventCalendar {
  /** Time of what is due first; Infinity when nothing is. */
  dueTime = Number.POSITIVE_INFINITY;
  /** What was taken out last. */
  kind = 0;
  subject = 0;
  stamp = 0;
  private size = 0;
  /** Entries in the buckets. */
  private inBuckets = 0;
  /** The first bucket that is not in the heap. */
  private horizon = 0;
  private readonly bucketsPerSecond = 1;
  private entries = 0;
  private free = nothing;
  private stepsPerSecond = stepsPerSecond;
  private capacity: number;
  private key: Int32Array;
  private entry: Int32Array;
  private time: Float64Array;
  private words: Int32Array;
  private readonly bucket = new Int32Array(ring);

  constructor(capacity = 256) {
    this.capacity = capacity;
    this.key = new Int32Array(capacity + 4);
    this.entry = new Int32Array(capacity);
    this.words = new Int32Array(8 * capacity);
    this.time = new Float64Array(this.words.buffer);
    this.clear(0);
  }

  /** Empties the calendar for a session of this length, seconds; what is due after four times that comes slower. */
  clear(length: number): void {
    this.size = 0;
    this.inBuckets = 0;
    this.horizon = 0;
    this.dueTime = Number.POSITIVE_INFINITY;
    this.entries = 0;
    this.stepsPerSecond = stepsPerSecond;
    while (4 * length * this.stepsPerSecond > largestKey) this.stepsPerSecond /= 2;
    for (let i = 0; i < this.key.length; i++) this.key[i] = beyond + (i & 3);
    this.bucket.fill(nothing);
    this.free = nothing;
    this.release(0, this.capacity);
  }

  /** Class of what is due first. */
  get dueClass(): number {
    return this.words[8 * this.entry[0]! + 3]! >> classShift;
  }

  /**
   * Enters an event; returns its entry, for `remove`. `tieClass` decides between events of one instant, the lower
   * first.
   */
  add(time: number, tieClass: number, kind: number, subject: number, stamp: number): number {
    if (this.free === nothing) this.grow();
    const { words } = this;
    const entry = this.free;
    const at = 8 * entry;
    this.free = words[at + 6]!;
    this.time[4 * entry] = time;
    words[at + 2] = this.entries++;
    words[at + 3] = (tieClass << classShift) | kind;
    words[at + 4] = subject;
    words[at + 5] = stamp;
    const itsBucket = this.bucketAt(time);
    if (itsBucket < this.horizon) {
      this.put(entry, time);
      if (time < this.dueTime) this.dueTime = time;
      return entry;
    }
    const place = itsBucket & lastPlace;
    const next = this.bucket[place]!;
    words[at + 6] = next;
    words[at + 7] = nothing;
    if (next !== nothing) words[8 * next + 7] = entry;
    this.bucket[place] = entry;
    this.inBuckets += 1;
    if (this.size === 0) this.pour();
    return entry;
  }

  /** Takes out an entry that no longer holds, unless it is due so soon that it is left to come up. */
  remove(entry: number): void {
    const { words } = this;
    const at = 8 * entry;
    const previous = words[at + 7]!;
    if (previous === inHeap) return;
    const next = words[at + 6]!;
    if (next !== nothing) words[8 * next + 7] = previous;
    if (previous !== nothing) words[8 * previous + 6] = next;
    else this.bucket[this.bucketAt(this.time[4 * entry]!) & lastPlace] = next;
    words[at + 6] = this.free;
    this.free = entry;
    this.inBuckets -= 1;
  }

  /** Takes out what is due first; what it is stands in kind, subject and stamp then. */
  take(): void {
    const { key, entry, words } = this;
    const last = --this.size;
    const due = entry[0]!;
    const at = 8 * due;
    this.kind = words[at + 3]! & kindMask;
    this.subject = words[at + 4]!;
    this.stamp = words[at + 5]!;
    words[at + 6] = this.free;
    this.free = due;
    const lastKey = key[last]!;
    const lastEntry = entry[last]!;
    key[last] = beyond + (last & 3);
    if (last === 0) {
      if (this.inBuckets > 0) this.pour();
      else this.dueTime = Number.POSITIVE_INFINITY;
      return;
    }
    // The hole sinks to a leaf, along the least children; what stood last, which mostly belongs far down, rises.
    let hole = 0;
    for (let child = 1; child < last; child = 4 * hole + 1) {
      const first = key[child]!;
      const second = key[child + 1]!;
      const third = key[child + 2]!;
      const fourth = key[child + 3]!;
      let left = child + ((second - first) >>> 31);
      let right = child + 2 + ((fourth - third) >>> 31);
      if (first === second && this.before(entry[child + 1]!, entry[child]!)) left = child + 1;
      if (third === fourth && this.before(entry[child + 3]!, entry[child + 2]!)) right = child + 3;
      const leftKey = key[left]!;
      const rightKey = key[right]!;
      let least = left + (((rightKey - leftKey) >> 31) & (right - left));
      if (leftKey === rightKey && this.before(entry[right]!, entry[left]!)) least = right;
      key[hole] = key[least]!;
      entry[hole] = entry[least]!;
      hole = least;
    }
    this.rise(hole, lastKey, lastEntry);
    this.dueTime = this.time[4 * entry[0]!]!;
  }

  /** Fills the empty heap from the next bucket that holds something; some bucket does. */
  private pour(): void {
    const { bucket } = this;
    let next = this.horizon;
    while (this.size === 0) {
      const turn = next + ring;
      while (next < turn && bucket[next & lastPlace] === nothing) next += 1;
      if (next < turn) this.pourBucket(next++);
      else next = this.firstBucket(); // all are due in a later turn
    }
    this.horizon = next;
    this.dueTime = this.time[4 * this.entry[0]!]!;
  }

  private pourBucket(number: number): void {
    const { bucket, time, words } = this;
    const place = number & lastPlace;
    for (let entry = bucket[place]!; entry !== nothing; ) {
      const next = words[8 * entry + 6]!;
      if (this.bucketAt(time[4 * entry]!) === number) {
        const previous = words[8 * entry + 7]!;
        if (next !== nothing) words[8 * next + 7] = previous;
        if (previous !== nothing) words[8 * previous + 6] = next;
        else bucket[place] = next;
        this.inBuckets -= 1;
        this.put(entry, time[4 * entry]!);
      }
      entry = next;
    }
  }

  private bucketAt(time: number): number {
    const number = time * this.bucketsPerSecond;
    return number < lastBucket ? number | 0 : lastBucket;
  }

  private put(entry: number, time: number): void {
    this.words[8 * entry + 7] = inHeap;
    const steps = time * this.stepsPerSecond;
    this.rise(this.size++, steps < largestKey ? steps | 0 : largestKey, entry);
  }

  /** Puts an entry where it belongs between a hole and the top. */
  private rise(from: number, itsKey: number, itself: number): void {
    const { key, entry } = this;
    let hole = from;
    while (hole > 0) {
      const parent = (hole - 1) >> 2;
      const above = key[parent]!;
      if (above < itsKey || (above === itsKey && this.before(entry[parent]!, itself))) break;
      key[hole] = above;
      entry[hole] = entry[parent]!;
      hole = parent;
    }
    key[hole] = itsKey;
    entry[hole] = itself;
  }

  /** Of two entries, whether the first comes before the second. */
  private before(a: number, b: number): boolean {
    const { time, words } = this;
    if (time[4 * a]! !== time[4 * b]!) return time[4 * a]! < time[4 * b]!;
    const classOfA = words[8 * a + 3]! >> classShift;
    const classOfB = words[8 * b + 3]! >> classShift;
    return classOfA < classOfB || (classOfA === classOfB && words[8 * a + 2]! < words[8 * b + 2]!);
  }

  /** The first bucket that holds something by the time of its entries. */
  private firstBucket(): number {
    let first = lastBucket;
    for (const head of this.bucket) {
      for (let entry = head; entry !== nothing; entry = this.words[8 * entry + 6]!) {
        const number = this.bucketAt(this.time[4 * entry]!);
        if (number < first) first = number;
      }
    }
    return first;
  }

  /** Makes entries `[from, to)` free. */
  private release(from: number, to: number): void {
    for (let entry = to - 1; entry >= from; entry--) {
      this.words[8 * entry + 6] = this.free;
      this.free = entry;
    }
  }

  private grow(): void {
    const old = this.capacity;
    const capacity = 2 * old;
    this.capacity = capacity;
    this.key = grown(this.key, new Int32Array(capacity + 4));
    for (let i = old; i < capacity + 4; i++) this.key[i] = beyond + (i & 3);
    this.entry = grown(this.entry, new Int32Array(capacity));
    this.words = grown(this.words, new Int32Array(8 * capacity));
    this.time = new Float64Array(this.words.buffer);
    this.release(old, capacity);
  }
}

/** Copies an array into the start of a larger one of its kind. */
export function grown<A extends Float64Array | Int32Array | Uint8Array>(old: A, larger: A): A {
  larger.set(old);
  return larger;
}
