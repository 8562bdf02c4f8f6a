/**
 * One's own data: paste, see what was read, use it. Columns are recognised and can be said otherwise; totals
 * rows are left out and shown; cells that cannot be read keep their text beside a field to mend them. The
 * scenario changes only when the rows are used, in one step.
 */
import { html, nothing, type PropertyDeclarations, type PropertyValues } from 'lit';
import { readPastedCells } from '../../src/io/index.ts';
import type { Scenario } from '../../src/scenario/index.ts';
import { formulaDay } from '../formula/index.ts';
import { PageElement } from '../parts/page-element.ts';
import { withPastedPlan } from '../state/calendar-edits.ts';
import { problemOf } from '../state/guard.ts';
import { typeOf } from '../state/plan-rows.ts';
import '../styles/dialog.css';
import '../styles/paste.css';
import { pastePreview } from './paste-preview.ts';
import { type Decisions, type ReadDays, readDays } from './read-day.ts';
import { pasteWords } from './words.ts';

export class PasteDialog extends PageElement {
  static override properties: PropertyDeclarations = {
    ...PageElement.properties,
    scenario: { attribute: false },
    typeId: {},
    text: {},
    cells: { state: true },
    decisions: { state: true },
  };

  declare scenario: Scenario;
  declare typeId: string;
  /** What was on the clipboard; empty: the dialog asks for it. */
  declare text: string;
  /** The rows as they stand, mended cells included. */
  declare cells: readonly (readonly string[])[];
  declare decisions: Decisions;

  constructor() {
    super();
    this.cells = [];
    this.#forget();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('text') && this.text) this.#read(this.text);
  }

  protected override firstUpdated(): void {
    this.querySelector('dialog')?.showModal();
    this.#focusFirst();
  }

  override render() {
    const paste = pasteWords(this.locale);
    const read = this.cells.length > 0 ? this.#reading() : undefined;
    const problem = read?.plan && problemOf(this.#scenarioOf(read), this.locale);
    return html`<dialog aria-labelledby="paste-title" @close=${() => this.send('close-paste')} @paste=${this.#paste}>
      <h2 id="paste-title">${paste.title}</h2>
      ${
        read
          ? pastePreview({
              locale: this.locale,
              cells: this.cells,
              read,
              scenario: this.scenario,
              type: typeOf(this.scenario, this.typeId),
              decisions: this.decisions,
              problem: problem || undefined,
              setRole: (index, role) => this.#decide({ roles: { ...this.decisions.roles, [index]: role } }),
              setDecimal: (decimal) => this.#decide({ decimal }),
              mend: (row, column, text) => this.#mend(row, column, text),
            })
          : this.#ask()
      }
      <footer>
        ${
          read
            ? html`<button type="button" class="link" @click=${() => (this.cells = [])}>${paste.again}</button>`
            : nothing
        }
        <span class="space"></span>
        <button type="button" class="secondary" @click=${() => this.querySelector('dialog')?.close()}>
          ${paste.cancel}
        </button>
        ${
          read
            ? html`<button
                type="button"
                class="primary"
                ?disabled=${!read.plan || Boolean(problem)}
                @click=${() => this.#use(read)}
              >
                ${paste.use(read.shape.rows.length, this.locale.number(read.shape.rows.length))}
              </button>`
            : nothing
        }
      </footer>
    </dialog>`;
  }

  #ask() {
    const paste = pasteWords(this.locale);
    return html`<p>${paste.lead}</p>
      <textarea
        rows="9"
        aria-label=${paste.area}
        placeholder=${paste.example}
        spellcheck="false"
        @input=${(event: Event) => this.#read((event.target as HTMLTextAreaElement).value)}
      ></textarea>`;
  }

  #reading(): ReadDays {
    const { calendar } = this.scenario;
    return readDays(this.cells, this.decisions, {
      opens: calendar.days[0]!.opens,
      intervalLength: calendar.intervalLength,
    });
  }

  #scenarioOf(read: ReadDays): Scenario {
    const { scenario, typeId } = this;
    return withPastedPlan(scenario, typeId, read.plan!, (unstaffed) =>
      formulaDay(unstaffed, typeOf(unstaffed, typeId).id).intervals.map(({ needed }) => needed ?? 0),
    );
  }

  #use(read: ReadDays): void {
    if (read.plan) this.send<Scenario>('use-day', this.#scenarioOf(read));
  }

  /** A paste reads at once; typing waits for a second row. */
  #read(text: string): void {
    const cells = readPastedCells(text);
    if (cells.length < 2) return;
    this.#forget();
    this.cells = cells;
    void this.updateComplete.then(() => this.#focusFirst());
  }

  #forget(): void {
    this.decisions = { roles: {}, decimal: undefined };
  }

  #decide(part: Partial<Decisions>): void {
    this.decisions = { ...this.decisions, ...part };
  }

  #mend(row: number, column: number, text: string): void {
    this.cells = this.cells.map((cells, r) =>
      r === row ? cells.map((cell, c) => (c === column ? text : cell)) : cells,
    );
  }

  #paste = (event: ClipboardEvent) => {
    if (event.target instanceof HTMLInputElement) return;
    const text = event.clipboardData?.getData('text/plain') ?? '';
    if (readPastedCells(text).length < 2) return;
    event.preventDefault();
    this.#read(text);
  };

  /** What comes next: a cell to mend, else the button that takes the rows. */
  #focusFirst(): void {
    for (const next of ['.mend input', '.primary:not(:disabled)', 'textarea', 'select']) {
      const element = this.querySelector<HTMLElement>(next);
      element?.focus();
      if (element) return;
    }
  }
}

customElements.define('paste-dialog', PasteDialog);
