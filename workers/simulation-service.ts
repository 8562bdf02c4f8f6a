/**
 * What runs inside a worker: one loaded scenario and batches of it. The same class serves a browser worker, a
 * Node thread and, without any worker, the page's own thread.
 */
import type { Scenario } from '../src/scenario/index.ts';
import { type Batch, Simulator } from '../src/simulation/index.ts';

/** A batch and how long it took, milliseconds; time only steers the size of the next batch. */
export interface TimedBatch extends Batch {
  readonly took: number;
}

export class SimulationService {
  private simulator: Simulator | undefined;

  /** Loads a parsed scenario; everything that can be wrong with it was said by the parser. */
  load(scenario: Scenario): void {
    this.simulator = new Simulator(scenario);
  }

  /** Runs replications `[from, to)` of the loaded scenario. */
  runBatch(from: number, to: number): TimedBatch {
    if (!this.simulator) throw new Error('no scenario loaded');
    const start = performance.now();
    const batch = this.simulator.run(from, to);
    return { ...batch, took: performance.now() - start };
  }
}
