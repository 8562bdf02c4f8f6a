/**
 * Looks through the parts of a workbook before they are read: a few hundred bytes can say "one cell in the last row and
 * column", which a reader lays out as seventeen thousand million cells, or hold a tag of a megabyte, over which a reader
 * of markup bends for hours. No program that writes workbooks makes such.
 *
 * One pass over the bytes from tag to tag. Cells without an address follow one another, so their number bounds the
 * columns of their row.
 */
import type { TableIssueList } from '../src/io/table-issue.ts';
import { tableLimits } from '../src/io/table-limits.ts';

/** Bytes of one tag: those of a sheet have some dozen, those of styles some hundred. */
const longestTag = 10_000;
/** Bytes between two tags: a cell has at most 32,767 characters, of which each may be written in eight. */
const longestText = 2 ** 20;
/** Places of cells in one sheet, empty ones between filled ones included: the memory they take is this times ten. */
const mostCells = 20_000_000;
/**
 * Rows of one sheet, empty ones included; the format has twice as many. The reader copies all rows so far after every
 * chunk and takes ever smaller chunks where one lasts over 7 ms: past some 800,000 rows the copy alone does.
 */
const mostRows = 500_000;

const less = 0x3c;
const greater = 0x3e;
const letterC = 0x63;

/** Complains about a part that is no part of a workbook, or a sheet that is too large. Whether it may be read. */
export function fitsSheetLimits(part: Uint8Array, issues: TableIssueList): boolean {
  let rows = 0;
  let columns = 0;
  let inRow = 0;
  let before = -1;
  for (let at = part.indexOf(less); at >= 0; at = part.indexOf(less, at)) {
    const end = part.indexOf(greater, at);
    if (end < 0 || end - at > longestTag || at - before > longestText || isDoctype(part, at)) {
      issues.add(0, '', '', 'brokenWorkbook', {});
      return false;
    }
    if (startsTag(part, at, 'row')) {
      inRow = 0;
      rows = Math.max(rows + 1, placeOf(part, at, end).row);
    } else if (part[at + 1] === letterC && isEndOfName(part[at + 2])) {
      const { row, column } = placeOf(part, at, end);
      inRow++;
      rows = Math.max(rows, row);
      columns = Math.max(columns, inRow, column);
    }
    at = end;
    before = end;
    if (columns > tableLimits.columns) {
      issues.add(rows, '', '', 'tooManyColumns', { most: tableLimits.columns });
      return false;
    }
    const most = Math.min(mostRows, Math.floor(mostCells / Math.max(1, columns)));
    if (rows > most) {
      issues.add(0, '', '', 'tooManyRows', { count: rows, most });
      return false;
    }
  }
  return true;
}

/** A workbook has none; entities that stand for one another a thousand times over are defined in them. */
function isDoctype(part: Uint8Array, at: number): boolean {
  return part[at + 1] === 0x21 && (part[at + 2]! | 0x20) === 0x64;
}

function startsTag(part: Uint8Array, at: number, name: string): boolean {
  for (let i = 0; i < name.length; i++) if (part[at + 1 + i] !== name.charCodeAt(i)) return false;
  return isEndOfName(part[at + 1 + name.length]);
}

/** A blank, a stroke or the end of the tag. */
function isEndOfName(byte: number | undefined): boolean {
  return byte === undefined || byte <= 0x20 || byte === 0x2f || byte === greater;
}

/** The place that the attribute `r` names: `12` of a row, `AB12` of a cell; 0 where it does not. */
function placeOf(part: Uint8Array, at: number, end: number): { row: number; column: number } {
  let row = 0;
  let column = 0;
  for (let i = at + 2; i + 2 < end; i++) {
    // r="…" or r='…' behind a blank
    const quote = part[i + 2];
    if (part[i] !== 0x72 || part[i + 1] !== 0x3d || part[i - 1]! > 0x20) continue;
    if (quote !== 0x22 && quote !== 0x27) continue;
    for (let k = i + 3; k < end && k < i + 20 && part[k] !== quote; k++) {
      const byte = part[k]!;
      const letter = byte & 0xdf;
      if (byte >= 0x30 && byte <= 0x39) row = row * 10 + byte - 0x30;
      else if (letter >= 0x41 && letter <= 0x5a) column = column * 26 + letter - 0x40;
    }
    break;
  }
  return { row, column };
}
