/**
 * What passes between a page (or the command line) and the places where a simulation runs.
 *
 * A host is loaded with a scenario once, then asked for batches by range; each answer is a transferred
 * Float64Array of rows. Batches are pure: a lost one is run again elsewhere and gives the same digits. Rows
 * are merged by replication number, never by order of arrival.
 */
import type { Report } from '../src/measures/index.ts';
import type { Scenario } from '../src/scenario/index.ts';

export interface SimulationOptions {
  /** Simulated horizons. Default: the scenario's, else 200. */
  readonly replications?: number;
  /** Stop at 50, 100, 200, 400 … replications once the total service level's half-width is at most this. */
  readonly precision?: number;
  /** Ends the run; `simulate` then rejects with the signal's reason (a DOMException "AbortError"). */
  readonly signal?: AbortSignal;
  /** Called after each merged batch. */
  readonly onProgress?: (progress: Progress) => void;
}

export interface Progress {
  readonly done: number;
  readonly of: number;
  /** The report over the replications merged so far; costs a few milliseconds, so ask when it is shown. */
  report(): Report;
}

/** A place where scenarios run. One run at a time: a new one waits for the one before, or abort that first. */
export interface Host {
  readonly threads: number;
  simulate(scenario: Scenario, options?: SimulationOptions): Promise<Report>;
  /** Ends all workers. */
  close(): void;
}
