/**
 * Erlang B: a centre with nowhere to wait (M/G/n/n). Contacts arrive at random (Poisson); one that finds every
 * agent busy is lost and does not return. Only the mean handle time matters, not its law.
 *
 * Edge rules: load 0 blocks nobody (service level 1); no agents block everybody; blocking too small for a
 * Float64 is 0 and still has its logarithm. Source: Erlang (1917).
 */
import { checkLoad, checkNotNegative, checkWhole } from './check.ts';
import { lnGamma } from './gamma.ts';
import { idleWeight } from './inverse-blocking.ts';

export interface ErlangBInput {
  /** Contacts per second, ≥ 0. */
  readonly arrivalRate: number;
  /** Mean handle time, seconds, ≥ 0. */
  readonly handleTime: number;
  /** Agents (or trunk lines), whole, ≥ 0. */
  readonly agents: number;
}

export interface ErlangB {
  readonly stable: true;
  /** Offered load, erlangs. */
  readonly load: number;
  /** Share of contacts that find everybody busy and are lost. */
  readonly blockingProbability: number;
  /** Share served, at once: 1 − blockingProbability. */
  readonly serviceLevel: number;
  /** Busy share of the agents; 0 without agents. */
  readonly occupancy: number;
  /** Load carried, erlangs: agents busy on average. */
  readonly carriedLoad: number;
  /** Base-10 logarithm of blockingProbability, right where the probability itself underflows; null for 0. */
  readonly logBlocking: number | null;
}

/**
 * Steady state of a centre with nowhere to wait.
 *
 * @throws RangeError for a negative or non-finite rate or time, or agents that are not a whole number ≥ 0.
 * @example erlangB({ arrivalRate: 100 / 1800, handleTime: 180, agents: 17 }).blockingProbability // 0.012948875
 */
export function erlangB(input: ErlangBInput): ErlangB {
  const { arrivalRate, handleTime, agents } = input;
  checkNotNegative('arrivalRate', arrivalRate, 'contacts per second');
  checkNotNegative('handleTime', handleTime, 'seconds');
  checkWhole('agents', agents);
  const load = arrivalRate * handleTime;
  checkLoad(load);
  const idle = idleWeight(agents, load);
  const blocking = 1 / (1 + idle);
  const served = idle === Number.POSITIVE_INFINITY ? 1 : idle / (1 + idle);
  const carried = load * served;
  return {
    stable: true,
    load,
    blockingProbability: blocking,
    serviceLevel: served,
    occupancy: agents === 0 ? 0 : carried / agents,
    carriedLoad: carried,
    logBlocking: load === 0 ? null : logBlocking(agents, load, idle),
  };
}

function logBlocking(agents: number, load: number, idle: number): number {
  if (idle < Number.POSITIVE_INFINITY) return -Math.log1p(idle) / Math.LN10;
  // so far above the load that B is the Poisson weight of the full state: the states left out weigh nothing
  return (agents * Math.log(load) - load - lnGamma(agents + 1)) / Math.LN10;
}
