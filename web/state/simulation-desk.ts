/**
 * The desk between the page and the place where simulations run. The page says which scenarios it wants, in
 * order of importance; the desk runs what it does not have yet, keeps every report by the content of its
 * scenario, and renders its host anew as they come. An edit changes the list: what is no longer wanted is
 * ended at once and its late answer dropped; what was run before (undo, a step back on the curve) is there
 * without running.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Report } from '../../src/measures/index.ts';
import type { Scenario } from '../../src/scenario/index.ts';
import type { Host } from '../../workers/protocol.ts';

export interface Wanted {
  readonly scenario: Scenario;
  readonly replications: number;
}

export interface Held {
  readonly report: Report;
  /** Replications the report is over; fewer than wanted while it runs or when it was stopped. */
  readonly replications: number;
}

export type DeskStatus = 'idle' | 'running' | 'done' | 'stopped' | 'failed';

/** Quiet time after an edit before a run starts, and while a drag goes on: its formulas come first. */
const settleTime = 120;
const dragTime = 400;
/** Between two partial results on the screen. */
const showEvery = 90;
/** Numbers kept, about 50 bytes each. */
const memory = 1_500_000;

export class SimulationDesk implements ReactiveController {
  status: DeskStatus = 'idle';
  /** Why the last run failed. */
  failure = '';
  /** The run under way. */
  progress: { readonly done: number; readonly of: number } | undefined;

  readonly #page: ReactiveControllerHost;
  readonly #open: () => Promise<Host>;
  #host: Promise<Host> | undefined;
  readonly #held = new Map<string, Held>();
  readonly #keys = new WeakMap<Scenario, string>();
  #wanted: readonly Wanted[] = [];
  #running: { readonly key: string; readonly abort: AbortController } | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(page: ReactiveControllerHost, open: () => Promise<Host>) {
    this.#page = page;
    this.#open = open;
    page.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    this.#running?.abort.abort();
    void this.#host?.then((host) => host.close());
    this.#host = undefined;
  }

  /** The report of a scenario, as far as it has come. */
  heldOf(scenario: Scenario): Held | undefined {
    return this.#held.get(this.#keyOf(scenario));
  }

  /** Replaces the list of what is wanted; the first comes first. `dragging`: more edits follow at once. */
  want(wanted: readonly Wanted[], dragging = false): void {
    const same =
      wanted.length === this.#wanted.length &&
      wanted.every(
        (w, i) =>
          w.scenario === this.#wanted[i]?.scenario && w.replications === this.#wanted[i]?.replications,
      );
    if (same) return;
    const edited = wanted[0]?.scenario !== this.#wanted[0]?.scenario;
    this.#wanted = wanted;
    if (this.status === 'stopped' && !edited) return;
    const running = this.#running;
    if (running && !wanted.some(({ scenario }) => this.#keyOf(scenario) === running.key)) this.#end();
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
    const next = this.#next();
    this.status = next ? 'running' : 'done';
    this.#page.requestUpdate();
    if (next) this.#timer = setTimeout(() => void this.#run(next), delay);
  }

  #next(): Wanted | undefined {
    return this.#wanted.find(
      ({ scenario, replications }) => (this.heldOf(scenario)?.replications ?? 0) < replications,
    );
  }

  async #run({ scenario, replications }: Wanted): Promise<void> {
    const key = this.#keyOf(scenario);
    const abort = new AbortController();
    const running = { key, abort };
    this.#running = running;
    const isCurrent = () => this.#running === running;
    let shown = 0;
    try {
      this.#host ??= this.#open();
      const host = await this.#host;
      if (!isCurrent()) return;
      const report = await host.simulate(scenario, {
        replications,
        signal: abort.signal,
        onProgress: (progress) => {
          if (!isCurrent()) return;
          this.progress = { done: progress.done, of: progress.of };
          const now = performance.now();
          const held = this.#held.get(key)?.replications ?? 0;
          if (progress.done <= held || (shown > 0 && now - shown < showEvery)) return;
          shown = now;
          this.#keep(key, { report: progress.report(), replications: progress.done });
          this.#page.requestUpdate();
        },
      });
      if (!isCurrent()) return;
      this.#keep(key, { report, replications: Math.max(replications, report.provenance.replications) });
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
    this.progress = undefined;
    running?.abort.abort();
  }

  /** The least recently used reports make room. */
  #keep(key: string, held: Held): void {
    this.#held.delete(key);
    this.#held.set(key, held);
    const types = Object.values(held.report.types);
    const size = types.reduce((sum, type) => sum + 100 * (type.intervals.length + 1), 0);
    const most = Math.max(24, Math.floor(memory / size));
    for (const oldest of this.#held.keys()) {
      if (this.#held.size <= most) break;
      this.#held.delete(oldest);
    }
  }

  /** Content without what changes no number. */
  #keyOf(scenario: Scenario): string {
    let key = this.#keys.get(scenario);
    if (key === undefined) {
      const { name: _name, note: _note, run: _run, ...content } = scenario;
      key = JSON.stringify({ ...content, warmUp: scenario.run?.warmUp });
      this.#keys.set(scenario, key);
    }
    return key;
  }
}
