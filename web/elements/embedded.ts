/**
 * What the elements for other people's pages share: a scenario by attribute or property, language and theme, a shadow
 * root so that neither page touches the other's styles, and one way to say what is wrong. The parts inside are those
 * of the app; they know nothing of the page around.
 *
 * Styles are constructed sheets and nothing is written inline, so a page may forbid all but its own files:
 * `default-src 'none'; script-src 'self'; worker-src 'self'`, and `connect-src 'self'` for scenarios by address.
 */
import { adoptStyles, html, type PropertyDeclarations, unsafeCSS } from 'lit';
import type { Scenario } from '../../src/scenario/index.ts';
import type { Language } from '../../src/words/index.ts';
import { PageElement } from '../parts/page-element.ts';
import { createLocale, sayProblemsIn } from '../state/locale.ts';
import { problemWords } from '../state/problem-words.ts';
import { fetchWords } from '../state/words.ts';
import base from '../styles/base.css?inline';
import charts from '../styles/charts.css?inline';
import simulate from '../styles/simulate.css?inline';
import tokens from '../styles/tokens.css?inline';
import own from './elements.css?inline';
import { messageOf, readScenario, Unreadable } from './read-scenario.ts';
import { elementsWords } from './words.ts';

sayProblemsIn(problemWords);

/** The app's styles, meant for a document, for a shadow root: its root and its body are the element. */
const styles = unsafeCSS(
  [tokens, base, charts, simulate, own]
    .join('\n')
    .replace(/:root|(?<![\w.-])html(?=[\s,{])/g, ':host')
    .replace(/\[data-theme="?(\w+)"?\]/g, ':host([theme=$1])'),
);

export abstract class EmbeddedElement extends PageElement {
  static override properties: PropertyDeclarations = {
    ...PageElement.properties,
    scenario: {},
    seed: {},
    lang: {},
    theme: { reflect: true },
    read: { state: true },
    problems: { state: true },
  };

  /** A preset's id, the JSON of a scenario, the address of one, or the scenario as an object. */
  declare scenario: string | object | undefined;
  /** Takes the place of the scenario's own. */
  declare seed: string | undefined;
  /** `light` or `dark`; default: as the visitor's system has it. */
  declare theme: string | undefined;
  /** The scenario once it has been read. */
  declare protected read: Scenario | undefined;
  declare protected problems: readonly string[];
  #reading = new AbortController();
  #asked: readonly unknown[] = [];

  constructor() {
    super();
    this.problems = [];
  }

  protected override createRenderRoot(): HTMLElement {
    const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
    adoptStyles(root, [styles]);
    // Lit renders into either; the app's elements render into themselves and are typed so.
    return root as unknown as HTMLElement;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.requestUpdate();
  }

  /** Reads anew what has changed; nothing is rendered before the words of the language are there. */
  protected override shouldUpdate(): boolean {
    const language = this.#language();
    const asked = [this.scenario, this.seed, language];
    if (asked.some((value, i) => value !== this.#asked[i])) {
      this.#asked = asked;
      void this.#read(language);
    }
    return this.locale !== undefined;
  }

  async #read(language: Language): Promise<void> {
    this.#reading.abort();
    const reading = new AbortController();
    this.#reading = reading;
    await fetchWords(language);
    if (reading.signal.aborted) return;
    this.locale = createLocale(language);
    if (!this.scenario) {
      this.read = undefined;
      this.problems = [];
      return;
    }
    try {
      const scenario = await readScenario(this.scenario, this.locale, reading.signal);
      if (reading.signal.aborted) return;
      this.read = this.seed ? { ...scenario, seed: this.seed } : scenario;
      this.problems = [];
    } catch (error) {
      if (reading.signal.aborted) return;
      this.read = undefined;
      this.problems = error instanceof Unreadable ? error.problems : [messageOf(error)];
    }
  }

  /** Its own `lang`, else that of what it stands in, else English. */
  #language(): Language {
    const within = this.closest<HTMLElement>('[lang]')?.lang ?? '';
    return /^pl\b/i.test(this.lang || within) ? 'pl' : 'en';
  }

  override render() {
    const words = elementsWords(this.locale);
    if (this.problems.length > 0) {
      return html`<div role="alert">
        <p>${words.unreadable}</p>
        <ul>
          ${this.problems.map((problem) => html`<li>${problem}</li>`)}
        </ul>
      </div>`;
    }
    if (!this.read)
      return html`<p class="quiet" role="status">${this.scenario ? words.loading : words.none}</p>`;
    return this.picture(this.read);
  }

  /** What the element shows of a scenario. */
  protected abstract picture(scenario: Scenario): unknown;
}
