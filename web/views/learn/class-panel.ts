/**
 * The class: predictions typed or pasted by the trainer, and, once revealed, how they lie around the truth. They are
 * kept by this browser alone and leave it as CSV, when the trainer asks for it.
 */
import { html, nothing, type PropertyDeclarations } from 'lit';
import { type CsvFlavour, csvOf } from '../../../src/io/tables/index.ts';
import type { PredictStep } from '../../../src/lessons/lesson.ts';
import { type ClassQuestion, classTable, readClass, valueTyped } from '../../lessons/classroom.ts';
import { classQuestionOf, type Desk, wordsOf } from '../../lessons/desk.ts';
import type { ClassPrediction } from '../../lessons/progress.ts';
import { playerWords } from '../../lessons/words.ts';
import { writtenValue } from '../../lessons/written.ts';
import { PageElement } from '../../parts/page-element.ts';
import { Sized } from '../../parts/sized.ts';
import { download, fileNameOf } from '../../state/files.ts';
import './class-curves.ts';
import { classBars, classDots } from './class-distribution.ts';

export class ClassPanel extends PageElement {
  static override properties: PropertyDeclarations = {
    ...PageElement.properties,
    desk: { attribute: false },
    step: { attribute: false },
    revealed: { type: Boolean },
    name: { state: true },
    typed: { state: true },
    others: { state: true },
    pasted: { state: true },
    unread: { state: true },
  };

  declare desk: Desk;
  declare step: PredictStep;
  /** Whether the truth may be seen. */
  declare revealed: boolean;
  declare name: string;
  declare typed: string;
  /** Of a curve, what was typed for the places that not everybody is asked about. */
  declare others: readonly string[];
  declare pasted: string;
  declare unread: number;
  readonly #sized = new Sized(this, '.class-dots');

  constructor() {
    super();
    this.name = '';
    this.typed = '';
    this.others = [];
    this.pasted = '';
    this.unread = 0;
  }

