import { describe, expect, it } from 'vitest';
import { measureKeys, runMeasureKeys } from '../../src/measures/index.ts';
import { languages, wordsOf } from '../../src/words/index.ts';

describe.each(languages)('the measures of a whole run in %s', (language) => {
  const words = wordsOf(language).runMeasures;

  it('are all named and explained, each by a name of its own, and no others', () => {
    expect(Object.keys(words).sort()).toEqual([...runMeasureKeys].sort());
    expect(new Set(runMeasureKeys.map((key) => words[key].label)).size).toBe(runMeasureKeys.length);
    for (const key of runMeasureKeys) expect(words[key].help, key).toMatch(/^[A-ZŁŚŻ].*\.$/u);
  });
});

describe.each(languages)('the measures in %s', (language) => {
  const words = wordsOf(language).measures;

  it('are all named, headed and explained, and no others', () => {
    expect(Object.keys(words).sort()).toEqual([...measureKeys].sort());
    for (const key of measureKeys) {
      const { label, short, help } = words[key];
      expect(label.length, key).toBeGreaterThan(2);
      expect(short.length, `${key}: ${short}`).toBeLessThanOrEqual(17);
      expect(help, key).toMatch(/^[A-ZŁŚŻ].*\.$/u);
    }
  });

  it('have names of their own', () => {
    expect(new Set(measureKeys.map((key) => words[key].label)).size).toBe(measureKeys.length);
  });
});
