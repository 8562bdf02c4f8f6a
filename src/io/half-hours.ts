/**
 * A table of half-hours, as a back-test or a plain export has it, read into a scenario:
 *
 *   date,start,offered,aht_s,sd_aht_s,agents
 *   2026-03-02,08:00,37,238.5,250.1,8.5
 *
 * Columns in any order, under these names or words of the same meaning; comma, semicolon or tab; a decimal
 * comma too. One phone type, volumes offered and recorded, nothing comes back. `date` may be missing (one
 * day), `sd_aht_s` missing or blank (SD = mean).
 *
 * A blank cell means that nothing was observed: no contact, nobody there, or (AHT) nobody answered, which 0
 * says as well; such a half-hour takes the handle time of the whole table, weighted by contacts. People are
 * fractional where somebody was there for part of the time. The days are the dates in order, each from its
 * first to the end of its last half-hour. A half-hour missing in between had no contacts (exports leave out
 * empty rows) and keeps the people of the one before (nobody goes home because nobody calls).
 */
import type { Distribution } from '../random/distribution.ts';
import { limits, parseScenario, type Scenario, type Target } from '../scenario/index.ts';
import { readCells, sniffDelimiter } from './cells.ts';
import { decimalOf, findColumns, type HalfHour, readRows, unusedHeaders } from './half-hour-rows.ts';
import { TableIssueList } from './table-issue.ts';

export interface HalfHourOptions {
  /** How long a contact waits before it gives up; absent: for ever. */
  readonly patience?: Distribution;
  readonly targets?: readonly Target[];
  readonly seed?: string;
  readonly name?: string;
  /** `optional`: a table without people is read too, with nobody on the line. Default `required`. */
  readonly agents?: 'required' | 'optional';
}

export interface HalfHours {
  readonly scenario: Scenario;
  /** Rows read. */
  readonly rows: number;
  /** Half-hours between rows that the table leaves out. */
  readonly filled: number;
  /** Headers of columns that were not used. */
  readonly ignored: readonly string[];
}

/**
 * Reads a table of half-hours (or quarter-hours, or hours) into a scenario with the type `calls` and the
 * group `team`.
 *
 * @throws {TableError} with everything that is wrong, by row and column.
 * @throws {ScenarioError} when the table is sound but its contacts are too many to simulate.
 */
export function readHalfHours(text: string, options: HalfHourOptions = {}): HalfHours {
  const issues = new TableIssueList();
  const rowCount = countLines(text) - 1;
  if (rowCount > limits.intervals) {
    issues.add(0, '', '', 'tooManyRows', { count: rowCount, most: limits.intervals });
    issues.throwIfAny();
  }
  const delimiter = sniffDelimiter(text);
  const [header, ...body] = readCells(text, delimiter);
  if (!header || body.length === 0) issues.add(0, '', '', 'emptyTable', {});
  issues.throwIfAny();

  const columns = findColumns(header!, options.agents ?? 'required', issues);
  const decimal = delimiter === ',' ? '.' : decimalOf(body, columns);
  const rows = readRows(body, header!.cells.length, columns, decimal, issues);
  const handleTime = overallHandleTime(rows);
  if (!handleTime && columns.handleTime && rows.length > 0) {
    issues.add(0, columns.handleTime.header, '', 'noHandleTime', {});
  }
  const days = daysOf(rows);
  const intervalLength = intervalLengthOf(days);
  checkGrid(days, intervalLength, columns.start?.header ?? '', issues);
  issues.throwIfAny();

  const { intervals, filled } = fillGaps(days, intervalLength);
  const { patience, targets, seed, name } = options;
  const scenario = parseScenario({
    version: 1,
    name,
    seed,
    calendar: {
      intervalLength,
      days: days.map((day) => ({
        ...(day[0]!.date ? { date: day[0]!.date } : {}),
        opens: day[0]!.start,
        closes: day.at(-1)!.start + intervalLength,
      })),
    },
    types: [
      {
        id: 'calls',
        channel: 'phone',
        volume: { basis: 'offered', count: 'recorded', perInterval: intervals.map((row) => row.offered) },
        handleTime: {
          law: 'lognormal',
          ...handleTime,
          perInterval: {
            mean: intervals.map((row) => row.handleTime),
            sd: intervals.map((row) => row.sd ?? row.handleTime),
          },
        },
        patience,
        targets,
      },
    ],
    groups: [
      {
        id: 'team',
        agents: { perInterval: intervals.map((row) => row.agents) },
        skills: [{ type: 'calls' }],
      },
    ],
  });
  return { scenario, rows: rows.length, filled, ignored: unusedHeaders(header!, columns) };
}

