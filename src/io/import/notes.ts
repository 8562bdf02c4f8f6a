/** Collects what is set aside, remarked, asked and wrong while a file is read. */
import type { CellRow } from '../cells.ts';
import { TableIssueList } from '../table-issue.ts';
import type { Aside, AsideReason, Question, Remark, RemarkCode } from './import.ts';

/** Lines that a remark names at most; it is about the kind of thing, not a list to work through. */
const mostLines = 1000;

export class Notes {
  readonly issues = new TableIssueList();
  readonly #asides = new Map<AsideReason, { lines: number[]; example: string }>();
  readonly #remarks = new Map<string, { code: RemarkCode; lines: number[]; value: string }>();
  readonly #questions: Question[] = [];

  aside(reason: AsideReason, row: CellRow): void {
    this.asideLine(reason, row.line, row.cells.filter((cell) => cell !== '').join(' '));
  }

  asideLine(reason: AsideReason, line: number, text: string): void {
    const found = this.#asides.get(reason);
    if (found) found.lines.push(line);
    else
      this.#asides.set(reason, { lines: [line], example: text.length > 80 ? `${text.slice(0, 79)}…` : text });
  }

  remark(code: RemarkCode, value = '', line?: number): void {
    const key = `${code} ${value}`;
    const found = this.#remarks.get(key) ?? { code, lines: [], value };
    this.#remarks.set(key, found);
    if (line !== undefined && found.lines.length < mostLines) found.lines.push(line);
  }

  ask(question: Question): void {
    this.#questions.push(question);
  }

  get asides(): readonly Aside[] {
    return [...this.#asides].map(([reason, { lines, example }]) => ({ reason, lines, example }));
  }

  get remarks(): readonly Remark[] {
    return [...this.#remarks.values()];
  }

  get questions(): readonly Question[] {
    return this.#questions;
  }
}
