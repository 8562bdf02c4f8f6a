/**
 * The shape of the sentences about bad input, one for each code, and the one way to say them.
 *
 * A sentence says what is wrong and how to mend it; where it stands goes in front. `value` is the offending
 * value written for people: texts in quotes, numbers as the file has them.
 */
import type { TableIssue, TableIssueParams } from '../io/index.ts';
import type { IssueCode, IssueParams, IssueValue, ScenarioIssue } from '../scenario/index.ts';

export type ScenarioSentences = {
  readonly [C in IssueCode]: (value: string, params: IssueParams[C]) => string;
};

export type TableSentences = {
  readonly [C in keyof TableIssueParams]: (value: string, params: TableIssueParams[C]) => string;
};

/** The part of a dictionary that these functions speak from. */
export interface ProblemWords {
  readonly scenario: ScenarioSentences;
  readonly table: TableSentences;
  readonly quoted: (text: string) => string;
  readonly nothing: string;
  readonly row: (row: number, column: string) => string;
}

/**
 * What is wrong with a scenario, as a sentence with its path in front.
 *
 * English: `types[0].balking: 80 is out of range. Give a share from 0 to 1 (0.8 is 80%).`
 */
export function describeIssue(words: ProblemWords, issue: ScenarioIssue): string {
  // the code ties sentence and figures together, which the compiler cannot follow
  const say = words.scenario[issue.code] as (value: string, params: ScenarioIssue['params']) => string;
  const sentence = say(writtenValue(words, issue.value), issue.params);
  return issue.path === '' ? sentence : `${issue.path}: ${sentence}`;
}

/** What is wrong with a table, as a sentence with row and column in front. */
export function describeTableIssue(words: ProblemWords, issue: TableIssue): string {
  const say = words.table[issue.code] as (value: string, params: TableIssue['params']) => string;
  const sentence = say(words.quoted(issue.value), issue.params);
  const where = words.row(issue.row, issue.column);
  return where === '' ? sentence : `${where}: ${sentence}`;
}

function writtenValue(words: ProblemWords, value: IssueValue): string {
  if (value === undefined) return words.nothing;
  return typeof value === 'string' && value !== '{…}' && value !== '[…]'
    ? words.quoted(value)
    : String(value);
}
