/** The words of the paste dialog, fetched with it. */
import type { paste as en } from '../../src/words/en/paste.ts';
import type { Shape } from '../../src/words/shape.ts';
import { dictionary } from '../state/words.ts';

export const pasteWords = dictionary<Shape<typeof en>>({
  en: () => import('../../src/words/en/paste.ts').then(({ paste }) => paste),
  pl: () => import('../../src/words/pl/paste.ts').then(({ paste }) => paste),
});
