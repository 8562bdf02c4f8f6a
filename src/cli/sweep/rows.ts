/**
 * The table of a sweep: lines of CSV with all digits of every figure, which are what a file holds and what is read
 * back from it, and the same as JSON or as a table for a terminal.
 */
import type { Report } from '../../measures/index.ts';
import type { Scenario } from '../../scenario/index.ts';
import type { Context } from '../command.ts';
import { measureOf } from '../flags/claim.ts';
import { formatTable } from '../tables/table.ts';
import type { Cell } from './cells.ts';
import { type Column, estimateIn } from './column.ts';
import type { Grid } from './grid.ts';

/** A grid with its base and its cells, ready to run. */
export interface Sweep {
  readonly grid: Grid;
  readonly base: Scenario;
  readonly cells: readonly Cell[];
  readonly replications: number;
  readonly digest: string;
}

/** The first line of the table. */
export function headerOf({ axes, columns }: Grid): string {
  const names = [
    'cell',
    ...axes.map(({ name }) => name),
    ...columns.flatMap(({ text: name }) => [name, `${name}_halfWidth`]),
    'grid',
  ];
  return names.map(cellText).join(',');
}

/** Figures are written with all their digits; nothing observed is an empty cell. */
export function lineOf(
  cell: number,
  { values }: Cell,
  columns: readonly Column[],
  report: Report,
  digest: string,
): string {
  const told = columns.flatMap((column) => {
    const { mean, halfWidth } = estimateIn(column, report);
    return [mean ?? '', halfWidth ?? ''];
  });
  return [cell, ...values, ...told, digest].map(cellText).join(',');
}

/** A value as a cell of a CSV. */
function cellText(value: unknown): string {
  // a line of the file is a cell of the grid, so a text never breaks it
  const isPlain = typeof value === 'string' && !/[\r\n]/.test(value);
  const written = isPlain ? value : JSON.stringify(value);
  return /[",]/.test(written) ? `"${written.replaceAll('"', '""')}"` : written;
}

/** Says what was found: the file it is in, or the rows. */
export function tell(
  { grid, cells, digest, replications, base }: Sweep,
  lines: readonly string[],
  header: string,
  out: string | undefined,
  { words, figures, json, out: write, terminal }: Context,
): void {
  if (out !== undefined) terminal.write(`${words.sweep.written(figures.number(lines.length), out)}\n`);
  if (json) {
    const rows = lines.map((line, c) => {
      const read = cellsIn(line).slice(1 + grid.axes.length, -1);
      const measures = grid.columns.map(({ text: name }, m) => {
        const [mean, halfWidth] = [read[2 * m]!, read[2 * m + 1]!].map((n) => (n === '' ? null : Number(n)));
        return [name, { mean, halfWidth }];
      });
      const axes = grid.axes.map(({ name }, a) => [name, cells[c]!.values[a]]);
      return { cell: c, axes: Object.fromEntries(axes), measures: Object.fromEntries(measures) };
    });
    write(
      `${JSON.stringify({ grid: digest, seed: base.seed ?? null, replications, cells: rows }, null, 2)}\n`,
    );
  } else if (out === undefined) {
    write([header, ...lines].map((line) => `${line}\n`).join(''));
  } else {
    const rows = lines.map((line, c) => {
      const read = cellsIn(line).slice(1 + grid.axes.length, -1);
      const told = grid.columns.map(({ measure }, m) => {
        const mean = read[2 * m] === '' ? null : Number(read[2 * m]);
        const halfWidth = read[2 * m + 1] === '' ? null : Number(read[2 * m + 1]);
        return figures.estimate({ mean, halfWidth }, measureOf(measure).unit);
      });
      return [...cells[c]!.values.map((value) => shortly(value)), ...told];
    });
    write(
      formatTable([...grid.axes.map(({ name }) => name), ...grid.columns.map((column) => column.text)], rows),
    );
  }
}

/** The cells of a line of CSV that `cellText` wrote. */
function cellsIn(line: string): string[] {
  return [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
    ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '',
  );
}

function shortly(value: unknown): string {
  const written = typeof value === 'string' ? value : JSON.stringify(value);
  return written.length > 24 ? `${written.slice(0, 23)}…` : written;
}
