/**
 * Simulate: one recorded day, played on the floor. Opens at the day's worst minute, paused; the moment may be sought
 * anywhere, and every happening in the list leads back to its moment. The day is recorded by a worker; playing it
 * simulates nothing.
 */
import { html, nothing, type PropertyDeclarations } from 'lit';
import { emptyScene, type Film, lookAt, type Scene, type WhatIf } from '../../../src/playback/index.ts';
import type { Scenario } from '../../../src/scenario/index.ts';
import { defaultSeed } from '../../../src/simulation/plan/plan.ts';
import type { Host } from '../../../workers/protocol.ts';
import type { Commit } from '../../parts/fields.ts';
import { PageElement } from '../../parts/page-element.ts';
import { emphasised } from '../../parts/sentence.ts';
import { contentOf } from '../../state/scenario-content.ts';
import '../../styles/simulate.css';
import { Branching } from './branching.ts';
import { FloorPicture } from './floor-picture.ts';
import { happeningText } from './happening-text.ts';
import { Player, type Speed, speeds } from './player.ts';
import './timeline.ts';
import './what-if.ts';
import { toldTogether } from './told-together.ts';
import { clockOf, simulateWords, whatIfName } from './words.ts';

const shownHappenings = 7;

export class SimulateView extends PageElement {
  static override properties: PropertyDeclarations = {
    ...PageElement.properties,
    scenario: { attribute: false },
    film: { state: true },
    failure: { state: true },
    replication: { state: true },
  };

  declare scenario: Scenario;
  declare commit: Commit;
  declare openHost: () => Promise<Host>;
  declare film: Film | undefined;
  declare failure: string;
  /** Which of the simulated days. */
  declare replication: number;

  readonly #picture = new FloorPicture(this, '.as-it-was');
  readonly #otherPicture = new FloorPicture(this, '.what-if-floor');
  readonly #branching = new Branching(this, () => this.openHost());
  readonly #player = new Player(this, () => this.#draw());
  #scene: Scene | undefined;
  #otherScene: { readonly film: Film; readonly scene: Scene } | undefined;
  /** What the film is of. */
  #filmed = '';
  #recording: AbortController | undefined;
  /** The moment somebody came for by a link. */
  #sought: number | undefined;

  constructor() {
    super();
    this.replication = 0;
    this.failure = '';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('keydown', this.#key);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('keydown', this.#key);
    this.#recording?.abort();
    this.#recording = undefined;
  }

  /** `#/simulate?day=3&t=50400`: the fourth day, at 14:00. */
  open(params: URLSearchParams): void {
    const day = Number(params.get('day') ?? Number.NaN);
    if (Number.isInteger(day) && day >= 0 && day < 1_000_000) this.replication = day;
    const time = Number(params.get('t') ?? Number.NaN);
    if (!Number.isFinite(time)) return;
    if (this.film && this.#isCurrent) this.#player.seek(time);
    else this.#sought = time;
  }

  override willUpdate(): void {
    if (!this.#isCurrent) void this.#record();
  }

  get #isCurrent(): boolean {
    return this.#filmed === this.#wanted;
  }

  get #wanted(): string {
    return `${this.replication} ${contentOf(this.scenario)}`;
  }

  async #record(): Promise<void> {
    const wanted = this.#wanted;
    this.#recording?.abort();
    const recording = new AbortController();
    this.#recording = recording;
    this.#filmed = wanted;
    try {
      const host = await this.openHost();
      const film = await host.film(this.scenario, this.replication, recording.signal);
      if (recording.signal.aborted) return;
      this.#show(film);
    } catch (error) {
      if (recording.signal.aborted) {
        if (this.#filmed === wanted) this.#filmed = '';
        return;
      }
      this.failure = error instanceof Error ? error.message : String(error);
    }
  }

  #show(film: Film): void {
    this.failure = '';
    this.#branching.clear();
    this.film = film;
    this.#scene = emptyScene(film);
    const worst = film.bookmarks.find(({ what }) => what === 'worstMinute');
    this.#player.load(film.start, film.end, this.#sought ?? worst?.time ?? film.start);
    this.#sought = undefined;
  }

