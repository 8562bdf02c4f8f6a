/**
 * When each row begins: from a column of stamps, a day and a clock in two columns, a day carried down from
 * the row above (spreadsheets merge such cells), or the day that a report prints above its table. The order
 * of day and month is told once for the whole file.
 */
import type { CellRow } from '../cells.ts';
import type { Layout } from '../layouts/index.ts';
import {
  type DateOrder,
  dateOf,
  dateOrderOf,
  readStamp,
  type Stamp,
  type WrittenDay,
} from '../text/stamp.ts';
import { localTime } from '../text/zone.ts';
import type { Column } from './columns.ts';
import type { ImportOptions } from './import.ts';
import type { Notes } from './notes.ts';
import type { Role } from './roles.ts';
import type { RowReader } from './row-reader.ts';

export interface RowTime {
  readonly date: string | null;
  readonly start: number | null;
  /** Seconds to the end of the interval, where the row names it. */
  readonly length: number | null;
}

export class Times {
  readonly #order: DateOrder | undefined;
  readonly #toLocal: ((epoch: number) => { readonly date: string; readonly clock: number }) | undefined;
  readonly #notes: Notes;
  readonly #stamps = new Map<string, Stamp | undefined>();
  #dayAbove: string | undefined;
  #before: string | undefined;

  constructor(
    columns: readonly Column[],
    rows: readonly CellRow[],
    layout: Layout,
    options: ImportOptions,
    notes: Notes,
  ) {
    this.#notes = notes;
    const timed = columns.filter(({ role }) => role === 'date' || role === 'start');
    const stamps = timed.flatMap(({ index }) =>
      rows.flatMap(({ cells }) => this.stamp(cells[index] ?? '') ?? []),
    );
    const above = rows
      .flatMap(({ cells }) => labelled(cells, dayLabel) ?? [])
      .flatMap((text) => this.stamp(text) ?? []);
    const days = [...stamps, ...above].flatMap(({ day }) => day ?? []);
    this.#order = this.#findOrder(days, [...stamps, ...above], timed, layout, options);
    this.#toLocal = this.#findZone(stamps, timed, layout, options);
  }

  /** A preamble or a line between blocks: a day named there holds for the rows below. */
  passBy(cells: readonly string[]): void {
    const text = labelled(cells, dayLabel);
    const stamp = text === undefined ? undefined : this.stamp(text);
    if (stamp?.day) this.#dayAbove = dateOf(stamp.day, this.#order);
  }

  /** The begin of the row that the reader stands on; complains about what cannot be read. */
  read(row: RowReader): RowTime {
    const start = this.#cell(row, 'start');
    const day = this.#cell(row, 'date');
    const end = this.#cell(row, 'end');
    const date = this.#date(row, start, day);
    const clock = start?.clock ?? (day?.day ? day.clock : undefined);
    const isNoClock = start ? start.clock === undefined : row.has('start') && row.text('start') === '';
    const isLate = clock !== undefined && clock >= 86_400;
    if (isNoClock || (isLate && date === undefined)) row.complain('start', 'notClock', {});
    if (isLate && date !== undefined) return { date: dayAfter(date), start: clock - 86_400, length: null };
    const until = start?.until ?? end?.clock;
    const length =
      clock === undefined || until === undefined ? null : until - clock + (until <= clock ? 86_400 : 0);
    const isUtc = this.#toLocal && (start?.offset ?? 0) === 0 && date && clock !== undefined;
    if (isUtc) {
      const local = this.#toLocal!(Date.parse(date) / 1000 + clock);
      return { date: local.date, start: local.clock, length };
    }
    return { date: date ?? null, start: clock ?? null, length };
  }

