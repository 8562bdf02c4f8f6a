/**
 * The rows of a table of intervals: which are data, which sum others up, repeat the header or say something
 * else; and what each says, worked out where the export prints only its parts. Offered contacts are answered
 * and abandoned together where there is no column of them; a handle time is the sum of talk, hold and
 * after-contact work, or a total over the answered ones.
 */
import type { CellRow } from '../cells.ts';
import { isTotalsWord } from '../headers.ts';
import type { Layout } from '../layouts/index.ts';
import type { Column } from './columns.ts';
import type { AsideReason } from './import.ts';
import type { Notes } from './notes.ts';
import { settleRagged, triesOf } from './ragged-row.ts';
import type { Figures, RowReader } from './row-reader.ts';
import { checkHeader, fitsWidth, usualWidth } from './row-width.ts';
import { labelled, queueLabel, type RowTime, type Times } from './times.ts';

/** A row before queues and repeats are settled. */
export interface RawRow extends RowTime {
  readonly line: number;
  readonly queue: string;
  readonly channel: string;
  readonly figures: Figures;
  readonly offered: number | null;
  readonly answered: number | null;
  readonly abandoned: number | null;
  readonly handleTime: number | null;
  readonly answerWait: number | null;
  /** All cells, to tell a repeated row from a second one. */
  readonly cells: readonly string[];
}

interface TableFound {
  readonly above: readonly CellRow[];
  readonly header: CellRow | undefined;
  readonly body: readonly CellRow[];
  readonly columns: readonly Column[];
}

export function readIntervalRows(
  { above, header, body, columns }: TableFound,
  layout: Layout,
  reader: RowReader,
  times: Times,
  notes: Notes,
): RawRow[] {
  let queueAbove = '';
  const passBy = (row: CellRow) => {
    times.passBy(row.cells);
    const queue = labelled(row.cells, queueLabel);
    if (queue && !reader.has('queue')) {
      queueAbove = queue;
      notes.remark('queueAbove', queue);
    }
  };
  for (const row of above) {
    notes.aside('above', row);
    passBy(row);
  }
  const names = header?.cells.join('|');
  const width = usualWidth(header, body);
  checkHeader(header, body, width, notes);
  const rows: RawRow[] = [];
  let queueBefore = '';
  const patience = { left: mostTries };
  for (const printed of body) {
    const row = inColumns(printed, width, columns, patience, notes);
    reader.begin(row);
    const reason = reasonToSkip(row, names, reader, times, printed === body.at(-1) && rows.length > 1);
    if (reason) {
      notes.aside(reason, row);
      if (reason === 'text') passBy(row);
      continue;
    }
    const { cells, line } = row;
    if (row.isBroken || !fitsWidth(cells, width)) {
      if (row.isBroken) reader.complain(undefined, 'brokenQuotes', {});
      else reader.complain(undefined, 'ragged', { count: cells.length, expected: width });
      reader.end();
      continue;
    }
    const time = times.read(reader);
    if (time.date === null && reader.has('date')) reader.complain('date', 'notDate', {});
    const figures = reader.figures();
    const queue = reader.text('queue');
    if (queue !== '') queueBefore = queue;
    else if (reader.has('queue') && queueBefore !== '') notes.remark('carriedDown', '', line);
    if (!reader.end()) continue;
    rows.push({
      ...time,
      length: lengthIn(reader.text('length')) ?? time.length,
      line,
      queue: reader.has('queue') ? queueBefore : queueAbove,
      channel: reader.text('channel'),
      figures,
      ...worked(figures, layout, reader, notes),
      cells,
    });
  }
  return rows;
}

/** Cells copied in all for the rows of a file that have cells too many: some seconds. Rows beyond are complained about. */
const mostTries = 2e7;

/** A row with cells too many as its columns have them, where its counts tell how. */
function inColumns(
  row: CellRow,
  width: number,
  columns: readonly Column[],
  patience: { left: number },
  notes: Notes,
): CellRow {
  if (row.isBroken || fitsWidth(row.cells, width)) return row;
  const tries = triesOf(row.cells, width);
  if (tries > patience.left) return row;
  patience.left -= tries;
  const cells = settleRagged(row.cells, width, columns);
  if (!cells) return row;
  notes.remark('raggedSettled', '', row.line);
  return { ...row, cells };
}

