/**
 * The calendar of the event kernel: what is due, by time, then class, then order of entry.
 *
 * What is due next stands in a short sorted list; the rest in a ring of buckets, each an unordered list, from which
 * an entry that no longer holds is taken out at once. Most ends of patience are: they are entered and taken out
 * without ever being compared with anything. A bucket is as wide as it takes for about one event to fall into it.
 *
 *   buckets: first entry of each list, −1 for none; bucket b stands at place b mod 4096
 *   entries: eight words of 32 bits, as Int32 and, the first two together, as Float64; an entry is where its words
 *   begin, a multiple of eight, so word 6 of it is `words[entry | 6]`:
 *
 *     0, 1  time (local seconds)      2  number of entry     3  tie class and kind
 *     4  subject     5  stamp         6, 7  next and previous in the list; free entries are a list through 6
 *
 * When the sorted list is empty, the next bucket that holds something is poured into it: it holds all that is due
 * before bucket `horizon`. Entries whose bucket comes round only in a later turn of the ring stay where they are.
 *
 * Instead of removing an entry, whoever entered it may bump the subject's stamp: the kernel drops entries whose stamp
 * is old as they come up. O(1) on average; a bucket that n events of different times fall into costs O(n²).
 *
 * Source: R. Brown, Calendar queues, CACM 31 (1988), for the buckets.
 */

const ring = 4096;
const lastPlace = ring - 1;
/** No bucket has a larger number: what is due later stands in it. */
const lastBucket = 0x3fff_0000;

const nothing = -1;

const classShift = 8;
const kindMask = 255;

export class EventCalendar {
  /** Time of what is due first; Infinity when nothing is. */
  dueTime = Number.POSITIVE_INFINITY;
  /** What was taken out last. */
  kind = 0;
  subject = 0;
  stamp = 0;
  /** Ends of the sorted list. */
  private first = nothing;
  private last = nothing;
  /** Entries in the buckets, and the first bucket that is not in the sorted list. */
  private inBuckets = 0;
  private horizon = 0;
  private readonly bucketsPerSecond: number;
  private entries = 0;
  private free = nothing;
  private words = new Int32Array(8 * 256);
  private time = new Float64Array(this.words.buffer);
  private readonly bucket = new Int32Array(ring);

  /** For about so many events a second. */
  constructor(eventsPerSecond: number) {
    let perSecond = 1 / 16;
    while (perSecond < eventsPerSecond && perSecond < 1024) perSecond *= 2;
    this.bucketsPerSecond = perSecond;
    this.clear();
  }

  clear(): void {
    this.dueTime = Number.POSITIVE_INFINITY;
    this.first = nothing;
    this.last = nothing;
    this.inBuckets = 0;
    this.horizon = 0;
    this.entries = 0;
    this.bucket.fill(nothing);
    this.free = nothing;
    this.release(0);
  }

  /** Class of what is due first. */
  get dueClass(): number {
    return this.words[this.first | 3]! >> classShift;
  }

  /**
   * Enters an event; returns its entry, for `remove`. `tieClass` decides between events of one instant, the lower
   * first.
   */
  add(time: number, tieClass: number, kind: number, subject: number, stamp: number): number {
    if (this.free === nothing) this.grow();
    const { words } = this;
    const entry = this.free;
    this.free = words[entry | 6]!;
    this.time[entry >> 1] = time;
    words[entry | 2] = this.entries++;
    words[entry | 3] = (tieClass << classShift) | kind;
    words[entry | 4] = subject;
    words[entry | 5] = stamp;
    const itsBucket = this.bucketOf(entry);
    if (itsBucket < this.horizon) {
      this.sortIn(entry);
      return entry;
    }
    const place = itsBucket & lastPlace;
    const next = this.bucket[place]!;
    words[entry | 6] = next;
    words[entry | 7] = nothing;
    if (next !== nothing) words[next | 7] = entry;
    this.bucket[place] = entry;
    this.inBuckets += 1;
    if (this.first === nothing) this.pour();
    return entry;
  }

  /** Takes out an entry that has not come up and no longer holds. */
  remove(entry: number): void {
    const { words } = this;
    const next = words[entry | 6]!;
    const previous = words[entry | 7]!;
    if (this.bucketOf(entry) < this.horizon) {
      if (next === nothing) this.last = previous;
      if (previous === nothing) this.first = next;
    } else {
      if (previous === nothing) this.bucket[this.bucketOf(entry) & lastPlace] = next;
      this.inBuckets -= 1;
    }
    if (next !== nothing) words[next | 7] = previous;
    if (previous !== nothing) words[previous | 6] = next;
    words[entry | 6] = this.free;
    this.free = entry;
    this.lookAhead();
  }

