/**
 * Parts of a sweep, for any batch system: shard i of n computes its cells into a file of its own, and `holdline
 * merge` puts the files together. The first line of a part says what it belongs to and holds all that the table needs
 * beside the lines, so that merging needs neither the grid nor its scenario.
 *
 * The cells are dealt out like cards, n at a time, each round beginning one place further, so that every shard has as
 * many as the others (one at most more) and a dear end of any axis is shared by all.
 */
import { version } from '../../version.ts';
import { type Shard, shardOf } from '../flags/shard.ts';
import { cellCount } from './cells.ts';
import { columnOf } from './column.ts';
import { isObject, mostCells, sweepKinds } from './grid.ts';
import { isShallow } from './nesting.ts';
import type { SweepTable } from './table.ts';

/** What the first line of a part says. */
export interface PartHead extends SweepTable, Shard {
  /** Of the program that wrote it. */
  readonly version: string;
}

const format = 1;
const mark = '# holdline sweep part ';

/** The cells of a shard, rising. */
export function cellsOfShard({ shard, of }: Shard, count: number): number[] {
  const cells: number[] = [];
  for (let first = 0, round = 0; first < count; first += of, round++) {
    const cell = first + ((shard - 1 + round) % of);
    if (cell < count) cells.push(cell);
  }
  return cells;
}

/** The first line of a part. */
export function partLine(table: SweepTable, { shard, of }: Shard): string {
  const { digest, seed, replications, study, axes, columns } = table;
  const head = {
    format,
    version,
    grid: digest,
    shard,
    of,
    seed,
    replications,
    study,
    axes: axes.map(({ name, values }) => ({ name, values })),
    measures: columns.map(({ text }) => text),
  };
  return `${mark}${JSON.stringify(head)}`;
}

/** What a first line says; undefined when it is not that of a part. */
export function partHead(line: string): PartHead | undefined {
  if (!line.startsWith(mark)) return undefined;
  const head = jsonIn(line.slice(mark.length));
  if (!isObject(head) || head.format !== format || !isShallow(head)) return undefined;
  const { version: by, grid, seed, replications, shard, of, axes, measures } = head;
  const study = sweepKinds.find((kind) => kind === head.study);
  const isTold =
    typeof by === 'string' &&
    typeof grid === 'string' &&
    /^[0-9a-f]{16}$/.test(grid) &&
    (seed === null || typeof seed === 'string') &&
    typeof replications === 'number' &&
    study !== undefined;
  const place = shardOf(`${shard}/${of}`);
  if (!isTold || !place || !Array.isArray(axes) || !Array.isArray(measures)) return undefined;
  const areAxes = axes.every(
    (axis: unknown) =>
      isObject(axis) && typeof axis.name === 'string' && Array.isArray(axis.values) && axis.values.length > 0,
  );
  if (!areAxes || cellCount(axes) > mostCells) return undefined;
  const columns = measures.map((text: unknown) => columnOf(text, '', '', []));
  if (!columns.every((column) => column !== undefined)) return undefined;
  return { version: by, digest: grid, seed, replications, study, axes, columns, ...place };
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
