/**
 * A table of half-hours, as a back-test or a plain export has it, read into a scenario:
 *
 *   date,start,offered,aht_s,sd_aht_s,agents
 *   2026-03-02,08:00,37,238.5,250.1,8.5
 *
 * Columns in any order, under these names or words of the same meaning; comma, semicolon or tab; a decimal
 * comma too. One phone type, volumes offered and recorded, nothing comes back. `date` may be missing (one
 * day), `sd_aht_s` missing or blank (SD = mean).
 *
 * A blank cell means that nothing was observed: no contact, nobody there, or (AHT) nobody answered, which 0
 * says as well; such a half-hour takes the handle time of the whole table, weighted by contacts. People are
 * fractional where somebody was there for part of the time. The days are the dates in order, each from its
 * first to the end of its last half-hour. A half-hour missing in between had no contacts (exports leave out
 * empty rows) and keeps the people of the one before (nobody goes home because nobody calls).
 */
import type { Distribution } from '../random/distribution.ts';
import { limits, type Scenario, type Target } from '../scenario/index.ts';
import { readCells, sniffDelimiter } from './cells.ts';
import { decimalOf, findColumns, readRows, unusedHeaders } from './half-hour-rows.ts';
import { scenarioOfHalfHours } from './half-hour-scenario.ts';
import { TableIssueList } from './table-issue.ts';
import { fitsLimits } from './table-limits.ts';

export interface HalfHourOptions {
  /** How long a contact waits before it gives up; absent: for ever. */
  readonly patience?: Distribution;
  readonly targets?: readonly Target[];
  readonly seed?: string;
  readonly name?: string;
  /** `optional`: a table without people is read too, with nobody on the line. Default `required`. */
  readonly agents?: 'required' | 'optional';
}

export interface HalfHours {
  readonly scenario: Scenario;
  /** Rows read. */
  readonly rows: number;
  /** Half-hours between rows that the table leaves out. */
  readonly filled: number;
  /** Headers of columns that were not used. */
  readonly ignored: readonly string[];
}

/**
 * Reads a table of half-hours (or quarter-hours, or hours) into a scenario with the type `calls` and the
 * group `team`.
 *
 * @throws {TableError} with everything that is wrong, by row and column.
 * @throws {ScenarioError} when the table is sound but its contacts are too many to simulate.
 */
export function readHalfHours(text: string, options: HalfHourOptions = {}): HalfHours {
  const issues = new TableIssueList();
  const rowCount = countLines(text) - 1;
  if (rowCount > limits.intervals) {
    issues.add(0, '', '', 'tooManyRows', { count: rowCount, most: limits.intervals });
    issues.throwIfAny();
  }
  const delimiter = sniffDelimiter(text);
  if (!fitsLimits(text, delimiter, issues)) issues.throwIfAny();
  const [header, ...body] = readCells(text, delimiter);
  if (!header || body.length === 0) issues.add(0, '', '', 'emptyTable', {});
  issues.throwIfAny();

  const columns = findColumns(header!, options.agents ?? 'required', issues);
  const decimal = delimiter === ',' ? '.' : decimalOf(body, columns);
  const rows = readRows(body, header!.cells.length, columns, decimal, issues);
  if (columns.handleTime && rows.length > 0 && rows.every(({ handleTime }) => handleTime === null)) {
    issues.add(0, columns.handleTime.header, '', 'noHandleTime', {});
  }
  const { patience, targets, seed, name } = options;
  const { scenario, filled } = scenarioOfHalfHours(
    rows,
    { patience, targets, seed, name },
    columns.start?.header ?? '',
    issues,
  );
  return { scenario, rows: rows.length, filled, ignored: unusedHeaders(header!, columns) };
}

function countLines(text: string): number {
  let count = text === '' || text.endsWith('\n') ? 0 : 1;
  for (let i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) count++;
  return count;
}
