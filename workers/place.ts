/**
 * A place where ranges of a run are simulated: a worker and a line to it, or the same thread. Adapters make
 * them; the pool only sees this.
 */
import type { Film } from '../src/playback/index.ts';
import type { IntegerProgramme, ProgrammeSolution, SolveLimits } from '../src/programme/index.ts';
import type { Scenario } from '../src/scenario/index.ts';
import type { TimedBatches } from './simulation-service.ts';

export interface Place {
  /** Takes the scenarios of a run; answers how many contacts a replication of all of them expects. */
  load(scenarios: readonly Scenario[]): Promise<number>;
  runRange(from: number, to: number): Promise<TimedBatches>;
  solve(programme: IntegerProgramme, limits: SolveLimits): Promise<ProgrammeSolution>;
  film(scenario: Scenario, replication: number, base?: Scenario): Promise<Film>;
  /** Settles when the place has died by itself, with the reason. */
  readonly died: Promise<Error>;
  /** Ends it at once. */
  terminate(): void;
}

export type Spawn = () => Place;
