import { describe, expect, it } from 'vitest';
import { hotlineMonday } from '../../../src/scenario/index.ts';
import { joined } from '../../../web/keeping/joined.ts';

/** A scenario by its name; each call is another object, as each reading of the database is. */
const step = (name: string) => ({ ...hotlineMonday, name });
const record = { revision: 4, writer: 'this tab' };
const mark = { id: 'a', revision: 4, writer: 'this tab', saved: true };

/** The database has b, shown, between a and c. */
function database() {
  const [a, b, c] = [step('a'), step('b'), step('c')];
  const numbers = new Map([
    [a, 1],
    [b, 2],
    [c, 3],
  ]);
  return { history: { past: [a], present: b, future: [c] }, numbers };
}

const names = (steps: readonly { readonly name?: string }[]) => steps.map(({ name }) => name);

/** What the page goes on with, its steps by name. */
function outcome(...given: Parameters<typeof joined>) {
  const join = joined(...given);
  if (join.goesOn !== 'page') return join.goesOn;
  return { past: names(join.past), future: names(join.future), saved: join.saved };
}

describe('a page that opens its database', () => {
  it('takes what is kept where it had nothing ready and nothing was edited', () => {
    expect(outcome(step('x'), false, {}, record, database())).toBe('kept');
  });

  it('goes on where it was, with the steps around it, which are saved unless it was edited meanwhile', () => {
    const kept = { scenario: step('b'), mark };
    const around = { past: ['a'], future: ['c'] };
    expect(outcome(step('b'), false, kept, record, database())).toEqual({ ...around, saved: true });
    expect(outcome(step('b'), true, kept, record, database())).toEqual({ ...around, saved: false });
  });

  it('finds an undo or redo that had not reached the database', () => {
    const kept = { scenario: step('c'), mark: { ...mark, saved: false } };
    expect(outcome(step('c'), false, kept, record, database())).toEqual({
      past: ['a', 'b'],
      future: [],
      saved: false,
    });
  });

  it('takes an edit that had not reached the database for one step further', () => {
    const kept = { scenario: step('d'), mark: { ...mark, saved: false } };
    expect(outcome(step('d'), false, kept, record, database())).toEqual({
      past: ['a', 'b'],
      future: [],
      saved: false,
    });
  });

  it('has its own object stand for the kept step that says the same', () => {
    const start = step('a');
    const found = database();
    const join = joined(start, false, { scenario: start, mark: { ...mark, saved: false } }, record, found);
    if (join.goesOn !== 'page') throw new Error(join.goesOn);
    expect(join.numbers.get(start)).toBe(1);
    expect([...join.numbers.values()].sort()).toEqual([1, 2, 3]);
    expect(join.numbers.has(found.history.past[0]!)).toBe(false);
  });

  it('gives way to another tab that has gone on, when it had saved everything itself', () => {
    const kept = { scenario: step('x'), mark };
    const other = { revision: 9, writer: 'another tab' };
    expect(outcome(step('x'), false, kept, other, database())).toBe('kept');
  });

  it('becomes a scenario of its own when it and another tab have both gone on', () => {
    const kept = { scenario: step('x'), mark: { ...mark, saved: false } };
    const other = { revision: 9, writer: 'another tab' };
    expect(outcome(step('x'), false, kept, other, database())).toBe('both');
    expect(outcome(step('x'), false, kept, { ...other, revision: 4 }, database())).not.toBe('both');
  });
});
