/**
 * From an operand and flags to a scenario: a scenario's own file may be given another seed or number of
 * replications; a file of half-hours is given what it cannot say (patience, targets).
 */

import { readHalfHours, TableError, type TargetReading } from '../../io/index.ts';
import {
  dayOffset,
  intervalsOf,
  parseScenario,
  type Scenario,
  ScenarioError,
  type Target,
} from '../../scenario/index.ts';
import { flagName } from '../flags/flags.ts';
import { BadInput, problem, scenarioProblem, tableProblem } from '../problem.ts';
import { clock } from '../tables/figures.ts';
import type { Source } from './source.ts';

export interface ScenarioSettings {
  /** Mean patience, seconds; exponential. */
  readonly patience?: number | undefined;
  /** Acceptable wait, seconds. */
  readonly within?: number | undefined;
  readonly target?: TargetReading | undefined;
  readonly seed?: string | undefined;
  readonly replications?: number | undefined;
}

/** Share that is aimed at within an acceptable wait when no target is named: the usual 80 %. */
const usualShare = 0.8;

/** @throws BadInput with everything that is wrong in the file, or that does not go with it. */
export function toScenario(source: Source, settings: ScenarioSettings): Scenario {
  return explained(source, () =>
    source.kind === 'csv' ? fromTable(source, settings) : fromScenario(source, settings),
  );
}

/** One interval of a table, as a staffing formula wants it. */
export interface IntervalDemand {
  readonly date: string | undefined;
  /** Clock time, `08:30`. */
  readonly start: string;
  /** Contacts. */
  readonly offered: number;
  /** Mean and standard deviation, seconds. */
  readonly handleTime: number;
  readonly sd: number;
  /** Seconds. */
  readonly length: number;
}

/** The intervals of a table of half-hours, with or without people. @throws BadInput as toScenario. */
export function readDemand(source: Source): readonly IntervalDemand[] {
  if (source.kind !== 'csv') throw new BadInput([problem(source.name, undefined, 'notTable')]);
  const { scenario } = explained(source, () => readHalfHours(source.text, { agents: 'optional' }));
  const [type] = scenario.types;
  const { handleTime, volume } = type!;
  const { mean, sd } = handleTime as { mean: number; sd: number };
  const { days } = scenario.calendar;
  return intervalsOf(scenario.calendar).map(({ index, day, start, end }) => ({
    date: days[day]!.date,
    start: clock(start - dayOffset(days, day)),
    offered: 'perInterval' in volume ? volume.perInterval[index]! : 0,
    handleTime: handleTime.perInterval?.mean[index] ?? mean,
    sd: handleTime.perInterval?.sd?.[index] ?? sd,
    length: end - start,
  }));
}

/** What reading came to. @throws BadInput with every problem of the file. */
export function explained<T>(source: Source, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof ScenarioError) {
      throw new BadInput(error.issues.map((issue) => scenarioProblem(issue, source.name)));
    }
    if (error instanceof TableError) {
      throw new BadInput(error.issues.map((issue) => tableProblem(issue, source.name)));
    }
    throw error;
  }
}

function fromTable(source: Source & { kind: 'csv' }, settings: ScenarioSettings): Scenario {
  const { patience, within, target, seed, replications } = settings;
  if (target && within !== undefined && target.within !== within) {
    throw new BadInput([problem('--within', within, 'twoWaits', target.within)]);
  }
  const targets: Target[] = [];
  if (target) targets.push({ measure: 'serviceLevel', ...target });
  else if (within !== undefined) targets.push({ measure: 'serviceLevel', share: usualShare, within });
  const { scenario } = readHalfHours(source.text, {
    name: source.name,
    targets,
    ...(patience === undefined ? {} : { patience: { law: 'exponential', mean: patience } }),
    ...(seed === undefined ? {} : { seed }),
  });
  return replications === undefined ? scenario : parseScenario(withReplications(scenario, replications));
}

function fromScenario(source: Source & { kind: 'json' | 'preset' }, settings: ScenarioSettings): Scenario {
  const { seed, replications, patience, within, target } = settings;
  const misplaced = Object.entries({ patience, within, target }).filter(([, value]) => value !== undefined);
  if (misplaced.length > 0) {
    throw new BadInput(misplaced.map(([key]) => problem(flagName(key), undefined, 'onlyForCsv')));
  }
  let content = source.kind === 'json' ? source.content : source.scenario;
  if (isObject(content)) {
    if (seed !== undefined) content = { ...content, seed };
    if (replications !== undefined) content = withReplications(content as object, replications);
  }
  return parseScenario(content);
}

/** The number of replications belongs to the scenario, so that its limits (contacts × replications) hold. */
function withReplications(content: object, replications: number): object {
  const run = (content as { run?: unknown }).run;
  return { ...content, run: { ...(isObject(run) ? run : {}), replications } };
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
