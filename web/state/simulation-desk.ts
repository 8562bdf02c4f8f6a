/**
 * The desk between the page and the place where simulations run. The page says what it wants, in order of
 * importance; the desk runs what it does not have yet, keeps every answer by the content of its scenarios, and
 * renders its host anew as they come. An edit changes the list: what is no longer wanted is ended at once and
 * its late answer dropped; what was run before (undo, a step back on the curve) is there without running.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Comparison, Report } from '../../src/measures/index.ts';
import type { Scenario } from '../../src/scenario/index.ts';
import { nextTask } from '../../workers/next-task.ts';
import type { Host, Progress, RunOptions } from '../../workers/protocol.ts';
import { contentOf } from './scenario-content.ts';

/** A scenario to simulate, beside a base on the same random days where one is given. */
export interface Wanted {
  readonly scenario: Scenario;
  readonly base?: Scenario;
  readonly replications: number;
}

export interface Held<Result = Report> {
  readonly result: Result;
  /** Replications behind the result; fewer than wanted while it runs or when it was stopped. */
  readonly replications: number;
}

export type DeskStatus = 'idle' | 'running' | 'done' | 'stopped' | 'failed';

/** Quiet time after an edit before a run starts, and while a drag goes on: its formulas come first. */
const settleTime = 120;
const dragTime = 400;
/** Between two partial results on the screen. */
const showEvery = 90;
/** Fewer days than this say less than the formula that stands there already. */
const fewestShown = 25;
/** Numbers kept, about 50 bytes each. */
const memory = 1_500_000;

export class SimulationDesk implements ReactiveController {
  status: DeskStatus = 'idle';
  /** Why the last run failed. */
  failure = '';

  readonly #page: ReactiveControllerHost;
  readonly #open: () => Promise<Host>;
  #host: Promise<Host> | undefined;
  readonly #held = new Map<string, Held<Report | Comparison>>();
  #wanted: readonly Wanted[] = [];
  #running: { readonly key: string; readonly abort: AbortController } | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(page: ReactiveControllerHost, open: () => Promise<Host>) {
    this.#page = page;
    this.#open = open;
    page.addController(this);
  }

  /** Shown again: the list is taken up where it was left. */
  hostConnected(): void {
    if (this.status === 'running') this.#schedule(0);
  }

  /** Nobody looks: the run under way is ended. The place stays open, for it is the whole page's. */
  hostDisconnected(): void {
    clearTimeout(this.#timer);
    this.#end();
  }

  /** The place where runs are done, opened when it is first asked for. */
  host(): Promise<Host> {
    if (!this.#host) {
      const opening = this.#open();
      this.#host = opening;
      // A place that could not be opened is opened anew when it is asked for again.
      opening.catch(() => {
        if (this.#host === opening) this.#host = undefined;
      });
    }
    return this.#host;
  }

  /** The report of a scenario, as far as it has come. */
  reportOf(scenario: Scenario): Held | undefined {
    return this.#held.get(contentOf(scenario)) as Held | undefined;
  }

  /** The comparison of a scenario with a base, as far as it has come. */
  comparisonOf(base: Scenario, scenario: Scenario): Held<Comparison> | undefined {
    return this.#held.get(this.#keyOf({ base, scenario })) as Held<Comparison> | undefined;
  }

  /** Replaces the list of what is wanted; the first comes first. `dragging`: more edits follow at once. */
  want(wanted: readonly Wanted[], dragging = false): void {
    const isSame = (a: Wanted | undefined, b: Wanted | undefined) =>
      a?.scenario === b?.scenario && a?.base === b?.base && a?.replications === b?.replications;
    if (wanted.length === this.#wanted.length && wanted.every((w, i) => isSame(w, this.#wanted[i]))) return;
    const edited = wanted[0]?.scenario !== this.#wanted[0]?.scenario;
    this.#wanted = wanted;
    if (this.status === 'stopped' && !edited) return;
    const running = this.#running;
    if (running && !wanted.some((w) => this.#keyOf(w) === running.key)) this.#end();
    this.#schedule(!edited ? 0 : dragging ? dragTime : settleTime);
  }

  /** Ends the run under way and keeps what it has. */
  stop(): void {
    clearTimeout(this.#timer);
    this.#end();
    this.status = 'stopped';
    this.#page.requestUpdate();
  }

  /** Takes up the list where it was stopped or failed. */
  resume(): void {
    this.status = 'idle';
    this.#schedule(0);
  }

  #schedule(delay: number): void {
    clearTimeout(this.#timer);
    if (this.#running) return;
    const next = this.#wanted.find(
      (w) => (this.#held.get(this.#keyOf(w))?.replications ?? 0) < w.replications,
    );
    this.status = next ? 'running' : 'done';
    this.#page.requestUpdate();
    if (next) this.#timer = setTimeout(() => void this.#run(next), delay);
  }

  async #run(wanted: Wanted): Promise<void> {
    const key = this.#keyOf(wanted);
    const running = { key, abort: new AbortController() };
    this.#running = running;
    const isCurrent = () => this.#running === running;
    let shown = Number.NEGATIVE_INFINITY;
    const onProgress = (progress: Progress<Report | Comparison>) => {
      const held = this.#held.get(key)?.replications ?? 0;
      const now = performance.now();
      if (!isCurrent() || progress.done < fewestShown || progress.done <= held || now - shown < showEvery)
        return;
      shown = now;
      this.#keep(key, { result: progress.report(), replications: progress.done });
      // Merging and rendering are a task each: together they would hold up a frame.
      void nextTask().then(() => this.#page.requestUpdate());
    };
    try {
      const host = await this.host();
      if (!isCurrent()) return;
      const { replications } = wanted;
      const result = await start(host, wanted, { replications, signal: running.abort.signal, onProgress });
      await nextTask();
      if (!isCurrent()) return;
      this.#keep(key, { result, replications });
      this.#running = undefined;
      this.#schedule(0);
    } catch (error) {
      if (!isCurrent()) return;
      this.#running = undefined;
      this.status = 'failed';
      this.failure = error instanceof Error ? error.message : String(error);
      this.#page.requestUpdate();
    }
  }

  #end(): void {
    const running = this.#running;
    this.#running = undefined;
    running?.abort.abort();
  }

  /** The least recently kept make room; what is wanted stays, or it would be run again without end. */
  #keep(key: string, held: Held<Report | Comparison>): void {
    this.#held.delete(key);
    this.#held.set(key, held);
    const types = Object.values(held.result.types);
    const size = types.reduce((sum, type) => sum + 100 * (type.intervals.length + 1), 0);
    const most = Math.max(24, Math.floor(memory / size));
    const wanted = new Set(this.#wanted.map((one) => this.#keyOf(one)));
    for (const oldest of this.#held.keys()) {
      if (this.#held.size <= most) break;
      if (!wanted.has(oldest)) this.#held.delete(oldest);
    }
  }

  #keyOf({ base, scenario }: Pick<Wanted, 'base' | 'scenario'>): string {
    const content = contentOf(scenario);
    return base ? `${contentOf(base)} with ${content}` : content;
  }
}

function start(
  host: Host,
  { base, scenario }: Wanted,
  options: RunOptions<Report | Comparison>,
): Promise<Report | Comparison> {
  return base
    ? host.compare(base, scenario, options as RunOptions<Comparison>)
    : host.simulate(scenario, options as RunOptions<Report>);
}
