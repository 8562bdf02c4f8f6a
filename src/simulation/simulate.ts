/**
 * A whole run in one thread: scenario in, report out.
 */
import { Accumulator, type Report } from '../measures/index.ts';
import type { Scenario } from '../scenario/index.ts';
import { checkpoints } from './checkpoints.ts';
import { defaultReplications, provenanceOf, shapeOf } from './provenance.ts';
import { Simulator } from './simulator.ts';

export interface SimulateOptions {
  /** Simulated horizons, ≥ 1. Default: the scenario's, else 200. */
  readonly replications?: number;
  /** Stop at 50, 100, 200, 400, … replications once the total service level's half-width is at most this. */
  readonly precision?: number;
}

/**
 * Simulates a parsed scenario. Same scenario, seed and replications: same digits, on every engine.
 *
 * @throws RangeError for replications below 1 or a precision that is not positive.
 * @example simulate(parseScenario(json), { replications: 100 }).total.serviceLevel // { mean: 0.83, halfWidth: 0.01 }
 */
export function simulate(scenario: Scenario, options: SimulateOptions = {}): Report {
  const most = options.replications ?? scenario.run?.replications ?? defaultReplications;
  const simulator = new Simulator(scenario);
  const accumulator = new Accumulator(shapeOf(scenario, simulator.plan));
  for (const upTo of checkpoints(most, options.precision)) {
    const from = accumulator.replications;
    const { tallies, histograms } = simulator.run(from, upTo);
    accumulator.add(tallies, upTo - from, histograms);
    if (options.precision !== undefined && isPrecise(accumulator, options.precision)) break;
  }
  return accumulator.report(provenanceOf(scenario, simulator.plan, accumulator.replications));
}

/** Whether the total service level is known to this half-width. */
export function isPrecise(accumulator: Accumulator, precision: number): boolean {
  const { halfWidth } = accumulator.total('serviceLevel');
  return halfWidth !== null && halfWidth <= precision;
}
