/** The page as its parts know it: its language, its scenario's keeping, and the one sentence over everything. */
import type { ReactiveControllerHost } from 'lit';
import type { KeepingPage } from '../state/keeping-desk.ts';
import type { Locale } from '../state/locale.ts';

export interface Page extends ReactiveControllerHost, KeepingPage {
  locale: Locale;
  /** The scenario to show is not here yet: it is in a link, or in the database alone. */
  isHeld: boolean;
  requestUpdate(): void;
  /** A sentence over the page, in place of the one before. */
  say(text: string): void;
}
