/**
 * What becomes of a contact that comes while leavers still talk, nothing else changing within T: s people on the
 * line, j more talking, q others waiting. Nobody is answered until the excess is gone; meanwhile those waiting
 * only give up. With τ the time until then, whose density from an excess of j is
 *
 *   g(τ) = μ (s + 1) C(s + j, s + 1) e^(−(s+1)μτ) (1 − e^(−μτ))^(j−1),
 *
 * and x = e^(−θτ) the chance to be still there, the contact is answered within T with probability
 *
 *   ∫₀ᵀ g(τ) x E[answered within T − τ | Bin(q, x) waiting] dτ,
 *
 * an integral by six Gauss moments, so that it is a sum of six products, each of a number that depends on j
 * and one that depends on q: laws of excess and of waiting are weighed apart. E over the binomial is Pascal's
 * triangle, one row for each q; rows end where nobody so far back is answered in time.
 */
import type { Chain } from './chain.ts';
import type { Pace } from './line-rates.ts';
import { WaitingOutcome } from './waiting-outcome.ts';

/** Gauss–Legendre, six moments on 0..1. */
const moments = [
  0.03376524289842403, 0.16939530676686776, 0.38069040695840156, 0.6193095930415985, 0.8306046932331322,
  0.9662347571015759,
];
const weights = [
  0.08566224618958514, 0.18038078652406936, 0.23395696728634552, 0.23395696728634552, 0.18038078652406936,
  0.08566224618958514,
];

/** Probability that counts as none: of an answer, of a number waiting. */
const none = 1e-8;

export class LeaversOutcome {
  /** Of the laws last weighed: answered within T, and neither answered nor gone after T. */
  answered = 0;
  still = 0;

  readonly #agents: number;
  readonly #service: number;
  readonly #leaving: number;
  readonly #acceptableWait: number;
  /** Chance that nobody gives up within T. */
  readonly #left: number;
  /** By moment, then by excess: weight × density; and by excess alone: nobody free before T. */
  #ends: Float64Array[] = [];
  #lasting = new Float64Array(0);
  /** By moment, then by contacts waiting. */
  readonly #answeredBy: Float64Array[] = [];
  readonly #stillBy: Float64Array[] = [];
  #rows = 0;
  /** All those further back are answered too late. */
  #complete = false;

  constructor({ service, leaving }: Pace, agents: number, acceptableWait: number) {
    this.#agents = agents;
    this.#service = service;
    this.#leaving = leaving;
    this.#acceptableWait = acceptableWait;
    this.#left = Math.exp(-leaving * acceptableWait);
  }

  /** Weighs a law of the excess (state i: i + 1 too many) and one of contacts waiting; see `answered`, `still`. */
  weigh(excess: Chain, waiting: Chain): void {
    let { from, to } = waiting;
    while (to > from && waiting.p[to]! < none) to--;
    while (from < to && waiting.p[from]! < none) from++;
    this.#reachExcess(excess.to);
    this.#reachWaiting(to);
    let answered = 0;
    let still = 0;
    const rows = Math.min(to + 1, this.#rows);
    let beyond = 0;
    for (let q = Math.max(rows, from); q <= to; q++) beyond += waiting.p[q]!;
    for (let m = 0; m < moments.length; m++) {
      const ends = this.#ends[m]!;
      let ended = 0;
      for (let i = excess.from; i <= excess.to; i++) ended += excess.p[i]! * ends[i]!;
      if (ended < none) continue;
      const soon = this.#answeredBy[m]!;
      const later = this.#stillBy[m]!;
      let a = 0;
      let b = 0;
      for (let q = from; q < rows; q++) {
        const p = waiting.p[q]!;
        a += p * soon[q]!;
        b += p * later[q]!;
      }
      answered += ended * a;
      still += ended * (b + beyond * this.#left);
    }
    let lasting = 0;
    for (let i = excess.from; i <= excess.to; i++) lasting += excess.p[i]! * this.#lasting[i]!;
    this.answered = answered;
    this.still = still + lasting * waiting.mass() * this.#left;
  }

  #reachExcess(last: number): void {
    if (last < this.#lasting.length) return;
    const room = Math.max(16, Math.ceil(1.5 * (last + 1)));
    const free = this.#agents + 1;
    const wait = this.#acceptableWait;
    this.#lasting = new Float64Array(room);
    this.#ends = moments.map((moment, m) => {
      const time = moment * wait;
      const ended = -Math.expm1(-this.#service * time);
      const ends = new Float64Array(room);
      let logarithm = Math.log(this.#service * free) - free * this.#service * time;
      for (let i = 0; i < room; i++) {
        // e^… underflows for a thousand people and long waits, where the density is none
        ends[i] = wait * weights[m]! * Math.exp(logarithm);
        logarithm += Math.log(((free + i + 1) * ended) / (i + 1));
      }
      return ends;
    });
    // not yet ended: one less the whole density, which the moments integrate
    for (let i = 0; i < room; i++) {
      let ended = 0;
      for (const ends of this.#ends) ended += ends[i]!;
      this.#lasting[i] = Math.max(0, 1 - ended);
    }
  }

  #reachWaiting(last: number): void {
    if (this.#complete || last < this.#rows) return;
    const room = Math.max(16, Math.ceil(1.2 * (last + 1)));
    const wait = this.#acceptableWait;
    let most = 0;
    for (let m = 0; m < moments.length; m++) {
      const time = moments[m]! * wait;
      const outcome = new WaitingOutcome(this.#agents * this.#service, this.#leaving, wait - time);
      outcome.reach(room - 1);
      const left = Math.exp(-this.#leaving * time);
      this.#answeredBy[m] = thinned(outcome.answered, left, room);
      this.#stillBy[m] = thinned(outcome.still, left, room);
      most = Math.max(most, this.#answeredBy[m]![room - 1]!);
    }
    this.#rows = room;
    this.#complete = most < none;
  }
}

/** left · E[values at Bin(q, left)] for q = 0..room − 1. */
function thinned(values: Float64Array, left: number, room: number): Float64Array {
  const row = values.slice(0, room);
  const means = new Float64Array(room);
  const gone = 1 - left;
  for (let q = 0; q < room; q++) {
    means[q] = left * row[0]!;
    if (left === 1) {
      means[q] = values[q]!;
      continue;
    }
    for (let i = 0; i < room - q - 1; i++) row[i] = gone * row[i]! + left * row[i + 1]!;
  }
  return means;
}
