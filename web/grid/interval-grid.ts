/**
 * The half-hours as a spreadsheet: one tab stop, arrows, type to replace, F2 or Enter to edit, Shift to
 * select, copy, paste, fill by Ctrl+D or by the handle. Cells that cannot be read keep what was typed and say
 * what to write instead. The scenario changes only through messages; undo belongs to the page.
 */
import { html, nothing, type PropertyDeclarations, type PropertyValues } from 'lit';
import { PageElement } from '../parts/page-element.ts';
import { clock } from '../state/locale.ts';
import type { CellText, WriteCells } from '../state/messages.ts';
import { blockOf, fillDown, fillTo, type Placed, place, textOf } from './blocks.ts';
import { type GridColumn, type GridRow, gridColumns } from './grid-columns.ts';
import {
  type Cell,
  clampCell,
  contains,
  isSingle,
  only,
  rangeOf,
  type Selection,
  selectionAfter,
} from './selection.ts';

/** A cell that could not be read: what was typed, and what to write instead. */
interface WrongCell {
  readonly text: string;
  readonly problem: string;
}

interface Edit extends Cell {
  /** What the editor starts with. */
  readonly text: string;
  /** Typing over a cell: arrows commit. Editing it (F2, double click): arrows move in the text. */
  readonly over: boolean;
}

const pageRows = 8;

export class IntervalGrid extends PageElement {
  static override properties: PropertyDeclarations = {
    ...PageElement.properties,
    rows: { attribute: false },
    contacts: {},
    within: {},
    deferred: { type: Boolean },
    replications: { type: Number },
    selected: { type: Number },
    write: { attribute: false },
    isDay: { attribute: false },
    footer: { attribute: false },
    selection: { state: true },
    edit: { state: true },
    wrong: { state: true },
    fillRow: { state: true },
    said: { state: true },
  };

  declare rows: readonly GridRow[];
  declare contacts: string;
  declare within: string;
  declare deferred: boolean;
  declare replications: number;
  /** Number of the interval selected on the page. */
  declare selected: number;
  declare write: WriteCells;
  /** Whether pasted text is whole rows with times rather than a block of cells. */
  declare isDay: (text: string) => boolean;
  /** Texts of the last row, by column key. */
  declare footer: Readonly<Record<string, unknown>>;
  declare selection: Selection;
  declare edit: Edit | undefined;
  declare wrong: ReadonlyMap<string, WrongCell>;
  /** Row the fill handle has been pulled to. */
  declare fillRow: number | undefined;
  declare said: string;

  #columns: readonly GridColumn[] = [];
  #dragging: 'select' | 'fill' | undefined;
  #takeFocus = false;

  constructor() {
    super();
    this.selection = only({ row: 0, column: 3 });
    this.wrong = new Map();
    this.said = '';
  }

