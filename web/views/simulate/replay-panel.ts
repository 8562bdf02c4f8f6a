/**
 * "Replay other days": how much days differ, one at a time, two a second; a tick or a cross for each that is over, and
 * the day itself as the strip of those who waited. With reduced motion nothing moves: all days stand side by side,
 * small. A click opens the day on the floor.
 */
import { html, nothing, type PropertyDeclarations } from 'lit';
import type { Film } from '../../../src/playback/index.ts';
import type { Scenario } from '../../../src/scenario/index.ts';
import type { Host } from '../../../workers/protocol.ts';
import { areaPath, linearScale } from '../../charts/scale.ts';
import { leadingType } from '../../floor/draw-rows.ts';
import { PageElement } from '../../parts/page-element.ts';
import { contentOf } from '../../state/scenario-content.ts';
import { Replay, type ReplayedDay, replayedDays } from './replay.ts';
import { simulateWords } from './words.ts';

const still = matchMedia('(prefers-reduced-motion: reduce)');
const [wide, high] = [240, 48];

export class ReplayPanel extends PageElement {
  static override properties: PropertyDeclarations = {
    ...PageElement.properties,
    scenario: { attribute: false },
    film: { attribute: false },
    openHost: { attribute: false },
    day: { type: Number },
  };

  declare scenario: Scenario;
  declare film: Film;
  declare openHost: () => Promise<Host>;
  /** The day on the floor: those after it are replayed. */
  declare day: number;

  readonly #replay = new Replay(this, () => this.openHost());
  #of = '';

  override willUpdate(): void {
    const of = `${this.day} ${contentOf(this.scenario)}`;
    if (of === this.#of) return;
    this.#of = of;
    this.#replay.clear();
  }

  override render() {
    const words = simulateWords(this.locale).replay;
    const { days, running, failure } = this.#replay;
    const isOver = days.length >= replayedDays;
    const name = running ? words.pause : days.length === 0 ? words.start : words.goOn;
    const press = () => {
      if (running) this.#replay.pause();
      else void this.#replay.goOn(this.scenario, this.day, !still.matches);
    };
    return html`<p class="keys">
        ${isOver ? nothing : html`<button type="button" class="key" @click=${press}>${name}</button>`}
        ${
          days.length > 0 && !running
            ? html`<button type="button" class="key" @click=${() => this.#clear()}>${words.end}</button>`
            : nothing
        }
        ${failure ? html`<span role="alert">${simulateWords(this.locale).failed(failure)}</span>` : nothing}
      </p>
      ${days.length === 0 ? nothing : this.#shown(days)}`;
  }

  #clear(): void {
    this.#replay.clear();
    this.requestUpdate();
  }

  #shown(days: readonly ReplayedDay[]) {
    const { locale } = this;
    const words = simulateWords(locale).replay;
    const kept = days.filter((one) => this.#isKept(one)).length;
    const { running } = this.#replay;
    return html`<p role="status" aria-live=${running ? 'off' : 'polite'}>
        ${this.#share === undefined ? nothing : words.kept(days.length, locale.number(kept), locale.number(days.length))}
      </p>
      ${
        still.matches
          ? html`<ol class="days small">
              ${days.map((one) => html`<li>${this.#dayKey(one, true)}</li>`)}
            </ol>`
          : html`<div class="replayed">${this.#picture(days.at(-1)!)} <b>${this.#name(days.at(-1)!)}</b></div>
              <ol class="days">
                ${days.map((one) => html`<li>${this.#dayKey(one, false)}</li>`)}
              </ol>`
      }`;
  }

  /** The service level to be kept, where there is one. */
  get #share(): number | undefined {
    const { targets } = this.scenario.types[leadingType(this.film)]!;
    return targets?.find((one) => one.measure === 'serviceLevel')?.share;
  }

  #isKept({ level }: ReplayedDay): boolean {
    return level !== undefined && this.#share !== undefined && level >= this.#share;
  }

  #name(one: ReplayedDay): string {
    const { locale } = this;
    const words = simulateWords(locale);
    const level = one.level === undefined ? words.noLevel : locale.percent(one.level, 1);
    return words.replay.day(locale.number(one.day + 1), level);
  }

  #dayKey(one: ReplayedDay, isPicture: boolean) {
    const isKept = this.#isKept(one);
    const mark = this.#share === undefined ? '' : isKept ? '✓' : '✗';
    return html`<button
      type="button"
      class="key day ${isKept ? 'spare' : 'short'}"
      aria-label=${`${mark} ${this.#name(one)}`}
      title=${this.#name(one)}
      @click=${() => this.send('open-day', one.day)}
    >
      ${isPicture ? html`${this.#picture(one)}<span>${mark} ${this.#name(one)}</span>` : mark || '·'}
    </button>`;
  }

  /** Those who waited, on the scale of the day on the floor; what goes beyond is cut. */
  #picture({ queue }: ReplayedDay) {
    const most = this.film.queue.reduce((top, count) => Math.max(top, count), 4) * 1.5;
    const x = linearScale([0, Math.max(1, queue.length - 1)], [0, wide]);
    const y = linearScale([0, most], [high, 0]);
    const line = Array.from(queue, (count, k) => ({ x: x(k), y: y(Math.min(count, most)) }));
    const floor = line.map((point) => ({ x: point.x, y: high }));
    return html`<svg viewBox="0 0 ${wide} ${high}" preserveAspectRatio="none" aria-hidden="true">
      <path class="queue" d=${areaPath(line, floor)}></path>
    </svg>`;
  }
}

customElements.define('replay-panel', ReplayPanel);
