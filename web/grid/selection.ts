/**
 * The grid's selection: an anchor, where it began, and a focus, where it is. Everything here is a function of
 * positions, so that arrows, clicks and drags are tested without a page.
 */

export interface Cell {
  readonly row: number;
  readonly column: number;
}

export interface Selection {
  readonly anchor: Cell;
  readonly focus: Cell;
}

/** Rows and columns from first to last, both included. */
export interface Range {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

export interface Extent {
  readonly rows: number;
  readonly columns: number;
}

export function only(cell: Cell): Selection {
  return { anchor: cell, focus: cell };
}

export function rangeOf({ anchor, focus }: Selection): Range {
  return {
    top: Math.min(anchor.row, focus.row),
    bottom: Math.max(anchor.row, focus.row),
    left: Math.min(anchor.column, focus.column),
    right: Math.max(anchor.column, focus.column),
  };
}

export function contains(range: Range, { row, column }: Cell): boolean {
  return row >= range.top && row <= range.bottom && column >= range.left && column <= range.right;
}

export function isSingle(range: Range): boolean {
  return range.top === range.bottom && range.left === range.right;
}

export function clampCell({ row, column }: Cell, { rows, columns }: Extent): Cell {
  return {
    row: Math.max(0, Math.min(rows - 1, row)),
    column: Math.max(0, Math.min(columns - 1, column)),
  };
}

export interface Key {
  readonly key: string;
  readonly ctrl: boolean;
  readonly shift: boolean;
}

/** Where a key leads from a cell; undefined for keys that lead nowhere. `page`: rows that fit on the screen. */
export function cellAfter(key: Key, { row, column }: Cell, extent: Extent, page: number): Cell | undefined {
  const last = { row: extent.rows - 1, column: extent.columns - 1 };
  const to = (): Cell | undefined => {
    switch (key.key) {
      case 'ArrowUp':
        return { row: key.ctrl ? 0 : row - 1, column };
      case 'ArrowDown':
        return { row: key.ctrl ? last.row : row + 1, column };
      case 'ArrowLeft':
        return { row, column: key.ctrl ? 0 : column - 1 };
      case 'ArrowRight':
        return { row, column: key.ctrl ? last.column : column + 1 };
      case 'Home':
        return { row: key.ctrl ? 0 : row, column: 0 };
      case 'End':
        return { row: key.ctrl ? last.row : row, column: last.column };
      case 'PageUp':
        return { row: row - page, column };
      case 'PageDown':
        return { row: row + page, column };
      default:
        return undefined;
    }
  };
  const cell = to();
  return cell && clampCell(cell, extent);
}

/** The selection after a key: Shift keeps the anchor. */
export function selectionAfter(
  key: Key,
  selection: Selection,
  extent: Extent,
  page: number,
): Selection | undefined {
  if (key.ctrl && key.key.toLowerCase() === 'a') {
    return {
      anchor: { row: 0, column: 0 },
      focus: { row: extent.rows - 1, column: extent.columns - 1 },
    };
  }
  const focus = cellAfter(key, selection.focus, extent, page);
  if (!focus) return undefined;
  return key.shift ? { anchor: selection.anchor, focus } : only(focus);
}
