/** The words of the Compare view, fetched with it. */
import type { compare as compareEn } from '../../src/words/en/compare.ts';
import type { Shape } from '../../src/words/shape.ts';
import { dictionary } from '../state/words.ts';

export type CompareWords = Shape<typeof compareEn>;

export const compareWords = dictionary<CompareWords>({
  en: () => import('../../src/words/en/compare.ts').then(({ compare }) => compare),
  pl: () => import('../../src/words/pl/compare.ts').then(({ compare }) => compare),
});
