/**
 * Raw rows of the chosen queues into one row an interval, in the order of time. Means are weighted by their
 * contacts. The same queue and time twice is the hour that comes twice when clocks go back (kept apart), a
 * repeated line (set aside), or a question. A mean over rows of which one does not say it is not made up.
 */
import type { ImportOptions, ImportRow } from './import.ts';
import type { RawRow } from './interval-rows.ts';
import type { Notes } from './notes.ts';

/** A raw row with what the file as a whole says of it. */
export interface CountedRow extends RawRow {
  readonly answeredWithin: number | null;
  readonly isRepeatedHour?: true;
}

/** Repeated rows of a queue settled. */
export function settleRepeats(
  rows: readonly CountedRow[],
  options: ImportOptions,
  notes: Notes,
): CountedRow[] {
  const byPlace = groupBy(rows, ({ queue, date, start }) => `${queue}\n${date} ${start}`);
  const repeated = [...byPlace.values()].filter((group) => group.length > 1 && isPlaced(group[0]!));
  if (repeated.length === 0) return [...rows];
  const left = new Set<CountedRow>();
  const second = new Set<CountedRow>();
  const open: CountedRow[][] = [];
  const twice = repeated.filter((group) => group.length === 2);
  const byDay = groupBy(twice, ([row]) => `${row!.queue}\n${row!.date}`);
  for (const group of repeated) {
    const ofDay = byDay.get(`${group[0]!.queue}\n${group[0]!.date}`) ?? [];
    if (group.length === 2 && isClockChange(ofDay.map(([row]) => row!))) {
      second.add(group[1]!);
      notes.remark('repeatedHour', group[0]!.date ?? '', group[1]!.line);
      continue;
    }
    const seen = new Set<string>();
    const distinct = group.filter((row) => {
      const cells = row.cells.join('\t');
      if (!seen.has(cells)) {
        seen.add(cells);
        return true;
      }
      left.add(row);
      notes.asideLine('repeat', row.line, row.cells.join(' '));
      return false;
    });
    if (distinct.length > 1) open.push(distinct);
  }
  if (open.length > 0) settleOpen(open, left, options, notes);
  return rows
    .filter((row) => !left.has(row))
    .map((row) => (second.has(row) ? { ...row, isRepeatedHour: true as const } : row));
}

function settleOpen(
  open: readonly (readonly CountedRow[])[],
  left: Set<CountedRow>,
  { repeats }: ImportOptions,
  notes: Notes,
): void {
  if (repeats === undefined) {
    const [first] = open;
    const offered = (row: CountedRow) => String(row.offered ?? row.answered ?? '');
    notes.ask({
      code: 'repeats',
      column: '',
      text: first![0]!.cells.join(' '),
      lines: open.flatMap((group) => group.map(({ line }) => line)),
      choices: [
        { value: 'first', reading: offered(first![0]!) },
        { value: 'last', reading: offered(first!.at(-1)!) },
        { value: 'sum', reading: sumOf(first!.map(offered)) },
      ],
    });
  }
  if (repeats === undefined || repeats === 'sum') return;
  for (const group of open) {
    const kept = repeats === 'first' ? group[0]! : group.at(-1)!;
    for (const row of group) {
      if (row === kept) continue;
      left.add(row);
      notes.asideLine('otherRepeat', row.line, row.cells.join(' '));
    }
  }
}

/** A sum as people write it, a long one in part. */
function sumOf(terms: readonly string[]): string {
  const most = 6;
  return [...terms.slice(0, most), ...(terms.length > most ? ['…'] : [])].join(' + ');
}

function isPlaced({ date, start }: CountedRow): boolean {
  return date !== null || start !== null;
}

/** One hour of the small hours of a Sunday in autumn, every interval of it. */
function isClockChange(rows: readonly CountedRow[]): boolean {
  const { date, start } = rows[0]!;
  if (date === null || start === null) return false;
  const month = Number(date.slice(5, 7));
  const isSunday = new Date(`${date}T00:00:00Z`).getUTCDay() === 0;
  const hours = new Set(rows.map((row) => Math.floor((row.start ?? 0) / 3600)));
  return isSunday && [3, 4, 9, 10, 11].includes(month) && hours.size === 1 && start < 4 * 3600;
}

