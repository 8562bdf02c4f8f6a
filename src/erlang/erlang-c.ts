/**
 * Erlang C: everybody waits as long as it takes (M/M/n). Poisson arrivals, exponential handling, first come
 * first served, no limit on the line.
 *
 * Edge rules: a steady state exists only while the load is below the agents; otherwise the answer is
 * `stable: false` and nothing else, never a negative wait. A load within 1e-13 of the number of agents counts
 * as equal to it, since a rate per second rarely holds its quotient exactly. Load 0: nobody waits, service
 * level 1. Source: Erlang (1917); Kleinrock (1975), 3.5.
 */
import { checkLoad, checkNotNegative, checkWhole } from './check.ts';
import { idleWeight } from './inverse-blocking.ts';

export interface ErlangCInput {
  /** Contacts per second, ≥ 0. */
  readonly arrivalRate: number;
  /** Mean handle time, seconds, ≥ 0. */
  readonly handleTime: number;
  /** Agents, whole, ≥ 0. */
  readonly agents: number;
  /** Acceptable wait T, seconds, ≥ 0: a contact answered in exactly T is in time. */
  readonly acceptableWait: number;
}

export interface StableErlangC {
  readonly stable: true;
  /** Offered load, erlangs. */
  readonly load: number;
  /** Share of contacts that find everybody busy. */
  readonly waitProbability: number;
  /** Share answered within the acceptable wait. */
  readonly serviceLevel: number;
  /** Mean wait of the answered, seconds; here everybody is. */
  readonly averageSpeedOfAnswer: number;
  /** Mean wait over everybody, seconds. */
  readonly averageWait: number;
  /** Busy share of the agents. */
  readonly occupancy: number;
  /** Contacts waiting on average. */
  readonly averageQueueLength: number;
  /** Mean wait of those who wait at all, seconds. */
  readonly averageWaitOfDelayed: number;
  /** Variance of the wait over everybody, seconds². */
  readonly waitVariance: number;
  /** Contacts waiting or being handled on average. */
  readonly averageInSystem: number;
}

/** No steady state: the line grows without end. */
export interface Unstable {
  readonly stable: false;
  /** Offered load, erlangs. */
  readonly load: number;
}

export type ErlangC = StableErlangC | Unstable;

/** True when `agents` who lose nobody cannot keep up with `load`; equality counts as too few. */
export function isOverloaded(load: number, agents: number): boolean {
  return load > 0 && load >= agents * (1 - 1e-13);
}

/**
 * Erlang's delay formula, P(wait), for a stable pair.
 *
 * @example delayProbability(14, 10) // 0.174131933595
 */
export function delayProbability(agents: number, load: number): number {
  return agents === 0 ? 0 : agents / ((agents - load) * idleWeight(agents, load) + agents);
}

/**
 * Steady state of a centre whose contacts never give up.
 *
 * @throws RangeError for a negative or non-finite number, or agents that are not a whole number ≥ 0.
 * @example erlangC({ arrivalRate: 100 / 1800, handleTime: 180, agents: 14, acceptableWait: 20 })
 *   // { stable: true, serviceLevel: 0.88835, averageWait: 7.8359 }; and more
 */
export function erlangC(input: ErlangCInput): ErlangC {
  const { arrivalRate, handleTime, agents, acceptableWait } = input;
  checkNotNegative('arrivalRate', arrivalRate, 'contacts per second');
  checkNotNegative('handleTime', handleTime, 'seconds');
  checkWhole('agents', agents);
  checkNotNegative('acceptableWait', acceptableWait, 'seconds');
  const load = arrivalRate * handleTime;
  checkLoad(load);
  if (isOverloaded(load, agents)) return { stable: false, load };

  const spare = agents - load;
  // the weights of "an agent is free" and "all are busy", whatever the line, times the spare agents
  const free = spare * idleWeight(agents, load);
  const never = load === 0 || free === Number.POSITIVE_INFINITY;
  const waits = never ? 0 : agents / (free + agents);
  const atOnce = never ? 1 : free / (free + agents);
  // with no agents and no load nobody ever waits: the mean of an empty set is given as 0
  const ifDelayed = spare === 0 ? 0 : handleTime / spare;
  const late = ifDelayed === 0 ? -1 : Math.expm1(-acceptableWait / ifDelayed);
  const averageWait = waits * ifDelayed;
  const queue = arrivalRate * averageWait;
  return {
    stable: true,
    load,
    waitProbability: waits,
    serviceLevel: Math.min(1, atOnce - waits * late),
    averageSpeedOfAnswer: averageWait,
    averageWait,
    occupancy: agents === 0 ? 0 : load / agents,
    averageQueueLength: queue,
    averageWaitOfDelayed: ifDelayed,
    waitVariance: averageWait * ifDelayed * (2 - waits),
    averageInSystem: load + queue,
  };
}
