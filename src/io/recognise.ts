/**
 * What the cells of a clipboard are: which row names the columns, which rows sum others up, and which column
 * is the time, the contacts, the handle time, the people.
 *
 * A header decides where it says something and the cells agree. The rest is told by shape. Times of day go up
 * in equal steps; a handle time with a colon does not. Among plain numbers the handle time is the steadiest
 * from row to row, and contacts and people are the pair for which people come nearest to contacts × handle
 * time ÷ interval. Nothing is asked here: the answer says how sure it is, and the reader may say otherwise.
 */
import { type ColumnProfile, isValue, most, profileOf } from './column-profile.ts';
import { type ColumnRole, isTotalsWord, roleOfHeader } from './headers.ts';
import { type DecimalSign, decimalSignOf } from './number.ts';

export type Cells = readonly (readonly string[])[];

export interface PastedColumn {
  readonly index: number;
  /** The header as it stands, empty where there is none. */
  readonly header: string;
  readonly toldBy: 'header' | 'shape';
  /** Handle times: what a plain number of the column is worth in seconds, 60 under "AHT (min)". */
  readonly secondsPerNumber: number;
  /** Handle times: 00:04 in this column is four minutes, not four seconds. */
  readonly hoursAndMinutes: boolean;
}

export type PastedColumns = Readonly<Partial<Record<ColumnRole, PastedColumn>>>;

export interface PastedShape {
  /** Index of the row with the names of the columns; undefined where there is none. */
  readonly headerRow: number | undefined;
  /** Indices of the rows to read. */
  readonly rows: readonly number[];
  /** Indices of the rows left out because they sum up others. */
  readonly totals: readonly number[];
  readonly columns: PastedColumns;
  /** Seconds from a row to the next, where there is a column of times. */
  readonly intervalLength: number | undefined;
  /** The decimal sign of the numbers, where any tells. */
  readonly decimal: DecimalSign | undefined;
  /** Columns with a number of two readings, and that number. */
  readonly twoReadings: readonly TwoReadings[];
  /** `sure`: headers say it all · `likely`: the cells leave little doubt · `guess`: better ask. */
  readonly confidence: 'sure' | 'likely' | 'guess';
}

export interface TwoReadings {
  readonly index: number;
  readonly text: string;
  readonly one: number;
  readonly other: number;
}

/** Finds out what pasted cells are. Total: anything rectangular gets an answer, if only a guess. */
export function recognisePastedColumns(cells: Cells): PastedShape {
  const first = firstRowOfValues(cells);
  const headerRow = first > 0 && cells[first - 1]!.some(isName) ? first - 1 : undefined;
  const header = headerRow === undefined ? [] : cells[headerRow]!;
  const body = [...cells.keys()].slice(first);
  const named = body.filter((i) => cells[i]!.some((cell) => isName(cell) && isTotalsWord(cell)));
  const candidates = body.filter((i) => !named.includes(i));
  const decimal = decimalSignOf(candidates.flatMap((i) => cells[i]!));
  const width = cells[first]?.length ?? 0;
  const columnsOf = (rows: readonly number[]) =>
    Array.from({ length: width }, (_, index) =>
      profileOf(
        index,
        header[index] ?? '',
        rows.map((i) => cells[i]![index] ?? ''),
        decimal,
      ),
    );

  // a last row without a time, below rows that have one, sums them up without saying so
  const last = candidates.at(-1);
  const withoutLast = columnsOf(candidates.slice(0, -1));
  const endsInTotals =
    last !== undefined &&
    withoutLast.some(({ index, isTime }) => isTime && cells[last]![index]!.trim() === '');
  const rows = endsInTotals ? candidates.slice(0, -1) : candidates;
  const profiles = endsInTotals ? withoutLast : columnsOf(rows);

  const columns = assignColumns(profiles);
  const used = new Set(Object.values(columns).map(({ index }) => index));
  const start = columns.start && profiles[columns.start.index];
  return {
    headerRow,
    rows,
    totals: body.filter((i) => !rows.includes(i)),
    columns,
    intervalLength: start?.step,
    decimal,
    twoReadings: profiles.flatMap(({ index, twoReadings }) =>
      used.has(index) && twoReadings ? [{ index, ...twoReadings }] : [],
    ),
    confidence: confidenceIn(columns, profiles),
  };
}

/** Index of the first row that holds values rather than names and titles. */
function firstRowOfValues(cells: Cells): number {
  const first = cells.findIndex((row) => {
    const filled = row.filter((cell) => cell.trim() !== '');
    const values = filled.filter(isValue).length;
    return values > 0 && values * 2 >= filled.length;
  });
  return first < 0 ? 0 : first;
}

