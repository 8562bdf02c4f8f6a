/**
 * How large a table may be that is read at all, so that no file, however it came about, takes more time or memory than
 * a patient person and an ordinary machine have. Each bound is far above any export known, and what is above it is
 * refused in words before anything is made of it.
 */
import type { Delimiter } from './cells.ts';
import type { TableIssueList } from './table-issue.ts';

export const tableLimits = {
  /** Bytes of a file: a million calls of a hundred characters, and some. Decoded and cut up it takes ten times that. */
  bytes: 128 * 2 ** 20,
  /** Rows: a year of two million calls, or a century of quarter-hours. */
  rows: 2_000_000,
  /** Columns: the widest export known has 60; a day of quarter-hours lying on its side has 96. */
  columns: 1000,
  /** Characters of a cell that may be a number, a time or a duration; the longest of our own examples has 40. */
  value: 200,
  /** Characters of a header that are looked at. */
  header: 300,
} as const;

/** Complains about a text with too many rows or columns; looks at every character once. Whether it may be read. */
export function fitsLimits(text: string, delimiter: Delimiter | undefined, issues: TableIssueList): boolean {
  const { bytes, rows, columns } = tableLimits;
  if (text.length > bytes) {
    issues.add(0, '', '', 'fileTooBig', { most: bytes / 2 ** 20 });
    return false;
  }
  const mark = delimiter?.charCodeAt(0) ?? -1;
  let lines = 1;
  let marks = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === mark) {
      if (++marks < columns) continue;
      issues.add(lines, '', '', 'tooManyColumns', { most: columns });
      return false;
    }
    if (code !== 10 && code !== 13) continue;
    if (code === 13 && text.charCodeAt(i + 1) === 10) i++;
    lines++;
    marks = 0;
  }
  if (lines <= rows + 1) return true;
  issues.add(0, '', '', 'tooManyRows', { count: lines, most: rows });
  return false;
}
