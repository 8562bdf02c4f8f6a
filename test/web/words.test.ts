import { describe, expect, it } from 'vitest';
import type { Language } from '../../src/words/index.ts';
import { dictionary, fetched, fetchWords } from '../../web/state/words.ts';

/** A dictionary whose fetches are counted and end when the test says so. */
function slowDictionary() {
  const fetches: Language[] = [];
  const waiting: (() => void)[] = [];
  const fetch = (language: Language) => () => {
    fetches.push(language);
    return new Promise<string>((resolve) => waiting.push(() => resolve(`words in ${language}`)));
  };
  const words = dictionary({ en: fetch('en'), pl: fetch('pl') });
  const arrive = async () => {
    for (const resolve of waiting.splice(0)) resolve();
    await new Promise((resolve) => setTimeout(resolve));
  };
  return { words, fetches, arrive };
}

describe('dictionaries', () => {
  it('are fetched in the language shown only, and in the other before it is switched to', async () => {
    const { words, fetches, arrive } = slowDictionary();
    expect(() => words({ language: 'en' })).toThrow('before they were fetched');
    const english = fetchWords('en');
    await arrive();
    await english;
    expect(words({ language: 'en' })).toBe('words in en');
    expect(fetches).toEqual(['en']);

    const part = slowDictionary();
    let isHere = false;
    const fetching = fetched(Promise.resolve('part')).then(() => (isHere = true));
    await new Promise((resolve) => setTimeout(resolve));
    expect(isHere).toBe(false);
    await part.arrive();
    await fetching;
    expect(part.words({ language: 'en' })).toBe('words in en');
    expect(part.fetches).toEqual(['en']);

    const polish = fetchWords('pl');
    await Promise.all([arrive(), part.arrive()]);
    await polish;
    expect(words({ language: 'pl' })).toBe('words in pl');
    expect(part.words({ language: 'pl' })).toBe('words in pl');
    expect([...fetches, ...part.fetches]).toEqual(['en', 'pl', 'en', 'pl']);
  });

  it('of a part that arrives while the language is switched are fetched in both', async () => {
    await fetchWords('en');
    const held = slowDictionary();
    const polish = fetchWords('pl');
    const part = slowDictionary();
    const fetching = fetched(Promise.resolve('part'));
    await held.arrive();
    await Promise.all([held.arrive(), part.arrive()]);
    await Promise.all([held.arrive(), part.arrive()]);
    await Promise.all([polish, fetching]);
    expect(part.words({ language: 'en' })).toBe('words in en');
    expect(part.words({ language: 'pl' })).toBe('words in pl');
  });
});
