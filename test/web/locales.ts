/** The page's two languages with all their words, for tests of what it says. Import it after the parts under test. */
import { createLocale, sayProblemsIn } from '../../web/state/locale.ts';
import { problemWords } from '../../web/state/problem-words.ts';
import { fetchWords } from '../../web/state/words.ts';

await fetchWords('en');
await fetchWords('pl');
sayProblemsIn(problemWords);

export const en = createLocale('en');
export const pl = createLocale('pl');
