/** The words of the command line, and which language they are in when nothing is said. */
import type { MeasureKey } from '../measures/index.ts';
import { cli as en } from '../words/en/cli.ts';
import { errors as enErrors } from '../words/en/errors.ts';
import { measures as enMeasures, type MeasureWords } from '../words/en/measures.ts';
import { type Language, languages } from '../words/index.ts';
import { cli as pl } from '../words/pl/cli.ts';
import { errors as plErrors } from '../words/pl/errors.ts';
import { measures as plMeasures } from '../words/pl/measures.ts';
import type { ProblemWords } from '../words/problems.ts';
import type { Shape } from '../words/shape.ts';

export type { Language };
export { languages };
export type CliWords = Shape<typeof en>;

/** The sentences of the command line in a language. */
export function cliWordsOf(language: Language): CliWords {
  return language === 'pl' ? pl : en;
}

/** The names of the measures in a language. */
export function measureWordsOf(language: Language): Readonly<Record<MeasureKey, MeasureWords>> {
  return language === 'pl' ? plMeasures : enMeasures;
}

/** The sentences about files in a language. */
export function errorWordsOf(language: Language): ProblemWords {
  return language === 'pl' ? plErrors : enErrors;
}

/** The language of a terminal, from the usual variables; English when it is neither. */
export function languageOf(environment: Readonly<Record<string, string | undefined>>): Language {
  const locale = environment.LC_ALL || environment.LC_MESSAGES || environment.LANG || '';
  return locale.toLowerCase().startsWith('pl') ? 'pl' : 'en';
}
