/**
 * The columns and rows of a table of half-hours: which column holds what, and each row in seconds and
 * contacts, with every problem by row and column.
 */
import { limits } from '../scenario/index.ts';
import { nearest } from '../scenario/nearest.ts';
import type { CellRow } from './cells.ts';
import { readClock, readDate } from './clock.ts';
import { readDuration } from './duration.ts';
import { type ColumnRole, roleOfHeader } from './headers.ts';
import { type DecimalSign, decimalSignOf, readNumber } from './number.ts';
import type { TableIssueCode, TableIssueList, TableIssueParams } from './table-issue.ts';

interface Column {
  readonly index: number;
  /** The header as it stands. */
  readonly header: string;
}

export type Columns = Readonly<Partial<Record<ColumnRole, Column>>>;

/** One row; null where nothing was observed. */
export interface HalfHour {
  readonly line: number;
  /** `yyyy-mm-dd`, empty in a table without dates. */
  readonly date: string;
  /** Seconds after midnight. */
  readonly start: number;
  readonly offered: number;
  /** Mean, seconds. */
  readonly handleTime: number | null;
  /** Standard deviation, seconds; null: not given. */
  readonly sd: number | null;
  readonly agents: number;
}

/** The names this program uses; other words of the same meaning are understood too. */
const ownNames: Readonly<Record<ColumnRole, string>> = {
  date: 'date',
  start: 'start',
  offered: 'offered',
  handleTime: 'aht_s',
  handleTimeSd: 'sd_aht_s',
  agents: 'agents',
};
const columnRoles = Object.keys(ownNames) as readonly ColumnRole[];
const needed: readonly ColumnRole[] = ['start', 'offered', 'handleTime'];

/** Finds what each column holds. A column under its own name goes before one under a word of that meaning. */
export function findColumns(
  header: CellRow,
  agents: 'required' | 'optional',
  issues: TableIssueList,
): Columns {
  const found: Partial<Record<ColumnRole, Column>> = {};
  const lower = header.cells.map((cell) => cell.toLowerCase());
  if (header.cells.every((cell) => cell === '' || looksLikeValue(cell))) {
    issues.add(header.line, '', header.cells.join(' '), 'noHeader', {
      needed: [...needed, 'agents' as const].map((role) => ownNames[role]),
    });
    return found;
  }
  for (const role of columnRoles) {
    const own = positions(lower, (cell) => cell === ownNames[role]);
    const all = own.length > 0 ? own : positions(header.cells, (cell) => roleOfHeader(cell) === role);
    const [first, second] = all;
    if (first !== undefined) found[role] = { index: first, header: header.cells[first]! };
    if (second !== undefined) {
      issues.add(header.line, header.cells[second]!, '', 'duplicateColumn', { first: header.cells[first!]! });
    }
  }
  const free = header.cells.filter((_, i) => !Object.values(found).some(({ index }) => index === i));
  for (const role of needed) {
    if (found[role]) continue;
    const meant = nearest(ownNames[role], free);
    const column = ownNames[role];
    issues.add(header.line, column, '', 'missingColumn', meant ? { column, nearest: meant } : { column });
  }
  if (!found.agents && agents === 'required') issues.add(header.line, ownNames.agents, '', 'noAgents', {});
  return found;
}

function positions(cells: readonly string[], is: (cell: string) => boolean): number[] {
  return cells.flatMap((cell, i) => (is(cell) ? [i] : []));
}

function looksLikeValue(cell: string): boolean {
  return readNumber(cell) !== undefined || readClock(cell) !== undefined || readDate(cell) !== undefined;
}

/** Headers that no column role took. */
export function unusedHeaders(header: CellRow, columns: Columns): string[] {
  const used = new Set(Object.values(columns).map(({ index }) => index));
  return header.cells.filter((cell, i) => cell !== '' && !used.has(i));
}

/** The decimal sign of all numbers of the table, where any tells. */
export function decimalOf(rows: readonly CellRow[], columns: Columns): DecimalSign | undefined {
  const indices = (['offered', 'handleTime', 'handleTimeSd', 'agents'] as const).flatMap(
    (role) => columns[role]?.index ?? [],
  );
  return decimalSignOf(rows.flatMap(({ cells }) => indices.map((index) => cells[index] ?? '')));
}

