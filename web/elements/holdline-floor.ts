/**
 * `<holdline-floor scenario="hotlineMonday" seed="7" day="3" at="14:00" speed="60" lang="pl" theme="dark">`: one
 * simulated day, recorded when the element is shown and played with the player of the app: play, step, speed, any
 * moment, another day. Without `at` it opens at the day's worst minute, paused.
 */
import { html, type PropertyDeclarations } from 'lit';
import type { Film } from '../../src/playback/index.ts';
import type { Scenario } from '../../src/scenario/index.ts';
import { defaultSeed } from '../../src/simulation/plan/plan.ts';
import { emphasised } from '../parts/sentence.ts';
import { Filming } from '../views/simulate/filming.ts';
import { Floors } from '../views/simulate/floors.ts';
import { headlineOf } from '../views/simulate/headline.ts';
import { Player, speeds } from '../views/simulate/player.ts';
import '../views/simulate/player-bar.ts';
import { keyOfPlayer } from '../views/simulate/player-keys.ts';
import { simulateWords } from '../views/simulate/words.ts';
import { secondsOf } from './clock-text.ts';
import { EmbeddedElement } from './embedded.ts';
import { openHost } from './host.ts';
import { elementsWords } from './words.ts';

export class HoldlineFloor extends EmbeddedElement {
  static override properties: PropertyDeclarations = {
    ...EmbeddedElement.properties,
    day: { type: Number },
    at: {},
    speed: { type: Number },
  };

  /** Which of the simulated days, from 1. */
  declare day: number;
  /** The moment shown first, "14:00". */
  declare at: string | undefined;
  /** Seconds of the day a second of playing: 1, 10, 60, 300 or 600. */
  declare speed: number;

  readonly #filming = new Filming(this, openHost, (film) => this.#show(film));
  readonly #floors = new Floors(this);
  readonly #player = new Player(this, () => this.#draw());
  #askedSpeed = Number.NaN;

  constructor() {
    super();
    this.day = 1;
    this.speed = 60;
  }

  protected override willUpdate(): void {
    // what visitors choose afterwards stays until the page asks for another
    if (this.speed !== this.#askedSpeed) {
      this.#askedSpeed = this.speed;
      const speed = speeds.find((one) => one === this.speed);
      if (speed) this.#player.setSpeed(speed);
    }
    if (this.read) this.#filming.want(this.read, this.#replication);
  }

  get #replication(): number {
    return Number.isSafeInteger(this.day) && this.day > 0 ? this.day - 1 : 0;
  }

  #show(film: Film): void {
    this.#floors.follow(undefined, undefined);
    const worst = film.bookmarks.find(({ what }) => what === 'worstMinute');
    this.#player.load(film.start, film.end, secondsOf(this.at) ?? worst?.time ?? film.start);
  }

  #draw(): void {
    this.#floors.draw(this.#player.time, this.#player.playing);
  }

  protected override updated(): void {
    const { film, scenario } = this.#filming;
    if (!film || !scenario || !this.read) return;
    this.#floors.update(this.locale, film, scenario);
    if (!this.#player.playing) this.#draw();
  }

  protected override picture(_wanted: Scenario) {
    const { locale } = this;
    const { film, scenario, failure } = this.#filming;
    if (failure) return html`<p role="alert">${elementsWords(locale).failed(failure)}</p>`;
    if (!film || !scenario) return html`<p class="quiet" role="status">${simulateWords(locale).loading}</p>`;
    const { time, playing, speed } = this.#player;
    return html`<section
      class="embedded"
      aria-label=${simulateWords(locale).picture}
      @keydown=${this.#key}
      @seek=${(event: CustomEvent<number>) => this.#player.seek(event.detail)}
      @another-day=${() => {
        this.day = this.#replication + 2;
      }}
    >
      <p class="headline">${emphasised(headlineOf(locale, film, this.#floors.sceneAt(film, time)))}</p>
      ${this.#floors.template(locale, film)}
      <player-bar
        .locale=${locale}
        .film=${film}
        .scenario=${scenario}
        .player=${this.#player}
        .time=${time}
        .playing=${playing}
        .speed=${speed}
        .day=${this.#filming.replication}
        .seed=${scenario.seed ?? defaultSeed}
        .linked=${false}
      ></player-bar>
    </section>`;
  }

  #key = (event: KeyboardEvent): void => {
    if (keyOfPlayer(this.#player, event)) event.preventDefault();
  };
}
