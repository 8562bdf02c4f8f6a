/**
 * The day below the floor: people waiting, minute by minute, with the moments worth looking at, and the slider that
 * seeks. The strip is a picture; the slider says the time, and the bookmarks are buttons beside it.
 */
import { html, type PropertyDeclarations, svg } from 'lit';
import type { Bookmark, Film } from '../../../src/playback/index.ts';
import { areaPath, linearScale } from '../../charts/scale.ts';
import { PageElement } from '../../parts/page-element.ts';
import { Sized } from '../../parts/sized.ts';
import { clockOf, simulateWords } from './words.ts';

const height = 64;
const foot = 16;

export class DayTimeline extends PageElement {
  static override properties: PropertyDeclarations = {
    ...PageElement.properties,
    film: { attribute: false },
    time: { type: Number },
  };

  declare film: Film;
  declare time: number;
  readonly #sized = new Sized(this, '.strip');

  override render() {
    const { film, locale, time } = this;
    const words = simulateWords(locale);
    return html`<div class="strip">${this.#picture()}</div>
      <input
        type="range"
        class="seek"
        aria-label=${words.player.time}
        aria-valuetext=${clockOf(locale, time)}
        min=${film.start}
        max=${film.end}
        step="1"
        .value=${String(Math.round(time))}
        @input=${(event: Event) => this.send('seek', Number((event.target as HTMLInputElement).value))}
      />
      <p class="moments">
        <span class="quiet">${words.player.strip}</span>
        ${film.bookmarks.map(
          (mark) =>
            html`<button type="button" class="key moment" @click=${() => this.send('seek', mark.time)}>
              <b>${clockOf(locale, mark.time)}</b> ${this.#text(mark)}
            </button>`,
        )}
      </p>`;
  }

  #text({ what, value }: Bookmark): string {
    const { locale } = this;
    const { marksOfDay } = simulateWords(locale);
    if (what === 'worstMinute') return marksOfDay.worstMinute(locale.number(value));
    if (what === 'firstMiss') return marksOfDay.firstMiss(locale.percent(value));
    return marksOfDay[what](locale.duration(Math.round(value)));
  }

  #picture() {
    const { width } = this.#sized.size;
    if (width === 0) return html``;
    const { film, time, locale } = this;
    const { start, every } = film.trace.checkpoints;
    const most = film.queue.reduce((high, count) => Math.max(high, count), 1);
    const x = linearScale([film.start, film.end], [0, width]);
    const y = linearScale([0, most], [height - foot, 4]);
    const line = Array.from(film.queue, (count, k) => ({ x: x(start + k * every), y: y(count) }));
    const floor = line.map((point) => ({ x: point.x, y: height - foot }));
    return html`<svg width=${width} height=${height} aria-hidden="true">
      <path class="queue" d=${areaPath(line, floor)}></path>
      <line class="floor-line" x1="0" x2=${width} y1=${height - foot} y2=${height - foot}></line>
      ${hoursOf(film, width).map(
        (hour) => svg`<text x=${x(hour)} y=${height - 3}>${locale.clock(hour % 86_400)}</text>`,
      )}
      ${film.bookmarks.map(
        (mark) =>
          svg`<path class="bookmark" d=${`M${x(mark.time) - 4},${height - foot + 5}l4,-6l4,6z`}></path>`,
      )}
      <line class="now" x1=${x(time)} x2=${x(time)} y1="0" y2=${height - foot}></line>
    </svg>`;
  }
}

/** Full hours with room for their names. */
function hoursOf({ start, end }: Film, width: number): number[] {
  const room = Math.max(1, Math.floor(width / 56));
  let every = 3600;
  while ((end - start) / every > room) every *= 2;
  const hours: number[] = [];
  for (let hour = Math.ceil(start / every) * every; hour <= end - every / 3; hour += every) {
    if (hour > start + every / 4) hours.push(hour);
  }
  return hours;
}

customElements.define('day-timeline', DayTimeline);
