/**
 * Half-hours (or quarter-hours, or hours) of some days as a scenario: one phone type, volumes offered, nothing
 * comes back. The days are the dates in order, each from its first to the end of its last row. A half-hour
 * missing in between had no contacts and keeps the people of the one before; one without a handle time takes
 * that of all rows, weighted by contacts. Counts are recorded ones, unless one is no whole number.
 */
import type { Distribution } from '../random/distribution.ts';
import { parseScenario, type Scenario, type Target } from '../scenario/index.ts';
import type { HalfHour } from './half-hour-rows.ts';
import { findLongerRows } from './longer-rows.ts';
import type { TableIssueList } from './table-issue.ts';

/** What half-hours cannot say themselves. */
export interface HalfHourSettings {
  readonly patience: Distribution | undefined;
  readonly targets: readonly Target[] | undefined;
  readonly seed: string | undefined;
  readonly name: string | undefined;
}

/**
 * The scenario with the type `calls` and the group `team`, and how many half-hours were filled in.
 *
 * @throws {TableError} with the issues so far and those of the grid of times; `column` names that of the times.
 */
export function scenarioOfHalfHours(
  rows: readonly HalfHour[],
  { patience, targets, seed, name }: HalfHourSettings,
  column: string,
  issues: TableIssueList,
): { readonly scenario: Scenario; readonly filled: number } {
  const handleTime = overallHandleTime(rows);
  const days = daysOf(rows);
  const intervalLength = intervalLengthOf(days);
  checkGrid(days, intervalLength, column, issues);
  issues.throwIfAny();

  const { intervals, filled } = fillGaps(days, intervalLength);
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
        volume: {
          basis: 'offered',
          count: rows.every(({ offered }) => Number.isInteger(offered)) ? 'recorded' : 'expected',
          perInterval: intervals.map((row) => row.offered),
        },
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
  return { scenario, filled };
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
    const steps = day.map(({ start, offered }) => ({ start, contacts: offered }));
    const longer = findLongerRows(steps, intervalLength);
    if (longer) {
      const { line, start } = day[longer.at]!;
      issues.add(line, column, formatClock(start), 'mixedIntervals', { intervalLength, other: longer.step });
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
