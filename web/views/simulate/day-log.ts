/** What just happened, the latest first; a click goes to its moment. */
import { html, nothing, type PropertyDeclarations } from 'lit';
import type { Film } from '../../../src/playback/index.ts';
import type { Scenario } from '../../../src/scenario/index.ts';
import { PageElement } from '../../parts/page-element.ts';
import { happeningText } from './happening-text.ts';
import { toldTogether } from './told-together.ts';
import { clockOf, simulateWords } from './words.ts';

const shown = 7;

export class DayLog extends PageElement {
  static override properties: PropertyDeclarations = {
    ...PageElement.properties,
    scenario: { attribute: false },
    film: { attribute: false },
    time: { type: Number },
    playing: { type: Boolean },
  };

  declare scenario: Scenario;
  declare film: Film;
  declare time: number;
  declare playing: boolean;

  override render() {
    const { locale, scenario, film, time, playing } = this;
    const { log } = simulateWords(locale);
    let end = film.happenings.findIndex((one) => one.time > time);
    if (end < 0) end = film.happenings.length;
    const latest = toldTogether(film.happenings, end, shown);
    return html`<h2 id="happenings-title">${log.title}</h2>
      <ol aria-labelledby="happenings-title" aria-live=${playing ? 'off' : 'polite'}>
        ${latest.map(
          (told, i) =>
            html`<li>
              <button type="button" class="happening ${i === 0 ? 'latest' : ''}" @click=${() => this.send('seek', told.one.time)}>
                <span class="at">${clockOf(locale, told.one.time)}</span>
                <span>${happeningText(locale, scenario, told)}</span>
              </button>
            </li>`,
        )}
      </ol>
      ${latest.length === 0 ? html`<p class="quiet">${log.empty}</p>` : nothing}`;
  }
}

customElements.define('day-log', DayLog);
