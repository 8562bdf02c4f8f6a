/**
 * What can be wrong with a table that somebody exported or pasted: a code and the figures its sentence needs,
 * with the row and column where it stands. src/words has the sentences.
 */

type None = Readonly<Record<never, never>>;

/** Every code with the figures its sentence needs. */
export interface TableIssueParams {
  /** The text holds no row at all. */
  readonly emptyTable: None;
  /** The first row holds values where the names of the columns should be. */
  readonly noHeader: { readonly needed: readonly string[] };
  readonly missingColumn: { readonly column: string; readonly nearest?: string };
  /** No column of people: what a staffing question looks like, and so a code of its own. */
  readonly noAgents: None;
  readonly duplicateColumn: { readonly first: string };
  readonly tooManyRows: { readonly count: number; readonly most: number };
  /** A row of more than `most` cells; nothing of the table is read. */
  readonly tooManyColumns: { readonly most: number };
  readonly ragged: { readonly count: number; readonly expected: number };
  /** A quote is opened and not closed, or the other way round. */
  readonly brokenQuotes: None;
  readonly notNumber: None;
  readonly twoReadings: { readonly one: number; readonly other: number };
  readonly negative: None;
  readonly tooLarge: { readonly most: number };
  readonly notWhole: None;
  readonly notDuration: None;
  readonly notClock: None;
  readonly notDate: None;
  readonly offGrid: { readonly intervalLength: number };
  /** Rows that stand for longer than the others. */
  readonly mixedIntervals: { readonly intervalLength: number; readonly other: number };
  readonly badInterval: { readonly intervalLength: number };
  readonly duplicateRow: { readonly first: number };
  readonly spreadTooWide: { readonly mean: number; readonly most: number };
  /** No row says how long a contact takes. */
  readonly noHandleTime: None;
  /** Nothing that looks like a volume was found in what was pasted. */
  readonly noVolume: None;
  /** A workbook of the old format (.xls), which is not read. */
  readonly oldWorkbook: None;
  /** Begins as a workbook and is none, or is damaged. */
  readonly brokenWorkbook: None;
  /** Larger than `most` megabytes; nothing of it is read. */
  readonly fileTooBig: { readonly most: number };
  /** Would unpack into more than `most` megabytes. */
  readonly workbookTooBig: { readonly most: number };
  readonly moreIssues: { readonly count: number };
}

export type TableIssueCode = keyof TableIssueParams;

/** One thing that is wrong. */
export type TableIssue = {
  readonly [C in TableIssueCode]: {
    /** Line of the file, the first is 1; 0 for the table as a whole. */
    readonly row: number;
    /** Name of the column as its header has it (or its number where there is none); empty for a whole row. */
    readonly column: string;
    /** The cell as it stood, shortened; empty for a whole row. */
    readonly value: string;
    readonly code: C;
    readonly params: TableIssueParams[C];
  };
}[TableIssueCode];

/** Everything that is wrong with a table, in the order of the file. */
export class TableError extends Error {
  override readonly name = 'TableError';
  readonly issues: readonly TableIssue[];

  constructor(issues: readonly TableIssue[]) {
    const first = issues[0];
    const where = first && first.row > 0 ? `row ${first.row}${first.column && `, ${first.column}`}` : 'table';
    const more = issues.length > 1 ? ` and ${issues.length - 1} more` : '';
    super(`invalid table: ${where} (${first?.code ?? 'unknown'})${more}`);
    this.issues = issues;
  }
}

/** Most issues one error lists, so that a file that is wrong throughout does not fill the memory. */
const mostIssues = 1000;

/** Collects issues while a table is read. */
export class TableIssueList {
  readonly #issues: TableIssue[] = [];
  #left = 0;

  add<C extends TableIssueCode>(
    row: number,
    column: string,
    value: string,
    code: C,
    params: TableIssueParams[C],
  ): void {
    if (this.#issues.length >= mostIssues) {
      this.#left++;
      return;
    }
    const shown = value.length > 60 ? `${value.slice(0, 59)}…` : value;
    this.#issues.push({ row, column, value: shown, code, params } as TableIssue);
  }

  get isEmpty(): boolean {
    return this.#issues.length === 0;
  }

  /** All issues by row; those of the table as a whole come first. */
  toList(): readonly TableIssue[] {
    const sorted = [...this.#issues].sort((a, b) => a.row - b.row);
    if (this.#left === 0) return sorted;
    const more: TableIssue = {
      row: 0,
      column: '',
      value: '',
      code: 'moreIssues',
      params: { count: this.#left },
    };
    return [...sorted, more];
  }

  toError(): TableError {
    return new TableError(this.toList());
  }

  throwIfAny(): void {
    if (!this.isEmpty) throw this.toError();
  }
}
