/** What a file leaves open, asked as radio buttons; an answered question stays, so that it can be answered anew. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Question } from '../../src/io/index.ts';
import { together } from '../state/import-answers.ts';
import type { Locale } from '../state/locale.ts';
import { importWords } from './words.ts';

export interface Answered {
  readonly question: Question;
  /** The value chosen; `together` for all queues. */
  readonly value: string | undefined;
}

export function questionKey({ code, column }: Question): string {
  return `${code} ${column}`;
}

export function questionFields(
  locale: Locale,
  asked: readonly Answered[],
  answer: (question: Question, value: string) => void,
): TemplateResult | typeof nothing {
  return asked.length === 0
    ? nothing
    : html`<div class="questions">
        ${asked.map(({ question, value }) => questionField(locale, question, value, (chosen) => answer(question, chosen)))}
      </div>`;
}

function questionField(
  locale: Locale,
  question: Question,
  chosen: string | undefined,
  choose: (value: string) => void,
): TemplateResult {
  const words = importWords(locale);
  const { code, column, text } = question;
  const name = `ask-${questionKey(question)}`;
  const option = (value: string, label: string) => html`<label
    ><input type="radio" name=${name} .checked=${chosen === value} @change=${() => choose(value)} /> ${label}</label
  >`;
  const zones = code === 'zone' ? [Intl.DateTimeFormat().resolvedOptions().timeZone] : [];
  const choices = [
    ...zones
      .filter((zone) => !question.choices.some(({ value }) => value === zone))
      .map((value) => ({ value, reading: value })),
    ...question.choices,
  ];
  return html`<fieldset class="readings">
    <legend>${words.questions[code](roleName(locale, code, text))}${column && code !== 'queue' ? html` <small>${column}</small>` : nothing}</legend>
    ${choices.map(({ value, reading }) => option(value, choiceLabel(locale, code, value, reading)))}
    ${code === 'queue' ? option(together, words.allTogether) : nothing}
  </fieldset>`;
}

function roleName(locale: Locale, code: Question['code'], text: string): string {
  if (code !== 'column') return text;
  const { roles } = importWords(locale);
  return text in roles ? roles[text as keyof typeof roles] : text;
}

function choiceLabel(locale: Locale, code: Question['code'], value: string, reading: string): string {
  const isNumber = code === 'decimal' || code === 'queue';
  const shown = isNumber ? locale.number(Number(reading), 3) : reading;
  return importWords(locale).choices[code](value, shown);
}
