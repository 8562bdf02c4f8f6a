/**
 * Pasted cells as days of a plan: rows by date in order, times in equal steps, half-hours that the table
 * leaves out filled with no contacts. What the reader said about columns and decimals goes before what was
 * recognised. Nothing is thrown: what is wrong is answered for the dialog to show.
 */
import {
  type Cells,
  type ColumnRole,
  type DecimalSign,
  type PastedColumn,
  type PastedColumns,
  type PastedRow,
  type PastedShape,
  readPastedRows,
  recognisePastedColumns,
  type TableIssue,
} from '../../src/io/index.ts';
import type { Calendar } from '../../src/scenario/index.ts';
import type { PastedPlan } from '../state/calendar-edits.ts';

/** What the reader decided: the role of each column by its index, and the decimal sign. */
export interface Decisions {
  readonly roles: Readonly<Partial<Record<number, ColumnRole | 'none'>>>;
  readonly decimal: DecimalSign | undefined;
}

/** Why there is no plan although cells could be read. */
export type Obstacle = 'tooFew' | 'noVolume' | 'unevenTimes' | 'noContacts';

export interface ReadDays {
  readonly shape: PastedShape;
  readonly columns: PastedColumns;
  readonly issues: readonly TableIssue[];
  readonly obstacle: Obstacle | undefined;
  readonly plan: PastedPlan | undefined;
  /** Intervals the table leaves out. */
  readonly filled: number;
}

export interface UsualTimes {
  readonly opens: number;
  readonly intervalLength: number;
}

const lengths = [900, 1800, 3600];

export function readDays(cells: Cells, decisions: Decisions, usual: UsualTimes): ReadDays {
  const shape = recognisePastedColumns(cells);
  const columns = decided(shape, decisions.roles, cells);
  const { rows, issues } = readPastedRows(cells, {
    rows: shape.rows,
    columns,
    decimal: decisions.decimal ?? shape.decimal,
  });
  const answer = (obstacle: Obstacle | undefined, plan?: PastedPlan, filled = 0): ReadDays => ({
    shape,
    columns,
    issues: issues.filter(({ code }) => code !== 'noVolume'),
    obstacle,
    plan,
    filled,
  });
  if (rows.length < 2) return answer('tooFew');
  if (!columns.offered) return answer('noVolume');
  if (issues.length > 0) return answer(undefined);
  if (rows.every(({ offered }) => !offered)) return answer('noContacts');

  const days = inDays(rows, usual);
  const intervalLength = columns.start ? commonStep(days) : usual.intervalLength;
  if (intervalLength === undefined) return answer('unevenTimes');
  const { calendar, slots } = onGrid(days, intervalLength);
  if (!calendar) return answer('unevenTimes');
  const has = (role: ColumnRole) => columns[role] !== undefined;
  const plan: PastedPlan = {
    calendar,
    volumes: slots.map((row) => row?.offered ?? 0),
    ...(has('handleTime') && { handleTimes: slots.map((row) => row?.handleTime ?? null) }),
    ...(has('agents') && { agents: slots.map((row) => row?.agents ?? 0) }),
  };
  return answer(undefined, plan, slots.filter((row) => row === undefined).length);
}

/** The recognised columns with the reader's own choices put over them. */
function decided(shape: PastedShape, roles: Decisions['roles'], cells: Cells): PastedColumns {
  const columns: Partial<Record<ColumnRole, PastedColumn>> = { ...shape.columns };
  const chosen = Object.entries(roles).map(([index, role]) => [Number(index), role] as const);
  for (const [index] of chosen) {
    for (const role of Object.keys(columns) as ColumnRole[]) {
      if (columns[role]?.index === index) delete columns[role];
    }
  }
  for (const [index, role] of chosen) {
    if (!role || role === 'none') continue;
    const known = Object.values(shape.columns).find((column) => column.index === index);
    const header = shape.headerRow === undefined ? '' : (cells[shape.headerRow]?.[index] ?? '');
    columns[role] = known ?? { index, header, toldBy: 'header', secondsPerNumber: 1, hoursAndMinutes: false };
  }
  if (!columns.start && roles[0] === undefined && hasTimesInFront(shape, cells)) {
    // Told by shape they may have passed for handle times; nobody lists those in ascending order.
    if (columns.handleTime?.index === 0) delete columns.handleTime;
    columns.start = { index: 0, header: '', toldBy: 'shape', secondsPerNumber: 1, hoursAndMinutes: false };
  }
  return columns;
}

/** A first column of nothing but times that go up, though not in equal steps: half-hours may be missing. */
function hasTimesInFront(shape: PastedShape, cells: Cells): boolean {
  const texts = shape.rows.map((row) => cells[row]?.[0]?.trim() ?? '');
  const times = texts.map((text) => (/^\d{1,2}[:.]\d\d$/.test(text) ? text.padStart(5, '0') : undefined));
  return times.every((time, i) => time !== undefined && (i === 0 || time > (times[i - 1] ?? '')));
}

interface TimedRow extends PastedRow {
  readonly clock: number;
}

interface TimedDay {
  readonly date: string | null;
  readonly rows: TimedRow[];
}

/** Rows by date; without times one after another from opening; past midnight when the clock turns back. */
function inDays(rows: readonly PastedRow[], usual: UsualTimes): TimedDay[] {
  const days = new Map<string | null, TimedRow[]>();
  for (const row of rows) {
    const day = days.get(row.date) ?? [];
    days.set(row.date, day);
    const before = day.at(-1)?.clock;
    let clock = row.start ?? (before === undefined ? usual.opens : before + usual.intervalLength);
    if (row.date === null && before !== undefined && clock < before) clock += 86_400;
    day.push({ ...row, clock });
  }
  return [...days]
    .sort(([a], [b]) => ((a ?? '') < (b ?? '') ? -1 : 1))
    .map(([date, timed]) => ({ date, rows: timed.sort((a, b) => a.clock - b.clock) }));
}

/** The smallest step of a known length that all times fit. */
function commonStep(days: readonly TimedDay[]): number | undefined {
  const steps = days.flatMap(({ rows }) => rows.slice(1).map((row, i) => row.clock - rows[i]!.clock));
  const smallest = Math.min(...steps.filter((step) => step > 0));
  return lengths.includes(smallest) ? smallest : undefined;
}

/** Every interval of every day with its row, if the table has one; no calendar when a row falls between. */
function onGrid(days: readonly TimedDay[], intervalLength: number) {
  const slots: (TimedRow | undefined)[] = [];
  const calendarDays: { date?: string; opens: number; closes: number }[] = [];
  let even = true;
  for (const { date, rows } of days) {
    const opens = rows[0]!.clock;
    const closes = rows.at(-1)!.clock + intervalLength;
    calendarDays.push({ ...(date !== null && { date }), opens, closes });
    const byClock = new Map(rows.map((row) => [row.clock, row]));
    even &&= byClock.size === rows.length && closes - opens <= 86_400;
    for (let clock = opens; clock < closes; clock += intervalLength) {
      slots.push(byClock.get(clock));
      byClock.delete(clock);
    }
    even &&= byClock.size === 0;
  }
  const calendar: Calendar | undefined = even ? { intervalLength, days: calendarDays } : undefined;
  return { calendar, slots };
}