/** Reads every row; rows with an issue are left out of the answer. */
export function readRows(
  rows: readonly CellRow[],
  width: number,
  columns: Columns,
  decimal: DecimalSign | undefined,
  issues: TableIssueList,
): HalfHour[] {
  const read: HalfHour[] = [];
  const firstLine = new Map<string, number>();
  for (const row of rows) {
    if (row.cells.length !== width) {
      issues.add(row.line, '', row.cells.join(' '), 'ragged', { count: row.cells.length, expected: width });
      continue;
    }
    const cells = new RowReader(row, columns, decimal, issues);
    const date = cells.date();
    const start = cells.start();
    const offered = cells.count('offered', limits.contacts, true);
    const handleTime = cells.duration('handleTime');
    const sd = cells.duration('handleTimeSd');
    const agents = cells.count('agents', limits.agents, false);
    if (handleTime && sd && sd > limits.variation * handleTime) {
      cells.report('handleTimeSd', 'spreadTooWide', { mean: handleTime, most: limits.variation });
    }
    if (start === undefined || date === undefined) continue;
    const key = `${date} ${start}`;
    const first = firstLine.get(key);
    if (first !== undefined) cells.report('start', 'duplicateRow', { first });
    else firstLine.set(key, row.line);
    if (!cells.isSound) continue;
    read.push({
      line: row.line,
      date,
      start,
      offered: offered ?? 0,
      handleTime: handleTime || null,
      sd: handleTime ? (sd ?? null) : null,
      agents: agents ?? 0,
    });
  }
  return read;
}

/** The cells of one row by what they hold. A column that the table lacks reads as undefined without an issue. */
class RowReader {
  isSound = true;
  readonly #row: CellRow;
  readonly #columns: Columns;
  readonly #decimal: DecimalSign | undefined;
  readonly #issues: TableIssueList;

  constructor(row: CellRow, columns: Columns, decimal: DecimalSign | undefined, issues: TableIssueList) {
    this.#row = row;
    this.#columns = columns;
    this.#decimal = decimal;
    this.#issues = issues;
  }

  report<C extends TableIssueCode>(role: ColumnRole, code: C, params: TableIssueParams[C]): void {
    this.isSound = false;
    this.#issues.add(this.#row.line, this.#columns[role]!.header, this.#cell(role) ?? '', code, params);
  }

  date(): string | undefined {
    const text = this.#cell('date');
    if (text === undefined) return '';
    const date = readDate(text);
    if (date === undefined) this.report('date', 'notDate', {});
    return date;
  }

  start(): number | undefined {
    const text = this.#cell('start');
    if (text === undefined) return undefined;
    const start = readClock(text);
    if (start === undefined || start >= 86_400) this.report('start', 'notClock', {});
    else return start;
    return undefined;
  }

  /** Contacts or people; a blank cell is undefined. */
  count(role: 'offered' | 'agents', most: number, whole: boolean): number | undefined {
    const text = this.#cell(role);
    if (!text) return undefined;
    const reading = readNumber(text, this.#decimal ? { decimal: this.#decimal } : {});
    if (!reading) this.report(role, 'notNumber', {});
    else if (reading.other !== undefined) {
      this.report(role, 'twoReadings', { one: reading.value, other: reading.other });
    } else if (reading.value < 0) this.report(role, 'negative', {});
    else if (reading.value > most) this.report(role, 'tooLarge', { most });
    else if (whole && !Number.isInteger(reading.value)) this.report(role, 'notWhole', {});
    else return reading.value;
    return undefined;
  }

  /** Seconds; a blank cell is undefined. */
  duration(role: 'handleTime' | 'handleTimeSd'): number | undefined {
    const text = this.#cell(role);
    if (!text) return undefined;
    const options = this.#decimal ? { decimal: this.#decimal } : {};
    const reading = readNumber(text, options);
    if (reading?.other !== undefined) {
      this.report(role, 'twoReadings', { one: reading.value, other: reading.other });
      return undefined;
    }
    if (reading && reading.value < 0) {
      this.report(role, 'negative', {});
      return undefined;
    }
    const seconds = reading?.value ?? readDuration(text, options);
    if (seconds === undefined) {
      this.report(role, 'notDuration', {});
      return undefined;
    }
    if (seconds <= limits.duration) return seconds;
    this.report(role, 'tooLarge', { most: limits.duration });
    return undefined;
  }

  #cell(role: ColumnRole): string | undefined {
    const column = this.#columns[role];
    return column && this.#row.cells[column.index];
  }
}
