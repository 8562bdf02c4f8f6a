/**
 * Erlang A: contacts give up after an exponential patience (M/M/n+M). Poisson arrivals, exponential handling,
 * first come first served. A steady state exists at any load, also with fewer agents than erlangs, where
 * giving up keeps the balance: a line of n + j shrinks at rate n/h + j/patience.
 *
 * Computed by the two positive sums of impatient-line (states below n through 1/B, states above n), so it is
 * right at tiny probabilities and in overload; where those sums would be very long (patience of days, or
 * deep overload) the same quantities come from the integrals of any-patience.
 *
 * Edge rules: load 0 gives service level 1 and no waits; patience 0 means that whoever would wait leaves at
 * once (blocking of Erlang B, counted as abandonment); patience Infinity is Erlang C and may be unstable.
 * Source: Palm (1957); Garnett, Mandelbaum & Reiman (2002).
 */
import { anyPatienceParts, unansweredParts } from './any-patience.ts';
import { checkDuration, checkNotNegative, checkWhole } from './check.ts';
import { exponentialLaw } from './duration-law.ts';
import { erlangC, isOverloaded, type Unstable } from './erlang-c.ts';
import { lineSums, lineTerms } from './impatient-line.ts';
import { inverseBlocking } from './inverse-blocking.ts';
import { integrate } from './quadrature.ts';
import { emptyParts, type WaitMeasures, type WaitParts, waitMeasures } from './wait-measures.ts';

export interface ErlangAInput {
  /** Contacts per second, ≥ 0. */
  readonly arrivalRate: number;
  /** Mean handle time, seconds, ≥ 0. */
  readonly handleTime: number;
  /** Mean patience, seconds, ≥ 0; Infinity: nobody gives up. */
  readonly patience: number;
  /** Agents, whole, ≥ 0. */
  readonly agents: number;
  /** Acceptable wait T, seconds, ≥ 0. */
  readonly acceptableWait: number;
  /** Giving up before this wait is a short abandonment, seconds, ≥ 0; absent: not counted. */
  readonly shortAbandon?: number;
}

export type ErlangA = WaitMeasures | Unstable;

/**
 * Steady state of a centre whose contacts have exponential patience.
 *
 * @throws RangeError for a negative or non-finite number (patience may be Infinity), or agents that are not
 *   a whole number ≥ 0.
 * @example erlangA({ arrivalRate: 1 / 3, handleTime: 300, patience: 300, agents: 100, acceptableWait: 20 })
 *   // serviceLevel 0.72655, abandonmentRate 0.03987
 */
export function erlangA(input: ErlangAInput): ErlangA {
  const { arrivalRate, handleTime, patience, agents, acceptableWait, shortAbandon } = input;
  checkNotNegative('arrivalRate', arrivalRate, 'contacts per second');
  checkNotNegative('handleTime', handleTime, 'seconds');
  checkDuration('patience', patience);
  checkWhole('agents', agents);
  checkNotNegative('acceptableWait', acceptableWait, 'seconds');
  if (shortAbandon !== undefined) checkNotNegative('shortAbandon', shortAbandon, 'seconds');
  const load = arrivalRate * handleTime;
  if (patience === Number.POSITIVE_INFINITY && isOverloaded(load, agents)) return { stable: false, load };
  return waitMeasures(erlangAParts(input), arrivalRate, load, agents);
}

/** More terms than this are left to the integrals, which take about as long as ten thousand. */
const manyTerms = 10_000;

