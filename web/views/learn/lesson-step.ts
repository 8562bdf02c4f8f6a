/** One step of a lesson: its words beside what it shows. */
import { html, nothing } from 'lit';
import type { Show, Step } from '../../../src/lessons/lesson.ts';
import { type Desk, wordsOf } from '../../lessons/desk.ts';
import { playerWords } from '../../lessons/words.ts';
import './answer-part.ts';
import { quizPart, whyPart } from './answers.ts';
import { heightOf } from './chart-height.ts';
import './lesson-film.ts';
import './lesson-picture.ts';
import './predict-part.ts';
import { gapOf, verdictOf } from './reveal.ts';
import './sandbox-part.ts';
import { paragraphs, said } from './said.ts';

export interface Stepping {
  /** The button of a run has been pressed. */
  readonly hasRun: boolean;
  readonly run: () => void;
  /** A presenter has not revealed the answer yet. */
  readonly isHidden: boolean;
  readonly reveal: () => void;
}

export function lessonStep(desk: Desk, step: Step, stepping: Stepping) {
  const words = playerWords(desk.locale);
  const text = wordsOf(desk, step);
  if (step.kind === 'reveal' && stepping.isHidden) {
    const asked = desk.lesson.steps.find(({ id }) => id === step.of)!;
    return html`<section class="step hidden-answer">
      <h2 tabindex="-1">${said(desk, wordsOf(desk, asked).title)}</h2>
      <button type="button" class="primary" @click=${stepping.reveal}>${words.reveal}</button>
    </section>`;
  }
  const beside = besideOf(desk, step, stepping);
  const isTwo = step.show?.as === 'film' && step.show.scenarios.length > 1;
  return html`<section class="step ${step.kind} ${beside === nothing ? 'alone' : ''} ${isTwo ? 'two' : ''}">
    <div class="told">
      <p class="kind">${words.kinds[step.kind]}</p>
      <h2 tabindex="-1">${said(desk, text.title)}</h2>
      ${paragraphs(desk, text.text)} ${step.kind === 'reveal' ? verdictOf(desk, step) : nothing}
      ${underOf(desk, step, stepping)}
    </div>
    ${beside === nothing ? nothing : html`<div class="beside-told">${beside}</div>`}
  </section>`;
}

/** What is done below the words. */
function underOf(desk: Desk, step: Step, { hasRun, run }: Stepping) {
  const words = playerWords(desk.locale);
  if (step.kind === 'why') return whyPart(desk, step);
  if (step.kind === 'run' && !hasRun && step.show.as !== 'film')
    return html`<p><button type="button" class="primary run" @click=${run}>${words.run}</button></p>`;
  if (step.kind === 'predict' && step.ask.of !== 'draw')
    return html`<predict-part .locale=${desk.locale} .desk=${desk} .step=${step}></predict-part>`;
  return nothing;
}

/** What stands beside them. */
function besideOf(desk: Desk, step: Step, stepping: Stepping) {
  switch (step.kind) {
    case 'predict':
      if (step.ask.of === 'draw')
        return html`<predict-part .locale=${desk.locale} .desk=${desk} .step=${step}></predict-part>`;
      return step.show ? shown(desk, step.show) : nothing;
    case 'run':
      return step.show.as === 'film' || stepping.hasRun ? shown(desk, step.show) : nothing;
    case 'reveal':
      return html`${gapOf(desk, step)} ${step.show ? shown(desk, step.show, false) : nothing}`;
    case 'answer':
      return html`<answer-part .locale=${desk.locale} .desk=${desk} .step=${step}></answer-part>`;
    case 'quiz':
      return quizPart(desk, step);
    case 'sandbox':
      return html`<sandbox-part .locale=${desk.locale} .desk=${desk} .step=${step}></sandbox-part>`;
    default:
      return step.show ? shown(desk, step.show) : nothing;
  }
}

function shown(desk: Desk, show: Show, isAlone = true) {
  if (show.as === 'film')
    return html`<lesson-film .locale=${desk.locale} .desk=${desk} .show=${show}></lesson-film>`;
  return html`<lesson-picture
    .locale=${desk.locale}
    .desk=${desk}
    .show=${show}
    .height=${heightOf(desk, isAlone)}
  ></lesson-picture>`;
}
