/**
 * How many people it takes: the smallest number of agents whose steady state meets every demand, for one load
 * or for one interval after another, each as if its load stood still.
 *
 * With giving up (Erlang A) the answer may lie below the load; the search has no floor but one agent.
 * *required* is people on the line; *scheduled* adds those who are paid and away: required / (1 − shrinkage),
 * rounded up, never required × (1 + shrinkage).
 */
import { checkDuration, checkLoad, checkNotNegative } from '../../erlang/check.ts';
import { type Goals, limitsOf } from './goals.ts';
import { ImpatientJudge, type Judge, LossJudge, PatientJudge } from './judge.ts';
import { nobody, type RequiredAgents, Search } from './search.ts';

/** `b`: nobody can wait; `c`: everybody waits; `a`: people give up. */
export type Model = 'a' | 'b' | 'c';

interface StaffingSettings extends Goals {
  readonly model: Model;
  /** Mean of an exponential patience, seconds, ≥ 0 (Infinity: for ever); needed by model `a`, unused by the others. */
  readonly patience?: number;
  /** Share of paid time away from the line, 0 ≤ share < 1. Default 0. */
  readonly shrinkage?: number;
}

export interface RequiredAgentsInput extends StaffingSettings {
  /** Contacts per second, ≥ 0. */
  readonly arrivalRate: number;
  /** Mean handle time, seconds, ≥ 0. */
  readonly handleTime: number;
}

export interface RequiredAgentsByIntervalInput extends StaffingSettings {
  /** Contacts per second in each interval, ≥ 0. */
  readonly arrivalRates: readonly number[];
  /** Mean handle time, seconds, ≥ 0: one for all or one for each interval. */
  readonly handleTime: number | readonly number[];
}

/**
 * Smallest number of agents that meets every demand. Under model `b` the service level is the share served.
 *
 * @throws RangeError for a bad number, a target of 100 % or a shrinkage of 100 %, which nothing can meet.
 * @example requiredAgents({ model: 'c', arrivalRate: 100 / 1800, handleTime: 180, serviceLevelTarget: 0.8,
 *   acceptableWait: 20, maxOccupancy: 0.85, shrinkage: 0.3 })
 *   // { requiredAgents: 14, scheduledAgents: 20, binding: 'serviceLevel' }
 */
export function requiredAgents(input: RequiredAgentsInput): RequiredAgents {
  const { arrivalRate, handleTime, ...settings } = input;
  return requiredAgentsByInterval({ ...settings, arrivalRates: [arrivalRate], handleTime })[0]!;
}

/**
 * Smallest numbers of agents, interval by interval, each as if its load stood still. For a day whose load
 * moves, see requiredByInterval.
 *
 * @throws RangeError as requiredAgents, or when there are not as many handle times as intervals.
 * @example requiredAgentsByInterval({ model: 'a', arrivalRates: [0.05, 0.1], handleTime: 180, patience: 120,
 *   serviceLevelTarget: 0.8 }).map((interval) => interval.requiredAgents) // [11, 20]
 */
export function requiredAgentsByInterval(input: RequiredAgentsByIntervalInput): RequiredAgents[] {
  const { arrivalRates, handleTime } = input;
  if (typeof handleTime !== 'number' && handleTime.length !== arrivalRates.length) {
    throw new RangeError(
      `invalid handleTime: ${handleTime.length} values (must be one or ${arrivalRates.length}, one for each interval)`,
    );
  }
  const judge = judgeOf(input);
  const search = new Search(
    (agents) => judge.failing(agents),
    input.model === 'c' ? 0.7 : 0,
    input.shrinkage,
  );
  return arrivalRates.map((arrivalRate, i) => {
    const seconds = typeof handleTime === 'number' ? handleTime : handleTime[i]!;
    checkNotNegative('arrivalRate', arrivalRate, 'contacts per second');
    checkNotNegative('handleTime', seconds, 'seconds');
    const load = arrivalRate * seconds;
    checkLoad(load);
    if (load === 0) return nobody;
    judge.set(arrivalRate, seconds);
    return search.at(load);
  });
}

function judgeOf(input: StaffingSettings): Judge {
  const limits = limitsOf(input);
  if (input.model === 'b') return new LossJudge(limits);
  if (input.model === 'c') return new PatientJudge(limits);
  if (input.model !== 'a') throw new RangeError(`invalid model: ${String(input.model)} (must be a, b or c)`);
  const patience = input.patience ?? Number.NaN;
  checkDuration('patience', patience);
  return patience === Number.POSITIVE_INFINITY
    ? new PatientJudge(limits)
    : new ImpatientJudge(limits, patience);
}
