/**
 * The Data view: an export of the past is read in this browser, its days are lived again and held against what
 * happened, a sentence says how far to trust that, and what was learned can be put into the plan.
 */
import { html, nothing, type PropertyDeclarations } from 'lit';
import type { BacktestModel } from '../../../src/calibration/index.ts';
import { typeToCalibrate, useInScenario } from '../../../src/calibration/use-in-scenario.ts';
import { type Scenario, ScenarioError } from '../../../src/scenario/index.ts';
import { causeText, type ShownMeasure, shownMeasures, verdictText } from '../../../src/words/trust-text.ts';
import type { Host } from '../../../workers/protocol.ts';
import { HistoryDesk } from '../../data/history-desk.ts';
import { dataWords } from '../../data/words.ts';
import { writingOf } from '../../data/writing.ts';
import { choice } from '../../parts/choice.ts';
import type { Commit } from '../../parts/fields.ts';
import { openQuestions } from '../../parts/open-questions.ts';
import { PageElement } from '../../parts/page-element.ts';
import './band-panel.ts';
import './patience-panel.ts';
import '../../styles/data.css';

export class PastView extends PageElement {
  static override properties: PropertyDeclarations = {
    ...PageElement.properties,
    scenario: { attribute: false },
    commit: { attribute: false },
    openHost: { attribute: false },
    model: { state: true },
    measure: { state: true },
    day: { state: true },
    isOver: { state: true },
    message: { state: true },
  };

  declare scenario: Scenario;
  declare commit: Commit;
  declare openHost: () => Promise<Host>;
  /** The law of patience looked at; undefined: the one nearest to what happened. */
  declare model: BacktestModel['patience'] | undefined;
  declare measure: ShownMeasure | undefined;
  /** Place of the day whose intervals are shown; undefined: the times of day over all. */
  declare day: number | undefined;
  /** A file is held over the page. */
  declare isOver: boolean;
  /** What came of putting figures into the plan. */
  declare message: string;

  readonly #desk = new HistoryDesk(this);

  constructor() {
    super();
    this.isOver = false;
    this.message = '';
  }

  override render() {
    const { data } = dataWords(this.locale);
    const { status } = this.#desk;
    return html`<main
      id="data"
      tabindex="-1"
      class=${this.isOver ? 'over' : ''}
      @dragover=${this.#over}
      @dragleave=${() => (this.isOver = false)}
      @drop=${this.#drop}
    >
      <div class="verdict-head">
        <h1 tabindex="-1">${this.#headline()}</h1>
        ${status === 'empty' ? html`<p class="invite">${data.invite} ${data.stays}</p>` : nothing}
        <p class="run">${this.#picker()} ${this.#status()}</p>
        <p class="visually-hidden" role="status">${status === 'done' ? this.#headline() : ''}</p>
      </div>
      ${status === 'unfit' ? this.#unfit() : nothing} ${this.#results()}
    </main>`;
  }

