/**
 * Tells whether something has become slower, free of chance and of the machine. A quick run is compared with the
 * recorded one by *ratios* to the calibration loop, since machines differ and swing; by the best of several tries,
 * since a neighbour can only slow a try down, each further try of what looks slow alone, with rounds to spare; with
 * a slack of 20 %, since that is what remains.
 *
 * Bars are promises in milliseconds and calls a second of the machine that the project was recorded on. A quick run
 * is held to them at that machine's pace: what the recorded run took, times how much slower the ratio is.
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

/** The best round as the recorded machine would have done it; unknown without a record. */
export function atRecordedPace(baseline: Run, { name, ratio, atMost }: Result): number | undefined {
  const recorded = baseline.results.find((result) => result.name === name);
  if (!recorded?.ratio || !ratio) return undefined;
  const times = ratio / recorded.ratio; // as fast as recorded
  return atMost === undefined ? recorded.best * times : recorded.best / times;
}
