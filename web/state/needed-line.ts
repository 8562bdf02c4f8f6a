/** The needed line by the method somebody has chosen, as the picture of the plan takes it and the report repeats it. */
import type { Scenario } from '../../src/scenario/index.ts';
import type { Held } from './simulation-desk.ts';

/** How the people needed are worked out. */
export type NeededMethod = 'formula' | 'equations' | 'simulation';

export interface NeededLine {
  readonly method: NeededMethod;
  /** People needed by number of interval, null where no number will do; undefined: not known, the formula's stands. */
  readonly needed: readonly (number | null)[] | undefined;
}

/** What the Plan view knows of a scenario, for other views to say the same. */
export interface PlanKnowledge {
  lineOf(scenario: Scenario, typeId: string, groupId: string): NeededLine;
  /** What has been simulated for it, of the scenario or of one that differs in people. */
  reportOf(scenario: Scenario): Held | undefined;
}
