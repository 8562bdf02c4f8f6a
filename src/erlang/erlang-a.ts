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
import { checkDuration, checkLoad, checkNotNegative, checkWhole } from './check.ts';
import { isOverloaded, type Unstable } from './erlang-c.ts';
import { ImpatientCentre, isSummable } from './impatient-centre.ts';
import { idleWeight } from './inverse-blocking.ts';
import { exponentialLaw } from './simple-laws.ts';
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
 *   // { stable: true, serviceLevel: 0.7265, abandonmentRate: 0.03986 }; and more
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
  checkLoad(load);
  if (patience === Number.POSITIVE_INFINITY && isOverloaded(load, agents)) return { stable: false, load };
  return waitMeasures(erlangAParts(input), arrivalRate, load, agents);
}

/** What happens to a contact; the input is checked and stable. `idle` as in impatient-centre. */
export function erlangAParts(input: ErlangAInput, idle?: number): WaitParts {
  const { arrivalRate, handleTime, patience, agents, acceptableWait, shortAbandon } = input;
  if (arrivalRate * handleTime === 0) return emptyParts(shortAbandon);
  if (patience === Number.POSITIVE_INFINITY) return everPatientParts(input, idle);
  if (patience === 0) return impatientParts(input, idle);
  if (agents === 0) return unansweredParts({ ...input, patience: exponentialLaw(patience) });
  if (!isSummable(arrivalRate, handleTime, patience, agents)) {
    return anyPatienceParts({ ...input, patience: exponentialLaw(patience) }, idle);
  }
  const centre = new ImpatientCentre(arrivalRate, handleTime, patience, agents, idle);
  return {
    atOnce: centre.atOnce,
    delayed: centre.delayed,
    answered: centre.answered,
    abandoned: centre.abandoned,
    answeredSoon: centre.answeredWithin(acceptableWait),
    abandonedSoon: centre.abandonedWithin(acceptableWait),
    abandonedLate: centre.abandonedAfter(acceptableWait),
    abandonedShort: shortAbandon === undefined ? undefined : centre.abandonedWithin(shortAbandon),
    late: centre.waitsBeyond(acceptableWait),
    answeredTime: centre.answeredTime,
    abandonedTime: centre.abandonedTime,
  };
}

/** Nobody gives up: Erlang C. */
function everPatientParts(
  { arrivalRate, handleTime, agents, acceptableWait, shortAbandon }: ErlangAInput,
  idle = idleWeight(agents, arrivalRate * handleTime),
): WaitParts {
  const load = arrivalRate * handleTime;
  if (isOverloaded(load, agents)) throw new RangeError('no steady state: the load is not below the agents');
  const free = (agents - load) * idle;
  const never = free === Number.POSITIVE_INFINITY;
  const delayed = never ? 0 : agents / (free + agents);
  const atOnce = never ? 1 : free / (free + agents);
  const ifDelayed = handleTime / (agents - load);
  return {
    ...emptyParts(shortAbandon),
    atOnce,
    delayed,
    answeredSoon: Math.min(1, atOnce - delayed * Math.expm1(-acceptableWait / ifDelayed)),
    late: delayed * Math.exp(-acceptableWait / ifDelayed),
    answeredTime: delayed * ifDelayed,
  };
}

/** Nobody waits: whoever finds all agents busy leaves at once. */
function impatientParts(
  { arrivalRate, handleTime, agents, shortAbandon }: ErlangAInput,
  idle = idleWeight(agents, arrivalRate * handleTime),
): WaitParts {
  const leave = 1 / (1 + idle);
  const served = idle === Number.POSITIVE_INFINITY ? 1 : idle / (1 + idle);
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
