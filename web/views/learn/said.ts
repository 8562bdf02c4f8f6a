/** What a lesson says, filled and emphasised, paragraph by paragraph. */
import { html } from 'lit';
import type { Desk } from '../../lessons/desk.ts';
import { emphasised } from '../../parts/sentence.ts';

export function said(desk: Desk, text: string) {
  return emphasised(desk.fill(text));
}

export function paragraphs(desk: Desk, text: string) {
  return text.split('\n\n').map((paragraph) => html`<p>${said(desk, paragraph)}</p>`);
}
