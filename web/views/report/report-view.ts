/**
 * The Report view: what the plan says on one or two sheets of A4, for somebody who was not there. The sheet on the
 * screen is the sheet on paper; the same model goes out as a workbook, as CSV, onto the clipboard and as
 * pictures.
 */
import { html, nothing, type PropertyDeclarations } from 'lit';
import { type CsvFlavour, csvOf, markupOf, type Table, tsvOf } from '../../../src/io/tables/index.ts';
import type { Scenario } from '../../../src/scenario/index.ts';
import type { Host } from '../../../workers/protocol.ts';
import type { Commit } from '../../parts/fields.ts';
import { PageElement } from '../../parts/page-element.ts';
import { emphasised } from '../../parts/sentence.ts';
import { chartAsPng, chartAsSvg } from '../../report/chart-file.ts';
import { reportChart } from '../../report/report-chart.ts';
import { type ReportModel, reportModel } from '../../report/report-model.ts';
import { shownCell } from '../../report/shown-cell.ts';
import { reportWords } from '../../report/words.ts';
import { download, fileNameOf } from '../../state/files.ts';
import type { NeededMethod, PlanKnowledge } from '../../state/needed-line.ts';
import { type PlanPicture, planPicture } from '../../state/plan-picture.ts';
import { typeOf, usualReplications } from '../../state/plan-rows.ts';
import { SimulationDesk } from '../../state/simulation-desk.ts';
import { dayColumns, dayName } from '../plan/day-columns.ts';
import '../../styles/report.css';

/** Rows beside one another above this many, so that a day of quarter-hours stays on its page. */
const longest = 50;

export class ReportView extends PageElement {
  static override properties: PropertyDeclarations = {
    ...PageElement.properties,
    scenario: { attribute: false },
    commit: { attribute: false },
    openHost: { attribute: false },
    plan: { attribute: false },
    typeId: { state: true },
    day: { state: true },
    said: { state: true },
  };

  declare scenario: Scenario;
  declare commit: Commit;
  declare openHost: () => Promise<Host>;
  /** Undefined until the plan has been opened. */
  declare plan: PlanKnowledge | undefined;
  declare typeId: string;
  declare day: number;
  declare said: '' | 'copied' | 'notCopied';

  readonly #desk = new SimulationDesk(this, () => this.openHost());
  #picture!: PlanPicture;
  #model!: ReportModel;

  constructor() {
    super();
    this.typeId = '';
    this.day = 0;
    this.said = '';
  }

  start(): void {
    this.typeId = '';
    this.day = 0;
  }

