/**
 * The question turned round: the people are given, and one of the other quantities is asked for. How much volume
 * can they take, how long may a contact last, what share do they answer in time, what wait can be promised?
 *
 * Every demand is harder to meet with more volume and with longer contacts, so what meets them all is everything up
 * to a limit, which is found by doubling and halving to twelve digits. A share that is answered in time rises with
 * the time, but no higher than the share that is answered at all.
 */
import { checkNotNegative, checkPositive, checkWhole } from '../../erlang/check.ts';
import { publishedTime } from '../promise/round-time.ts';
import type { Goals } from './goals.ts';
import { levelByRule } from './level-by-rule.ts';
import { type CentreSettings, judgeOf, steadyOf } from './required-agents.ts';
import { measuresOf } from './steady-judge.ts';

export interface PeopleInput extends CentreSettings, Goals {
  /** People on the line, whole, ≥ 0. */
  readonly agents: number;
}

const finest = 1e-12;
/** Work beyond this many times the people is as good as endless. */
const endless = 1e4;
/** Longer than anybody waits for a connection, seconds. */
const farOff = 1e7;

/**
 * The most contacts per second that these people take so that every demand is met; null where even a single
 * contact is too many, Infinity where no number is (people who give up soon keep any line short).
 *
 * @throws RangeError for a bad number or demand.
 * @example 1800 * largestArrivalRate({ model: 'c', agents: 14, handleTime: 180, serviceLevelTarget: 0.8 })!
 *   // 108.7; contacts in half an hour
 */
export function largestArrivalRate(input: PeopleInput & { readonly handleTime: number }): number | null {
  const { handleTime, agents } = input;
  checkPositive('handleTime', handleTime, 'seconds');
  checkWhole('agents', agents);
  const judge = judgeOf(input);
  return largest(paceOf(input) / handleTime, (rate) => {
    judge.set(rate, handleTime);
    return agents > 0 && judge.failing(agents) === undefined;
  });
}

/**
 * The longest mean handle time, seconds, with which these people meet every demand; null and Infinity as
 * largestArrivalRate.
 *
 * @example longestHandleTime({ model: 'c', agents: 14, arrivalRate: 100 / 1800, serviceLevelTarget: 0.8 }) // 194.9
 */
export function longestHandleTime(input: PeopleInput & { readonly arrivalRate: number }): number | null {
  const { arrivalRate, agents } = input;
  checkPositive('arrivalRate', arrivalRate, 'contacts per second');
  checkWhole('agents', agents);
  const judge = judgeOf(input);
  return largest(paceOf(input) / arrivalRate, (seconds) => {
    judge.set(arrivalRate, seconds);
    return agents > 0 && judge.failing(agents) === undefined;
  });
}

export interface LoadedInput extends PeopleInput {
  readonly arrivalRate: number;
  readonly handleTime: number;
}

export interface ShortestWait {
  /** Seconds; null: the share is never reached. */
  readonly within: number | null;
  /** The same rounded up to what can be published. */
  readonly published: number | null;
  /** Share that is served in time however long that is; null without a steady state. */
  readonly atMost: number | null;
}

/**
 * The shortest wait within which a share is answered, by rule and population of the input.
 *
 * @throws RangeError for a bad number.
 * @example shortestWait({ model: 'c', agents: 14, arrivalRate: 100 / 1800, handleTime: 180 }, 0.95).within // 56.15
 */
export function shortestWait(input: LoadedInput, share: number): ShortestWait {
  const { arrivalRate, handleTime, agents } = input;
  checkNotNegative('arrivalRate', arrivalRate, 'contacts per second');
  checkNotNegative('handleTime', handleTime, 'seconds');
  checkWhole('agents', agents);
  if (!(share > 0 && share < 1)) throw new RangeError(`invalid share: ${share} (must be > 0 and < 1)`);
  judgeOf(input);
  const steady = steadyOf(input);
  const { rule = 'answered/offered', population, shortAbandon = 5 } = input;
  if (arrivalRate * handleTime === 0) return { within: 0, published: publishedTime(0), atMost: 1 };
  const level = (within: number): number | null => {
    const state = steady.at(arrivalRate, handleTime, agents, within, shortAbandon);
    return (
      state && levelByRule(state.parts, measuresOf(state, handleTime, agents), rule, population === 'held')
    );
  };
  const atMost = level(farOff);
  if (atMost === null) return { within: null, published: null, atMost };
  if (atMost < share) return { within: null, published: null, atMost };
  const least = share * (1 - finest);
  let low = 0;
  let high = handleTime;
  if (level(0)! >= least) high = 0;
  else while (high < farOff && level(high)! < least) high *= 2;
  for (let k = 0; k < 100 && high - low > finest * high; k++) {
    const middle = low + (high - low) / 2;
    if (level(middle)! >= least) high = middle;
    else low = middle;
  }
  return { within: high, published: publishedTime(high), atMost };
}

/** Amount that makes an erlang for each person and session. */
function paceOf({ agents, rates }: PeopleInput): number {
  return Math.max(1, agents) * (rates?.at(-1) ?? 1);
}

/** The largest x for which `holds`, which does so up to a limit; `unit` is about where it lies. */
function largest(unit: number, holds: (x: number) => boolean): number | null {
  let low = unit * 1e-9;
  if (!holds(low)) return null;
  let high = unit / 2;
  while (holds(high)) {
    low = high;
    high *= 2;
    if (high > unit * endless) return Number.POSITIVE_INFINITY;
  }
  while (high - low > finest * high) {
    const middle = low + (high - low) / 2;
    if (middle <= low || middle >= high) break;
    if (holds(middle)) low = middle;
    else high = middle;
  }
  return low;
}
