/** The first rows of a file as they stand, under columns one can name otherwise; how sure each is stands below. */
import { html, nothing, type TemplateResult } from 'lit';
import { type ColumnFound, type ImportAbout, type Role, roles } from '../../src/io/index.ts';
import type { Locale } from '../state/locale.ts';
import { importWords, pasteWords } from './words.ts';

const [none, ...rest] = [...roles].reverse();
/** "Leave out" first, then what a column may hold. */
const offered: readonly Role[] = [none!, ...rest.reverse()];

export function previewTable(
  locale: Locale,
  read: ImportAbout,
  order: readonly number[],
  setRole: (column: ColumnFound, role: Role) => void,
): TemplateResult {
  const paste = pasteWords(locale);
  const words = importWords(locale);
  const { sample } = read;
  const columns = order.flatMap((index) => read.columns[index] ?? []);
  return html`<div class="preview-scroll" tabindex="0" role="group" aria-label=${paste.area}>
    <table class="preview">
      <thead>
        <tr>
          ${columns.map((column) => {
            const { header, index, role, confidence } = column;
            const isUsed = role !== 'none';
            return html`<th scope="col">
              <select
                class="field"
                aria-label=${paste.columnHolds(header || String(index + 1))}
                @change=${(event: Event) => setRole(column, (event.target as HTMLSelectElement).value as Role)}
              >
                ${offered.map(
                  (one) => html`<option value=${one} .selected=${one === role}>${words.roles[one]}</option>`,
                )}
              </select>
              <small>${header}${isUsed ? html` <span>${locale.percent(confidence)}</span>` : nothing}</small>
            </th>`;
          })}
        </tr>
      </thead>
      <tbody>
        ${sample.map(
          (cells) =>
            html`<tr>
              ${columns.map(({ index, role }) => html`<td class=${role === 'none' ? 'none' : ''}>${cells[index] ?? ''}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}
