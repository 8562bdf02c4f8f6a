/** What the page says over everything: one sentence with what can be done about it, and that a newer page is here. */
import { html, nothing } from 'lit';
import type { Update } from '../offline/register.ts';
import { closeIcon } from '../parts/icons.ts';
import type { Locale } from '../state/locale.ts';
import type { Notice } from '../state/notice.ts';

export function noticeBar({ words }: Locale, notice: Notice | undefined, dismiss: () => void) {
  if (!notice) return nothing;
  return html`<p class="notice" role="status">
    <span
      >${notice.text}
      ${notice.actions?.map(({ label, act }) => html`<button type="button" class="link" @click=${act}>${label}</button> `)}</span
    >
    <button type="button" class="icon-button" aria-label=${words.bar.dismiss} @click=${dismiss}>${closeIcon}</button>
  </p>`;
}

export function updateBar({ words }: Locale, newer: Update | undefined) {
  if (!newer) return nothing;
  return html`<p class="notice" role="status">
    ${words.bar.update}
    <button type="button" class="link" @click=${() => newer.reload()}>${words.bar.reload}</button>
  </p>`;
}