  protected override willUpdate(changed: PropertyValues): void {
    this.#columns = gridColumns(this);
    const row = this.rows.findIndex(({ index }) => index === this.selected);
    if (changed.has('selected') && row >= 0 && row !== this.selection.focus.row) {
      this.selection = only({ row, column: this.selection.focus.column });
    }
    if (changed.has('rows')) {
      const { anchor, focus } = this.selection;
      this.selection = { anchor: clampCell(anchor, this.#extent), focus: clampCell(focus, this.#extent) };
    }
  }

  protected override updated(changed: PropertyValues): void {
    const { focus } = this.selection;
    if (this.edit && changed.has('edit')) this.#startEditor();
    else if (this.#takeFocus) this.#cellAt(focus)?.focus({ preventScroll: true });
    if (changed.has('selected') || changed.has('selection')) this.#reveal(this.#takeFocus);
    this.#takeFocus = false;
  }

  override render() {
    const range = rangeOf(this.selection);
    const { words } = this.locale;
    return html`<div class="grid-scroll">
        <table
          role="grid"
          class="grid"
          aria-label=${words.grid.label}
          aria-rowcount=${this.rows.length + 1}
          aria-colcount=${this.#columns.length}
          aria-multiselectable="true"
          @keydown=${this.#key}
          @pointerdown=${this.#press}
          @pointermove=${this.#drag}
          @pointerup=${this.#release}
          @dblclick=${this.#doubleClick}
          @copy=${this.#copy}
          @cut=${this.#cut}
          @paste=${this.#paste}
        >
          <thead>
            <tr role="row" aria-rowindex="1">
              ${this.#columns.map(
                (column) =>
                  html`<th role="columnheader" class=${column.key} title=${column.hint ?? nothing}>
                    ${column.title}
                  </th>`,
              )}
            </tr>
          </thead>
          <tbody>
            ${this.rows.map(
              (row, r) =>
                html`<tr
                  role="row"
                  aria-rowindex=${r + 2}
                  class=${row.index === this.selected ? 'selected' : ''}
                >
                  ${this.#columns.map((column, c) => this.#cell(row, column, { row: r, column: c }, range))}
                </tr>`,
            )}
          </tbody>
          <tfoot>
            <tr>
              ${this.#columns.map(({ key }) => html`<td class=${key}>${this.footer[key] ?? nothing}</td>`)}
            </tr>
          </tfoot>
        </table>
      </div>
      <p class="visually-hidden" aria-live="polite">${this.said}</p>`;
  }

  #cell(row: GridRow, column: GridColumn, at: Cell, range: ReturnType<typeof rangeOf>) {
    const { focus } = this.selection;
    const isFocus = at.row === focus.row && at.column === focus.column;
    const wrong = this.wrong.get(keyOf(row, column));
    const editing = this.edit && isFocus;
    const inRange = contains(range, at);
    const filling =
      this.fillRow !== undefined &&
      at.column >= range.left &&
      at.column <= range.right &&
      ((at.row > range.bottom && at.row <= this.fillRow) || (at.row < range.top && at.row >= this.fillRow));
    const classes = [
      column.key,
      column.editable ? 'typed' : '',
      isFocus ? 'focus' : '',
      inRange && !isSingle(range) ? 'chosen' : '',
      filling ? 'filling' : '',
      wrong ? 'wrong' : '',
      column.className?.(row) ?? '',
    ];
    return html`<td
      role=${column.key === 'time' ? 'rowheader' : 'gridcell'}
      class=${classes.filter(Boolean).join(' ')}
      data-row=${at.row}
      data-column=${at.column}
      tabindex=${isFocus ? 0 : -1}
      aria-selected=${inRange ? 'true' : 'false'}
      aria-readonly=${column.editable ? 'false' : 'true'}
      aria-invalid=${wrong ? 'true' : nothing}
      title=${wrong?.problem ?? nothing}
    >${
      editing
        ? html`<input
            class="editor"
            aria-label="${clock(row.clock)}, ${column.title}"
            autocomplete="off"
            spellcheck="false"
            @keydown=${this.#editorKey}
            @blur=${this.#commitEditor}
          />`
        : (wrong?.text ?? column.show(row))
    }${
      inRange && at.row === range.bottom && at.column === range.right && column.editable && !editing
        ? html`<span class="fill" title=${this.locale.words.grid.fill} @pointerdown=${this.#startFill}></span>`
        : nothing
    }${wrong && isFocus && !editing ? html`<span class="note wrong" role="alert">${wrong.problem}</span>` : nothing}</td>`;
  }

  get #extent() {
    return { rows: this.rows.length, columns: this.#columns.length };
  }

  #cellAt({ row, column }: Cell): HTMLElement | null {
    return this.querySelector(`[data-row="${row}"][data-column="${column}"]`);
  }

  #textAt = ({ row, column }: Cell): string => {
    const at = this.rows[row];
    const col = this.#columns[column];
    return at && col ? (this.wrong.get(keyOf(at, col))?.text ?? col.text(at)) : '';
  };

  /** Scrolls inside the grid only: by the least when moving in it, to the middle when chosen elsewhere. */
  #reveal(least: boolean): void {
    const box = this.querySelector<HTMLElement>('.grid-scroll');
    const row = this.#cellAt({ row: this.selection.focus.row, column: 0 })?.parentElement;
    if (!box || !row || box.scrollHeight <= box.clientHeight) return;
    const head = this.querySelector('thead')?.clientHeight ?? 0;
    const foot = this.querySelector('tfoot')?.clientHeight ?? 0;
    const top = row.offsetTop - head;
    const bottom = row.offsetTop + row.offsetHeight + foot - box.clientHeight;
    if (least) box.scrollTop = Math.max(bottom, Math.min(top, box.scrollTop));
    else if (box.scrollTop > top || box.scrollTop < bottom) box.scrollTop = (top + bottom) / 2;
  }

  #choose(selection: Selection): void {
    const moved = selection.focus.row !== this.selection.focus.row;
    this.selection = selection;
    this.#takeFocus = true;
    const index = this.rows[selection.focus.row]?.index;
    if (moved && index !== undefined) this.send('select-interval', index);
  }

  // keyboard

  #key = (event: KeyboardEvent) => {
    if (this.edit || event.isComposing) return;
    const ctrl = event.ctrlKey || event.metaKey;
    const next = selectionAfter(
      { key: event.key, ctrl, shift: event.shiftKey },
      this.selection,
      this.#extent,
      pageRows,
    );
    if (next) this.#choose(next);
    else if (event.key === 'Enter' || event.key === 'F2') this.#beginEdit(undefined);
    else if (event.key === 'Delete' || event.key === 'Backspace') this.#clear();
    else if (ctrl && event.key.toLowerCase() === 'd') {
      this.#putIn(fillDown(rangeOf(this.selection), this.#textAt));
    } else if (event.key.length === 1 && !ctrl && !event.altKey) this.#beginEdit(event.key);
    else return;
    event.preventDefault();
  };

  #beginEdit(typed: string | undefined): void {
    const { focus } = this.selection;
    if (!this.#columns[focus.column]?.editable) {
      this.said = this.locale.words.grid.calculated;
      return;
    }
    this.selection = only(focus);
    this.edit = { ...focus, text: typed ?? this.#textAt(focus), over: typed !== undefined };
  }

  #startEditor(): void {
    const input = this.querySelector<HTMLInputElement>('.editor');
    if (!input || !this.edit) return;
    input.value = this.edit.text;
    input.focus({ preventScroll: true });
    if (!this.edit.over) input.select();
  }

  #editorKey = (event: KeyboardEvent) => {
    event.stopPropagation();
    const { edit } = this;
    if (!edit || event.isComposing) return;
    if (event.key === 'Escape') {
      this.edit = undefined;
      this.#takeFocus = true;
      this.requestUpdate();
    } else {
      const arrow = edit.over && event.key.startsWith('Arrow');
      if (event.key !== 'Enter' && event.key !== 'Tab' && !arrow) return;
      this.#commitEditor();
      const key =
        event.key === 'Enter'
          ? event.shiftKey
            ? 'ArrowUp'
            : 'ArrowDown'
          : event.key === 'Tab'
            ? event.shiftKey
              ? 'ArrowLeft'
              : 'ArrowRight'
            : event.key;
      const next = selectionAfter({ key, ctrl: false, shift: false }, this.selection, this.#extent, pageRows);
      if (next) this.#choose(next);
    }
    event.preventDefault();
  };

  #commitEditor = () => {
    const { edit } = this;
    const input = this.querySelector<HTMLInputElement>('.editor');
    if (!edit || !input) return;
    this.edit = undefined;
    this.#takeFocus = this.contains(document.activeElement);
    if (input.value !== this.#textAt(edit)) this.#putIn([{ ...edit, text: input.value }]);
  };

  // values in

  /** Hands the texts on; what could not be taken stays in its cell as typed. */
  #putIn(placed: readonly Placed[]): void {
    const keys: string[] = [];
    const cells: CellText[] = [];
    for (const { row, column, text } of placed) {
      const at = this.rows[row];
      const col = this.#columns[column];
      if (!at || !col?.editable) continue;
      keys.push(keyOf(at, col));
      cells.push({ index: at.index, column: col.editable, text });
    }
    const { paste, grid } = this.locale.words;
    const { number } = this.locale;
    if (cells.length === 0) {
      this.said = grid.calculated;
      return;
    }
    const wrong = new Map(this.wrong);
    let refused = 0;
    this.write(cells).forEach((problem, i) => {
      if (problem === undefined) {
        wrong.delete(keys[i]!);
      } else {
        wrong.set(keys[i]!, { text: cells[i]!.text, problem });
        refused++;
      }
    });
    this.wrong = wrong;
    if (refused > 0) this.said = paste.partly(refused, number(refused));
    else if (cells.length > 1) this.said = paste.intoCells(cells.length, number(cells.length));
  }

  /** Forgets what was typed wrongly (after undo, or when another day is shown). */
  clearWrong(): void {
    if (this.wrong.size > 0) this.wrong = new Map();
  }

  /** Contacts and people to 0, handle time back to the usual one. */
  #clear(): void {
    const { top, bottom, left, right } = rangeOf(this.selection);
    const placed: Placed[] = [];
    for (let row = top; row <= bottom; row++) {
      for (let column = left; column <= right; column++) placed.push({ row, column, text: '' });
    }
    this.#putIn(placed);
  }

  // clipboard

  #copy = (event: ClipboardEvent) => {
    if (this.edit) return;
    const { top, bottom, left, right } = rangeOf(this.selection);
    const block = [];
    for (let row = top; row <= bottom; row++) {
      const line = [];
      for (let column = left; column <= right; column++) line.push(this.#textAt({ row, column }));
      block.push(line);
    }
    event.clipboardData?.setData('text/plain', textOf(block));
    event.preventDefault();
  };

  #cut = (event: ClipboardEvent) => {
    if (this.edit) return;
    this.#copy(event);
    this.#clear();
  };

  #paste = (event: ClipboardEvent) => {
    if (this.edit) return;
    const text = event.clipboardData?.getData('text/plain') ?? '';
    event.preventDefault();
    event.stopPropagation();
    if (text === '') return;
    if (this.isDay(text)) this.send<string>('paste-day', text);
    else this.#putIn(place(blockOf(text), rangeOf(this.selection), this.#extent));
  };

  // pointer

  #cellUnder(event: Event): Cell | undefined {
    const target = event.target as Element | null;
    const cell = target?.closest<HTMLElement>('[data-row]');
    if (!cell || !this.contains(cell)) return undefined;
    return { row: Number(cell.dataset.row), column: Number(cell.dataset.column) };
  }

  #press = (event: PointerEvent) => {
    const cell = this.#cellUnder(event);
    if (!cell || event.button !== 0 || (event.target as Element).matches('input, .fill')) return;
    this.#commitEditor();
    this.#choose(event.shiftKey ? { anchor: this.selection.anchor, focus: cell } : only(cell));
    this.#dragging = event.pointerType === 'mouse' ? 'select' : undefined;
    event.preventDefault();
  };

  #startFill = (event: PointerEvent) => {
    event.preventDefault();
    event.stopPropagation();
    this.#dragging = 'fill';
    this.querySelector('table')?.setPointerCapture(event.pointerId);
  };

  #drag = (event: PointerEvent) => {
    if (!this.#dragging) return;
    if (event.buttons === 0) {
      this.#release();
      return;
    }
    const under = document.elementFromPoint(event.clientX, event.clientY)?.closest<HTMLElement>('[data-row]');
    if (!under || !this.contains(under)) return;
    const cell = { row: Number(under.dataset.row), column: Number(under.dataset.column) };
    if (this.#dragging === 'fill') this.fillRow = cell.row;
    else this.#choose({ anchor: this.selection.anchor, focus: cell });
  };

  #release = () => {
    const { fillRow } = this;
    if (this.#dragging === 'fill' && fillRow !== undefined) {
      const range = rangeOf(this.selection);
      this.#putIn(fillTo(range, fillRow, this.#textAt));
      this.selection = {
        anchor: { row: Math.min(range.top, fillRow), column: range.left },
        focus: { row: Math.max(range.bottom, fillRow), column: range.right },
      };
    }
    this.#dragging = undefined;
    this.fillRow = undefined;
  };

  #doubleClick = (event: Event) => {
    if (this.#cellUnder(event)) this.#beginEdit(undefined);
  };
}

function keyOf(row: GridRow, column: GridColumn): string {
  return `${row.index} ${column.key}`;
}

customElements.define('interval-grid', IntervalGrid);
