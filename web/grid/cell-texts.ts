/**
 * Texts out of the grid and into it. What the scenario takes becomes its value; what cannot be read stays in
 * its cell as typed, with what to write instead, until it is mended or something else brings new numbers.
 */
import type { Locale } from '../state/locale.ts';
import type { CellText, WriteCells } from '../state/messages.ts';
import type { Placed } from './blocks.ts';
import type { GridColumn, GridRow } from './grid-columns.ts';
import type { Cell, Range } from './selection.ts';

/** A cell that could not be read. */
export interface WrongCell {
  readonly text: string;
  readonly problem: string;
}

/** What the texts need of the grid they stand in. */
export interface TextGrid {
  readonly rows: readonly GridRow[];
  readonly columns: readonly GridColumn[];
  readonly write: WriteCells;
  readonly locale: Locale;
  requestUpdate(): void;
}

export class CellTexts {
  readonly #grid: TextGrid;
  /** By interval and column. */
  readonly #wrong = new Map<string, WrongCell>();

  constructor(grid: TextGrid) {
    this.#grid = grid;
  }

  wrongAt(row: GridRow, column: GridColumn): WrongCell | undefined {
    return this.#wrong.get(keyOf(row, column));
  }

  /** What is copied from a cell, and what editing it starts from. */
  textAt = ({ row, column }: Cell): string => {
    const at = this.#grid.rows[row];
    const col = this.#grid.columns[column];
    return at && col ? (this.wrongAt(at, col)?.text ?? col.text(at)) : '';
  };

  blockOf({ top, bottom, left, right }: Range): string[][] {
    const block: string[][] = [];
    for (let row = top; row <= bottom; row++) {
      const line: string[] = [];
      for (let column = left; column <= right; column++) line.push(this.textAt({ row, column }));
      block.push(line);
    }
    return block;
  }

  /** Hands the texts on; answers with what a screen reader should hear. */
  put(placed: readonly Placed[]): string {
    const { rows, columns, write, locale } = this.#grid;
    const cells: CellText[] = [];
    const keys: string[] = [];
    for (const { row, column, text } of placed) {
      const at = rows[row];
      const col = columns[column];
      if (!at || !col?.editable) continue;
      cells.push({ index: at.index, column: col.editable, text });
      keys.push(keyOf(at, col));
    }
    const { words, number } = locale;
    if (cells.length === 0) return words.grid.calculated;
    let refused = 0;
    write(cells).forEach((problem, i) => {
      this.#wrong.delete(keys[i]!);
      if (problem === undefined) return;
      this.#wrong.set(keys[i]!, { text: cells[i]!.text, problem });
      refused++;
    });
    this.#grid.requestUpdate();
    return refused > 0
      ? words.grid.partly(refused, number(refused))
      : words.grid.intoCells(cells.length, number(cells.length));
  }

  /** Contacts and people to 0, handle time back to the usual one. */
  clear({ top, bottom, left, right }: Range): string {
    const placed: Placed[] = [];
    for (let row = top; row <= bottom; row++) {
      for (let column = left; column <= right; column++) placed.push({ row, column, text: '' });
    }
    return this.put(placed);
  }

  /** Drops what was typed wrongly: undo, or another day, has brought other numbers. */
  forget(): void {
    if (this.#wrong.size === 0) return;
    this.#wrong.clear();
    this.#grid.requestUpdate();
  }
}

function keyOf(row: GridRow, column: GridColumn): string {
  return `${row.index} ${column.key}`;
}
