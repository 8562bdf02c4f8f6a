/**
 * Reads an export of a contact centre, whoever made it: finds the table in the file, the layout, what each
 * column holds and how its numbers are written, and answers rows by interval (and single calls, where the
 * export lists them) with everything that was set aside, is doubtful, wrong, or for a person to say.
 *
 * Total for any file: nothing is thrown but for a time zone that does not exist.
 */
import { type CellRow, readCells, sniffDelimiter } from '../cells.ts';
import type { Layout } from '../layouts/index.ts';
import { decodeText } from '../text/decode.ts';
import { callInterval, callWait, halfHoursOf, readCalls } from './calls.ts';
import { checkGrid, intervalLengthOf, remarkOn } from './check-rows.ts';
import { type Column, findColumns } from './columns.ts';
import { findTable } from './find-table.ts';
import type { CallRecord, FileForm, Import, ImportOptions } from './import.ts';
import { type RawRow, readIntervalRows } from './interval-rows.ts';
import { mergeIntervals, settleRepeats } from './merge.ts';
import { Notes } from './notes.ts';
import { findFormats } from './numbers.ts';
import { readQueueLog } from './queue-log.ts';
import { chooseQueues } from './queues.ts';
import { kindOf } from './roles.ts';
import { RowReader } from './row-reader.ts';
import { answeredInTime } from './service-level.ts';
import { Times } from './times.ts';

/** A file's bytes, a clipboard's text, or the cells of a workbook. */
export type ImportSource = Uint8Array | string | { readonly cells: readonly (readonly string[])[] };

/**
 * Reads an export.
 *
 * @throws {RangeError} for `options.zone` that names no time zone.
 *
 * `importTable('Godzina;Liczba połączeń\r\n08:00;12\r\n08:30;15').rows[1].offered // 15`
 */
export function importTable(source: ImportSource, options: ImportOptions = {}): Import {
  const notes = new Notes();
  const { rows, form } = cellsOf(source);
  if (rows.length === 0) notes.issues.add(0, '', '', 'emptyTable', {});
  const { layout, confidence, above, header, body } = findTable(rows);
  const columns = layout.rows === 'events' ? [] : findColumns(header, body, layout, options, notes);
  const times = new Times(columns, rows, layout, options, notes);
  const common = {
    layout: layout.id,
    form: { ...form, headerLine: header?.line ?? 0 },
    attribution: layout.attribution,
    waitStarts: layout.waitStarts,
    columns,
  };
  const formats = findFormats(columns, body, layout, form.delimiter, options, notes);
  const reader = new RowReader(columns, formats, notes, options.skipUnreadable ?? false);
  const results =
    layout.rows === 'intervals'
      ? ofIntervals(
          readIntervalRows(above, header, body, layout, reader, times, notes),
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

function cellsOf(source: ImportSource): {
  readonly rows: readonly CellRow[];
  readonly form: Omit<FileForm, 'headerLine'>;
} {
  if (typeof source === 'object' && 'cells' in source) {
    const rows = source.cells
      .map((cells, i) => ({ line: i + 1, cells: cells.map((cell) => cell.trim()) }))
      .filter(({ cells }) => cells.some((cell) => cell !== ''));
    return { rows, form: { encoding: 'xlsx', byteOrderMark: false, delimiter: undefined } };
  }
  const { text, encoding, byteOrderMark } =
    typeof source === 'string'
      ? { text: source, encoding: 'text' as const, byteOrderMark: false }
      : decodeText(source);
  const delimiter = sniffDelimiter(text);
  return { rows: readCells(text, delimiter), form: { encoding, byteOrderMark, delimiter } };
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
  checkGrid(rows, length, columns.find(({ role }) => role === 'start')?.header ?? '', notes);
  const merged = mergeIntervals(settleRepeats(counted, options, notes), notes);
  if (merged.length > 0 && merged.every(({ date }) => date === null)) notes.remark('noDates');
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
