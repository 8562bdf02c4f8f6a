/**
 * A host over a pool: runs scenarios one after another and merges batches in order of replication, so that
 * the digits do not depend on how many places there are or which was first.
 */
import { Accumulator, type Report } from '../src/measures/index.ts';
import type { Scenario } from '../src/scenario/index.ts';
import {
  type Batch,
  checkpoints,
  compilePlan,
  defaultReplications,
  isPrecise,
  provenanceOf,
  shapeOf,
} from '../src/simulation/index.ts';
import type { Spawn } from './place.ts';
import { Pool } from './pool.ts';
import type { Host, SimulationOptions } from './protocol.ts';

export class PoolHost implements Host {
  readonly threads: number;
  private readonly pool: Pool;
  private last: Promise<unknown> = Promise.resolve();

  constructor(spawn: Spawn, threads: number) {
    this.threads = threads;
    this.pool = new Pool(spawn, threads);
  }

  simulate(scenario: Scenario, options: SimulationOptions = {}): Promise<Report> {
    const turn = this.last.then(() => this.runOne(scenario, options));
    this.last = turn.catch(() => undefined);
    return turn;
  }

  close(): void {
    this.pool.close();
  }

  private async runOne(scenario: Scenario, options: SimulationOptions): Promise<Report> {
    const { signal, precision, onProgress } = options;
    signal?.throwIfAborted();
    const of = options.replications ?? scenario.run?.replications ?? defaultReplications;
    const stops = checkpoints(of, precision);
    const plan = compilePlan(scenario);
    const accumulator = new Accumulator(shapeOf(scenario, plan));
    const report = () => accumulator.report(provenanceOf(scenario, plan, accumulator.replications));
    const enough = new AbortController();
    const early = new Map<number, Batch>();
    const take = (batch: Batch) => {
      early.set(batch.from, batch);
      let merged = false;
      for (let next = early.get(accumulator.replications); next && !enough.signal.aborted; ) {
        early.delete(next.from);
        accumulator.add(next.tallies, next.to - next.from, next.histograms);
        merged = true;
        if (precision !== undefined && stops.includes(next.to) && isPrecise(accumulator, precision))
          enough.abort();
        next = early.get(accumulator.replications);
      }
      if (merged) onProgress?.({ done: accumulator.replications, of, report });
    };
    const ended = signal ? AbortSignal.any([signal, enough.signal]) : enough.signal;
    await this.pool.run({ scenario, stops, signal: ended, take });
    signal?.throwIfAborted();
    return report();
  }
}
