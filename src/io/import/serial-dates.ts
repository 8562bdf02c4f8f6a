/**
 * Dates and times as a spreadsheet keeps them: days since 30 December 1899, the time of day as a fraction
 * (46,094.5 is noon of 13 March 2026). They reach a file where the cells were formatted as plain numbers.
 *
 * A column counts as such only under a header that says date or time, when four in five of its cells are days
 * of 2000 to 2049, or fractions of a day with at least three digits. Source: ECMA-376, part 1, 18.17.4.
 */
import type { CellRow } from '../cells.ts';
import { isBlank, most } from '../column-profile.ts';
import type { Layout } from '../layouts/index.ts';
import { readNumber } from '../number.ts';
import { callMeaning } from './call-words.ts';
import { meaningOfHeader } from './header-words.ts';
import type { Notes } from './notes.ts';
import { kindOf } from './roles.ts';

const epoch = Date.UTC(1899, 11, 30);
const day = 86_400;
const days = { from: 36_526, to: 54_789 };

/** The rows with such cells written as dates and times. */
export function withSerialDates(
  header: CellRow | undefined,
  body: readonly CellRow[],
  layout: Layout,
  notes: Notes,
): readonly CellRow[] {
  if (!header || layout.columns) return body;
  const found = header.cells.flatMap((name, index) => {
    const meaning = layout.rows === 'calls' ? callMeaning(name) : meaningOfHeader(name);
    if (!meaning || kindOf(meaning.role) !== 'time') return [];
    const filled = body.map(({ cells }) => cells[index] ?? '').filter((cell) => !isBlank(cell));
    const isSerial = (cell: string) => isDay(cell) || (meaning.role !== 'date' && isTime(cell));
    const serials = filled.filter(isSerial);
    if (filled.length === 0 || serials.length < most * filled.length) return [];
    // midnight and noon have no digits to tell them by, their neighbours do
    if (!serials.some((cell) => isDay(cell) || /[.,]\d{3}/.test(cell))) return [];
    notes.remark('serialDates', name);
    return [{ index, isSerial }];
  });
  if (found.length === 0) return body;
  return body.map((row) => {
    const cells = [...row.cells];
    for (const { index, isSerial } of found) {
      if (isSerial(cells[index] ?? '')) cells[index] = written(readNumber(cells[index]!)!.value);
    }
    return { ...row, cells };
  });
}

function isDay(cell: string): boolean {
  const value = numberIn(cell);
  return value !== undefined && value >= days.from && value < days.to;
}

function isTime(cell: string): boolean {
  const value = numberIn(cell);
  return value !== undefined && value >= 0 && value <= 1 && (value % 0.5 === 0 || /[.,]\d{3}/.test(cell));
}

function numberIn(cell: string): number | undefined {
  return /^\d+([.,]\d+)?$/.test(cell)
    ? readNumber(cell, { decimal: cell.includes(',') ? ',' : '.' })?.value
    : undefined;
}

/** `2026-03-13`, `2026-03-13 12:00:00`, `12:00:00`; to the second. */
function written(value: number): string {
  const seconds = Math.round(value * day);
  const clock = new Date((seconds % day) * 1000).toISOString().slice(11, 19);
  if (value <= 1) return seconds === day ? '24:00:00' : clock;
  const date = new Date(epoch + Math.floor(seconds / day) * day * 1000).toISOString().slice(0, 10);
  return Number.isInteger(value) ? date : `${date} ${clock}`;
}
