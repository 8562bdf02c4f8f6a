/**
 * The history as days of intervals: rows of any length summed to half-hours (or to the rows' own length where
 * that is longer), each day from its first to its last interval.
 *
 * An interval without a row between others had no contacts: exports leave out empty rows. At the edge of the day,
 * an interval that no day ever has in full (a file of five-minute rows that stops at 21:05) is no half-hour: it
 * is left out of the forecast and named.
 */
import { dayNumber, isDate, secondsPerDay } from '../scenario/index.ts';
import { weekdayOf } from './dates.ts';

/** One row of a history: contacts from this time on, until the next row or for the rows' usual length. */
export interface HistoryRow {
  /** yyyy-mm-dd. */
  readonly date: string;
  /** Seconds after midnight, local clock. */
  readonly start: number;
  /** Contacts, ≥ 0. */
  readonly volume: number;
}

export interface HistoryDay {
  /** Days since 1 January 1970. */
  readonly day: number;
  /** 0 Monday … 6 Sunday. */
  readonly weekday: number;
  /** First interval of the day with a row, and one past the last. */
  readonly from: number;
  readonly to: number;
  /** Contacts in each interval since midnight. */
  readonly volumes: Float64Array;
  readonly total: number;
}

/** An interval at the edge of the day that the history never has in full. */
export interface RaggedInterval {
  /** Seconds after midnight. */
  readonly start: number;
  /** Seconds of it that rows cover. */
  readonly covered: number;
}

export interface History {
  /** Seconds: 900, 1800 or 3600. */
  readonly intervalLength: number;
  /** In order, each date once. */
  readonly days: readonly HistoryDay[];
  readonly ragged: readonly RaggedInterval[];
}

const halfHour = 1800;

/**
 * Sums rows to days of intervals. The same time twice (several queues) is summed too.
 *
 * @param intervalLength seconds of the intervals to forecast; the rows' own length where that is longer.
 * @throws RangeError for a date that there is not, a time outside the day, a volume below 0, rows that do not
 * divide the interval, or no rows.
 * @example readHistory([{ date: '2003-03-03', start: 25_200, volume: 111 }]).days[0]!.total // 111
 */
export function readHistory(rows: readonly HistoryRow[], intervalLength = halfHour): History {
  if (rows.length === 0) throw new RangeError('invalid history: no rows (at least one day is needed)');
  const byDate = new Map<string, HistoryRow[]>();
  for (const row of rows) {
    checkRow(row);
    const known = byDate.get(row.date);
    if (known) known.push(row);
    else byDate.set(row.date, [row]);
  }
  for (const date of byDate.keys()) {
    if (!isDate(date)) throw new RangeError(`invalid date: ${date} (must be a day as yyyy-mm-dd)`);
  }
  const step = usualStep(byDate.values());
  const length = Math.max(intervalLength, step);
  if (![900, 1800, 3600].includes(length) || length % step !== 0) {
    throw new RangeError(`invalid step of history: ${step} (seconds, must divide ${length}; at most 3600)`);
  }
  const ragged = raggedIntervals(rows, step, length);
  const left = new Set(ragged.map(({ start }) => start / length));
  const days = [...byDate]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([date, of]) => toDay(dayNumber(date), of, length, left))
    .filter(({ from, to }) => to > from);
  return { intervalLength: length, days, ragged };
}

function checkRow({ start, volume }: HistoryRow): void {
  if (!(start >= 0 && start < secondsPerDay)) {
    throw new RangeError(`invalid start: ${start} (seconds after midnight, must be 0 to 86,399)`);
  }
  if (!(volume >= 0 && volume < 1e9))
    throw new RangeError(`invalid volume: ${volume} (contacts, must be ≥ 0)`);
}

/** The most frequent step from a row to the next of its day, the shorter of two as frequent; half an hour where no day has two. */
function usualStep(days: Iterable<readonly HistoryRow[]>): number {
  const votes = new Map<number, number>();
  for (const rows of days) {
    const starts = [...new Set(rows.map(({ start }) => start))].sort((a, b) => a - b);
    for (let i = 1; i < starts.length; i++) {
      const step = starts[i]! - starts[i - 1]!;
      votes.set(step, (votes.get(step) ?? 0) + 1);
    }
  }
  let best = halfHour;
  let most = 0;
  for (const [step, count] of votes) {
    if (count > most || (count === most && step < best)) [best, most] = [step, count];
  }
  return best;
}

/** Edge intervals whose parts never all had a row, on any day. */
function raggedIntervals(rows: readonly HistoryRow[], step: number, length: number): RaggedInterval[] {
  const seen = new Map<number, Set<number>>();
  for (const { start } of rows) {
    const slot = Math.floor(start / length);
    const parts = seen.get(slot) ?? new Set<number>();
    seen.set(slot, parts.add(Math.floor((start - slot * length) / step)));
  }
  const slots = [...seen.keys()].sort((a, b) => a - b);
  const edges = new Set([slots[0]!, slots.at(-1)!]);
  return [...edges].flatMap((slot) => {
    const covered = seen.get(slot)!.size * step;
    return covered < length ? [{ start: slot * length, covered }] : [];
  });
}

function toDay(
  day: number,
  rows: readonly HistoryRow[],
  length: number,
  left: ReadonlySet<number>,
): HistoryDay {
  const volumes = new Float64Array(secondsPerDay / length);
  let from = volumes.length;
  let to = 0;
  let total = 0;
  for (const { start, volume } of rows) {
    const slot = Math.floor(start / length);
    if (left.has(slot)) continue;
    volumes[slot]! += volume;
    total += volume;
    from = Math.min(from, slot);
    to = Math.max(to, slot + 1);
  }
  return { day, weekday: weekdayOf(day), from, to, volumes, total };
}
