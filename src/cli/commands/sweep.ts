/** `holdline sweep`: a grid of parameters simulated on the same random days, into a table that can be taken up again. */
import { dirname, join } from 'node:path';
import { fnv1a64 } from '../../scenario/digest.ts';
import { parseScenario, type Scenario, ScenarioError } from '../../scenario/index.ts';
import { defaultReplications, sweepStudy } from '../../simulation/index.ts';
import { version } from '../../version.ts';
import { type Context, command } from '../command.ts';
import { text } from '../flags/kinds.ts';
import { BadInput, type Problem, problem, scenarioProblem } from '../problem.ts';
import { toScenario } from '../reading/read-scenario.ts';
import { readSource } from '../reading/source.ts';
import { runFlags, studyShown } from '../running/shown-run.ts';
import { cellsOf, checkAxis } from '../sweep/cells.ts';
import { checkColumn } from '../sweep/column.ts';
import { type Grid, isObject, readGrid } from '../sweep/grid.ts';
import { headerOf, lineOf, type Sweep, tell } from '../sweep/rows.ts';
import { SweepFile } from '../sweep/sweep-file.ts';

export const sweep = command({
  name: 'sweep',
  operands: 'required',
  flags: { out: { kind: text }, threads: runFlags.threads },
  async run({ out, threads }, [file], context) {
    const ready = await readSweep(file!, context);
    const { grid, base, cells, replications, digest } = ready;
    const header = headerOf(grid);
    const target = out === undefined ? undefined : new SweepFile(out, header, digest);
    const lines = [...(target?.lines ?? [])];
    const before = lines.length;
    const { words, figures, terminal } = context;
    const of = figures.number(cells.length);
    if (before > 0) terminal.write(`${words.sweep.resumed(figures.number(before), of)}\n`);
    const scenarios = cells.map(({ scenario }) => scenario);
    try {
      await studyShown(
        () => sweepStudy(base, scenarios, replications, before),
        threads,
        context,
        ({ cell, report }, bar) => {
          const line = lineOf(cell, cells[cell]!, grid.columns, report, digest);
          target?.write(line);
          lines.push(line);
          bar.show(lines.length / cells.length, () => words.sweep.progress(figures.number(lines.length), of));
        },
      );
    } finally {
      target?.close();
    }
    tell(ready, lines, header, out, context);
    return 0;
  },
});

/** Reads the grid, its scenario and all its cells. @throws BadInput with every problem of them. */
async function readSweep(file: string, { standardInput }: Context): Promise<Sweep> {
  const source = await readSource(file, standardInput);
  if (source.kind !== 'json') throw new BadInput([problem(file, undefined, 'notGrid')]);
  const problems: Problem[] = [];
  const grid = readGrid(source.content, source.name, problems);
  if (grid?.scenario === undefined) throw new BadInput(problems);

  const content = seeded(await collecting(problems, () => contentOf(grid, file, standardInput)), grid);
  const base = await collecting(problems, () => scenarioOf(content, source.name));
  if (!base) throw new BadInput(problems);
  for (const column of grid.columns) problems.push(...checkColumn(column, source.name, base));
  const sound = grid.axes.filter((axis) => {
    const found = checkAxis(content, axis, source.name);
    if (found) problems.push(found);
    return found === undefined;
  });
  const { cells, problems: ofCells } = cellsOf(content, sound, source.name);
  problems.push(...ofCells);
  if (problems.length > 0) throw new BadInput(problems);
  const { replications = base.run?.replications ?? defaultReplications } = grid;
  const { axes, columns } = grid;
  const digest = fnv1a64(asAscii(JSON.stringify([version, content, axes, columns, replications])));
  return { grid, base, cells, replications, digest };
}

/** What this makes; nothing, with its problems added, where it cannot. */
async function collecting<T>(problems: Problem[], make: () => T | Promise<T>): Promise<T | undefined> {
  try {
    return await make();
  } catch (error) {
    if (!(error instanceof BadInput)) throw error;
    problems.push(...error.problems);
    return undefined;
  }
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

function scenarioOf(content: unknown, name: string): Scenario {
  try {
    return parseScenario(content);
  } catch (error) {
    if (!(error instanceof ScenarioError)) throw error;
    throw new BadInput(error.issues.map((issue) => scenarioProblem(issue, `${name}: scenario`)));
  }
}

function asAscii(given: string): string {
  return given.replace(/[^ -~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
