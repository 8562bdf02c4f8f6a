/** What a comparison shows: the numbers, and whose they are. */
import type { Scenario } from '../../../src/scenario/index.ts';
import { changeText } from '../../compare/change-texts.ts';
import type { Compared } from '../../compare/compare-desk.ts';
import type { Draft } from '../../compare/drafts.ts';
import { all, comparedTypes } from '../../compare/measured.ts';
import type { Locale } from '../../state/locale.ts';

export interface Shown {
  readonly compared: Compared;
  readonly base: Scenario;
  readonly letters: readonly Draft['letter'][];
  /** Of each draft, as they stand in a sentence; empty where they are too long for one. */
  readonly changes: readonly string[];
}

/** Characters that what a draft changes may take in the first sentence. */
const longestChanges = 48;

/** What a draft changes, where that is short enough to stand in a sentence. */
export function shortChanges({ own, changes }: Draft, base: Scenario, locale: Locale): string {
  if (own) return '';
  const text = changes.map((change) => changeText(base, change, locale)).join(', ');
  return text.length <= longestChanges ? text : '';
}

/** The type looked at: the only one there is, else the one chosen if all have it, else all together. */
export function typeLookedAt({ base, compared: { comparisons } }: Shown, chosen: string | undefined): string {
  const known = comparedTypes(base, comparisons);
  const [only] = base.types;
  const hasOthers = comparisons.some(
    ({ onlyInBase, onlyInDraft }) => onlyInBase.length + onlyInDraft.length > 0,
  );
  if (base.types.length === 1 && !hasOthers && known.length === 1) return only!.id;
  return chosen !== undefined && known.includes(chosen) ? chosen : all;
}
