/**
 * Imported rows as the plain table that every tool reads: one row an interval, seconds and contacts, decimal
 * points, nothing where the export says nothing. Times are rounded to a thousandth of a second.
 */
import type { Import, ImportRow } from './import.ts';

const header = 'datetime,offered,answered,abandoned,asa_s,aht_s,answered_within_20s';

/** The column answered_within_20s counts contacts within 20 seconds and no other wait. */
const wait = 20;

/** `1999-10-05T07:00`; a day without a time, a time without a day, or nothing, as the export has it. */
export function datetimeOf({ date, start }: Pick<ImportRow, 'date' | 'start'>): string {
  return [date, start === null ? null : clockOf(start)].filter((part) => part !== null).join('T');
}

export function toCsv({ rows, acceptableWait }: Import): string {
  const lines = rows.map((row) =>
    [
      datetimeOf(row),
      row.offered,
      row.answered,
      row.abandoned,
      row.answerWait,
      row.handleTime,
      acceptableWait === wait ? row.answeredWithin : null,
    ]
      .map((value) => (typeof value === 'number' ? String(Math.round(value * 1000) / 1000) : (value ?? '')))
      .join(','),
  );
  return `${[header, ...lines].join('\n')}\n`;
}

function clockOf(seconds: number): string {
  const two = (value: number) => String(Math.floor(value)).padStart(2, '0');
  const minutes = `${two(seconds / 3600)}:${two((seconds % 3600) / 60)}`;
  return seconds % 60 === 0 ? minutes : `${minutes}:${two(seconds % 60)}`;
}
