/**
 * The desk of the Compare view: base and drafts on the same random days, in one run beside each other. An edit ends
 * the run under way and begins another a moment later; what was compared before (a draft taken away and back) is there
 * without running. Until the new numbers stand, the old ones do, marked as such.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Comparison } from '../../src/measures/index.ts';
import type { Scenario } from '../../src/scenario/index.ts';
import type { Host } from '../../workers/protocol.ts';
import { contentOf } from '../state/scenario-content.ts';

export interface Asked {
  readonly base: Scenario;
  readonly drafts: readonly Scenario[];
  readonly replications: number;
}

export interface Compared {
  /** Each draft against the base, then the drafts with each other: as `pairsOf` counts them. */
  readonly comparisons: readonly Comparison[];
  /** Simulated days (or horizons) behind them. */
  readonly replications: number;
}

export type ComparisonStatus = 'idle' | 'running' | 'done' | 'stopped' | 'failed';

/** Quiet time after an edit before a run starts. */
const settleTime = 150;
/** Between two partial results on the screen. */
const showEvery = 120;
const fewestShown = 20;
const memory = 12;

export class CompareDesk implements ReactiveController {
  status: ComparisonStatus = 'idle';
  failure = '';

  readonly #page: ReactiveControllerHost;
  readonly #open: () => Promise<Host>;
  readonly #held = new Map<string, Compared>();
  #asked: Asked | undefined;
  #key = '';
  #running: AbortController | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(page: ReactiveControllerHost, open: () => Promise<Host>) {
    this.#page = page;
    this.#open = open;
    page.addController(this);
  }

  /** Shown again: goes on where it was left. */
  hostConnected(): void {
    if (this.status === 'running') this.#begin(0);
  }

  hostDisconnected(): void {
    this.#end();
  }

  /** The answer to what is asked now, as far as it has come. */
  get compared(): Compared | undefined {
    return this.#held.get(this.#key);
  }

  /** Asks; the same question again changes nothing. Without drafts there is none. */
  ask(asked: Asked | undefined): void {
    const key = asked && asked.drafts.length > 0 ? keyOf(asked) : '';
    if (key === this.#key) return;
    this.#end();
    this.#key = key;
    this.#asked = asked;
    if (key === '') this.#say('idle');
    else if (this.#isKnown()) this.#say('done');
    else this.#begin(settleTime);
  }

  /** Ends the run under way and keeps what it has. */
  stop(): void {
    this.#end();
    this.#say('stopped');
  }

  /** Begins anew what was stopped or failed. */
  resume(): void {
    this.#begin(0);
  }

  #isKnown(): boolean {
    return (this.compared?.replications ?? 0) >= this.#asked!.replications;
  }

  #begin(delay: number): void {
    this.#end();
    const running = new AbortController();
    this.#running = running;
    this.#timer = setTimeout(() => void this.#run(running), delay);
    this.#say('running');
  }

  async #run(running: AbortController): Promise<void> {
    const { base, drafts, replications } = this.#asked!;
    const key = this.#key;
    const isCurrent = () => this.#running === running;
    let next: ReturnType<typeof setTimeout> | undefined;
    // What days so far say is worked out in a turn of its own, not in that which merges them.
    const show = (report: () => readonly Comparison[]) => {
      next = undefined;
      if (!isCurrent()) return;
      const comparisons = report();
      const { replications: done } = comparisons[0]!.base;
      if (done < fewestShown || done <= (this.#held.get(key)?.replications ?? 0)) return;
      this.#keep(key, { comparisons, replications: done });
      this.#page.requestUpdate();
    };
    try {
      const host = await this.#open();
      if (!isCurrent()) return;
      const comparisons = await host.compareDrafts(base, drafts, {
        replications,
        intervals: false,
        between: true,
        signal: running.signal,
        onProgress: ({ report }) => {
          next ??= setTimeout(() => show(report), showEvery);
        },
      });
      clearTimeout(next);
      if (!isCurrent()) return;
      this.#running = undefined;
      this.#keep(key, { comparisons, replications });
      this.#say('done');
    } catch (error) {
      if (!isCurrent()) return;
      this.#running = undefined;
      this.failure = error instanceof Error ? error.message : String(error);
      this.#say('failed');
    }
  }

  #end(): void {
    clearTimeout(this.#timer);
    const running = this.#running;
    this.#running = undefined;
    running?.abort();
  }

  #say(status: ComparisonStatus): void {
    this.status = status;
    this.#page.requestUpdate();
  }

  #keep(key: string, compared: Compared): void {
    this.#held.delete(key);
    this.#held.set(key, compared);
    for (const oldest of this.#held.keys()) {
      if (this.#held.size <= memory) break;
      this.#held.delete(oldest);
    }
  }
}

/** Two questions are the same when all their scenarios say the same. */
function keyOf({ base, drafts, replications }: Asked): string {
  return [String(replications), ...[base, ...drafts].map(contentOf)].join('\n');
}
