import { describe, expect, it } from 'vitest';
import { figuresOf } from '../../../src/cli/tables/figures.ts';

const english = figuresOf('en');
const polish = figuresOf('pl');

describe('figures on a terminal', () => {
  it.each([
    [0, '0.0 s'],
    [7.8359, '7.8 s'],
    [59.94, '59.9 s'],
    [59.96, '1:00'],
    [125, '2:05'],
    [3599.6, '1:00:00'],
    [3700, '1:01:40'],
    [90_000, '25:00:00'],
  ])('writes %d seconds as %s', (seconds, written) => {
    expect(english.duration(seconds)).toBe(written);
  });

  it('writes shares in per cent, with the comma of the language', () => {
    expect(english.share(0.88835)).toBe('88.8 %');
    expect(polish.share(0.88835)).toBe('88,8 %');
    expect(english.share(1)).toBe('100.0 %');
  });

  it('separates thousands as the language does, by plain blanks in Polish', () => {
    expect(english.number(171_878)).toBe('171,878');
    expect(polish.number(171_878)).toBe('171 878');
  });

  it('puts the half-width after the mean, in its unit', () => {
    expect(english.estimate({ mean: 0.764, halfWidth: 0.008 }, 'share')).toBe('76.4 % ± 0.8');
    expect(english.estimate({ mean: 7.84, halfWidth: 0.31 }, 'seconds')).toBe('7.8 s ± 0.3');
    expect(english.estimate({ mean: 120.3, halfWidth: 1.24 }, 'count')).toBe('120.3 ± 1.2');
    expect(english.estimate({ mean: 1240.5, halfWidth: 3.456 }, 'money')).toBe('1,240.50 ± 3.46');
    expect(polish.value(12.5, 'money')).toBe('12,50');
  });

  it('says seconds after ± where the mean is a clock value, so that neither is taken for minutes', () => {
    expect(english.estimate({ mean: 125, halfWidth: 7.84 }, 'seconds')).toBe('2:05 ± 7.8 s');
    expect(english.estimate({ mean: 3700, halfWidth: 61 }, 'seconds')).toBe('1:01:40 ± 1:01');
  });

  it.each([
    [{ mean: 0.0265, halfWidth: 0.00063 }, 'share', '+2.650 ± 0.063 pp'],
    [{ mean: -0.021, halfWidth: 0.0124 }, 'share', '−2.1 ± 1.2 pp'],
    [{ mean: -0.035, halfWidth: 0.0047 }, 'seconds', '−0.0350 ± 0.0047 s'],
    [{ mean: 75.4, halfWidth: 61 }, 'seconds', '+1:15 ± 1:01'],
    [{ mean: -240, halfWidth: 12 }, 'count', '−240.0 ± 12.0'],
    [{ mean: 1, halfWidth: 0 }, 'people', '+1.0'],
    [{ mean: 0, halfWidth: 0 }, 'share', '0.0 pp'],
    [{ mean: 0.5, halfWidth: null }, 'share', '+50.0 pp'],
    [{ mean: null, halfWidth: null }, 'share', '–'],
  ] as const)('writes the difference %j in %s as %s', (difference, unit, written) => {
    expect(english.difference(difference, unit)).toBe(written);
  });

  it('writes a difference of shares in percentage points of the language', () => {
    expect(polish.difference({ mean: 0.0265, halfWidth: 0.012 }, 'share')).toBe('+2,7 ± 1,2 p.p.');
  });

  it('shows a figure apart from the bound that it misses', () => {
    expect(english.apart(0.79698, 0.797, 'share')).toBe('79.698 %');
    expect(english.apart(0.7912, 0.797, 'share')).toBe('79.1 %');
    expect(english.apart(30.0004, 30, 'seconds')).toBe('30.0004 s');
    expect(english.apart(2500.01, 2500, 'count')).toBe('2,500.01');
    expect(english.apart(0.8, 0.8, 'share')).toBe('80.0 %');
  });

  it('never shows a number where nothing was observed, nor a width of one replication', () => {
    expect(english.estimate({ mean: null, halfWidth: null }, 'share')).toBe('–');
    expect(english.estimate({ mean: 0.5, halfWidth: null }, 'share')).toBe('50.0 %');
  });

  it.each([
    [0.7996, '79.96 %'],
    [0.99997, '99.997 %'],
    [0.999_999_9, '99.9999 %'],
    [0.8, '80.0 %'],
    [0.80003, '80.0 %'],
    [0.7896, '79.0 %'],
    [0, '0.0 %'],
  ])('writes the share %d as %s, so that no miss of a round target is rounded away', (share, written) => {
    expect(english.share(share)).toBe(written);
  });
});

it('says a share somebody asked for as it was asked', () => {
  expect(figuresOf('en').asked(0.95)).toBe('95 %');
  expect(figuresOf('pl').asked(0.995)).toBe('99,5 %');
});
