/**
 * The calendar of the event kernel: what is due, by time, then class, then order of entry.
 *
 *   heap:    4-ary min-heap [0, size) of key and entry (Int32 each)
 *   entries: time (Float64, local seconds); four words each (Int32): number of entry, tie class and kind, subject,
 *            stamp; free entries in a stack
 *
 * A key is the time in whole steps of about 2⁻¹⁴ s, rounded down, so that most comparisons are of integers, which
 * pick the least of four children without a branch; equal keys are decided by the entries. Beyond the heap all
 * keys are larger than any real one, and no two neighbours are equal, so that children need not be counted.
 *
 * Entries are never taken out early: whoever entered one bumps the subject's stamp when it no longer holds, and
 * the kernel drops entries whose stamp is old as they come up. O(log size) each.
 */

const stepsPerSecond = 16_384;
const largestKey = 0x7fff_fff0;
const beyond = 0x7fff_fff8;

const classShift = 8;
const kindMask = 255;

export class EventCalendar {
  size = 0;
  /** Time of what is due first; Infinity when nothing is. */
  dueTime = Number.POSITIVE_INFINITY;
  /** What was taken out last. */
  kind = 0;
  subject = 0;
  stamp = 0;
  private entries = 0;
  private scale = stepsPerSecond;
  private key: Int32Array;
  private entry: Int32Array;
  private time: Float64Array;
  private words: Int32Array;
  private free: Int32Array;

  constructor(capacity = 256) {
    this.key = new Int32Array(capacity + 4);
    this.entry = new Int32Array(capacity);
    this.time = new Float64Array(capacity);
    this.words = new Int32Array(4 * capacity);
    this.free = Int32Array.from({ length: capacity }, (_, i) => i);
    this.clear(0);
  }

  /** Empties the calendar for a session of this length, seconds; what is due after four times that comes slower. */
  clear(length: number): void {
    this.size = 0;
    this.dueTime = Number.POSITIVE_INFINITY;
    this.entries = 0;
    this.scale = stepsPerSecond;
    while (4 * length * this.scale > largestKey) this.scale /= 2;
    for (let i = 0; i < this.key.length; i++) this.key[i] = beyond + (i & 3);
    for (let i = 0; i < this.free.length; i++) this.free[i] = i;
  }

  /** Class of what is due first. */
  get dueClass(): number {
    return this.words[4 * this.entry[0]! + 1]! >> classShift;
  }

  /** Enters an event. `tieClass` decides between events of one instant, the lower first. */
  add(time: number, tieClass: number, kind: number, subject: number, stamp: number): void {
    if (this.size === this.time.length) this.grow();
    const entry = this.free[this.size]!;
    const { words } = this;
    this.time[entry] = time;
    words[4 * entry] = this.entries++;
    words[4 * entry + 1] = (tieClass << classShift) | kind;
    words[4 * entry + 2] = subject;
    words[4 * entry + 3] = stamp;
    if (time < this.dueTime) this.dueTime = time;
    const steps = time * this.scale;
    this.rise(this.size++, steps < largestKey ? steps | 0 : largestKey, entry);
  }

  /** Takes out what is due first; what it is stands in kind, subject and stamp then. */
  take(): void {
    const { key, entry, words } = this;
    const last = --this.size;
    const due = entry[0]!;
    this.free[last] = due;
    this.kind = words[4 * due + 1]! & kindMask;
    this.subject = words[4 * due + 2]!;
    this.stamp = words[4 * due + 3]!;
    const lastKey = key[last]!;
    const lastEntry = entry[last]!;
    key[last] = beyond + (last & 3);
    if (last === 0) {
      this.dueTime = Number.POSITIVE_INFINITY;
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
    this.dueTime = this.time[entry[0]!]!;
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
    if (time[a]! !== time[b]!) return time[a]! < time[b]!;
    const classOfA = words[4 * a + 1]! >> classShift;
    const classOfB = words[4 * b + 1]! >> classShift;
    return classOfA < classOfB || (classOfA === classOfB && words[4 * a]! < words[4 * b]!);
  }

  private grow(): void {
    const old = this.time.length;
    const capacity = 2 * old;
    this.key = grown(this.key, new Int32Array(capacity + 4));
    for (let i = old; i < capacity + 4; i++) this.key[i] = beyond + (i & 3);
    this.entry = grown(this.entry, new Int32Array(capacity));
    this.time = grown(this.time, new Float64Array(capacity));
    this.words = grown(this.words, new Int32Array(4 * capacity));
    this.free = grown(this.free, new Int32Array(capacity));
    for (let i = old; i < capacity; i++) this.free[i] = i;
  }
}

/** Copies an array into the start of a larger one of its kind. */
export function grown<A extends Float64Array | Int32Array | Uint8Array>(old: A, larger: A): A {
  larger.set(old);
  return larger;
}
