/**
 * One's own data: paste, drop or choose a file, see what was understood, use it. Columns are recognised and can
 * be said otherwise, which is remembered by header; what a file leaves open is asked; cells that cannot be read
 * keep their text beside a field to mend them. The scenario changes only when the rows are used, in one step.
 */
import { html, nothing, type PropertyDeclarations, type PropertyValues } from 'lit';
import {
  type ColumnFound,
  type ImportOptions,
  type Meaning,
  type Mend,
  type PlanImport,
  type Question,
  type ReadDays,
  type Role,
  readPastedCells,
  type TableIssue,
  type UsualTimes,
} from '../../src/io/index.ts';
import type { Scenario } from '../../src/scenario/index.ts';
import { formulaDay } from '../formula/index.ts';
import { PageElement } from '../parts/page-element.ts';
import { withPastedPlan } from '../state/calendar-edits.ts';
import { problemOf } from '../state/guard.ts';
import { painted } from '../state/host.ts';
import { withAnswer } from '../state/import-answers.ts';
import type { Locale } from '../state/locale.ts';
import { typeOf } from '../state/plan-rows.ts';
import '../styles/dialog.css';
import '../styles/paste.css';
import { pastePreview } from './paste-preview.ts';
import { type Answered, questionKey } from './questions.ts';
import { type Pasted, Reader } from './reader.ts';
import { rememberColumns, rememberedColumns } from './remembered.ts';
import { pasteWords } from './words.ts';

/** What files the picker offers; anything else may be dropped. */
const accepted = '.csv,.tsv,.txt,.xlsx,.log,text/csv,text/plain';

export class PasteDialog extends PageElement {
  static override properties: PropertyDeclarations = {
    ...PageElement.properties,
    scenario: { attribute: false },
    typeId: {},
    source: { attribute: false },
    options: { state: true },
    asked: { state: true },
    reading: { state: true },
    failed: { state: true },
    isReading: { state: true },
    order: { state: true },
  };

  declare scenario: Scenario;
  declare typeId: string;
  /** What was on the clipboard or dropped; empty: the dialog asks for it. */
  declare source: Pasted;
  declare options: ImportOptions;
  declare asked: readonly Answered[];
  declare reading: PlanImport | undefined;
  /** Why the file cannot be opened at all. */
  declare failed: readonly TableIssue[] | undefined;
  declare isReading: boolean;
  /** Columns as the preview shows them: those in use at the first reading, then the rest. */
  declare order: readonly number[];

  readonly #reader = new Reader();
  #checked:
    | { readonly days: ReadDays; readonly locale: Locale; readonly problem: string | undefined }
    | undefined;
  /** What was said about columns of this file. */
  #said: Record<string, Meaning> = {};
  /** What was read is on its way to the page. */
  #isUsed = false;

  constructor() {
    super();
    this.#forget();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#reader.close();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('source') && this.source) this.#open(this.source);
  }

  protected override firstUpdated(): void {
    this.querySelector('dialog')?.showModal();
    this.#focusFirst();
  }

  override render() {
    const paste = pasteWords(this.locale);
    const { reading } = this;
    const days = reading?.days;
    const problem = days && this.#problemOf(days);
    return html`<dialog
      class=${reading ? 'wide' : ''}
      aria-labelledby="paste-title"
      @close=${() => this.#isUsed || this.send('close-paste')}
      @paste=${this.#paste}
    >
      <h2 id="paste-title">${paste.title}</h2>
      ${this.#body(days, problem)}
      <footer>
        ${
          reading || this.failed
            ? html`<button type="button" class="link" @click=${this.#again}>${paste.again}</button>`
            : nothing
        }
        <span class="space"></span>
        <button type="button" class="secondary" @click=${() => this.querySelector('dialog')?.close()}>
          ${paste.cancel}
        </button>
        ${
          days
            ? html`<button
                type="button"
                class="primary"
                ?disabled=${!days.plan || Boolean(problem)}
                @click=${() => void this.#use(days)}
              >
                ${paste.use(days.rows, this.locale.number(days.rows))}
              </button>`
            : nothing
        }
      </footer>
    </dialog>`;
  }

  #body(days: ReadDays | undefined, problem: string | undefined) {
    const { reading, locale } = this;
    if (reading && days) {
      return pastePreview({
        locale,
        read: reading.about,
        days,
        scenario: this.scenario,
        type: typeOf(this.scenario, this.typeId),
        asked: this.asked,
        order: this.order,
        mends: this.options.mends ?? [],
        problem,
        setRole: this.#setRole,
        answer: this.#answer,
        mend: this.#mend,
        skip: () => this.#read({ ...this.options, skipUnreadable: true }),
      });
    }
    const failed = this.failed?.map((issue) => locale.tableIssue(issue)).join(' ');
    return html`${failed ? html`<p class="obstacle" role="alert">${failed}</p>` : nothing}
      ${this.isReading ? html`<p role="status">${pasteWords(locale).reading}</p>` : this.#ask()}`;
  }

  #ask() {
    const paste = pasteWords(this.locale);
    return html`<p>${paste.lead}</p>
      <label class="secondary pick">
        ${paste.file}
        <input type="file" accept=${accepted} @change=${this.#pick} />
      </label>
      <textarea
        rows="9"
        aria-label=${paste.area}
        placeholder=${paste.example}
        spellcheck="false"
        @input=${(event: Event) => this.#take((event.target as HTMLTextAreaElement).value)}
      ></textarea>`;
  }

