/**
 * What passes through a queue. A job names a sweep by the digest of its grid and a range of its cells: some fifty
 * bytes, whatever the grid. The grid is kept once beside the jobs; figures are kept by sweep and cell, so that a cell
 * computed twice is there once. Whatever comes back from the queue may have been written by anybody, and is read as
 * strictly as a file.
 */

export interface Job {
  /** Of the program that asks. */
  readonly version: string;
  /** Digest of the grid: sixteen hexadecimal digits. */
  readonly sweep: string;
  /** Cells `[from, to)`. */
  readonly from: number;
  readonly to: number;
}

/** Figures of a cell; null: nothing observed. */
export type Figures = readonly (number | null)[];

/** Limits of what is put there, bytes; and cells of one job. */
export const limits = { grid: 16 * 2 ** 20, answer: 64 * 2 ** 10, cells: 1000 } as const;

const mostCells = 100_000;

/** A job as read from the queue; undefined when it is none of ours. */
export function jobOf(data: unknown): Job | undefined {
  if (typeof data !== 'object' || data === null) return undefined;
  const { version, sweep, from, to, ...rest } = data as Record<string, unknown>;
  const isOurs =
    Object.keys(rest).length === 0 &&
    typeof version === 'string' &&
    typeof sweep === 'string' &&
    /^[0-9a-f]{16}$/.test(sweep) &&
    isCell(from) &&
    isCell(to) &&
    from < to &&
    to - from <= limits.cells;
  return isOurs ? { version, sweep, from, to } : undefined;
}

/** A range has one name, so that it is never asked for twice at a time. */
export function jobName({ sweep, from, to }: Job): string {
  return `${sweep}.${from}-${to}`;
}

/** Figures as they are kept. */
export function figuresText(figures: Figures): string {
  return JSON.stringify(figures);
}

/** So many figures as they were kept; undefined when the text is cut, or something else. */
export function figuresOf(text: string | null, count: number): Figures | undefined {
  const found = text === null || text.length > limits.answer ? undefined : parsed(text);
  if (!Array.isArray(found) || found.length !== count) return undefined;
  return found.every((figure) => figure === null || Number.isFinite(figure)) ? found : undefined;
}

function isCell(value: unknown): value is number {
  return Number.isInteger(value) && (value as number) >= 0 && (value as number) <= mostCells;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
