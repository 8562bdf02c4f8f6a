/**
 * An imported file as days of a plan: rows by date in order, times in equal steps, half-hours that the file
 * leaves out filled with no contacts. Nothing is thrown: what is in the way is answered for the dialog to show.
 *
 * `importPlan` answers that and what there is to say about the file, without its rows and calls: from a worker to a
 * page, ten thousand of them are a third of what a person sees as a frame that hangs.
 */
import type { Calendar } from '../../scenario/index.ts';
import type { Import, ImportOptions, ImportRow } from './import.ts';
import { type ImportSource, importTable } from './import-table.ts';
import { plannedRows } from './to-scenario.ts';

/** Days as read from a spreadsheet; the lists have one entry for each interval of the calendar. */
export interface PastedPlan {
  readonly calendar: Calendar;
  readonly volumes: readonly number[];
  /** Mean handle times, seconds; absent or null: the scenario's own. */
  readonly handleTimes?: readonly (number | null)[];
  /** Absent: nobody yet. */
  readonly agents?: readonly number[];
}

/** Why there is no plan although the file could be read. */
export type Obstacle = 'tooFew' | 'noVolume' | 'unevenTimes' | 'noContacts' | 'wholeDays';

export interface ReadDays {
  readonly obstacle: Obstacle | undefined;
  readonly plan: PastedPlan | undefined;
  /** Rows that the plan is made of, those still to be mended included. */
  readonly rows: number;
  /** Intervals the file leaves out. */
  readonly filled: number;
}

/** Seconds after midnight and seconds, for rows that name no time. */
export interface UsualTimes {
  readonly opens: number;
  readonly intervalLength: number;
}

/** Everything an export says but its rows and calls. */
export interface ImportAbout extends Omit<Import, 'rows' | 'calls'> {
  readonly rowCount: number;
  /** Some row has a time of day. */
  readonly isTimed: boolean;
}

export interface PlanImport {
  readonly about: ImportAbout;
  readonly days: ReadDays;
}

/**
 * Reads an export as days of a plan.
 *
 * @throws {RangeError} for `options.zone` that names no time zone.
 *
 * `importPlan('08:00;12\n08:30;15', {}, { opens: 28_800, intervalLength: 1800 }).days.plan?.volumes // [12, 15]`
 */
export function importPlan(source: ImportSource, options: ImportOptions, usual: UsualTimes): PlanImport {
  const read = importTable(source, options);
  const { rows, calls: _calls, ...about } = read;
  const isTimed = rows.some(({ start }) => start !== null);
  return { about: { ...about, rowCount: rows.length, isTimed }, days: readDays(read, usual) };
}

const lengths = [900, 1800, 3600];

export function readDays(read: Import, usual: UsualTimes): ReadDays {
  const { rows, intervalLength } = plannedRows(read);
  const unread = new Set(read.issues.flatMap(({ row }) => (row > 0 ? [row] : []))).size;
  const answer = (obstacle: Obstacle | undefined, plan?: PastedPlan, filled = 0): ReadDays => ({
    obstacle,
    plan,
    rows: rows.length + unread,
    filled,
  });
  const isOpen = read.issues.length > 0 || read.questions.length > 0;
  if (read.issues.some(({ code }) => code === 'noVolume')) return answer('noVolume');
  if (isOpen) return answer(undefined);
  if (rows.length < 2) return answer('tooFew');
  if (rows.every((row) => !contactsOf(row))) return answer('noContacts');
  if (intervalLength === 86_400) return answer('wholeDays');

  const isTimed = rows.some(({ start }) => start !== null);
  const days = inDays(rows, usual);
  const length = isTimed ? commonStep(days) : usual.intervalLength;
  if (length === undefined) return answer('unevenTimes');
  const { calendar, slots } = onGrid(days, length);
  if (!calendar) return answer('unevenTimes');
  const has = (figure: 'handleTime' | 'agents') => rows.some((row) => row[figure] !== null);
  const plan: PastedPlan = {
    calendar,
    volumes: slots.map((row) => (row ? contactsOf(row) : 0)),
    ...(has('handleTime') && { handleTimes: slots.map((row) => row?.handleTime || null) }),
    ...(has('agents') && { agents: slots.map((row) => row?.agents ?? 0) }),
  };
  return answer(undefined, plan, slots.filter((row) => row === undefined).length);
}

/** Offered, or answered where the file has no more. */
function contactsOf({ offered, answered }: ImportRow): number {
  return offered ?? answered ?? 0;
}

interface TimedRow extends ImportRow {
  readonly clock: number;
}

interface TimedDay {
  readonly date: string | null;
  readonly rows: TimedRow[];
}

/** Rows by date; without times one after another from opening; past midnight when the clock turns back. */
function inDays(rows: readonly ImportRow[], usual: UsualTimes): TimedDay[] {
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
  const smallest = steps.filter((step) => step > 0).reduce((least, step) => Math.min(least, step), 86_400);
  return lengths.includes(smallest) ? smallest : undefined;
}

/** Every interval of every day with its row, if the file has one; no calendar when a row falls between. */
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
