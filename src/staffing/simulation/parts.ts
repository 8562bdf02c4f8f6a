/**
 * The parts of a centre that share nobody and never turn into one another: the lanes of a plan, each as a scenario of
 * its own. Random numbers hang on the ids of types and groups, so a part by itself sees the very contacts that it
 * sees among the others, to a tick of the clock. Each part is staffed by itself: a day of the shop counter costs a tenth of
 * a day of the whole centre, and so the same time tells ten times as much about it.
 *
 * What is known of a part before its search comes from a pilot with plenty of people everywhere: how much comes, how
 * long it takes, and what no number of people can do better.
 */
import type { Scenario } from '../../scenario/index.ts';
import { compilePlan, defaultSeed, type Plan, runOf, type Study, shapeOf } from '../../simulation/index.ts';
import { Demands } from './demands.ts';
import { costOf, pilotReplications } from './effort.ts';
import { linesOf } from './lines.ts';
import { type Observed, pilotRun, plenty } from './pilot.ts';
import { Places } from './places.ts';
import { Reach } from './reach.ts';
import { Search } from './search.ts';
import { type Standing, standingOf } from './standing.ts';

export interface Part {
  readonly scenario: Scenario;
  readonly plan: Plan;
  readonly places: Places;
  readonly search: Search;
  readonly seen: Observed;
  /** The most people worth a try, in each place, and how that stands. */
  readonly best: Standing;
}

/** A scenario's parts, in the order of their first types; with one alone, the scenario itself. */
export function partsOf(scenario: Scenario): Scenario[] {
  const { lanes } = compilePlan(scenario);
  if (lanes.length === 1) return [scenario];
  const { cases = [], ...rest } = scenario;
  return lanes.map((lane) => {
    const types = lane.types.map((t) => scenario.types[t]!);
    const groups = lane.groups.map((g) => scenario.groups[g]!);
    const opens = cases.filter((kind) => kind.opens.some(({ type }) => types.some(({ id }) => id === type)));
    return { ...rest, types, groups, ...(opens.length > 0 && { cases: opens }) };
  });
}

/** Sees what comes to a part; prices in money where the whole centre has them. */
export function* lookAt(scenario: Scenario, inMoney: boolean): Study<Part> {
  const plan = compilePlan(scenario);
  const places = new Places(scenario, plan, inMoney);
  const demands = new Demands(shapeOf(scenario, plan), linesOf(scenario));
  const reach = new Reach(scenario, plan);
  const search = new Search(scenario, places, demands, reach, `${scenario.seed ?? defaultSeed} search`);
  const most = plenty(scenario, plan, places);
  const pilot = pilotRun(plan, demands, places.staffed(most, search.seed), pilotReplications);
  const seen = yield* runOf(pilot);
  search.cost = costOf(plan, seen);
  return { scenario, plan, places, search, seen, best: standingOf(most, seen.counted) };
}

/** Whether nobody comes to a part and nothing waits there: whoever it has would wait for no one. */
export function isQuiet({ plan }: Part): boolean {
  return plan.types.every(({ arrivals, backlog }) => {
    return !backlog?.items && arrivals.amount.every((amount) => amount === 0);
  });
}
