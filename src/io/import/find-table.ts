/**
 * Where the table begins in a file: the row whose cells name most columns, within the first hundred. What
 * stands above it is a preamble (report name, date, queue), what stands below is the table. A file without
 * such a row is a table without a header.
 */
import type { CellRow } from '../cells.ts';
import { isValue } from '../column-profile.ts';
import { asteriskQueueLog, calls, isQueueEvent, type Layout, layouts, table } from '../layouts/index.ts';
import { callMeaning } from './call-words.ts';
import { meaningOfHeader, normalHeader } from './header-words.ts';
import { kindOf } from './roles.ts';

export interface FoundTable {
  readonly layout: Layout;
  /** 0..1: the layout alone. */
  readonly confidence: number;
  readonly above: readonly CellRow[];
  /** Undefined where the columns have no names. */
  readonly header: CellRow | undefined;
  readonly body: readonly CellRow[];
}

const mostAbove = 100;

export function findTable(rows: readonly CellRow[]): FoundTable {
  const events = rows.slice(0, mostAbove).filter(({ cells }) => isQueueEvent(cells)).length;
  if (events > 0 && events * 2 >= Math.min(rows.length, mostAbove)) {
    return { layout: asteriskQueueLog, confidence: 1, above: [], header: undefined, body: rows };
  }
  let at = -1;
  let best = 0;
  rows.slice(0, mostAbove).forEach(({ cells }, i) => {
    const score = headerScore(cells);
    if (score > best) [at, best] = [i, score];
  });
  if (at < 0) return { layout: table, confidence: 0.5, above: [], header: undefined, body: rows };
  const header = rows[at]!;
  return { ...layoutOf(header.cells), above: rows.slice(0, at), header, body: rows.slice(at + 1) };
}

/** Columns that this row would name; 0 for a row that is no header. */
function headerScore(cells: readonly string[]): number {
  let named = 0;
  let filled = 0;
  let values = 0;
  let counts = 0;
  for (const cell of cells) {
    if (cell === '') continue;
    filled++;
    if (isValue(cell)) values++;
    const meaning = cell.length <= 80 ? meaningOfHeader(cell) : undefined;
    if (!meaning) continue;
    named++;
    if (kindOf(meaning.role) !== 'name' && meaning.role !== 'date') counts++;
  }
  return named >= 1 && counts >= 1 && values * 3 <= filled ? named : 0;
}

function layoutOf(cells: readonly string[]): { readonly layout: Layout; readonly confidence: number } {
  const headers = new Set(cells.map(normalHeader).filter((header) => header !== ''));
  let best: Layout | undefined;
  for (const layout of layouts) {
    if (layout.alone && headers.size !== layout.required.length) continue;
    if (!layout.required.every((header) => headers.has(header))) continue;
    if (!best || layout.required.length > best.required.length) best = layout;
  }
  if (best) {
    const known = best.columns ? Object.keys(best.columns).filter((header) => headers.has(header)).length : 0;
    return { layout: best, confidence: best.columns ? Math.min(1, 0.9 + 0.02 * known) : 0.9 };
  }
  const isCounted = cells.some((cell) => {
    const role = meaningOfHeader(cell)?.role;
    // "Answered at" is a time of one call
    return (role === 'answered' || role === 'abandoned') && callMeaning(cell)?.role !== 'serviceStart';
  });
  const isCalls = isCallHeader(cells) && !isCounted;
  return { layout: isCalls ? calls : table, confidence: 0.8 };
}

/** One row a call: it ended somehow, or one person took it. */
function isCallHeader(cells: readonly string[]): boolean {
  const headers = cells.map(normalHeader);
  const hasOutcome = headers.some((header) => /^(outcome|disposition|result|status|wynik)$/.test(header));
  const hasId = headers.some((header) => /^(call|contact|session)? ?id$|^uniqueid$|^callid$/.test(header));
  return hasOutcome && (hasId || headers.some((header) => /^(agent|konsultant)( name)?$/.test(header)));
}
