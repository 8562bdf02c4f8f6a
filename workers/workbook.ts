/**
 * The sheets of an Excel workbook (.xlsx) as cells of text, in the browser's worker and in Node alike. The reader
 * is part of this module: whoever wants it late fetches the module late, for in a worker of the page nothing can be
 * fetched in the way that the page does it (which looks for a document).
 *
 * A workbook is an archive, and a small one can be made to unpack into more than any memory: the sizes that the
 * unpacker goes by, and holds itself to, are added up before each part is unpacked. What was unpacked is looked
 * through before it is read (sheet-limits.ts).
 *
 * Numbers keep their digits and get one more where text would have two readings (1.234 is written 1.2340);
 * dates are written 2026-03-02T08:30, times of day and durations 00:04:10, over 24 hours too.
 */
import { type Unzipped, unzipSync, zipSync } from 'fflate';
import readSheets from 'read-excel-file/universal';
import { TableIssueList } from '../src/io/table-issue.ts';
import { tableLimits } from '../src/io/table-limits.ts';
import { fitsSheetLimits } from './sheet-limits.ts';

export interface Sheet {
  readonly name: string;
  readonly cells: readonly (readonly string[])[];
}

/** Bytes of all parts unpacked: about a million rows of ten columns. */
const mostBytes = 256 * 2 ** 20;
/** Of a small file less: what people write packs to a tenth, the same cell over and over to a fiftieth. */
const mostRatio = 100;
/** But whatever its ratio, so much is read in a few seconds. */
const alwaysBytes = 32 * 2 ** 20;

/** Does a file begin as an .xlsx does? */
export function isWorkbook(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;
}

/**
 * Reads all sheets.
 *
 * @throws {TableError} for what is no workbook, or one that would unpack into too much.
 */
export async function readWorkbook(bytes: Uint8Array): Promise<readonly Sheet[]> {
  const issues = new TableIssueList();
  if (bytes.length > tableLimits.bytes) {
    issues.add(0, '', '', 'fileTooBig', { most: tableLimits.bytes / 2 ** 20 });
    throw issues.toError();
  }
  const files = unpack(bytes, issues);
  for (const part of Object.values(files)) if (!fitsSheetLimits(part, issues)) break;
  issues.throwIfAny();
  try {
    // The reader would unpack in workers made of blobs, which the page's policy forbids; what is packed without
    // compression it takes as it is.
    const sheets = await readSheets(zipSync(files, { level: 0 }).slice().buffer);
    return sheets.map(({ sheet, data }) => ({
      name: sheet,
      cells: data.map((row) => row.map((cell) => textOf(cell as unknown))),
    }));
  } catch {
    issues.add(0, '', '', 'brokenWorkbook', {});
    throw issues.toError();
  }
}

/** The parts of a workbook that say something. Asked before each is unpacked, with the size the unpacker goes by. */
function unpack(bytes: Uint8Array, issues: TableIssueList): Unzipped {
  const most = Math.min(mostBytes, Math.max(alwaysBytes, bytes.length * mostRatio));
  let size = 0;
  try {
    return unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!/\.(xml|rels)$/.test(name)) return false;
        size += originalSize;
        if (size > most) issues.add(0, '', '', 'workbookTooBig', { most: Math.floor(most / 2 ** 20) });
        issues.throwIfAny();
        return true;
      },
    });
  } catch {
    if (issues.isEmpty) issues.add(0, '', '', 'brokenWorkbook', {});
    throw issues.toError();
  }
}

function textOf(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  if (cell instanceof Date) return textOfDate(cell);
  if (typeof cell !== 'number') return String(cell);
  const text = String(cell);
  return /^-?\d+\.\d{3}$/.test(text) ? `${text}0` : text;
}

/** Day 0 of a workbook's calendar: a time without a day stands there. */
const dayZero = Date.UTC(1899, 11, 30);
const firstYear = Date.UTC(1905, 0, 1);

function textOfDate(date: Date): string {
  const milliseconds = Math.round(date.getTime() / 1000) * 1000;
  if (Number.isNaN(milliseconds)) return '';
  const two = (value: number) => String(Math.floor(value)).padStart(2, '0');
  if (milliseconds < firstYear) {
    const seconds = (milliseconds - dayZero) / 1000;
    return `${two(seconds / 3600)}:${two((seconds % 3600) / 60)}:${two(seconds % 60)}`;
  }
  const text = new Date(milliseconds).toISOString();
  return text.endsWith('T00:00:00.000Z') ? text.slice(0, 10) : text.slice(0, 19);
}
