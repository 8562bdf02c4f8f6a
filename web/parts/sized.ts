/**
 * Tells its host how large one element inside it is, and renders it anew when that changes: charts are drawn
 * in real pixels, so that type keeps its size at every width.
 */
import type { ReactiveController } from 'lit';
import type { Size } from '../charts/columns.ts';
import type { PageElement } from './page-element.ts';

export class Sized implements ReactiveController {
  size: Size = { width: 0, height: 0 };
  readonly #observer = new ResizeObserver(([entry]) => {
    const box = entry?.contentRect;
    if (!box) return;
    const width = Math.round(box.width);
    const height = Math.round(box.height);
    if (width === this.size.width && height === this.size.height) return;
    this.size = { width, height };
    this.#host.requestUpdate();
  });
  #watched: Element | null = null;

  readonly #host: PageElement;
  readonly #selector: string;

  constructor(host: PageElement, selector: string) {
    this.#host = host;
    this.#selector = selector;
    host.addController(this);
  }

  hostUpdated(): void {
    const element = this.#host.renderRoot.querySelector(this.#selector);
    if (element === this.#watched) return;
    if (this.#watched) this.#observer.unobserve(this.#watched);
    if (element) this.#observer.observe(element);
    this.#watched = element;
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
    this.#watched = null;
  }
}
