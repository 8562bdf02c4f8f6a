/**
 * The calendar of the event kernel: what is due, by time, then class, then order of entry.
 *
 *   heap:    binary min-heap [0, size) of time (Float64, local seconds) and slot (Int32)
 *   entries: slot → order (Float64: number of entry), tie class, subject, kind, stamp (Int32); free slots in a stack
 *
 * Only time and slot move when the heap is put in order. Entries are never taken out early: whoever entered
 * one bumps the subject's stamp when it no longer holds, and the kernel drops entries whose stamp is old as
 * they come up. O(log size) each.
 */
export class EventCalendar {
  size = 0;
  private entries = 0;
  private time: Float64Array;
  private slot: Int32Array;
  private order: Float64Array;
  private tieClass: Int32Array;
  private subject: Int32Array;
  private kind: Int32Array;
  private stamp: Int32Array;
  private free: Int32Array;

  constructor(capacity = 256) {
    this.time = new Float64Array(capacity);
    this.slot = new Int32Array(capacity);
    this.order = new Float64Array(capacity);
    this.tieClass = new Int32Array(capacity);
    this.subject = new Int32Array(capacity);
    this.kind = new Int32Array(capacity);
    this.stamp = new Int32Array(capacity);
    this.free = Int32Array.from({ length: capacity }, (_, i) => i);
  }

  clear(): void {
    this.size = 0;
    this.entries = 0;
    for (let i = 0; i < this.free.length; i++) this.free[i] = i;
  }

  /** Time of what is due first; Infinity when nothing is. */
  get dueTime(): number {
    return this.size > 0 ? this.time[0]! : Number.POSITIVE_INFINITY;
  }

  get dueClass(): number {
    return this.tieClass[this.slot[0]!]!;
  }

  get dueSubject(): number {
    return this.subject[this.slot[0]!]!;
  }

  get dueKind(): number {
    return this.kind[this.slot[0]!]!;
  }

  get dueStamp(): number {
    return this.stamp[this.slot[0]!]!;
  }

  /** Enters an event. `tieClass` decides between events of one instant, the lower first. */
  add(time: number, tieClass: number, kind: number, subject: number, stamp: number): void {
    if (this.size === this.time.length) this.grow();
    const entry = this.free[this.size]!;
    this.order[entry] = this.entries++;
    this.tieClass[entry] = tieClass;
    this.subject[entry] = subject;
    this.kind[entry] = kind;
    this.stamp[entry] = stamp;
    const { time: times, slot } = this;
    let hole = this.size++;
    while (hole > 0) {
      const parent = (hole - 1) >> 1;
      const above = times[parent]!;
      if (above < time || (above === time && this.before(slot[parent]!, entry))) break;
      times[hole] = above;
      slot[hole] = slot[parent]!;
      hole = parent;
    }
    times[hole] = time;
    slot[hole] = entry;
  }

  /** Takes out what is due first. */
  drop(): void {
    const { time: times, slot } = this;
    const last = --this.size;
    this.free[last] = slot[0]!;
    if (last === 0) return;
    const time = times[last]!;
    const entry = slot[last]!;
    let hole = 0;
    for (let child = 1; child < last; child = 2 * hole + 1) {
      let below = times[child]!;
      const right = child + 1;
      if (right < last) {
        const other = times[right]!;
        if (other < below || (other === below && this.before(slot[right]!, slot[child]!))) {
          child = right;
          below = other;
        }
      }
      if (below > time || (below === time && this.before(entry, slot[child]!))) break;
      times[hole] = below;
      slot[hole] = slot[child]!;
      hole = child;
    }
    times[hole] = time;
    slot[hole] = entry;
  }

  /** Of two entries of one instant, whether the first comes before the second. */
  private before(a: number, b: number): boolean {
    const difference = this.tieClass[a]! - this.tieClass[b]!;
    return difference < 0 || (difference === 0 && this.order[a]! < this.order[b]!);
  }

  private grow(): void {
    const old = this.time.length;
    const capacity = 2 * old;
    this.time = grown(this.time, new Float64Array(capacity));
    this.slot = grown(this.slot, new Int32Array(capacity));
    this.order = grown(this.order, new Float64Array(capacity));
    this.tieClass = grown(this.tieClass, new Int32Array(capacity));
    this.subject = grown(this.subject, new Int32Array(capacity));
    this.kind = grown(this.kind, new Int32Array(capacity));
    this.stamp = grown(this.stamp, new Int32Array(capacity));
    this.free = grown(this.free, new Int32Array(capacity));
    for (let i = old; i < capacity; i++) this.free[i] = i;
  }
}

/** Copies an array into the start of a larger one of its kind. */
export function grown<A extends Float64Array | Int32Array | Uint8Array>(old: A, larger: A): A {
  larger.set(old);
  return larger;
}
