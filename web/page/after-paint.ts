/**
 * Whatever the first screen does without, fetched once it has been painted: sentences about bad values in full, the
 * bar over a draft that is being edited, keeping the page for when there is no network, and, once nothing else is to
 * do, what reads a pasted day: pasting one's own is what people come for.
 */
import type { Language } from '../../src/words/index.ts';
import { isEditingDraft } from '../compare/is-editing.ts';
import type { Update } from '../offline/register.ts';
import { painted } from '../state/host.ts';
import { type Locale, sayProblemsIn } from '../state/locale.ts';
import { fetched } from '../state/words.ts';

export class AfterPaint {
  /** Settles when problems can be said in full. */
  readonly problemsSaid: Promise<void>;
  /** Has the words of a language kept for when there is no network. */
  #keepWords: ((language: Language) => Promise<void>) | undefined;

  /** `onUpdate` is told of a newer version of the page, fetched and ready. */
  constructor(locale: Locale, onUpdate: (update: Update) => void) {
    if (isEditingDraft()) {
      void fetched(import('../compare/editing-bar.ts')).then(({ EditingBar }) => EditingBar.resume(locale));
    }
    this.problemsSaid = painted()
      .then(() => fetched(import('../state/problem-words.ts')))
      .then(({ problemWords }) => sayProblemsIn(problemWords))
      // Without them a problem is still said, if not in full.
      .catch(() => undefined);
    void painted().then(() =>
      whenIdle(() => void fetched(import('../paste/paste-dialog.ts')).catch(() => undefined)),
    );
    if (import.meta.env.PROD && 'serviceWorker' in navigator) void this.#keepOffline(locale, onUpdate);
  }

  /** The page has been switched to another language. */
  speak(language: Language): void {
    void this.#keepWords?.(language);
  }

  async #keepOffline({ language }: Locale, onUpdate: (update: Update) => void): Promise<void> {
    try {
      await painted();
      const { keepForLater, keepOffline } = await import('../offline/register.ts');
      await keepOffline(onUpdate);
      this.#keepWords = keepForLater;
      await keepForLater(language);
    } catch {
      // Where the browser allows no service worker the page works as ever, with the network.
    }
  }
}

/** Not every browser tells when it is idle; a while after the first paint has to do there. */
function whenIdle(act: () => void): void {
  if ('requestIdleCallback' in window) window.requestIdleCallback(act);
  else setTimeout(act, 2000);
}
