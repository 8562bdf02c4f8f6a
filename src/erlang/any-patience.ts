/**
 * M/M/n+G: Poisson arrivals, exponential handling, and contacts that give up after a patience of *any* law,
 * including laws by which some leave at once or never. First come, first served.
 *
 * The time V an endlessly patient contact would wait has the density
 *
 *   f(x) ∝ exp φ(x),   φ(x) = λ ∫₀ˣ S(u) du − n x / h      (S survival of patience, h mean handle time)
 *
 * with an atom at 0 whose weight against λ∫e^φ is 1/B(n − 1, a). Every measure is an integral of e^φ times a
 * *positive* function (answered: S; gave up: 1 − S; …), so none is a difference of near-equals. φ is concave:
 * the integrals are cut where it has its top, where S bends, at T and at the short threshold, and where it
 * has fallen by 1, 3, 9, … from the top of a piece, and are summed relative to that top, so that overload
 * cannot overflow.
 *
 * Stability: with everybody mortal there is always a steady state; with a share q that never leaves, only
 * while q × load < n. Source: Baccelli & Hebuterne (1981); Zeltyn & Mandelbaum (2005).
 */
import { checkLoad, checkNotNegative, checkWhole } from './check.ts';
import type { DurationLaw } from './duration-law.ts';
import { isOverloaded, type Unstable } from './erlang-c.ts';
import { inverseBlocking } from './inverse-blocking.ts';
import { integrate } from './quadrature.ts';
import { emptyParts, type WaitMeasures, type WaitParts, waitMeasures } from './wait-measures.ts';

export interface AnyPatienceInput {
  /** Contacts per second, ≥ 0. */
  readonly arrivalRate: number;
  /** Mean handle time, seconds, ≥ 0. */
  readonly handleTime: number;
  /** Law of patience; see duration-law. */
  readonly patience: DurationLaw;
  /** Agents, whole, ≥ 0. */
  readonly agents: number;
  /** Acceptable wait T, seconds, ≥ 0. */
  readonly acceptableWait: number;
  /** Giving up before this wait is a short abandonment, seconds, ≥ 0; absent: not counted. */
  readonly shortAbandon?: number;
}

export interface AnyPatienceMeasures extends WaitMeasures {
  /** Mean wait an endlessly patient contact would have, seconds. */
  readonly averageOfferedWait: number;
}

export type AnyPatience = AnyPatienceMeasures | Unstable;

/**
 * Steady state of a centre whose contacts give up after a patience of any law.
 *
 * @throws RangeError for a negative or non-finite number, or agents that are not a whole number ≥ 0.
 * @example anyPatience({ arrivalRate: 100 / 1800, handleTime: 180, agents: 10, patience: deterministicLaw(60),
 *   acceptableWait: 20 }) // { stable: true, serviceLevel: 0.59690, abandonmentRate: 0.12510 }; and more
 */
export function anyPatience(input: AnyPatienceInput): AnyPatience {
  const { arrivalRate, handleTime, patience, agents, acceptableWait, shortAbandon } = input;
  checkNotNegative('arrivalRate', arrivalRate, 'contacts per second');
  checkNotNegative('handleTime', handleTime, 'seconds');
  checkWhole('agents', agents);
  checkNotNegative('acceptableWait', acceptableWait, 'seconds');
  if (shortAbandon !== undefined) checkNotNegative('shortAbandon', shortAbandon, 'seconds');
  const load = arrivalRate * handleTime;
  checkLoad(load);
  if (load === 0) return { ...waitMeasures(emptyParts(shortAbandon), 0, 0, agents), averageOfferedWait: 0 };
  if (patience.never > 0 && isOverloaded(load * patience.never, agents)) return { stable: false, load };
  const parts = agents === 0 ? unansweredParts(input) : anyPatienceParts(input);
  return { ...waitMeasures(parts, arrivalRate, load, agents), averageOfferedWait: parts.offeredTime };
}

