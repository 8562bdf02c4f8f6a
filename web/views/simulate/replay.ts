/**
 * Other days of the same centre, one after the other: each is filmed in turn, two a second at most, and what is kept of
 * it is how many waited, minute by minute, and its service level. Stands still until it is started, and when nobody looks.
 */
import type { ReactiveController } from 'lit';
import { type Film, levelBetween } from '../../../src/playback/index.ts';
import type { Scenario } from '../../../src/scenario/index.ts';
import type { Host } from '../../../workers/protocol.ts';
import { leadingType } from '../../floor/draw-rows.ts';
import type { PageElement } from '../../parts/page-element.ts';

/** Days of one replay. */
export const replayedDays = 20;
const pace = 500;

export interface ReplayedDay {
  readonly day: number;
  /** Undefined where nobody was settled. */
  readonly level: number | undefined;
  /** Live contacts waiting, checkpoint by checkpoint. */
  readonly queue: Int32Array;
}

export class Replay implements ReactiveController {
  days: ReplayedDay[] = [];
  running = false;
  failure = '';
  readonly #panel: PageElement;
  readonly #openHost: () => Promise<Host>;
  #going: AbortController | undefined;

  constructor(panel: PageElement, openHost: () => Promise<Host>) {
    this.#panel = panel;
    this.#openHost = openHost;
    panel.addController(this);
  }

  hostDisconnected(): void {
    this.pause();
  }

  clear(): void {
    this.pause();
    this.days = [];
    this.failure = '';
  }

  pause(): void {
    this.#going?.abort();
    this.running = false;
    this.#panel.requestUpdate();
  }

  /** Goes on with the days after `first`; without a pace as fast as they are filmed. */
  async goOn(scenario: Scenario, first: number, isPaced: boolean): Promise<void> {
    this.pause();
    const going = new AbortController();
    this.#going = going;
    this.running = true;
    this.failure = '';
    try {
      const host = await this.#openHost();
      while (this.days.length < replayedDays) {
        const begun = performance.now();
        const day = first + 1 + this.days.length;
        const film = await host.film(scenario, day, going.signal);
        if (isPaced) await rest(pace - (performance.now() - begun));
        if (going.signal.aborted) return;
        this.days = [...this.days, dayOf(film, day)];
        this.#panel.requestUpdate();
      }
    } catch (error) {
      if (going.signal.aborted) return;
      this.failure = error instanceof Error ? error.message : String(error);
    }
    this.pause();
  }
}

/** What is kept of a day's film. */
export function dayOf(film: Film, day: number): ReplayedDay {
  const type = leadingType(film);
  const whole = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY] as const;
  const level = levelBetween([film.scores[type]!], film.types[type]!.level, ...whole);
  return { day, level, queue: film.queue };
}

function rest(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, Math.max(0, milliseconds)));
}
