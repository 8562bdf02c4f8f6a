/**
 * The film of the day that is wanted: recorded by a worker, anew when the scenario or the day changes, dropped when
 * nobody wants it any more.
 */
import type { ReactiveController } from 'lit';
import type { Film } from '../../../src/playback/index.ts';
import type { Scenario } from '../../../src/scenario/index.ts';
import type { Host } from '../../../workers/protocol.ts';
import type { PageElement } from '../../parts/page-element.ts';
import { contentOf } from '../../state/scenario-content.ts';

export class Filming implements ReactiveController {
  film: Film | undefined;
  /** What the film is of, while another may be under way: shown and changed is what has been filmed. */
  scenario: Scenario | undefined;
  replication = 0;
  failure = '';
  readonly #view: PageElement;
  readonly #openHost: () => Promise<Host>;
  readonly #onFilm: (film: Film) => void;
  /** What the film is of, or will be, as a key. */
  #filmed = '';
  #recording: AbortController | undefined;

  constructor(view: PageElement, openHost: () => Promise<Host>, onFilm: (film: Film) => void) {
    this.#view = view;
    this.#openHost = openHost;
    this.#onFilm = onFilm;
    view.addController(this);
  }

  hostDisconnected(): void {
    this.#recording?.abort();
    this.#recording = undefined;
  }

  /** Whether the film there is, or under way, is of this day. */
  isOf(scenario: Scenario, replication: number): boolean {
    return this.#filmed === keyOf(scenario, replication);
  }

  /** Records a day unless it has been. */
  want(scenario: Scenario, replication: number): void {
    if (!this.isOf(scenario, replication)) void this.#record(scenario, replication);
  }

  again(): void {
    this.failure = '';
    this.#filmed = '';
    this.#view.requestUpdate();
  }

  async #record(scenario: Scenario, replication: number): Promise<void> {
    const wanted = keyOf(scenario, replication);
    this.#recording?.abort();
    const recording = new AbortController();
    this.#recording = recording;
    this.#filmed = wanted;
    try {
      const host = await this.#openHost();
      const film = await host.film(scenario, replication, recording.signal);
      if (recording.signal.aborted) return;
      this.failure = '';
      this.film = film;
      this.scenario = scenario;
      this.replication = replication;
      this.#onFilm(film);
    } catch (error) {
      if (recording.signal.aborted) {
        if (this.#filmed === wanted) this.#filmed = '';
        return;
      }
      this.failure = error instanceof Error ? error.message : String(error);
    }
    this.#view.requestUpdate();
  }
}

function keyOf(scenario: Scenario, replication: number): string {
  return `${replication} ${contentOf(scenario)}`;
}
