/**
 * The steady state of M/M/n+M held as an object: what happens to a contact in the end is known at once, what
 * happens within t is asked for when needed, since each t costs the sums over the line once more.
 *
 * Beyond t the line looks like itself with arrivals thinned to those whose patience outlasts t; a share within
 * t is the difference of two sums, or, where that difference has lost its digits, an integral of the density
 * of the wait over [0, t].
 */
import { linePlaces, lineSums, lineTerms } from './impatient-line.ts';
import { idleWeight } from './inverse-blocking.ts';
import { integrate } from './quadrature.ts';

/** More terms than this are left to integrals, which take about as long as ten thousand. */
const manyTerms = 10_000;

/** A difference smaller than this share of its terms has lost too many digits and is integrated instead. */
const cancels = 0.05;

/**
 * Whether the sums are the way to go: arrivals per second > 0, handle time and patience in seconds > 0 and
 * finite, agents ≥ 1, and not too many terms.
 */
export function isSummable(
  arrivalRate: number,
  handleTime: number,
  patience: number,
  agents: number,
): boolean {
  return (
    agents > 0 &&
    arrivalRate * handleTime > 0 &&
    patience > 0 &&
    patience < Number.POSITIVE_INFINITY &&
    lineTerms((agents * patience) / handleTime, arrivalRate * patience) <= manyTerms
  );
}

export class ImpatientCentre {
  /** Finds an agent free. */
  readonly atOnce: number;
  /** Finds everybody busy. */
  readonly delayed: number;
  /** Is answered in the end. */
  readonly answered: number;
  /** Gives up. */
  readonly abandoned: number;
  /** Mean wait of the answered × their share, seconds. */
  readonly answeredTime: number;
  /** Mean wait of those who give up × their share, seconds. */
  readonly abandonedTime: number;
  readonly #drain: number;
  readonly #patience: number;
  readonly #c: number;
  readonly #y: number;
  /** Probability of "all busy, nobody waiting". */
  readonly #full: number;
  readonly #answeredAfterWait: number;

  /**
   * For arguments that are summable. `idle`: weight of the states with somebody free, "all busy, nobody waiting"
   * weighing 1; that of agents with one contact each unless given.
   */
  constructor(
    arrivalRate: number,
    handleTime: number,
    patience: number,
    agents: number,
    idle = idleWeight(agents, arrivalRate * handleTime),
  ) {
    const c = (agents * patience) / handleTime;
    const y = arrivalRate * patience;
    const sums = lineSums(c, y);
    const full = 1 / (idle + 1 + y * sums.places);
    this.#drain = agents / handleTime;
    this.#patience = patience;
    this.#c = c;
    this.#y = y;
    this.#full = full;
    this.#answeredAfterWait = full * c * sums.places;
    this.atOnce = full === 0 ? 1 : idle * full;
    this.delayed = full * (1 + y * sums.places);
    this.answered = this.atOnce + this.#answeredAfterWait;
    this.abandoned = full * sums.leaving;
    this.answeredTime = full * c * patience * sums.answeredTime;
    this.abandonedTime = full * patience * sums.leavingTime;
  }

  /** Is answered within t seconds. */
  answeredWithin(t: number): number {
    const later = this.#c * this.#beyond(t) * linePlaces(this.#c, this.#left(t));
    const difference = this.#answeredAfterWait - later;
    return this.atOnce + difference > this.#answeredAfterWait * cancels
      ? this.atOnce + difference
      : this.atOnce + this.#within(t, 0);
  }

  /** Waits longer than t seconds, however it ends. */
  waitsBeyond(t: number): number {
    return this.#aheadBeyond(t) * Math.exp(-t / this.#patience);
  }

  /** Gives up after more than t seconds. */
  abandonedAfter(t: number): number {
    return this.#beyond(t) * lineSums(this.#c, this.#left(t)).leaving;
  }

  /** Gives up within t seconds. */
  abandonedWithin(t: number): number {
    const difference = this.abandoned - this.abandonedAfter(t);
    return difference > this.abandoned * cancels
      ? difference
      : this.#within(t, 1) - this.#aheadBeyond(t) * Math.expm1(-t / this.#patience);
  }

  /** The line's parameter y when only those whose patience outlasts t count. */
  #left(t: number): number {
    return this.#y * Math.exp(-t / this.#patience);
  }

  /** Would have to wait longer than t seconds, patient or not. */
  #aheadBeyond(t: number): number {
    const left = this.#left(t);
    return this.#full * Math.exp(this.#lnDensity(t)) * (1 + left * linePlaces(this.#c, left));
  }

  /** ln of the density of the wait ahead at t, relative to the one at 0. */
  #lnDensity(t: number): number {
    return -this.#y * Math.expm1(-t / this.#patience) - this.#drain * t;
  }

  /** Weight of "the agents would take more than t, and so does the patience, with nobody left in line". */
  #beyond(t: number): number {
    return this.#full * Math.exp(this.#lnDensity(t) - t / this.#patience);
  }

  /** Waits and is served (0) or gives up (1) where the wait ahead is at most t. */
  #within(t: number, which: 0 | 1): number {
    if (t === 0) return 0;
    const edges = [0, 1e-4, 1e-2, 0.5, 0.99, 0.9999, 1].map((part) => part * t);
    const sums = integrate(
      (v, out) => {
        const left = -Math.expm1(-v / this.#patience);
        const density = Math.exp(this.#lnDensity(v));
        out[0] = which === 0 ? density * (1 - left) : density * left;
      },
      1,
      edges,
    );
    return this.#drain * this.#full * sums[0]!;
  }
}