  get #asked(): ClassQuestion {
    return classQuestionOf(this.desk, this.step);
  }

  get #predictions(): readonly ClassPrediction[] {
    return this.desk.progress.classroom[this.step.id] ?? [];
  }

  override render() {
    const words = playerWords(this.desk.locale).classroom;
    const predictions = this.#predictions;
    const count = words.count(predictions.length, this.desk.locale.number(predictions.length));
    return html`<section class="classroom" aria-labelledby="class-title">
      <h3 id="class-title">${words.title} <span class="quiet">${count} · ${words.about}</span></h3>
      ${this.revealed ? this.#distribution(predictions) : this.#entry()}
      ${predictions.length > 0 ? this.#list(predictions) : nothing}
    </section>`;
  }

  #entry() {
    const { desk } = this;
    const words = playerWords(desk.locale).classroom;
    const asked = this.#asked;
    const value = valueTyped(this.typed, asked);
    const add = (event: Event) => {
      event.preventDefault();
      if (value === undefined) return;
      const points = this.#pointsTyped(asked, value);
      this.#keep([...this.#predictions, { name: this.name.trim(), value, ...(points && { points }) }]);
      this.name = '';
      this.typed = '';
      this.others = [];
      this.querySelector<HTMLElement>('.class-value')?.focus();
    };
    const take = (event: Event) => {
      event.preventDefault();
      const { read, unread } = readClass(this.pasted, asked);
      this.#keep([...this.#predictions, ...read]);
      this.unread = unread;
      if (unread === 0) this.pasted = '';
    };
    return html`${this.#question()}
      <form class="class-entry" @submit=${add}>
        <label
          >${words.name}
          <input
            class="text-box"
            autocomplete="off"
            maxlength="60"
            .value=${this.name}
            @input=${(event: Event) => (this.name = (event.target as HTMLInputElement).value)}
        /></label>
        ${asked.points ? asked.points.names.map((name, i) => this.#point(asked, name, i)) : this.#value(words.value)}
        <button type="submit" class="secondary" ?disabled=${value === undefined}>${words.add}</button>
      </form>
      <form class="class-entry" @submit=${take}>
        <label class="wide"
          >${asked.points ? words.pasteCurve(asked.points.names.join('; ')) : words.paste}
          <textarea
            class="text-box"
            rows="3"
            .value=${this.pasted}
            @input=${(event: Event) => (this.pasted = (event.target as HTMLTextAreaElement).value)}
          ></textarea>
        </label>
        <button type="submit" class="secondary" ?disabled=${this.pasted.trim() === ''}>${words.take}</button>
      </form>
      ${this.unread > 0 ? html`<p role="alert">${words.unread(this.unread, desk.locale.number(this.unread))}</p>` : nothing}`;
  }

  #value(label: string) {
    return html`<label
      >${label}
      <input
        class="text-box class-value"
        inputmode="decimal"
        autocomplete="off"
        size="6"
        .value=${this.typed}
        @input=${(event: Event) => (this.typed = (event.target as HTMLInputElement).value)}
    /></label>`;
  }

  /** A place of a curve: all but the one that everybody is asked about may be left empty. */
  #point({ points }: ClassQuestion, name: string, i: number) {
    if (i === points!.asked) return this.#value(name);
    const set = (event: Event) => {
      const others = [...this.others];
      others[i] = (event.target as HTMLInputElement).value;
      this.others = others;
    };
    return html`<label
      >${name}
      <input
        class="text-box"
        inputmode="decimal"
        autocomplete="off"
        size="4"
        .value=${this.others[i] ?? ''}
        @input=${set}
    /></label>`;
  }

  /** All places, where any but the one that everybody is asked about was typed. */
  #pointsTyped(asked: ClassQuestion, value: number): (number | null)[] | undefined {
    const { points } = asked;
    const others = points?.names.map((_, i) => valueTyped(this.others[i] ?? '', asked) ?? null);
    if (!points || !others || others.every((other) => other === null)) return undefined;
    others[points.asked] = value;
    return others;
  }

  /** Of a drawing everybody is asked about one place, and may say the others; of choices, their numbers. */
  #question() {
    const { desk, step } = this;
    const { ask } = step;
    if (ask.of === 'draw') {
      const { x, xKind } = desk.computed.curves![ask.curve]!;
      const place = writtenValue(x[ask.classAt]!, xKind, desk.locale);
      const words = playerWords(desk.locale);
      return html`<p>
        ${words.pointOf(place)}: ${desk.fill(desk.text.charts[ask.curve]!.title)}
        <span class="quiet">${words.classroom.otherPoints}</span>
      </p>`;
    }
    if (ask.of === 'pick') {
      return html`<ol class="numbered">${wordsOf(desk, step).choices!.map((text) => html`<li>${desk.fill(text)}</li>`)}</ol>`;
    }
    return nothing;
  }

  #distribution(predictions: readonly ClassPrediction[]) {
    const asked = this.#asked;
    if (predictions.length === 0) return nothing;
    if (asked.choices !== undefined) return classBars(this.desk, this.step, predictions, asked);
    const { ask } = this.step;
    return html`${classDots(this.desk, predictions, asked, this.#sized.size.width)}
    ${
      ask.of === 'draw'
        ? html`<class-curves
            .locale=${this.desk.locale}
            .desk=${this.desk}
            .ask=${ask}
            .predictions=${predictions}
          ></class-curves>`
        : nothing
    }`;
  }

  #list(predictions: readonly ClassPrediction[]) {
    const { desk } = this;
    const words = playerWords(desk.locale).classroom;
    const asked = this.#asked;
    const name = (one: ClassPrediction, i: number) => one.name || words.seat(desk.locale.number(i + 1));
    const value = (one: ClassPrediction) =>
      asked.choices === undefined
        ? writtenValue(one.value, asked.kind, desk.locale)
        : desk.locale.number(one.value + 1);
    return html`<ul class="class-list">
        ${predictions.map(
          (one, i) =>
            html`<li>
              ${name(one, i)} <b>${value(one)}</b>
              <button
                type="button"
                class="icon-button"
                aria-label=${words.remove(name(one, i))}
                @click=${() => this.#keep(predictions.filter((other) => other !== one))}
              >
                ×
              </button>
            </li>`,
        )}
      </ul>
      <p class="class-tools">
        ${(['en', 'pl'] as const).map(
          (flavour) =>
            html`<button type="button" class="secondary" @click=${() => this.#csv(flavour)}>${words.csv[flavour]}</button> `,
        )}
        <button type="button" class="link" @click=${() => this.#keep([])}>${words.clear}</button>
      </p>`;
  }

  #csv(flavour: CsvFlavour): void {
    const { desk, step } = this;
    const words = playerWords(desk.locale).classroom;
    const question = desk.fill(wordsOf(desk, step).title);
    const table = classTable(desk.name, question, this.#asked, this.#predictions, words);
    download(csvOf(table, flavour), fileNameOf(`${desk.name} ${words.title}`).replace(/json$/, 'csv'));
  }

  #keep(predictions: readonly ClassPrediction[]): void {
    const { classroom } = this.desk.progress;
    this.desk.keep({ classroom: { ...classroom, [this.step.id]: predictions } });
  }
}

customElements.define('class-panel', ClassPanel);