  get #shown(): BacktestModel | undefined {
    const { report } = this.#desk;
    const wanted = this.model ?? report?.best;
    return report?.models.find(({ patience }) => patience === wanted) ?? report?.models[0];
  }

  #headline(): string {
    const { data, trust } = dataWords(this.locale);
    const model = this.#shown;
    return model ? verdictText(model, trust, writingOf(this.locale)) : data.title;
  }

  #picker() {
    const { data } = dataWords(this.locale);
    const text = this.#desk.status === 'empty' ? data.choose : data.another;
    return html`<label class="pick-file ${this.#desk.status === 'empty' ? 'primary' : 'link'}"
      >${text}<input
        type="file"
        class="visually-hidden"
        aria-label=${data.file}
        accept=".csv,.tsv,.txt,.log,.xlsx,text/csv,text/plain"
        @change=${this.#pick}
    /></label>`;
  }

  #status() {
    const { locale } = this;
    const { data } = dataWords(locale);
    const { status, name, done, failure } = this.#desk;
    const link = (text: string, act: () => void) =>
      html`<button type="button" class="link" @click=${act}>${text}</button>`;
    switch (status) {
      case 'reading':
        return html`<span>${data.reading(name)}</span>`;
      case 'running':
        return html`<span>${data.running(name)}</span>
          <progress max="1" value=${done} aria-label=${data.title}></progress>
          <span>${data.progress(locale.percent(done))}</span> ${link(data.stop, () => this.#desk.stop())}`;
      case 'stopped':
        return html`<span>${data.stopped}</span> ${link(data.again, () => void this.#desk.again())}`;
      case 'failed':
        return html`<span role="alert">${data.failed(failure)}</span> ${link(data.again, () => void this.#desk.again())}`;
      case 'done':
        return html`<span>${name}</span>`;
      default:
        return nothing;
    }
  }

  /** What is wrong, missing or open in the file. */
  #unfit() {
    const { locale } = this;
    const { data, imports } = dataWords(locale);
    const { opened } = this.#desk;
    if (!opened) return nothing;
    const { issues, questions, gap } = opened;
    return html`<section class="unfit" role="alert">
      ${gap ? html`<p>${data.gaps[gap]}</p>` : nothing}
      ${
        issues.length > 0
          ? html`<p>${data.unreadable}</p>
            <ul>
              ${issues.slice(0, 12).map((issue) => html`<li>${locale.tableIssue(issue)}</li>`)}
            </ul>`
          : nothing
      }
      ${questions.length > 0 ? html`<p>${data.asks}</p>` : nothing}
      ${openQuestions(questions, imports, (question, value) => void this.#desk.answer(question, value))}
    </section>`;
  }

  #results() {
    const { locale } = this;
    const { data, trust } = dataWords(locale);
    const { report, opened, status } = this.#desk;
    const model = this.#shown;
    if (!report || !model || !opened) return nothing;
    const measures = shownMeasures(model.errors.days);
    const measure = this.measure && measures.includes(this.measure) ? this.measure : measures[0];
    const models = report.models.map(({ patience }) => ({ value: patience, text: data.models[patience] }));
    const writing = writingOf(locale);
    const notes = [
      ...(opened.whileClosed > 0
        ? [trust.setAside(opened.whileClosed, locale.number(opened.whileClosed))]
        : []),
      ...(report.history.counting.outcome === 'arrival' ? [] : [trust.countedLater]),
      ...(report.history.counting.waitFrom === 'queue' ? [] : [trust.waitFromEntry]),
    ];
    return html`<div class="results ${status === 'running' ? 'stale' : ''}">
      <section class="bands">
        <p class="looks">
          ${models.length > 1 ? html`<span class="quiet">${data.model}</span> ${choice(data.model, models, model.patience, (patience) => (this.model = patience))}` : nothing}
          ${
            measures.length > 1
              ? choice(
                  data.measure,
                  measures.map((value) => ({ value, text: data.measures[value] })),
                  measure,
                  (value) => (this.measure = value),
                )
              : nothing
          }
        </p>
        ${
          measure
            ? html`<band-panel
                .locale=${locale}
                .model=${model}
                .measure=${measure}
                .day=${this.day}
                @pick-day=${(event: CustomEvent<number | undefined>) => (this.day = event.detail)}
                @leave-out=${(event: CustomEvent<string>) => this.#leaveOut(event.detail)}
              ></band-panel>`
            : nothing
        }
        ${
          this.#desk.skipped.length > 0
            ? html`<p class="quiet">
                ${data.leftOut(this.#desk.skipped.join(', '))}
                <button type="button" class="link" @click=${() => this.#leaveOut(undefined)}>${data.takeBack}</button>
              </p>`
            : nothing
        }
      </section>
      <section class="learned">
        ${
          model.causes.length > 0
            ? html`<h2>${trust.causesTitle}</h2>
              <ul class="causes">
                ${model.causes.map((cause) => html`<li>${causeText(cause, trust, writing)}</li>`)}
              </ul>`
            : nothing
        }
        <patience-panel
          .locale=${locale}
          .calibration=${report.calibration}
          .inferred=${opened.inferred}
        ></patience-panel>
        ${this.#use(model)} ${notes.map((note) => html`<p class="quiet">${note}</p>`)}
      </section>
    </div>`;
  }

  #use(model: BacktestModel) {
    const { locale } = this;
    const { data } = dataWords(locale);
    const type = typeToCalibrate(this.scenario);
    if (!type) return html`<p class="quiet">${data.noType}</p>`;
    return html`<p class="use">
        <button type="button" class="primary" @click=${() => this.#take(model)}>${data.use(locale.typeName(type))}</button>
      </p>
      <p class="quiet">${data.uses}</p>
      <p class="quiet" role="status">${this.message}</p>`;
  }

  #take(model: BacktestModel): void {
    const { data } = dataWords(this.locale);
    try {
      const next = useInScenario(this.scenario, this.#desk.report!.calibration, model.law);
      this.message = this.commit(next) ?? data.used;
    } catch (error) {
      if (!(error instanceof ScenarioError)) throw error;
      this.message = this.locale.issueAt(error.issues[0]!);
    }
  }

  #leaveOut(date: string | undefined): void {
    this.day = undefined;
    void this.#desk.skip(date === undefined ? [] : [...this.#desk.skipped, date]);
  }

  #open(file: File | null | undefined): void {
    if (!file) return;
    this.day = undefined;
    this.model = undefined;
    this.message = '';
    void this.#desk.open(file);
  }

  #pick = (event: Event): void => {
    const input = event.target as HTMLInputElement;
    this.#open(input.files?.[0]);
    input.value = '';
  };

  #over = (event: DragEvent): void => {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    this.isOver = true;
  };

  #drop = (event: DragEvent): void => {
    this.isOver = false;
    const file = event.dataTransfer?.files[0];
    if (!file) return;
    event.preventDefault();
    event.stopPropagation();
    this.#open(file);
  };
}

customElements.define('data-view', PastView);
