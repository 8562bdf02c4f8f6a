/**
 * A day on the floor within a lesson, or two systems below one another on the same random day; plays when it is asked
 * to, from the moment the lesson names to the one it ends at.
 */
import { html, nothing, type PropertyDeclarations } from 'lit';
import type { FilmShow } from '../../../src/lessons/lesson.ts';
import { emptyScene, type Film, lookAt, type Scene } from '../../../src/playback/index.ts';
import { forClass, forOneself, type Presented, presentedWithin } from '../../floor/presented.ts';
import type { Desk } from '../../lessons/desk.ts';
import { playerWords } from '../../lessons/words.ts';
import { PageElement } from '../../parts/page-element.ts';
import { FloorPicture } from '../simulate/floor-picture.ts';
import { Player, type Speed } from '../simulate/player.ts';
import { clockOf, simulateWords } from '../simulate/words.ts';

/** Room for what stands below the floor before a class, pixels. */
const waysBelow = 76;
/** Room for what plays a floor and names it, on one's own screen, pixels. */
const controlsAbove = 90;

export class LessonFilm extends PageElement {
  static override properties: PropertyDeclarations = {
    ...PageElement.properties,
    desk: { attribute: false },
    show: { attribute: false },
    films: { state: true },
    failure: { state: true },
  };

  declare desk: Desk;
  declare show: FilmShow;
  declare films: readonly Film[];
  declare failure: string;

  readonly #pictures = [new FloorPicture(this, '.film-0'), new FloorPicture(this, '.film-1')];
  readonly #player = new Player(this, () => this.#draw());
  #scenes: Scene[] = [];
  #filmed: FilmShow | undefined;
  #recording: AbortController | undefined;
  #isAsked = false;
  #fitted: Presented | undefined;
  #fittedFor: readonly unknown[] = [];

  constructor() {
    super();
    this.films = [];
    this.failure = '';
  }

  /** Plays, now or as soon as the day is recorded. */
  play(): void {
    this.#isAsked = true;
    if (this.films.length > 0) this.#player.play();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('resize', this.#resize);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('resize', this.#resize);
    this.#recording?.abort();
    this.#filmed = undefined;
  }

  /** A lower window has less room for a floor of the same width. */
  #resize = (): void => {
    this.requestUpdate();
  };

  protected override willUpdate(): void {
    if (this.#filmed !== this.show) void this.#record();
  }

  async #record(): Promise<void> {
    const { show, desk } = this;
    this.#filmed = show;
    this.#recording?.abort();
    const recording = new AbortController();
    this.#recording = recording;
    try {
      const host = await desk.openHost();
      const films: Film[] = [];
      for (const name of show.scenarios) {
        films.push(await host.film(desk.scenarios[name]!, show.replication ?? 0, recording.signal));
      }
      if (recording.signal.aborted) return;
      this.#scenes = films.map(emptyScene);
      this.films = films;
      this.#player.speed = show.speed as Speed;
      this.#player.load(show.from, show.to, show.from);
      if (this.#isAsked) this.#player.play();
    } catch (error) {
      if (!recording.signal.aborted) this.failure = error instanceof Error ? error.message : String(error);
    }
  }

  #draw(): void {
    const { time, playing } = this.#player;
    for (const [i, film] of this.films.entries()) {
      this.#pictures[i]!.draw(lookAt(film, time, this.#scenes[i]!), playing);
    }
  }

  protected override updated(): void {
    const { desk, show } = this;
    const presented = this.#presented();
    for (const [i, film] of this.films.entries()) {
      this.#pictures[i]!.update(film, desk.scenarios[show.scenarios[i]!]!, desk.locale, presented);
    }
    if (!this.#player.playing) this.#draw();
  }

  /** As large as all floors have room for: before a class above the way to the next step, else two on one screen. */
  #presented(): Presented | undefined {
    const { isPresenting } = this.desk;
    const tops = [...this.querySelectorAll('.floor')].map((floor) => floor.getBoundingClientRect().top);
    const { width } = this.#pictures[0]!;
    if (tops.length < (isPresenting ? 1 : 2) || width === 0) return undefined;
    const top = Math.max(...tops);
    // on a narrow screen they stand below one another
    const below = top > Math.min(...tops) + 100 ? 2 : 1;
    const room = isPresenting
      ? Math.round(window.innerHeight - top - window.scrollY - waysBelow)
      : (window.innerHeight - controlsAbove) / below;
    // while the day plays nothing of this changes
    const asked = [this.films, width, room, isPresenting];
    if (!asked.every((value, i) => value === this.#fittedFor[i])) {
      this.#fittedFor = asked;
      this.#fitted = presentedWithin(this.films, width, room, isPresenting ? forClass : forOneself);
    }
    return this.#fitted;
  }

  override render() {
    const { desk, films, show } = this;
    const words = simulateWords(desk.locale);
    if (this.failure) return html`<p role="alert">${words.failed(this.failure)}</p>`;
    if (films.length === 0) return html`<p class="quiet film-waits" role="status">${words.loading}</p>`;
    const name = (scenario: string) => {
      const text = desk.text.films?.[scenario];
      return text === undefined ? undefined : desk.fill(text);
    };
    return html`${this.#controls()}
    <div class="floors-side">${show.scenarios.map(
      (scenario, i) => html`<section class="lesson-floor">
        ${name(scenario) ? html`<h3>${name(scenario)}</h3>` : nothing}
        <div class="floor film-${i}">
          ${this.#pictures[i]!.template([words.picture, name(scenario)].filter(Boolean).join(': '))}
        </div>
      </section>`,
    )}</div>`;
  }

  #controls() {
    const { locale } = this.desk;
    const { player } = simulateWords(locale);
    const { time, playing } = this.#player;
    return html`<div class="film-controls">
      <button type="button" class="secondary" @click=${() => this.#player.toggle()}>
        ${playing ? player.pause : time > this.show.from ? player.play : playerWords(locale).run}
      </button>
      <input
        type="range"
        aria-label=${player.time}
        aria-valuetext=${clockOf(locale, time)}
        min=${this.show.from}
        max=${this.show.to}
        step="1"
        .value=${String(Math.round(time))}
        @input=${(event: Event) => this.#player.seek(Number((event.target as HTMLInputElement).value))}
      />
      <span class="quiet">${clockOf(locale, time)}</span>
    </div>`;
  }
}

customElements.define('lesson-film', LessonFilm);
