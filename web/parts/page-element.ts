/**
 * What every element of the page shares: it renders into the document itself (one set of styles, and labels
 * may name elements across components) and it is told its language.
 */
import { LitElement, type PropertyDeclarations } from 'lit';
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
}
