/**
 * A table as CSV in the two flavours that Excel opens by a double click: English (comma between, point inside) and
 * Polish (semicolon between, comma inside). UTF-8 with a mark, or Excel takes Polish letters for others; lines end
 * as RFC 4180 has it; text is in quotes where it must be.
 */
import { type Cell, type Column, cellText, harmless, type Table } from './table.ts';

export type CsvFlavour = 'en' | 'pl';

const signs = { en: { between: ',', decimal: '.' }, pl: { between: ';', decimal: ',' } } as const;
const mark = '\ufeff';

/** `csvOf({ columns: [{ title: 'SL', digits: 1 }], rows: [[80.66]] }, 'pl') // '\ufeffSL\r\n80,7\r\n'` */
export function csvOf(table: Table, flavour: CsvFlavour): string {
  const { between, decimal } = signs[flavour];
  const quoted = (text: string) =>
    text.includes(between) || /["\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  return (
    mark +
    linesOf(table, decimal, quoted)
      .map((line) => `${line.join(between)}\r\n`)
      .join('')
  );
}

/** The same for the clipboard: tabs between, which every spreadsheet takes apart. */
export function tsvOf(table: Table, decimal: '.' | ','): string {
  return linesOf(table, decimal, (text) => text.replace(/[\t\r\n]+/g, ' '))
    .map((line) => line.join('\t'))
    .join('\n');
}

/** The same as an HTML table, for mail programs and word processors. */
export function markupOf(table: Table, decimal: '.' | ','): string {
  const [titles, ...rows] = linesOf(table, decimal, escaped);
  const row = (cells: readonly string[], tag: 'th' | 'td') =>
    `<tr>${cells.map((cell) => `<${tag}>${cell}</${tag}>`).join('')}</tr>`;
  const body = rows.map((cells) => row(cells, 'td')).join('');
  return `<table><thead>${row(titles!, 'th')}</thead><tbody>${body}</tbody></table>`;
}

/** Titles and rows as text. */
function linesOf(
  { columns, rows }: Table,
  decimal: '.' | ',',
  write: (text: string) => string,
): readonly (readonly string[])[] {
  const text = (cell: Cell, column: Column) =>
    write(typeof cell === 'string' ? harmless(cell) : cellText(cell, column, decimal));
  return [
    columns.map(({ title }) => write(harmless(title))),
    ...rows.map((row) => row.map((cell, i) => text(cell, columns[i]!))),
  ];
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
