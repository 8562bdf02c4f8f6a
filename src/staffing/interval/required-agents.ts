/**
 * How many people it takes: the smallest number of agents whose steady state meets every demand, for one load
 * or for one interval after another, each as if its load stood still.
 *
 * With giving up (Erlang A) the answer may lie below the load; the search has no floor but one agent.
 * *required* is people on the line; *scheduled* adds those who are paid and away: required / (1 − shrinkage),
 * rounded up, never required × (1 + shrinkage).
 */
import { checkDuration, checkLoad, checkNotNegative } from '../../erlang/check.ts';
import type { DurationLaw } from '../../erlang/duration-law.ts';
import type { Shrinkage } from '../../scenario/index.ts';
import { totalShrinkage } from '../../scenario/shrinkage.ts';
import { type Goals, limitsOf } from './goals.ts';
import { ImpatientJudge, type Judge, LossJudge, PatientJudge } from './judge.ts';
import { nobody, type RequiredAgents, Search } from './search.ts';
import { Steady } from './steady.ts';
import { SteadyJudge } from './steady-judge.ts';

/** `b`: nobody can wait; `c`: everybody waits; `a`: people give up. */
export type Model = 'a' | 'b' | 'c';

/** The centre whose people are counted, but for its load. */
export interface CentreSettings {
  readonly model: Model;
  /**
   * Mean of an exponential patience, seconds, ≥ 0 (Infinity: for ever), or any law; needed by model `a`, unused by
   * the others.
   */
  readonly patience?: number | DurationLaw;
  /** Total work rates r(1) = 1, r(2), … of agents with several sessions at a time; models `a` and `c`. */
  readonly rates?: readonly number[];
  /** Share of those who give up that tries again later, 0 to 1; models `a` and `b`. Default 0. */
  readonly redial?: number;
  /** SD of a day's volume over its mean, 0 to 2: the answer is for the mean of such days. Default 0. */
  readonly busyness?: number;
  /** With busyness: the answer holds on this share of days, 0 to 1 exclusive, instead of for their mean. */
  readonly onDays?: number;
}

export interface StaffingSettings extends CentreSettings, Goals {
  /** Share of paid time away from the line, 0 ≤ share < 1, or its components by base. Default 0. */
  readonly shrinkage?: Shrinkage;
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
  return new Solver(input).at(input.arrivalRate, input.handleTime);
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
  const solver = new Solver(input);
  return arrivalRates.map((arrivalRate, i) =>
    solver.at(arrivalRate, typeof handleTime === 'number' ? handleTime : handleTime[i]!),
  );
}

/** Below so many erlangs asking once more is cheaper than a better guess. */
const small = 300;

/** One centre and its demands, asked about one load after another. */
class Solver {
  readonly #judge: Judge;
  readonly #search: Search;
  readonly #pace: number;
  #last = 0;

  constructor(input: StaffingSettings) {
    const judge = judgeOf(input);
    const usual = input.model === 'c' ? 0.7 : 0;
    this.#judge = judge;
    this.#search = new Search((agents) => judge.failing(agents), usual, totalShrinkage(input.shrinkage));
    this.#pace = input.rates?.at(-1) ?? 1;
  }

  at(arrivalRate: number, handleTime: number): RequiredAgents {
    checkNotNegative('arrivalRate', arrivalRate, 'contacts per second');
    checkNotNegative('handleTime', handleTime, 'seconds');
    const load = arrivalRate * handleTime;
    checkLoad(load);
    if (load === 0) return nobody;
    this.#judge.set(arrivalRate, handleTime);
    // a small or neighbouring load is best begun where the last answer was
    const isNear = this.#last > 0 && (load < small || (load > 0.8 * this.#last && load < 1.25 * this.#last));
    const guess = isNear ? undefined : this.#judge.guess?.();
    this.#last = load;
    return this.#search.at(load / this.#pace, guess);
  }
}

/**
 * The judge of a centre and what is demanded of it.
 *
 * @throws RangeError for a setting or demand out of range.
 */
export function judgeOf(input: CentreSettings & Goals): Judge {
  const limits = limitsOf(input);
  const { model, redial = 0, busyness = 0, onDays, rates } = input;
  if (model !== 'a' && model !== 'b' && model !== 'c') {
    throw new RangeError(`invalid model: ${String(model)} (must be a, b or c)`);
  }
  if (model === 'b' && limits.ofHeld)
    throw new RangeError('invalid population: held (nobody waits by model b)');
  if (model === 'b' && rates) throw new RangeError('invalid rates: several sessions (need model a or c)');
  const isPlain = redial === 0 && busyness === 0 && onDays === undefined && (rates?.length ?? 1) === 1;
  if (model === 'b' && isPlain) return new LossJudge(limits);
  const patience = patienceOf(input);
  if (isPlain && typeof patience === 'number') {
    checkDuration('patience', patience);
    return patience === Number.POSITIVE_INFINITY
      ? new PatientJudge(limits)
      : new ImpatientJudge(limits, patience);
  }
  // blocked callers are counted by the service level of model b, not as people who gave up
  const own = model === 'b' ? { ...limits, mostAbandonment: Number.POSITIVE_INFINITY } : limits;
  return new SteadyJudge(own, steadyOf(input));
}

/** The centre as formulas see it. @throws RangeError as judgeOf. */
export function steadyOf(input: CentreSettings): Steady {
  const { rates, redial, busyness, onDays } = input;
  return new Steady({
    patience: patienceOf(input),
    ...(rates && { rates }),
    ...(redial !== undefined && { redial }),
    ...(busyness !== undefined && { busyness }),
    ...(onDays !== undefined && { onDays }),
  });
}

function patienceOf({ model, patience }: CentreSettings): number | DurationLaw {
  if (model === 'b') return 0;
  return model === 'c' ? Number.POSITIVE_INFINITY : (patience ?? Number.NaN);
}
