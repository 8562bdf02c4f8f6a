/** What is said of links, fetched with the dialog or with the first link that is opened. */
import type { sharing as en } from '../../src/words/en/sharing.ts';
import type { Shape } from '../../src/words/shape.ts';
import { dictionary } from '../state/words.ts';

export const sharingWords = dictionary<Shape<typeof en>>({
  en: () => import('../../src/words/en/sharing.ts').then(({ sharing }) => sharing),
  pl: () => import('../../src/words/pl/sharing.ts').then(({ sharing }) => sharing),
});
