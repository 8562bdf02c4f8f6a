/**
 * Another future under way, or another centre: the same day with one thing different from a moment on, or from the
 * beginning with other teams, filmed by a worker; and how much that changes on average, of two hundred days.
 */
import type { ReactiveController } from 'lit';
import type { Comparison } from '../../../src/measures/index.ts';
import { type Beside, besideOf, branchOf, type Film, type WhatIf } from '../../../src/playback/index.ts';
import type { Scenario } from '../../../src/scenario/index.ts';
import type { Host } from '../../../workers/protocol.ts';
import type { PageElement } from '../../parts/page-element.ts';

/** Days that are compared to say how sure a difference is. */
export const branchedDays = 200;

export type Change = WhatIf | Beside;

export interface Branch {
  readonly change: Change;
  /** What it is a day of. */
  readonly scenario: Scenario;
  /** The moment from which it differs. */
  readonly time: number;
  readonly film?: Film;
  readonly comparison?: Comparison;
  readonly failure?: string;
}

/** The scenario with a change from a moment on; undefined where that would change nothing. */
export function changedBy(scenario: Scenario, time: number, change: Change): Scenario | undefined {
  return 'beside' in change ? besideOf(scenario, change) : branchOf(scenario, time, change);
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

  /** Changes the day of a scenario; what was changed before is dropped. */
  async start(base: Scenario, replication: number, time: number, change: Change): Promise<void> {
    const scenario = changedBy(base, time, change);
    this.#running?.abort();
    const running = new AbortController();
    this.#running = running;
    this.#set(scenario && { change, time, scenario });
    if (!scenario) return;
    const branch = { change, time, scenario };
    try {
      const host = await this.#openHost();
      const film = await host.film(scenario, replication, running.signal, base);
      if (running.signal.aborted) return;
      this.#set({ ...branch, film });
      const comparison = await host.compare(base, scenario, {
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
