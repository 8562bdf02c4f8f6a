/** The lessons in their order: what each is called, what one takes away from it, and how far one has come. */
import { html } from 'lit';
import { stateOf } from '../../lessons/progress.ts';
import { registry } from '../../lessons/registry.ts';
import { lessonNames, playerWords } from '../../lessons/words.ts';
import type { Locale } from '../../state/locale.ts';

export function lessonList(locale: Locale) {
  const words = playerWords(locale);
  const names = lessonNames(locale);
  return html`<header>
      <h1>${words.heading}</h1>
      <p class="lead">${words.about}</p>
    </header>
    <ol class="lesson-list">
      ${registry.map(({ id, minutes }, i) => {
        const { name, outcome } = names[id];
        const state = stateOf(id);
        return html`<li>
          <a href="#/learn?lesson=${id}">
            <span class="chapter ${state}" aria-hidden="true">${state === 'done' ? '✓' : locale.number(i + 1)}</span>
            <span class="about-lesson"><b>${name}</b> <span>${outcome}</span></span>
            <span class="quiet minutes">${words.minutes(minutes, locale.number(minutes))}</span>
            <span class="visually-hidden">${words.state[state]}</span>
          </a>
        </li>`;
      })}
    </ol>`;
}
