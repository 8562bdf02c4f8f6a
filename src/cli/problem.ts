/**
 * What is wrong with what was typed or with a file: where, the value as it stood, and a sentence that says how
 * to mend it. A command collects all of them and throws once.
 */

import type { TableIssue } from '../io/index.ts';
import type { ScenarioIssue } from '../scenario/index.ts';
import { type Language, wordsOf } from '../words/index.ts';
import { describeIssue, describeTableIssue } from '../words/problems.ts';
import type { CliWords } from './language.ts';

type Sentences = CliWords['problems'];
/** Stable name of a kind of problem of the command line. */
export type ProblemCode = keyof Sentences;
/** What its sentence is told. */
export type ProblemParams<C extends ProblemCode> = Parameters<Sentences[C]>;

export interface Problem {
  /** A flag (`--aht`), an operand (`FILE`) or a path inside a file (`types[0].volume`). */
  readonly at: string;
  /** The value as given; undefined when nothing was. */
  readonly value: unknown;
  /** Stable name of the kind of problem, for scripts. */
  readonly code: string;
  /** Where, what is wrong and the mend, as a sentence. */
  readonly say: (language: Language) => string;
}

/** A problem of the command line itself, worded in src/words/…/cli.ts; the value stands in the sentence. */
export function problem<C extends ProblemCode>(
  place: string,
  given: unknown,
  code: C,
  ...params: Parameters<Sentences[C]>
): Problem {
  const at = withoutPassword(place);
  const value = typeof given === 'string' ? withoutPassword(given) : given;
  const say = (language: Language) => {
    const sentence = wordsOf(language).cli.problems[code] as (...values: typeof params) => string;
    return [at, ...(value === undefined ? [] : [JSON.stringify(value)]), sentence(...params)].join(' ');
  };
  return { at, value, code, say };
}

/** Addresses are repeated to people and logs without what is secret in them. */
function withoutPassword(text: string): string {
  return text.replace(/[^\s,]+/g, (word) => {
    const from = word.indexOf('://');
    const to = word.lastIndexOf('@');
    return from >= 0 && to > from ? `${word.slice(0, from + 3)}…${word.slice(to)}` : word;
  });
}

/** A problem inside a scenario, worded in src/words/…/errors.ts. */
export function scenarioProblem(issue: ScenarioIssue, file: string): Problem {
  const { path, value, code } = issue;
  return {
    at: path,
    value,
    code,
    say: (language) => `${file}: ${describeIssue(wordsOf(language).errors, issue)}`,
  };
}

/** A problem inside a table; where people are missing, the way to find out how many are needed. */
export function tableProblem(issue: TableIssue, file: string): Problem {
  const { row, column, value, code } = issue;
  const at = `${row}:${column}`;
  if (code === 'noAgents') return { ...problem(file, undefined, 'noAgents'), at, code };
  return {
    at,
    value,
    code,
    say: (language) => `${file}: ${describeTableIssue(wordsOf(language).errors, issue)}`,
  };
}

/** Input that cannot be used; ends the program with exit code 2. */
export class BadInput extends Error {
  override readonly name = 'BadInput';
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map(({ at, code }) => `${at}: ${code}`).join(', '));
    this.problems = problems;
  }
}
