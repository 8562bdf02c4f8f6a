/**
 * The rows of a clipboard, read as what their columns were found (or said) to be.
 */
import { limits } from '../scenario/index.ts';
import { readClock, readDate } from './clock.ts';
import { isBlank } from './column-profile.ts';
import { readDuration } from './duration.ts';
import type { ColumnRole } from './headers.ts';
import { readMoment } from './moment.ts';
import { type DecimalSign, readNumber } from './number.ts';
import type { Cells, PastedColumn, PastedColumns } from './recognise.ts';
import {
  type TableIssue,
  type TableIssueCode,
  TableIssueList,
  type TableIssueParams,
} from './table-issue.ts';

/** One row; null where the cell is blank, missing or could not be read. */
export interface PastedRow {
  /** Index of the row among the cells. */
  readonly index: number;
  readonly date: string | null;
  /** Seconds after midnight. */
  readonly start: number | null;
  readonly offered: number | null;
  /** Seconds. */
  readonly handleTime: number | null;
  /** Seconds. */
  readonly handleTimeSd: number | null;
  readonly agents: number | null;
}

export interface PastedRows {
  readonly rows: readonly PastedRow[];
  /** Cells that could not be read; `row` counts the pasted rows from 1. Nothing is thrown: the rest stands. */
  readonly issues: readonly TableIssue[];
}

/**
 * Reads pasted cells by their columns; `shape` is what `recognisePastedColumns` found, or what the reader
 * made of it.
 */
export function readPastedRows(
  cells: Cells,
  shape: {
    readonly rows: readonly number[];
    readonly columns: PastedColumns;
    readonly decimal?: DecimalSign | undefined;
  },
): PastedRows {
  const { columns, decimal } = shape;
  const issues = new TableIssueList();
  if (!columns.offered) issues.add(0, '', '', 'noVolume', {});

  const read = <T>(
    index: number,
    role: ColumnRole,
    parse: (text: string, column: PastedColumn, report: Report) => T | undefined,
  ): T | null => {
    const column = columns[role];
    const text = column && (cells[index]![column.index] ?? '').trim();
    if (column === undefined || text === undefined || isBlank(text)) return null;
    const name = column.header || String(column.index + 1);
    const report: Report = (code, params) => {
      issues.add(index + 1, name, text, code, params);
      return undefined;
    };
    return parse(text, column, report) ?? null;
  };
  const count = (most: number) => (text: string, _: PastedColumn, report: Report) => {
    const value = readCount(text, decimal, report);
    if (value === undefined || value <= most) return value;
    return report('tooLarge', { most });
  };
  const duration = (text: string, column: PastedColumn, report: Report) =>
    readSeconds(text, column, decimal, report);

  const rows = shape.rows.map((index): PastedRow => {
    const moment = read(index, 'start', (text, _, report) => readStart(text) ?? report('notClock', {}));
    const date = read(index, 'date', (text, _, report) => readDate(text) ?? report('notDate', {}));
    return {
      index,
      date: date ?? moment?.date ?? null,
      start: moment?.start ?? null,
      offered: read(index, 'offered', count(limits.contacts)),
      handleTime: read(index, 'handleTime', duration),
      handleTimeSd: read(index, 'handleTimeSd', duration),
      agents: read(index, 'agents', count(limits.agents)),
    };
  });
  return { rows, issues: issues.toList() };
}

type Report = <C extends TableIssueCode>(code: C, params: TableIssueParams[C]) => undefined;

function readStart(text: string): { readonly start: number; readonly date?: string } | undefined {
  const moment = readMoment(text);
  if (moment) return moment;
  const start = readClock(text);
  return start === undefined || start >= 86_400 ? undefined : { start };
}

function readCount(text: string, decimal: DecimalSign | undefined, report: Report): number | undefined {
  const reading = readNumber(text, decimal ? { decimal } : {});
  if (!reading) return report('notNumber', {});
  if (reading.other !== undefined) return report('twoReadings', { one: reading.value, other: reading.other });
  return reading.value < 0 ? report('negative', {}) : reading.value;
}

function readSeconds(
  text: string,
  { secondsPerNumber, hoursAndMinutes }: PastedColumn,
  decimal: DecimalSign | undefined,
  report: Report,
): number | undefined {
  const isPlain = readNumber(text) !== undefined;
  const value = isPlain ? readCount(text, decimal, report) : readDuration(text, decimal ? { decimal } : {});
  if (value === undefined) return isPlain ? undefined : report('notDuration', {});
  const seconds = isPlain
    ? value * secondsPerNumber
    : text.includes(':') && hoursAndMinutes
      ? value * 60
      : value;
  return seconds <= limits.duration ? seconds : report('tooLarge', { most: limits.duration });
}