  /** Takes out what is due first; what it is stands in kind, subject and stamp then. */
  take(): void {
    const { words, first } = this;
    this.kind = words[first | 3]! & kindMask;
    this.subject = words[first | 4]!;
    this.stamp = words[first | 5]!;
    const next = words[first | 6]!;
    words[first | 6] = this.free;
    this.free = first;
    this.first = next;
    if (next === nothing) this.last = nothing;
    else words[next | 7] = nothing;
    this.lookAhead();
  }

  /** Finds out when something is due next. */
  private lookAhead(): void {
    if (this.first !== nothing) this.dueTime = this.time[this.first >> 1]!;
    else if (this.inBuckets > 0) this.pour();
    else this.dueTime = Number.POSITIVE_INFINITY;
  }

  /** Puts an entry where it belongs in the sorted list; the search starts at the end. */
  private sortIn(entry: number): void {
    const { words } = this;
    let previous = this.last;
    while (previous !== nothing && this.isBefore(entry, previous)) previous = words[previous | 7]!;
    this.link(entry, previous, previous === nothing ? this.first : words[previous | 6]!);
    this.dueTime = this.time[this.first >> 1]!;
  }

  private link(entry: number, previous: number, next: number): void {
    const { words } = this;
    words[entry | 6] = next;
    words[entry | 7] = previous;
    if (previous === nothing) this.first = entry;
    else words[previous | 6] = entry;
    if (next === nothing) this.last = entry;
    else words[next | 7] = entry;
  }

  /** Fills the empty sorted list from the next bucket that holds something; some bucket does. */
  private pour(): void {
    const { bucket } = this;
    let next = this.horizon;
    while (this.first === nothing) {
      const turn = next + ring;
      while (next < turn && bucket[next & lastPlace] === nothing) next += 1;
      if (next < turn) this.pourBucket(next++);
      else next = this.firstBucket(); // all are due in a later turn
    }
    this.horizon = next;
    this.dueTime = this.time[this.first >> 1]!;
  }

  /** Sorts a bucket into the list, the latest entered first: the search starts at the beginning. */
  private pourBucket(number: number): void {
    const { bucket, words } = this;
    const place = number & lastPlace;
    let entry = bucket[place]!;
    while (entry !== nothing) {
      const following = words[entry | 6]!;
      if (this.bucketOf(entry) === number) {
        const before = words[entry | 7]!;
        if (following !== nothing) words[following | 7] = before;
        if (before !== nothing) words[before | 6] = following;
        else bucket[place] = following;
        this.inBuckets -= 1;
        let next = this.first;
        while (next !== nothing && this.isBefore(next, entry)) next = words[next | 6]!;
        this.link(entry, next === nothing ? this.last : words[next | 7]!, next);
      }
      entry = following;
    }
  }

  private bucketOf(entry: number): number {
    const number = this.time[entry >> 1]! * this.bucketsPerSecond;
    return number < lastBucket ? number | 0 : lastBucket;
  }

  /** Of two entries, whether the first comes before the second. */
  private isBefore(a: number, b: number): boolean {
    const { time, words } = this;
    if (time[a >> 1]! !== time[b >> 1]!) return time[a >> 1]! < time[b >> 1]!;
    const classOfA = words[a | 3]! >> classShift;
    const classOfB = words[b | 3]! >> classShift;
    return classOfA < classOfB || (classOfA === classOfB && words[a | 2]! < words[b | 2]!);
  }

  /** The first bucket that holds something by the time of its entries. */
  private firstBucket(): number {
    let first = lastBucket;
    for (const head of this.bucket) {
      for (let entry = head; entry !== nothing; entry = this.words[entry | 6]!) {
        const number = this.bucketOf(entry);
        if (number < first) first = number;
      }
    }
    return first;
  }

  /** Makes all entries free from this one on. */
  private release(from: number): void {
    for (let entry = this.words.length - 8; entry >= from; entry -= 8) {
      this.words[entry | 6] = this.free;
      this.free = entry;
    }
  }

  private grow(): void {
    const old = this.words.length;
    this.words = grown(this.words, new Int32Array(2 * old));
    this.time = new Float64Array(this.words.buffer);
    this.release(old);
  }
}

/** Copies an array into the start of a larger one of its kind. */
export function grown<A extends Float64Array | Int32Array | Uint8Array>(old: A, larger: A): A {
  larger.set(old);
  return larger;
}
