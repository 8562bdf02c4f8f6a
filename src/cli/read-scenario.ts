/**
 * From an operand and flags to a scenario: a scenario's own file may be given another seed or number of
 * replications; a file of half-hours is given what it cannot say (patience, targets).
 */

import { readHalfHours, TableError, type TargetReading } from '../io/index.ts';
import { parseScenario, type Scenario, ScenarioError, type Target } from '../scenario/index.ts';
import { flagName } from './flags.ts';
import { BadInput, problem, scenarioProblem, tableProblem } from './problem.ts';
import type { Source } from './source.ts';

export interface ScenarioSettings {
  /** Mean patience, seconds; exponential. */
  readonly patience: number | undefined;
  /** Acceptable wait, seconds. */
  readonly within: number | undefined;
  readonly target: TargetReading | undefined;
  readonly seed: string | undefined;
  readonly replications: number | undefined;
}

/** Share that is aimed at within an acceptable wait when no target is named: the usual 80 %. */
const usualShare = 0.8;

/** @throws BadInput with everything that is wrong in the file, or that does not go with it. */
export function toScenario(source: Source, settings: ScenarioSettings): Scenario {
  try {
    return source.kind === 'csv' ? fromTable(source, settings) : fromScenario(source, settings);
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
  const { seed, replications, ...tableOnly } = settings;
  const misplaced = Object.entries(tableOnly).filter(([, value]) => value !== undefined);
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
