/** The words of the import dialog, fetched with it. */
import type { imports as enImports } from '../../src/words/en/imports.ts';
import type { paste as en } from '../../src/words/en/paste.ts';
import type { Shape } from '../../src/words/shape.ts';
import { dictionary } from '../state/words.ts';

export const pasteWords = dictionary<Shape<typeof en>>({
  en: () => import('../../src/words/en/paste.ts').then(({ paste }) => paste),
  pl: () => import('../../src/words/pl/paste.ts').then(({ paste }) => paste),
});

/** What is said of an imported file, as on the command line. */
export const importWords = dictionary<Shape<typeof enImports>>({
  en: () => import('../../src/words/en/imports.ts').then(({ imports }) => imports),
  pl: () => import('../../src/words/pl/imports.ts').then(({ imports }) => imports),
});
