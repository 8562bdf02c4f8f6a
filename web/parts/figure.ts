/**
 * How a number shows the method that gave it: "≈54" by formula, "54" simulated with "±0.6" in its title.
 * No value is a dash, never 0.
 */
import { html, nothing, type TemplateResult } from 'lit';
import type { Figure } from '../state/figures.ts';
import type { Locale } from '../state/locale.ts';

export interface Writing {
  /** Writes the value, without a sign for its method. */
  readonly text: (value: number) => string;
  /** Writes the half-width; default: as the value. */
  readonly error?: (halfWidth: number) => string;
}

/** The text alone: for labels and sentences. */
export function figureText(figure: Figure, text: (value: number) => string): string {
  if (figure.value === null) return '–';
  return `${figure.method === 'formula' ? '≈' : ''}${text(figure.value)}`;
}

export function figureTitle(figure: Figure, writing: Writing, locale: Locale, replications: number): string {
  if (figure.value === null) return '';
  if (figure.method === 'formula') return locale.words.method.formulaTip;
  if (figure.halfWidth === null) return '';
  const error = (writing.error ?? writing.text)(figure.halfWidth);
  return locale.words.method.simulatedTip(error, locale.number(replications));
}

export function figure(
  figure: Figure,
  writing: Writing,
  locale: Locale,
  replications: number,
): TemplateResult | typeof nothing {
  if (figure.value === null) return html`<span class="none">–</span>`;
  const title = figureTitle(figure, writing, locale, replications);
  return html`<span title=${title || nothing}
    >${figure.method === 'formula' ? html`<i class="about">≈</i>` : nothing}${writing.text(figure.value)}</span
  >`;
}

/** A miss never rounds up to the promise: 79.96 % is written with as many digits as show it. */
export function missText(
  level: number,
  target: number,
  percent: (value: number, digits: number) => string,
): string {
  for (let digits = 0; digits < 4; digits++) {
    const text = percent(level, digits);
    if (level >= target || text !== percent(target, digits)) return text;
  }
  return percent(level, 4);
}
