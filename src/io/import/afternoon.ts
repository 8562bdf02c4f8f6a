/**
 * Clocks of twelve hours without AM or PM: 8:00 … 12:30, 1:00, 1:30. Rows follow each other in time, so where
 * every clock of a file lies between 1:00 and 12:59 and each day runs on in order but for one fall, what
 * stands behind the fall is the afternoon. Days that fall twice, or a clock past 13:00 or before 1:00
 * anywhere, leave the file as it is.
 */
import type { RawRow } from './interval-rows.ts';
import { groupBy } from './merge.ts';
import type { Notes } from './notes.ts';

const hour = 3600;
const halfDay = 12 * hour;
/** Between the last row before noon and the first behind it; else two mornings stand below each other. */
const longestBreak = 2 * hour;

/** The rows with their afternoons at 13:00 and later, where the file has such clocks. */
export function withAfternoons(rows: readonly RawRow[], notes: Notes): readonly RawRow[] {
  const isTwelveHours = ({ start }: RawRow) => start !== null && start >= hour && start < 13 * hour;
  if (rows.length < 3 || !rows.every(isTwelveHours)) return rows;
  const late = new Set<RawRow>();
  for (const day of groupBy(rows, ({ queue, date }) => `${queue}\n${date}`).values()) {
    const at = day.findIndex((row, i) => i > 0 && row.start! < day[i - 1]!.start!);
    if (at < 0) continue;
    const afternoon = day.slice(at);
    for (const row of afternoon) late.add(row);
    const times = day.map((row) => timeOf(row, late));
    const isInOrder = times.every((time, i) => i === 0 || time > times[i - 1]!);
    if (!isInOrder || times[at]! - times[at - 1]! > longestBreak) return rows;
  }
  const lines = [...late].map(({ line }) => line);
  for (const line of lines) notes.remark('afternoon', '', line);
  return late.size === 0 ? rows : rows.map((row) => ({ ...row, start: timeOf(row, late) }));
}

/** 12:30 is half past noon on either side of the fall. */
function timeOf(row: RawRow, late: ReadonlySet<RawRow>): number {
  const start = row.start!;
  return late.has(row) && start < halfDay ? start + halfDay : start;
}
