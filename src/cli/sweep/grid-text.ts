/**
 * A sweep as text, for those who compute its cells elsewhere: the grid with its scenario inside, and the ratios of
 * fresh volumes that were solved once for the base. It is read by the same rules as a person's grid, and must come to
 * the digest that it was asked for by, so a damaged or a foreign one is never computed.
 */
import { refusal } from '../../../workers/queue/index.ts';
import type { FreshRatios } from '../../simulation/index.ts';
import type { Problem } from '../problem.ts';
import { isObject, readGrid } from './grid.ts';
import { type Sweep, sweepOf } from './sweep.ts';

export interface SentSweep {
  readonly sweep: Sweep;
  readonly ratios: FreshRatios;
}

/** The text of a sweep. */
export function gridText(
  { content, axes, columns, replications, study }: Sweep,
  ratios: FreshRatios,
): string {
  const grid = {
    scenario: content,
    axes: axes.map(({ name, path, change, values }) => ({ name, path, [change]: values })),
    measures: columns.map(({ text }) => text),
    replications,
    study,
  };
  return JSON.stringify({ grid, fresh: [...ratios].map(([type, ratio]) => [type, [...ratio]]) });
}

/** The sweep that a text holds. @throws Refusal when it is damaged, or another than that with this digest. */
export function sweepIn(text: string, digest: string): SentSweep {
  const sent = parsed(text);
  const problems: Problem[] = [];
  const grid = isObject(sent) ? readGrid(sent.grid, '', problems) : undefined;
  const ratios = isObject(sent) ? ratiosOf(sent.fresh) : undefined;
  if (!grid || !ratios || problems.length > 0) throw refusal('gridDamaged', digest);
  const sweep = sweepOf(grid.scenario, grid, '', problems, 'the base');
  if (sweep?.digest !== digest) throw refusal('gridDamaged', digest);
  return { sweep, ratios };
}

function ratiosOf(fresh: unknown): FreshRatios | undefined {
  if (!Array.isArray(fresh)) return undefined;
  const ratios = new Map<string, Float64Array>();
  for (const entry of fresh as unknown[]) {
    if (!Array.isArray(entry)) return undefined;
    const [type, ratio]: unknown[] = entry;
    if (typeof type !== 'string' || !Array.isArray(ratio)) return undefined;
    if (!ratio.every((share) => Number.isFinite(share) && share >= 0)) return undefined;
    ratios.set(type, Float64Array.from(ratio as number[]));
  }
  return ratios;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
