/** Answers of which one is chosen, each with what is said of it: the reasons of "why", the questions of a quiz. */
import { html, nothing } from 'lit';
import type { QuizStep, WhyStep } from '../../../src/lessons/lesson.ts';
import type { AnswerText } from '../../../src/lessons/text.ts';
import { type Desk, wordsOf } from '../../lessons/desk.ts';
import { playerWords } from '../../lessons/words.ts';
import { said } from './said.ts';

export function whyPart(desk: Desk, step: WhyStep) {
  const { title, reasons = [] } = wordsOf(desk, step);
  const chosen = desk.progress.answers[step.id]?.[0] ?? null;
  return answers(desk, title, reasons, chosen, step.right, (i) => choose(desk, step.id, [i]));
}

export function quizPart(desk: Desk, step: QuizStep) {
  const { questions = [] } = wordsOf(desk, step);
  const chosen = desk.progress.answers[step.id] ?? [];
  return html`<ol class="questions">
    ${questions.map(
      ({ ask, answers: given }, q) =>
        html`<li>
          <h3>${said(desk, ask)}</h3>
          ${answers(desk, ask, given, chosen[q] ?? null, step.right[q]!, (i) =>
            choose(
              desk,
              step.id,
              questions.map((_, k) => (k === q ? i : (chosen[k] ?? null))),
            ),
          )}
        </li>`,
    )}
  </ol>`;
}

function choose({ keep, progress }: Desk, id: string, chosen: readonly (number | null)[]): void {
  keep({ answers: { ...progress.answers, [id]: chosen } });
}

function answers(
  desk: Desk,
  label: string,
  given: readonly AnswerText[],
  chosen: number | null,
  right: number,
  take: (i: number) => void,
) {
  const words = playerWords(desk.locale);
  const verdict = chosen === right ? words.correct : words.incorrect;
  return html`<div class="choices" role="group" aria-label=${desk.fill(label)}>
    ${given.map(
      ({ choice, feedback }, i) =>
        html`<button
            type="button"
            class="answer ${chosen === i ? (i === right ? 'right' : 'wrong') : ''}"
            aria-pressed=${chosen === i ? 'true' : 'false'}
            @click=${() => take(i)}
          >
            ${said(desk, choice)}
          </button>
          ${
            chosen === i
              ? html`<p class="feedback" role="status">
                <b aria-hidden="true">${i === right ? '✓' : '✗'}</b><span class="visually-hidden">${verdict}</span>
                ${said(desk, feedback)}
              </p>`
              : nothing
          }`,
    )}
  </div>`;
}
