/**
 * The cells of a grid: every combination of its values, the last axis running fastest, as scenarios. All are read
 * before any is simulated; what is wrong is said once, with the values that all cells with that problem share. A cell
 * is made from its number when it is wanted, so that whoever needs a few of a hundred thousand makes a few.
 */
import { parseScenario, type Scenario, ScenarioError, type ScenarioIssue } from '../../scenario/index.ts';
import { nearest } from '../../scenario/nearest.ts';
import { type Problem, problem, scenarioProblem } from '../problem.ts';
import type { Axis } from './grid.ts';
import { stepsThere, valueAt, withValue } from './pointer.ts';

/** Problems of cells that are said; more would say the same. */
const mostSaid = 5;

/** The problem of an axis whose place is not there, or cannot be changed as it says. */
export function checkAxis(base: unknown, axis: Axis, file: string): Problem | undefined {
  const { steps, path, change } = axis;
  const at = `${file}: ${axis.at}.path`;
  const there = stepsThere(base, steps);
  const missing = steps[there];
  const isNewKey =
    change === 'values' &&
    there === steps.length - 1 &&
    typeof missing === 'string' &&
    !isList(base, steps, there);
  if (missing !== undefined && !isNewKey) {
    const holder = valueAt(base, steps.slice(0, there));
    const known = typeof holder === 'object' && holder !== null ? Object.keys(holder) : [];
    return problem(at, path, 'gridNothingThere', String(missing), nearest(String(missing), known));
  }
  if (change === 'values') return undefined;
  const value = valueAt(base, steps);
  const isNumbers = Array.isArray(value)
    ? value.every((one) => typeof one === 'number')
    : typeof value === 'number';
  return isNumbers ? undefined : problem(at, path, 'gridNotNumber');
}

function isList(base: unknown, steps: Axis['steps'], there: number): boolean {
  return Array.isArray(valueAt(base, steps.slice(0, there)));
}

/** How many cells these axes make. */
export function cellCount(axes: readonly Pick<Axis, 'values'>[]): number {
  return axes.reduce((product, { values }) => product * values.length, 1);
}

/** The value of each axis in a cell, as given. */
export function valuesOf(axes: readonly Pick<Axis, 'values'>[], cell: number): readonly unknown[] {
  return placesOf(axes, cell).map((place, a) => axes[a]!.values[place]);
}

/** The scenario of a cell. @throws ScenarioError where its values make none. */
export function scenarioOf(base: unknown, axes: readonly Axis[], cell: number): Scenario {
  let content = base;
  valuesOf(axes, cell).forEach((value, a) => {
    const axis = axes[a]!;
    content = withValue(content, axis.steps, changed(valueAt(content, axis.steps), axis, value));
  });
  return parseScenario(content);
}

/** The problems of cells that are no scenario. */
export function checkCells(base: unknown, axes: readonly Axis[], file: string): readonly Problem[] {
  const count = cellCount(axes);
  const wrong = new Map<string, Wrong>();
  for (let cell = 0; cell < count; cell++) {
    try {
      scenarioOf(base, axes, cell);
    } catch (error) {
      if (!(error instanceof ScenarioError)) throw error;
      const places = placesOf(axes, cell);
      for (const issue of error.issues) {
        const key = JSON.stringify([issue.path, issue.code, String(issue.value)]);
        const known = wrong.get(key);
        if (!known) wrong.set(key, { issue, places });
        else known.places = known.places.map((place, a) => (place === places[a] ? place : undefined));
      }
    }
  }
  const problems = [...wrong.values()].slice(0, mostSaid).map(({ issue, places }) => {
    const named = axes.flatMap(({ name, values }, a) =>
      places[a] === undefined ? [] : [`${name} = ${JSON.stringify(values[places[a]])}`],
    );
    return scenarioProblem(issue, named.length > 0 ? `${file} [${named.join(', ')}]` : file);
  });
  const unsaid = wrong.size - problems.length;
  if (unsaid > 0) problems.push(problem(file, undefined, 'gridMore', unsaid));
  return problems;
}

/** Which value of each axis a cell has. */
function placesOf(axes: readonly Pick<Axis, 'values'>[], cell: number): number[] {
  let left = cell;
  const places = axes.map(() => 0);
  for (let a = axes.length - 1; a >= 0; a--) {
    const { length } = axes[a]!.values;
    places[a] = left % length;
    left = Math.floor(left / length);
  }
  return places;
}

/** One problem of any number of cells, with the place on each axis that all of them share. */
interface Wrong {
  readonly issue: ScenarioIssue;
  places: readonly (number | undefined)[];
}

function changed(now: unknown, { change }: Axis, value: unknown): unknown {
  if (change === 'values') return value;
  const by = Number(value);
  const act = (number: number) => (change === 'times' ? number * by : number + by);
  return Array.isArray(now) ? now.map(act) : act(now as number);
}
