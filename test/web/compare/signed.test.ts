import { beforeAll, describe, expect, it } from 'vitest';
import { readChangeOfCount, readChangeOfSeconds, readChangeOfShare } from '../../../web/compare/signed.ts';
import { createLocale, type Locale } from '../../../web/state/locale.ts';
import { fetchWords } from '../../../web/state/words.ts';

let locale: Locale;
beforeAll(async () => {
  await fetchWords('en');
  locale = createLocale('en');
});

describe('what people type for a change', () => {
  it.each([
    ['+10%', 0.1],
    ['10', 0.1],
    ['−5 %', -0.05],
    ['-2,5', -0.025],
    ['–7%', -0.07],
    ['0', 0],
  ])('is a share: %s', (text, value) => {
    expect(readChangeOfShare(text, locale)).toEqual({ value });
  });

  it.each([
    ['-20', -20],
    ['−20 s', -20],
    ['+0:30', 30],
    ['2 min', 120],
  ])('is a time: %s', (text, value) => {
    expect(readChangeOfSeconds(text, locale)).toEqual({ value });
  });

  it.each([
    ['+2', 2],
    ['−1', -1],
    ['0,5', 0.5],
  ])('is a number of people: %s', (text, value) => {
    expect(readChangeOfCount(text, locale)).toEqual({ value });
  });

  it('or cannot be read, with the mend', () => {
    expect(readChangeOfShare('much', locale)).toEqual({ problem: '“much” is no number. Write +10 or −5.' });
    expect(readChangeOfSeconds('+-3', locale)).toHaveProperty('problem');
    expect(readChangeOfCount('10%', locale)).toHaveProperty('problem');
  });
});
