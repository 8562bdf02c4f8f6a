/** The words of the Data view, fetched with it: its own, those of trust and those of imported files. */
import type { data as dataEn } from '../../src/words/en/data.ts';
import type { imports as importsEn } from '../../src/words/en/imports.ts';
import type { trust as trustEn } from '../../src/words/en/trust.ts';
import type { Shape } from '../../src/words/shape.ts';
import { dictionary } from '../state/words.ts';

export interface DataWords {
  readonly data: Shape<typeof dataEn>;
  readonly trust: Shape<typeof trustEn>;
  readonly imports: Shape<typeof importsEn>;
}

export const dataWords = dictionary<DataWords>({
  en: async () => ({
    ...(await import('../../src/words/en/data.ts')),
    ...(await import('../../src/words/en/trust.ts')),
    ...(await import('../../src/words/en/imports.ts')),
  }),
  pl: async () => ({
    ...(await import('../../src/words/pl/data.ts')),
    ...(await import('../../src/words/pl/trust.ts')),
    ...(await import('../../src/words/pl/imports.ts')),
  }),
});
