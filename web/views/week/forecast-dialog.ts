/**
 * A forecast from a history: a file or pasted rows in, the coming weeks out, each day as the product it is, with how
 * such forecasts have fared and which days were set aside. Used in one step of undo; any number can be changed in the
 * grid then. Read and worked out in a worker.
 */
import { html, nothing, type PropertyDeclarations } from 'lit';
import type { Forecast, ForecastOptions } from '../../../src/forecast/index.ts';
import type { Import, ImportOptions } from '../../../src/io/index.ts';
import type { Scenario } from '../../../src/scenario/index.ts';
import type { ForecastPlace } from '../../../workers/browser-forecast.ts';
import type { ForecastProblem } from '../../../workers/forecast-service.ts';
import type { Commit } from '../../parts/fields.ts';
import { closeIcon } from '../../parts/icons.ts';
import { openQuestions } from '../../parts/open-questions.ts';
import { PageElement } from '../../parts/page-element.ts';
import { bytesOf } from '../../state/file-bytes.ts';
import { problemOf } from '../../state/guard.ts';
import { withAnswer } from '../../state/import-answers.ts';
import { plannedFrom, readSpecialLines } from '../../week/planned.ts';
import { importWords, weekWords } from '../../week/words.ts';
import { backTested, daysAside, forecastDays, forecastIntervals } from './forecast-parts.ts';
import '../../styles/dialog.css';
import '../../styles/paste.css';

type Shown =
  | { readonly stage: 'asking' | 'reading' }
  | { readonly stage: 'problem'; readonly problem: ForecastProblem }
  | ({ readonly stage: 'unfit' } & Pick<Import, 'issues' | 'questions'>)
  | { readonly stage: 'failed'; readonly why: string }
  | { readonly stage: 'done'; readonly forecast: Forecast };

interface Asked {
  readonly from: string;
  readonly weeks: number;
  readonly holidays: boolean;
  readonly special: string;
  /** How the file is to be read: all queues together, unless one was chosen; answers to its questions. */
  readonly file: ImportOptions;
}

/** Cells named of a file that cannot be read. */
const mostIssues = 8;
const lengths = [900, 1800, 3600];

export class ForecastDialog extends PageElement {
  static override properties: PropertyDeclarations = {
    ...PageElement.properties,
    scenario: { attribute: false },
    typeId: {},
    commit: { attribute: false },
    shown: { state: true },
    asked: { state: true },
    queues: { state: true },
    withBusyness: { state: true },
  };

  declare scenario: Scenario;
  declare typeId: string;
  declare commit: Commit;
  declare shown: Shown;
  declare asked: Asked;
  declare queues: readonly string[];
  declare withBusyness: boolean;

  #place: Promise<ForecastPlace> | undefined;
  #source: Uint8Array | string = '';
  /** Number of the question under way: the answer to an earlier one is dropped. */
  #question = 0;

  constructor() {
    super();
    this.shown = { stage: 'asking' };
    this.asked = { from: '', weeks: 1, holidays: false, special: '', file: { sum: true } };
    this.queues = [];
    this.withBusyness = true;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#question++;
    void this.#place?.then((place) => place.terminate());
    this.#place = undefined;
  }

  protected override firstUpdated(): void {
    this.querySelector('dialog')?.showModal();
  }

