/**
 * A place where batches run: a worker and a line to it, or the same thread. Adapters make them; the pool only
 * sees this.
 */
import type { Scenario } from '../src/scenario/index.ts';
import type { TimedBatch } from './simulation-service.ts';

export interface Place {
  load(scenario: Scenario): Promise<void>;
  runBatch(from: number, to: number): Promise<TimedBatch>;
  /** Settles when the place has died by itself, with the reason. */
  readonly died: Promise<Error>;
  /** Ends it at once. */
  terminate(): void;
}

export type Spawn = () => Place;
