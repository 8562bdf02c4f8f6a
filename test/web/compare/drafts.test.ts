import { describe, expect, it } from 'vitest';
import { presets } from '../../../src/scenario/index.ts';
import {
  type DraftBook,
  noDrafts,
  scenarioOf,
  withCopy,
  withDraft,
  withDraftChanges,
  withEdited,
  withEditing,
  withFormerBase,
  withoutDraft,
} from '../../../web/compare/drafts.ts';
import { bookOf } from '../../../web/compare/keep-drafts.ts';

const base = presets[0]!.scenario;
const other = presets[1]!.scenario;
const more = { kind: 'volume', by: 0.1 } as const;
const faster = { kind: 'handleTime', by: -20 } as const;
const two = withDraft(withDraft(noDrafts, { changes: [more] }), { changes: [faster] });
const lettersOf = ({ drafts }: DraftBook) => drafts.map(({ letter }) => letter).join('');

/** The scenario of the draft with a letter. */
function made(book: DraftBook, letter: string, onto = base) {
  const draft = scenarioOf(book.drafts.find((one) => one.letter === letter)!, onto);
  if (!('scenario' in draft)) throw new Error(draft.refused);
  return draft.scenario;
}

describe('the drafts', () => {
  it('are three at most, under letters that stay when one goes', () => {
    const three = withCopy(two, 'B');
    expect(lettersOf(three)).toBe('ABC');
    expect(withDraft(three, { changes: [] })).toBe(three);
    const without = withoutDraft(three, 'A');
    expect(lettersOf(without)).toBe('BC');
    expect(lettersOf(withDraft(without, { changes: [more] }))).toBe('ABC');
    expect(made(three, 'C')).toEqual(made(three, 'B'));
  });

  it('follow the base when it is edited, and are the same object while nothing changes', () => {
    expect(made(two, 'A')).toBe(made(two, 'A'));
    const edited = { ...base, seed: 'edited' };
    expect(made(two, 'A', edited).seed).toBe('edited');
    const own = withDraft(noDrafts, { own: base, origin: { kind: 'plan' }, changes: [] });
    expect(made(own, 'A', edited)).toBe(base);
  });

  it('come back from Plan as they were edited there, the base untouched; or as they were', () => {
    const away = withEditing(two, 'A', base);
    expect(away.editing!.base).toBe(base);
    const same = { ...made(two, 'A'), name: 'A · Hotline' };
    expect(withEdited(away, same)).toEqual(two);
    const edited = { ...same, seed: 'mine' };
    const back = withEdited(away, edited);
    expect(back.editing).toBeUndefined();
    expect(made(back, 'A')).toMatchObject({ seed: 'mine', name: base.name });
    expect(back.drafts[0]!.origin).toEqual({ kind: 'edited' });
    expect(back.drafts[1]).toEqual(two.drafts[1]);
  });

  it('set as base leave the old base in their place, and the others what they were', () => {
    const [before, next] = [made(two, 'A'), made(two, 'B')];
    const book = withFormerBase(two, 'B', base);
    expect(made(book, 'B', next)).toBe(base);
    expect(made(book, 'A', next)).toEqual(before);
  });

  it('survive being kept, and what cannot be read is left out', () => {
    const book = withDraft(withEditing(two, 'A', base), {
      own: other,
      origin: { kind: 'named', name: 'other.json' },
      changes: [{ kind: 'agents', by: -1, group: 'team', from: 36_000, to: 39_600 }],
    });
    expect(bookOf(JSON.parse(JSON.stringify(book)))).toEqual(book);
    const broken = {
      drafts: [
        { letter: 'A', own: { version: 99 }, changes: [] },
        { letter: 'B', changes: [{ kind: 'volume', by: 'much' }, more, { kind: 'patience', mean: null }] },
        { letter: 'B', changes: [] },
        { letter: 'D', changes: [] },
        7,
      ],
      editing: { letter: 'A', base: null },
    };
    expect(bookOf(broken)).toEqual({
      drafts: [{ letter: 'B', changes: [more, { kind: 'patience', mean: null }] }],
    });
    for (const nothing of [null, 3, 'x', [], {}, { drafts: 'A' }]) expect(bookOf(nothing)).toEqual(noDrafts);
  });

  it('take other changes in the place of theirs', () => {
    const changed = withDraftChanges(two, 'A', [more, faster]);
    expect(changed.drafts[0]!.changes).toEqual([more, faster]);
    expect(changed.drafts[1]).toBe(two.drafts[1]);
  });
});
