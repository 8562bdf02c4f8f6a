/**
 * The place of the views: follows the address, fetches what it names, keeps every opened view's element and hands out
 * the one to show. A view that cannot be fetched leaves the one before where it is.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { fetched } from '../state/words.ts';
import { hrefOf, type Route, routeOf, type ViewElement, type ViewId, views } from './views.ts';

/** What became of an address that could not be followed. */
export type Astray = 'noView' | 'fetch';

export class Stage implements ReactiveController {
  readonly #page: ReactiveControllerHost;
  readonly #onAstray: (why: Astray) => void;
  readonly #elements = new Map<ViewId, ViewElement>();
  /** How far down each view was left. */
  readonly #scrolled = new Map<ViewId, number>();
  #shown: ViewId | undefined;
  /** The address being followed. */
  #asked: Route | undefined;
  /** The view shown was opened from another: its heading takes the focus once it stands. */
  #isArriving = false;

  constructor(page: ReactiveControllerHost, onAstray: (why: Astray) => void) {
    this.#page = page;
    this.#onAstray = onAstray;
    page.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('hashchange', this.#follow);
    void this.#follow();
  }

  hostDisconnected(): void {
    window.removeEventListener('hashchange', this.#follow);
  }

  /** The view on the page; undefined while the first is being fetched. */
  get shown(): ViewId | undefined {
    return this.#shown;
  }

  get element(): ViewElement | undefined {
    return this.#shown && this.#elements.get(this.#shown);
  }

  /** The views that have been opened. */
  get opened(): Iterable<ViewElement> {
    return this.#elements.values();
  }

  /** A view that has been opened. */
  of(id: ViewId): ViewElement | undefined {
    return this.#elements.get(id);
  }

  /** Opens a view as its link would. */
  go(id: ViewId): void {
    location.hash = hrefOf(id);
  }

  /** The heading of the view shown takes the focus, as after a skip link. */
  focus(): void {
    const { element } = this;
    const heading = element?.querySelector<HTMLElement>('h1') ?? element?.querySelector<HTMLElement>('main');
    if (!heading) return;
    if (!heading.hasAttribute('tabindex')) heading.tabIndex = -1;
    heading.focus({ preventScroll: true });
  }

  hostUpdated(): void {
    const { element } = this;
    if (!this.#isArriving || !element?.isConnected) return;
    this.#isArriving = false;
    window.scrollTo(0, this.#scrolled.get(this.#shown!) ?? 0);
    void element.updateComplete.then(() => this.focus());
  }

  #follow = async (): Promise<void> => {
    const route = routeOf(location.hash);
    this.#asked = route;
    const { view, params, isUnknown } = route;
    if (isUnknown) {
      // The address bar says what is shown; going back does not lead astray again.
      history.replaceState(history.state, '', hrefOf(view.id));
      this.#onAstray('noView');
    }
    if (view.id !== this.#shown) {
      try {
        if (view.fetch) await fetched(view.fetch());
      } catch {
        if (this.#asked !== route) return;
        this.#onAstray('fetch');
        // Nothing stands yet: the first view does, which came with the page.
        const [home] = views;
        if (this.#shown === undefined && home && !home.fetch) {
          history.replaceState(history.state, '', hrefOf(home.id));
          this.#show(home.id, home.tag);
        }
        return;
      }
      // Somebody has gone on meanwhile.
      if (this.#asked !== route) return;
      this.#show(view.id, view.tag);
    }
    if (params.size > 0) this.element?.open?.(params);
  };

  #show(id: ViewId, tag: string): void {
    if (this.#shown) this.#scrolled.set(this.#shown, window.scrollY);
    this.#isArriving = this.#shown !== undefined;
    if (!this.#elements.has(id)) this.#elements.set(id, document.createElement(tag) as ViewElement);
    this.#shown = id;
    this.#page.requestUpdate();
  }
}
