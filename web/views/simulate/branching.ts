/**
 * A branch of the day under way: the same day with one thing different from a moment on, filmed by a worker, and how
 * much that changes on average, of two hundred days that all branch at the same moment.
 */
import type { ReactiveController } from 'lit';
import type { Comparison } from '../../../src/measures/index.ts';
import { branchOf, type Film, type WhatIf } from '../../../src/playback/index.ts';
import type { Scenario } from '../../../src/scenario/index.ts';
import type { Host } from '../../../workers/protocol.ts';
import type { PageElement } from '../../parts/page-element.ts';

/** Days that are branched to say how sure a difference is. */
export const branchedDays = 200;

export interface Branch {
  readonly whatIf: WhatIf;
  /** What it is a day of. */
  readonly scenario: Scenario;
  /** The moment from which it differs. */
  readonly time: number;
  readonly film?: Film;
  readonly comparison?: Comparison;
  readonly failure?: string;
}

export class Branching implements ReactiveController {
  branch: Branch | undefined;
  readonly #view: PageElement;
  readonly #openHost: () => Promise<Host>;
  #running: AbortController | undefined;

  constructor(view: PageElement, openHost: () => Promise<Host>) {
    this.#view = view;
    this.#openHost = openHost;
    view.addController(this);
  }

  hostDisconnected(): void {
    this.#running?.abort();
    if (this.branch && !this.branch.comparison) this.clear();
  }

  clear(): void {
    this.#running?.abort();
    this.branch = undefined;
    this.#view.requestUpdate();
  }

  /** Branches the day of a scenario; what was branched before is dropped. */
  async start(scenario: Scenario, replication: number, time: number, whatIf: WhatIf): Promise<void> {
    const branched = branchOf(scenario, time, whatIf);
    this.#running?.abort();
    const running = new AbortController();
    this.#running = running;
    const branch = branched && { whatIf, time, scenario: branched };
    this.#set(branch);
    if (!branch || !branched) return;
    try {
      const host = await this.#openHost();
      const film = await host.film(branched, replication, running.signal);
      if (running.signal.aborted) return;
      this.#set({ ...branch, film });
      const comparison = await host.compare(scenario, branched, {
        replications: branchedDays,
        signal: running.signal,
      });
      if (!running.signal.aborted) this.#set({ ...branch, film, comparison });
    } catch (error) {
      if (running.signal.aborted) return;
      this.#set({ ...branch, failure: error instanceof Error ? error.message : String(error) });
    }
  }

  #set(branch: Branch | undefined): void {
    this.branch = branch;
    this.#view.requestUpdate();
  }
}
