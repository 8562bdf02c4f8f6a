/**
 * Reads an export of a contact centre, whoever made it: finds the table in the file, the layout, what each
 * column holds and how its numbers are written, and answers rows by interval (and single calls, where the
 * export lists them) with everything that was set aside, is doubtful, wrong, or for a person to say.
 *
 * Total for any file: nothing is thrown but for a time zone that does not exist.
 */
import { type CellRow, readCells, sniffDelimiter } from '../cells.ts';
import type { Layout } from '../layouts/index.ts';
import { fitsLimits, tableLimits } from '../table-limits.ts';
import { decodeText } from '../text/decode.ts';
import { withAfternoons } from './afternoon.ts';
import { callInterval, callWait, halfHoursOf, readCalls } from './calls.ts';
import { checkGrid, checkSteps, intervalLengthOf, remarkFar, remarkOn } from './check-rows.ts';
import { type Column, findColumns } from './columns.ts';
import { findTable } from './find-table.ts';
import type { CallRecord, FileForm, Import, ImportOptions, Mend } from './import.ts';
import { type RawRow, readIntervalRows } from './interval-rows.ts';
import { askMeanOrTotal } from './mean-or-total.ts';
import { groupBy, mergeIntervals, settleRepeats } from './merge.ts';
import { Notes } from './notes.ts';
import { findFormats } from './numbers.ts';
import { readQueueLog } from './queue-log.ts';
import { chooseQueues } from './queues.ts';
import { kindOf } from './roles.ts';
import { RowReader } from './row-reader.ts';
import { withSerialDates } from './serial-dates.ts';
import { answeredInTime } from './service-level.ts';
import { Times } from './times.ts';

/** A file's bytes, a clipboard's text, or the sheets of a workbook as cells of text. */
export type ImportSource = Uint8Array | string | readonly ImportSheet[];

export interface ImportSheet {
  readonly name: string;
  readonly cells: readonly (readonly string[])[];
}

/**
 * Reads an export.
 *
 * @throws {RangeError} for `options.zone` that names no time zone.
 *
 * `importTable('Godzina;Liczba połączeń\r\n08:00;12\r\n08:30;15').rows[1].offered // 15`
 */
export function importTable(source: ImportSource, options: ImportOptions = {}): Import {
  const notes = new Notes();
  const { rows, form } = cellsOf(source, options, notes);
  if (rows.length === 0 && notes.issues.isEmpty) notes.issues.add(0, '', '', 'emptyTable', {});
  const { layout, confidence, above, header, body: found } = findTable(withMends(rows, options.mends));
  const body = withSerialDates(header, found, layout, notes);
  const columns = layout.rows === 'events' ? [] : findColumns(header, body, layout, options, notes);
  const times = new Times(columns, rows, layout, options, notes);
  const common = {
    layout: layout.id,
    form: { ...form, headerLine: header?.line ?? 0 },
    attribution: layout.attribution,
    waitStarts: layout.waitStarts,
    columns,
    sample: body.slice(0, sampled).map(({ cells }) => cells),
  };
  askMeanOrTotal(columns, body, layout, notes);
  const formats = findFormats(columns, body, layout, form.delimiter, options, notes);
  const reader = new RowReader(columns, formats, notes, options.skipUnreadable ?? false);
  const results =
    layout.rows === 'intervals'
      ? ofIntervals(
          withAfternoons(
            readIntervalRows({ above, header, body, columns }, layout, reader, times, notes),
            notes,
          ),
          columns,
          layout,
          formats,
          options,
          notes,
        )
      : ofCalls(
          layout.rows === 'events'
            ? readQueueLog(body, times, notes)
            : readCallTable(above, header!, body, reader, times, notes),
          options,
          notes,
        );
  return {
    ...common,
    ...results,
    confidence: confidenceOf(confidence, columns),
    asides: notes.asides,
    remarks: notes.remarks,
    questions: notes.questions,
    issues: notes.issues.toList(),
  };
}

/** Rows that Import.sample shows. */
const sampled = 6;

function withMends(rows: readonly CellRow[], mends: readonly Mend[] = []): readonly CellRow[] {
  if (mends.length === 0) return rows;
  const byLine = groupBy(mends, ({ line }) => String(line));
  return rows.map((row) => {
    const ofRow = byLine.get(String(row.line));
    if (!ofRow) return row;
    const cells = [...row.cells];
    for (const { index, text } of ofRow) cells[index] = text.trim();
    return { ...row, cells };
  });
}

interface SourceCells {
  readonly rows: readonly CellRow[];
  readonly form: Omit<FileForm, 'headerLine'>;
}

function cellsOf(source: ImportSource, options: ImportOptions, notes: Notes): SourceCells {
  if (typeof source !== 'string' && !(source instanceof Uint8Array))
    return cellsOfSheets(source, options, notes);
  const nothingRead = { byteOrderMark: false, delimiter: undefined };
  if (source.length > tableLimits.bytes) {
    notes.issues.add(0, '', '', 'fileTooBig', { most: tableLimits.bytes / 2 ** 20 });
    return { rows: [], form: { encoding: 'text', ...nothingRead } };
  }
  const { text, encoding, byteOrderMark } =
    typeof source === 'string'
      ? { text: source, encoding: 'text' as const, byteOrderMark: false }
      : decodeText(source);
  const archive = typeof source === 'string' ? undefined : archiveOf(source);
  if (archive) {
    notes.issues.add(0, '', '', archive, {});
    return { rows: [], form: { encoding, ...nothingRead } };
  }
  const delimiter = sniffDelimiter(text);
  const rows = fitsLimits(text, delimiter, notes.issues) ? readCells(text, delimiter) : [];
  return { rows, form: { encoding, byteOrderMark, delimiter } };
}

