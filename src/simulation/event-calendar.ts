/**
 * The calendar of the event kernel: what is due, by time, then class, then order of entry.
 *
 *   heap: binary min-heap over parallel arrays [0, size) of
 *         time (Float64, local seconds) · order (Float64: class · 2⁴⁴ + entry number) · subject, kind, stamp (Int32)
 *
 * Entries are never taken out early: whoever entered one bumps the subject's stamp when it no longer holds,
 * and the kernel drops entries whose stamp is old as they come up. O(log size) each.
 */
const classSpan = 17_592_186_044_416; // 2⁴⁴

export class EventCalendar {
  size = 0;
  private entries = 0;
  private time: Float64Array;
  private order: Float64Array;
  private subject: Int32Array;
  private kind: Int32Array;
  private stamp: Int32Array;

  constructor(capacity = 256) {
    this.time = new Float64Array(capacity);
    this.order = new Float64Array(capacity);
    this.subject = new Int32Array(capacity);
    this.kind = new Int32Array(capacity);
    this.stamp = new Int32Array(capacity);
  }

  clear(): void {
    this.size = 0;
    this.entries = 0;
  }

  /** Time of what is due first; Infinity when nothing is. */
  get dueTime(): number {
    return this.size > 0 ? this.time[0]! : Number.POSITIVE_INFINITY;
  }

  get dueClass(): number {
    return Math.floor(this.order[0]! / classSpan);
  }

  get dueSubject(): number {
    return this.subject[0]!;
  }

  get dueKind(): number {
    return this.kind[0]!;
  }

  get dueStamp(): number {
    return this.stamp[0]!;
  }

  /** Enters an event. `tieClass` decides between events of one instant, the lower first. */
  add(time: number, tieClass: number, kind: number, subject: number, stamp: number): void {
    if (this.size === this.time.length) this.grow();
    const order = tieClass * classSpan + this.entries++;
    let hole = this.size++;
    while (hole > 0) {
      const parent = (hole - 1) >> 1;
      const above = this.time[parent]!;
      if (above < time || (above === time && this.order[parent]! < order)) break;
      this.move(parent, hole);
      hole = parent;
    }
    this.time[hole] = time;
    this.order[hole] = order;
    this.subject[hole] = subject;
    this.kind[hole] = kind;
    this.stamp[hole] = stamp;
  }

  /** Takes out what is due first. */
  drop(): void {
    const last = --this.size;
    if (last === 0) return;
    const time = this.time[last]!;
    const order = this.order[last]!;
    let hole = 0;
    for (;;) {
      let child = 2 * hole + 1;
      if (child >= last) break;
      const right = child + 1;
      if (right < last && this.before(right, child)) child = right;
      const below = this.time[child]!;
      if (below > time || (below === time && this.order[child]! > order)) break;
      this.move(child, hole);
      hole = child;
    }
    if (hole !== last) this.move(last, hole);
  }

  private before(a: number, b: number): boolean {
    const ta = this.time[a]!;
    const tb = this.time[b]!;
    return ta < tb || (ta === tb && this.order[a]! < this.order[b]!);
  }

  private move(from: number, to: number): void {
    this.time[to] = this.time[from]!;
    this.order[to] = this.order[from]!;
    this.subject[to] = this.subject[from]!;
    this.kind[to] = this.kind[from]!;
    this.stamp[to] = this.stamp[from]!;
  }

  private grow(): void {
    const capacity = 2 * this.time.length;
    this.time = grown(this.time, new Float64Array(capacity));
    this.order = grown(this.order, new Float64Array(capacity));
    this.subject = grown(this.subject, new Int32Array(capacity));
    this.kind = grown(this.kind, new Int32Array(capacity));
    this.stamp = grown(this.stamp, new Int32Array(capacity));
  }
}

/** Copies an array into the start of a larger one of its kind. */
export function grown<A extends Float64Array | Int32Array | Uint8Array>(old: A, larger: A): A {
  larger.set(old);
  return larger;
}
