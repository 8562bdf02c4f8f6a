/**
 * The views of the page, in the order of the bar, each a look at the same scenario. A new view is one line here and a
 * folder of its own:
 *
 *     { id: 'week', tag: 'week-view', fetch: () => import('./week/week-view.ts') },
 *
 * - `id` is its address (`#/week`), the key of its name (`bar.views` in src/words, where all views are named already)
 *   and its place in the order of keys 1, 2, 3 …
 * - `tag` is its element, defined by the module that `fetch` imports. That module imports its styles
 *   (`import '../../styles/week.css'`) and declares its words with `dictionary` (state/words.ts): script, styles and
 *   the words of the shown language come when the view is first opened. A part that the view in turn fetches by
 *   `import()` goes through `fetched(import('./part.ts'))`, and its element is put into a template only after that.
 * - The element is a `PageElement`. It is told `ViewElement`'s properties, may have its methods, renders one
 *   `<main tabindex="-1">` and in it one `<h1>`, which gets the focus when somebody comes from another view.
 *
 * An opened view keeps its element: what was selected and typed there stands when one comes back. While another view
 * is shown it is out of the document and is told nothing, so controllers of its own (`SimulationDesk`) rest; shown
 * again it gets the scenario as it is then. The store, undo, files and the paste dialog belong to the page around.
 *
 * Views point at each other by plain links: `<a href="#/plan?day=2&i=20">` opens Plan and hands it the rest of the
 * address (`open`). So do links from outside.
 */
import type { Scenario } from '../../src/scenario/index.ts';
import type { Host } from '../../workers/protocol.ts';
import type { Command } from '../commands/command.ts';
import type { Commit } from '../parts/fields.ts';
import type { PageElement } from '../parts/page-element.ts';
import type { Locale } from '../state/locale.ts';

export type ViewId = keyof Locale['words']['bar']['views'];

export interface View {
  readonly id: ViewId;
  readonly tag: string;
  /** Imports the module that defines the element; absent: it comes with the page. */
  readonly fetch?: () => Promise<unknown>;
}

/** What a view is told, and what it may be asked. */
export interface ViewElement extends PageElement {
  scenario: Scenario;
  /** Makes a scenario the page's, one step of undo for each gesture; answers with a problem when it may not be. */
  commit: Commit;
  /** The place where simulations run, one for the page: not to be closed. */
  openHost: () => Promise<Host>;
  /** The rest of the address somebody came by: `#/plan?day=2&i=20`. */
  open?(params: URLSearchParams): void;
  /** Another scenario has been opened: look at it afresh. */
  start?(): void;
  /** What can be done here by name (Ctrl+K); asked when the list is opened. */
  commands?(): readonly Command[];
  /** Undo or redo has brought other numbers: drop what was typed and could not be read. */
  forgetTyped?(): void;
}

export const views: readonly View[] = [
  { id: 'plan', tag: 'plan-view' },
  { id: 'data', tag: 'data-view', fetch: () => import('./data/data-view.ts') },
  { id: 'week', tag: 'week-view', fetch: () => import('./week/week-view.ts') },
  { id: 'simulate', tag: 'simulate-view', fetch: () => import('./simulate/simulate-view.ts') },
  { id: 'compare', tag: 'compare-view', fetch: () => import('./compare/compare-view.ts') },
  { id: 'learn', tag: 'learn-view', fetch: () => import('./learn/learn-view.ts') },
  { id: 'report', tag: 'report-view', fetch: () => import('./report/report-view.ts') },
];

export interface Route {
  readonly view: View;
  readonly params: URLSearchParams;
  /** The address named no view, so this is the first one. */
  readonly isUnknown: boolean;
}

/**
 * Reads the fragment of an address: `#/week?day=2`. None at all is the first view.
 *
 * `routeOf('#/plan?i=20').params.get('i') // '20'`
 */
export function routeOf(fragment: string, known: readonly View[] = views): Route {
  const [path = '', query = ''] = fragment.replace(/^#?\/?/, '').split('?', 2);
  const view = known.find(({ id }) => id === path);
  return {
    view: view ?? known[0]!,
    params: new URLSearchParams(query),
    isUnknown: view === undefined && path !== '',
  };
}

/** `hrefOf('week') // '#/week'` */
export function hrefOf(id: ViewId): string {
  return `#/${id}`;
}
