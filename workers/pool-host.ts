/**
 * A host over a pool: does runs one after another and merges their ranges in order of replication, so that the
 * digits do not depend on how many places there are or which was first.
 */
import type { Comparison, Report } from '../src/measures/index.ts';
import type { Film } from '../src/playback/index.ts';
import type { Scenario } from '../src/scenario/index.ts';
import {
  comparisonRun,
  type DraftsOptions,
  type FreshRatios,
  freshVolumes,
  type Run,
  type Study,
  simulationRun,
} from '../src/simulation/index.ts';
import { nextTask } from './next-task.ts';
import type { Spawn } from './place.ts';
import { Pool } from './pool.ts';
import type { Host, RunOptions, StudyOptions } from './protocol.ts';
import type { TimedBatches } from './simulation-service.ts';

/** The signal of what nobody ends. */
const never = new AbortController().signal;

export class PoolHost implements Host {
  readonly threads: number;
  private readonly pool: Pool;
  private last: Promise<unknown> = Promise.resolve();

  constructor(spawn: Spawn, threads: number) {
    this.threads = threads;
    this.pool = new Pool(spawn, threads);
  }

  simulate(scenario: Scenario, options: RunOptions<Report> = {}): Promise<Report> {
    return this.inTurn(scenario, (ratios) => simulationRun(scenario, options, ratios), options);
  }

  async compare(
    base: Scenario,
    draft: Scenario,
    { onProgress, ...options }: RunOptions<Comparison> = {},
  ): Promise<Comparison> {
    const [comparison] = await this.compareDrafts(base, [draft], {
      ...options,
      ...(onProgress && {
        onProgress: ({ done, of, report }) => onProgress({ done, of, report: () => report()[0]! }),
      }),
    });
    return comparison!;
  }

  compareDrafts(
    base: Scenario,
    drafts: readonly Scenario[],
    options: RunOptions<readonly Comparison[]> & DraftsOptions = {},
  ): Promise<readonly Comparison[]> {
    return this.inTurn(base, (ratios) => comparisonRun(base, drafts, options, ratios), options);
  }

  async study<Result, Interim>(
    start: () => Study<Result, Interim>,
    options: StudyOptions<Interim> = {},
  ): Promise<Result> {
    // Each run waits its turn, so that what somebody looks at meanwhile is not kept waiting for a whole study.
    return this.carryOut(start(), options, (work) => this.afterOthers(work, options.signal));
  }

  film(
    scenario: Scenario,
    replication: number,
    signal: AbortSignal = never,
    base: Scenario = scenario,
  ): Promise<Film> {
    return this.afterOthers(
      () => this.pool.ask((place) => place.film(scenario, replication, base), signal),
      signal,
    );
  }

  close(): void {
    this.pool.close();
  }

  /** Starts a run when those before it have ended. */
  private inTurn<Result>(
    base: Scenario,
    start: (ratios: FreshRatios) => Run<Result>,
    options: RunOptions<Result>,
  ): Promise<Result> {
    const { signal } = options;
    return this.afterOthers(async () => {
      const ratios = await this.carryOut(freshVolumes(base), signal ? { signal } : {});
      return this.work(start(ratios), options);
    }, signal);
  }

  private afterOthers<Result>(
    start: () => Promise<Result>,
    signal: AbortSignal | undefined,
  ): Promise<Result> {
    const turn = this.last.then(() => {
      signal?.throwIfAborted();
      return start();
    });
    this.last = turn.catch(() => undefined);
    return turn;
  }

  private async carryOut<Result, Interim>(
    study: Study<Result, Interim>,
    { signal, onInterim, onProgress }: StudyOptions<Interim>,
    inTurn: <T>(work: () => Promise<T>) => Promise<T> = (work) => work(),
  ): Promise<Result> {
    const watched = { ...(signal && { signal }), ...(onProgress && { onProgress }) };
    for (;;) {
      const { done, value } = study.next();
      if (done) return value;
      if ('run' in value) await inTurn(() => this.work(value.run, watched));
      else if ('programme' in value) {
        const { programme, limits } = value.programme;
        const solve = () => this.pool.ask((place) => place.solve(programme, limits), signal ?? never);
        value.programme.settle(await inTurn(solve));
      } else onInterim?.(value.interim);
      signal?.throwIfAborted();
    }
  }

  private async work<Result>(run: Run<Result>, { signal, onProgress }: RunOptions<Result>): Promise<Result> {
    const { scenarios, stops } = run;
    const enough = new AbortController();
    const early = new Map<number, TimedBatches>();
    const take = (ran: TimedBatches) => {
      early.set(ran.from, ran);
      const before = run.done;
      for (let next = early.get(run.done); next && !enough.signal.aborted; next = early.get(run.done)) {
        early.delete(next.from);
        run.add(next.batches);
        if (run.isEnough) enough.abort();
      }
      if (run.done > before) {
        onProgress?.({ done: run.done, of: stops.at(-1)!, report: () => run.result() });
      }
    };
    const ended = signal ? AbortSignal.any([signal, enough.signal]) : enough.signal;
    await this.pool.run({ scenarios, stops, signal: ended, take });
    // What follows, the report or a study's next thought, does not hold up a frame along with the last merge.
    await nextTask();
    signal?.throwIfAborted();
    return run.result();
  }
}
