/**
 * What each column of a table holds: what the person said, else what the layout knows, else the words of the
 * header, each believed only where the cells below agree; columns without a name are told by shape. Two
 * columns for one figure are asked about, unless they say the same or one of them is what the other figures
 * add up to.
 */
import type { CellRow } from '../cells.ts';
import { isBlank } from '../column-profile.ts';
import { readDuration } from '../duration.ts';
import { isTotalsWord } from '../headers.ts';
import type { Layout } from '../layouts/index.ts';
import { readNumber } from '../number.ts';
import { recognisePastedColumns } from '../recognise.ts';
import { readStamp } from '../text/stamp.ts';
import { callMeaning } from './call-words.ts';
import { meaningOfHeader, normalHeader } from './header-words.ts';
import type { ColumnFound, ImportOptions } from './import.ts';
import type { Notes } from './notes.ts';
import { kindOf, type Meaning, type Role } from './roles.ts';

/** A column with what its cells are read by. */
export interface Column extends ColumnFound {
  /** Acceptable wait that the header names, seconds. */
  readonly within?: number;
}

/** See ColumnFound.key. */
function columnKey(header: string, index: number, headers: readonly string[]): string {
  return header === '' || headers.indexOf(header) < index ? `#${index + 1}` : header;
}

/** Rows looked at to tell what a column holds. */
const sampled = 400;

export function findColumns(
  header: CellRow | undefined,
  body: readonly CellRow[],
  layout: Layout,
  options: ImportOptions,
  notes: Notes,
): Column[] {
  const sample = spread(body.filter((row) => looksLikeData(row, header)));
  const width = Math.max(header?.cells.length ?? 0, ...sample.map(({ cells }) => cells.length));
  const found: Column[] = [];
  for (let index = 0; index < width; index++) {
    const text = header?.cells[index] ?? '';
    const key = columnKey(text, index, header?.cells ?? []);
    found.push(tellColumn({ index, header: text, key }, cellsOf(sample, index), layout, options, notes));
  }
  const timed = settleTimes(found, sample);
  const told = layout.rows === 'intervals' ? byShape(timed, header, sample, notes) : timed;
  return settleTwice(told, sample, notes);
}

/** Headers that come again, sums and lines of text would raise doubts about a column that is sound. */
function looksLikeData({ cells }: CellRow, header: CellRow | undefined): boolean {
  if (header && cells[0] === header.cells[0] && cells.join('|') === header.cells.join('|')) return false;
  const first = cells.find((cell) => cell !== '') ?? '';
  const least = header && header.cells.length > 1 ? 2 : 1;
  return !isTotalsWord(first) && cells.filter((cell) => cell !== '').length >= least;
}

/** Evenly spread over the file, first and last row included. */
function spread(body: readonly CellRow[]): readonly CellRow[] {
  if (body.length <= sampled) return body;
  return Array.from(
    { length: sampled },
    (_, i) => body[Math.round((i * (body.length - 1)) / (sampled - 1))]!,
  );
}

function cellsOf(rows: readonly CellRow[], index: number): string[] {
  return rows.map(({ cells }) => cells[index] ?? '').filter((cell) => !isBlank(cell));
}

function tellColumn(
  name: Pick<Column, 'index' | 'header' | 'key'>,
  cells: readonly string[],
  layout: Layout,
  { columns = {} }: ImportOptions,
  notes: Notes,
): Column {
  const { header, index, key } = name;
  const said = columns[key] ?? columns[`#${index + 1}`];
  const column = (meaning: Meaning, toldBy: Column['toldBy'], confidence: number): Column => ({
    ...name,
    ...meaning,
    toldBy,
    confidence,
  });
  if (said) return column({ ...meaningFrom(header, layout)?.meaning, ...said }, 'person', 1);
  const known = meaningFrom(header, layout);
  if (!known || known.meaning.role === 'none') return column({ role: 'none' }, 'header', 1);
  const fit = fitOf(cells, known.meaning.role);
  if (fit < 0.5) {
    // an index is a date in some files and a number in others; the latter is no cause for doubt
    if (header.toLowerCase() !== 'index') notes.remark('headerDoubted', header);
    return column({ role: 'none' }, known.toldBy, 0.5);
  }
  return column(known.meaning, known.toldBy, (known.toldBy === 'layout' ? 1 : 0.9) * fit);
}

function meaningFrom(header: string, layout: Layout) {
  const normal = normalHeader(header);
  if (layout.columns) {
    const meaning = layout.columns[normal];
    return meaning && { meaning, toldBy: 'layout' as const };
  }
  const meaning = layout.rows === 'calls' ? callMeaning(header) : meaningOfHeader(header);
  return meaning && { meaning, toldBy: 'header' as const };
}

