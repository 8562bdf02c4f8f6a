/**
 * The table of a sweep: lines of CSV with all digits of every figure, which are what a file holds and what is read
 * back from it, and the same as JSON or as a table for a terminal. What it needs to know of the sweep is little, and
 * plain data, so that a table put together from parts is the table that one machine writes.
 */
import type { Context } from '../command.ts';
import { measureOf } from '../flags/claim.ts';
import { formatTable } from '../tables/table.ts';
import { valuesOf } from './cells.ts';
import type { Column } from './column.ts';
import { type Figures, staffingFigures } from './figures.ts';
import type { SweepKind } from './grid.ts';

/** What the table of a sweep says beside its figures. */
export interface SweepTable {
  readonly digest: string;
  readonly seed: string | null;
  readonly replications: number;
  readonly study: SweepKind;
  readonly axes: readonly { readonly name: string; readonly values: readonly unknown[] }[];
  readonly columns: readonly Pick<Column, 'text' | 'measure'>[];
}

/** The first line of the table. */
export function headerOf({ axes, columns, study }: SweepTable): string {
  const names = [
    'cell',
    ...axes.map(({ name }) => name),
    ...(study === 'staffing' ? staffingFigures : []),
    ...columns.flatMap(({ text: name }) => [name, `${name}_halfWidth`]),
    'grid',
  ];
  return names.map(cellText).join(',');
}

/** Figures are written with all their digits; nothing observed is an empty cell. */
export function lineOf(table: SweepTable, cell: number, figures: Figures): string {
  return `${lineStart(table, cell)}${[...figures.map((figure) => figure ?? ''), table.digest].join(',')}`;
}

/** What the line of a cell begins with, before its figures. */
function lineStart({ axes }: SweepTable, cell: number): string {
  return [cell, ...valuesOf(axes, cell)].map((value) => `${cellText(value)},`).join('');
}

/** The figures of a line that `lineOf` wrote; undefined where it is not the line of this cell. */
export function figuresIn(table: SweepTable, cell: number, line: string): Figures | undefined {
  const start = lineStart(table, cell);
  const end = `,${table.digest}`;
  if (!line.startsWith(start) || !line.endsWith(end) || line.length < start.length + end.length) {
    return undefined;
  }
  const texts = line.slice(start.length, -end.length).split(',');
  const isSound = texts.every((text) => text === '' || String(Number(text)) === text);
  if (texts.length !== figureCount(table) || !isSound) return undefined;
  return texts.map((text) => (text === '' ? null : Number(text)));
}

/** How many figures a cell has. */
export function figureCount({ columns, study }: Pick<SweepTable, 'columns' | 'study'>): number {
  return 2 * columns.length + (study === 'staffing' ? staffingFigures.length : 0);
}

/** A value as a cell of a CSV. */
function cellText(value: unknown): string {
  // a line of the file is a cell of the grid, so a text never breaks it
  const isPlain = typeof value === 'string' && !/[\r\n]/.test(value);
  const written = isPlain ? value : JSON.stringify(value);
  return /[",]/.test(written) ? `"${written.replaceAll('"', '""')}"` : written;
}

/** Says what was found: the file it is in, or the rows. Lines are those of all cells, in order. */
export function tell(
  table: SweepTable,
  lines: readonly string[],
  out: string | undefined,
  { words, figures, json, out: write, terminal }: Context,
): void {
  const { axes, columns, digest, seed, replications, study } = table;
  const plans = study === 'staffing' ? staffingFigures.length : 0;
  const read = lines.map((line, c) => figuresIn(table, c, line)!);
  if (out !== undefined) terminal.write(`${words.sweep.written(figures.number(lines.length), out)}\n`);
  if (json) {
    const rows = read.map((found, c) => {
      const values = valuesOf(axes, c);
      const measures = columns.map(({ text: name }, m) => {
        return [name, { mean: found[plans + 2 * m]!, halfWidth: found[plans + 2 * m + 1]! }];
      });
      return {
        cell: c,
        axes: Object.fromEntries(axes.map(({ name }, a) => [name, values[a]])),
        ...(plans > 0 && {
          staffing: Object.fromEntries(staffingFigures.map((name, f) => [name, found[f]!])),
        }),
        measures: Object.fromEntries(measures),
      };
    });
    write(`${JSON.stringify({ grid: digest, seed, replications, cells: rows }, null, 2)}\n`);
  } else if (out === undefined) {
    write([headerOf(table), ...lines].map((line) => `${line}\n`).join(''));
  } else {
    const rows = read.map((found, c) => {
      const told = columns.map(({ measure }, m) => {
        const [mean, halfWidth] = [found[plans + 2 * m]!, found[plans + 2 * m + 1]!];
        return figures.estimate({ mean, halfWidth }, measureOf(measure).unit);
      });
      const planned =
        plans > 0
          ? [found[0] === null ? '–' : figures.number(found[0]!, 1), words.sweep.holds[found[3] ?? 0]!]
          : [];
      return [...valuesOf(axes, c).map((value) => shortly(value)), ...planned, ...told];
    });
    const planned = plans > 0 ? [words.sweep.hours, words.sweep.held] : [];
    write(
      formatTable(
        [...axes.map(({ name }) => name), ...planned, ...columns.map((column) => column.text)],
        rows,
      ),
    );
  }
}

function shortly(value: unknown): string {
  const written = typeof value === 'string' ? value : JSON.stringify(value);
  return written.length > 24 ? `${written.slice(0, 23)}…` : written;
}
