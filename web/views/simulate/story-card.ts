/**
 * One customer: chosen on the floor, or here from those who wait, and her story up to the moment shown, a chapter a
 * line. Each goes to its moment; so does the chapter that comes next.
 */
import { html, nothing, type PropertyDeclarations } from 'lit';
import type { Chapter, Film } from '../../../src/playback/index.ts';
import { storyOf } from '../../../src/playback/index.ts';
import type { Scenario } from '../../../src/scenario/index.ts';
import { PageElement } from '../../parts/page-element.ts';
import { storyText } from './story-text.ts';
import { clockOf, simulateWords } from './words.ts';

export class StoryCard extends PageElement {
  static override properties: PropertyDeclarations = {
    ...PageElement.properties,
    scenario: { attribute: false },
    film: { attribute: false },
    time: { type: Number },
    contact: { type: Number },
    waiting: { attribute: false },
  };

  declare scenario: Scenario;
  declare film: Film;
  declare time: number;
  /** Any contact of the customer; undefined: nobody is followed. */
  declare contact: number | undefined;
  /** Those who wait now, in order. */
  declare waiting: readonly number[];

  #told: { readonly film: Film; readonly contact: number; readonly story: readonly Chapter[] } | undefined;

  override render() {
    const { contact, waiting, locale } = this;
    const { follow } = simulateWords(locale);
    const pick = (by: 1 | -1) => {
      const at = contact === undefined ? -1 : waiting.indexOf(contact);
      const next = at < 0 ? (by > 0 ? 0 : waiting.length - 1) : (at + by + waiting.length) % waiting.length;
      this.send('follow', waiting[next]);
    };
    const isIdle = waiting.length === 0 ? 'true' : 'false';
    return html`<h2 id="story-title">${follow.title}</h2>
      <div class="chips">
        <button type="button" class="chip" aria-disabled=${isIdle} @click=${() => waiting.length > 0 && pick(-1)}>
          ${follow.previous}
        </button>
        <button type="button" class="chip" aria-disabled=${isIdle} @click=${() => waiting.length > 0 && pick(1)}>
          ${follow.next}
        </button>
        ${
          contact === undefined
            ? nothing
            : html`<button type="button" class="chip" @click=${() => this.send('follow', undefined)}>${follow.stop}</button>`
        }
      </div>
      ${contact === undefined ? html`<p class="quiet">${follow.hint}</p>` : this.#story(contact)}`;
  }

  #story(contact: number) {
    const { film, locale, scenario, time } = this;
    if (this.#told?.film !== film || this.#told.contact !== contact)
      this.#told = { film, contact, story: storyOf(film, contact) };
    const { story } = this.#told;
    const { follow } = simulateWords(locale);
    const soFar = story.filter((one) => one.time <= time);
    const next = story.find((one) => one.time > time);
    return html`<ol aria-labelledby="story-title">
        ${soFar.map((chapter) => {
          const isNow = chapter === soFar.at(-1);
          return html`<li>
            <button type="button" class="happening ${isNow ? 'latest' : ''}" @click=${() => this.send('seek', chapter.time)}>
              <span class="at">${clockOf(locale, chapter.time)}</span>
              <span>${storyText(locale, scenario, chapter)}</span>
            </button>
          </li>`;
        })}
      </ol>
      <p>
        ${
          next
            ? html`<button type="button" class="key" @click=${() => this.send('seek', next.time)}>
                ${follow.onwards(clockOf(locale, next.time))}
              </button>`
            : html`<span class="quiet">${follow.over}</span>`
        }
      </p>`;
  }
}

customElements.define('story-card', StoryCard);
