/** A few words of which one is chosen: small buttons in a row, the chosen one underlined. */
import { html, type TemplateResult } from 'lit';

export interface Option<T> {
  readonly value: T;
  readonly text: string;
}

export function choice<T>(
  label: string,
  options: readonly Option<T>[],
  chosen: T,
  choose: (value: T) => void,
): TemplateResult {
  return html`<span class="choice" role="group" aria-label=${label}>
    ${options.map(
      ({ value, text }) =>
        html`<button
          type="button"
          aria-pressed=${value === chosen ? 'true' : 'false'}
          @click=${() => choose(value)}
        >
          ${text}
        </button>`,
    )}
  </span>`;
}
