import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blockOf, fillDown, fillTo, place, textOf } from '../../web/grid/blocks.ts';

const extent = { rows: 26, columns: 10 };
const at = (top: number, bottom: number, left = 3, right = 3) => ({ top, bottom, left, right });
const texts = (placed: readonly { row: number; text: string }[]) =>
  placed.map(({ row, text }) => `${row}:${text}`);

describe('a block of cells', () => {
  it('survives the way through the clipboard', () => {
    const cell = fc.string().map((text) => text.replace(/[\t\r\n]/g, ' '));
    const block = fc
      .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }))
      .chain(([rows, columns]) =>
        fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), {
          minLength: rows,
          maxLength: rows,
        }),
      );
    fc.assert(
      fc.property(
        block.filter((rows) => rows.at(-1)!.some((text) => text !== '') || rows.at(-1)!.length > 1),
        (rows) => {
          expect(blockOf(textOf(rows))).toEqual(rows);
          expect(blockOf(`${textOf(rows).replaceAll('\n', '\r\n')}\r\n`)).toEqual(rows);
        },
      ),
    );
  });

  it('keeps empty lines in the middle, where a spreadsheet has empty cells', () => {
    expect(blockOf('1\n\n3\n')).toEqual([['1'], [''], ['3']]);
  });

  it('starts at the first selected cell, and is cut at the edge of the grid', () => {
    expect(texts(place([['7'], ['8'], ['9']], at(24, 24), extent))).toEqual(['24:7', '25:8']);
  });

  it('is repeated over a selection that is a whole number of blocks, and over no other', () => {
    expect(texts(place([['7'], ['8']], at(0, 3), extent))).toEqual(['0:7', '1:8', '2:7', '3:8']);
    expect(texts(place([['7'], ['8']], at(0, 2), extent))).toEqual(['0:7', '1:8']);
  });
});

describe('filling', () => {
  const textAt = ({ row }: { row: number }) => String(row * 10);

  it('down takes the first row of the selection, and the row above a single one', () => {
    expect(texts(fillDown(at(2, 4), textAt))).toEqual(['3:20', '4:20']);
    expect(texts(fillDown(at(2, 2), textAt))).toEqual(['2:10']);
    expect(fillDown(at(0, 0), textAt)).toEqual([]);
  });

  it('by the handle repeats the selection, downwards and upwards', () => {
    expect(texts(fillTo(at(2, 3), 6, textAt))).toEqual(['4:20', '5:30', '6:20']);
    expect(texts(fillTo(at(4, 5), 1, textAt))).toEqual(['3:50', '2:40', '1:50']);
    expect(fillTo(at(4, 5), 5, textAt)).toEqual([]);
  });
});
