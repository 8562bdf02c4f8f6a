/**
 * Blocks of cell texts: what copying takes out, what pasting and filling put in. A block smaller than the
 * selection is tiled over it when the selection is a whole number of blocks; else it starts at the
 * selection's first cell and keeps its own size.
 */
import type { Cell, Extent, Range } from './selection.ts';

export interface Placed extends Cell {
  readonly text: string;
}

/** Rows and cells of copied text; a last empty line is not a row. */
export function blockOf(text: string): string[][] {
  const rows = text.replace(/\r\n?/g, '\n').replace(/\n$/, '').split('\n');
  return rows.map((row) => row.split('\t'));
}

export function textOf(block: readonly (readonly string[])[]): string {
  return block.map((row) => row.join('\t')).join('\n');
}

/** Where each text of a pasted block goes; what would fall outside the grid is left out. */
export function place(block: readonly (readonly string[])[], range: Range, extent: Extent): Placed[] {
  const height = block.length;
  const width = Math.max(0, ...block.map((row) => row.length));
  if (height === 0 || width === 0) return [];
  const rows = repeated(height, range.bottom - range.top + 1);
  const columns = repeated(width, range.right - range.left + 1);
  const placed: Placed[] = [];
  for (let r = 0; r < rows; r++) {
    for (let c = 0; c < columns; c++) {
      const row = range.top + r;
      const column = range.left + c;
      const text = block[r % height]?.[c % width];
      if (text !== undefined && row < extent.rows && column < extent.columns)
        placed.push({ row, column, text });
    }
  }
  return placed;
}

function repeated(size: number, room: number): number {
  return room > size && room % size === 0 ? room : size;
}

/** Ctrl+D: the first row of the selection into the rows below it; a single row takes the row above. */
export function fillDown(range: Range, textAt: (cell: Cell) => string): Placed[] {
  const source = range.top === range.bottom ? range.top - 1 : range.top;
  if (source < 0) return [];
  const placed: Placed[] = [];
  for (let row = source + 1; row <= range.bottom; row++) {
    for (let column = range.left; column <= range.right; column++) {
      placed.push({ row, column, text: textAt({ row: source, column }) });
    }
  }
  return placed;
}

/** The fill handle pulled from a selection to a row: the selection repeated downwards or upwards. */
export function fillTo(range: Range, row: number, textAt: (cell: Cell) => string): Placed[] {
  const height = range.bottom - range.top + 1;
  const placed: Placed[] = [];
  const put = (target: number, source: number) => {
    for (let column = range.left; column <= range.right; column++) {
      placed.push({ row: target, column, text: textAt({ row: source, column }) });
    }
  };
  for (let r = range.bottom + 1; r <= row; r++) put(r, range.top + ((r - range.top) % height));
  for (let r = range.top - 1; r >= row; r--) put(r, range.bottom - ((range.bottom - r) % height));
  return placed;
}