/** What happens to a contact; the input is checked and stable. */
export function erlangAParts(input: ErlangAInput): WaitParts {
  const { arrivalRate, handleTime, patience, agents, acceptableWait, shortAbandon } = input;
  const load = arrivalRate * handleTime;
  if (load === 0) return emptyParts(shortAbandon);
  if (patience === Number.POSITIVE_INFINITY) return everPatientParts(input);
  if (patience === 0) return impatientParts(input);
  if (agents === 0) return unansweredParts({ ...input, patience: exponentialLaw(patience) });
  const c = (agents * patience) / handleTime;
  const y = arrivalRate * patience;
  if (lineTerms(c, y) > manyTerms) {
    return anyPatienceParts({ ...input, patience: exponentialLaw(patience) });
  }

  const sums = lineSums(c, y);
  const x = inverseBlocking(agents, load);
  const full = 1 / (x + y * sums.places);
  const atOnce = full === 0 ? 1 : (x - 1) * full;
  const answeredAfterWait = full * c * sums.places;
  const abandoned = full * sums.leaving;

  /** Of those who wait longer than t: how many, and how they end. */
  const after = (t: number) => {
    const left = y * Math.exp(-t / patience);
    const later = lineSums(c, left);
    const k = full * Math.exp(-t / patience - y * Math.expm1(-t / patience) - (agents * t) / handleTime);
    return {
      all: k * (1 + left * later.places),
      answered: k * c * later.places,
      abandoned: k * later.leaving,
    };
  };
  /** Those who give up within t. */
  const leavers = (t: number, later: { all: number; abandoned: number }) => {
    const difference = abandoned - later.abandoned;
    if (difference > abandoned * cancels) return difference;
    return withinWait(input, full, t).abandoned + later.all * Math.expm1(t / patience);
  };

  const late = after(acceptableWait);
  let answeredSoon = atOnce + (answeredAfterWait - late.answered);
  if (answeredSoon < answeredAfterWait * cancels) {
    answeredSoon = atOnce + withinWait(input, full, acceptableWait).answered;
  }
  return {
    atOnce,
    delayed: full * (1 + y * sums.places),
    answered: atOnce + answeredAfterWait,
    abandoned,
    answeredSoon,
    abandonedSoon: leavers(acceptableWait, late),
    abandonedLate: late.abandoned,
    abandonedShort: shortAbandon === undefined ? undefined : leavers(shortAbandon, after(shortAbandon)),
    late: late.all,
    answeredTime: full * c * patience * sums.answeredTime,
    abandonedTime: full * patience * sums.leavingTime,
  };
}

/** A difference smaller than this share of its terms has lost too many digits and is integrated instead. */
const cancels = 1e-3;

/** Those who wait, and are served or give up within t, as integrals over the wait ahead of them. */
function withinWait(input: ErlangAInput, full: number, t: number): { answered: number; abandoned: number } {
  const { arrivalRate, handleTime, patience, agents } = input;
  const drain = agents / handleTime;
  const edges = [0, 1e-4, 1e-2, 0.5, 0.99, 0.9999, 1].map((part) => part * t);
  const sums = integrate(
    (v, out) => {
      const left = -Math.expm1(-v / patience);
      const density = Math.exp(arrivalRate * patience * left - drain * v);
      out[0] = density * (1 - left);
      out[1] = density * left;
    },
    2,
    t > 0 ? edges : [0],
  );
  return { answered: drain * full * sums[0]!, abandoned: drain * full * sums[1]! };
}

/** Nobody gives up: Erlang C. */
function everPatientParts(input: ErlangAInput): WaitParts {
  const { shortAbandon } = input;
  const steady = erlangC(input);
  if (!steady.stable) throw new RangeError('no steady state: the load is not below the agents');
  return {
    ...emptyParts(shortAbandon),
    atOnce: 1 - steady.waitProbability,
    delayed: steady.waitProbability,
    answeredSoon: steady.serviceLevel,
    late: 1 - steady.serviceLevel,
    answeredTime: steady.averageWait,
  };
}

/** Nobody waits: whoever finds all agents busy leaves at once. */
function impatientParts({ arrivalRate, handleTime, agents, shortAbandon }: ErlangAInput): WaitParts {
  const inverse = inverseBlocking(agents, arrivalRate * handleTime);
  const leave = 1 / inverse;
  const served = inverse === Number.POSITIVE_INFINITY ? 1 : (inverse - 1) / inverse;
  return {
    ...emptyParts(shortAbandon),
    atOnce: served,
    delayed: leave,
    answered: served,
    abandoned: leave,
    answeredSoon: served,
    abandonedSoon: leave,
    abandonedShort: shortAbandon === undefined ? undefined : shortAbandon > 0 ? leave : 0,
  };
}
