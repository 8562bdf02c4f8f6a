/** The page's two languages with all their words, for tests of what it says. Import it after the parts under test. */
import { createLocale } from '../../web/state/locale.ts';
import { fetchWords } from '../../web/state/words.ts';

await fetchWords('en');
await fetchWords('pl');

export const en = createLocale('en');
export const pl = createLocale('pl');