function isName(cell: string): boolean {
  return /\p{L}/u.test(cell) && !isValue(cell);
}

function assignColumns(profiles: readonly ColumnProfile[]): PastedColumns {
  const columns: Partial<Record<ColumnRole, PastedColumn>> = {};
  const assign = (role: ColumnRole, profile: ColumnProfile | undefined, toldBy: 'header' | 'shape') => {
    if (!profile || columns[role]) return;
    const { index, header, secondsPerNumber, hoursAndMinutes } = profile;
    columns[role] = { index, header, toldBy, secondsPerNumber, hoursAndMinutes };
  };

  for (const profile of profiles) {
    const role = profile.header === '' ? undefined : roleOfHeader(profile.header);
    if (role === 'date' && profile.isTime) assign('start', profile, 'header');
    else if (role && fits(role, profile)) assign(role, profile, 'header');
  }
  const isFree = ({ index }: ColumnProfile) =>
    !Object.values(columns).some((column) => column.index === index);
  const free = () => profiles.filter(isFree);
  assign(
    'date',
    free().find(({ dates }) => dates >= most),
    'shape',
  );
  assign(
    'start',
    free().find(({ isTime }) => isTime),
    'shape',
  );

  // a column under a name that says something else is taken only where nothing else counts contacts
  const unnamed = free().filter(({ header }) => header === '');
  const pool = columns.offered ? unnamed : unnamed.length > 0 ? unnamed : free().filter(mayCount);
  assign(
    'handleTime',
    pool.find(({ durations }) => durations >= most),
    'shape',
  );
  const interval = columns.start ? (profiles[columns.start.index]!.step ?? 1800) : 1800;
  const known = (role: ColumnRole) => columns[role] && profiles[columns[role].index];
  const guess = guessNumbers(
    pool.filter((profile) => isFree(profile) && profile.numbers >= most),
    { offered: known('offered'), handleTime: known('handleTime'), agents: known('agents') },
    interval,
  );
  for (const role of ['offered', 'handleTime', 'agents'] as const) assign(role, guess[role], 'shape');
  return columns;
}

/** A header is believed when at least half of the cells below it agree. */
function fits(role: ColumnRole, { dates, clocks, numbers, durations }: ColumnProfile): boolean {
  if (role === 'date') return dates >= 0.5;
  if (role === 'start') return clocks >= 0.5;
  return (role === 'handleTime' || role === 'handleTimeSd' ? numbers + durations : numbers) >= 0.5;
}

function mayCount({ header, numbers }: ColumnProfile): boolean {
  return numbers >= most && !/[%]|odebran|answered|porzuc|abandon/i.test(header);
}

type Numbers = { readonly [R in 'offered' | 'handleTime' | 'agents']?: ColumnProfile | undefined };

/** Gives plain columns of numbers the roles that are still open. */
function guessNumbers(pool: readonly ColumnProfile[], known: Numbers, interval: number): Numbers {
  const rest = [...pool];
  const take = (profile: ColumnProfile | undefined) => {
    if (profile) rest.splice(rest.indexOf(profile), 1);
    return profile;
  };
  const open = Number(!known.offered) + Number(!known.agents);
  let { offered, handleTime, agents } = known;
  if (!handleTime && (rest.length > open || rest.length >= 2)) {
    const steady = [...rest].sort((a, b) => a.variation - b.variation || b.mean - a.mean);
    handleTime = take(steady.find(({ mean, variation }) => mean >= 20 && variation < 0.5));
  }
  if (!offered && !agents && rest.length >= 2 && handleTime) {
    const load = (profile: ColumnProfile) => (profile.mean * handleTime!.mean) / interval;
    const pairs = rest.flatMap((a) => rest.filter((b) => b !== a).map((b) => [a, b] as const));
    const distance = ([a, b]: (typeof pairs)[number]) => Math.abs(Math.log(b.mean / load(a)));
    const best = pairs.reduce((near, pair) => (distance(pair) < distance(near) ? pair : near));
    return { offered: best[0], handleTime, agents: best[1] };
  }
  offered ??= take(rest[0]);
  agents ??= take(rest[0]);
  return { offered, handleTime, agents };
}

function confidenceIn(columns: PastedColumns, profiles: readonly ColumnProfile[]): PastedShape['confidence'] {
  const assigned = Object.values(columns);
  const { start, offered } = columns;
  if (!start || !offered) return 'guess';
  if (assigned.every(({ toldBy }) => toldBy === 'header')) return 'sure';
  const used = new Set(assigned.map(({ index }) => index));
  const isLeft = ({ index, numbers, header }: ColumnProfile) =>
    numbers >= most && header === '' && !used.has(index);
  return profiles.some(isLeft) ? 'guess' : 'likely';
}
