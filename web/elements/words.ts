/** The words of the elements themselves. */
import type { ElementsWords } from '../../src/words/en/elements.ts';
import type { Shape } from '../../src/words/shape.ts';
import { dictionary } from '../state/words.ts';

export const elementsWords = dictionary<Shape<ElementsWords>>({
  en: () => import('../../src/words/en/elements.ts').then(({ elements }) => elements),
  pl: () => import('../../src/words/pl/elements.ts').then(({ elements }) => elements),
});
