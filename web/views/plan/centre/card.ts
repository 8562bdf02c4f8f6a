/** What a card of the inspector says: sentences with controls in them, by name. */

import type { Scenario } from '../../../../src/scenario/index.ts';
import type { centre as en } from '../../../../src/words/en/centre.ts';
import type { Shape } from '../../../../src/words/shape.ts';
import type { Fields } from '../../../parts/fields.ts';
import type { Locale } from '../../../state/locale.ts';
import { dictionary } from '../../../state/words.ts';

export type CentreWords = Shape<typeof en>;

export const centreWords = dictionary<CentreWords>({
  en: () => import('../../../../src/words/en/centre.ts').then(({ centre }) => centre),
  pl: () => import('../../../../src/words/pl/centre.ts').then(({ centre }) => centre),
});

export interface CardContext {
  readonly scenario: Scenario;
  readonly locale: Locale;
}

export interface Card {
  readonly fields: Fields;
  readonly sentences: readonly Sentence[];
}

export interface Sentence {
  readonly text: string;
  /** Names of the fields that stand for the sentence's slots; absent: the slots' own names. */
  readonly slots?: Readonly<Record<string, string>>;
  /** Place of the promise it is, which may be taken away; or it says more about the one before. */
  readonly promise?: number | 'more';
  /** Stands quietly, without anything to edit. */
  readonly quiet?: true;
}
