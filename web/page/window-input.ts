/**
 * Keys and pastes that belong to the whole window, wherever the focus is: undo, the list of commands, the views by
 * number, and a table pasted outside of any field.
 */
import type { ReactiveController } from 'lit';
import { type PageKey, pageKey, takesKeys } from '../commands/keys.ts';
import type { InlineField } from '../parts/inline-field.ts';
import type { Page } from './page.ts';

export interface WindowInputOptions {
  /** Whether keys without Ctrl do something. */
  readonly singleKeys: () => boolean;
  readonly press: (key: PageKey) => void;
  /** Takes a pasted table. */
  readonly paste: (text: string) => void;
  /** A table is being looked at: the next waits. */
  readonly isPasting: () => boolean;
}

export class WindowInput implements ReactiveController {
  readonly #options: WindowInputOptions;

  constructor(page: Page, options: WindowInputOptions) {
    this.#options = options;
    page.addController(this);
  }

  hostConnected(): void {
    document.addEventListener('keydown', this.#key);
    document.addEventListener('paste', this.#paste);
  }

  hostDisconnected(): void {
    document.removeEventListener('keydown', this.#key);
    document.removeEventListener('paste', this.#paste);
  }

  #key = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || event.isComposing) return;
    const { target } = event;
    const isTaken =
      !this.#options.singleKeys() || (target instanceof Element && target.closest(takesKeys) !== null);
    const key = pageKey(event, { isTyping: isTyping(target), isTaken });
    if (key === undefined || document.querySelector('dialog[open]')) return;
    event.preventDefault();
    this.#options.press(key);
  };

  #paste = (event: ClipboardEvent): void => {
    if (isTyping(event.target) || this.#options.isPasting()) return;
    const text = event.clipboardData?.getData('text/plain') ?? '';
    if (text.trim() === '') return;
    event.preventDefault();
    this.#options.paste(text);
  };
}

/** What stands in a field counts: leaving it takes it in. */
export function takeTyped(): void {
  const field = document.activeElement;
  if (!(field instanceof HTMLElement)) return;
  field.blur();
  field.focus({ preventScroll: true });
}

function isTyping(target: EventTarget | null): boolean {
  if (target instanceof HTMLTextAreaElement) return true;
  if (!(target instanceof HTMLInputElement)) return false;
  const field = target.closest<InlineField>('inline-field');
  return field === null || field.typed !== undefined;
}
