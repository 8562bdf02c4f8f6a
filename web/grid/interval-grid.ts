/**
 * The half-hours as a spreadsheet: one tab stop, arrows, type to replace, F2 or Enter to edit, Shift to
 * select, copy, paste, fill by Ctrl+D or by the handle. Cells that cannot be read keep what was typed and say
 * what to write instead. Undo belongs to the page.
 */
import { html, nothing, type PropertyDeclarations, type PropertyValues } from 'lit';
import { goToField, helpLine } from '../parts/help.ts';
import { FollowingElement } from '../parts/page-element.ts';
import { clock } from '../state/locale.ts';
import type { WriteCells } from '../state/messages.ts';
import { blockOf, fillDown, fillTo, place, textOf } from './blocks.ts';
import type { CellCommit, CellEditor } from './cell-editor.ts';
import './cell-editor.ts';
import { CellTexts, type TextGrid } from './cell-texts.ts';
import { type GridColumn, type GridRow, gridColumns } from './grid-columns.ts';
import { GridHands, type HandledGrid } from './grid-hands.ts';
import {
  type Cell,
  clampCell,
  contains,
  isSingle,
  only,
  type Range,
  rangeOf,
  type Selection,
  selectionAfter,
} from './selection.ts';

/** Rows that PageUp and PageDown go. */
const pageRows = 8;

export class IntervalGrid extends FollowingElement implements HandledGrid, TextGrid {
  static override properties: PropertyDeclarations = {
    ...FollowingElement.properties,
    rows: { attribute: false },
    contacts: {},
    within: {},
    deferred: { type: Boolean },
    replications: { type: Number },
    neededHint: {},
    selected: { type: Number },
    write: { attribute: false },
    isDay: { attribute: false },
    footer: { attribute: false },
    selection: { state: true },
    edit: { state: true },
    said: { state: true },
  };

  declare rows: readonly GridRow[];
  declare contacts: string;
  declare within: string;
  declare deferred: boolean;
  declare replications: number;
  /** How the needed people are worked out, where it is not by formula. */
  declare neededHint: string | undefined;
  /** Number of the interval selected on the page. */
  declare selected: number;
  declare write: WriteCells;
  /** Whether pasted text is whole rows with times rather than a block of cells. */
  declare isDay: (text: string) => boolean;
  /** Texts of the last row, by column key. */
  declare footer: Readonly<Record<string, string>>;
  declare selection: Selection;
  /** The cell under the editor is the focus of the selection. */
  declare edit: { readonly text: string; readonly over: boolean } | undefined;
  /** What a screen reader hears. */
  declare said: string;

  columns: readonly GridColumn[] = [];
  override follows = false;

  readonly #hands = new GridHands(this);
  readonly #texts = new CellTexts(this);
  #takeFocus = false;

  constructor() {
    super();
    this.selection = only({ row: 0, column: 3 });
    this.said = '';
  }

