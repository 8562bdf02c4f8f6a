/** Every sentence and label of Holdline, one typed dictionary a language. */
import { en } from './en/index.ts';
import { pl } from './pl/index.ts';
import type { Shape } from './shape.ts';

/** Every sentence in one language; English sets the type, a missing Polish one does not compile. */
export type Words = Shape<typeof en>;
/** The languages there are. */
export type Language = 'en' | 'pl';

/** The languages there are, English first. */
export const languages: readonly Language[] = ['en', 'pl'];

/** The dictionary of a language. */
export function wordsOf(language: Language): Words {
  return language === 'pl' ? pl : en;
}
