/**
 * What every element of the page shares: it renders into the document itself (one set of styles, and labels
 * may name elements across components) and it is told its language.
 */
import { LitElement, type PropertyDeclarations } from 'lit';
import { painted } from '../state/host.ts';
import type { Locale } from '../state/locale.ts';

export abstract class PageElement extends LitElement {
  static override properties: PropertyDeclarations = { locale: { attribute: false } };

  declare locale: Locale;

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  /** Tells the elements above what happened; `detail` is the whole message. */
  protected send<T>(type: string, detail?: T): void {
    this.dispatchEvent(new CustomEvent(type, { detail, bubbles: true }));
  }

  /** Has the page say a sentence over everything. */
  say(text: string): void {
    this.send('say', text);
  }
}

/**
 * What stands beside the thing that is being done: it follows a frame later, so that a key or a press is answered by
 * what it changed, without waiting for all that comes of it. Several changes before its turn are one.
 */
export abstract class FollowingElement extends PageElement {
  /** Whether it follows or is what is being done; takes effect with the next change. */
  follows = true;

  /** Its own hands are on it: it moves with them. */
  protected get isHeld(): boolean {
    const { activeElement } = this.getRootNode() as Document | ShadowRoot;
    return this.contains(activeElement);
  }

  protected override async scheduleUpdate(): Promise<void> {
    if (this.hasUpdated && this.follows && !this.isHeld) await painted();
    await super.scheduleUpdate();
  }
}
