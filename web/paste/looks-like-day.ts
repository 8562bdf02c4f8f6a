/**
 * Is pasted text a day (rows with times, or under headings) rather than a block of numbers for the cells
 * under the cursor? A quick look, so that the full reader is fetched only when there is something for it.
 */
import { blockOf } from '../grid/blocks.ts';

export function looksLikeDay(text: string): boolean {
  const rows = blockOf(text).filter((row) => row.some((cell) => cell.trim() !== ''));
  if (rows.length < 2) return false;
  const times = rows.filter(([first]) => /^\s*(\d{4}-\d\d-\d\d[ T])?\d{1,2}[:.]\d\d\b/.test(first ?? ''));
  const columns = Math.max(...rows.map((row) => row.length));
  const isHeading = rows[0]!.some((cell) => /\p{L}{2}/u.test(cell));
  return (times.length * 2 >= rows.length && columns > 1) || (isHeading && columns > 1);
}
