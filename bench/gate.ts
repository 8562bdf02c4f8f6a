/**
 * Tells whether something has become slower: ratios of a quick run against those of the recorded one. Ratios,
 * since machines differ and swing; the best of several tries, since a neighbour can only slow a try down; a
 * slack of 20 %, since that is what remains.
 */
import type { Run } from './record.ts';
import type { Result } from './result.ts';

export const slack = 0.2;

export interface Slower {
  readonly name: string;
  readonly ratio: number;
  readonly recorded: number;
}

/** Of every measurement the try with the best ratio. */
export function bestOf(tries: readonly (readonly Result[])[]): Result[] {
  const best = new Map<string, Result>();
  for (const result of tries.flat()) {
    const known = best.get(result.name);
    if (!known || (result.ratio ?? 0) > (known.ratio ?? 0)) best.set(result.name, result);
  }
  return [...best.values()];
}

/** Measurements more than the slack below their recorded ratio; those without a record are not held to one. */
export function slowerThan(baseline: Run, results: readonly Result[]): Slower[] {
  const recorded = new Map(baseline.results.map((result) => [result.name, result.ratio]));
  return results.flatMap(({ name, ratio }) => {
    const before = recorded.get(name);
    if (ratio === undefined || before === undefined || ratio >= before * (1 - slack)) return [];
    return [{ name, ratio, recorded: before }];
  });
}
