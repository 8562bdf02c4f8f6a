/** What a file leaves open, each question with its answers as buttons. */
import { html } from 'lit';
import type { Import } from '../../src/io/index.ts';
import { optionOf } from '../data/history-desk.ts';
import type { importWords } from '../week/words.ts';

/** `answer` is told how the importer is to be asked again. */
export function openQuestions(
  questions: Import['questions'],
  words: ReturnType<typeof importWords>,
  answer: (option: ReturnType<typeof optionOf>) => void,
) {
  return questions.map(
    (question) => html`<fieldset>
      <legend>${[question.column, words.questions[question.code](question.text)].filter(Boolean).join(': ')}</legend>
      ${question.choices.map(
        ({ value, reading }) => html`<button
          type="button"
          class="secondary"
          @click=${() => answer(optionOf(question, value))}
        >
          ${words.choices[question.code](value, reading)}
        </button>`,
      )}
    </fieldset>`,
  );
}
