/** What the page tells the service worker once it is idle. */
export interface Wanted {
  /** The language it is shown in. */
  readonly language: string;
  /** Somebody saves data: only what is needed is fetched. */
  readonly isSaving: boolean;
  /** The page stands on its own, as a program installed: everything is kept. */
  readonly isInstalled: boolean;
  /** Files it has fetched, by address: before the worker was there nobody kept them. */
  readonly used: readonly string[];
}