/** Why a row is no data; undefined for one that is. */
function reasonToSkip(
  row: CellRow,
  names: string | undefined,
  reader: RowReader,
  times: Times,
  isLast: boolean,
): AsideReason | undefined {
  if (row.isBroken) return undefined;
  if (/^(#|\/\/)/.test(row.cells[0]!)) return 'comment';
  if (names?.startsWith(row.cells[0]!) && row.cells.join('|') === names) return 'repeatedHeader';
  if (isTotal(row, reader, times)) return 'totals';
  if (row.cells.every((cell) => /^:?-*:?$/.test(cell))) return 'text';
  if (!reader.hasFigures) return 'text';
  // a last row without a time, below rows that have one, sums them up without saying so
  const isTimeless = reader.has('start') && reader.text('start') === '' && reader.text('date') === '';
  return isLast && isTimeless ? 'totals' : undefined;
}

/** A row that names itself a sum, where its time (or, in a table of days, its first cell) should be. */
function isTotal({ cells }: CellRow, reader: RowReader, times: Times): boolean {
  const words = cells.filter(isTotalsWord);
  if (words.length === 0) return false;
  if (words.includes(reader.text('queue')) && /^\P{L}*\p{L}+\P{L}*$/u.test(reader.text('queue'))) return true;
  const start = reader.text('start') || reader.text('date');
  return start === '' || times.stamp(start) === undefined || words.includes(start);
}

/** `15mins`, `30 min`, `hourly`, `daily`: seconds. */
function lengthIn(text: string): number | undefined {
  if (text === '') return undefined;
  if (/^daily|^day|^1 ?day/i.test(text)) return 86_400;
  if (/^hourly|^hour/i.test(text)) return 3600;
  const minutes = /^(\d+) ?(min\w*|m)$/i.exec(text.trim())?.[1];
  return minutes ? Number(minutes) * 60 : undefined;
}

type Worked = Pick<RawRow, 'offered' | 'answered' | 'abandoned' | 'handleTime' | 'answerWait'>;

function worked(figures: Figures, layout: Layout, reader: RowReader, notes: Notes): Worked {
  const blank = layout.blankIsZero ? 0 : null;
  const count = (role: 'offered' | 'answered' | 'abandoned') => {
    const value = figures[role];
    if (value !== undefined || !reader.has(role)) return value ?? null;
    if (blank === null) notes.remark('blankCounts');
    return blank;
  };
  const answered = count('answered');
  const abandoned = count('abandoned');
  let offered = count('offered');
  if (!reader.has('offered') && reader.has('abandoned') && answered !== null && abandoned !== null) {
    notes.remark('offeredAdded');
    offered = answered + abandoned;
  }
  const nobody = layout.blankIsZero && answered === 0;
  return {
    offered,
    answered,
    abandoned,
    handleTime: nobody && !figures.handleTime ? null : handleTimeOf(figures, answered, reader, notes),
    answerWait: figures.answerWait ?? perContact(figures.totalAnswerWait, answered),
  };
}

function handleTimeOf(
  figures: Figures,
  answered: number | null,
  reader: RowReader,
  notes: Notes,
): number | null {
  if (figures.handleTime !== undefined) return figures.handleTime;
  if (reader.has('handleTime')) return null;
  if (figures.totalHandleTime !== undefined) return perContact(figures.totalHandleTime, answered);
  const { talkTime, holdTime = 0, afterWork = 0 } = figures;
  if (talkTime !== undefined) {
    notes.remark(reader.has('afterWork') ? 'handleTimeAdded' : 'talkOnly');
    return talkTime + holdTime + afterWork;
  }
  const { totalTalkTime, totalHoldTime = 0, totalAfterWork = 0 } = figures;
  if (totalTalkTime === undefined) return null;
  notes.remark(reader.has('totalAfterWork') ? 'handleTimeAdded' : 'talkOnly');
  return perContact(totalTalkTime + totalHoldTime + totalAfterWork, answered);
}

/** A mean of no contacts is none. */
function perContact(total: number | undefined, contacts: number | null): number | null {
  return total === undefined || !contacts ? null : total / contacts;
}