/** Share of cells that can be what the role says; 1 without any. */
function fitOf(cells: readonly string[], role: Role): number {
  if (cells.length === 0) return 1;
  const kind = kindOf(role);
  if (kind === 'name') return 1;
  const fits = cells.filter((cell) => {
    // a bare number is an hour under "Time", and no date
    if (role === 'date') return readStamp(cell)?.day !== undefined || /\d[:.]\d/.test(cell);
    if (kind === 'time') return readStamp(cell) !== undefined;
    return readNumber(cell) !== undefined || (kind === 'duration' && readDuration(cell) !== undefined);
  });
  return fits.length / cells.length;
}

/**
 * A day and a time may share a column or have one each; a begin may be called an end. "Data" that holds both
 * is the start, "Okres" that holds a day alone the date.
 */
function settleTimes(columns: readonly Column[], sample: readonly CellRow[]): Column[] {
  const looks = new Map(
    columns
      .filter(({ role }) => role === 'date' || role === 'start')
      .map(({ index }) => {
        const stamps = cellsOf(sample, index).flatMap((cell) => readStamp(cell) ?? []);
        const days = stamps.filter(({ day }) => day).length;
        const clocks = stamps.filter(({ clock }) => clock !== undefined).length;
        return [index, { hasDay: days * 2 > stamps.length, hasClock: clocks * 2 > stamps.length }] as const;
      }),
  );
  const withRole = (column: Column, role: Role): Column => ({ ...column, role });
  const settled = columns.map((column) => {
    const look = looks.get(column.index);
    if (!look || column.toldBy === 'person') return column;
    if (column.role === 'date' && look.hasClock && look.hasDay) return withRole(column, 'start');
    if (column.role === 'date' && look.hasClock) return withRole(column, 'start');
    if (column.role === 'start' && look.hasDay && !look.hasClock) return withRole(column, 'date');
    return column;
  });
  // of several, what was said by a person stands, then the first
  const taken = new Set<Role>();
  for (const { role, toldBy } of settled) if (toldBy === 'person') taken.add(role);
  return settled.map((column) => {
    const { role, toldBy } = column;
    if (kindOf(role) !== 'time' || toldBy === 'person') return column;
    if (taken.has(role)) return withRole(column, 'none');
    taken.add(role);
    return column;
  });
}

/**
 * Columns whose header says nothing, told by their cells: all of them where no header names contacts, times
 * and dates where no header names those. A guess among several columns of numbers is asked about.
 */
function byShape(
  columns: readonly Column[],
  header: CellRow | undefined,
  sample: readonly CellRow[],
  notes: Notes,
): readonly Column[] {
  const isCounted = columns.some(({ role }) => role === 'offered' || role === 'answered');
  if (isCounted && columns.some(({ role }) => role === 'start' || role === 'date')) return columns;
  // the number of a call, people required: a header that names such things is believed, whatever the cells look like
  const grid = [...(header ? [header] : []), ...sample].map(({ cells }) =>
    columns.map((column, i) => (meaningOfHeader(column.header)?.role === 'none' ? '' : (cells[i] ?? ''))),
  );
  const shape = recognisePastedColumns(grid);
  // figures under names that say nothing may be anybody's: queues side by side with their sum, for one
  const isUnderName = shape.columns.offered?.toldBy === 'shape' && shape.columns.offered.header !== '';
  const isGuess = shape.confidence === 'guess' || isUnderName;
  const isTold = (role: Role) => !isUnderName || role === 'offered';
  const all = [...columns];
  if (!shape.columns.start && hasTimesInFront(all[0], sample)) {
    // by shape they may pass for handle times; nobody lists those in ascending order
    all[0] = { ...all[0]!, role: 'start', toldBy: 'shape', confidence: 0.75 };
  }
  for (const [name, { index, secondsPerNumber }] of Object.entries(shape.columns)) {
    const role = name as Role;
    const now = all[index]!;
    const isOpen =
      now.role === 'none' && now.toldBy !== 'person' && !all.some((column) => column.role === role);
    const isWanted = kindOf(role) === 'time' ? !isCounted || now.header === '' : !isCounted && isTold(role);
    if (!isOpen || !isWanted) continue;
    const unit = secondsPerNumber === 60 ? { unit: 'min' as const } : {};
    all[index] = {
      index,
      header: now.header,
      key: now.key,
      role,
      ...unit,
      toldBy: 'shape',
      confidence: isGuess ? 0.5 : 0.75,
    };
  }
  if (isGuess && !isCounted && !columns.some(({ toldBy }) => toldBy === 'person'))
    askVolume(all, sample, notes);
  return all;
}

