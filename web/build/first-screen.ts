/**
 * What a first visit reads before the page's own script is here: the bar and the head of the plan of the example, as
 * the page will render them, in one language. No numbers of its own: formulas, words and templates are the page's, so
 * that nothing moves and no figure changes when the page takes over (web/page/first-screen.ts).
 *
 * It looks like the page and is not the page: elements and ids have other names, so that nothing takes one for the
 * other, and its controls wait (`inert`). Links work as ever.
 */
import { html } from 'lit';
import { hotlineMonday } from '../../src/scenario/presets/hotline-monday.ts';
import type { Language } from '../../src/words/index.ts';
import { createLocale } from '../state/locale.ts';
import { planPicture } from '../state/plan-picture.ts';
import { typeOf } from '../state/plan-rows.ts';
import { presetNamed, shownName } from '../state/scenario-name.ts';
import { fetchWords } from '../state/words.ts';
import { planHead } from '../views/plan/plan-head.ts';
import '../views/top-bar.ts';
import { markup } from './markup.ts';

// Asked what the key beside a letter is called, in a title that is left out here.
(globalThis as { navigator?: unknown }).navigator ??= { platform: '' };

async function firstScreen(language: Language): Promise<string> {
  await fetchWords(language);
  const locale = createLocale(language);
  const scenario = hotlineMonday;
  const typeId = typeOf(scenario, '').id;
  const picture = planPicture({
    scenario,
    typeId,
    day: 0,
    selected: undefined,
    range: undefined,
    explored: new Set(),
    reportOf: () => undefined,
    before: undefined,
  });
  return lookalike(
    markup(html`<div class="first-screen" lang=${language}>
      <header class="top">
        <top-bar
          .locale=${locale}
          .presetId=${presetNamed(scenario.name)}
          .name=${shownName(scenario.name, locale)}
          .others=${[]}
          .view=${'plan'}
          .canUndo=${false}
          .canRedo=${false}
          .theme=${'system'}
        ></top-bar>
      </header>
      <div class="plan">
        ${planHead({ locale, scenario, typeId, day: 0, picture, commit: () => undefined, shown: 'day', show: () => undefined })}
      </div>
    </div>`),
  );
}

/** Other names for elements and no ids; what has to wait for the page is `inert`. */
function lookalike(page: string): string {
  const bare = page
    .replace(/<!--.*?-->/gs, '')
    .replace(/<span class="note hint".*?<\/span\s*>/gs, '')
    .replace(/ (?:id|title|aria-describedby|aria-invalid|autocomplete|spellcheck)="[^"]*"/g, '')
    .replace(/<(?:button|select|input|label)\b/g, '$& inert')
    // Blanks that hold words together stay.
    .replace(/[ \n]+/g, ' ');
  return Object.entries(stands).reduce(
    (text, [name, tag]) =>
      text
        .replaceAll(`<${name} `, `<${tag} class="${name}" `)
        .replaceAll(`<${name}>`, `<${tag} class="${name}">`)
        .replaceAll(`</${name}>`, `</${tag}>`),
    bare,
  );
}

/** What stands in for an element, under its name as a class. */
const stands = {
  'top-bar': 'div',
  'answer-sentence': 'div',
  'settings-sentence': 'div',
  'inline-field': 'span',
  h1: 'div',
};

/** By language; made when the module is imported, for the build runs it no longer than that. */
export const firstScreens: Readonly<Record<Language, string>> = {
  en: await firstScreen('en'),
  pl: await firstScreen('pl'),
};