  /** The calendar day and clock of an instant in UTC, in the wanted zone. */
  local(epoch: number): { readonly date: string; readonly clock: number } {
    return (this.#toLocal ?? inUtc)(epoch);
  }

  stamp(text: string): Stamp | undefined {
    if (text === '') return undefined;
    if (this.#stamps.has(text)) return this.#stamps.get(text);
    const stamp = readStamp(text);
    if (this.#stamps.size < 200_000) this.#stamps.set(text, stamp);
    return stamp;
  }

  #cell(row: RowReader, role: Role): Stamp | undefined {
    const text = row.text(role);
    if (text === '') return undefined;
    const stamp = this.stamp(text);
    if (!stamp && role !== 'end') row.complain(role, role === 'date' ? 'notDate' : 'notClock', {});
    return stamp;
  }

  #date(row: RowReader, start: Stamp | undefined, day: Stamp | undefined): string | undefined {
    for (const [role, stamp] of [
      ['date', day],
      ['start', start],
    ] as const) {
      if (!stamp?.day) continue;
      const date = dateOf(stamp.day, this.#order);
      if (date === undefined) row.complain(role, 'notDate', {});
      this.#before = date;
      return date;
    }
    if (row.has('date') && row.text('date') === '' && this.#before !== undefined) {
      this.#notes.remark('carriedDown', '', row.line);
      return this.#before;
    }
    if (this.#dayAbove !== undefined) this.#notes.remark('dayAbove', this.#dayAbove);
    return this.#dayAbove;
  }

  #findOrder(
    days: readonly WrittenDay[],
    stamps: readonly Stamp[],
    timed: readonly Column[],
    layout: Layout,
    { dates }: ImportOptions,
  ): DateOrder | undefined {
    if (dates) return dates;
    const { order, matters } = dateOrderOf(days);
    if (order) return order;
    if (!matters) return 'dmy';
    const open = days.find((day) => !('date' in day) && day.first !== day.second)!;
    const isOpen = days.every((day) => 'date' in day || (day.first <= 12 && day.second <= 12));
    const usual = layout.dates ?? (stamps.some(({ twelveHours }) => twelveHours) ? 'mdy' : undefined);
    if (usual && isOpen) {
      this.#notes.remark('dateOrder', usual);
      return usual;
    }
    const { first, second, year } = open as { first: number; second: number; year: number };
    this.#notes.ask({
      code: 'dates',
      column: timed[0]?.header ?? '',
      text: `${first}/${second}/${year}`,
      lines: [],
      choices: (['dmy', 'mdy'] as const).map((value) => ({ value, reading: dateOf(open, value) ?? '' })),
    });
    return 'dmy';
  }

  #findZone(stamps: readonly Stamp[], timed: readonly Column[], layout: Layout, { zone }: ImportOptions) {
    const isUtc = layout.utc || (stamps.length > 0 && stamps.every(({ offset }) => offset === 0));
    if (!isUtc) return undefined;
    if (zone) return localTime(zone);
    this.#notes.ask({
      code: 'zone',
      column: timed[0]?.header ?? '',
      text: 'UTC',
      lines: [],
      choices: ['UTC', 'Europe/Warsaw', 'Europe/London', 'America/New_York'].map((value) => ({
        value,
        reading: value,
      })),
    });
    return undefined;
  }
}

function dayAfter(date: string): string {
  return new Date(Date.parse(date) + 86_400_000).toISOString().slice(0, 10);
}

function inUtc(epoch: number): { readonly date: string; readonly clock: number } {
  const day = Math.floor(epoch / 86_400);
  return { date: new Date(day * 86_400_000).toISOString().slice(0, 10), clock: epoch - day * 86_400 };
}

const dayLabel = /^(?:date|data|datum|day|dzień|dnia|for|za dzień)\b/iu;
export const queueLabel = /^(?:split|skill|split\/skill|queue|kolejka|csq|vdn|warteschlange)\b/iu;

/** What stands after a label such as `Date:`, in its cell or the next. */
export function labelled(cells: readonly string[], label: RegExp): string | undefined {
  for (let i = 0; i < cells.length; i++) {
    const cell = cells[i]!;
    // labels begin with a letter, most cells of a table do not
    if (cell.charCodeAt(0) < 65 || cell.length > 80 || !label.test(cell)) continue;
    const inside = /^[^:]*:\s*(.+)$/.exec(cell)?.[1];
    if (inside) return inside;
    if (/:$/.test(cell) && cells[i + 1]) return cells[i + 1];
  }
  return undefined;
}
