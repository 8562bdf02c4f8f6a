/**
 * Imported rows as a scenario that can be simulated and staffed: half-hours, quarter-hours or hours as they
 * are, shorter intervals put together to half-hours. What an export rarely has, the person says: a handle time
 * where there is none, patience, a target. Nobody is on the line where the export has no people; finding out
 * how many are needed is what staffing is for.
 */
import type { Distribution } from '../../random/distribution.ts';
import type { Scenario, Target } from '../../scenario/index.ts';
import type { HalfHour } from '../half-hour-rows.ts';
import { scenarioOfHalfHours } from '../half-hour-scenario.ts';
import { TableIssueList } from '../table-issue.ts';
import type { Import, ImportRow } from './import.ts';
import { groupBy } from './merge.ts';

export interface ImportedScenarioOptions {
  /** Mean handle time of rows that have none, seconds. */
  readonly handleTime?: number;
  readonly patience?: Distribution;
  readonly targets?: readonly Target[];
  readonly seed?: string;
  readonly name?: string;
}

export interface ImportedScenario {
  readonly scenario: Scenario;
  /** Intervals between rows that the export leaves out. */
  readonly filled: number;
}

const halfHour = 1800;

/**
 * The scenario of an import.
 *
 * @throws {TableError} when the rows are no intervals of a day, or nothing says how long a contact takes.
 * @throws {ScenarioError} when the contacts are too many to simulate.
 */
export function importedScenario(read: Import, options: ImportedScenarioOptions = {}): ImportedScenario {
  const issues = new TableIssueList();
  const { rows, intervalLength } = plannedRows(read);
  const isTimed = rows.some(({ start }) => start !== null);
  if (rows.length === 0) issues.add(0, '', '', 'emptyTable', {});
  else if (!isTimed || !plannable(intervalLength)) {
    issues.add(0, '', '', 'badInterval', { intervalLength: intervalLength ?? 86_400 });
  }
  const { handleTime, patience, targets, seed, name } = options;
  const intervals = rows.filter(({ start }) => start !== null).map((row) => toHalfHour(row, handleTime));
  if (intervals.length > 0 && intervals.every((row) => row.handleTime === null)) {
    issues.add(0, '', '', 'noHandleTime', {});
  }
  issues.throwIfAny();
  return scenarioOfHalfHours(intervals, { patience, targets, seed, name }, '', issues);
}

/** Lengths of interval that a plan has; undefined is that of a single row. */
function plannable(length: number | undefined): boolean {
  return length === undefined || [900, 1800, 3600].includes(length);
}

/**
 * The rows of an import as a plan takes them: quarter-hours, half-hours and hours as they are, shorter
 * intervals put together to half-hours, an hour that comes twice once, for a planned day has 24.
 */
export function plannedRows({ rows, intervalLength }: Import): Pick<Import, 'rows' | 'intervalLength'> {
  const once = rows.filter(({ isRepeatedHour }) => !isRepeatedHour);
  const isShort =
    intervalLength !== undefined && intervalLength < halfHour && halfHour % intervalLength === 0;
  if (plannable(intervalLength) || !isShort) return { rows: once, intervalLength };
  return { rows: inHalfHours(once.filter(({ start }) => start !== null)), intervalLength: halfHour };
}

function toHalfHour(row: ImportRow, handleTime: number | undefined): HalfHour {
  const mean = row.handleTime || handleTime || null;
  return {
    line: row.line,
    date: row.date ?? '',
    start: row.start!,
    offered: row.offered ?? row.answered ?? 0,
    handleTime: mean,
    sd: row.handleTime ? row.handleTimeSd : null,
    agents: row.agents ?? 0,
  };
}

/** Shorter intervals put together; people are the mean of those there. */
function inHalfHours(rows: readonly ImportRow[]): ImportRow[] {
  const slotOf = ({ date, start }: ImportRow) => `${date} ${Math.floor(start! / halfHour)}`;
  return [...groupBy(rows, slotOf).values()].map((group) => {
    const [first] = group as [ImportRow];
    const offered = group.reduce((sum, row) => sum + (row.offered ?? row.answered ?? 0), 0);
    const handled = group.filter((row) => row.handleTime !== null);
    const weight = handled.reduce((sum, row) => sum + (row.offered ?? 0), 0);
    const work = handled.reduce((sum, row) => sum + (row.offered ?? 0) * row.handleTime!, 0);
    const people = group.flatMap(({ agents }) => agents ?? []);
    return {
      ...first,
      start: Math.floor(first.start! / halfHour) * halfHour,
      offered,
      handleTime: weight > 0 ? work / weight : (handled[0]?.handleTime ?? null),
      handleTimeSd: null,
      agents: people.length === 0 ? null : people.reduce((sum, one) => sum + one, 0) / people.length,
    };
  });
}
