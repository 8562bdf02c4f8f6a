/**
 * How the numbers of each column are written: the sign before the fraction, and what a plain number of a
 * duration counts. The sign is told by the column, else by the other columns of the table, else by a comma
 * that already parts the cells; the unit by header, layout or size. What then still has two readings is asked
 * once a column.
 */
import type { CellRow, Delimiter } from '../cells.ts';
import { isBlank } from '../column-profile.ts';
import type { Layout } from '../layouts/index.ts';
import { type DecimalSign, decimalSignOf, readNumber } from '../number.ts';
import type { Column } from './columns.ts';
import type { ImportOptions } from './import.ts';
import type { Notes } from './notes.ts';
import { kindOf, secondsOf } from './roles.ts';

/** Mean handle times outside of these are hardly seconds. */
const likelySeconds = { least: 12, most: 20_000 };

export interface NumberFormat {
  /** Undefined: no number of the column needs it. */
  readonly decimal: DecimalSign | undefined;
  /** What a plain number is worth: of a duration in seconds; of a share 0.01 where it counts per cent. */
  readonly unit: number;
  /** 00:04 is four minutes, as a spreadsheet prints them in hours and minutes. */
  readonly hoursAndMinutes: boolean;
  /** Digits after the sign of a share, at most. */
  readonly places: number;
}

/** The formats of all columns of numbers, by index. */
export function findFormats(
  columns: readonly Column[],
  body: readonly CellRow[],
  layout: Layout,
  delimiter: Delimiter | undefined,
  options: ImportOptions,
  notes: Notes,
): ReadonlyMap<number, NumberFormat> {
  const numeric = columns.filter(({ role }) => isNumeric(role));
  const texts = new Map(
    numeric.map(({ index }) => [
      index,
      body.map(({ cells }) => cells[index] ?? '').filter((cell) => !isBlank(cell)),
    ]),
  );
  let ofTable: DecimalSign | undefined | null = null;
  const signOfTable = (): DecimalSign | undefined => {
    if (ofTable === null) {
      ofTable = decimalSignOf([...texts.values()].flat()) ?? (delimiter === ',' ? '.' : undefined);
    }
    return ofTable;
  };
  return new Map(
    numeric.map((column) => {
      const cells = texts.get(column.index)!;
      const said = options.decimals?.[column.key] ?? options.decimal;
      const decimal = said ?? layout.decimal ?? decimalSignOf(cells) ?? signOfTable();
      if (decimal === undefined) askSign(column, cells, body, notes);
      const hoursAndMinutes =
        kindOf(column.role) === 'duration' &&
        cells.length > 2 &&
        cells.every((cell) => /^0?0:[01]\d$/.test(cell));
      return [
        column.index,
        {
          decimal: decimal ?? likelySign(column, cells),
          unit: unitOf(column, cells, layout, notes),
          hoursAndMinutes: hoursAndMinutes && column.role === 'handleTime',
          places: kindOf(column.role) === 'share' ? placesOf(cells) : 0,
        },
      ];
    }),
  );
}

function isNumeric(role: Column['role']): boolean {
  const kind = kindOf(role);
  return kind === 'count' || kind === 'duration' || kind === 'share';
}

function askSign(column: Column, cells: readonly string[], body: readonly CellRow[], notes: Notes): void {
  const text = cells.find((cell) => readNumber(cell)?.other !== undefined);
  if (text === undefined) return;
  const { value, other } = readNumber(text)!;
  const sign = text.includes(',') ? ',' : '.';
  const otherSign = sign === ',' ? '.' : ',';
  notes.ask({
    code: 'decimal',
    column: column.key,
    text,
    lines: body.filter(({ cells: row }) => row[column.index] === text).map(({ line }) => line),
    choices: [
      { value: sign, reading: String(value) },
      { value: otherSign, reading: String(other) },
    ],
  });
}

/** For the preview: counts are whole, so the sign sets thousands apart; else it is a fraction. */
function likelySign({ role }: Column, cells: readonly string[]): DecimalSign | undefined {
  const text = cells.find((cell) => readNumber(cell)?.other !== undefined);
  if (text === undefined) return undefined;
  const sign = text.includes(',') ? ',' : '.';
  return kindOf(role) === 'count' ? (sign === ',' ? '.' : ',') : sign;
}

function unitOf(
  { role, unit, key, toldBy }: Column,
  cells: readonly string[],
  layout: Layout,
  notes: Notes,
): number {
  if (kindOf(role) === 'share') return cells.some((cell) => (readNumber(cell)?.value ?? 0) > 1) ? 0.01 : 1;
  if (kindOf(role) !== 'duration') return 1;
  if (unit) return secondsOf[unit];
  if (role !== 'handleTime' || layout.columns || layout.rows !== 'intervals') return 1;
  const plain = cells.flatMap((cell) => {
    const value = readNumber(cell)?.value;
    return value === undefined || value === 0 ? [] : [value];
  });
  if (plain.length === 0) return 1;
  const mean = plain.reduce((sum, value) => sum + value, 0) / plain.length;
  if (toldBy === 'person' || (mean >= likelySeconds.least && mean <= likelySeconds.most)) return 1;
  const text = String(plain[0]);
  if (notes.questions.some(({ code, column }) => code === 'total' && column === key)) return 1;
  // a spreadsheet keeps times as fractions of a day
  const asked = mean < 0.5 ? (['d', 'min', 's'] as const) : (['s', 'min', 'ms'] as const);
  const choices = asked.map((value) => ({
    value: `${key}=${role}/${value}`,
    reading: `${Math.round(plain[0]! * secondsOf[value] * 1000) / 1000} s`,
  }));
  notes.ask({ code: 'unit', column: key, text, lines: [], choices });
  return 1;
}

/** Digits after the sign; those of a per cent count two more. */
function placesOf(cells: readonly string[]): number {
  let most = 0;
  const isPercent = cells.some((cell) => cell.includes('%') || (readNumber(cell)?.value ?? 0) > 1);
  for (const cell of cells) {
    const digits = /[.,](\d+)/.exec(cell)?.[1]?.length ?? 0;
    most = Math.max(most, digits + (isPercent ? 2 : 0));
  }
  return most;
}
