/** What a column of a plain table holds, told by its header, and which words name a row that sums up others. */
import { meaningOfHeader, normalHeader } from './import/header-words.ts';
import { tableLimits } from './table-limits.ts';

const columnRoles = ['date', 'start', 'offered', 'handleTime', 'handleTimeSd', 'agents'] as const;

export type ColumnRole = (typeof columnRoles)[number];

/** The column under this header, of those that a plain table of half-hours has; undefined for any other. */
export function roleOfHeader(header: string): ColumnRole | undefined {
  const role = meaningOfHeader(header)?.role;
  // talk is all that many tables have of the handle time
  if (role === 'talkTime') return 'handleTime';
  return columnRoles.find((known) => known === role);
}

/** Does a row with this cell sum up the others? `Razem`, and `13.03.2026 Suma` as a pivot table has it. */
export function isTotalsWord(cell: string): boolean {
  if (cell.length > tableLimits.value) return false;
  // spares most cells of a large table the full look
  if (!/^\W*(?:raz|sum|og|[lł]|tot|gra|[sś]r|av|me)|(?:m|suma|total|sum|cznie)$/iu.test(cell)) return false;
  const words = normalHeader(cell);
  return (
    /^(razem|suma|sumy|ogolem|lacznie|total|totals|sum|grand total|srednia|srednio|average|avg|mean)\b/.test(
      words,
    ) || /^[\d ]+(razem|suma|ogolem|lacznie|total|sum)$/.test(words)
  );
}
