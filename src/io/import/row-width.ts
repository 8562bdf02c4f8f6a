/**
 * How many cells the rows of a table have. A delimiter lost or doubled moves every figure behind it under
 * another name, so a row (or a header) that does not fit the others is complained about, never squeezed in.
 * Blank cells at the end, and remarks in words behind the table, do no harm.
 */
import type { CellRow } from '../cells.ts';
import { isBlank } from '../column-profile.ts';
import type { Notes } from './notes.ts';

/** The number of cells that most rows have; that of the header where the rows do not agree. */
export function usualWidth(header: CellRow | undefined, body: readonly CellRow[]): number {
  const votes = new Map<number, number>();
  for (const { cells } of body) votes.set(cells.length, (votes.get(cells.length) ?? 0) + 1);
  let best = header?.cells.length ?? 0;
  let most = body.length * 0.6;
  for (const [width, count] of votes) if (count > most) [best, most] = [width, count];
  return best || Math.max(0, ...votes.keys());
}

/** Can the cells of a row be told apart by their columns? */
export function fitsWidth(cells: readonly string[], width: number): boolean {
  return cells.length >= width && cells.slice(width).every(isHarmless);
}

/** Complains about a header with more or fewer names than the rows below have cells. */
export function checkHeader(
  header: CellRow | undefined,
  body: readonly CellRow[],
  width: number,
  notes: Notes,
): void {
  if (!header || body.length === 0) return;
  const named = header.cells.reduce((last, cell, i) => (cell === '' ? last : i + 1), 0);
  const rows = body.filter(({ cells }) => cells.length === width);
  const isCut = named > width;
  const hasMore = rows.some(({ cells }) => !cells.slice(header.cells.length).every(isHarmless));
  if (!isCut && !hasMore) return;
  const { line, cells } = header;
  notes.issues.add(line, '', cells.join(' '), 'ragged', { count: named, expected: width });
}

function isHarmless(cell: string): boolean {
  return isBlank(cell) || /^\p{L}/u.test(cell);
}
