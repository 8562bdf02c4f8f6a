/**
 * What is counted while a line moves: time spent in each state, and with leavers still talking the time integrals
 * that those states would have given. Seconds × probability.
 */
import { type Chain, roomFor } from './chain.ts';
import type { LeaversOutcome } from './leavers-outcome.ts';

/** A product of laws of the excess and of contacts waiting, at one moment. */
export class Look {
  /** Whose outcomes are in it; null: of nobody; undefined: not taken yet. */
  outcome: LeaversOutcome | null | undefined = undefined;
  /** Probability of the excess, and of the tagged contact being there (else 1). */
  mass = 0;
  present = 0;
  /** Contacts waiting, and people too many × mass. */
  waiting = 0;
  over = 0;
  /** Of a contact that comes at this moment, × mass: answered within T, neither answered nor gone after T. */
  answered = 0;
  still = 0;

  take(excess: Chain, waiting: Chain, outcome: LeaversOutcome | null): void {
    this.outcome = outcome;
    this.mass = excess.mass();
    this.present = waiting.mass();
    this.waiting = waiting.moment();
    this.over = excess.moment() + this.mass;
    this.answered = 0;
    this.still = 0;
    if (outcome === null) return;
    outcome.weigh(excess, waiting);
    this.answered = outcome.answered;
    this.still = outcome.still;
  }
}

export class Tally {
  /** Time with n contacts in the system, no more people talking than are on the line. */
  time = new Float64Array(64);
  from = 0;
  to = -1;
  /** With leavers still talking: time, contacts waiting, people talking, those of them who should have left. */
  excessTime = 0;
  excessWaiting = 0;
  excessBusy = 0;
  overtime = 0;
  /** Of the contacts that come meanwhile: answered within T, neither answered nor gone after T; if asked for. */
  excessAnswered = 0;
  excessStill = 0;

  clear(): void {
    this.time.fill(0);
    this.from = 0;
    this.to = -1;
    this.excessTime = 0;
    this.excessWaiting = 0;
    this.excessBusy = 0;
    this.overtime = 0;
    this.excessAnswered = 0;
    this.excessStill = 0;
  }

  /** Adds the time of one step, in states `from` to `to`. */
  add(integral: Float64Array, from: number, to: number): void {
    if (to < from) return;
    this.#reach(from, to);
    const { time } = this;
    for (let n = from; n <= to; n++) time[n]! += integral[n]!;
  }

  /** Adds the times of another tally. */
  merge(other: Tally): void {
    this.add(other.time, other.from, other.to);
    this.excessTime += other.excessTime;
    this.excessWaiting += other.excessWaiting;
    this.excessBusy += other.excessBusy;
    this.overtime += other.overtime;
  }

  /** What a product of laws looks like at a moment, weighted by the time it stands for. */
  addExcess(agents: number, look: Look, seconds: number): void {
    const { mass, present, waiting, over } = look;
    this.excessTime += seconds * mass * present;
    this.excessWaiting += seconds * mass * waiting;
    this.excessBusy += seconds * (agents * mass + over) * present;
    this.overtime += seconds * over * present;
    this.excessAnswered += seconds * look.answered;
    this.excessStill += seconds * look.still;
  }

  #reach(from: number, to: number): void {
    if (to >= this.time.length) {
      const larger = new Float64Array(roomFor(to));
      larger.set(this.time);
      this.time = larger;
    }
    if (this.to < this.from) {
      this.from = from;
      this.to = to;
    } else {
      this.from = Math.min(this.from, from);
      this.to = Math.max(this.to, to);
    }
  }
}
