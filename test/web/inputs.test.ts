import { describe, expect, it } from 'vitest';
import { readCount, readPatience, readSeconds, readShare, readTimeOfDay } from '../../web/state/inputs.ts';
import { en, pl } from './locales.ts';

describe('what people type', () => {
  it.each([
    ['240', 240],
    ['4:00', 240],
    ['4 min', 240],
    ['1,5 min', 90],
    ['4 min 30 s', 270],
  ])('reads the duration %s', (text, value) => {
    expect(readSeconds(text, en)).toEqual({ value });
  });

  it('reads back every duration the page writes', () => {
    for (const seconds of [0, 0.5, 20, 60, 90, 240, 270.4, 3600, 5400, 14_400, 86_400]) {
      for (const locale of [en, pl]) {
        const reading = readSeconds(locale.duration(seconds), locale);
        expect(reading).toEqual({ value: seconds < 60 ? seconds : Math.round(seconds) });
      }
    }
  });

  it('reads back every share the page writes, and nothing above one', () => {
    for (const share of [0, 0.05, 0.375, 0.8, 1]) {
      expect(readShare(pl.percent(share, 1), pl)).toEqual({ value: share });
    }
    expect(readShare('80', en)).toEqual({ value: 0.8 });
    for (const text of ['180%', '-5', 'most']) expect(readShare(text, en)).toHaveProperty('problem');
  });

  it('knows never, in both languages', () => {
    expect(readPatience('never', en)).toEqual({ value: undefined });
    expect(readPatience(' Nigdy ', pl)).toEqual({ value: undefined });
    expect(readPatience('', en)).toHaveProperty('problem');
  });

  it('offers what was probably meant', () => {
    expect(readSeconds('4,5 mn', en)).toMatchObject({ offer: { value: 270 } });
    expect(readCount('1.234', en)).toMatchObject({ offer: { value: 1234 } });
    expect(readSeconds('soon', en)).not.toHaveProperty('offer');
  });

  it('shortens what it quotes', () => {
    const reading = readTimeOfDay('x'.repeat(500), en);
    expect('problem' in reading && reading.problem.length).toBeLessThan(100);
  });
});

describe('how the page writes numbers', () => {
  it('writes a true minus, no minus zero, and the decimal sign of the language', () => {
    expect(en.signed(-3)).toBe('−3');
    expect(en.signed(2)).toBe('+2');
    expect(en.signed(0)).toBe('0');
    expect(en.number(-0.2)).toBe('0');
    expect(pl.number(1234.5, 1)).toBe('1234,5');
    expect(en.number(1234.5, 1)).toBe('1,234.5');
    expect(pl.percent(0.803, 1)).toBe('80,3%');
  });
});
