/**
 * The desk for studies: questions that take several simulations and are asked on purpose, by a button. One study at
 * a time; a new one ends the one before. What is found, on the way and at the end, is kept under a key that says
 * what the question was about (the content of a scenario, say): after an edit there is nothing under the new key, so
 * that nothing stale is taken for the answer, and undo finds the answer again.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Study } from '../../src/simulation/index.ts';
import { nextTask } from '../../workers/next-task.ts';
import type { Host } from '../../workers/protocol.ts';

export interface StudyState<Result, Interim = never> {
  readonly status: 'running' | 'done' | 'stopped' | 'failed';
  /** Known once the study is done. */
  readonly result?: Result;
  /** What was found last on the way. */
  readonly interim?: Interim;
  /** Replications of the run under way, and how many it takes; 0 of 0 before the first. */
  readonly done: number;
  readonly of: number;
  /** Why it failed. */
  readonly failure?: string;
}

/** Between two renderings for progress alone, milliseconds. */
const showEvery = 90;
/** Answers kept. */
const memory = 24;

export class StudyDesk<Result, Interim = never> implements ReactiveController {
  readonly #page: ReactiveControllerHost;
  readonly #host: () => Promise<Host>;
  readonly #states = new Map<string, StudyState<Result, Interim>>();
  #running: { readonly key: string; readonly abort: AbortController } | undefined;

  constructor(page: ReactiveControllerHost, host: () => Promise<Host>) {
    this.#page = page;
    this.#host = host;
    page.addController(this);
  }

  hostDisconnected(): void {
    this.stop();
  }

  /** Where the study of a question stands; undefined: not asked. */
  of(key: string): StudyState<Result, Interim> | undefined {
    return this.#states.get(key);
  }

  /** The question under way. */
  get running(): string | undefined {
    return this.#running?.key;
  }

  /** Begins a study, unless it is under way or done; the one before is ended. What it takes may have to be fetched. */
  async start(
    key: string,
    study: () => Study<Result, Interim> | Promise<Study<Result, Interim>>,
  ): Promise<void> {
    const before = this.of(key);
    if (before?.status === 'running' || before?.status === 'done') return;
    this.stop();
    const running = { key, abort: new AbortController() };
    this.#running = running;
    const isCurrent = () => this.#running === running;
    const { interim: _, ...kept } = before ?? { done: 0, of: 0 };
    this.#put(key, { ...kept, status: 'running', done: 0, of: 0 });
    const say = (part: Partial<StudyState<Result, Interim>>) => {
      if (isCurrent()) this.#put(key, { ...this.of(key)!, ...part });
    };
    let shown = Number.NEGATIVE_INFINITY;
    try {
      const [host, asked] = await Promise.all([this.#host(), study()]);
      if (!isCurrent()) return;
      const result = await host.study(() => asked, {
        signal: running.abort.signal,
        onInterim: (interim) => say({ interim }),
        onProgress: ({ done, of }) => {
          const now = performance.now();
          if (now - shown < showEvery) return;
          shown = now;
          say({ done, of });
        },
      });
      say({ status: 'done', result });
    } catch (error) {
      say({ status: 'failed', failure: error instanceof Error ? error.message : String(error) });
    }
    if (isCurrent()) this.#running = undefined;
  }

  /** Ends the study under way; what it has found stands. */
  stop(): void {
    const running = this.#running;
    if (!running) return;
    this.#running = undefined;
    this.#put(running.key, { ...this.of(running.key)!, status: 'stopped' });
    running.abort.abort();
  }

  #put(key: string, state: StudyState<Result, Interim>): void {
    this.#states.delete(key);
    this.#states.set(key, state);
    for (const oldest of this.#states.keys()) {
      if (this.#states.size <= memory) break;
      this.#states.delete(oldest);
    }
    // In a task of its own: thinking and rendering together would hold up a frame.
    void nextTask().then(() => this.#page.requestUpdate());
  }
}
