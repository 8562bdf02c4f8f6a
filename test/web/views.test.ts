import { describe, expect, it } from 'vitest';
import { hrefOf, routeOf, type View, views } from '../../web/views/views.ts';
import { en } from './locales.ts';

const known: readonly View[] = [
  { id: 'plan', tag: 'plan-view' },
  { id: 'week', tag: 'week-view', fetch: async () => {} },
];

describe('an address', () => {
  it('names a view and hands it the rest', () => {
    const { view, params, isUnknown } = routeOf('#/week?day=2&i=20', known);
    expect(view.id).toBe('week');
    expect([...params]).toEqual([
      ['day', '2'],
      ['i', '20'],
    ]);
    expect(isUnknown).toBe(false);
  });

  it.each(['', '#', '#/'])('without a view is the first one: "%s"', (fragment) => {
    expect(routeOf(fragment, known)).toMatchObject({ view: known[0], isUnknown: false });
  });

  it.each(['#/nowhere', '#/week/2', '#/Plan', '#plans'])(
    'of no view is the first one, and says so: "%s"',
    (fragment) => {
      expect(routeOf(fragment, known)).toMatchObject({ view: known[0], isUnknown: true });
    },
  );

  it('keeps a question mark that belongs to the rest', () => {
    expect(routeOf('#/plan?s=a%3Fb', known).params.get('s')).toBe('a?b');
  });
});

describe('the views', () => {
  it('each have an address, an element and a name of their own, and the first comes with the page', () => {
    expect(views[0]!.fetch).toBeUndefined();
    for (const view of views) {
      expect(routeOf(hrefOf(view.id))).toMatchObject({ view, isUnknown: false });
      expect(en.words.bar.views[view.id]).toMatch(/\w/);
    }
    expect(new Set(views.map(({ tag }) => tag)).size).toBe(views.length);
  });
});
