/** What a file leaves open, each question with its answers as buttons. */
import { html } from 'lit';
import type { Import, Question } from '../../src/io/index.ts';
import type { importWords } from '../week/words.ts';

export function openQuestions(
  questions: Import['questions'],
  words: ReturnType<typeof importWords>,
  answer: (question: Question, value: string) => void,
) {
  return questions.map(
    (question) => html`<fieldset>
      <legend>${[question.column, words.questions[question.code](question.text)].filter(Boolean).join(': ')}</legend>
      ${question.choices.map(
        ({ value, reading }) => html`<button
          type="button"
          class="secondary"
          @click=${() => answer(question, value)}
        >
          ${words.choices[question.code](value, reading)}
        </button>`,
      )}
    </fieldset>`,
  );
}
