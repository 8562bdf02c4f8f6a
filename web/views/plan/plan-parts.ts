/** The ways to look at the plan: the day, who answers what, callbacks. All but the day are fetched when first asked for. */
import { html, type TemplateResult } from 'lit';
import { choice, type Option } from '../../parts/choice.ts';
import type { Locale } from '../../state/locale.ts';
import { fetched } from '../../state/words.ts';

/** What stands below the sentences. */
export type Part = 'day' | 'centre' | 'callbacks';

/** Next to the sentences. */
export function partChoice(
  { words: { parts } }: Locale,
  shown: Part,
  show: (part: Part) => void,
): TemplateResult {
  const options: readonly Option<Part>[] = [
    { value: 'day', text: parts.day },
    { value: 'centre', text: parts.centre },
    { value: 'callbacks', text: parts.callbacks },
  ];
  return html`<nav class="parts" aria-label=${parts.title}>${choice(parts.title, options, shown, show)}</nav>`;
}

/** Resolves once a part can be drawn; undefined: it can be already. */
export function fetchPart(part: Part): Promise<unknown> | undefined {
  if (part === 'centre') return fetched(import('./centre/centre-panel.ts'));
  if (part === 'callbacks') return fetched(import('./callbacks/callback-panel.ts'));
  return undefined;
}