export interface OfferedWaitParts extends WaitParts {
  /** Mean of the wait V somebody endlessly patient would have, seconds. */
  readonly offeredTime: number;
}

/** With nobody to answer everybody gives up when the patience ends; V is not finite. */
export function unansweredParts({
  patience,
  acceptableWait,
  shortAbandon,
}: AnyPatienceInput): OfferedWaitParts {
  return {
    atOnce: 0,
    delayed: 1,
    answered: 0,
    abandoned: 1,
    answeredSoon: 0,
    abandonedSoon: patience.cumulative(acceptableWait),
    abandonedLate: patience.survival(acceptableWait),
    abandonedShort: shortAbandon === undefined ? undefined : before(patience, shortAbandon),
    late: patience.survival(acceptableWait),
    answeredTime: 0,
    abandonedTime: patience.mean,
    offeredTime: Number.POSITIVE_INFINITY,
  };
}

/** P(D < x): the age just below x, since a law may have an atom at x. */
function before(law: DurationLaw, x: number): number {
  return x > 0 ? law.cumulative(x * (1 - Number.EPSILON)) : 0;
}

/** Components of the integrals, each times e^φ. */
const weight = 0;
const answer = 1;
const giveUp = 2;
const answerTime = 3;
const giveUpTime = 4;
const offered = 5;

/**
 * The parts of a stable centre with at least one agent and some load; input already checked. `idle` as in
 * impatient-centre.
 */
export function anyPatienceParts(input: AnyPatienceInput, idle?: number): OfferedWaitParts {
  const { arrivalRate, handleTime, patience, agents, acceptableWait, shortAbandon } = input;
  const { survival, cumulative } = patience;
  const drain = agents / handleTime;
  const top = topOfDensity(patience, arrivalRate, drain);
  const exponent = (x: number) =>
    x >= top
      ? arrivalRate * patience.between(top, x) - drain * (x - top)
      : drain * (top - x) - arrivalRate * patience.between(x, top);

  const pieces = new Pieces(exponent, patience, [top, acceptableWait, shortAbandon ?? 0]);
  const upToT = pieces.sums(0, acceptableWait);
  const afterT = pieces.sums(acceptableWait, Number.POSITIVE_INFINITY);
  const sum = (component: number) => upToT[component]! + afterT[component]!;

  // weight of "an agent is free" against the integrals, both relative to the top of the density
  const height = arrivalRate * patience.between(0, top) - drain * top;
  const load = arrivalRate * handleTime;
  const unscaled = idle === undefined ? inverseBlocking(agents - 1, load) : (idle * load) / agents;
  const free = unscaled * Math.exp(-height);
  const all = free + arrivalRate * sum(weight);
  const perWeight = arrivalRate / all;
  const atOnce = free === Number.POSITIVE_INFINITY ? 1 : free / all;

  let abandonedShort: number | undefined;
  if (shortAbandon !== undefined) {
    const early = pieces.sums(0, shortAbandon);
    const onward = pieces.sums(shortAbandon, Number.POSITIVE_INFINITY);
    abandonedShort = perWeight * (early[giveUp]! + before(patience, shortAbandon) * onward[weight]!);
  }
  const goneByT = cumulative(acceptableWait);
  return {
    atOnce,
    delayed: perWeight * sum(weight),
    answered: atOnce + perWeight * sum(answer),
    abandoned: perWeight * sum(giveUp),
    answeredSoon: atOnce + perWeight * upToT[answer]!,
    abandonedSoon: perWeight * (upToT[giveUp]! + goneByT * afterT[weight]!),
    abandonedLate: perWeight * Math.max(0, survival(acceptableWait) * afterT[weight]! - afterT[answer]!),
    abandonedShort,
    late: perWeight * survival(acceptableWait) * afterT[weight]!,
    answeredTime: perWeight * sum(answerTime),
    abandonedTime: perWeight * sum(giveUpTime),
    offeredTime: perWeight * sum(offered),
  };
}

