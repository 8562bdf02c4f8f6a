/** A prediction being made: a choice, a number or a curve, then locked. What is locked is kept with the progress. */
import { html, nothing, type PropertyDeclarations } from 'lit';
import { live } from 'lit/directives/live.js';
import type { DrawAsk, NumberAsk, PredictStep } from '../../../src/lessons/lesson.ts';
import { valueTyped } from '../../lessons/classroom.ts';
import { classQuestionOf, type Desk, wordsOf } from '../../lessons/desk.ts';
import type { Prediction } from '../../lessons/progress.ts';
import { playerWords } from '../../lessons/words.ts';
import { writtenValue } from '../../lessons/written.ts';
import { PageElement } from '../../parts/page-element.ts';
import { axisOf } from './axis.ts';
import { heightOf } from './chart-height.ts';
import './curve-drawing.ts';

export class PredictPart extends PageElement {
  static override properties: PropertyDeclarations = {
    ...PageElement.properties,
    desk: { attribute: false },
    step: { attribute: false },
    typed: { state: true },
    picked: { state: true },
    drawn: { state: true },
  };

  declare desk: Desk;
  declare step: PredictStep;
  declare typed: string;
  declare picked: number | undefined;
  declare drawn: readonly number[] | undefined;

  constructor() {
    super();
    this.typed = '';
  }

  get #locked(): Prediction | undefined {
    return this.desk.progress.predictions[this.step.id];
  }

  /** What would be locked in; undefined while there is nothing to lock. */
  get #made(): Prediction | undefined {
    const { ask } = this.step;
    if (ask.of === 'pick') return this.picked;
    if (ask.of === 'number') return valueTyped(this.typed, classQuestionOf(this.desk, this.step));
    return this.drawn ?? startOf(this.desk, ask);
  }

  override render() {
    const words = playerWords(this.desk.locale);
    const isLocked = this.#locked !== undefined;
    return html`<form class="predict" @submit=${this.#lock}>
      ${this.#ask()}
      <p class="locking">
        ${
          isLocked
            ? html`<span role="status">${words.locked}</span>
                <button type="button" class="link" @click=${this.#unlock}>${words.change}</button>`
            : html`<button type="submit" class="primary lock" ?disabled=${this.#made === undefined}>${words.lock}</button>`
        }
      </p>
    </form>`;
  }

  #ask() {
    const { ask } = this.step;
    if (ask.of === 'pick') return this.#choices();
    return ask.of === 'number' ? this.#number(ask) : this.#drawing(ask);
  }

  #choices() {
    const { desk, step } = this;
    const { title, choices = [] } = wordsOf(desk, step);
    const chosen = this.#locked ?? this.picked;
    return html`<div class="choices" role="group" aria-label=${desk.fill(title)}>
      ${choices.map(
        (text, i) =>
          html`<button
            type="button"
            class="answer"
            aria-pressed=${chosen === i ? 'true' : 'false'}
            ?disabled=${this.#locked !== undefined}
            @click=${() => (this.picked = i)}
          >
            ${desk.fill(text)}
          </button>`,
      )}
    </div>`;
  }

  #number({ figure, from, to, step }: NumberAsk) {
    const { desk } = this;
    const { kind } = desk.computed.figures[figure]!;
    const words = playerWords(desk.locale);
    const { label = '' } = wordsOf(desk, this.step);
    const scale = kind === 'share' || kind === 'points' ? 100 : 1;
    const locked = this.#locked;
    const shown = locked === undefined ? this.typed : desk.locale.number(Number(locked) * scale, 2);
    const slide = (event: Event) => {
      this.typed = desk.locale.number(Number((event.target as HTMLInputElement).value), 2);
    };
    const made = this.#made;
    const isRefused = locked === undefined && this.typed.trim() !== '' && made === undefined;
    return html`<label class="number-asked">
        <span>${desk.fill(label)}</span>
        <span class="typed"
          ><input
            inputmode="decimal"
            autocomplete="off"
            size="6"
            .value=${live(shown)}
            ?disabled=${locked !== undefined}
            @input=${(event: Event) => (this.typed = (event.target as HTMLInputElement).value)}
          />
          ${kind === 'share' ? words.percent : kind === 'seconds' ? words.secondsUnit : ''}</span
        >
      </label>
      <input
        type="range"
        class="number-slid"
        aria-label=${desk.fill(label)}
        aria-valuetext=${made === undefined ? nothing : writtenValue(Number(made), kind, desk.locale)}
        min=${from * scale}
        max=${to * scale}
        step=${step * scale}
        ?disabled=${locked !== undefined}
        .value=${live(String(Number(made ?? (from + to) / 2) * scale))}
        @input=${slide}
      />
      <p class="quiet" role="status">
        ${isRefused ? words.range(desk.locale.number(from * scale), desk.locale.number(to * scale)) : nothing}
      </p>`;
  }

  #drawing(ask: DrawAsk) {
    const { desk } = this;
    const { locale } = desk;
    const { x, xKind, yKind } = desk.computed.curves![ask.curve]!;
    const { title, x: below } = desk.text.charts[ask.curve]!;
    const locked = this.#locked;
    const model = {
      ...axisOf(yKind, ask.to, locale),
      places: x.map((value) => writtenValue(value, xKind, locale)),
      lines: [],
      gap: false,
      never: playerWords(locale).never,
    };
    return html`<figure class="lesson-chart">
      <figcaption><h3>${desk.fill(title)}</h3></figcaption>
      <curve-drawing
        .locale=${locale}
        .model=${model}
        .values=${(locked as readonly number[] | undefined) ?? this.drawn ?? startOf(desk, ask)}
        .given=${ask.given ?? []}
        .step=${ask.step}
        .height=${heightOf(desk, true)}
        .nameOf=${playerWords(locale).pointOf}
        .write=${(value: number) => writtenValue(value, yKind, locale)}
        ?locked=${locked !== undefined}
        @draw=${(event: CustomEvent<readonly number[]>) => (this.drawn = event.detail)}
      ></curve-drawing>
      <p class="quiet below">${desk.fill(below)}</p>
    </figure>`;
  }

  #lock = (event: Event): void => {
    event.preventDefault();
    const made = this.#made;
    if (made === undefined) return;
    const { predictions } = this.desk.progress;
    this.desk.keep({ predictions: { ...predictions, [this.step.id]: made } });
    this.send('locked');
  };

  #unlock = (): void => {
    const { [this.step.id]: _, ...predictions } = this.desk.progress.predictions;
    this.desk.keep({ predictions });
    void this.updateComplete
      .then(() => this.updateComplete)
      .then(() => this.querySelector<HTMLElement>('input, .answer, [role="slider"]')?.focus());
  };
}

/** Points that are given at their truth, the others where the lesson says. */
function startOf({ computed }: Desk, { curve, given = [], start }: DrawAsk): readonly number[] {
  return computed.curves![curve]!.y.map((value, i) => (given.includes(i) ? (value ?? 0) : start));
}

customElements.define('predict-part', PredictPart);
