/**
 * Text into cells: files and clipboards with tab, semicolon, stroke or comma between cells, quotes as
 * spreadsheets set them ("" inside quotes is one quote, quoted cells may hold line ends), a byte order mark,
 * and lines ended by CRLF, LF or CR.
 *
 * The delimiter is sniffed from the first lines, outside quotes: the first of tab, `;`, `|`, `,` that occurs.
 * A comma counts unless the lines are one column of numbers with a decimal comma. Without any, each line is
 * one cell.
 */
import { decimalSignOf, readNumber } from './number.ts';

export type Delimiter = '\t' | ';' | '|' | ',';

export interface CellRow {
  /** Line of the text on which the row begins, the first is 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

/** The rows of a text, cells trimmed, blank lines left out. */
export function readCells(text: string, delimiter: Delimiter | undefined = sniffDelimiter(text)): CellRow[] {
  const body = text.startsWith('\ufeff') ? text.slice(1) : text;
  return body.includes('"') ? readQuoted(body, delimiter) : readPlain(body, delimiter);
}

/** Cells of a clipboard as a rectangle: short rows are filled with empty cells. */
export function readPastedCells(text: string): string[][] {
  const rows = readCells(text);
  const width = rows.reduce((widest, { cells }) => Math.max(widest, cells.length), 0);
  return rows.map(({ cells }) => [...cells, ...new Array<string>(width - cells.length).fill('')]);
}

/** The delimiter of a text, undefined when each line is one cell. */
export function sniffDelimiter(text: string): Delimiter | undefined {
  const lines = text
    .slice(0, 20_000)
    .replace(/"[^"]*"/g, 'x')
    .split(/\r\n|\n|\r/)
    .filter((line) => line.trim() !== '')
    .slice(0, 20);
  if (lines.some((line) => line.includes('\t'))) return '\t';
  for (const mark of [';', '|'] as const) {
    if (lines.some((line) => line.includes(mark))) return mark;
  }
  return lines.some((line) => line.includes(',')) && !isDecimalColumn(lines) ? ',' : undefined;
}

/** Lines such as `4,5` under a header or none: numbers with a decimal comma, not two columns. */
function isDecimalColumn(lines: readonly string[]): boolean {
  const [first, ...rest] = lines;
  const numbers =
    first !== undefined && readNumber(first) === undefined && !first.includes(',') ? rest : lines;
  const readings = numbers.map((line) => readNumber(line));
  return readings.every((reading) => reading !== undefined) && decimalSignOf(numbers) === ',';
}

function readPlain(body: string, delimiter: Delimiter | undefined): CellRow[] {
  const rows: CellRow[] = [];
  let line = 0;
  for (const whole of body.split(/\r\n|\n|\r/)) {
    line++;
    if (whole.trim() === '') continue;
    const cells = delimiter ? whole.split(delimiter) : [whole];
    if (cells.every((cell) => cell.trim() === '')) continue;
    rows.push({ line, cells: cells.map((cell) => cell.trim()) });
  }
  return rows;
}

function readQuoted(body: string, delimiter: Delimiter | undefined): CellRow[] {
  const rows: CellRow[] = [];
  let cells: string[] = [];
  let cell = '';
  let quoted = false;
  let line = 1;
  let firstLine = 1;

  const endRow = () => {
    cells.push(cell.trim());
    cell = '';
    if (cells.some((text) => text !== '')) rows.push({ line: firstLine, cells });
    cells = [];
    firstLine = line;
  };

  for (let i = 0; i < body.length; i++) {
    const mark = body[i]!;
    const isLineEnd = mark === '\n' || (mark === '\r' && body[i + 1] !== '\n');
    if (isLineEnd) line++;
    if (quoted) {
      if (mark !== '"') cell += mark;
      else if (body[i + 1] === '"') {
        cell += '"';
        i++;
      } else quoted = false;
    } else if (mark === '"' && cell.trim() === '') {
      quoted = true;
      cell = '';
    } else if (mark === delimiter) {
      cells.push(cell.trim());
      cell = '';
    } else if (isLineEnd) endRow();
    else if (mark !== '\r') cell += mark;
  }
  endRow();
  return rows;
}
