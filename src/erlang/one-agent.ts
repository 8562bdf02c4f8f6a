/**
 * One agent, two exact answers beyond Erlang C.
 *
 * M/G/1: random arrivals and any law of handle time; the mean wait needs its mean and SD only
 * (Pollaczek 1930, Khinchine 1932).
 *
 * GI/M/1: arrivals at independent intervals of any law and exponential handling. An arrival finds the agent
 * busy with probability σ, the root below 1 of σ = A*((1 − σ)/h), where A* is the transform of the
 * intervals; the wait of the delayed is exponential. Everything is written in 1 − σ, which keeps its digits
 * when the agent is nearly always busy. Source: Kleinrock (1975), 5.7 and 6.4.
 */
import { checkNotNegative, checkPositive } from './check.ts';
import { isOverloaded, type Unstable } from './erlang-c.ts';

export interface OneAgentInput {
  /** Contacts per second, ≥ 0. */
  readonly arrivalRate: number;
  /** Mean and standard deviation of handle time, seconds, ≥ 0. */
  readonly handleTime: { readonly mean: number; readonly sd: number };
}

export interface OneAgentMeasures {
  readonly stable: true;
  /** Offered load, erlangs; also the busy share of the agent. */
  readonly load: number;
  /** Share that finds the agent busy. */
  readonly waitProbability: number;
  /** Mean wait over everybody, seconds. */
  readonly averageWait: number;
  /** Contacts waiting on average. */
  readonly averageQueueLength: number;
  /** Contacts waiting or being handled on average. */
  readonly averageInSystem: number;
}

export type OneAgent = OneAgentMeasures | Unstable;

/**
 * One agent with random arrivals and handle times of any law.
 *
 * @throws RangeError for a negative or non-finite number.
 * @example oneAgent({ arrivalRate: 12 / 3600, handleTime: { mean: 200, sd: 200 } }).averageWait // 400
 */
export function oneAgent(input: OneAgentInput): OneAgent {
  const { arrivalRate, handleTime } = input;
  checkNotNegative('arrivalRate', arrivalRate, 'contacts per second');
  checkNotNegative('handleTime.mean', handleTime.mean, 'seconds');
  checkNotNegative('handleTime.sd', handleTime.sd, 'seconds');
  const load = arrivalRate * handleTime.mean;
  if (isOverloaded(load, 1)) return { stable: false, load };
  const second = handleTime.mean ** 2 + handleTime.sd ** 2;
  return measures(load, load, arrivalRate, (arrivalRate * second) / (2 * (1 - load)));
}

export interface RenewalInput {
  /** Mean time between arrivals, seconds, > 0. */
  readonly interval: number;
  /** 1 − E[exp(−s × interval)] for s ≥ 0 (per second), without cancelling near s = 0. */
  readonly transform: (s: number) => number;
  /** Mean of an exponential handle time, seconds, > 0. */
  readonly handleTime: number;
}

/**
 * One agent with independent intervals between arrivals and exponential handling.
 *
 * @throws RangeError for a number that is not > 0.
 * @example renewalArrivals({ interval: 1000 / 3, handleTime: 100, transform: (s) => -Math.expm1((-s * 1000) / 3) })
 *   .waitProbability // 0.0408823; contacts exactly 333.3 s apart
 */
export function renewalArrivals(input: RenewalInput): OneAgent {
  const { interval, transform, handleTime } = input;
  checkPositive('interval', interval, 'seconds');
  checkPositive('handleTime', handleTime, 'seconds');
  const load = handleTime / interval;
  if (isOverloaded(load, 1)) return { stable: false, load };
  // the free share 1 − σ: left of it the transform lies above the diagonal, right of it below
  let low = 0;
  let high = 1;
  for (;;) {
    const middle = low + (high - low) / 2;
    if (middle <= low || middle >= high) break;
    if (transform(middle / handleTime) > middle) low = middle;
    else high = middle;
  }
  const waits = 1 - low;
  return measures(load, waits, 1 / interval, (waits * handleTime) / low);
}

function measures(load: number, waits: number, arrivalRate: number, averageWait: number): OneAgentMeasures {
  const queue = arrivalRate * averageWait;
  return {
    stable: true,
    load,
    waitProbability: waits,
    averageWait,
    averageQueueLength: queue,
    averageInSystem: queue + load,
  };
}
