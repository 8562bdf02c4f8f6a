/**
 * A sweep: many scenarios, each told for itself, all on the same random days (they are given the same seed), so that
 * what differs between two of them is what was changed. Offered volumes are solved back once, for the base, and every
 * scenario keeps the base's ratio, as drafts of a comparison do; so a cell needs nothing of the others, and any of
 * them may be simulated anywhere.
 *
 * A few scenarios are simulated side by side, so that all threads have work in short runs too; which ones, and how
 * many, makes no difference to any digit. After each few their reports are told, in order.
 */
import { Accumulator, type Report } from '../measures/index.ts';
import type { Scenario } from '../scenario/index.ts';
import { type FreshRatios, withFreshVolumes } from './fresh-volumes.ts';
import { compilePlan } from './plan/plan.ts';
import { provenanceOf, shapeOf } from './provenance.ts';
import type { Run } from './run.ts';
import type { Study } from './study.ts';

export interface SweptCell {
  readonly cell: number;
  readonly report: Report;
}

/** Scenarios side by side in one run. */
const atOnce = 4;

/** Simulates these cells; interims are their reports, in order. `ratios` are those of the base. */
export function* sweepStudy(
  cells: readonly number[],
  scenarioOf: (cell: number) => Scenario,
  replications: number,
  ratios: FreshRatios,
): Study<void, SweptCell> {
  for (let first = 0; first < cells.length; first += atOnce) {
    const few = cells.slice(first, first + atOnce);
    const run = reportsRun(few.map(scenarioOf), replications, ratios);
    yield { run };
    for (const [s, report] of run.result().entries()) yield { interim: { cell: few[s]!, report } };
  }
}

/** The run that simulates scenarios side by side and reports on each. */
export function reportsRun(
  given: readonly Scenario[],
  replications: number,
  ratios: FreshRatios,
): Run<readonly Report[]> {
  const scenarios = given.map((scenario) => withFreshVolumes(scenario, ratios));
  const sides = scenarios.map((scenario, s) => {
    const plan = compilePlan(scenario);
    return { scenario: given[s]!, plan, accumulator: new Accumulator(shapeOf(scenario, plan)) };
  });
  let done = 0;
  return {
    scenarios,
    stops: [replications],
    isEnough: false,
    get done() {
      return done;
    },
    add(batches) {
      batches.forEach(({ from, to, tallies, histograms }, s) => {
        sides[s]!.accumulator.add(tallies, to - from, histograms);
        done = to;
      });
    },
    result: () =>
      sides.map(({ scenario, plan, accumulator }) =>
        accumulator.report(provenanceOf(scenario, plan, done, ratios)),
      ),
  };
}