  protected override willUpdate(): void {
    const { scenario } = this;
    this.typeId = typeOf(scenario, this.typeId).id;
    this.day = Math.min(this.day, scenario.calendar.days.length - 1);
    const { typeId, day, plan } = this;
    let neededBy: NeededMethod = 'formula';
    this.#picture = planPicture({
      scenario,
      typeId,
      day,
      selected: undefined,
      range: undefined,
      explored: new Set(),
      reportOf: (asked) => this.#desk.reportOf(asked) ?? plan?.reportOf(asked),
      before: undefined,
      neededOf: (groupId) => {
        const line = plan?.lineOf(scenario, typeId, groupId);
        if (line?.needed) neededBy = line.method;
        return line?.needed;
      },
    });
    this.#model = reportModel({ scenario, typeId, day, picture: this.#picture, neededBy }, this.locale);
  }

  protected override updated(): void {
    this.#desk.want([{ scenario: this.scenario, replications: usualReplications(this.scenario) }], false);
  }

  override render() {
    return html`<main id="report" tabindex="-1">${this.#tools()} ${this.#sheet()}</main>`;
  }

  #tools() {
    const words = reportWords(this.locale);
    const button = (text: string, act: () => void, kind = 'secondary') =>
      html`<button type="button" class=${kind} @click=${act}>${text}</button>`;
    return html`<div class="report-tools" role="group" aria-label=${words.tools}>
      ${this.#choices()}
      ${button(words.print, () => window.print(), 'primary')}
      ${button(words.xlsx, () => void this.#workbook())} ${button(words.csv.en, () => this.#csv('en'))}
      ${button(words.csv.pl, () => this.#csv('pl'))} ${button(words.copy, () => void this.#copy())}
      ${button(words.chart.svg, () => download(chartAsSvg(this.#chart), this.#fileName('svg')))}
      ${button(words.chart.png, () => void this.#png())} ${button(words.link, () => this.send('open-share'))}
      <span class="said" role="status">${this.said ? words[this.said] : ''}</span>
    </div>`;
  }

  /** Which type and day, where there are several. */
  #choices() {
    const words = reportWords(this.locale);
    const { types, calendar } = this.scenario;
    const choose = (event: Event) => (event.target as HTMLSelectElement).value;
    return html`${
      types.length > 1
        ? html`<select aria-label=${words.type} @change=${(event: Event) => (this.typeId = choose(event))}>
            ${types.map(
              (type) =>
                html`<option value=${type.id} .selected=${type.id === this.typeId}>${this.locale.typeName(type)}</option>`,
            )}
          </select>`
        : nothing
    }
    ${
      calendar.days.length > 1
        ? html`<select aria-label=${words.day} @change=${(event: Event) => (this.day = Number(choose(event)))}>
            ${calendar.days.map(
              (_, day) =>
                html`<option value=${day} .selected=${day === this.day}>${dayName(this.scenario, day, this.locale)}</option>`,
            )}
          </select>`
        : nothing
    }`;
  }

  #sheet() {
    const words = reportWords(this.locale);
    const model = this.#model;
    const { target } = this.#picture;
    const list = (lines: ReportModel['figures']) =>
      lines.map(([label, value]) => html`<div><dt>${label}</dt><dd>${value}</dd></div>`);
    return html`<article class="sheet">
      <header>
        <h1 tabindex="-1">${model.title}</h1>
        <p class="place">${model.place}</p>
      </header>
      <p class="answer">${emphasised(model.answer)}</p>
      <section class="key">
        <h2>${model.figuresTitle}</h2>
        <dl>${list(model.figures)}</dl>
      </section>
      <figure>
        ${reportChart(
          {
            columns: dayColumns(this.#picture, this.locale).map((column) => ({ ...column, selected: false })),
            target: target?.share,
            intervalLength: this.scenario.calendar.intervalLength,
            title: words.chartTitle,
          },
          this.locale,
        )}
        <figcaption>${words.chartTitle}</figcaption>
      </figure>
      <div class="notes">
        <section>
          <h2>${words.assumptions}</h2>
          <dl>${list(model.assumptions)}</dl>
        </section>
        <section>
          <h2>${words.definition}</h2>
          <p>${model.definition}</p>
          <h2>${words.certainty}</h2>
          ${model.certainty.map((sentence) => html`<p>${sentence}</p>`)}
        </section>
      </div>
      <section class="intervals" tabindex="0" aria-labelledby="intervals-title">
        <h2 id="intervals-title">${words.tableTitle}</h2>
        <div class=${model.hasTotal ? 'rows summed' : 'rows'}>${this.#tables(model.table)}</div>
      </section>
      <footer>${model.provenance}</footer>
    </article>`;
  }

  #tables(table: Table) {
    const { rows } = table;
    if (rows.length <= longest) return this.#table(table);
    const half = Math.ceil(rows.length / 2);
    return html`<div class="halves">
      ${this.#table({ ...table, rows: rows.slice(0, half) })} ${this.#table({ ...table, rows: rows.slice(half) })}
    </div>`;
  }

  #table({ columns, rows }: Table) {
    return html`<table>
      <thead>
        <tr>
          ${columns.map(({ title }) => html`<th scope="col">${title}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ([time, ...cells]) =>
            html`<tr>
              <th scope="row">${time}</th>
              ${cells.map((cell, i) => html`<td>${shownCell(cell, columns[i + 1]!, this.locale)}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>`;
  }

  get #decimal(): '.' | ',' {
    return this.locale.language === 'pl' ? ',' : '.';
  }

  get #chart(): SVGSVGElement {
    return this.querySelector<SVGSVGElement>('.report-chart')!;
  }

  #fileName(kind: string): string {
    return fileNameOf(this.#model.title).replace(/json$/, kind);
  }

  #csv(flavour: CsvFlavour): void {
    download(csvOf(this.#model.table, flavour), this.#fileName('csv'));
  }

  async #png(): Promise<void> {
    download(await chartAsPng(this.#chart), this.#fileName('png'));
  }

  /** The writer of workbooks is fetched when one is asked for. */
  async #workbook(): Promise<void> {
    const { workbookOf } = await import('../../report/workbook.ts');
    const { sheets, assumptions, definition, certainty } = reportWords(this.locale);
    const names = { ...sheets, assumptions, definition, certainty };
    download(await workbookOf(this.#model, names), this.#fileName('xlsx'));
  }

  /** As a table for spreadsheets and for mail programs; where only text can be copied, as text. */
  async #copy(): Promise<void> {
    const { table } = this.#model;
    const [plain, markup] = [tsvOf(table, this.#decimal), markupOf(table, this.#decimal)];
    try {
      if ('ClipboardItem' in globalThis) {
        const both = { 'text/plain': plain, 'text/html': markup };
        const blobs = Object.entries(both).map(([type, text]) => [type, new Blob([text], { type })] as const);
        await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
      } else await navigator.clipboard.writeText(plain);
      this.said = 'copied';
    } catch {
      this.said = 'notCopied';
    }
  }
}

customElements.define('report-view', ReportView);
