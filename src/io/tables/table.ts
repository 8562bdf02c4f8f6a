/** A table to hand on: typed cells under titles, from which every format is written. */

/** Text, a number, or nothing observed. */
export type Cell = string | number | null;

export interface Column {
  readonly title: string;
  /** Digits after the point of its numbers; absent: the column holds text. */
  readonly digits?: number;
  /** Numbers show all these digits, zeros too: they were measured that far. */
  readonly fixed?: boolean;
  /** Differences: people see a plus as well as a minus. */
  readonly signed?: boolean;
}

export interface Table {
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
}

/**
 * A cell as text for another program, with the decimal sign asked for. Halves round up, no separators of thousands,
 * no −0, no zeros behind.
 *
 * `cellText(1234.56, { title: 'wait, s', digits: 1 }, ',') // '1234,6'`
 */
export function cellText(cell: Cell, { digits = 0 }: Column, decimal: '.' | ','): string {
  if (cell === null) return '';
  if (typeof cell === 'string') return cell;
  const scale = 10 ** digits;
  const rounded = Math.round(cell * scale) / scale;
  return String(rounded === 0 ? 0 : rounded).replace('.', decimal);
}

/**
 * Text that no spreadsheet takes for a formula: names in a scenario come from strangers, and `=…`, `+…`, `-…` and
 * `@…` would be run. Such text gets an apostrophe in front, as a spreadsheet writes it.
 *
 * `harmless('=1+1') // "'=1+1"`
 */
export function harmless(text: string): string {
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}
