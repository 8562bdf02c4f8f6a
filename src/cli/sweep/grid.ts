/**
 * The grid of a sweep, read from JSON:
 *
 *   {
 *     "scenario": "preset:hotlineMonday",       or a file beside the grid, or a scenario itself
 *     "axes": [
 *       { "path": "types[0].patience.mean", "values": [60, 180], "name": "patience" },
 *       { "path": "groups[0].agents.perInterval", "times": [0.9, 1, 1.1] },
 *       { "path": "/types/0/handleTime/mean", "from": 200, "to": 300, "step": 20 }
 *     ],
 *     "measures": ["serviceLevel", "calls.averageWait"],
 *     "replications": 100, "seed": "sweep",
 *     "study": "simulation"                     or "staffing": the people each cell needs, by simulation
 *   }
 *
 * `values` are put in the place, whatever they are; `from`, `to`, `step` count up; `times` and `plus` change the
 * number that stands there, or each of a list of numbers. All combinations are cells, the last axis running fastest.
 * Every problem is said at once, with its path.
 */
import { nearest } from '../../scenario/nearest.ts';
import { type Problem, type ProblemCode, type ProblemParams, problem } from '../problem.ts';
import { cellCount } from './cells.ts';
import { type Column, columnOf, defaultMeasures } from './column.ts';
import { isShallow } from './nesting.ts';
import { type Steps, stepsOf } from './pointer.ts';

export interface Axis {
  /** Where it stands in the grid: `axes[0]`. */
  readonly at: string;
  readonly name: string;
  readonly path: string;
  readonly steps: Steps;
  readonly change: 'values' | 'times' | 'plus';
  readonly values: readonly unknown[];
}

export interface Grid {
  /** A preset, a file, or a scenario itself; absent where it is none of these. */
  readonly scenario: string | object | undefined;
  readonly axes: readonly Axis[];
  readonly columns: readonly Column[];
  readonly replications: number | undefined;
  readonly seed: string | undefined;
  readonly study: SweepKind;
}

/** What is done with every cell: simulated as it stands, or staffed so that its targets hold. */
export const sweepKinds = ['simulation', 'staffing'] as const;
export type SweepKind = (typeof sweepKinds)[number];

export const mostCells = 100_000;
const mostReplications = 1_000_000;
const gridKeys = ['scenario', 'axes', 'measures', 'replications', 'seed', 'study', 'note'];
const axisKeys = ['name', 'path', 'values', 'from', 'to', 'step', 'times', 'plus'];
const changes = ['values', 'times', 'plus'] as const;

/** Reads a grid; problems are added, and what they are about is left out. Nothing when it is no grid at all. */
export function readGrid(content: unknown, file: string, problems: Problem[]): Grid | undefined {
  if (!isObject(content) || !isShallow(content)) {
    problems.push(problem(file, undefined, 'notGrid'));
    return undefined;
  }
  const at = (path: string) => `${file}: ${path}`;
  const wrong: Wrong = (path, value, code, ...params) => {
    problems.push(problem(at(path), value, code, ...params));
  };
  unknownKeys(content, gridKeys, '', wrong);

  const { scenario, axes, measures, replications, seed, study = 'simulation' } = content;
  if (scenario === undefined) wrong('scenario', undefined, 'gridScenario');
  else if (typeof scenario !== 'string' && !isObject(scenario)) wrong('scenario', scenario, 'gridScenario');
  if (seed !== undefined && (typeof seed !== 'string' || seed === '')) wrong('seed', seed, 'gridText');
  const kind = sweepKinds.find((known) => known === study);
  if (!kind) wrong('study', study, 'notOneOf', sweepKinds.join(', '));
  const isCount = Number.isInteger(replications) && Number(replications) >= 1;
  if (replications !== undefined && (!isCount || Number(replications) > mostReplications)) {
    wrong('replications', replications, 'notWhole', 1, mostReplications);
  }

  const read: Axis[] = [];
  if (!Array.isArray(axes) || axes.length === 0) wrong('axes', undefined, 'gridAxes');
  else {
    axes.forEach((axis, a) => {
      const one = readAxis(axis, `axes[${a}]`, wrong);
      if (!one) return;
      if (read.some(({ name }) => name === one.name)) wrong(`axes[${a}].name`, one.name, 'gridTwice');
      read.push(one);
    });
  }
  const cells = cellCount(read);
  if (cells > mostCells) wrong('axes', cells, 'gridTooLarge', mostCells);

  const columns: Column[] = [];
  const texts = measures === undefined ? defaultMeasures : measures;
  if (!Array.isArray(texts) || texts.length === 0) wrong('measures', undefined, 'gridMeasures');
  else {
    texts.forEach((text, m) => {
      const column = columnOf(text, `measures[${m}]`, file, problems);
      if (!column) return;
      if (columns.some((other) => other.text === column.text)) wrong(`measures[${m}]`, text, 'gridTwice');
      columns.push(column);
    });
  }
  return {
    scenario: typeof scenario === 'string' || isObject(scenario) ? scenario : undefined,
    axes: read,
    columns,
    replications: isCount ? Number(replications) : undefined,
    seed: typeof seed === 'string' ? seed : undefined,
    study: kind ?? 'simulation',
  };
}

