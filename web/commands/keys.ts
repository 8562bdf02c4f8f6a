/**
 * The keys of the whole page: which of them an event is. Keys with Ctrl (or ⌘) hold everywhere, except that undo is
 * the field's own while something is typed; single keys hold outside of fields, grids and dialogs, and can be
 * switched off (WCAG 2.1.4).
 */
export type PageKey = 'undo' | 'redo' | 'save' | 'palette' | 'keys' | { readonly view: number };

/** The parts of a KeyboardEvent that matter. */
export interface Pressed {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

export interface Where {
  /** In a field with something typed. */
  readonly isTyping: boolean;
  /** Where letters mean something else, or single keys are switched off. */
  readonly isTaken: boolean;
}

/** `pageKey({ key: 'k', ctrlKey: true, … }, where) // 'palette'`; undefined: none of the page's. */
export function pageKey(pressed: Pressed, { isTyping, isTaken }: Where): PageKey | undefined {
  if (pressed.altKey) return undefined;
  const key = pressed.key.toLowerCase();
  if (pressed.ctrlKey || pressed.metaKey) {
    if (key === 'k' && !pressed.shiftKey) return 'palette';
    if (key === 's' && !pressed.shiftKey) return 'save';
    if (isTyping) return undefined;
    if (key === 'z') return pressed.shiftKey ? 'redo' : 'undo';
    return key === 'y' ? 'redo' : undefined;
  }
  if (isTaken) return undefined;
  if (key === '?') return 'keys';
  return /^[1-9]$/.test(key) ? { view: Number(key) - 1 } : undefined;
}

/** Where single keys mean something of their own. */
export const takesKeys =
  'input, textarea, select, dialog, [contenteditable], [role="grid"], [role="textbox"]';

/** What the key that goes with a letter is called here: ⌘ on Apple's machines. */
export function modifier(platform: string): string {
  return /^(Mac|iP)/.test(platform) ? '⌘' : 'Ctrl';
}
