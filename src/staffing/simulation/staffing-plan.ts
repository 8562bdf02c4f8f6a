/**
 * What staffing by simulation answers: people of every planned group and interval, what they cost, which target
 * would break without them, and how the plan stood up to days that the search had not seen.
 */
import type { Scenario, Target } from '../../scenario/index.ts';
import { type Demand, type Demands, isMost } from './demands.ts';
import type { Search } from './search.ts';
import { errorOf, holds, isDemand, levelOf, marginOf, type Standing } from './standing.ts';

export interface StaffingPlan {
  /** The scenario with these people, and the fresh volumes that were simulated. */
  readonly scenario: Scenario;
  readonly groups: readonly PlannedGroup[];
  /** Ids of groups that stay as given: partners, and groups that work shifts. */
  readonly asGiven: readonly string[];
  /** Ids of types without a target, which were held to the usual one of their channel. */
  readonly usual: readonly string[];
  /** Of the planned groups, in all intervals. */
  readonly agentHours: number;
  /** Pay of the planned groups; null where a group has none. */
  readonly cost: number | null;
  /** No plan that holds takes less than this part of the price, 0..1; what is missing to 1 is the gap. */
  readonly atLeast: number;
  readonly targets: readonly PlannedTarget[];
  /** Whether every target held on the fresh days. */
  readonly holds: boolean;
  /**
   * Fresh days (replications) that the plan was tried on, in rounds that changed it ever less, and the seed that
   * makes them, followed by the number of the round; of the part of the centre with the fewest. null: no plan.
   */
  readonly proof: { readonly replications: number; readonly seed: string } | null;
  /** Replications simulated on the way, of all plans tried. */
  readonly simulated: number;
  /** Targets that no number of people reaches; with any, there is no plan and nobody is planned. */
  readonly unreachable: readonly Unreachable[];
}

export interface PlannedGroup {
  readonly id: string;
  readonly name: string;
  /** Agents in each interval: on the line, or scheduled where the scenario gives scheduled people. */
  readonly agents: readonly number[];
  readonly agentHours: number;
  /** Id of the type whose target breaks with one agent fewer, for each interval; null: none. */
  readonly binding: readonly (string | null)[];
}

export interface PlannedTarget {
  readonly type: string;
  readonly name: string;
  readonly target: Target;
  /** Where it is closest to its bound: an interval, a day (their numbers) or the run. */
  readonly over: Demand['over'];
  readonly index: number;
  /** What must be reached there: a floor, where the level of the day is the target; a share of days with `onDays`. */
  readonly bound: number;
  /** The figure there on the fresh days and its 95 % bounds; null: nobody comes. */
  readonly level: number | null;
  readonly low: number;
  readonly high: number;
  readonly holds: boolean;
  /** Agents (in places) that could go but for this target. */
  readonly binds: number;
}

export interface Unreachable {
  readonly type: string;
  readonly name: string;
  readonly target: Target;
  readonly over: Demand['over'];
  readonly index: number;
  readonly bound: number;
  /** What is reached with plenty of people. */
  readonly best: number;
}

/** How far the search is: the cheapest plan so far. */
export interface StaffingProgress {
  readonly stage: 'first' | 'starts' | 'trades' | 'refine' | 'proof';
  /** Part of the way, 0..1, roughly. */
  readonly done: number;
  readonly agentHours: number;
  readonly cost: number | null;
  /** Whether every target holds as far as is known. */
  readonly holds: boolean;
  /** Agents by group id. */
  readonly agents: Readonly<Record<string, readonly number[]>>;
  readonly simulated: number;
}

const z95 = 1.96;

/** Planned groups with their people. */
export function plannedGroups(
  scenario: Scenario,
  { places, demands, findings: { breaks } }: Search,
  counts: Int32Array,
): PlannedGroup[] {
  return places.groups.map((g) => {
    const { id, name } = scenario.groups[g]!;
    const agents = places.agentsOf(g, counts);
    return {
      id,
      name: name ?? id,
      agents,
      agentHours: places.hoursOf(g, counts),
      binding: agents.map((_, i) => {
        const demand = breaks.get(places.at(g, i));
        return demand === undefined ? null : scenario.types[demands.all[demand]!.type]!.id;
      }),
    };
  });
}

/** Every target where it is closest to its bound. */
export function plannedTargets(
  scenario: Scenario,
  { demands, findings: { breaks } }: Search,
  proof: Standing,
): PlannedTarget[] {
  const bound = [...breaks.values()];
  return scenario.types.flatMap((type, t) =>
    (type.targets ?? []).map((target): PlannedTarget => {
      const own = [...demands.all.keys()].filter((d) => {
        const demand = demands.all[d]!;
        return demand.type === t && demand.target === target;
      });
      const seen = own.filter((d) => isDemand(proof, d));
      const closest = seen.reduce<number | undefined>((worst, d) => {
        return worst === undefined || marginOf(proof, d)! < marginOf(proof, worst)! ? d : worst;
      }, undefined);
      const demand = demands.all[closest ?? own[0]!]!;
      const margin = closest === undefined ? null : marginOf(proof, closest);
      const error = closest === undefined ? 0 : z95 * errorOf(proof, closest);
      const ends = [-error, error].map((e) => levelOf(demand, (margin ?? 0) + e)).sort((a, b) => a - b);
      return {
        type: type.id,
        name: type.name ?? type.id,
        target,
        over: demand.over,
        index: demand.index,
        bound: demand.bound,
        level: margin === null ? null : levelOf(demand, margin),
        low: isMost(target) ? ends[0]! : Math.max(0, ends[0]!),
        high: isMost(target) ? ends[1]! : Math.min(1, ends[1]!),
        holds: seen.every((d) => holds(proof, d)),
        binds: bound.filter((d) => own.includes(d)).length,
      };
    }),
  );
}

/** Demands that fail for sure although there are plenty of people, the worst of each target. */
export function unreachableTargets(scenario: Scenario, demands: Demands, best: Standing): Unreachable[] {
  const worst = new Map<Target, number>();
  demands.all.forEach(({ target }, d) => {
    if (!isDemand(best, d) || marginOf(best, d)! + 3 * errorOf(best, d) >= 0) return;
    const other = worst.get(target);
    if (other === undefined || marginOf(best, d)! < marginOf(best, other)!) worst.set(target, d);
  });
  return [...worst].map(([target, d]) => {
    const demand = demands.all[d]!;
    const { id, name } = scenario.types[demand.type]!;
    const { over, index, bound } = demand;
    return {
      type: id,
      name: name ?? id,
      target,
      over,
      index,
      bound,
      best: levelOf(demand, marginOf(best, d)!),
    };
  });
}
