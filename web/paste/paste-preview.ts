/** What was read from the clipboard: in words, then the first rows under columns one can name otherwise. */
import { html, nothing, type TemplateResult } from 'lit';
import type { ColumnRole, DecimalSign, TableIssue } from '../../src/io/index.ts';
import type { ContactType, Scenario } from '../../src/scenario/index.ts';
import type { Locale } from '../state/locale.ts';
import { meanOf } from '../state/plan-rows.ts';
import type { Decisions, ReadDays } from './read-day.ts';
import { pasteWords } from './words.ts';

export interface PreviewInput {
  readonly locale: Locale;
  readonly cells: readonly (readonly string[])[];
  readonly read: ReadDays;
  readonly scenario: Scenario;
  readonly type: ContactType;
  readonly decisions: Decisions;
  /** Why the plan as read may not be. */
  readonly problem: string | undefined;
  readonly setRole: (index: number, role: ColumnRole | 'none') => void;
  readonly setDecimal: (decimal: DecimalSign) => void;
  readonly mend: (row: number, column: number, text: string) => void;
}

const shownRows = 6;
const shownIssues = 5;
const roles: readonly ColumnRole[] = ['start', 'offered', 'handleTime', 'agents', 'date', 'handleTimeSd'];

export function pastePreview(input: PreviewInput): TemplateResult {
  const { locale, read, problem } = input;
  const paste = pasteWords(locale);
  return html`<div class="read">
    <p class="lead"><b>${summary(input)}</b></p>
    <ul>
      ${remarks(input).map((remark) => html`<li>${remark}</li>`)}
    </ul>
    ${read.obstacle ? html`<p class="obstacle" role="alert">${paste.obstacles[read.obstacle]}</p>` : nothing}
    ${problem ? html`<p class="obstacle" role="alert">${problem}</p>` : nothing} ${twoReadings(input)}
    ${issues(input)} ${table(input)}
  </div>`;
}

function summary({ locale, read }: PreviewInput): string {
  const paste = pasteWords(locale);
  const rows = read.shape.rows.length;
  const days = read.plan?.calendar.days ?? [];
  const text = paste.read(rows, locale.number(rows), days.length);
  const [day] = days;
  if (!read.plan || !day) return `${text}.`;
  const contacts = read.plan.volumes.reduce((sum, volume) => sum + volume, 0);
  return paste.summary(text, locale.clock(day.opens), locale.clock(day.closes), locale.number(contacts, 1));
}

function remarks({ locale, read, scenario, type, cells }: PreviewInput): string[] {
  const paste = pasteWords(locale);
  const { totals } = read.shape;
  const all: string[] = [];
  if (totals.length > 0) {
    const texts = totals.slice(0, 2).map((row) => cells[row]!.filter(Boolean).join(' '));
    all.push(paste.totals(totals.length, texts));
  }
  if (read.filled > 0) all.push(paste.filled(read.filled, locale.number(read.filled)));
  if (read.plan) {
    if (!read.columns.start) all.push(paste.noStart(locale.clock(scenario.calendar.days[0]!.opens)));
    if (!read.columns.handleTime) all.push(paste.noHandle(locale.duration(meanOf(type.handleTime))));
    if (!read.columns.agents) all.push(paste.noAgents);
    if (scenario.types.length > 1) all.push(paste.oneType(locale.typeName(type)));
  }
  return all;
}

/** "1.234": asked once for all columns. */
function twoReadings({ locale, read, decisions, setDecimal }: PreviewInput) {
  const [first] = read.shape.twoReadings;
  if (!first || read.shape.decimal !== undefined) return nothing;
  const paste = pasteWords(locale);
  const sign = first.text.includes(',') ? ',' : '.';
  const other = sign === ',' ? '.' : ',';
  const option = (decimal: DecimalSign, value: number) => html`<label
    ><input
      type="radio"
      name="decimal"
      .checked=${decisions.decimal === decimal}
      @change=${() => setDecimal(decimal)}
    />
    ${locale.number(value, 3)}</label
  >`;
  return html`<fieldset class="readings">
    <legend>${paste.twoReadings(first.text)}</legend>
    ${option(sign, first.one)} ${option(other, first.other)}
  </fieldset>`;
}

/** Each cell that could not be read: what is wrong, and a field with its text. */
function issues({ locale, read, cells, mend }: PreviewInput) {
  const asked = read.shape.twoReadings.length > 0 && read.shape.decimal === undefined;
  const shown = read.issues.filter(({ code }) => !(asked && code === 'twoReadings'));
  if (shown.length === 0) return nothing;
  const paste = pasteWords(locale);
  return html`<div class="issues" role="alert">
    <p>${paste.problems(shown.length, locale.number(shown.length))}</p>
    <ul>
      ${shown.slice(0, shownIssues).map((issue) => {
        const column = columnOf(issue, read, cells);
        const row = issue.row - 1;
        const said = locale.tableIssue(issue);
        return html`<li class="mend">
          ${
            column === undefined
              ? nothing
              : html`<input
                  class="field wrong"
                  size="8"
                  .value=${cells[row]?.[column] ?? ''}
                  aria-label=${said}
                  @change=${(event: Event) => mend(row, column, (event.target as HTMLInputElement).value)}
                />`
          }
          <span>${said}</span>
        </li>`;
      })}
    </ul>
    ${shown.length > shownIssues ? html`<p>${paste.more(locale.number(shown.length - shownIssues))}</p>` : nothing}
  </div>`;
}

function columnOf(issue: TableIssue, read: ReadDays, cells: PreviewInput['cells']): number | undefined {
  const columns = Object.values(read.columns);
  const found =
    columns.find(({ header, index }) => (header || String(index + 1)) === issue.column) ??
    columns.find(({ index }) => cells[issue.row - 1]?.[index]?.trim() === issue.value);
  return found?.index;
}

function table({ locale, cells, read, setRole }: PreviewInput) {
  const paste = pasteWords(locale);
  const { headerRow, rows } = read.shape;
  const width = cells[0]?.length ?? 0;
  const indices = Array.from({ length: width }, (_, index) => index);
  const roleOf = (index: number) => roles.find((role) => read.columns[role]?.index === index);
  const name = (index: number) =>
    (headerRow === undefined ? '' : cells[headerRow]![index]) || String(index + 1);
  return html`<div class="preview-scroll" tabindex="0" role="group" aria-label=${paste.area}>
    <table class="preview">
      <thead>
        <tr>
          ${indices.map(
            (index) => html`<th scope="col">
              <select
                class="field"
                aria-label=${paste.columnHolds(name(index))}
                @change=${(event: Event) =>
                  setRole(index, (event.target as HTMLSelectElement).value as ColumnRole | 'none')}
              >
                <option value="none" .selected=${!roleOf(index)}>${paste.columns.none}</option>
                ${roles.map(
                  (role) =>
                    html`<option value=${role} .selected=${roleOf(index) === role}>
                      ${paste.columns[role]}
                    </option>`,
                )}
              </select>
              ${headerRow === undefined ? nothing : html`<small>${cells[headerRow]![index]}</small>`}
            </th>`,
          )}
        </tr>
      </thead>
      <tbody>
        ${rows.slice(0, shownRows).map(
          (row) =>
            html`<tr>
              ${indices.map(
                (index) => html`<td class=${roleOf(index) ? '' : 'none'}>${cells[row]![index]}</td>`,
              )}
            </tr>`,
        )}
      </tbody>
    </table>
    ${
      rows.length > shownRows
        ? html`<p class="quiet">${paste.rest(rows.length - shownRows, locale.number(rows.length - shownRows))}</p>`
        : nothing
    }
  </div>`;
}
