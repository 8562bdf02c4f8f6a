/** Work on as many threads as somebody asks for, else as there are cores, with a bar on the terminal; leaves no thread behind. */
import { createNodeHost } from '../../../workers/node-host.ts';
import type { Host, RunOptions } from '../../../workers/protocol.ts';
import type { Study } from '../../simulation/index.ts';
import type { Context } from '../command.ts';
import { duration, positiveDuration, share, target, text, whole } from '../flags/kinds.ts';
import { type ProgressBar, progressBar } from './progress-bar.ts';

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

/** What has been computed, and the seconds it took. */
export interface Took<Result> {
  readonly result: Result;
  readonly took: number;
}

export interface ShownRun<Result> {
  readonly threads: number | undefined;
  readonly replications: number | undefined;
  readonly precision: number | undefined;
  readonly start: (host: Host, options: RunOptions<Result>) => Promise<Result>;
  /** The service level, or the difference in it, as it is shown beside the bar. */
  readonly level: (soFar: Result) => string;
}

/** Runs. */
export function runShown<Result>(
  { threads, replications, precision, start, level }: ShownRun<Result>,
  context: Context,
): Promise<Took<Result>> {
  const { words, figures, signal } = context;
  return onThreads(threads, context, (host, bar) =>
    start(host, {
      signal,
      onProgress({ done, of, report }) {
        bar.show(done / of, () => words.progress(figures.number(done), figures.number(of), level(report())));
      },
      ...(replications === undefined ? {} : { replications }),
      ...(precision === undefined ? {} : { precision }),
    }),
  );
}

/** Carries out a study; what it says on the way goes to `onInterim`, which may draw the bar. */
export function studyShown<Result, Interim>(
  study: () => Study<Result, Interim>,
  threads: number | undefined,
  context: Context,
  onInterim?: (interim: Interim, bar: ProgressBar) => void,
): Promise<Took<Result>> {
  const { signal } = context;
  return onThreads(threads, context, (host, bar) =>
    host.study(study, { signal, ...(onInterim && { onInterim: (interim) => onInterim(interim, bar) }) }),
  );
}

async function onThreads<Result>(
  threads: number | undefined,
  { terminal, threads: usual }: Context,
  work: (host: Host, bar: ProgressBar) => Promise<Result>,
): Promise<Took<Result>> {
  const began = performance.now();
  const host = createNodeHost({ threads: threads ?? usual });
  const bar = progressBar(terminal);
  try {
    const result = await work(host, bar);
    return { result, took: (performance.now() - began) / 1000 };
  } finally {
    bar.end();
    host.close();
  }
}

/** Writes an answer: as JSON, or as the text made of it. */
export function tellAnswer({ json, out }: Context, answer: unknown, text: () => string): void {
  out(json ? `${JSON.stringify(answer, null, 2)}\n` : text());
}
