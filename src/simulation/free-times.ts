/**
 * The instants at which the agents of one group become free, in ticks: all that a FIFO queue with
 * interchangeable agents needs to know.
 *
 *   heap: binary min-heap of Int32 ticks, [0, size); one sentinel after it keeps the second child readable
 *
 * The child to follow is picked without a branch, `(right − left) >> 31`, since random times mispredict half
 * of all branches; values are < 2³¹, so the difference cannot overflow. O(log n) each.
 */
export const never = 0x7fffffff;

export class FreeTimes {
  size = 0;
  private readonly heap: Int32Array;

  constructor(capacity: number) {
    this.heap = new Int32Array(capacity + 2).fill(never);
  }

  /** Empties the heap and puts `count` agents in who are free at 0. */
  reset(count: number): void {
    this.heap.fill(never, 0, this.size + 1);
    this.heap.fill(0, 0, count);
    this.size = count;
  }

  /** The earliest free time, or `never` without agents. */
  get earliest(): number {
    return this.heap[0]!;
  }

  /** Gives the agent who is free first a new free time, not earlier than the old one; returns the new earliest. */
  replaceEarliest(time: number): number {
    const { heap, size } = this;
    let hole = 0;
    let child = 1;
    while (child < size) {
      const left = heap[child]!;
      child -= (heap[child + 1]! - left) >> 31;
      const value = heap[child]!;
      if (value >= time) break;
      heap[hole] = value;
      hole = child;
      child = 2 * child + 1;
    }
    heap[hole] = time;
    return heap[0]!;
  }

  add(time: number): void {
    const { heap } = this;
    let hole = this.size++;
    while (hole > 0) {
      const parent = (hole - 1) >> 1;
      if (heap[parent]! <= time) break;
      heap[hole] = heap[parent]!;
      hole = parent;
    }
    heap[hole] = time;
  }

  /** Takes the agent who is free first off the line; returns the free time. */
  removeEarliest(): number {
    const { heap } = this;
    const earliest = heap[0]!;
    this.size -= 1;
    const last = heap[this.size]!;
    heap[this.size] = never;
    if (this.size > 0) this.replaceEarliest(last);
    return earliest;
  }
}
