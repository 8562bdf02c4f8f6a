/**
 * The cells of one row as figures. A row with a cell that cannot be read is complained about cell by cell and
 * is not taken, unless the person had it set aside.
 */

import { limits } from '../../scenario/index.ts';
import type { CellRow } from '../cells.ts';
import { isBlank } from '../column-profile.ts';
import { readDuration } from '../duration.ts';
import { readNumber } from '../number.ts';
import type { TableIssueCode, TableIssueParams } from '../table-issue.ts';
import type { Column } from './columns.ts';
import type { Notes } from './notes.ts';
import type { NumberFormat } from './numbers.ts';
import { kindOf, type Role } from './roles.ts';

export type Figures = { readonly [R in Role]?: number };

type Complaint = () => void;

export class RowReader {
  readonly #byRole: ReadonlyMap<Role, Column>;
  readonly #formats: ReadonlyMap<number, NumberFormat>;
  readonly #notes: Notes;
  readonly #skip: boolean;
  readonly #numeric: readonly Column[];
  #row!: CellRow;
  #complaints: Complaint[] = [];

  constructor(
    columns: readonly Column[],
    formats: ReadonlyMap<number, NumberFormat>,
    notes: Notes,
    skip: boolean,
  ) {
    this.#byRole = new Map(
      columns.filter(({ role }) => role !== 'none').map((column) => [column.role, column]),
    );
    this.#formats = formats;
    this.#notes = notes;
    this.#skip = skip;
    this.#numeric = columns.filter(({ index }) => formats.has(index));
  }

  /** Turns to a row. */
  begin(row: CellRow): void {
    this.#row = row;
    this.#complaints = [];
  }

  get line(): number {
    return this.#row.line;
  }

  has(role: Role): boolean {
    return this.#byRole.has(role);
  }

  /** The cell of a role as it stands; empty where it is blank, or there is no such column. */
  text(role: Role): string {
    const column = this.#byRole.get(role);
    const cell = column ? (this.#row.cells[column.index] ?? '') : '';
    return isBlank(cell) ? '' : cell;
  }

  /** Does any cell of a used column of numbers hold something? */
  get hasFigures(): boolean {
    return this.#numeric.some(({ index }) => !isBlank(this.#row.cells[index] ?? ''));
  }

  complain<C extends TableIssueCode>(role: Role | undefined, code: C, params: TableIssueParams[C]): void {
    const { line, cells } = this.#row;
    const column = role && this.#byRole.get(role);
    const name = column?.key ?? '';
    const value = column ? (cells[column.index] ?? '') : cells.join(' ');
    this.#complaints.push(() => this.#notes.issues.add(line, name, value, code, params));
  }

  /** Ends a row: true when it may be taken. What was wrong with it is told, or the row set aside. */
  end(): boolean {
    if (this.#complaints.length === 0) return true;
    if (this.#skip) this.#notes.aside('unreadable', this.#row);
    else for (const complain of this.#complaints) complain();
    return false;
  }

  /** All counts, durations and shares of the row that are there. */
  figures(): Figures {
    const figures: Partial<Record<Role, number>> = {};
    for (const column of this.#numeric) {
      const text = (this.#row.cells[column.index] ?? '').trim();
      if (isBlank(text)) continue;
      const value = this.#figure(text, column, this.#formats.get(column.index)!);
      if (value !== undefined) figures[column.role] = value;
    }
    return figures;
  }

  #figure(text: string, { role }: Column, format: NumberFormat): number | undefined {
    const kind = kindOf(role);
    const options = format.decimal ? { decimal: format.decimal } : {};
    const reading = readNumber(text, options);
    if (!reading) {
      if (kind !== 'duration') return this.#wrong(role, 'notNumber', {});
      const seconds = readDuration(text, options);
      if (seconds === undefined) return this.#wrong(role, 'notDuration', {});
      return this.#bounded(role, format.hoursAndMinutes ? seconds * 60 : seconds, limits.duration * 1000);
    }
    // asked about as a whole; read here as it most likely is
    const { value } = reading;
    if (value < 0) return this.#wrong(role, 'negative', {});
    if (kind === 'count') {
      if (text.includes('%')) return this.#wrong(role, 'notNumber', {});
      const isWhole = role === 'agents' || role === 'offered' || Number.isInteger(value);
      return isWhole ? this.#bounded(role, value, limits.contacts) : this.#wrong(role, 'notWhole', {});
    }
    if (kind === 'share') {
      const share = text.includes('%') ? value : value * format.unit;
      return share <= 1 + 1e-9 ? share : this.#wrong(role, 'tooLarge', { most: 1 });
    }
    // the mean of contacts may be printed in thousandths of its unit, so no rounding here
    if (text.includes('%')) return this.#wrong(role, 'notDuration', {});
    return this.#bounded(role, value * format.unit, limits.duration * 1000);
  }

  #bounded(role: Role, value: number, most: number): number | undefined {
    return value <= most ? value : this.#wrong(role, 'tooLarge', { most });
  }

  #wrong<C extends TableIssueCode>(role: Role, code: C, params: TableIssueParams[C]): undefined {
    this.complain(role, code, params);
    return undefined;
  }
}