  /** Forgets what was typed wrongly (after undo, or when another day is shown). */
  clearWrong(): void {
    this.#texts.forget();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    this.columns = gridColumns(this);
    const row = this.rows.findIndex(({ index }) => index === this.selected);
    if (changed.has('selected') && row >= 0 && row !== this.selection.focus.row) {
      this.selection = only({ row, column: this.selection.focus.column });
    }
    const before = changed.get('rows');
    if (!before) return;
    if (before.length > this.rows.length) {
      const { anchor, focus } = this.selection;
      this.selection = { anchor: clampCell(anchor, this.#extent), focus: clampCell(focus, this.#extent) };
    }
    const sameDay = before.length === this.rows.length && before[0]?.start === this.rows[0]?.start;
    if (!sameDay) this.#texts.forget();
  }

  protected override updated(changed: PropertyValues): void {
    if (this.#takeFocus && !this.edit) this.#cellAt(this.selection.focus)?.focus({ preventScroll: true });
    if (changed.has('selected') || changed.has('selection')) {
      const least = this.#takeFocus;
      // Where the rows stand is asked once all of the page has been rendered, not in between.
      requestAnimationFrame(() => this.#reveal(least));
    }
    this.#takeFocus = false;
  }

  override render() {
    const range = rangeOf(this.selection);
    return html`<div class="grid-scroll">
        <table
          role="grid"
          class="grid"
          aria-label=${this.locale.words.grid.label}
          aria-rowcount=${this.rows.length + 1}
          aria-colcount=${this.columns.length}
          aria-multiselectable="true"
          @keydown=${this.#key}
          @pointerdown=${this.#hands.press}
          @pointermove=${this.#hands.move}
          @pointerup=${this.#hands.release}
          @dblclick=${() => this.#beginEdit(undefined)}
          @copy=${this.#copy}
          @cut=${this.#cut}
          @paste=${this.#paste}
          @commit-cell=${this.#commitCell}
          @cancel-cell=${this.#cancelCell}
        >
          <thead>
            <tr role="row" aria-rowindex="1">
              ${this.columns.map(
                ({ key, title, hint, help }) =>
                  html`<th role="columnheader" class=${key} title=${hint ?? (help && helpLine(help, this.locale)) ?? nothing} @pointerenter=${this.#goTo}>${title}</th>`,
              )}
            </tr>
          </thead>
          <tbody>
            ${this.rows.map(
              (row, r) =>
                html`<tr role="row" aria-rowindex=${r + 2} class=${row.index === this.selected ? 'selected' : ''}>
                  ${this.columns.map((column, c) => this.#cell(row, column, { row: r, column: c }, range))}
                </tr>`,
            )}
          </tbody>
          <tfoot>
            <tr role="row">
              ${this.columns.map(
                ({ key }) => html`<td role="gridcell" class=${key}>${this.footer[key] ?? nothing}</td>`,
              )}
            </tr>
          </tfoot>
        </table>
      </div>
      <p class="visually-hidden" aria-live="polite">${this.said}</p>`;
  }

  #cell(row: GridRow, column: GridColumn, at: Cell, range: Range) {
    const { focus } = this.selection;
    const isFocus = at.row === focus.row && at.column === focus.column;
    const isChosen = contains(range, at);
    const wrong = this.#texts.wrongAt(row, column);
    const editing = isFocus ? this.edit : undefined;
    const hasHandle = isChosen && at.row === range.bottom && at.column === range.right && column.editable;
    const classes = [
      column.key,
      column.className?.(row),
      column.editable && 'typed',
      isFocus && 'focus',
      isChosen && !isSingle(range) && 'chosen',
      this.#hands.isFilling(at, range) && 'filling',
      wrong && 'wrong',
    ];
    return html`<td
      role=${column.key === 'time' ? 'rowheader' : 'gridcell'}
      class=${classes.filter(Boolean).join(' ')}
      data-row=${at.row}
      data-column=${at.column}
      tabindex=${isFocus ? 0 : -1}
      aria-selected=${isChosen ? 'true' : 'false'}
      aria-readonly=${column.editable ? 'false' : 'true'}
      aria-invalid=${wrong ? 'true' : nothing}
      title=${wrong?.problem ?? nothing}
    >${
      editing
        ? html`<cell-editor
            .locale=${this.locale}
            .text=${editing.text}
            .over=${editing.over}
            .label="${clock(row.clock)}, ${column.title}"
          ></cell-editor>`
        : (wrong?.text ?? column.show(row))
    }${
      hasHandle && !editing
        ? html`<span class="fill" title=${this.locale.words.grid.fill} @pointerdown=${this.#hands.startFill}></span>`
        : nothing
    }${wrong && isFocus && !editing ? html`<span class="note wrong" role="alert">${wrong.problem}</span>` : nothing}</td>`;
  }

  get #extent() {
    return { rows: this.rows.length, columns: this.columns.length };
  }

  #cellAt({ row, column }: Cell): HTMLElement | null {
    return this.querySelector(`[data-row="${row}"][data-column="${column}"]`);
  }

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

  /** Selects, takes the keyboard focus, and tells the page when another interval is meant. */
  choose(selection: Selection): void {
    this.querySelector<CellEditor>('cell-editor')?.commit();
    const moved = selection.focus.row !== this.selection.focus.row;
    this.selection = selection;
    this.#takeFocus = true;
    const index = this.rows[selection.focus.row]?.index;
    if (moved && index !== undefined) this.send('select-interval', index);
  }

  /** Repeats the selection up or down to a row. */
  fill(row: number): void {
    const range = rangeOf(this.selection);
    this.said = this.#texts.put(fillTo(range, row, this.#texts.textAt));
    this.choose({
      anchor: { row: Math.min(range.top, row), column: range.left },
      focus: { row: Math.max(range.bottom, row), column: range.right },
    });
  }

  #goTo = (event: Event) => goToField(this, event.currentTarget as HTMLElement);

  #key = (event: KeyboardEvent) => {
    if (this.edit || event.isComposing) return;
    const ctrl = event.ctrlKey || event.metaKey;
    const key = { key: event.key, ctrl, shift: event.shiftKey };
    const next = selectionAfter(key, this.selection, this.#extent, pageRows);
    if (next) this.choose(next);
    else if (event.key === 'Enter' || event.key === 'F2') this.#beginEdit(undefined);
    else if (event.key === 'Delete' || event.key === 'Backspace')
      this.said = this.#texts.clear(rangeOf(this.selection));
    else if (ctrl && event.key.toLowerCase() === 'd') {
      this.said = this.#texts.put(fillDown(rangeOf(this.selection), this.#texts.textAt));
    } else if (event.key.length === 1 && !ctrl && !event.altKey) this.#beginEdit(event.key);
    else return;
    event.preventDefault();
  };

  #beginEdit(typed: string | undefined): void {
    const { focus } = this.selection;
    if (!this.columns[focus.column]?.editable) {
      this.said = this.locale.words.grid.calculated;
      return;
    }
    this.selection = only(focus);
    this.edit = { text: typed ?? this.#texts.textAt(focus), over: typed !== undefined };
  }

  #commitCell = ({ detail: { text, arrow } }: CustomEvent<CellCommit>) => {
    const { focus } = this.selection;
    this.edit = undefined;
    if (text !== this.#texts.textAt(focus)) this.said = this.#texts.put([{ ...focus, text }]);
    if (arrow === undefined) return;
    const key = { key: arrow, ctrl: false, shift: false };
    this.choose(selectionAfter(key, this.selection, this.#extent, pageRows) ?? this.selection);
  };

  #cancelCell = () => {
    this.edit = undefined;
    this.#takeFocus = true;
  };

  #copy = (event: ClipboardEvent) => {
    if (this.edit) return;
    event.clipboardData?.setData('text/plain', textOf(this.#texts.blockOf(rangeOf(this.selection))));
    event.preventDefault();
  };

  #cut = (event: ClipboardEvent) => {
    if (this.edit) return;
    this.#copy(event);
    this.said = this.#texts.clear(rangeOf(this.selection));
  };

  #paste = (event: ClipboardEvent) => {
    if (this.edit) return;
    event.preventDefault();
    event.stopPropagation();
    const text = event.clipboardData?.getData('text/plain') ?? '';
    if (text === '') return;
    if (this.isDay(text)) this.send<string>('paste-day', text);
    else this.said = this.#texts.put(place(blockOf(text), rangeOf(this.selection), this.#extent));
  };
}

customElements.define('interval-grid', IntervalGrid);
