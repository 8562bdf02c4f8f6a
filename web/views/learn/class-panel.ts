/**
 * The class: predictions typed or pasted by the trainer, and, once revealed, how they lie around the truth. They are
 * kept by this browser alone and leave it as CSV, when the trainer asks for it.
 */
import { html, nothing, type PropertyDeclarations, svg } from 'lit';
import { type CsvFlavour, csvOf } from '../../../src/io/tables/index.ts';
import type { PredictStep } from '../../../src/lessons/lesson.ts';
import { linearScale } from '../../charts/scale.ts';
import { stackedDots, tallest } from '../../charts/stacked-dots.ts';
import { type ClassQuestion, classTable, medianOf, readClass, valueTyped } from '../../lessons/classroom.ts';
import { classQuestionOf, type Desk, wordsOf } from '../../lessons/desk.ts';
import type { ClassPrediction } from '../../lessons/progress.ts';
import { playerWords } from '../../lessons/words.ts';
import { writtenValue } from '../../lessons/written.ts';
import { PageElement } from '../../parts/page-element.ts';
import { Sized } from '../../parts/sized.ts';
import { download, fileNameOf } from '../../state/files.ts';
import './class-curves.ts';

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
        <label
          >${asked.points?.names[asked.points.asked] ?? words.value}
          <input
            class="text-box class-value"
            inputmode="decimal"
            autocomplete="off"
            size="6"
            .value=${this.typed}
            @input=${(event: Event) => (this.typed = (event.target as HTMLInputElement).value)}
        /></label>
        ${this.#otherPoints(asked)}
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

  /** The rest of a curve, for who has drawn it whole; may be left empty. */
  #otherPoints({ points }: ClassQuestion) {
    if (!points) return nothing;
    return points.names.map((name, i) =>
      i === points.asked
        ? nothing
        : html`<label
            >${name}
            <input
              class="text-box"
              inputmode="decimal"
              autocomplete="off"
              size="4"
              .value=${this.others[i] ?? ''}
              @input=${(event: Event) => {
                const others = [...this.others];
                others[i] = (event.target as HTMLInputElement).value;
                this.others = others;
              }}
          /></label>`,
    );
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
      return html`<p>${playerWords(desk.locale).pointOf(place)}: ${desk.fill(desk.text.charts[ask.curve]!.title)}</p>`;
    }
    if (ask.of === 'pick') {
      return html`<ol class="numbered">${wordsOf(desk, step).choices!.map((text) => html`<li>${desk.fill(text)}</li>`)}</ol>`;
    }
    return nothing;
  }

  #distribution(predictions: readonly ClassPrediction[]) {
    const asked = this.#asked;
    if (predictions.length === 0) return nothing;
    if (asked.choices !== undefined) return this.#bars(predictions, asked);
    const { ask } = this.step;
    return html`${this.#dots(predictions, asked)}
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

  #dots(predictions: readonly ClassPrediction[], asked: ClassQuestion) {
    const { locale } = this.desk;
    const words = playerWords(locale);
    const { from, to, kind, truth, close } = asked;
    const { width } = this.#sized.size;
    const values = predictions.map(({ value }) => value);
    const median = medianOf(values)!;
    const near = values.filter((value) => Math.abs(value - truth) <= close + 1e-9).length;
    const text = (value: number) => writtenValue(value, kind, locale);
    const radius = 6;
    const step = ((to - from) * 2.2 * radius) / Math.max(1, width - 40);
    const dots =
      width === 0
        ? []
        : stackedDots(
            values.map((value) => value - from),
            step,
          );
    const height = 34 + Math.max(3, tallest(dots)) * 2.1 * radius;
    const x = linearScale([from, to], [20, Math.max(21, width - 20)]);
    const base = height - 20;
    return html`<div class="class-dots">
        <svg width=${width} height=${height} class="lines" aria-hidden="true">
          <line class="grid" x1="20" x2=${width - 20} y1=${base} y2=${base}></line>
          ${dots.map(
            ({ value, level }) =>
              svg`<circle class="dot mine" cx=${x(value + from)} cy=${base - radius - 2 - level * 2.1 * radius} r=${radius - 0.5}></circle>`,
          )}
          <line class="truth-line" x1=${x(truth)} x2=${x(truth)} y1="4" y2=${base + 4}></line>
          <text class="tick" x="20" y=${height - 4}>${text(from)}</text>
          <text class="tick" x=${width - 20} y=${height - 4} text-anchor="end">${text(to)}</text>
        </svg>
      </div>
      <p>
        <b>${words.truth}: ${text(truth)}</b> · ${words.classroom.median(text(median))} ·
        ${words.classroom.near(locale.number(near), locale.number(values.length))}
      </p>`;
  }

  #bars(predictions: readonly ClassPrediction[], { truth, choices = 0 }: ClassQuestion) {
    const { desk } = this;
    const texts = wordsOf(desk, this.step).choices!;
    const counts = Array.from(
      { length: choices },
      (_, i) => predictions.filter(({ value }) => value === i).length,
    );
    return html`<dl class="lesson-bars">
      ${counts.map(
        (count, i) =>
          html`<div>
            <dt>${i === truth ? html`<b aria-hidden="true">✓ </b>` : nothing}${desk.fill(texts[i]!)}</dt>
            <dd>
              <i .style=${`width: ${(100 * count) / predictions.length}%`}></i><b>${desk.locale.number(count)}</b>
            </dd>
          </div>`,
      )}
    </dl>`;
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
