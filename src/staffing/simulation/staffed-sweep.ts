/**
 * The people that each of many scenarios needs: a search by simulation for every cell of a sweep, and its plan
 * simulated on days that no search has seen, the same ones for all cells. Volumes keep the base's ratio of fresh to
 * offered, as in a sweep without a search; so a cell needs nothing of the others.
 */
import type { Report } from '../../measures/index.ts';
import type { Scenario } from '../../scenario/index.ts';
import { type FreshRatios, reportsRun, runOf, type Study, withFreshVolumes } from '../../simulation/index.ts';
import { staffBySimulation } from './staff-by-simulation.ts';
import type { StaffingPlan } from './staffing-plan.ts';

export interface StaffedCell {
  readonly cell: number;
  readonly plan: StaffingPlan;
  /** What the plan comes to on fresh days; none where no number of people reaches the targets. */
  readonly report?: Report;
}

/** Staffs these cells, one after another; interims are their plans. `replications` are of the fresh days. */
export function* staffedSweepStudy(
  cells: readonly number[],
  scenarioOf: (cell: number) => Scenario,
  replications: number,
  ratios: FreshRatios,
): Study<void, StaffedCell> {
  for (const cell of cells) {
    const plan = yield* carriedOut(staffBySimulation(withFreshVolumes(scenarioOf(cell), ratios)));
    if (plan.unreachable.length > 0) {
      yield { interim: { cell, plan } };
      continue;
    }
    const fresh = { ...plan.scenario, seed: `${plan.scenario.seed ?? ''} swept` };
    const [report] = yield* runOf(reportsRun([fresh], replications, new Map()));
    yield { interim: { cell, plan, report: report! } };
  }
}

/** A study without what it finds on its way. */
function* carriedOut<Result, Interim>(study: Study<Result, Interim>): Study<Result> {
  for (;;) {
    const { done, value } = study.next();
    if (done) return value;
    if (!('interim' in value)) yield value;
  }
}