/** A nameless first column of nothing but times that go up, though not in equal steps: half-hours may be missing. */
function hasTimesInFront(first: Column | undefined, sample: readonly CellRow[]): boolean {
  if (first?.header !== '' || first.role !== 'none' || sample.length < 2) return false;
  const clocks = sample.map(({ cells }) =>
    /^\d{1,2}[:.]\d\d/.test(cells[0]!) ? readStamp(cells[0]!)?.clock : undefined,
  );
  return clocks.every((clock, i) => clock !== undefined && (i === 0 || clock > clocks[i - 1]!));
}

/** Several columns of numbers without a word on any: which one counts the contacts? */
function askVolume(columns: readonly Column[], sample: readonly CellRow[], notes: Notes): void {
  const numbers = columns.filter(({ index, role }) => {
    const cells = cellsOf(sample, index);
    return (
      kindOf(role) !== 'time' && cells.length > 0 && cells.every((cell) => readNumber(cell) !== undefined)
    );
  });
  const guessed = numbers.find(({ role }) => role === 'offered');
  if (!guessed || numbers.length < 2) return;
  const choices = [guessed, ...numbers.filter((column) => column !== guessed)].map(({ key, index }) => ({
    value: `${key}=offered`,
    reading: `${key}: ${cellsOf(sample, index).slice(0, 3).join(', ')}`,
  }));
  notes.ask({ code: 'column', column: '', text: 'offered', lines: [], choices });
}

/** Roles of which a row has one figure. */
function isSingle(role: Role): boolean {
  return role !== 'none' && kindOf(role) !== 'time';
}

/** Two columns of one figure: the person's word, the same figures, the sum of the others, or a question. */
function settleTwice(columns: readonly Column[], sample: readonly CellRow[], notes: Notes): Column[] {
  const settled = [...columns];
  const drop = ({ index }: Column) => {
    settled[index] = { ...settled[index]!, role: 'none' };
  };
  for (const role of new Set(columns.map((column) => column.role))) {
    if (!isSingle(role)) continue;
    const rivals = columns.filter((column) => column.role === role);
    if (rivals.length < 2) continue;
    const [first, ...others] = preferred(rivals, columns, sample);
    const open = others.filter((other) => first!.toldBy !== 'person' && !isSame(first!, other, sample));
    const decided = first!.toldBy === 'person' || (role === 'offered' && isSum(first!, columns, sample));
    others.forEach(drop);
    // shares within several waits are no rivals: one is taken
    if (role === 'answeredWithin' || role === 'serviceLevel') continue;
    if (open.length === 0 || decided || kindOf(role) === 'name') continue;
    notes.ask({
      code: 'column',
      column: first!.header,
      text: role,
      lines: [],
      choices: [first!, ...open].map(({ header, key, index }) => ({
        value: `${key}=${role}`,
        reading: `${header}${key === header ? '' : ` (${key})`}: ${cellsOf(sample, index).slice(0, 3).join(', ')}`,
      })),
    });
  }
  return settled;
}

/** What a person said, what the figures add up to, what is filled, and the rest as they stand. */
function preferred(
  rivals: readonly Column[],
  columns: readonly Column[],
  sample: readonly CellRow[],
): Column[] {
  const rank = (column: Column): number => {
    if (column.toldBy === 'person') return 3;
    if (column.role === 'offered' && isSum(column, columns, sample)) return 2;
    if (column.within === 20) return 2;
    return cellsOf(sample, column.index).length > 0 ? 1 : 0;
  };
  return [...rivals].sort((a, b) => rank(b) - rank(a) || a.index - b.index);
}

function isSame(one: Column, other: Column, sample: readonly CellRow[]): boolean {
  return sample.every(({ cells }) => {
    const [a, b] = [cells[one.index] ?? '', cells[other.index] ?? ''];
    return a === b || isBlank(b) || readNumber(a)?.value === readNumber(b)?.value;
  });
}

/** Is this column answered and abandoned together, row by row? */
function isSum(column: Column, columns: readonly Column[], sample: readonly CellRow[]): boolean {
  const answered = columns.find(({ role }) => role === 'answered');
  const abandoned = columns.find(({ role }) => role === 'abandoned');
  if (!answered || !abandoned || sample.length === 0) return false;
  const value = (row: CellRow, { index }: Column) => readNumber(row.cells[index] ?? '')?.value ?? 0;
  const agreeing = sample.filter(
    (row) => value(row, column) === value(row, answered) + value(row, abandoned),
  );
  return agreeing.length >= 0.95 * sample.length;
}
