/**
 * Every code has a sentence in every language that names what is wrong and how to mend it. The sentences
 * themselves stand in the snapshot beside this file, to be read through as a text.
 */
import { describe, expect, it } from 'vitest';
import {
  importTable,
  readHalfHours,
  TableError,
  type TableIssue,
  type TableIssueCode,
} from '../../src/io/index.ts';
import type { IssueCode } from '../../src/scenario/index.ts';
import { languages, wordsOf } from '../../src/words/index.ts';
import { describeIssue, describeTableIssue } from '../../src/words/problems.ts';
import { broken, changed, issuesOf, sound } from '../scenario/broken.ts';

/** One table for every code. */
const header = 'date,start,offered,aht_s,sd_aht_s,agents\n';
const row = (cells: Record<string, string | number> = {}) => {
  const plain = { date: '2026-03-02', start: '08:00', offered: 10, aht_s: 200, sd_aht_s: 100, agents: 3 };
  return `${Object.values({ ...plain, ...cells }).join(',')}\n`;
};
/** Of files rather than tables; what leads to them is tried where workbooks are read. */
const ofFiles = {
  oldWorkbook: {},
  brokenWorkbook: {},
  workbookTooBig: { most: 256 },
  fileTooBig: { most: 128 },
  tooManyColumns: { most: 1000 },
};
const tables: Readonly<
  Record<Exclude<TableIssueCode, 'noVolume' | 'brokenQuotes' | keyof typeof ofFiles>, string>
> = {
  emptyTable: '',
  noHeader: row() + row({ start: '08:30' }),
  missingColumn: 'start,ofered,aht_s,agents\n08:00,1,200,3\n',
  noAgents: 'start,offered,aht_s\n08:00,1,200\n',
  duplicateColumn: 'start,calls,contacts,aht_s,agents\n08:00,1,2,200,3\n',
  tooManyRows: header + row().repeat(100_001),
  ragged: `${header}2026-03-02,08:00,1\n`,
  notNumber: header + row({ offered: 'ten' }),
  twoReadings: 'start;offered;aht_s;agents\n08:00;1.234;200;3\n',
  negative: header + row({ agents: -1 }),
  tooLarge: header + row({ offered: 1e9 }),
  notWhole: header + row({ offered: 2.5 }),
  notDuration: header + row({ aht_s: 'soon' }),
  notClock: header + row({ start: '25:00' }),
  notDate: header + row({ date: '2026-02-30' }),
  offGrid: header + row() + row({ start: '08:30' }) + row({ start: '09:00' }) + row({ start: '09:40' }),
  mixedIntervals:
    header +
    ['08:00', '08:15', '08:30', '08:45', '09:00', '09:30', '10:00'].map((start) => row({ start })).join(''),
  badInterval: header + row() + row({ start: '08:20' }),
  duplicateRow: header + row() + row(),
  spreadTooWide: header + row({ aht_s: 1, sd_aht_s: 101 }),
  noHandleTime: header + row({ aht_s: '', sd_aht_s: '' }),
  moreIssues: header + row({ offered: 'x' }).repeat(1001),
};

function tableIssue(code: TableIssueCode): TableIssue {
  if (code === 'noVolume') {
    return importTable('08:00\tx\n08:30\ty\n').issues.find((issue) => issue.code === code)!;
  }
  if (code in ofFiles) {
    const params = ofFiles[code as keyof typeof ofFiles];
    return { row: 0, column: '', value: '', code, params } as TableIssue;
  }
  if (code === 'brokenQuotes') {
    return importTable('Time,Calls\n08:00,"12\n08:30,15\n').issues.find((issue) => issue.code === code)!;
  }
  try {
    readHalfHours(tables[code as keyof typeof tables]);
  } catch (error) {
    if (error instanceof TableError) return error.issues.find((issue) => issue.code === code)!;
    throw error;
  }
  throw new Error(`no issue for ${code}`);
}

const codes = Object.keys(broken) as IssueCode[];
const tableCodes = [
  ...Object.keys(tables),
  ...Object.keys(ofFiles),
  'brokenQuotes',
  'noVolume',
] as TableIssueCode[];

/** A capital first, a full stop at the end, no hole where a figure should be. */
function expectSentence(sentence: string): void {
  expect(sentence).toMatch(/[.?)]$/);
  expect(sentence).not.toMatch(/undefined|\[object|\{\}|null/);
  expect(sentence).not.toMatch(/ {2}|\.\.|\?\./);
}

describe.each(languages)('the problems in %s', (language) => {
  const { errors } = wordsOf(language);

  it.each(codes)('say %s of a scenario', (code) => {
    const [path, ...changes] = broken[code];
    const issue = issuesOf(changed(sound, ...changes)).find((one) => one.code === code && one.path === path)!;
    const sentence = describeIssue(errors, issue);
    expectSentence(sentence);
    expect(sentence.startsWith(path)).toBe(true);
    expect(sentence).toMatchSnapshot();
  });

  it.each(tableCodes)('say %s of a table', (code) => {
    const issue = tableIssue(code);
    const sentence = describeTableIssue(errors, issue);
    expectSentence(sentence);
    if (issue.row > 0) expect(sentence).toContain(String(issue.row));
    expect(sentence).toMatchSnapshot();
  });

  it('offer the known names where none is near', () => {
    const [issue] = issuesOf(changed(sound, [['types', 0, 'channel'], 'carrier pigeon']));
    expect(describeIssue(errors, issue!)).toMatchSnapshot();
    const unknown = issuesOf(changed(sound, [['frobnicate'], 1]));
    expect(describeIssue(errors, unknown[0]!)).toMatchSnapshot();
  });

  it.each(['days', 'intervals', 'cells', 'work', 'shifts'] as const)(
    'name the size that is too large: %s',
    (size) => {
      const issue = {
        path: 'types',
        value: '[…]',
        code: 'tooLarge',
        params: { size, figure: 1234567, most: 1000 },
      } as const;
      expect(describeIssue(errors, issue)).toMatchSnapshot();
    },
  );

  it.each([
    { min: 0 },
    { above: 0 },
    { min: 0, max: 1, unit: 'share' },
    { above: 0, max: 5 },
    { min: 0, below: 1, unit: 'share' },
    { min: 1, max: 20, whole: true, unit: 'sessions' },
    { max: 5 },
    {},
  ] as const)('say the range %j', (range) => {
    expect(
      describeIssue(errors, { path: 'x', value: -3, code: 'outOfRange', params: range }),
    ).toMatchSnapshot();
  });
});