  override render() {
    const { forecast: words } = weekWords(this.locale);
    const { stage } = this.shown;
    return html`<dialog class="forecast" aria-labelledby="forecast-dialog-title" @close=${() => this.send('close-forecast')}>
      <header>
        <h2 id="forecast-dialog-title">${words.title}</h2>
        <button type="button" class="icon-button" aria-label=${words.close} @click=${this.#close}>${closeIcon}</button>
      </header>
      ${stage === 'asking' ? this.#ask() : html`${this.#options()} ${this.#answer()}`}
    </dialog>`;
  }

  #ask() {
    const { forecast: words } = weekWords(this.locale);
    return html`<p>${words.ask}</p>
      <p>
        <label class="file secondary"
          >${words.file}<input type="file" class="visually-hidden" accept=".csv,.tsv,.txt,.xlsx" @change=${this.#file}
        /></label>
      </p>
      <textarea
        rows="7"
        aria-label=${words.area}
        placeholder="2026-03-02 08:00	37"
        spellcheck="false"
        @input=${(event: Event) => this.#typed((event.target as HTMLTextAreaElement).value)}
      ></textarea>`;
  }

  #options() {
    const { locale, asked } = this;
    const { forecast: words } = weekWords(locale);
    const special = readSpecialLines(asked.special);
    const value = (event: Event) => (event.target as HTMLInputElement).value;
    return html`<div class="forecast-options">
      <label>${words.from}<input
          type="date"
          .value=${this.shown.stage === 'done' ? this.shown.forecast.from : asked.from}
          @change=${(event: Event) => this.#change({ from: value(event) })}
      /></label>
      <label>${words.weeks}<select @change=${(event: Event) => this.#change({ weeks: Number(value(event)) })}>
          ${[1, 2, 3, 4].map((n) => html`<option value=${n} .selected=${n === asked.weeks}>${n}</option>`)}
        </select></label>
      ${
        this.queues.length > 1
          ? html`<label>${words.queue}<select
                @change=${(event: Event) => this.#change({ file: queueOf(this.asked.file, value(event)) })}
              >
                <option value="">${words.allQueues}</option>
                ${this.queues.map((name) => html`<option value=${name} .selected=${name === asked.file.queue}>${name}</option>`)}
              </select></label>`
          : nothing
      }
      <label class="tick"><input
          type="checkbox"
          .checked=${asked.holidays}
          @change=${(event: Event) => this.#change({ holidays: (event.target as HTMLInputElement).checked })}
        />${words.holidays}</label>
      <label class="special">${words.special}<input
          placeholder="2026-05-02 ${locale.number(0.4, 1)}"
          title=${words.specialHint}
          .value=${asked.special}
          aria-invalid=${'wrong' in special ? 'true' : 'false'}
          aria-describedby=${'wrong' in special ? 'special-wrong' : nothing}
          @change=${(event: Event) => this.#change({ special: value(event) })}
      /></label>
      ${'wrong' in special ? html`<p id="special-wrong" class="obstacle" role="alert">${words.specialWrong(special.wrong)}</p>` : nothing}
    </div>`;
  }

  #answer() {
    const { shown } = this;
    const { forecast: words } = weekWords(this.locale);
    const again = html`<button type="button" class="link" @click=${this.#again}>${words.other}</button>`;
    if (shown.stage === 'reading') return html`<p role="status">${words.reading}</p>`;
    if (shown.stage === 'problem')
      return html`<p class="obstacle" role="alert">${words.problems[shown.problem]}</p>
        <footer>${again}</footer>`;
    if (shown.stage === 'unfit') return html`${this.#unfit(shown)} <footer>${again}</footer>`;
    if (shown.stage === 'failed')
      return html`<p class="obstacle" role="alert">${words.failed(shown.why)}</p>
        <footer>${again}</footer>`;
    if (shown.stage !== 'done') return nothing;
    const { forecast } = shown;
    const { locale } = this;
    const isEmpty = forecast.intervals.length === 0;
    const problem = isEmpty ? words.problems.empty : problemOf(this.#planned(forecast), this.locale);
    return html`${forecastDays(forecast, locale)} ${backTested(forecast, locale)} ${forecastIntervals(forecast, locale)}
      ${daysAside(forecast, locale)}
      ${problem ? html`<p class="obstacle" role="alert">${problem}</p>` : html`<p class="quiet">${words.note}</p>`}
      <footer>
        ${again}
        ${
          forecast.busyness
            ? html`<label class="tick"><input
                  type="checkbox"
                  .checked=${this.withBusyness}
                  @change=${(event: Event) => (this.withBusyness = (event.target as HTMLInputElement).checked)}
                />${words.busyness}</label>`
            : nothing
        }
        <span class="space"></span>
        <button type="button" class="primary" ?disabled=${Boolean(problem)} @click=${() => this.#use(forecast)}>
          ${words.use}
        </button>
      </footer>`;
  }

  /** What is wrong in the file, and what it leaves open, each with its answers. */
  #unfit({ issues, questions }: Pick<Import, 'issues' | 'questions'>) {
    const { locale } = this;
    const { forecast: words } = weekWords(locale);
    const imports = importWords(locale);
    return html`<section class="unfit" role="alert">
      ${
        issues.length > 0
          ? html`<p class="obstacle">${words.unreadable}</p>
              <ul>
                ${issues.slice(0, mostIssues).map((issue) => html`<li>${locale.tableIssue(issue)}</li>`)}
              </ul>`
          : nothing
      }
      ${questions.length > 0 ? html`<p>${words.asks}</p>` : nothing}
      ${openQuestions(questions, imports, (question, value) =>
        this.#change({ file: withAnswer(this.asked.file, question, value) }),
      )}
    </section>`;
  }

  #planned(forecast: Forecast): Scenario {
    return plannedFrom(this.scenario, this.typeId, forecast, this.withBusyness);
  }

  #use(forecast: Forecast): void {
    this.commit(this.#planned(forecast));
    this.#close();
    location.hash = '#/plan';
  }

  #close = (): void => {
    this.querySelector('dialog')?.close();
  };

  #again = (): void => {
    this.#question++;
    this.shown = { stage: 'asking' };
    this.asked = { ...this.asked, from: '', file: { sum: true } };
  };

  #file = async (event: Event): Promise<void> => {
    const file = (event.target as HTMLInputElement).files?.[0];
    if (!file) return;
    this.#source = await bytesOf(file);
    await this.#read();
  };

  /** Typing waits for a second row; a paste has it at once. */
  #typed(text: string): void {
    if (text.trim().split(/\r\n|\r|\n/).length < 2) return;
    this.#source = text;
    void this.#read();
  }

  #change(part: Partial<Asked>): void {
    this.asked = { ...this.asked, ...part };
    if ('file' in part) void this.#read();
    else void this.#forecast(++this.#question);
  }

  async #read(): Promise<void> {
    const question = ++this.#question;
    this.shown = { stage: 'reading' };
    await this.#try(question, async ({ service }) => {
      const answer = await service.read(this.#source, this.asked.file);
      if (question !== this.#question) return;
      if ('problem' in answer) this.shown = { stage: 'problem', problem: answer.problem };
      else if ('issues' in answer) this.shown = { stage: 'unfit', ...answer };
      else {
        // one queue asked for names itself alone
        if (this.asked.file.queue === undefined) this.queues = answer.queues;
        await this.#forecast(question);
      }
    });
  }

  async #forecast(question: number): Promise<void> {
    const { from, weeks, holidays, special } = this.asked;
    const named = readSpecialLines(special);
    if ('wrong' in named) return;
    const { intervalLength } = this.scenario.calendar;
    const options: ForecastOptions = {
      weeks,
      holidays: holidays ? 'pl' : 'none',
      special: named.days,
      ...(from && { from }),
      ...(lengths.includes(intervalLength) && { intervalLength }),
    };
    await this.#try(question, async ({ service }) => {
      const answer = await service.forecast(options);
      if (question !== this.#question) return;
      this.shown =
        'problem' in answer
          ? { stage: 'problem', problem: answer.problem }
          : { stage: 'done', forecast: answer.forecast };
    });
  }

  async #try(question: number, work: (place: ForecastPlace) => Promise<void>): Promise<void> {
    try {
      this.#place ??= import('../../../workers/browser-forecast.ts').then((browser) =>
        browser.openForecast(),
      );
      const place = await this.#place;
      await Promise.race([work(place), place.died]);
    } catch (error) {
      this.#place = undefined;
      if (question !== this.#question) return;
      this.shown = { stage: 'failed', why: error instanceof Error ? error.message : String(error) };
    }
  }
}

/** The same way of reading, for one queue or (none named) all of them together. */
function queueOf({ queue: _queue, sum: _sum, ...file }: ImportOptions, queue: string): ImportOptions {
  return queue === '' ? { ...file, sum: true } : { ...file, queue };
}

customElements.define('forecast-dialog', ForecastDialog);