  #draw(): void {
    if (!this.film || !this.#scene) return;
    const { time, playing } = this.#player;
    this.#picture.draw(lookAt(this.film, time, this.#scene), playing);
    if (this.#otherScene) {
      const { film, scene } = this.#otherScene;
      this.#otherPicture.draw(lookAt(film, time, scene), playing);
    }
  }

  override updated(): void {
    if (!this.film) return;
    this.#picture.update(this.film, this.scenario, this.locale);
    const other = this.#branching.branch?.film;
    if (other !== this.#otherScene?.film) {
      this.#otherScene = other && { film: other, scene: emptyScene(other) };
    }
    if (other) this.#otherPicture.update(other, this.scenario, this.locale);
    if (!this.#player.playing) this.#draw();
  }

  override render() {
    const words = simulateWords(this.locale);
    return html`<main class="simulate" tabindex="-1">
      <h1 class="headline">${this.film ? emphasised(this.#headline(this.film)) : words.heading}</h1>
      ${this.failure ? this.#failed() : nothing}
      ${this.film ? this.#floor(this.film) : this.failure ? nothing : html`<p class="quiet" role="status">${words.loading}</p>`}
    </main>`;
  }

  #failed() {
    const words = simulateWords(this.locale);
    const again = () => {
      this.failure = '';
      this.#filmed = '';
    };
    return html`<p role="alert">
      ${words.failed(this.failure)} <button type="button" @click=${again}>${words.again}</button>
    </p>`;
  }

  /** What stands, in one sentence. */
  #headline(film: Film): string {
    const { locale } = this;
    const { now } = simulateWords(locale);
    const scene = this.#scene!;
    const clock = clockOf(locale, this.#player.time);
    lookAt(film, this.#player.time, scene);
    let waiting = 0;
    film.types.forEach(({ isDeferred }, t) => {
      if (!isDeferred) waiting += scene.state[3 * t]!;
    });
    let people = 0;
    let engaged = 0;
    film.trace.groups.forEach((_, g) => {
      const at = 3 * film.types.length + 4 * g;
      people += scene.state[at]!;
      engaged += scene.state[at + 2]!;
    });
    const count = locale.number(waiting);
    const [busy, of] = [locale.number(engaged), locale.number(people)];
    if (people === 0 && engaged === 0 && waiting === 0) return now.closed(clock);
    if (waiting === 0) return now.calm(clock, busy, of);
    return engaged >= people ? now.full(clock, waiting, count) : now.queue(clock, busy, of, waiting, count);
  }

  #floor(film: Film) {
    return html`<div class="floor-and-log" @seek=${(event: CustomEvent<number>) => this.#player.seek(event.detail)}>
        <div class="stage">${this.#floors()} ${this.#controls(film)}</div>
        <div class="beside">${this.#log(film)} ${this.#whatIf(film)}</div>
      </div>`;
  }

