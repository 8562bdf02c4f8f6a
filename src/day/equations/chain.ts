/**
 * A probability law over 0, 1, 2, …, kept where it is not negligible: the window `from`..`to`. Outside the window
 * the array is zero, so windows may grow and shrink as the load moves.
 *
 * The rates at which such a law moves are those of a birth-and-death chain that some leave: `up` to the next
 * state, `down` to the one before, `out` of the chain for good, per second.
 */

/** What a state may hold and still be left out of the window; a day leaves out less than 1e-9 in all. */
export const negligible = 1e-13;

export class Chain {
  /** Probability of each state; zero outside the window. */
  p = new Float64Array(64);
  /** First and last state of the window; `to < from` when nothing is in it. */
  from = 0;
  to = -1;

  clear(): void {
    if (this.to >= this.from) this.p.fill(0, this.from, this.to + 1);
    this.from = 0;
    this.to = -1;
  }

  /** Room for states up to `last`. */
  reserve(last: number): void {
    if (last < this.p.length) return;
    const larger = new Float64Array(roomFor(last));
    larger.set(this.p);
    this.p = larger;
  }

  /** Adds to one state; ≥ 0. */
  add(state: number, mass: number): void {
    if (mass === 0) return;
    this.reserve(state);
    if (this.to < this.from) {
      this.from = state;
      this.to = state;
    } else if (state < this.from) this.from = state;
    else if (state > this.to) this.to = state;
    this.p[state]! += mass;
  }

  /** Adds `share` of another law, from a state on. */
  addAll(other: Chain, first: number, share: number): void {
    const last = other.to;
    if (last < first) return;
    this.reserve(last);
    const empty = this.to < this.from;
    this.from = empty ? first : Math.min(this.from, first);
    this.to = empty ? last : Math.max(this.to, last);
    for (let n = first; n <= last; n++) this.p[n]! += share * other.p[n]!;
  }

  /** Becomes `share` of another law. */
  copy(other: Chain, share = 1): void {
    this.clear();
    this.reserve(other.to);
    this.from = other.from;
    this.to = other.to;
    for (let n = other.from; n <= other.to; n++) this.p[n] = share * other.p[n]!;
  }

  /** Becomes what a step came to, less what is negligible at either end. */
  take(values: Float64Array, from: number, to: number): void {
    this.clear();
    while (from <= to && Math.abs(values[from]!) < negligible) from++;
    while (to >= from && Math.abs(values[to]!) < negligible) to--;
    this.reserve(to);
    this.from = from;
    this.to = to;
    for (let n = from; n <= to; n++) this.p[n] = values[n]!;
  }

  mass(): number {
    let sum = 0;
    for (let n = this.from; n <= this.to; n++) sum += this.p[n]!;
    return sum;
  }

  /** Σ n·p(n). */
  moment(): number {
    let sum = 0;
    for (let n = this.from; n <= this.to; n++) sum += n * this.p[n]!;
    return sum;
  }
}

/** Rates of a chain, known for the states that somebody has asked for. */
export abstract class Rates {
  up = new Float64Array(0);
  down = new Float64Array(0);
  out = new Float64Array(0);
  /** Known from..to; nothing yet when to < from. */
  #from = 0;
  #to = -1;

  /** Makes the rates of states `first` to `last` readable. */
  reach(first: number, last: number): void {
    if (first >= this.#from && last <= this.#to) return;
    if (last >= this.up.length) this.#grow(roomFor(last));
    if (this.#to < this.#from) {
      this.#from = first;
      this.#to = first - 1;
    }
    for (let n = this.#to + 1; n <= last; n++) this.fill(n);
    for (let n = first; n < this.#from; n++) this.fill(n);
    this.#to = Math.max(this.#to, last);
    this.#from = Math.min(this.#from, first);
  }

  #grow(room: number): void {
    const [up, down, out] = [this.up, this.down, this.out];
    this.up = new Float64Array(room);
    this.down = new Float64Array(room);
    this.out = new Float64Array(room);
    this.up.set(up);
    this.down.set(down);
    this.out.set(out);
  }

  /** Sets the rates of one state; all are 0 before. */
  protected abstract fill(state: number): void;
}

export function roomFor(last: number): number {
  return Math.max(64, Math.ceil((last + 1) * 1.25));
}
