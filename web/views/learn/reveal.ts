/** The prediction beside the truth, with the gap between them: on a line, as two curves, or among the choices. */
import { html, nothing, type TemplateResult } from 'lit';
import type { DrawAsk, NumberAsk, PredictStep, RevealStep } from '../../../src/lessons/lesson.ts';
import { type Desk, isClose, predictionOf, truthOf, wordsOf } from '../../lessons/desk.ts';
import type { Prediction } from '../../lessons/progress.ts';
import { playerWords } from '../../lessons/words.ts';
import { writtenGap, writtenValue } from '../../lessons/written.ts';
import { heightOf } from './chart-height.ts';
import './gap-chart.ts';
import { said } from './said.ts';

export function gapOf(desk: Desk, step: RevealStep): TemplateResult {
  const asked = predictionOf(desk, step.of);
  const made = desk.progress.predictions[step.of];
  const { ask } = asked;
  if (ask.of === 'pick') return choicesOf(desk, asked, made);
  if (ask.of === 'number') return lineOf(desk, asked, ask, made);
  return html`<gap-chart
    .locale=${desk.locale}
    .desk=${desk}
    .ask=${ask satisfies DrawAsk}
    .made=${made as readonly number[] | undefined}
    .height=${heightOf(desk, step.show === undefined)}
  ></gap-chart>`;
}

/** What is said of the prediction; nothing where none was made. */
export function verdictOf(desk: Desk, step: RevealStep) {
  const asked = predictionOf(desk, step.of);
  const made = desk.progress.predictions[step.of];
  const { close, off } = wordsOf(desk, step);
  if (made === undefined && desk.isPresenting) return nothing;
  if (made === undefined) return html`<p class="verdict quiet">${playerWords(desk.locale).notAsked}</p>`;
  const text = isClose(desk, asked, made) ? close : off;
  return text ? html`<p class="verdict">${said(desk, text)}</p>` : nothing;
}

function choicesOf(desk: Desk, asked: PredictStep, made: Prediction | undefined) {
  const words = playerWords(desk.locale);
  const truth = truthOf(desk, asked);
  return html`<ul class="choices shown">
    ${(wordsOf(desk, asked).choices ?? []).map(
      (text, i) =>
        html`<li class=${i === truth ? 'right' : i === made ? 'wrong' : ''}>
          <span class="sign" aria-hidden="true">${i === truth ? '✓' : i === made ? '✗' : ''}</span>
          ${desk.fill(text)}
          ${i === truth ? html`<span class="mark">${words.truth}</span>` : nothing}
          ${i === made ? html`<span class="mark mine">${words.yours}</span>` : nothing}
        </li>`,
    )}
  </ul>`;
}

/** Two marks on a line and the gap between them. */
function lineOf(
  desk: Desk,
  asked: PredictStep,
  { figure, from, to }: NumberAsk,
  made: Prediction | undefined,
) {
  const { locale } = desk;
  const words = playerWords(locale);
  const { kind } = desk.computed.figures[figure]!;
  const truth = Number(truthOf(desk, asked));
  const place = (value: number) => (100 * (value - from)) / (to - from);
  const mine = made === undefined ? undefined : Number(made);
  const low = Math.min(truth, mine ?? truth);
  const high = Math.max(truth, mine ?? truth);
  const side = (value: number) => (place(value) > 50 ? 'left' : 'right');
  const mark = (value: number, name: string, of: string) =>
    html`<span class="number-mark ${of} ${side(value)}" .style=${`left: ${place(value)}%`}
      ><b>${writtenValue(value, kind, locale)}</b> <span>${name}</span></span
    >`;
  const rounded = writtenGap(high - low, kind, locale);
  const isEqual = rounded === writtenGap(0, kind, locale);
  return html`<div class="number-line">
    ${mark(truth, words.truth, 'truth')}
    <div class="rail" aria-hidden="true">
      <i .style=${`left: ${place(low)}%; width: ${place(high) - place(low)}%`}></i>
    </div>
    ${mine === undefined ? nothing : mark(mine, words.yours, 'mine')}
    <p class="ends quiet" aria-hidden="true">
      <span>${writtenValue(from, kind, locale)}</span><span>${writtenValue(to, kind, locale)}</span>
    </p>
    ${mine === undefined ? nothing : html`<p class="gap-words">${isEqual ? words.equal : words.gap(rounded)}</p>`}
  </div>`;
}
