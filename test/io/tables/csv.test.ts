import { describe, expect, it } from 'vitest';
import { readPastedCells } from '../../../src/io/index.ts';
import { cellText, csvOf, markupOf, type Table, tsvOf } from '../../../src/io/tables/index.ts';

const table: Table = {
  columns: [
    { title: 'time' },
    { title: 'in 20 s, %', digits: 1, fixed: true },
    { title: 'gap', digits: 1, signed: true },
  ],
  rows: [
    ['08:00', 80.66, -1.5],
    ['08:30', 2, null],
  ],
};

describe('a table as CSV', () => {
  it('comes in the two flavours that Excel opens', () => {
    expect(csvOf(table, 'en')).toBe('\ufefftime,"in 20 s, %",gap\r\n08:00,80.7,-1.5\r\n08:30,2,\r\n');
    expect(csvOf(table, 'pl')).toBe('\ufefftime;in 20 s, %;gap\r\n08:00;80,7;-1,5\r\n08:30;2;\r\n');
  });

  it.each(['en', 'pl'] as const)('is read back by the page itself, %s', (flavour) => {
    expect(readPastedCells(csvOf(table, flavour))).toEqual([
      ['time', 'in 20 s, %', 'gap'],
      ['08:00', flavour === 'pl' ? '80,7' : '80.7', flavour === 'pl' ? '-1,5' : '-1.5'],
      ['08:30', '2', ''],
    ]);
  });

  it('puts quotes round what would be taken apart, and doubles them inside', () => {
    const odd: Table = { columns: [{ title: 'a "b"' }], rows: [['x,y'], ['line\nbreak'], ['x;y']] };
    expect(csvOf(odd, 'en')).toBe('\ufeff"a ""b"""\r\n"x,y"\r\n"line\nbreak"\r\nx;y\r\n');
  });

  it('lets no name be run as a formula', () => {
    const names = ['=HYPERLINK("http://a.example")', '+1', '-1', '@SUM(A1)', '\tx', 'plain'];
    const lines = tsvOf({ columns: [{ title: 'name' }], rows: names.map((name) => [name]) }, '.').split('\n');
    expect(lines.slice(1).map((line) => line[0])).toEqual(["'", "'", "'", "'", "'", 'p']);
  });
});

describe('a table for the clipboard', () => {
  it('has tabs between, or is a table of a web page', () => {
    expect(tsvOf(table, ',')).toBe('time\tin 20 s, %\tgap\n08:00\t80,7\t-1,5\n08:30\t2\t');
    const markup = markupOf({ columns: [{ title: '<b> & co' }], rows: [['x']] }, '.');
    expect(markup).toBe(
      '<table><thead><tr><th>&lt;b&gt; &amp; co</th></tr></thead><tbody><tr><td>x</td></tr></tbody></table>',
    );
  });
});

describe('a cell', () => {
  it('rounds to its column, without −0 and without zeros behind', () => {
    const column = { title: '', digits: 1 };
    expect([1234.56, -0.04, 2, 0.05, null, 'x'].map((cell) => cellText(cell, column, ','))).toEqual([
      '1234,6',
      '0',
      '2',
      '0,1',
      '',
      'x',
    ]);
  });
});
