import { describe, expect, it } from 'vitest';
import { type Import, importTable } from '../../../src/io/index.ts';
import { clipboards } from '../clipboards.ts';
import { oddClipboards, openClipboards, rows } from './odd-clipboards.ts';

function expectRows(read: Import, withDates = true): void {
  expect(read.questions).toEqual([]);
  expect(read.issues).toEqual([]);
  expect(read.rows).toHaveLength(rows.length);
  read.rows.forEach((row, i) => {
    const { handleTime, date, agents, ...wanted } = rows[i]!;
    expect(row).toMatchObject(withDates ? { date, ...wanted } : wanted);
    expect(row.handleTime).toBeCloseTo(handleTime, 6);
    expect(Math.ceil(row.agents!)).toBe(Math.ceil(agents));
  });
}

it('sixty and more odd clipboards are tried', () => {
  expect(oddClipboards.length + openClipboards.length + clipboards.length).toBeGreaterThan(80);
});

describe('a clipboard with', () => {
  it.each(oddClipboards)('$name comes to the same rows', ({ text }) => expectRows(importTable(text)));

  it.each(openClipboards)('$name is asked about, and right when answered', ({ text, asked, options }) => {
    expect(importTable(text).questions.map(({ code }) => code)).toEqual(asked);
    const read = importTable(text, options);
    expectRows(read, asked[0] !== 'dates');
  });
});

describe('a day of half-hours from a spreadsheet', () => {
  it.each(clipboards)('$name is read row by row', ({ text, rows: wanted, totals, date }) => {
    const read = importTable(text);
    expect(read.questions).toEqual([]);
    expect(read.issues).toEqual([]);
    const sums = read.asides.filter(({ reason }) => reason === 'totals').flatMap(({ lines }) => lines);
    expect(sums).toHaveLength(totals);
    expect(read.rows).toHaveLength(48);
    read.rows.forEach((row, i) => {
      const { start, offered, handleTime, agents } = wanted[i]!;
      expect(row).toMatchObject({ start, offered, agents, date: date ?? null });
      if (handleTime === null) expect(row.handleTime).toBeNull();
      else expect(row.handleTime).toBeCloseTo(handleTime, 6);
    });
  });
});
