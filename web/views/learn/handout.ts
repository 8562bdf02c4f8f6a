/**
 * A lesson on paper: one page to hand out (what one takes away, the question, the figures, the why, questions, room
 * for notes), the answers on a page of their own. On the screen it is not shown.
 */
import { html, nothing } from 'lit';
import { type Desk, wordsOf } from '../../lessons/desk.ts';
import { playerWords } from '../../lessons/words.ts';
import { written } from '../../lessons/written.ts';
import { paragraphs, said } from './said.ts';

export function handout(desk: Desk) {
  const { lesson, text, computed, locale } = desk;
  const words = playerWords(locale).handout;
  const asked = lesson.steps.find(({ kind }) => kind === 'predict');
  const why = lesson.steps.find((step) => step.kind === 'why');
  const quiz = lesson.steps.find((step) => step.kind === 'quiz');
  const reason = why && wordsOf(desk, why).reasons?.[why.right];
  const questions = (quiz && wordsOf(desk, quiz).questions) ?? [];
  return html`<div class="handout" lang=${locale.language}>
    <article class="page-of-handout">
      <h1>${desk.name}</h1>
      <h2>${words.outcome}</h2>
      <p>${desk.outcome}</p>
      ${
        asked
          ? html`<h2>${words.question}</h2>
              ${paragraphs(desk, wordsOf(desk, asked).text)}
              ${choicesOf(desk, wordsOf(desk, asked).choices)}`
          : nothing
      }
      <h2>${words.figures}</h2>
      <table>
        <tbody>
          ${lesson.handout.map(
            (name) =>
              html`<tr>
                <th scope="row">${desk.fill(text.figures[name]!)}</th>
                <td>${written(computed.figures[name]!, locale)}</td>
              </tr>`,
          )}
        </tbody>
      </table>
      ${
        why && reason
          ? html`<h2>${said(desk, wordsOf(desk, why).title)}</h2>
              <p><b>${said(desk, reason.choice)}</b> ${said(desk, reason.feedback)}</p>`
          : nothing
      }
      <h2>${words.check}</h2>
      <ol>
        ${questions.map(
          ({ ask, answers }) =>
            html`<li><p>${said(desk, ask)}</p>${choicesOf(
              desk,
              answers.map(({ choice }) => choice),
            )}</li>`,
        )}
      </ol>
      <h2>${words.notes}</h2>
      <div class="ruled"><i></i><i></i><i></i><i></i><i></i></div>
      <footer>${words.made}</footer>
    </article>
    <article class="page-of-handout">
      <h1>${desk.name} · ${words.answers}</h1>
      <ol>
        ${questions.map(({ ask, answers }, q) => {
          const right = answers[(quiz?.right ?? [])[q] ?? 0];
          return html`<li>
            <p>${said(desk, ask)}</p>
            <p><b>${right ? said(desk, right.choice) : nothing}</b> ${right ? said(desk, right.feedback) : nothing}</p>
          </li>`;
        })}
      </ol>
    </article>
  </div>`;
}

function choicesOf(desk: Desk, choices: readonly string[] | undefined) {
  return choices
    ? html`<ul class="boxes">${choices.map((choice) => html`<li>${said(desk, choice)}</li>`)}</ul>`
    : nothing;
}
