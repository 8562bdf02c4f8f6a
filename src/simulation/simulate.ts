/**
 * A whole run of one scenario: scenario in, report out.
 */
import { Accumulator, type Report } from '../measures/index.ts';
import type { Scenario } from '../scenario/index.ts';
import { checkpoints } from './checkpoints.ts';
import { type FreshRatios, solveFresh, withFreshVolumes } from './fresh-volumes.ts';
import { compilePlan } from './plan/plan.ts';
import { provenanceOf, shapeOf } from './provenance.ts';
import { isPrecise, limitsOf, type Run, type RunLimits, runHere } from './run.ts';

/**
 * Simulates a parsed scenario. Same scenario, seed and replications: same digits, on every engine.
 *
 * @throws RangeError for replications below 1 or a precision that is not positive.
 * @example simulate(hotlineMonday, { replications: 100 }).total.serviceLevel // { mean: 0.8064, halfWidth: 0.0068 }
 */
export function simulate(scenario: Scenario, limits: RunLimits = {}): Report {
  return runHere(simulationRun(scenario, limits, solveFresh(scenario)));
}

/**
 * The run behind `simulate`. `ratios`: fresh volumes of offered ones that redials and the like are inside of, solved
 * here (`solveFresh`) or by workers (`freshVolumes`); a page that leaves them to workers carries no kernel.
 * @throws RangeError as that.
 */
export function simulationRun(given: Scenario, limits: RunLimits, ratios: FreshRatios): Run<Report> {
  const { replications, precision } = limitsOf(given, limits);
  const stops = checkpoints(replications, precision);
  const scenario = withFreshVolumes(given, ratios);
  const plan = compilePlan(scenario);
  const accumulator = new Accumulator(shapeOf(scenario, plan));
  return {
    scenarios: [scenario],
    stops,
    get done() {
      return accumulator.replications;
    },
    get isEnough() {
      return stops.includes(this.done) && isPrecise(accumulator.total('serviceLevel').halfWidth, precision);
    },
    add([batch]) {
      const { from, to, tallies, histograms } = batch!;
      accumulator.add(tallies, to - from, histograms);
    },
    result: () => accumulator.report(provenanceOf(given, plan, accumulator.replications, ratios)),
  };
}
