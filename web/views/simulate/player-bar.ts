/** The keys of the player, its speeds, which day it is, and the timeline. */
import { html, nothing, type PropertyDeclarations } from 'lit';
import type { Film } from '../../../src/playback/index.ts';
import type { Scenario } from '../../../src/scenario/index.ts';
import { PageElement } from '../../parts/page-element.ts';
import { type Player, type Speed, speeds } from './player.ts';
import './timeline.ts';
import { simulateWords } from './words.ts';

export class PlayerBar extends PageElement {
  static override properties: PropertyDeclarations = {
    ...PageElement.properties,
    film: { attribute: false },
    scenario: { attribute: false },
    player: { attribute: false },
    time: { type: Number },
    playing: { type: Boolean },
    speed: { type: Number },
    day: { type: Number },
    seed: {},
    linked: { type: Boolean },
    said: { state: true },
  };

  declare film: Film;
  declare scenario: Scenario;
  declare player: Player;
  /** What the player shows now: told apart from it, so that the bar is rendered when it changes. */
  declare time: number;
  declare playing: boolean;
  declare speed: Speed;
  /** Which of the simulated days, from 0. */
  declare day: number;
  declare seed: string;
  /** Whether the page can be linked to at this moment; a page of somebody else's cannot. */
  declare linked: boolean;
  /** What became of copying the link. */
  declare said: '' | 'copied' | 'notCopied';

  constructor() {
    super();
    this.said = '';
    this.linked = true;
  }

  override render() {
    const { locale, player, playing, time } = this;
    const words = simulateWords(locale).player;
    return html`<section class="playback" aria-label=${words.label} title=${words.hint}>
      <div class="keys">
        <button type="button" class="key" @click=${() => player.step(-1)}>◀ ${words.back}</button>
        <button
          type="button"
          class="key play"
          aria-pressed=${playing ? 'true' : 'false'}
          @click=${() => player.toggle()}
        >
          ${playing ? words.pause : words.play}
        </button>
        <button type="button" class="key" @click=${() => player.step(1)}>${words.forward} ▶</button>
        <span class="speeds" role="group" aria-label=${words.speed}>
          ${speeds.map((speed) => this.#speed(speed))}
        </span>
        <span class="space"></span>
        <span class="quiet">${words.day(locale.number(this.day + 1), this.seed)}</span>
        <button type="button" class="key" @click=${() => this.send('another-day')}>${words.another}</button>
      </div>
      <day-timeline .locale=${locale} .film=${this.film} .time=${time}></day-timeline>
      ${this.linked ? this.#link() : nothing}
    </section>`;
  }

  #link() {
    const words = simulateWords(this.locale).player;
    return html`<p class="keys">
      <button type="button" class="key" @click=${() => void this.#copyLink()}>${words.copyLink}</button>
      <span role="status" class="quiet">${this.said ? words[this.said] : nothing}</span>
    </p>`;
  }

  #speed(speed: Speed) {
    const words = simulateWords(this.locale).player;
    const name = speed === Number.POSITIVE_INFINITY ? words.fastest : words.times(this.locale.number(speed));
    const isChosen = this.speed === speed;
    return html`<button
      type="button"
      class="key ${isChosen ? 'chosen' : ''}"
      aria-pressed=${isChosen ? 'true' : 'false'}
      @click=${() => this.player.setSpeed(speed)}
    >
      ${name}
    </button>`;
  }

  /** The address of this moment of this day, the scenario in it: whoever opens it sees the same. */
  async #copyLink(): Promise<void> {
    const { origin, pathname } = location;
    const moment = `day=${this.day}&t=${Math.round(this.player.time)}`;
    try {
      const { linkOf } = await import('../../../src/io/share/index.ts');
      const link = linkOf(this.scenario);
      const address = `${origin}${pathname}#/simulate?${link ? `s=${link}&` : ''}${moment}`;
      await navigator.clipboard.writeText(address);
      this.said = 'copied';
    } catch {
      this.said = 'notCopied';
    }
  }
}

customElements.define('player-bar', PlayerBar);
