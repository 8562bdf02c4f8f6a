import { describe, expect, it } from 'vitest';
import { pluralEn, pluralPl } from '../../src/words/plural.ts';

describe('pluralPl', () => {
  // CLDR plural rules of Polish: one; 2–4 but 12–14; the other whole numbers; fractions
  it.each([
    [1, 'konsultant'],
    [2, 'konsultanci'],
    [4, 'konsultanci'],
    [22, 'konsultanci'],
    [102, 'konsultanci'],
    [0, 'konsultantów'],
    [5, 'konsultantów'],
    [12, 'konsultantów'],
    [14, 'konsultantów'],
    [21, 'konsultantów'],
    [25, 'konsultantów'],
    [112, 'konsultantów'],
    [1.5, 'konsultanta'],
    [0.5, 'konsultanta'],
  ])('counts %d %s', (count, word) => {
    expect(pluralPl(count, 'konsultant', 'konsultanci', 'konsultantów', 'konsultanta')).toBe(word);
  });
});

describe('pluralEn', () => {
  it('has a singular for one alone', () => {
    const words = [0, 1, 1.5, 2].map((count) => pluralEn(count, 'agent', 'agents'));
    expect(words).toEqual(['agents', 'agent', 'agents', 'agents']);
  });
});
