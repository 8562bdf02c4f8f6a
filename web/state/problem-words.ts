/** The sentences about values that a scenario or a table may not have: fetched after the first paint. */
import type { ProblemWords } from '../../src/words/problems.ts';
import { dictionary } from './words.ts';

export const problemWords = dictionary<ProblemWords>({
  en: () => import('../../src/words/en/errors.ts').then(({ errors }) => errors),
  pl: () => import('../../src/words/pl/errors.ts').then(({ errors }) => errors),
});
