/** What is said of keeping, fetched with the keeper after the first paint. */
import type { keeping as en } from '../../src/words/en/keeping.ts';
import type { Shape } from '../../src/words/shape.ts';
import { dictionary } from '../state/words.ts';

export const keepingWords = dictionary<Shape<typeof en>>({
  en: () => import('../../src/words/en/keeping.ts').then(({ keeping }) => keeping),
  pl: () => import('../../src/words/pl/keeping.ts').then(({ keeping }) => keeping),
});
