/**
 * Which mutants a test reaches: V8 counts how often each block of each script ran, and what ran since the last look
 * is asked for after each test. Blocks are places in the program as Node loaded it, without its types, so each
 * mutant's place is looked up there through the source map.
 */
import { readFileSync } from 'node:fs';
import { type Profiler, Session } from 'node:inspector/promises';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { eachMapping, TraceMap } from '@jridgewell/trace-mapping';
import { transformSync } from 'rolldown/utils';
import { findMutants, nameOf } from './find-mutants.ts';

export const mutatedFolders = ['erlang', 'random', 'simulation', 'measures', 'staffing'] as const;

const mutatedFile = new RegExp(`^src/(?:${mutatedFolders.join('|')})/.*\\.ts$`);

export class Watcher {
  /** By the names of mutants: numbers given to `take` during which they were reached. */
  readonly reached: Record<string, number[]> = {};
  private readonly session = new Session();
  private readonly places = new Map<string, readonly number[]>();
  private readonly root: string;

  constructor(root: string) {
    this.root = root;
  }

  async start(): Promise<void> {
    this.session.connect();
    await this.session.post('Profiler.enable');
    await this.session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  }

  /** Notes what ran since the last look as reached by this number; forgets it without one. */
  async take(number: number | undefined): Promise<void> {
    const { result } = await this.session.post('Profiler.takePreciseCoverage');
    if (number === undefined) return;
    for (const { url, functions } of result) {
      if (!url.startsWith('file:')) continue;
      const path = fileURLToPath(url);
      const file = relative(this.root, path);
      if (mutatedFile.test(file)) this.note(file, path, functions, number);
    }
  }

  private note(
    file: string,
    path: string,
    functions: readonly Profiler.FunctionCoverage[],
    number: number,
  ): void {
    const places = this.placesOf(file, path);
    // Functions come in order of place and their blocks outer before inner: the last to cover a place is right.
    const counts = new Float64Array(places.length);
    for (const { ranges } of functions) {
      for (const { startOffset, endOffset, count } of ranges) {
        for (let p = firstFrom(places, startOffset); p < places.length && places[p]! < endOffset; p++)
          counts[p] = count;
      }
    }
    const names = this.names.get(file)!;
    counts.forEach((count, p) => {
      if (count === 0) return;
      const name = names[p]!;
      this.reached[name] ??= [];
      this.reached[name].push(number);
    });
  }

  /** Of the places in order, the names of their mutants. */
  private readonly names = new Map<string, readonly string[]>();

  /** Places of the file's mutants in the program that runs, ascending. */
  private placesOf(file: string, path: string): readonly number[] {
    const known = this.places.get(file);
    if (known) return known;
    const source = readFileSync(path, 'utf8');
    const { code, map } = transformSync(path, source, { sourcemap: true });
    const inSource = lineStarts(source);
    const inCode = lineStarts(code);
    const pairs: { from: number; to: number }[] = [];
    eachMapping(new TraceMap(map as never), (each) => {
      if (each.originalLine === null) return;
      pairs.push({
        from: inSource[each.originalLine - 1]! + each.originalColumn,
        to: inCode[each.generatedLine - 1]! + each.generatedColumn,
      });
    });
    pairs.sort((a, b) => a.from - b.from);
    const starts = pairs.map(({ from }) => from);
    const placed = findMutants(file, source).map((mutant) => {
      const p = firstFrom(starts, mutant.from + 1) - 1;
      return { name: nameOf(mutant), at: pairs[Math.max(0, p)]!.to };
    });
    placed.sort((a, b) => a.at - b.at);
    const places = placed.map(({ at }) => at);
    this.places.set(file, places);
    this.names.set(
      file,
      placed.map(({ name }) => name),
    );
    return places;
  }
}

/** Index of the first of ascending numbers that is not below `least`. */
function firstFrom(numbers: readonly number[], least: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (numbers[middle]! < least) low = middle + 1;
    else high = middle;
  }
  return low;
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}
