/**
 * A lesson being opened: fetched with its words, its scenarios made, and what it says computed, at once or by the
 * page's workers. Of two asked for one after the other the first is given up.
 */
import type { Computed } from '../../../src/lessons/figure.ts';
import type { Lesson } from '../../../src/lessons/lesson.ts';
import type { LessonText } from '../../../src/lessons/text.ts';
import type { Scenario } from '../../../src/scenario/index.ts';
import type { Host } from '../../../workers/protocol.ts';
import { computed } from '../../lessons/compute.ts';
import type { LessonEntry } from '../../lessons/registry.ts';
import { textOf } from '../../lessons/words.ts';
import type { PageElement } from '../../parts/page-element.ts';
import { fetched } from '../../state/words.ts';

export interface Opened {
  readonly entry: LessonEntry;
  readonly lesson: Lesson;
  readonly text: (locale: { readonly language: 'en' | 'pl' }) => LessonText;
  readonly scenarios: Readonly<Record<string, Scenario>>;
  readonly computed: Computed;
  /** The scenario on the page when it was opened. */
  readonly own: Scenario;
}

export class LessonOpening {
  /** The lesson asked for; undefined: the list. */
  asked: LessonEntry | undefined;
  opened: Opened | undefined;
  failure = '';
  readonly #view: PageElement;
  readonly #openHost: () => Promise<Host>;
  #opening: AbortController | undefined;

  constructor(view: PageElement, openHost: () => Promise<Host>) {
    this.#view = view;
    this.#openHost = openHost;
  }

  /** Back to the list. */
  leave(): void {
    this.#opening?.abort();
    this.asked = undefined;
    this.opened = undefined;
    this.#view.requestUpdate();
  }

  /** Opens a lesson; `arrive` hears when it is there, before it is shown: not when it fails or is given up. */
  async open(entry: LessonEntry, present: () => Scenario, arrive: () => void): Promise<void> {
    this.asked = entry;
    this.failure = '';
    this.opened = undefined;
    this.#opening?.abort();
    const opening = new AbortController();
    this.#opening = opening;
    this.#view.requestUpdate();
    const text = textOf(entry);
    try {
      const { lesson } = await fetched(entry.lesson()).catch(() => {
        throw new Error(this.#view.locale.words.errors.fetch);
      });
      // of a view that has just been made the scenario comes after the address
      const own = present();
      const scenarios = lesson.scenarios(own);
      const found = await computed(() => lesson.study(scenarios), this.#openHost, opening.signal);
      if (opening.signal.aborted) return;
      this.opened = { entry, lesson, text, scenarios, computed: found, own };
      arrive();
    } catch (error) {
      if (!opening.signal.aborted) this.failure = error instanceof Error ? error.message : String(error);
    } finally {
      if (!opening.signal.aborted) this.#view.requestUpdate();
    }
  }
}
