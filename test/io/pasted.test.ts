import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { importTable, readPastedCells } from '../../src/io/index.ts';
import { recognisePastedColumns } from '../../src/io/recognise.ts';
import { clipboards, day } from './clipboards.ts';

describe.each(clipboards)('a clipboard: $name', ({ text, columns, confidence, totals }) => {
  const cells = readPastedCells(text);
  const shape = recognisePastedColumns(cells);

  it('has its columns recognised', () => {
    const found = Object.fromEntries(Object.entries(shape.columns).map(([role, { index }]) => [role, index]));
    expect(found).toEqual(columns);
    expect(shape.confidence).toBe(confidence);
    expect(shape.twoReadings).toEqual([]);
    expect(shape.totals).toHaveLength(totals);
    expect(shape.intervalLength).toBe(columns.start === undefined ? undefined : 1800);
  });
});

describe('readPastedCells', () => {
  it('makes a rectangle of ragged rows', () => {
    expect(readPastedCells('a\tb\tc\nd\n\ne\tf')).toEqual([
      ['a', 'b', 'c'],
      ['d', '', ''],
      ['e', 'f', ''],
    ]);
  });

  it('keeps delimiters, line ends and doubled quotes inside quotes', () => {
    expect(readPastedCells('"a,b","c\nd","say ""hi"""\r\n1,2,3\r\n')).toEqual([
      ['a,b', 'c\nd', 'say "hi"'],
      ['1', '2', '3'],
    ]);
  });

  it('takes a column of decimal commas as one column, under a header too', () => {
    expect(readPastedCells('4,5\n3,25\n')).toEqual([['4,5'], ['3,25']]);
    expect(readPastedCells('AHT\n4,5\n')).toEqual([['AHT'], ['4,5']]);
    expect(readPastedCells('a,b\n4,5\n')).toEqual([
      ['a', 'b'],
      ['4', '5'],
    ]);
  });

  it('reads back any cells that a spreadsheet would quote', () => {
    const cell = fc.string({
      unit: fc.constantFrom('a', '"', '\t', ',', ';', '\n', '\r\n', 'ż', ' ', '1'),
      maxLength: 8,
    });
    const quote = (text: string) => `"${text.replaceAll('"', '""')}"`;
    fc.assert(
      fc.property(
        fc.array(fc.tuple(cell, cell, fc.constant('end')), { minLength: 1, maxLength: 6 }),
        (rows) => {
          const text = rows.map((row) => row.map(quote).join('\t')).join('\r\n');
          expect(readPastedCells(text)).toEqual(rows.map((row) => row.map((part) => part.trim())));
        },
      ),
      { seed: 7, numRuns: 500 },
    );
  });
});

describe('recognisePastedColumns', () => {
  const of = (text: string) => recognisePastedColumns(readPastedCells(text));

  it('says which numbers have two readings when no other number tells', () => {
    const shape = of('08:00\t1.234\n08:30\t1.456\n09:00\t2.011\n');
    expect(shape.twoReadings).toEqual([{ index: 1, text: '1.234', one: 1.234, other: 1234 }]);
  });

  it('lets another column tell the decimal sign', () => {
    const shape = of('08:00\t1.234\t240,5\n08:30\t1.456\t239,1\n09:00\t2.011\t238,0\n');
    expect(shape.decimal).toBe(',');
    expect(shape.twoReadings).toEqual([]);
  });

  it('reads a day that runs over midnight, and several days below one another', () => {
    const rows = [...day.slice(40), ...day.slice(0, 8)];
    const text = rows.map(
      ({ start, offered }) => `${Math.floor(start / 3600)}:${start % 3600 ? '30' : '00'}\t${offered}`,
    );
    const shape = of(text.join('\n'));
    expect(shape.intervalLength).toBe(1800);
    expect(shape.rows).toHaveLength(16);
  });

  it.each(['', '\n', 'hello', 'a\tb\nc\td', '1', '\t\t\n', '"', '""""', ';;;', '08:00'])(
    'has an answer for %j',
    (text) => {
      const cells = readPastedCells(text);
      const shape = recognisePastedColumns(cells);
      expect(shape.confidence).toBe('guess');
    },
  );

  it('has an answer for whatever is on a clipboard', () => {
    const piece = fc.constantFrom(
      '08:00',
      '8.30',
      '1 234',
      '1.234',
      '4:00',
      '−3',
      'Razem',
      'AHT',
      'Godzina',
      'x',
      '',
      '\t',
      '\t',
      '\n',
      '\r\n',
      ';',
      ',',
      '"',
      '%',
      '1e999',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        for (const row of importTable(pieces.join('')).rows) {
          for (const value of [row.start, row.offered, row.handleTime, row.agents]) {
            expect(value === null || (Number.isFinite(value) && value >= 0)).toBe(true);
          }
        }
      }),
      { seed: 11, numRuns: 1000 },
    );
  });
});
