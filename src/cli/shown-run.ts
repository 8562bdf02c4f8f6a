/** A run on as many threads as there are cores, with a bar on the terminal; leaves no thread behind. */
import { availableParallelism } from 'node:os';
import { createNodeHost } from '../../workers/node-host.ts';
import type { Host, RunOptions } from '../../workers/protocol.ts';
import type { Context } from './command.ts';
import { duration, positiveDuration, share, target, text, whole } from './kinds.ts';
import { progressBar } from './progress-bar.ts';

const mostReplications = 1_000_000;
const mostThreads = 256;

/** Flags of every command that simulates. */
export const runFlags = {
  patience: { kind: positiveDuration },
  within: { kind: duration },
  target: { kind: target },
  seed: { kind: text },
  replications: { kind: whole(1, mostReplications) },
  precision: { kind: share({ above: 0 }) },
  threads: { kind: whole(0, mostThreads) },
} as const;

export interface ShownRun<Result> {
  readonly threads: number | undefined;
  readonly replications: number | undefined;
  readonly precision: number | undefined;
  readonly start: (host: Host, options: RunOptions<Result>) => Promise<Result>;
  /** The service level, or the difference in it, as it is shown beside the bar. */
  readonly level: (soFar: Result) => string;
}

/** Runs; answers with the result and the seconds it took. */
export async function runShown<Result>(
  { threads, replications, precision, start, level }: ShownRun<Result>,
  { terminal, words, figures, signal }: Context,
): Promise<{ readonly result: Result; readonly took: number }> {
  const began = performance.now();
  const host = createNodeHost({ threads: threads ?? availableParallelism() });
  const bar = progressBar(terminal);
  try {
    const result = await start(host, {
      signal,
      onProgress({ done, of, report }) {
        bar.show(done / of, () => words.progress(figures.number(done), figures.number(of), level(report())));
      },
      ...(replications === undefined ? {} : { replications }),
      ...(precision === undefined ? {} : { precision }),
    });
    return { result, took: (performance.now() - began) / 1000 };
  } finally {
    bar.end();
    host.close();
  }
}
