/** The pointer on the grid: press to select, drag to select a range, pull the handle to fill. */
import type { ReactiveController } from 'lit';
import { type Cell, only, type Range, type Selection } from './selection.ts';

export interface HandledGrid extends HTMLElement {
  addController(controller: ReactiveController): void;
  requestUpdate(): void;
  readonly selection: Selection;
  choose(selection: Selection): void;
  fill(row: number): void;
}

export class GridHands implements ReactiveController {
  /** Row the fill handle has been pulled to. */
  fillRow: number | undefined;

  readonly #grid: HandledGrid;
  #dragging: 'select' | 'fill' | undefined;

  constructor(grid: HandledGrid) {
    this.#grid = grid;
    grid.addController(this);
  }

  hostDisconnected(): void {
    this.#dragging = undefined;
  }

  press = (event: PointerEvent): void => {
    const target = event.target as Element;
    const cell = this.#cellOf(target);
    if (!cell || event.button !== 0 || target.matches('input, .fill')) return;
    const { selection } = this.#grid;
    this.#grid.choose(event.shiftKey ? { anchor: selection.anchor, focus: cell } : only(cell));
    // A finger scrolls; only a mouse drags over cells.
    this.#dragging = event.pointerType === 'mouse' ? 'select' : undefined;
    event.preventDefault();
  };

  startFill = (event: PointerEvent): void => {
    event.preventDefault();
    event.stopPropagation();
    this.#dragging = 'fill';
    this.#grid.querySelector('table')?.setPointerCapture(event.pointerId);
  };

  move = (event: PointerEvent): void => {
    if (!this.#dragging) return;
    if (event.buttons === 0) {
      this.release();
      return;
    }
    const cell = this.#cellOf(document.elementFromPoint(event.clientX, event.clientY));
    if (!cell) return;
    if (this.#dragging === 'fill') {
      this.fillRow = cell.row;
      this.#grid.requestUpdate();
    } else {
      this.#grid.choose({ anchor: this.#grid.selection.anchor, focus: cell });
    }
  };

  release = (): void => {
    const { fillRow } = this;
    const filled = this.#dragging === 'fill' && fillRow !== undefined;
    this.#dragging = undefined;
    this.fillRow = undefined;
    if (filled) this.#grid.fill(fillRow);
  };

  /** Is the cell between the selection and where its handle has been pulled to? */
  isFilling({ row, column }: Cell, { top, bottom, left, right }: Range): boolean {
    const { fillRow } = this;
    if (fillRow === undefined || column < left || column > right) return false;
    return (row > bottom && row <= fillRow) || (row < top && row >= fillRow);
  }

  /** The position of the cell an element stands in. */
  #cellOf(element: Element | null): Cell | undefined {
    const cell = element?.closest<HTMLElement>('[data-row]');
    if (!cell || !this.#grid.contains(cell)) return undefined;
    return { row: Number(cell.dataset.row), column: Number(cell.dataset.column) };
  }
}
