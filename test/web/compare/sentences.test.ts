import { beforeAll, describe, expect, it } from 'vitest';
import { presets } from '../../../src/scenario/index.ts';
import { compareDrafts } from '../../../src/simulation/index.ts';
import type { Language } from '../../../src/words/index.ts';
import { type Change, withChanges } from '../../../web/compare/changes.ts';
import type { Letter } from '../../../web/compare/drafts.ts';
import { rowsOf } from '../../../web/compare/measured.ts';
import { sentencesOf } from '../../../web/compare/sentences.ts';
import { differenceText } from '../../../web/compare/written.ts';
import { plain } from '../../../web/parts/sentence.ts';
import { createLocale } from '../../../web/state/locale.ts';
import { fetchWords } from '../../../web/state/words.ts';

const base = presets.find(({ id }) => id === 'hotlineMonday')!.scenario;
const typeId = base.types[0]!.id;
const group = base.groups[0]!.id;
const agents = (by: number): Change => ({ kind: 'agents', by, group });

beforeAll(async () => {
  await fetchWords('pl');
  await fetchWords('en');
});

function told(language: Language, replications: number, ...drafts: readonly (readonly Change[])[]) {
  const scenarios = drafts.map((changes) => {
    const made = withChanges(base, changes);
    if (!('scenario' in made)) throw new Error(made.refused);
    return made.scenario;
  });
  const comparisons = compareDrafts(base, scenarios, { replications, between: true, intervals: false });
  const letters = (['A', 'B', 'C'] as Letter[]).slice(0, drafts.length);
  const { first, further } = sentencesOf({
    base,
    letters,
    changes: drafts.map(() => ''),
    comparisons,
    typeId,
    locale: createLocale(language),
  });
  const blank = (text: string) => plain(text).replace(/\u00a0/g, ' ');
  return { first: blank(first), further: further.map(blank), comparisons };
}

describe('what a comparison comes to', () => {
  it('is said of one draft: better, worse, the same, or nobody can tell', () => {
    expect(told('en', 60, [agents(1)]).first).toMatch(
      /^Draft A is better: 8\d\.\d% in 20 s, \+\d\.\d ± 0\.\d pts, better on \d+ of 60 days\.$/,
    );
    expect(told('pl', 60, [agents(-1)]).first).toMatch(
      /^Wariant A jest gorszy: 7\d,\d% w 20 s, −\d,\d ± 0,\d p\.p\., gorszy w \d+ z 60 dni\.$/,
    );
    expect(told('en', 20, []).first).toMatch(/^Draft A is the same on every day: 8\d\.\d% in 20 s\.$/);
    const unsure = told('pl', 3, [{ kind: 'patience', mean: 181 }]);
    expect(unsure.first).toMatch(/^Nie wiadomo, czy wariant A jest lepszy: .* lepszy w \d z 3 dni\.$/);
  });

  it('calls a draft the best only when it is surely better than the base and all others', () => {
    const three = told('en', 60, [agents(1)], [agents(2)], [agents(-1)]);
    expect(three.first).toMatch(/^Draft B is the best: /);
    expect(three.further.length).toBe(2 + 3);
    expect(three.further[2]).toMatch(
      /^B is better than A: \+\d\.\d ± 0\.\d pts, better on \d+ of 60 days\.$/,
    );
    const tied = told('en', 60, [agents(1)], [agents(1), { kind: 'patience', mean: 180 }]);
    expect(tied.first).toMatch(/^Draft [AB] is better: .* Whether [AB] is better than [AB] can’t be told\.$/);
    const none = told('pl', 60, [agents(-1)], [{ kind: 'volume', by: 0.1 }]);
    expect(none.first).toMatch(/^Żaden wariant nie jest lepszy od bazowego: 8\d,\d% w 20 s\.$/);
    expect(none.further.length).toBe(2 + 1);
  });

  it('has rows for what there is: paid hours always, callbacks and cost with some', () => {
    const names = (changes: readonly Change[]) =>
      rowsOf(base, typeId, told('en', 5, changes).comparisons).map(({ name }) => name);
    const always = [
      'level',
      'averageWait',
      'averageSpeedOfAnswer',
      'abandonmentRate',
      'occupancy',
      'offered',
      'paidTime',
    ];
    expect(names([agents(1)])).toEqual(always);
    expect(names([{ kind: 'callbacks', on: true }])).toEqual(
      expect.arrayContaining([...always, 'everyone', 'promisesKept']),
    );
  });
});

describe('a difference', () => {
  it('is written with the digits that its half-width can tell, rounded up', () => {
    const en = createLocale('en');
    const pl = createLocale('pl');
    expect(differenceText({ mean: 0.0421, halfWidth: 0.0031 }, 'share', en)).toBe('+4.2 ± 0.4 pts');
    expect(differenceText({ mean: -0.00036, halfWidth: 0.0002 }, 'share', pl)).toBe('−0,04 ± 0,02 p.p.');
    expect(differenceText({ mean: -3.84, halfWidth: 0.34 }, 'seconds', pl)).toBe('−3,8 ± 0,4\u00a0s');
    expect(differenceText({ mean: 66_840, halfWidth: 20 }, 'hours', en)).toBe('+18.57 ± 0.01\u00a0h');
    expect(differenceText({ mean: 0, halfWidth: 0 }, 'count', en)).toBe('0');
    expect(differenceText({ mean: null, halfWidth: null }, 'share', en)).toBe('–');
    expect(differenceText({ mean: 1240.4, halfWidth: 12.2 }, 'money', en)).toBe('+1,240 ± 13');
  });
});
