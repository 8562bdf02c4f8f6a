/**
 * The best known staffing of a scenario that has too many plans to try them all: searches that simulate many times as
 * much as usual, each on random days of its own. A plan counts that holds on the fresh days on which all are proven.
 */
import type { Scenario } from '../../../src/scenario/index.ts';
import type { Study } from '../../../src/simulation/index.ts';
import { type StaffingPlan, type StaffingProgress, staffBySimulation } from '../../../src/staffing/index.ts';
import { proofOf } from './staffing.ts';

export interface LongSearch {
  readonly seed: string;
  readonly plan: StaffingPlan;
  /** Demands that do not hold on the fresh days. */
  readonly failing: readonly string[];
}

/** So many searches of so much patience, and what becomes of their plans on so many fresh days. */
export function* longSearches(
  scenario: Scenario,
  {
    searches,
    patience,
    days,
  }: { readonly searches: number; readonly patience: number; readonly days: number },
): Study<LongSearch[], StaffingProgress> {
  const found: LongSearch[] = [];
  for (let k = 1; k <= searches; k++) {
    const seed = `a long search, ${k}`;
    const plan = yield* staffBySimulation({ ...scenario, seed }, { patience });
    const { failing } = yield* proofOf(plan.scenario, { days, removalDays: [], removals: 0 });
    found.push({ seed, plan, failing });
  }
  return found;
}

/** What the search saves: the pay of a plan where every group has one, else its agent-hours. */
export function priceOf({ cost, agentHours }: StaffingPlan): number {
  return cost ?? agentHours;
}

/** The least price of a plan that holds, among these and the long searches. */
export function leastPriceOf(plans: readonly StaffingPlan[], long: readonly LongSearch[]): number {
  const standing = long.filter(({ plan, failing }) => plan.holds && failing.length === 0);
  return Math.min(...[...plans, ...standing.map(({ plan }) => plan)].map(priceOf));
}
