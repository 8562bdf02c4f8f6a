import { describe, expect, it } from 'vitest';
import { cellAfter, only, rangeOf, selectionAfter } from '../../web/grid/selection.ts';

const extent = { rows: 26, columns: 10 };
const plain = { ctrl: false, shift: false };

describe('the selection of the grid', () => {
  it('stays inside the grid, whatever key is pressed at its edge', () => {
    expect(cellAfter({ key: 'ArrowUp', ...plain }, { row: 0, column: 3 }, extent, 8)).toEqual({
      row: 0,
      column: 3,
    });
    expect(cellAfter({ key: 'PageDown', ...plain }, { row: 22, column: 3 }, extent, 8)).toEqual({
      row: 25,
      column: 3,
    });
  });

  it('goes to the ends of a row with Home and End, to the corners with Ctrl', () => {
    const from = { row: 5, column: 5 };
    expect(cellAfter({ key: 'End', ...plain }, from, extent, 8)).toEqual({ row: 5, column: 9 });
    expect(cellAfter({ key: 'End', ctrl: true, shift: false }, from, extent, 8)).toEqual({
      row: 25,
      column: 9,
    });
    expect(cellAfter({ key: 'Home', ctrl: true, shift: false }, from, extent, 8)).toEqual({
      row: 0,
      column: 0,
    });
  });

  it('keeps its anchor while Shift is held, and lets go of it after', () => {
    const down = { key: 'ArrowDown', ctrl: false, shift: true };
    const two = selectionAfter(down, only({ row: 4, column: 1 }), extent, 8)!;
    const three = selectionAfter(down, two, extent, 8)!;
    expect(rangeOf(three)).toEqual({ top: 4, bottom: 6, left: 1, right: 1 });
    const after = selectionAfter({ key: 'ArrowRight', ...plain }, three, extent, 8)!;
    expect(rangeOf(after)).toEqual({ top: 6, bottom: 6, left: 2, right: 2 });
  });

  it('takes everything with Ctrl+A and leaves other keys alone', () => {
    const all = selectionAfter(
      { key: 'a', ctrl: true, shift: false },
      only({ row: 4, column: 1 }),
      extent,
      8,
    )!;
    expect(rangeOf(all)).toEqual({ top: 0, bottom: 25, left: 0, right: 9 });
    expect(selectionAfter({ key: 'x', ...plain }, only({ row: 4, column: 1 }), extent, 8)).toBeUndefined();
  });
});
