/**
 * What is wrong with what was typed or with a file: where, the value as it stood, and a sentence that says how
 * to mend it. A command collects all of them and throws once.
 */
import type { CliWords } from './language.ts';
import { cliWordsOf, type Language } from './language.ts';

type Sentences = CliWords['problems'];
type ProblemCode = keyof Sentences;

export interface Problem {
  /** A flag (`--aht`), an operand (`FILE`) or a path inside a file (`types[0].volume`). */
  readonly at: string;
  /** The value as given; undefined when nothing was. */
  readonly value: unknown;
  /** Stable name of the kind of problem, for scripts. */
  readonly code: string;
  /** What is wrong and the mend, as a sentence. */
  readonly say: (language: Language) => string;
}

/** A problem of the command line itself, worded in src/words/…/cli.ts. */
export function problem<C extends ProblemCode>(
  at: string,
  value: unknown,
  code: C,
  ...params: Parameters<Sentences[C]>
): Problem {
  const say = (language: Language) => {
    const sentence = cliWordsOf(language).problems[code] as (...values: typeof params) => string;
    return sentence(...params);
  };
  return { at, value, code, say };
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