  /** When rows that name no time stand: as the plan's own. */
  get #usual(): UsualTimes {
    const { days, intervalLength } = this.scenario.calendar;
    return { opens: days[0]!.opens, intervalLength };
  }

  /** Why the days cannot be a plan, people aside: those needed are found when the rows are used. */
  #problemOf(days: ReadDays): string | undefined {
    if (!days.plan) return undefined;
    if (this.#checked?.days !== days || this.#checked.locale !== this.locale) {
      const { scenario, typeId, locale } = this;
      const nobody = withPastedPlan(scenario, typeId, days.plan, () => days.plan!.volumes.map(() => 0));
      this.#checked = { days, locale, problem: problemOf(nobody, locale) };
    }
    return this.#checked.problem;
  }

  #scenarioOf(days: ReadDays): Scenario {
    const { scenario, typeId } = this;
    return withPastedPlan(scenario, typeId, days.plan!, (unstaffed) =>
      formulaDay(unstaffed, typeOf(unstaffed, typeId).id).intervals.map(({ needed }) => needed ?? 0),
    );
  }

  /** The click is answered at once, by the dialog's going; the day is drawn after that. */
  async #use(days: ReadDays): Promise<void> {
    if (!days.plan || this.#isUsed) return;
    this.#isUsed = true;
    rememberColumns(this.#said);
    this.querySelector('dialog')?.close();
    await painted();
    this.send<Scenario>('use-day', this.#scenarioOf(days));
  }

  /** A paste reads at once; typing waits for a second row. */
  #take(text: string): void {
    if (readPastedCells(text).length < 2) return;
    this.#open(text);
  }

  #open(source: Pasted): void {
    this.#forget();
    this.#reader.open(source);
    this.#read({ ...this.options, columns: rememberedColumns() });
  }

  #forget(): void {
    this.options = {};
    this.asked = [];
    this.reading = undefined;
    this.failed = undefined;
    this.isReading = false;
    this.order = [];
    this.#said = {};
  }

  #again = () => {
    this.#forget();
    void this.updateComplete.then(() => this.#focusFirst());
  };

  /** Reads under these options; what stands stays until the answer is there. */
  #read(options: ImportOptions): void {
    const isFirst = this.reading === undefined;
    this.options = options;
    this.isReading = isFirst;
    void this.#reader.read(options, this.#usual).then(
      (answer) => {
        if (!answer) return;
        this.isReading = false;
        if ('issues' in answer) this.failed = answer.issues;
        else this.#show(answer);
        if (isFirst) void this.updateComplete.then(() => this.#focusFirst());
      },
      () => {
        this.isReading = false;
        this.failed = [{ row: 0, column: '', value: '', code: 'brokenWorkbook', params: {} }];
      },
    );
  }

  #show(reading: PlanImport): void {
    this.reading = reading;
    const read = reading.about;
    // once only: a column that jumps when it is told otherwise would be lost from sight
    if (this.order.length !== read.columns.length) {
      const isUsed = ({ role }: ColumnFound) => Number(role !== 'none');
      const byUse = [...read.columns].sort((a, b) => isUsed(b) - isUsed(a) || a.index - b.index);
      this.order = byUse.map(({ index }) => index);
    }
    const open = new Map(read.questions.map((question) => [questionKey(question), question]));
    const before = this.asked.filter(
      ({ question, value }) => value !== undefined && !open.has(questionKey(question)),
    );
    this.asked = [...before, ...read.questions.map((question) => ({ question, value: undefined }))];
  }

  #answer = (question: Question, value: string) => {
    const key = questionKey(question);
    this.asked = this.asked.map((one) => (questionKey(one.question) === key ? { question, value } : one));
    this.#read(withAnswer(this.options, question, value));
  };

  /** One column for one figure: whatever else was said to hold it is left out. */
  #setRole = (column: ColumnFound, role: Role) => {
    const columns = { ...this.options.columns };
    for (const other of this.reading?.about.columns ?? []) {
      if (role === 'none' || other.role !== role || other.index === column.index) continue;
      columns[other.key] = { role: 'none' };
    }
    const keepsUnit = column.unit && column.role === role ? { unit: column.unit } : {};
    columns[column.key] = { role, ...keepsUnit };
    this.#said[column.key] = columns[column.key]!;
    this.asked = this.asked.filter(({ question }) => question.code !== 'column');
    this.#read({ ...this.options, columns });
  };

  #mend = (mend: Mend) => {
    const others = (this.options.mends ?? []).filter(
      ({ line, index }) => line !== mend.line || index !== mend.index,
    );
    this.#read({ ...this.options, mends: [...others, mend] });
  };

  #pick = (event: Event) => {
    const [file] = (event.target as HTMLInputElement).files ?? [];
    if (file) this.#open(file);
  };

  #paste = (event: ClipboardEvent) => {
    if (event.target instanceof HTMLInputElement) return;
    const [file] = event.clipboardData?.files ?? [];
    const text = event.clipboardData?.getData('text/plain') ?? '';
    if (!text && !file) return;
    if (text && readPastedCells(text).length < 2) return;
    event.preventDefault();
    this.#open(text || file!);
  };

  /** What comes next: a question, a cell to mend, else the button that takes the rows. */
  #focusFirst(): void {
    const places = ['.questions input', '.mend input', '.primary:not(:disabled)', 'textarea', 'select'];
    for (const next of places) {
      const element = this.querySelector<HTMLElement>(next);
      element?.focus();
      if (element) return;
    }
  }
}

customElements.define('paste-dialog', PasteDialog);
