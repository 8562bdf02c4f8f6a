/** What stands around every step of a lesson: its name and tools, the steps as dots, and the ways back and on. */
import { html, nothing } from 'lit';
import type { Desk } from '../../lessons/desk.ts';
import { registry } from '../../lessons/registry.ts';
import { playerWords } from '../../lessons/words.ts';

export interface HeadActs {
  readonly hasClass: boolean;
  readonly toggleClass: () => void;
  readonly togglePresenting: () => void;
  readonly openIn: (view: 'plan' | 'simulate') => void;
}

export function lessonHead(desk: Desk, { hasClass, toggleClass, togglePresenting, openIn }: HeadActs) {
  const words = playerWords(desk.locale);
  const tool = (text: string, act: () => void, pressed?: boolean, hint = '') =>
    html`<button
      type="button"
      class="link"
      title=${hint || nothing}
      aria-pressed=${pressed === undefined ? nothing : pressed ? 'true' : 'false'}
      @click=${act}
    >
      ${text}
    </button>`;
  return html`<header class="lesson-head">
    <p class="where"><a href="#/learn?lesson=">${words.all}</a></p>
    <h1>${desk.name}</h1>
    <p class="tools">
      ${tool(words.classroom.show, toggleClass, hasClass)}
      ${tool(words.present, togglePresenting, desk.isPresenting, words.presentHint)}
      ${tool(words.print, () => window.print())} ${tool(words.inPlan, () => openIn('plan'))}
      ${tool(words.inSimulate, () => openIn('simulate'))}
    </p>
  </header>`;
}

/** Steps as dots with what each is, never its answer. */
export function stepDots({ id, lesson, locale }: Desk, at: number) {
  const words = playerWords(locale);
  const { steps } = lesson;
  return html`<nav class="step-dots" aria-label=${words.steps}>
    <ol>
      ${steps.map(
        ({ kind }, i) =>
          html`<li>
            <a
              href="#/learn?lesson=${id}&step=${i + 1}"
              aria-current=${i === at ? 'step' : nothing}
              aria-label=${words.step(locale.number(i + 1), locale.number(steps.length), words.kinds[kind])}
              ><i></i><span>${words.kinds[kind]}</span></a
            >
          </li>`,
      )}
    </ol>
  </nav>`;
}

export interface Ways {
  readonly at: number;
  readonly back: () => void;
  readonly next: () => void;
}

export function lessonWays({ id, lesson, locale, progress }: Desk, { at, back, next }: Ways) {
  const words = playerWords(locale);
  const step = lesson.steps[at]!;
  const after = registry[registry.findIndex((entry) => entry.id === id) + 1];
  // nothing of the step is left to be done: Next is the obvious way
  const isDone = step.kind !== 'predict' || progress.predictions[step.id] !== undefined;
  return html`<p class="ways">
    <button type="button" class="secondary" ?disabled=${at === 0} @click=${back}>← ${words.back}</button>
    ${
      at === lesson.steps.length - 1
        ? html`<a class="primary way" href="#/learn?lesson=${after?.id ?? ''}">${after ? words.another : words.finish}</a>`
        : html`<button type="button" class=${isDone ? 'primary next' : 'secondary next'} @click=${next}>
            ${words.next} →
          </button>`
    }
  </p>`;
}
