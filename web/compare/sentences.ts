/**
 * What a comparison comes to, in sentences. The first judges by the service level: one draft is better, worse, or
 * cannot be told from the base; of several the one with the highest level is called the best only where it is surely
 * better than the base and than every other draft.
 */
import type { Comparison } from '../../src/measures/index.ts';
import { type Scenario, serviceLevelTargetOf } from '../../src/scenario/index.ts';
import type { Locale } from '../state/locale.ts';
import type { Letter } from './drafts.ts';
import { levelKeyOf, measureIn, saidOf, sorted } from './measured.ts';
import { compareWords } from './words.ts';
import { daysText, differenceText, shareText } from './written.ts';

export interface Sentences {
  /** With marks for emphasis. */
  readonly first: string;
  /** One for each draft, where the first does not say it all, then the drafts with each other. */
  readonly further: readonly string[];
}

interface Told {
  readonly base: Scenario;
  readonly letters: readonly Letter[];
  /** What each draft changes, in a few words; empty where that takes more. */
  readonly changes: readonly string[];
  readonly comparisons: readonly Comparison[];
  readonly typeId: string;
  readonly locale: Locale;
}

export function sentencesOf({ base, letters, changes, comparisons, typeId, locale }: Told): Sentences {
  const words = compareWords(locale);
  const key = levelKeyOf(base, typeId);
  const { ofBase, between } = sorted(comparisons, letters.length);
  const measured = ofBase.map((one) => measureIn(one, typeId, key));

  const sayLevel = (mean: number | null) => levelText(mean, base, typeId, locale);
  const parts = (comparison: Comparison, letter: Letter) => {
    const at = measureIn(comparison, typeId, key);
    const side = saidOf(at) === 'worse' ? 'worse' : 'better';
    return {
      letter,
      level: sayLevel(at.draft.mean),
      difference: differenceText(at.difference, 'share', locale),
      days: daysText(at.days, side, comparison.counted, locale),
    };
  };
  const told = (d: number) => ({ ...parts(ofBase[d]!, letters[d]!), changes: changes[d] ?? '' });
  const one = (d: number, draft = told(d)) => words.one[saidOf(measured[d]!) ?? 'cannot tell'](draft);
  // In the list beside the first sentence letters will do.
  const each = ofBase.map((_, d) => one(d, { ...told(d), changes: '' }));
  const pairs = between.map(({ from, to, comparison }) => {
    const said = saidOf(measureIn(comparison, typeId, key)) ?? 'cannot tell';
    return words.between[said]({ ...parts(comparison, letters[to]!), other: letters[from]! });
  });
  if (letters.length === 1) return { first: one(0), further: [] };

  const leader = measured.reduce(
    (best, one, d) => ((one.draft.mean ?? -1) > (measured[best]!.draft.mean ?? -1) ? d : best),
    0,
  );
  if (saidOf(measured[leader]!) !== 'better') {
    return { first: words.noneBetter(sayLevel(measured[0]!.base.mean)), further: [...each, ...pairs] };
  }
  const rival = between.find(({ from, to, comparison }) => {
    if (from !== leader && to !== leader) return false;
    return saidOf(measureIn(comparison, typeId, key)) !== (to === leader ? 'better' : 'worse');
  });
  const others = each.filter((_, d) => d !== leader);
  if (!rival) {
    return { first: words.best(told(leader)), further: [...others, ...pairs] };
  }
  const other = letters[rival.from === leader ? rival.to : rival.from]!;
  return {
    first: `${one(leader)} ${words.notApart(letters[leader]!, other)}`,
    further: [...others, ...pairs],
  };
}

/** "84.3% in 20 s"; of all together, whose waits may differ, "84.3% in time". */
export function levelText(mean: number | null, base: Scenario, typeId: string, locale: Locale): string {
  const words = compareWords(locale);
  const within = withinOf(base, typeId);
  const share = mean === null ? '–' : shareText(mean, locale);
  return within === undefined ? words.inTime(share) : words.within(share, locale.duration(within));
}

/** The wait that counts as in time, seconds: of a type, or of all where they have the same. */
export function withinOf({ types }: Scenario, typeId: string): number | undefined {
  const looked = types.filter(({ id }) => typeId === '' || id === typeId);
  const [first, ...others] = looked.map((type) => serviceLevelTargetOf(type)?.within);
  return others.every((within) => within === first) ? first : undefined;
}
