/** The two-day export in two layouts and the table both must come to, and a bank's month call by call. */
import { describe, expect, it } from 'vitest';
import { importTable, toCsv } from '../../../src/io/index.ts';
import { reference } from '../../reference.ts';

const expected = reference('data/import-examples/00_expected.csv');
const genesys = reference('data/import-examples/04_genesys_cloud_interval.csv');
const daily = reference('data/import-examples/08_hms_percent.csv');
const calls = reference('data/technion-1999-02/calls_clean_1999-02.csv');
const halfHours = reference('data/technion-1999-02/halfhour_1999-02.csv');
const week = reference('data/bank-calls-2003/week_2003-03-03_5min.csv');

const rowsOf = (csv: string) =>
  csv
    .trim()
    .split('\n')
    .map((line) => line.split(','));

describe.skipIf(!expected)('the export of two days', () => {
  const wanted = rowsOf(expected ?? '');
  it.each([
    // half of a tenth of a second, which the milliseconds print; half of a second
    ['Genesys Cloud by interval', genesys, 'genesysCloudInterval', 0.05],
    ['a summary with durations and per cent', daily, 'dailySummary', 0.5],
  ])('comes to the table from %s', (_, text, layout, slack) => {
    const read = importTable(text!);
    expect(read).toMatchObject({ layout, questions: [], issues: [], asides: [], intervalLength: 1800 });
    const rows = rowsOf(toCsv(read));
    expect(rows).toHaveLength(wanted.length);
    rows.forEach((row, i) => {
      row.forEach((cell, c) => {
        const isTime = i > 0 && (c === 4 || c === 5);
        if (!isTime) expect(cell).toBe(wanted[i]![c]);
        else expect(Math.abs(Number(cell) - Number(wanted[i]![c]))).toBeLessThanOrEqual(slack + 1e-9);
      });
    });
  });
});

describe.skipIf(!calls)('a bank month, call by call', () => {
  // the totals that the data's own page states
  const read = importTable(calls ?? '', { sum: true });
  const list = read.calls ?? [];

  it('is recognised, and the calls that never left the menu are set aside', () => {
    expect(read).toMatchObject({ layout: 'technionCalls', waitStarts: 'queue', questions: [], issues: [] });
    expect(read.attribution.handleTime).toBe('arrival');
    expect(read.asides.map(({ reason, lines }) => [reason, lines.length])).toEqual([['notOffered', 1941]]);
  });

  it('keeps every call', () => {
    const answered = list.filter(({ outcome }) => outcome === 'answered');
    const abandoned = list.filter(({ outcome }) => outcome === 'abandoned');
    const waited = list.reduce((sum, { wait }) => sum + wait!, 0);
    const served = answered.reduce((sum, { handleTime }) => sum + handleTime!, 0);
    expect(list).toHaveLength(31_125);
    expect(abandoned.length / list.length).toBeCloseTo(0.127, 3);
    expect(waited / list.length).toBeCloseTo(43.9, 1);
    expect(waited / abandoned.length).toBeCloseTo(345, 0);
    expect(served / answered.length).toBeCloseTo(176, 0);
    const inTime = read.rows.reduce((sum, { answeredWithin }) => sum + answeredWithin!, 0);
    expect(inTime / list.length).toBeCloseTo(0.521, 3);
    expect(new Set(answered.map(({ agent }) => agent)).size).toBeGreaterThan(20);
  });

  it('comes to the half-hours that were counted from it', () => {
    const counted = importTable(halfHours ?? '');
    expect(counted).toMatchObject({ layout: 'technionHalfHours', questions: [], issues: [] });
    const own = new Map(read.rows.map((row) => [`${row.date} ${row.start}`, row]));
    // the table counts a few calls in a neighbouring half-hour, of which the source says nothing
    const off = counted.rows.filter(
      (row) => (own.get(`${row.date} ${row.start}`)?.offered ?? 0) !== row.offered,
    );
    expect(off.length).toBeLessThan(0.05 * counted.rows.length);
  });
});

describe.skipIf(!week)('five-minute volumes', () => {
  it('are all there', () => {
    const read = importTable(week ?? '');
    expect(read).toMatchObject({ layout: 'bankCalls', intervalLength: 300, questions: [], issues: [] });
    expect(read.rows.reduce((sum, { offered }) => sum + offered!, 0)).toBe(171_878);
  });
});
