/** Every sentence and label of Holdline, one typed dictionary a language. */
import { en } from './en/index.ts';
import { pl } from './pl/index.ts';
import type { Shape } from './shape.ts';

export type Words = Shape<typeof en>;
export type Language = 'en' | 'pl';

export const languages: readonly Language[] = ['en', 'pl'];

/** The dictionary of a language. */
export function wordsOf(language: Language): Words {
  return language === 'pl' ? pl : en;
}
