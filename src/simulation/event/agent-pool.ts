/**
 * The agents of one group on the event kernel, one contact each: a count on the line, a number busy, and since
 * when the idle ones are idle. Who exactly is busy does not matter, since agents of a group are
 * interchangeable: new work starts only while busy < count, so on a decrease idle people leave first (the
 * longest idle), then the first to become free.
 *
 *   since: ring of Float64, idle entries from `head` on, longest idle first
 */
export class AgentPool {
  busy = 0;
  private readonly since: Float64Array;
  private head = 0;
  private readonly room: Int32Array;
  private readonly place: number;

  /** Keeps the number of idle people at `place` of `room`, of people on the line at `place + 2`. */
  constructor(most: number, room: Int32Array, place: number) {
    this.since = new Float64Array(most + 1);
    this.room = room;
    this.place = place;
  }

  /** People on the line. */
  get count(): number {
    return this.room[this.place + 2]!;
  }

  /** Idle people: max(0, count − busy). */
  get idle(): number {
    return this.room[this.place]!;
  }

  open(count: number): void {
    this.busy = 0;
    this.room[this.place] = count;
    this.room[this.place + 2] = count;
    this.head = 0;
    this.since.fill(0, 0, count);
  }

  /** Since when the longest idle agent is idle; Infinity when nobody is. */
  get idleSince(): number {
    return this.idle > 0 ? this.since[this.head]! : Number.POSITIVE_INFINITY;
  }

  /** The longest idle agent starts work. */
  take(): void {
    this.busy += 1;
    this.dropIdle();
  }

  /** Somebody ends work: idle again, or gone if the count has fallen meanwhile. */
  giveBack(now: number): void {
    this.busy -= 1;
    if (this.busy < this.count) this.addIdle(now);
  }

  setCount(count: number, now: number): void {
    this.room[this.place + 2] = count;
    const idle = Math.max(0, count - this.busy);
    while (this.idle > idle) this.dropIdle();
    while (this.idle < idle) this.addIdle(now);
  }

  private addIdle(now: number): void {
    const end = this.head + this.idle;
    this.since[end < this.since.length ? end : end - this.since.length] = now;
    this.room[this.place]! += 1;
  }

  private dropIdle(): void {
    this.room[this.place]! -= 1;
    this.head += 1;
    if (this.head === this.since.length) this.head = 0;
  }
}
