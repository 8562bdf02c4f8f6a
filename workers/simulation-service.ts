/**
 * What runs inside a worker: the scenarios of one run and ranges of their replications. The same class serves a
 * browser worker, a Node thread and, without any worker, the page's own thread.
 *
 * Batches are copied on their way out, not transferred: from the first transfer on V8 asks at every access to
 * any typed array of that thread whether it is still there, which costs the kernels a seventh of their speed.
 * A copy costs a hundredth.
 */
import type { Film } from '../src/playback/index.ts';
import type { IntegerProgramme, ProgrammeSolution, SolveLimits } from '../src/programme/index.ts';
import type { Scenario } from '../src/scenario/index.ts';
import { type Batch, Simulator } from '../src/simulation/index.ts';

/** Batches of one range, one of each scenario, and how long they took. */
export interface TimedBatches {
  readonly from: number;
  readonly to: number;
  readonly batches: readonly Batch[];
  /** Milliseconds; time only steers the size of the next range. */
  readonly took: number;
}

export class SimulationService {
  private simulators: readonly Simulator[] = [];

  /**
   * Loads the parsed scenarios of a run; everything that can be wrong with them was said by the parser. Answers
   * how many contacts one replication of all of them expects.
   */
  load(scenarios: readonly Scenario[]): number {
    this.simulators = scenarios.map((scenario) => new Simulator(scenario));
    const types = this.simulators.flatMap(({ plan }) => plan.types);
    return types.reduce((contacts, { arrivals }) => contacts + arrivals.expected, 0);
  }

  /** Runs replications `[from, to)` of every loaded scenario. */
  runRange(from: number, to: number): TimedBatches {
    if (this.simulators.length === 0) throw new Error('no scenario loaded');
    const start = performance.now();
    const batches = this.simulators.map((simulator) => simulator.run(from, to));
    return { from, to, batches, took: performance.now() - start };
  }

  /** Records a replication of a scenario as a film; what is loaded stays loaded. The first one loads the recorder. */
  async film(scenario: Scenario, replication: number, base: Scenario = scenario): Promise<Film> {
    const { filmOf } = await import('../src/playback/index.ts');
    return filmOf(scenario, replication, base);
  }

  /** Solves an integer programme; the first one loads the solver. */
  async solve(programme: IntegerProgramme, limits: SolveLimits): Promise<ProgrammeSolution> {
    const { loadSolver } = await import('./highs.ts');
    return (await loadSolver())(programme, limits);
  }
}