/** All rows of an interval as one. */
export function mergeIntervals(rows: readonly CountedRow[], notes: Notes): ImportRow[] {
  const isPlacedAtAll = rows.some(isPlaced);
  const groups = isPlacedAtAll
    ? [...groupBy(rows, ({ date, start, isRepeatedHour }) => `${date} ${start} ${isRepeatedHour}`).values()]
    : rows.map((row) => [row]);
  const merged = groups.map((group) => mergeRows(group, notes));
  // without dates the clock may pass midnight, so the order of the file is that of time
  return merged.every(({ date }) => date !== null) ? merged.sort(inTime) : merged;
}

function inTime(a: ImportRow, b: ImportRow): number {
  const day = (a.date ?? '').localeCompare(b.date ?? '');
  if (day !== 0 || a.start === b.start)
    return day || Number(a.isRepeatedHour ?? 0) - Number(b.isRepeatedHour ?? 0);
  return (a.start ?? 0) - (b.start ?? 0);
}

function mergeRows(group: readonly CountedRow[], notes: Notes): ImportRow {
  const [first] = group as [CountedRow];
  const names = new Set(group.map(({ queue }) => queue));
  const isOne = group.length === 1;
  const mean = (value: (row: CountedRow) => number | null, weight: (row: CountedRow) => number | null) =>
    isOne ? value(first) : weightedMean(group, value, weight);
  const agents = first.figures.agents ?? null;
  if (!isOne && group.some(({ figures }) => figures.agents !== undefined)) notes.remark('agentsNotSummed');
  const { isRepeatedHour } = first;
  return {
    line: first.line,
    queue: [...names].join(' + '),
    date: first.date,
    start: first.start,
    ...(isRepeatedHour && { isRepeatedHour }),
    offered: sum(group, ({ offered }) => offered),
    answered: sum(group, ({ answered }) => answered),
    abandoned: sum(group, ({ abandoned }) => abandoned),
    answeredWithin: sum(group, ({ answeredWithin }) => answeredWithin),
    answerWait: mean(
      ({ answerWait }) => answerWait,
      ({ answered }) => answered,
    ),
    abandonWait: mean(
      ({ figures }) => figures.abandonWait ?? null,
      ({ abandoned }) => abandoned,
    ),
    wait: mean(
      ({ figures }) => figures.wait ?? null,
      ({ offered }) => offered,
    ),
    handleTime: mean(
      ({ handleTime }) => handleTime,
      ({ answered, offered }) => answered ?? offered,
    ),
    handleTimeSd: isOne ? (first.figures.handleTimeSd ?? null) : pooledSd(group),
    agents: isOne ? agents : null,
  };
}

/** Null as soon as one row does not say. */
function sum(rows: readonly CountedRow[], value: (row: CountedRow) => number | null): number | null {
  let total = 0;
  for (const row of rows) {
    const one = value(row);
    if (one === null) return null;
    total += one;
  }
  return total;
}

/** Rows without contacts weigh nothing and need not say; null where one that weighs something does not. */
function weightedMean(
  rows: readonly CountedRow[],
  value: (row: CountedRow) => number | null,
  weight: (row: CountedRow) => number | null,
): number | null {
  let total = 0;
  let weights = 0;
  for (const row of rows) {
    const heavy = weight(row);
    if (heavy === 0) continue;
    const one = value(row);
    if (one === null || heavy === null) return null;
    total += one * heavy;
    weights += heavy;
  }
  return weights === 0 ? null : total / weights;
}

/** Spread of all contacts: within the rows and between their means. */
function pooledSd(rows: readonly CountedRow[]): number | null {
  const weight = ({ answered, offered }: CountedRow) => answered ?? offered;
  const mean = weightedMean(rows, ({ handleTime }) => handleTime, weight);
  const square = weightedMean(
    rows,
    ({ handleTime, figures: { handleTimeSd } }) =>
      handleTime === null || handleTimeSd === undefined ? null : handleTime ** 2 + handleTimeSd ** 2,
    weight,
  );
  return mean === null || square === null ? null : Math.sqrt(Math.max(0, square - mean * mean));
}

export function groupBy<T>(items: readonly T[], key: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const name = key(item);
    const group = groups.get(name);
    if (group) group.push(item);
    else groups.set(name, [item]);
  }
  return groups;
}
