/**
 * The plan of the whole centre, put together from those of its parts: on the way, and in the end.
 */
import type { Scenario } from '../../scenario/index.ts';
import { pilotReplications } from './effort.ts';
import type { PartSearch } from './part-search.ts';
import {
  plannedGroups,
  plannedTargets,
  type StaffingPlan,
  type StaffingProgress,
  type Unreachable,
} from './staffing-plan.ts';
import type { Standing } from './standing.ts';

export interface Whole {
  /** With its fresh volumes. */
  readonly scenario: Scenario;
  readonly usual: readonly string[];
  readonly inMoney: boolean;
  readonly searches: readonly PartSearch[];
}

/** How a plan on the way looks from outside. */
export function progressOf({ inMoney, searches }: Whole, stage: StaffingProgress['stage']): StaffingProgress {
  const spent = sumOf(searches, ({ part }) => part.search.spent);
  return {
    stage,
    done: Math.min(0.97, spent / sumOf(searches, ({ budget }) => budget)),
    ...pricesOf(searches, inMoney),
    holds: searches.every(({ holds }) => holds),
    agents: Object.fromEntries(
      searches.flatMap(({ part: { scenario, places }, standing }) =>
        places.groups.map((g) => [scenario.groups[g]!.id, places.agentsOf(g, standing.counts)]),
      ),
    ),
    simulated: simulatedOf(searches),
  };
}

/** The answer. */
export function wholePlan(
  whole: Whole,
  { least, seed }: { readonly least: number; readonly seed: string },
): StaffingPlan {
  const { searches } = whole;
  const price = sumOf(searches, priceOf);
  return {
    ...planOf(whole),
    atLeast: price > 0 ? least / price : 1,
    holds: searches.every(({ holds }) => holds),
    proof: { replications: Math.min(...searches.map(({ proven }) => proven)), seed },
    unreachable: [],
  };
}

/** The answer where there is nobody to plan, or no number of people is enough. */
export function nobody(whole: Whole, unreachable: readonly Unreachable[]): StaffingPlan {
  return { ...planOf(whole), atLeast: 0, holds: false, proof: null, unreachable };
}

/** The answer where nobody comes: nobody is needed, as the days of the pilot bear out. */
export function nobodyNeeded(whole: Whole, seed: string): StaffingPlan {
  const proof = { replications: pilotReplications, seed };
  return { ...planOf(whole), atLeast: 1, holds: true, proof, unreachable: [] };
}

function planOf({ scenario, usual, inMoney, searches }: Whole) {
  const groups = searches.flatMap(({ part, standing: { counts } }) =>
    plannedGroups(part.scenario, part.search, counts),
  );
  const targets = searches.flatMap(({ part, standing }) =>
    plannedTargets(part.scenario, part.search, standing),
  );
  const planned = scenario.groups.map(({ id }) => groups.find((group) => group.id === id));
  return {
    scenario: {
      ...scenario,
      groups: scenario.groups.map((group, g) =>
        planned[g] ? { ...group, agents: { perInterval: planned[g].agents } } : group,
      ),
    },
    groups: planned.filter((group) => group !== undefined),
    asGiven: scenario.groups.flatMap(({ id }, g) => (planned[g] ? [] : [id])),
    usual,
    ...pricesOf(searches, inMoney),
    targets: scenario.types.flatMap(({ id }) => targets.filter(({ type }) => type === id)),
    simulated: simulatedOf(searches),
  };
}

function pricesOf(searches: readonly PartSearch[], inMoney: boolean) {
  return {
    agentHours: sumOf(searches, ({ part, standing }) => part.places.hours(standing.counts)),
    cost: inMoney ? sumOf(searches, priceOf) : null,
  };
}

function priceOf({ part, standing }: { part: PartSearch['part']; standing: Standing }): number {
  return part.places.price(standing.counts);
}

function simulatedOf(searches: readonly PartSearch[]): number {
  return sumOf(searches, ({ part }) => part.search.simulated);
}

function sumOf<T>(list: readonly T[], of: (one: T) => number): number {
  return list.reduce((sum, one) => sum + of(one), 0);
}
