/**
 * Up to three drafts beside the base, which is the scenario of the page. A draft follows the base, with its changes
 * made to whatever the base is, or has a scenario of its own that they are made to: a file, an example, what was
 * edited in Plan. Everything here makes a new book from an old one; nothing is lost on the way:
 *
 *   edited in Plan   the page's scenario becomes the draft's, and the base is kept until one comes back
 *   set as base      the draft's scenario becomes the page's; the old base takes the draft's place, and drafts that
 *                    followed it stay what they are
 */
import type { Scenario } from '../../src/scenario/index.ts';
import { PerScenario } from '../state/per-scenario.ts';
import { type Change, type Changed, withChanges } from './changes.ts';

export const letters = ['A', 'B', 'C'] as const;
export type Letter = (typeof letters)[number];

export interface Draft {
  readonly letter: Letter;
  /** What its changes are made to; absent: the base, whatever that is at the time. */
  readonly own?: Scenario;
  /** Where its own scenario came from. */
  readonly origin?: Origin;
  readonly changes: readonly Change[];
}

/** A file or example by its name, the plan as it once stood, as edited in Plan, or the base of before. */
export type Origin =
  | { readonly kind: 'named'; readonly name: string }
  | { readonly kind: 'plan' | 'edited' | 'formerBase' };

export interface DraftBook {
  readonly drafts: readonly Draft[];
  /** The draft that is being edited in Plan, and the base that waits for its return. */
  readonly editing?: { readonly letter: Letter; readonly base: Scenario };
}

export const noDrafts: DraftBook = { drafts: [] };

const made = new PerScenario<Changed>();

/** The scenario of a draft, the same object while nothing changes. */
export function scenarioOf({ own, changes }: Draft, base: Scenario): Changed {
  return made.get(own ?? base, JSON.stringify(changes), () => withChanges(own ?? base, changes));
}

/** Adds a draft under the first letter that is free; the book as it is where three stand. */
export function withDraft(book: DraftBook, draft: Omit<Draft, 'letter'>): DraftBook {
  const letter = letters.find((free) => !book.drafts.some((one) => one.letter === free));
  if (letter === undefined) return book;
  const drafts = [...book.drafts, { ...draft, letter }];
  return { ...book, drafts: drafts.sort((a, b) => letters.indexOf(a.letter) - letters.indexOf(b.letter)) };
}

export function withoutDraft(book: DraftBook, letter: Letter): DraftBook {
  return { ...book, drafts: book.drafts.filter((one) => one.letter !== letter) };
}

export function withDraftChanges(book: DraftBook, letter: Letter, changes: readonly Change[]): DraftBook {
  return replaced(book, letter, (draft) => ({ ...draft, changes }));
}

/** The same draft once more, under a letter of its own. */
export function withCopy(book: DraftBook, letter: Letter): DraftBook {
  const draft = book.drafts.find((one) => one.letter === letter);
  if (!draft) return book;
  const { letter: _, ...copy } = draft;
  return withDraft(book, copy);
}

/** The book once the base has gone aside for a draft to be edited in Plan. */
export function withEditing(book: DraftBook, letter: Letter, base: Scenario): DraftBook {
  return { ...book, editing: { letter, base } };
}

/**
 * The book after the return from Plan: what was edited is the draft's own, unless nothing of it was. The base to put
 * back is `editing.base`.
 */
export function withEdited({ editing, ...book }: DraftBook, edited: Scenario): DraftBook {
  if (!editing) return book;
  return replaced(book, editing.letter, (draft) => {
    const before = scenarioOf(draft, editing.base);
    const isSame = 'scenario' in before && isSameBut(before.scenario, edited);
    if (isSame) return draft;
    const { name: _, ...own } = edited;
    const named = editing.base.name === undefined ? own : { ...own, name: editing.base.name };
    return { letter: draft.letter, own: named, origin: { kind: 'edited' }, changes: [] };
  });
}

/** The book once a draft has become the base: the old base stands in its place, and nobody follows the new one. */
export function withFormerBase(book: DraftBook, letter: Letter, base: Scenario): DraftBook {
  const drafts = book.drafts.map((draft): Draft => {
    if (draft.letter === letter) return { letter, own: base, origin: { kind: 'formerBase' }, changes: [] };
    return draft.own ? draft : { ...draft, own: base, origin: { kind: 'formerBase' } };
  });
  return { ...book, drafts };
}

function replaced(book: DraftBook, letter: Letter, edit: (draft: Draft) => Draft): DraftBook {
  return { ...book, drafts: book.drafts.map((draft) => (draft.letter === letter ? edit(draft) : draft)) };
}

/** Whether two scenarios say the same under different names. */
function isSameBut({ name: _a, ...a }: Scenario, { name: _b, ...b }: Scenario): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
