/**
 * Quantiles of the time in queue over everybody offered: the t with P(W > t) = 1 − p, where a contact that
 * gives up stops waiting then. 0 when a share p or more does not wait at all.
 */
import { anyPatience } from './any-patience.ts';
import { checkDuration, checkLoad, checkNotNegative, checkShare, checkWhole } from './check.ts';
import type { DurationLaw } from './duration-law.ts';
import { type ErlangAInput, erlangAParts } from './erlang-a.ts';
import { delayProbability, isOverloaded } from './erlang-c.ts';

export interface WaitQuantileInput
  extends Omit<ErlangAInput, 'acceptableWait' | 'shortAbandon' | 'patience'> {
  /** Mean of an exponential patience, seconds, or any law; absent or Infinity: nobody gives up. */
  readonly patience?: number | DurationLaw;
  /** Share of offered contacts whose wait is at most the result, 0 to 1. */
  readonly probability: number;
}

/**
 * Wait in seconds that a share `probability` of the offered contacts does not exceed; Infinity for
 * probability 1, null without a steady state.
 *
 * @throws RangeError for a bad number.
 * @example waitQuantile({ arrivalRate: 100 / 1800, handleTime: 180, agents: 14, probability: 0.9 }) // 24.96
 */
export function waitQuantile(input: WaitQuantileInput): number | null {
  const { arrivalRate, handleTime, agents, patience = Number.POSITIVE_INFINITY, probability } = input;
  checkNotNegative('arrivalRate', arrivalRate, 'contacts per second');
  checkNotNegative('handleTime', handleTime, 'seconds');
  if (typeof patience === 'number') checkDuration('patience', patience);
  checkWhole('agents', agents);
  checkShare('probability', probability);
  const load = arrivalRate * handleTime;
  checkLoad(load);
  const beyond = 1 - probability;
  if (load === 0 || patience === 0) return 0;
  if (patience === Number.POSITIVE_INFINITY) {
    if (isOverloaded(load, agents)) return null;
    const waits = delayProbability(agents, load);
    return waits <= beyond ? 0 : (handleTime / (agents - load)) * Math.log(waits / beyond);
  }
  let late: (t: number) => number;
  if (typeof patience === 'number') {
    late = (t) => erlangAParts({ arrivalRate, handleTime, patience, agents, acceptableWait: t }).late;
  } else {
    if (patience.never > 0 && isOverloaded(load * patience.never, agents)) return null;
    late = (t) => {
      const steady = anyPatience({ arrivalRate, handleTime, patience, agents, acceptableWait: t });
      return steady.stable ? steady.lateShare : 0;
    };
  }
  if (late(0) <= beyond) return 0;
  if (beyond === 0) return Number.POSITIVE_INFINITY;
  let high = handleTime;
  while (late(high) > beyond) high *= 2;
  return falling(late, beyond, 0, high);
}

/** The root of f = target between `low` and `high` for a falling f: secant steps kept inside a bisection. */
function falling(f: (x: number) => number, target: number, low: number, high: number): number {
  let fLow = Math.log(f(low) / target);
  let fHigh = Math.log(f(high) / target);
  for (let i = 0; i < 200 && high - low > 4e-16 * high; i++) {
    const secant = low + ((high - low) * fLow) / (fLow - fHigh);
    const x = i % 3 === 2 || !(secant > low && secant < high) ? low + (high - low) / 2 : secant;
    if (x <= low || x >= high) break;
    const value = Math.log(f(x) / target);
    if (value > 0) {
      low = x;
      fLow = value;
    } else {
      high = x;
      fHigh = value;
    }
  }
  return low + (high - low) / 2;
}