/** Where φ is largest: the age at which so many have left that the agents keep up; 0 if they always do. */
function topOfDensity(patience: DurationLaw, arrivalRate: number, drain: number): number {
  const growing = (x: number) => arrivalRate * patience.survival(x) > drain;
  if (!growing(0)) return 0;
  let high = 1 / drain;
  while (growing(high)) high *= 2;
  return bisect(0, high, growing);
}

/** The point between `low` (where `holds`) and `high` (where it does not), to the last digit. */
function bisect(low: number, high: number, holds: (x: number) => boolean): number {
  for (;;) {
    const middle = low + (high - low) / 2;
    if (middle <= low || middle >= high) return low;
    if (holds(middle)) low = middle;
    else high = middle;
  }
}

/** How far e^φ is followed below the top of a piece: e^−100 of it can only matter to what is smaller still. */
const drops = [1, 3, 9, 27, 60, 100];
/** The exponent below which e^φ is 0 in a Float64, or has few digits left. */
const underflow = -700;

/** Integrals over [from, to], cut where the integrand changes its character. */
class Pieces {
  readonly #exponent: (x: number) => number;
  readonly #patience: DurationLaw;
  readonly #cuts: number[];

  constructor(exponent: (x: number) => number, patience: DurationLaw, cuts: readonly number[]) {
    this.#exponent = exponent;
    this.#patience = patience;
    this.#cuts = [...cuts, ...patience.breaks].filter((x) => x > 0).sort((a, b) => a - b);
  }

  /** All components over [from, to]; `to` may be Infinity. */
  sums(from: number, to: number): Float64Array {
    const total = new Float64Array(6);
    let left = from;
    for (const cut of [...this.#cuts, Number.POSITIVE_INFINITY]) {
      const right = Math.min(cut, to);
      if (right <= left) continue;
      const part = this.#piece(left, right);
      for (let k = 0; k < 6; k++) total[k]! += part[k]!;
      left = right;
    }
    return total;
  }

  /** One piece on which φ is monotone and smooth. */
  #piece(left: number, right: number): Float64Array {
    const exponent = this.#exponent;
    if (
      Math.max(
        exponent(left),
        right < Number.POSITIVE_INFINITY ? exponent(right) : Number.NEGATIVE_INFINITY,
      ) < underflow
    ) {
      return new Float64Array(6);
    }
    const falling = right === Number.POSITIVE_INFINITY || exponent(left) >= exponent(right);
    const edges = falling ? this.#fallingEdges(left, right) : this.#risingEdges(left, right);
    const { survival, cumulative, partialMean } = this.#patience;
    return integrate(
      (x, out) => {
        const e = Math.exp(exponent(x));
        const s = survival(x);
        out[weight] = e;
        out[answer] = s * e;
        out[giveUp] = cumulative(x) * e;
        out[answerTime] = x * s * e;
        out[giveUpTime] = partialMean(x) * e;
        out[offered] = x * e;
      },
      6,
      edges,
    );
  }

  #fallingEdges(left: number, right: number): number[] {
    const edges = [left];
    const start = this.#exponent(left);
    const end = right === Number.POSITIVE_INFINITY ? Number.NEGATIVE_INFINITY : this.#exponent(right);
    let step = 1;
    for (const drop of drops) {
      if (end > start - drop) {
        edges.push(right);
        break;
      }
      const above = (x: number) => this.#exponent(x) > start - drop;
      while (left + step < right && above(left + step)) step *= 2;
      const edge = bisect(left, Math.min(left + step, right), above);
      if (edge > edges[edges.length - 1]!) edges.push(edge);
    }
    return edges;
  }

  #risingEdges(left: number, right: number): number[] {
    const edges = [right];
    const start = this.#exponent(left);
    const end = this.#exponent(right);
    for (const drop of drops) {
      if (start > end - drop) {
        edges.unshift(left);
        break;
      }
      const edge = bisect(left, right, (x) => this.#exponent(x) <= end - drop);
      if (edge < edges[0]!) edges.unshift(edge);
    }
    return edges;
  }
}
