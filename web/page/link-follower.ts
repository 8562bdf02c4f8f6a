/** A link with a scenario in it becomes a scenario of its own, with the one before below it. */
import type { ReactiveController } from 'lit';
import type { KeepingDesk } from '../state/keeping-desk.ts';
import { fetched } from '../state/words.ts';
import type { Page } from './page.ts';

export class LinkFollower implements ReactiveController {
  readonly #page: Page;
  readonly #keeping: KeepingDesk;
  readonly #undo: () => void;
  #isFollowing = false;

  constructor(page: Page, keeping: KeepingDesk, undo: () => void) {
    this.#page = page;
    this.#keeping = keeping;
    this.#undo = undo;
    page.addController(this);
  }

  /** A link is being opened: what it brings is not here yet. */
  get isFollowing(): boolean {
    return this.#isFollowing;
  }

  hostConnected(): void {
    window.addEventListener('hashchange', this.#follow);
    void this.#follow();
  }

  hostDisconnected(): void {
    window.removeEventListener('hashchange', this.#follow);
  }

  #follow = async (): Promise<void> => {
    const address = location.hash;
    if (!hasLink()) return;
    this.#isFollowing = true;
    // A reload shows what has become of the scenario since, not the link again.
    const lesson = /[?&]of=([a-z-]+)/.exec(address)?.[1] ?? null;
    const rest = address.replace(/([?&])s=[^&]*&?/, '$1').replace(/([?&])of=[^&]*&?/, '$1');
    history.replaceState(history.state, '', rest.replace(/[?&]$/, ''));
    const page = this.#page;
    try {
      const { openLink, openedWords } = await fetched(import('../sharing/open-link.ts'));
      const opened = openLink(address, page.locale);
      if ('refused' in opened) page.say(opened.refused);
      else {
        await this.#keeping.take(opened.scenario, lesson);
        const words = openedWords(page.locale);
        page.notify({ text: words.opened, actions: [{ label: words.undo, act: this.#undo }] });
      }
    } catch {
      page.say(page.locale.words.errors.fetch);
    }
    this.#isFollowing = false;
    page.isHeld = false;
  };
}

/** Whether the address holds a scenario. */
export function hasLink(): boolean {
  return /[?&]s=/.test(location.hash);
}
