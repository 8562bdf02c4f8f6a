/**
 * Texts from the grid into the scenario. Everything that can be read and is allowed goes in as one step; the
 * rest is answered cell by cell and stays in the grid as typed.
 */
import type { Scenario } from '../../src/scenario/index.ts';
import { setGroupAgents, setHandleTimes, setVolumes } from './edits.ts';
import { problemOf } from './guard.ts';
import { isProblem, type Reading, readCount, readSeconds } from './inputs.ts';
import type { Locale } from './locale.ts';
import type { CellText, EditableColumn } from './messages.ts';

interface CellValue {
  readonly index: number;
  readonly column: EditableColumn;
  readonly value: number | null;
}

export interface WrittenCells {
  readonly scenario: Scenario;
  /** For each cell its problem, or undefined. */
  readonly problems: readonly (string | undefined)[];
}

/** Whose numbers the cells hold: contacts and handle times of a type, people of a group. */
export interface CellOwner {
  readonly typeId: string;
  readonly groupId: string;
}

export function writeCells(
  scenario: Scenario,
  owner: CellOwner,
  cells: readonly CellText[],
  locale: Locale,
): WrittenCells {
  const group = scenario.groups.find(({ id }) => id === owner.groupId);
  const inShifts = group !== undefined && 'shifts' in group.agents;
  const readings = cells.map(
    ({ column, text }): Reading<number | null> =>
      // Counts typed over shifts would put an end to them without a word.
      inShifts && column === 'agents'
        ? { problem: locale.words.errors.shifts }
        : readCell(column, text, locale),
  );
  const problems = readings.map((reading) => (isProblem(reading) ? reading.problem : undefined));
  const values = cells.map(({ index, column }, i): CellValue | undefined => {
    const reading = readings[i]!;
    return isProblem(reading) ? undefined : { index, column, value: reading.value };
  });
  const all = withCells(scenario, owner, values.filter(isThere));
  if (problemOf(all, locale) === undefined) return { scenario: all, problems };

  // Some value is not allowed: find out which, one at a time on top of those before it.
  let allowed = scenario;
  values.forEach((value, i) => {
    if (!value) return;
    const next = withCells(allowed, owner, [value]);
    const problem = problemOf(next, locale);
    if (problem === undefined) allowed = next;
    else problems[i] = problem;
  });
  return { scenario: allowed, problems };
}

/** An empty cell means no contacts, nobody there, or the usual handle time. */
function readCell(column: EditableColumn, text: string, locale: Locale): Reading<number | null> {
  if (text.trim() === '') return { value: column === 'handleTime' ? null : 0 };
  return column === 'handleTime' ? readSeconds(text, locale) : readCount(text, locale);
}

function withCells(
  scenario: Scenario,
  { typeId, groupId }: CellOwner,
  values: readonly CellValue[],
): Scenario {
  const of = (column: EditableColumn) =>
    new Map(values.filter((v) => v.column === column).map((v) => [v.index, v.value]));
  const counts = (changes: ReadonlyMap<number, number | null>) =>
    new Map([...changes].map(([index, value]) => [index, value ?? 0]));
  let next = scenario;
  const volumes = counts(of('volume'));
  const agents = counts(of('agents'));
  const handleTimes = of('handleTime');
  if (volumes.size > 0) next = setVolumes(next, typeId, volumes);
  if (agents.size > 0) next = setGroupAgents(next, groupId, agents);
  if (handleTimes.size > 0) next = setHandleTimes(next, typeId, handleTimes);
  return next;
}

function isThere<T>(value: T | undefined): value is T {
  return value !== undefined;
}
