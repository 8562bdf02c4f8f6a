/**
 * A sweep ready to run: a grid that was checked as a whole, its scenario with the grid's seed and replications, and
 * the digest that says which sweep, of which version of the program, a cell belongs to. A cell's answer depends on
 * nothing else, so cells may be computed in any order, by anybody, any number of times.
 */
import { fnv1a64 } from '../../scenario/digest.ts';
import { parseScenario, type Scenario, ScenarioError } from '../../scenario/index.ts';
import { defaultReplications } from '../../simulation/index.ts';
import { version } from '../../version.ts';
import { BadInput, type Problem, scenarioProblem } from '../problem.ts';
import { checkReach } from '../staffing/check-reach.ts';
import { cellCount, checkAxis, checkCells, scenarioOf } from './cells.ts';
import { checkColumn } from './column.ts';
import type { Grid } from './grid.ts';
import type { SweepTable } from './table.ts';

export interface Sweep extends SweepTable {
  /** The base as it stands in its file. */
  readonly content: unknown;
  readonly base: Scenario;
  readonly axes: Grid['axes'];
  readonly columns: Grid['columns'];
  /** Number of cells. */
  readonly count: number;
  readonly scenarioOf: (cell: number) => Scenario;
}

/** How much of a sweep is checked before it runs: a worker that gets cells one by one checks each when it comes. */
export type Checked = 'all cells' | 'the base';

/**
 * The sweep of a grid over this content, `undefined` with the problems added where it is none. `file` is what
 * messages call it.
 */
export function sweepOf(
  content: unknown,
  grid: Grid,
  file: string,
  problems: Problem[],
  checked: Checked,
): Sweep | undefined {
  const base = baseOf(content, file, problems);
  if (!base) return undefined;
  const { axes, columns, study } = grid;
  for (const column of columns) problems.push(...checkColumn(column, file, base));
  if (study === 'staffing') problems.push(...checkReach(base, file));
  const sound = axes.filter((axis) => {
    const found = checkAxis(content, axis, file);
    if (found) problems.push(found);
    return found === undefined;
  });
  if (checked === 'all cells') problems.push(...checkCells(content, sound, file));
  if (problems.length > 0) return undefined;
  const { replications = base.run?.replications ?? defaultReplications } = grid;
  const kind = study === 'simulation' ? [] : [study];
  return {
    content,
    base,
    axes,
    columns,
    study,
    replications,
    seed: base.seed ?? null,
    digest: fnv1a64(asAscii(JSON.stringify([version, content, axes, columns, replications, ...kind]))),
    count: cellCount(axes),
    scenarioOf: (cell) => scenarioOf(content, axes, cell),
  };
}

function baseOf(content: unknown, file: string, problems: Problem[]): Scenario | undefined {
  try {
    return parseScenario(content);
  } catch (error) {
    if (!(error instanceof ScenarioError)) throw error;
    problems.push(...error.issues.map((issue) => scenarioProblem(issue, `${file}: scenario`)));
    return undefined;
  }
}

/** What this makes; nothing, with its problems added, where it cannot. */
export async function collecting<T>(problems: Problem[], make: () => T | Promise<T>): Promise<T | undefined> {
  try {
    return await make();
  } catch (error) {
    if (!(error instanceof BadInput)) throw error;
    problems.push(...error.problems);
    return undefined;
  }
}

function asAscii(given: string): string {
  return given.replace(/[^ -~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
