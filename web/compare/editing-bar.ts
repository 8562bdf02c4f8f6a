/** While a draft is edited in Plan: whose numbers these are, and the way back. It floats over the foot of the page. */
import { html, render } from 'lit';
import type { Locale } from '../state/locale.ts';
import type { Letter } from './drafts.ts';
import { readDrafts } from './keep-drafts.ts';
import '../styles/compare.css';
import { compareWords } from './words.ts';

let bar: HTMLElement | undefined;

export const EditingBar = {
  show(letter: Letter, locale: Locale): void {
    const words = compareWords(locale);
    bar ??= document.body.appendChild(document.createElement('aside'));
    bar.className = 'editing-bar';
    bar.setAttribute('aria-label', words.title);
    render(
      html`<span>${words.editing(letter)}</span> <a class="link" href="#/compare">${words.back}</a>`,
      bar,
    );
  },

  /** After a reload in the middle of it. */
  resume(locale: Locale): void {
    const { editing } = readDrafts();
    if (editing) this.show(editing.letter, locale);
  },

  hide(): void {
    bar?.remove();
    bar = undefined;
  },
};
