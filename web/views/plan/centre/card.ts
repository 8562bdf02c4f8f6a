/** What a card of the inspector says: sentences with controls in them, by name. */

import type { Scenario } from '../../../../src/scenario/index.ts';
import { centre as en } from '../../../../src/words/en/centre.ts';
import { centre as pl } from '../../../../src/words/pl/centre.ts';
import type { Shape } from '../../../../src/words/shape.ts';
import type { Fields } from '../../../parts/fields.ts';
import type { Locale } from '../../../state/locale.ts';

export type CentreWords = Shape<typeof en>;

/** The words of this part, in the language of the page; they come with it, not with the first screen. */
export function centreWords({ language }: Locale): CentreWords {
  return language === 'pl' ? pl : en;
}

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