function countLines(text: string): number {
  let count = text === '' || text.endsWith('\n') ? 0 : 1;
  for (let i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) count++;
  return count;
}

/** Rows by date, both in order. */
function daysOf(rows: readonly HalfHour[]): HalfHour[][] {
  const days = new Map<string, HalfHour[]>();
  for (const row of rows) {
    const day = days.get(row.date);
    if (day) day.push(row);
    else days.set(row.date, [row]);
  }
  for (const day of days.values()) day.sort((a, b) => a.start - b.start);
  return [...days.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, day]) => day);
}

const knownLengths = [900, 1800, 3600] as const;

/** The most frequent step from a row to the next; half-hours where no day has two rows. */
function intervalLengthOf(days: readonly (readonly HalfHour[])[]): number {
  const votes = new Map<number, number>();
  for (const day of days) {
    for (let i = 1; i < day.length; i++) {
      const step = day[i]!.start - day[i - 1]!.start;
      votes.set(step, (votes.get(step) ?? 0) + 1);
    }
  }
  let best = 1800;
  let most = 0;
  for (const [step, count] of votes) {
    if (count > most || (count === most && step < best)) [best, most] = [step, count];
  }
  return best;
}

function checkGrid(
  days: readonly (readonly HalfHour[])[],
  intervalLength: number,
  column: string,
  issues: TableIssueList,
): void {
  if (!knownLengths.some((length) => length === intervalLength)) {
    issues.add(0, column, '', 'badInterval', { intervalLength });
    return;
  }
  for (const day of days) {
    for (const { line, start } of day) {
      if ((start - day[0]!.start) % intervalLength === 0) continue;
      issues.add(line, column, formatClock(start), 'offGrid', { intervalLength });
    }
  }
}

function formatClock(seconds: number): string {
  const pad = (value: number) => String(Math.floor(value)).padStart(2, '0');
  return `${pad(seconds / 3600)}:${pad((seconds % 3600) / 60)}`;
}

/** All intervals of all days, those the table leaves out filled in. */
function fillGaps(days: readonly (readonly HalfHour[])[], intervalLength: number) {
  const intervals: HalfHour[] = [];
  let filled = 0;
  for (const day of days) {
    let next = day[0]!.start;
    for (const row of day) {
      for (; next < row.start; next += intervalLength) {
        const before = intervals.at(-1)!;
        intervals.push({ ...before, start: next, offered: 0, handleTime: null, sd: null });
        filled++;
      }
      intervals.push(row);
      next += intervalLength;
    }
  }
  return { intervals, filled };
}

/**
 * Mean and SD of a contact of the whole table, weighted by contacts: the SD spans the differences between
 * half-hours as well as those within. Undefined when no row has a handle time.
 */
function overallHandleTime(rows: readonly HalfHour[]): { mean: number; sd: number } | undefined {
  let weight = 0;
  let first = 0;
  let second = 0;
  for (const { offered, handleTime, sd } of rows) {
    if (handleTime === null) continue;
    const spread = sd ?? handleTime;
    weight += offered;
    first += offered * handleTime;
    second += offered * (handleTime * handleTime + spread * spread);
  }
  if (weight === 0) {
    const any = rows.find(({ handleTime }) => handleTime !== null);
    return any && { mean: any.handleTime!, sd: any.sd ?? any.handleTime! };
  }
  const mean = first / weight;
  return { mean, sd: Math.sqrt(Math.max(0, second / weight - mean * mean)) };
}
