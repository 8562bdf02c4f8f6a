/**
 * Language, theme and single keys: what somebody has chosen once for the page. A language is shown when all its words
 * are here; of two asked for in a row, only the later.
 */
import type { Language } from '../../src/words/index.ts';
import { createLocale } from '../state/locale.ts';
import { applyPreferences, type Preferences, readPreferences } from '../state/preferences.ts';
import { fetchWords } from '../state/words.ts';
import type { Page } from './page.ts';

export class Settings {
  readonly #page: Page;
  readonly #onSpoken: (language: Language) => void;
  #preferences = readPreferences();
  /** The language asked for last. */
  #asked: Language | undefined;

  /** `onSpoken` hears of every language that the page has been switched to. */
  constructor(page: Page, onSpoken: (language: Language) => void) {
    this.#page = page;
    this.#onSpoken = onSpoken;
    page.locale = createLocale(this.#preferences.language);
  }

  get preferences(): Preferences {
    return this.#preferences;
  }

  prefer(chosen: Partial<Preferences>): void {
    this.#preferences = { ...this.#preferences, ...chosen };
    applyPreferences(this.#preferences);
    this.#page.requestUpdate();
  }

  /** All words of the language are fetched before anything is said in it. */
  async speak(language: Language): Promise<void> {
    this.#asked = language;
    try {
      await fetchWords(language);
    } catch {
      this.#page.say(this.#page.locale.words.errors.fetch);
      return;
    }
    if (this.#asked !== language) return;
    this.prefer({ language });
    this.#page.locale = createLocale(language);
    this.#onSpoken(language);
  }
}
