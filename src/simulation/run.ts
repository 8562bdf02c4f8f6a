/**
 * A run: scenarios simulated side by side, replication by replication, and what is made of their tallies. It
 * says how far to go and takes batches in order; who simulates them, and where, is not its business. A thread
 * of its own (`runHere`) and a pool of workers give the same digits.
 */
import type { Scenario } from '../scenario/index.ts';
import { defaultReplications } from './provenance.ts';
import { type Batch, Simulator } from './simulator.ts';

/** How much to simulate, in place of what the scenario says of it. */
export interface RunLimits {
  /** Simulated horizons, ≥ 1. Default: the scenario's (of a comparison: the base's), else 200. Where only this is given, the scenario's precision does not end the run before. */
  readonly replications?: number;
  /**
   * Stop at 50, 100, 200, 400, … replications once the half-width of the total service level (of a comparison:
   * of every draft's difference in it) is at most this.
   */
  readonly precision?: number;
}

/** The limits of a run: those asked for, else those of the scenario. */
export function limitsOf(
  { run }: Scenario,
  { replications, precision }: RunLimits,
): RunLimits & { replications: number } {
  const asked = precision ?? (replications === undefined ? run?.precision : undefined);
  const most = replications ?? run?.replications ?? defaultReplications;
  return asked === undefined ? { replications: most } : { replications: most, precision: asked };
}

export interface Run<Result> {
  readonly scenarios: readonly Scenario[];
  /** Rising numbers of replications where the run may end; no batch crosses one. The last is the end. */
  readonly stops: readonly number[];
  /** Replications added so far. */
  readonly done: number;
  /** Whether the run may end where it stands. */
  readonly isEnough: boolean;
  /** Adds the next replications: a batch of each scenario, in their order, all from `done` on. */
  add(batches: readonly Batch[]): void;
  /** What the replications so far say. */
  result(): Result;
}

/** Replications simulated before they are added: enough to be quick, few enough to hold (64 MB of tallies). */
const largestBatch = 50;
const mostNumbers = 8_000_000;

/** Runs to the end in the calling thread. */
export function runHere<Result>(run: Run<Result>): Result {
  const simulators = run.scenarios.map((scenario) => new Simulator(scenario));
  const numbers = simulators.reduce((sum, simulator) => sum + simulator.tallyLength, 0);
  const batchSize = Math.max(1, Math.min(largestBatch, Math.floor(mostNumbers / numbers)));
  for (const stop of run.stops) {
    while (run.done < stop) {
      const from = run.done;
      const to = Math.min(stop, from + batchSize);
      run.add(simulators.map((simulator) => simulator.run(from, to)));
    }
    if (run.isEnough) break;
  }
  return run.result();
}

/** Whether a half-width is as small as was asked for; never without asking. */
export function isPrecise(halfWidth: number | null, precision: number | undefined): boolean {
  return precision !== undefined && halfWidth !== null && halfWidth <= precision;
}
