/**
 * Text into cells: files and clipboards with tab, semicolon, stroke or comma between cells, quotes as
 * spreadsheets set them ("" inside quotes is one quote, quoted cells may hold line ends), a byte order mark,
 * and lines ended by CRLF, LF or CR.
 *
 * The delimiter is sniffed from the first lines, outside quotes: the one that cuts most lines into the same
 * number of cells; tab, `;`, `|`, `,` in this order where several do. A comma counts unless the lines are one
 * column of numbers with a decimal comma. Without any, each line is one cell.
 *
 * A quote that is never closed, or closed in the middle of a cell, would swallow the lines below it. Such a
 * line is cut at its delimiters instead and marked as broken: the lines below are read as if it were sound.
 */
import { decimalSignOf, readNumber } from './number.ts';

export type Delimiter = '\t' | ';' | '|' | ',';

export interface CellRow {
  /** Line of the text on which the row begins, the first is 1. */
  readonly line: number;
  readonly cells: readonly string[];
  /** The quotes of the row do not pair. */
  readonly isBroken?: true;
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

const delimiters: readonly Delimiter[] = ['\t', ';', '|', ','];

/** The delimiter of a text, undefined when each line is one cell. */
export function sniffDelimiter(text: string): Delimiter | undefined {
  const lines = text
    .slice(0, 20_000)
    .replace(/"[^"]*"/g, 'x')
    .split(/\r\n|\n|\r/)
    .filter((line) => line.trim() !== '')
    .slice(0, 40);
  let best: Delimiter | undefined;
  let most = 0;
  for (const mark of delimiters) {
    const agreeing = agreeingLines(lines, mark);
    if (agreeing > most) [best, most] = [mark, agreeing];
  }
  return best === ',' && isDecimalColumn(lines) ? undefined : best;
}

/** Lines with the most frequent number of this mark. */
function agreeingLines(lines: readonly string[], mark: Delimiter): number {
  const votes = new Map<number, number>();
  for (const line of lines) {
    const count = line.split(mark).length - 1;
    if (count > 0) votes.set(count, (votes.get(count) ?? 0) + 1);
  }
  return Math.max(0, ...votes.values());
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
    const cells = plainCells(whole, delimiter);
    if (cells) rows.push({ line, cells });
  }
  return rows;
}

/** Without what keeps a spreadsheet from reading a cell: `="0800"` and `'0800` are 0800. */
function bare(cell: string): string {
  const text = cell.trim();
  if (text.charCodeAt(0) === 61) return /^="([^"]*)"$/.exec(text)?.[1]?.trim() ?? text;
  return /^'\d/.test(text) ? text.slice(1) : text;
}

/** Undefined for a blank line. */
function plainCells(whole: string, delimiter: Delimiter | undefined): string[] | undefined {
  if (whole.trim() === '') return undefined;
  const cells = delimiter ? whole.split(delimiter) : [whole];
  for (let i = 0; i < cells.length; i++) cells[i] = bare(cells[i]!);
  return cells.some((cell) => cell !== '') ? cells : undefined;
}

function readQuoted(body: string, delimiter: Delimiter | undefined): CellRow[] {
  const rows: CellRow[] = [];
  const lineEnd = /\r\n|\n|\r/g;
  let line = 1;
  for (let at = 0; at < body.length; ) {
    lineEnd.lastIndex = at;
    const found = lineEnd.exec(body);
    const end = found?.index ?? body.length;
    const next = found ? lineEnd.lastIndex : body.length;
    const whole = body.slice(at, end);
    if (!whole.includes('"')) {
      const cells = plainCells(whole, delimiter);
      if (cells) rows.push({ line, cells });
      at = next;
      line++;
      continue;
    }
    const row = quotedRow(body, at, delimiter);
    if (row) {
      if (row.cells.some((cell) => cell !== '')) rows.push({ line, cells: row.cells });
      line += row.lines;
      at = row.next;
    } else {
      const cells = plainCells(whole.replaceAll('"', ''), delimiter);
      if (cells) rows.push({ line, cells, isBroken: true });
      at = next;
      line++;
    }
  }
  return rows;
}

/** Characters of the longest cell in quotes; a header with line ends in it is far shorter. */
const longestCell = 10_000;

/** The row that begins here, undefined where its quotes do not pair. */
function quotedRow(body: string, from: number, delimiter: Delimiter | undefined) {
  const cells: string[] = [];
  let lines = 1;
  let at = from;
  for (;;) {
    while (body[at] === ' ' || (body[at] === '\t' && delimiter !== '\t')) at++;
    if (body[at] === '"') {
      let cell = '';
      const begins = at;
      let open = at + 1;
      for (;;) {
        const close = body.indexOf('"', open);
        if (close < 0 || close - begins > longestCell) return undefined;
        cell += body.slice(open, close);
        at = close + 1;
        if (body[at] !== '"') break;
        cell += '"';
        open = at + 1;
      }
      lines += cell.split(/\r\n|\n|\r/).length - 1;
      while (body[at] === ' ' || (body[at] === '\t' && delimiter !== '\t')) at++;
      cells.push(bare(cell));
    } else {
      const begins = at;
      while (at < body.length && body[at] !== delimiter && body[at] !== '\n' && body[at] !== '\r') at++;
      cells.push(bare(body.slice(begins, at)));
    }
    if (at >= body.length) return { cells, lines, next: at };
    if (body[at] === delimiter) at++;
    else if (body[at] === '\n') return { cells, lines, next: at + 1 };
    else if (body[at] === '\r') return { cells, lines, next: at + (body[at + 1] === '\n' ? 2 : 1) };
    else return undefined;
  }
}
