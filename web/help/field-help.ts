/** What the page knows of a field, for the note at it: fetched when somebody first goes to one. */
import { html, type TemplateResult } from 'lit';
import type * as en from '../../src/words/en/help.ts';
import type { Help } from '../../src/words/en/help.ts';
import type { Shape } from '../../src/words/shape.ts';
import type { Locale } from '../state/locale.ts';
import { dictionary } from '../state/words.ts';
import '../styles/help.css';

interface HelpWords {
  readonly labels: Shape<typeof en.labels>;
  readonly fields: Readonly<Record<string, Help>>;
}

const helpWords = dictionary<HelpWords>({
  en: () => import('../../src/words/en/help.ts'),
  pl: () => import('../../src/words/pl/help.ts'),
});

/** The help on a field: "callback.most", else "most". */
export function helpOn(field: string, locale: Locale): Help | undefined {
  const { fields } = helpWords(locale);
  return fields[field] ?? fields[field.slice(field.indexOf('.') + 1)];
}

/** Its text under the field's name. */
export function helpText(field: string, locale: Locale): TemplateResult | undefined {
  const help = helpOn(field, locale);
  if (!help) return undefined;
  const { labels } = helpWords(locale);
  return html`<span class="help-what">${help.what}</span>
    <span class="help-line"><i>${labels.unit}:</i> ${help.unit}</span>
    <span class="help-line"><i>${labels.example}:</i> ${help.example}</span>
    <span class="help-line"><i>${labels.from}:</i> ${help.from}</span>`;
}

/** As one text, for the title of a column. */
export function helpLine(field: string, locale: Locale): string {
  const help = helpOn(field, locale);
  if (!help) return '';
  const { labels } = helpWords(locale);
  return `${help.what} ${labels.unit}: ${help.unit}. ${labels.example}: ${help.example}. ${labels.from}: ${help.from}.`;
}
