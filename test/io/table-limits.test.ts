import { describe, expect, it } from 'vitest';
import { importTable } from '../../src/io/index.ts';
import { TableIssueList } from '../../src/io/table-issue.ts';
import { fitsLimits, tableLimits } from '../../src/io/table-limits.ts';

const { bytes, rows, columns } = tableLimits;

function complaints(text: string) {
  const issues = new TableIssueList();
  const fits = fitsLimits(text, ';', issues);
  const found = issues.toList().map(({ row, code, params }) => ({ row, code, ...params }));
  expect(fits).toBe(found.length === 0);
  return found;
}

describe('tables that are too large to be read', () => {
  it('have more than 1,000 columns: the row is named', () => {
    const wide = ';'.repeat(columns - 1);
    expect(complaints(`${wide}\r\n${wide}\n`)).toEqual([]);
    expect(complaints(`a;b\r\n${wide};\n`)).toEqual([{ row: 2, code: 'tooManyColumns', most: columns }]);
  });

  it('have more than two million rows below their header, however lines end', () => {
    for (const end of ['\n', '\r', '\r\n']) {
      expect(complaints(end.repeat(rows))).toEqual([]);
      expect(complaints(end.repeat(rows + 1))).toEqual([
        { row: 0, code: 'tooManyRows', count: rows + 2, most: rows },
      ]);
    }
  });

  it('have more characters than the largest file has bytes', () => {
    expect(complaints('0'.repeat(bytes + 1))).toEqual([{ row: 0, code: 'fileTooBig', most: 128 }]);
  });

  it('have a cell of millions of halves of letters: it is refused in words', () => {
    const long = '\ud800'.repeat(20_000_000);
    const { issues } = importTable(`Date,Time,Offered\n2026-03-02,08:00,${long}\n2026-03-02,08:30,9\n`);
    expect(issues.map(({ row, column, code }) => [row, column, code])).toEqual([[2, 'Offered', 'notNumber']]);
  });
});
