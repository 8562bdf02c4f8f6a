/**
 * A pool of threads at work for a long time while its threads are killed at random: does the memory stay flat, do
 * the digits stay the same?
 *
 * Every shipped scenario is simulated over and over on two threads; each report is compared, digit by digit, with the
 * one of this thread. Meanwhile threads are killed, busy or idle, on average every three seconds, and every eighth
 * run is ended by its signal somewhere on its way. A run that does not settle in two minutes counts as a hang.
 *
 * Memory is told after a collection, every five seconds; flat is when the last quarter of the time is no higher than
 * the second one (the first warms up) but for `growth`. When kills fall depends on the machine, what is compared does
 * not.
 */
import { writeFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import nodeEndpoint from 'comlink/dist/esm/node-adapter.mjs';
import seedrandom from 'seedrandom';
import { presets } from '../../../src/scenario/index.ts';
import { simulate } from '../../../src/simulation/index.ts';
import type { Place } from '../../../workers/place.ts';
import { PoolHost } from '../../../workers/pool-host.ts';
import { remotePlace } from '../../../workers/remote-place.ts';
import { type Sample, svgGraph, textGraph } from './soak-graph.ts';

export interface SoakOptions {
  readonly minutes: number;
  /** Where the graph is written as SVG. */
  readonly svg?: string | undefined;
  /** Mean time between two kills, milliseconds; default 3000. */
  readonly killGap?: number;
  /** Where the bundled thread stands. */
  readonly threadFile?: URL | string;
}

export interface Soak {
  readonly samples: readonly Sample[];
  readonly kills: number;
  readonly runs: number;
  readonly ended: number;
  /** Numbers in the reports that were compared, and the digits they are written in. */
  readonly numbers: number;
  readonly digits: number;
  /** Runs whose report was another one, that failed, or that never ended; none when all is well. */
  readonly wrong: readonly string[];
  /** Growth from the second to the last quarter, megabytes. */
  readonly growth: Readonly<Record<'heap' | 'resident', number>>;
  readonly holds: boolean;
}

const threads = 2;
const replications = 40;
/** Mean time between two kills unless said otherwise, milliseconds. */
const usualKillGap = 3000;
const sampleGap = 5000; // milliseconds
/** Nothing takes so long: the run hangs, milliseconds. */
const hang = 120_000;
/** One run in so many is ended on its way. */
const endedShare = 1 / 8;
/**
 * What the last quarter may lie above the second, megabytes: one warm-up of the compiler, or one thread more that
 * happens to live at the moments looked at. A leak of a thread's memory at each kill would be a hundred times that.
 */
const growth = { heap: 2, resident: 40 };

const megabyte = 2 ** 20;

/** Lets the pool work for so long. */
export async function soak({ minutes, killGap = usualKillGap, threadFile }: SoakOptions): Promise<Soak> {
  const collect = globalThis.gc;
  const chance = seedrandom('soak');
  const expected = presets.map(({ scenario }) => JSON.stringify(simulate(scenario, { replications })));
  const alive = new Set<Worker>();
  const host = new PoolHost(
    () => spawn(threadFile ?? new URL('./holdline-thread.js', import.meta.url), alive),
    threads,
  );
  const began = performance.now();
  const until = began + minutes * 60_000;
  const samples: Sample[] = [];
  const wrong: string[] = [];
  const counts = { kills: 0, runs: 0, ended: 0, numbers: 0, digits: 0 };
  const over = new AbortController();

  const sample = () => {
    collect?.();
    const { heapUsed, rss } = process.memoryUsage();
    const time = (performance.now() - began) / 1000;
    samples.push({ time, heap: heapUsed / megabyte, resident: rss / megabyte, kills: counts.kills });
  };
  const every = async (gap: () => number, act: () => void) => {
    while (!over.signal.aborted) {
      await pause(gap(), undefined, { signal: over.signal }).catch(() => undefined);
      if (!over.signal.aborted) act();
    }
  };
  const kill = () => {
    const victim = [...alive][Math.floor(chance() * alive.size)];
    if (!victim) return;
    counts.kills++;
    void victim.terminate();
  };
  const beside = [every(() => -killGap * Math.log(1 - chance()), kill), every(() => sampleGap, sample)];

  sample();
  for (let run = 0; performance.now() < until && wrong.length < 10; run++) {
    const index = run % presets.length;
    const { id, scenario } = presets[index]!;
    const isEnded = chance() < endedShare;
    const end = new AbortController();
    const settled = new AbortController();
    const after = 2 + Math.floor(chance() * (replications - 4));
    const outcome = await Promise.race([
      host
        .simulate(scenario, {
          replications,
          signal: end.signal,
          onProgress: ({ done }) => {
            if (isEnded && done >= after) end.abort();
          },
        })
        .then((report) => JSON.stringify(report))
        .catch((error: Error) => error),
      pause(hang, 'hang' as const, { signal: settled.signal }).catch(() => 'hang' as const),
    ]);
    settled.abort();
    counts.runs++;
    if (outcome === 'hang') wrong.push(`run ${run} of ${id}: never ended`);
    else if (outcome instanceof Error) {
      if (end.signal.aborted && outcome.name === 'AbortError') counts.ended++;
      else wrong.push(`run ${run} of ${id}: ${outcome.message}`);
    } else if (outcome === expected[index]) {
      counts.numbers += outcome.match(/\d+(?:\.\d+)?/g)!.length;
      counts.digits += outcome.replace(/\D/g, '').length;
    } else wrong.push(`run ${run} of ${id}: other digits`);
    if (outcome === 'hang') break;
  }
  over.abort();
  await Promise.all(beside);
  sample();
  host.close();
  const grown = { heap: grownBy(samples, 'heap'), resident: grownBy(samples, 'resident') };
  const isFlat = grown.heap <= growth.heap && grown.resident <= growth.resident;
  return { ...counts, samples, wrong, growth: grown, holds: wrong.length === 0 && isFlat };
}

/** Runs a soak and prints what came of it; whether it holds. @throws for a number of minutes that is none */
export async function printSoak(options: SoakOptions, print: (line: string) => void): Promise<boolean> {
  const { minutes, svg } = options;
  if (!(minutes > 0 && minutes <= 1440)) throw new Error(`--minutes ${minutes}: more than 0, at most 1440`);
  const result = await soak(options);
  const { samples, kills, runs, ended, numbers, digits, wrong, growth: grown, holds } = result;
  const many = (count: number) => count.toLocaleString('en');
  const sign = (size: number) => `${size < 0 ? '−' : '+'}${Math.abs(size).toFixed(1)} MB`;
  for (const [size, name] of [
    ['resident', 'Memory of the whole process, threads included'],
    ['heap', 'Live objects of the main thread'],
  ] as const) {
    for (const line of [name, ...textGraph(samples, size, 64, 6), '']) print(line);
  }
  print(
    `${minutes} minutes on ${threads} threads: ${many(runs)} runs, ${many(ended)} of them ended on their way,`,
  );
  print(`${many(kills)} threads killed; ${many(numbers)} numbers (${many(digits)} digits) compared.`);
  print(`From the second to the last quarter: process ${sign(grown.resident)}, objects ${sign(grown.heap)}.`);
  for (const line of wrong) print(`wrong: ${line}`);
  print(holds ? 'The digits are the same and the memory is flat.' : 'This does not hold.');
  if (svg !== undefined)
    writeFileSync(svg, svgGraph(samples, `A pool of ${threads} threads, killed at random`));
  return holds;
}

function spawn(file: URL | string, alive: Set<Worker>): Place {
  const thread = new Worker(file);
  alive.add(thread);
  const died = new Promise<Error>((resolve) => {
    thread.on('error', resolve);
    thread.on('exit', (code) => {
      alive.delete(thread);
      resolve(new Error(`a thread ended with code ${code}`));
    });
  });
  return remotePlace(nodeEndpoint(thread), died, () => {
    void thread.terminate();
  });
}

/** How far the last quarter's median lies above the second's; 0 with too few samples to say. */
function grownBy(samples: readonly Sample[], size: 'heap' | 'resident'): number {
  if (samples.length < 8) return 0;
  const quarter = Math.floor(samples.length / 4);
  const median = (part: readonly Sample[]) =>
    part.map((sample) => sample[size]).sort((a, b) => a - b)[part.length >> 1]!;
  return median(samples.slice(-quarter)) - median(samples.slice(quarter, 2 * quarter));
}
