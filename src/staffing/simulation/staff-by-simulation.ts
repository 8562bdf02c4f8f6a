/**
 * Staffing by simulation, for any scenario: the people of every group and interval, at least price, so that every
 * target holds in its scope, with skills, sessions, callbacks, work that waits and redials between the intervals.
 *
 * Parts of the centre that share nobody are looked at, searched and proven each by itself (parts.ts), stage by stage
 * (part-search.ts), so that a first plan of the whole comes early and every later one is better or surer.
 *
 * Every step compares plans on the same random days (trial.ts). The answer is a local optimum: no single agent can
 * go, as far as the days simulated tell, and no trade that was tried saves anything. Offered volumes are solved for
 * fresh ones once, with the people given, and kept.
 */
import type { Scenario } from '../../scenario/index.ts';
import { freshVolumes, type Study, withFreshVolumes } from '../../simulation/index.ts';
import { effortFor } from './effort.ts';
import { PartSearch, proofSeed } from './part-search.ts';
import { isQuiet, lookAt, type Part, partsOf } from './parts.ts';
import { isInMoney } from './places.ts';
import { type StaffingPlan, type StaffingProgress, unreachableTargets } from './staffing-plan.ts';
import { withUsualTargets } from './usual-targets.ts';
import { nobody, nobodyNeeded, progressOf, type Whole, wholePlan } from './whole-plan.ts';

export interface StaffingOptions {
  /** How many times as much as usual to simulate, > 0; 1 takes about a minute on two cores. Default 1. */
  readonly patience?: number;
}

/**
 * The study that staffs a scenario. Interims are plans, the first early; whoever drives it may stop at any.
 *
 * @example studyHere(staffBySimulation(parseScenario({
 *   version: 1,
 *   calendar: { intervalLength: 1800, days: [{ opens: 28_800, closes: 32_400 }] },
 *   types: [{ id: 'calls', channel: 'phone', volume: { perInterval: [60, 90] },
 *     handleTime: { law: 'exponential', mean: 240 }, targets: [{ measure: 'serviceLevel', share: 0.8, within: 20 }] }],
 *   groups: [{ id: 'team', agents: { perInterval: [12, 16] }, skills: [{ type: 'calls' }] }],
 * }), { patience: 0.1 })).agentHours // 12.5
 */
export function* staffBySimulation(
  given: Scenario,
  { patience = 1 }: StaffingOptions = {},
): Study<StaffingPlan, StaffingProgress> {
  const { scenario: promised, usual } = withUsualTargets(given);
  const scenario = withFreshVolumes(promised, yield* freshVolumes(promised));
  const inMoney = isInMoney(scenario);
  const parts: Part[] = [];
  for (const part of partsOf(scenario)) parts.push(yield* lookAt(part, inMoney));
  const searches = searchesOf(parts, patience);
  const whole: Whole = { scenario, usual, inMoney, searches };
  const unreachable = parts.flatMap(({ scenario: own, search, best }) =>
    unreachableTargets(own, search.demands, best),
  );
  if (unreachable.length > 0 || parts.every(({ places }) => places.all.length === 0)) {
    return nobody(whole, unreachable);
  }
  if (parts.every(isQuiet)) return nobodyNeeded(whole, parts[0]!.search.seed);
  for (const stage of ['first', 'starts', 'trades', 'refine'] as const) {
    for (const search of searches) yield* search[stage]();
    yield { interim: progressOf(whole, stage) };
  }
  while (searches.some(({ isSettled }) => !isSettled)) {
    for (const search of searches) if (!search.isSettled) yield* search.prove();
    yield { interim: progressOf(whole, 'proof') };
  }
  let least = 0;
  for (const search of searches) least += yield* search.least();
  return wholePlan(whole, { least, seed: proofSeed(scenario.seed) });
}

/**
 * A search for every part, the budget shared out by the roots of what they cost: what is twice as dear to simulate
 * gets more of the time, but fewer days.
 */
function searchesOf(parts: readonly Part[], patience: number): PartSearch[] {
  const weights = parts.map(({ search, places }) => Math.sqrt(search.cost * (1 + places.all.length)));
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  return parts.map(
    (part, k) => new PartSearch(part, effortFor(part.search.cost, weights[k]! / all, patience)),
  );
}
