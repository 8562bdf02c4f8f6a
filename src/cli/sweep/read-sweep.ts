/** Reads the grid that an operand names, with the scenario it names, into a sweep; every problem at once. */
import { dirname, join } from 'node:path';
import type { Context } from '../command.ts';
import { BadInput, type Problem, problem } from '../problem.ts';
import { toScenario } from '../reading/read-scenario.ts';
import { readSource } from '../reading/source.ts';
import { type Grid, isObject, readGrid } from './grid.ts';
import { collecting, type Sweep, sweepOf } from './sweep.ts';

/** Reads the grid, its scenario and all its cells. @throws BadInput with every problem of them. */
export async function readSweep(file: string, { standardInput }: Context): Promise<Sweep> {
  const source = await readSource(file, standardInput);
  if (source.kind !== 'json') throw new BadInput([problem(file, undefined, 'notGrid')]);
  const problems: Problem[] = [];
  const grid = readGrid(source.content, source.name, problems);
  if (grid?.scenario === undefined) throw new BadInput(problems);
  const content = await collecting(problems, () => contentOf(grid, file, standardInput));
  // that there is no scenario has been said
  if (content === undefined) throw new BadInput(problems);
  const sweep = sweepOf(seeded(content, grid), grid, source.name, problems, 'all cells');
  if (!sweep || problems.length > 0) throw new BadInput(problems);
  return sweep;
}

/** The scenario of a grid as it stands in its file: a preset, a file beside the grid, or in the grid itself. */
async function contentOf(
  { scenario }: Grid,
  file: string,
  standardInput: Context['standardInput'],
): Promise<unknown> {
  if (typeof scenario !== 'string') return scenario;
  const isPreset = scenario.startsWith('preset:');
  const place = isPreset || file === '-' ? scenario : join(dirname(file), scenario);
  const source = await readSource(place, standardInput);
  if (source.kind === 'json') return source.content;
  if (source.kind === 'preset') return source.scenario;
  return toScenario(source, {});
}

/** The seed and the replications of the grid belong to every cell, so that their limits hold. */
function seeded(content: unknown, { seed, replications }: Grid): unknown {
  if (!isObject(content)) return content;
  const run = isObject(content.run) ? content.run : {};
  return {
    ...content,
    ...(seed === undefined ? {} : { seed }),
    ...(replications === undefined ? {} : { run: { ...run, replications } }),
  };
}