/** Bytes that are no text: workbooks of the old format, and new ones that nobody unpacked. */
function archiveOf(bytes: Uint8Array): 'oldWorkbook' | 'brokenWorkbook' | undefined {
  const begins = (...mark: readonly number[]) => mark.every((byte, i) => bytes[i] === byte);
  if (begins(0xd0, 0xcf, 0x11, 0xe0)) return 'oldWorkbook';
  return begins(0x50, 0x4b, 3, 4) ? 'brokenWorkbook' : undefined;
}

/** The sheet asked for, or the only one that holds more than a row; several are asked about. */
function cellsOfSheets(sheets: readonly ImportSheet[], options: ImportOptions, notes: Notes): SourceCells {
  const filled = sheets.map(({ name, cells }) => {
    const rows = cells
      .map((row, i) => ({ line: i + 1, cells: row.map((cell) => cell.trim()) }))
      .filter((row) => row.cells.some((cell) => cell !== ''));
    return { name, rows };
  });
  const tables = filled.filter(({ rows }) => rows.length > 1);
  const asked = filled.find(({ name }) => name === options.sheet);
  if (!asked && tables.length > 1) {
    const choices = tables.map(({ name, rows }) => ({ value: name, reading: String(rows.length) }));
    notes.ask({ code: 'sheet', column: '', text: options.sheet ?? '', lines: [], choices });
  }
  const { name, rows } = asked ?? tables[0] ?? filled[0] ?? { name: '', rows: [] };
  return { rows, form: { encoding: 'xlsx', byteOrderMark: false, delimiter: undefined, sheet: name } };
}

type Results = Pick<Import, 'rows' | 'calls' | 'queues' | 'intervalLength' | 'acceptableWait'>;

function ofIntervals(
  raw: readonly RawRow[],
  columns: readonly Column[],
  layout: Layout,
  formats: ReturnType<typeof findFormats>,
  options: ImportOptions,
  notes: Notes,
): Results {
  const isCounted = columns.some(({ role }) => role === 'offered' || role === 'answered');
  if (!isCounted && notes.issues.isEmpty) notes.issues.add(0, '', '', 'noVolume', {});
  const { queues, rows } = chooseQueues(raw, options, notes);
  const level = columns.find(({ role }) => role === 'serviceLevel');
  const within = answeredInTime(rows, formats.get(level?.index ?? -1)?.places ?? 0, notes);
  const counted = rows.map((row, i) => ({ ...row, answeredWithin: within[i]! }));
  const length = intervalLengthOf(rows);
  const startColumn = columns.find(({ role }) => role === 'start')?.key ?? '';
  checkGrid(rows, length, startColumn, notes);
  checkSteps(rows, length, startColumn, notes);
  remarkFar(rows, notes);
  const merged = mergeIntervals(settleRepeats(counted, options, notes), notes);
  if (merged.length > 0 && merged.every(({ date }) => date === null)) notes.remark('noDates');
  if (merged.length === 0 && notes.issues.isEmpty) notes.issues.add(0, '', '', 'emptyTable', {});
  remarkOn(merged, rows, layout.attribution, notes);
  return {
    rows: merged,
    queues,
    intervalLength: length,
    acceptableWait: waitBehind(columns, layout, options, notes),
  };
}

/** The wait behind the contacts answered in time: said by the header, the person, or the system's usual one. */
function waitBehind(
  columns: readonly Column[],
  layout: Layout,
  { within }: ImportOptions,
  notes: Notes,
): number | null {
  const column =
    columns.find(({ role }) => role === 'answeredWithin') ??
    columns.find(({ role }) => role === 'serviceLevel');
  if (!column) return null;
  if (column.within !== undefined) return column.within;
  if (within !== undefined) return within;
  if (layout.acceptableWait === undefined) notes.remark('unknownWait', column.header);
  else notes.remark('usualWait', String(layout.acceptableWait));
  return layout.acceptableWait ?? null;
}

function readCallTable(
  above: readonly CellRow[],
  header: CellRow,
  body: readonly CellRow[],
  reader: RowReader,
  times: Times,
  notes: Notes,
): CallRecord[] {
  for (const row of above) {
    notes.aside('above', row);
    times.passBy(row.cells);
  }
  return readCalls(header, body, reader, times, notes);
}

function ofCalls(all: readonly CallRecord[], options: ImportOptions, notes: Notes): Results {
  const asRows = all.map(
    (call): RawRow => ({
      line: call.line,
      queue: call.queue,
      channel: '',
      date: call.date,
      start: call.arrival,
      length: null,
      figures: {},
      offered: 1,
      answered: null,
      abandoned: null,
      handleTime: null,
      answerWait: null,
      cells: [],
    }),
  );
  const { queues, rows } = chooseQueues(asRows, options, notes);
  const chosen = new Set(rows.map(({ queue }) => queue));
  const calls = all
    .filter(({ queue }) => chosen.has(queue))
    .sort((a, b) => (a.date ?? '').localeCompare(b.date ?? '') || a.arrival - b.arrival);
  const within = options.within ?? callWait;
  return {
    rows: halfHoursOf(calls, within),
    calls,
    queues,
    intervalLength: callInterval,
    acceptableWait: calls.some(({ wait }) => wait !== null) ? within : null,
  };
}

/** As sure as the layout and the least sure of the columns in use. */
function confidenceOf(layout: number, columns: readonly Column[]): number {
  const used = columns.filter(({ role }) => role !== 'none' && kindOf(role) !== 'name');
  return Math.min(layout, ...used.map(({ confidence }) => confidence));
}
