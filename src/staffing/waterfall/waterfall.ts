/**
 * Why the numbers differ: from what Erlang C says of a scenario, interval by interval, to what happens in it, one
 * feature after another, in points of service level and in people.
 *
 * The first levels are formulas: Erlang C, the patience it lacks (Erlang A), a patience that is not exponential. Then
 * come scenarios, each with one feature more (features.ts), the last the scenario itself, all simulated side by side
 * on the same random days in one run; the first of them differs from the formulas by time alone: the day starts
 * empty, queues are carried from interval to interval, load lags behind arrivals, people come and go. Steps are
 * differences of neighbouring levels, so they add up to the whole by construction. A step between two simulations has
 * the interval of the paired difference; the one from formula to simulation that of the simulation, as formulas
 * have no chance in them. Of a scenario whose half-hours settle at once it still holds the start from empty.
 *
 * In people: how many more, or fewer, the scenario as it is would need for the level after the step, less the same for
 * the level before; so these add up, too. It is read off the same days with up to 30 % more and fewer people
 * (people-scale.ts), whose chance is in the interval; beyond that it is a rough guide. People are those on the line on
 * average over all opening hours, in all groups that answer the type. Where it cannot be told from chance what one of
 * them is worth, there is no figure.
 *
 * Explained are types whose customers wait live; deferred work has no formula of this kind, and counts in the steps
 * of skills and returns, where it takes people's time and brings calls.
 */
import type { Estimate } from '../../measures/index.ts';
import type { LevelKey } from '../../measures/service-levels.ts';
import type { Scenario } from '../../scenario/index.ts';
import {
  defaultReplications,
  type FreshRatios,
  freshVolumes,
  runOf,
  type Study,
} from '../../simulation/index.ts';
import { type FeatureKey, variantsOf } from './features.ts';
import { liveTypes } from './team-per-type.ts';
import { WaterfallRun } from './waterfall-run.ts';

/** Steps by formula, the first day as it runs, then the features of a scenario. */
export type StepKey = 'abandonment' | 'patienceLaw' | 'time' | FeatureKey;

export interface WaterfallStep {
  readonly key: StepKey;
  /** Levels before and after it, shares. */
  readonly from: number;
  readonly to: number;
  /** to − from, with its 95 % half-width; exactly known between formulas. */
  readonly difference: Estimate;
  /** People more (fewer: negative) that would do the same to the service level; null where that cannot be told. */
  readonly people: Estimate | null;
}

export interface Waterfall {
  /** Which service level: its rule and population, as the catalogue names it. */
  readonly measure: LevelKey;
  /** Wait within which an answer counts, seconds; null for all types together. */
  readonly acceptableWait: number | null;
  /** What Erlang C says of each interval, weighted by contacts. */
  readonly start: number;
  /** Intervals in which Erlang C has no steady state, and their share of contacts: nobody there counts as in time. */
  readonly unstable: { readonly intervals: number; readonly share: number };
  readonly steps: readonly WaterfallStep[];
  /** The scenario as it is, simulated. */
  readonly end: Estimate;
  /** The same of everybody, accepted callbacks at their first connection; null where none was accepted. */
  readonly everyone: Estimate | null;
  /** end − start, and the people that are as much. */
  readonly difference: Estimate;
  readonly people: Estimate | null;
  /** Service level that one person more gives, share; null where it cannot be told from 0. */
  readonly perPerson: Estimate | null;
}

export interface Explanation {
  readonly scenario: string;
  readonly seed: string;
  readonly replications: number;
  /** All live types together, by the default service level of each. */
  readonly total: Waterfall | null;
  /** By id, the live types that anybody turns to; each by its own first target. */
  readonly types: Readonly<Record<string, Waterfall & { readonly name: string }>>;
}

export interface WaterfallLimits {
  /** Simulated horizons, ≥ 2 to have intervals. Default: the scenario's, else 200. */
  readonly replications?: number;
  /** Fresh ÷ given volumes, where somebody has solved for them already. */
  readonly ratios?: FreshRatios;
}

/**
 * The study that explains a parsed scenario.
 *
 * @throws RangeError for a scenario of recorded contacts, which has no chance to explain, or without live contacts.
 * @example studyHere(waterfallStudy(hotlineMonday, { replications: 50 })).total.steps[0]
 *   // { key: 'abandonment', difference: { mean: 0.1946, … }, … }
 */
export function* waterfallStudy(
  scenario: Scenario,
  { replications, ratios }: WaterfallLimits = {},
): Study<Explanation> {
  checkExplainable(scenario);
  const variants = variantsOf(scenario, ratios ?? (yield* freshVolumes(scenario)));
  const stop = replications ?? scenario.run?.replications ?? defaultReplications;
  return yield* runOf(new WaterfallRun(scenario, variants, stop));
}

function checkExplainable(scenario: Scenario): void {
  if (scenario.trace) {
    throw new RangeError('invalid scenario: a trace (recorded contacts leave no chance to explain)');
  }
  if (liveTypes(scenario).length === 0) {
    throw new RangeError('invalid scenario: deferred work only (no formula of waiting lines speaks of it)');
  }
}
