import { describe, expect, it } from 'vitest';
import { nearest } from '../../src/scenario/nearest.ts';

describe('nearest', () => {
  const keys = ['handleTime', 'patience', 'id', 'lines', 'targets', 'tier'];

  it.each([
    ['handelTime', 'handleTime'], // two neighbours swapped
    ['handletime', 'handleTime'], // case does not count
    ['patienc', 'patience'], // a letter lost
    ['pattience', 'patience'], // a letter too many
    ['target', 'targets'],
    ['line', 'lines'],
  ])('takes %s for %s', (word, key) => {
    expect(nearest(word, keys)).toBe(key);
  });

  it.each(['xyzzy', 'q', '', 'handle time in seconds', 'x'.repeat(1e6)])('knows no word near %s', (word) => {
    expect(nearest(word, keys)).toBeUndefined();
  });

  it('takes the nearest of several, and the first of equals', () => {
    expect(nearest('cats', ['carts', 'cats'])).toBe('cats');
    expect(nearest('cat', ['bat', 'rat'])).toBe('bat');
  });
});