  /** The floor, and beside it the same day branched. */
  #floors() {
    const { picture, whatIf } = simulateWords(this.locale);
    const { branch } = this.#branching;
    if (!branch?.film) {
      return html`<div class="floors"><div class="floor as-it-was">${this.#picture.template(picture)}</div></div>`;
    }
    return html`<div class="floors two">
      <div>
        <h2>${whatIf.asItWas}</h2>
        <div class="floor as-it-was">${this.#picture.template(`${picture}: ${whatIf.asItWas}`)}</div>
      </div>
      <div>
        <h2>${whatIf.instead(whatIfName(this.locale, branch.whatIf), clockOf(this.locale, branch.time))}</h2>
        <div class="floor what-if-floor">
          ${this.#otherPicture.template(`${picture}: ${whatIfName(this.locale, branch.whatIf)}`)}
        </div>
      </div>
    </div>`;
  }

  #whatIf(film: Film) {
    const { scenario, replication } = this;
    return html`<what-if-panel
      class="what-if"
      .locale=${this.locale}
      .scenario=${scenario}
      .film=${film}
      .branch=${this.#branching.branch}
      .time=${this.#player.time}
      @branch=${(event: CustomEvent<WhatIf>) =>
        void this.#branching.start(scenario, replication, this.#player.time, event.detail)}
      @end-branch=${() => this.#branching.clear()}
    ></what-if-panel>`;
  }

  #log(film: Film) {
    const { locale, scenario } = this;
    const { log } = simulateWords(locale);
    const { time, playing } = this.#player;
    let end = film.happenings.findIndex((one) => one.time > time);
    if (end < 0) end = film.happenings.length;
    const latest = toldTogether(film.happenings, end, shownHappenings);
    return html`<section class="happenings" aria-labelledby="happenings-title">
      <h2 id="happenings-title">${log.title}</h2>
      <ol aria-live=${playing ? 'off' : 'polite'}>
        ${latest.map(
          (told, i) =>
            html`<li>
              <button type="button" class="happening ${i === 0 ? 'latest' : ''}" @click=${() => this.#player.seek(told.one.time)}>
                <span class="at">${clockOf(locale, told.one.time)}</span>
                <span>${happeningText(locale, scenario, told)}</span>
              </button>
            </li>`,
        )}
      </ol>
      ${latest.length === 0 ? html`<p class="quiet">${log.empty}</p>` : nothing}
    </section>`;
  }

  #controls(film: Film) {
    const { locale, scenario } = this;
    const { player } = simulateWords(locale);
    const { playing, time } = this.#player;
    const seed = scenario.seed ?? defaultSeed;
    return html`<section class="playback" aria-label=${player.label} title=${player.hint}>
      <div class="keys">
        <button type="button" class="key" @click=${() => this.#player.step(-1)}>◀ ${player.back}</button>
        <button
          type="button"
          class="key play"
          aria-pressed=${playing ? 'true' : 'false'}
          @click=${() => this.#player.toggle()}
        >
          ${playing ? player.pause : player.play}
        </button>
        <button type="button" class="key" @click=${() => this.#player.step(1)}>${player.forward} ▶</button>
        <span class="speeds" role="group" aria-label=${player.speed}>
          ${speeds.map((speed) => this.#speed(speed))}
        </span>
        <span class="space"></span>
        <span class="quiet">${player.day(locale.number(this.replication + 1), seed)}</span>
        <button type="button" class="key" @click=${() => this.replication++}>${player.another}</button>
      </div>
      <day-timeline
        .locale=${locale}
        .film=${film}
        .time=${time}
        @seek=${(event: CustomEvent<number>) => this.#player.seek(event.detail)}
      ></day-timeline>
    </section>`;
  }

  #speed(speed: Speed) {
    const { player } = simulateWords(this.locale);
    const name =
      speed === Number.POSITIVE_INFINITY ? player.fastest : player.times(this.locale.number(speed));
    const choose = () => {
      this.#player.speed = speed;
      this.requestUpdate();
    };
    const isChosen = this.#player.speed === speed;
    return html`<button
      type="button"
      class="key ${isChosen ? 'chosen' : ''}"
      aria-pressed=${isChosen ? 'true' : 'false'}
      @click=${choose}
    >
      ${name}
    </button>`;
  }

  #key = (event: KeyboardEvent): void => {
    const { target, key } = event;
    if (!this.film || event.ctrlKey || event.metaKey || event.altKey) return;
    if (target instanceof HTMLInputElement || target instanceof HTMLSelectElement) return;
    if (target instanceof HTMLTextAreaElement || document.querySelector('dialog[open]')) return;
    const many = event.shiftKey ? 10 : 1;
    if (key === ' ' && !(target instanceof HTMLButtonElement)) this.#player.toggle();
    else if (key === 'ArrowRight') this.#player.step(many);
    else if (key === 'ArrowLeft') this.#player.step(-many);
    else if (key === ']') this.#player.changeSpeed(1);
    else if (key === '[') this.#player.changeSpeed(-1);
    else if (key === 'Home') this.#player.seek(this.film.start);
    else if (key === 'End') this.#player.seek(this.film.end);
    else return;
    event.preventDefault();
  };
}

customElements.define('simulate-view', SimulateView);