/** Notes a problem at a path of the grid. */
type Wrong = <C extends ProblemCode>(
  path: string,
  value: unknown,
  code: C,
  ...params: ProblemParams<C>
) => void;

function readAxis(axis: unknown, path: string, wrong: Wrong): Axis | undefined {
  if (!isObject(axis)) {
    wrong(path, axis, 'gridAxis');
    return undefined;
  }
  unknownKeys(axis, axisKeys, `${path}.`, wrong);
  const { name, path: place, from, to, step } = axis;
  const steps = typeof place === 'string' ? stepsOf(place) : undefined;
  if (!steps) wrong(`${path}.path`, place, 'gridPath');
  if (name !== undefined && (typeof name !== 'string' || name === ''))
    wrong(`${path}.name`, name, 'gridText');
  const given = [
    ...changes.filter((key) => axis[key] !== undefined),
    ...(from === undefined ? [] : ['from']),
  ];
  if (given.length !== 1) {
    wrong(path, undefined, 'gridAxis');
    return undefined;
  }
  const change = changes.find((key) => axis[key] !== undefined) ?? 'values';
  const values = from === undefined ? axis[change] : countUp(from, to, step);
  if (values === undefined) {
    wrong(`${path}.from`, from, 'gridRange');
    return undefined;
  }
  if (!Array.isArray(values) || values.length === 0) {
    wrong(`${path}.${change}`, values, 'gridValues');
    return undefined;
  }
  if (values.length > mostCells) {
    wrong(path, values.length, 'gridTooLarge', mostCells);
    return undefined;
  }
  if (change !== 'values') {
    values.forEach((value, v) => {
      if (typeof value !== 'number') wrong(`${path}.${change}[${v}]`, value, 'gridNumber');
    });
  }
  if (!steps) return undefined;
  const usual = change === 'values' ? String(place) : `${place} ${change === 'times' ? '×' : '+'}`;
  const own = typeof name === 'string' ? name : usual;
  return { at: path, name: own, path: String(place), steps, change, values };
}

/** The numbers from 1 to 2 by steps of 0.5 are 1, 1.5 and 2; undefined when these are no range. */
function countUp(from: unknown, to: unknown, step: unknown): readonly number[] | undefined {
  if (typeof from !== 'number' || typeof to !== 'number' || typeof step !== 'number') return undefined;
  const count = Math.floor((to - from) / step + 1e-9) + 1;
  if (!(step !== 0 && count >= 1 && count <= mostCells)) return undefined;
  // 0.1 + 2 · 0.1 is 0.30000000000000004: twelve digits are what anybody meant
  return Array.from({ length: count }, (_, i) => Number((from + i * step).toPrecision(12)));
}

function unknownKeys(
  content: Readonly<Record<string, unknown>>,
  known: readonly string[],
  prefix: string,
  wrong: Wrong,
): void {
  for (const key of Object.keys(content)) {
    if (!known.includes(key)) wrong(`${prefix}${key}`, undefined, 'gridKey', nearest(key, known));
  }
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
