import { describe, expect, it } from 'vitest';
import { parseDuration, parseRate, parseTarget } from '../../src/io/index.ts';

describe('parseDuration', () => {
  it.each([
    ['240', 240],
    ['0', 0],
    ['12,5', 12.5],
    ['4:00', 240],
    ['75:30', 4530],
    [':15', 15],
    ['00:04:00', 240],
    ['1:04:30,5', 3870.5],
    ['0:00 min', 0],
    ['4 min', 240],
    ['4 min.', 240],
    ['1,5 min', 90],
    ['1.5 min', 90],
    ['180s', 180],
    ['180 sek.', 180],
    ['30m', 1800],
    ['2h', 7200],
    ['2 godz.', 7200],
    ['2 godziny', 7200],
    ['1h30m', 5400],
    ['1 h 30 min 15 s', 5415],
    ['250 ms', 0.25],
    ['2 dni', 172_800],
    ['3 MIN', 180],
    ['1 200 s', 1200],
  ])('reads %j as %d s', (text, seconds) => {
    expect(parseDuration(text)).toBe(seconds);
  });

  it.each([
    '',
    'soon',
    '-5',
    '-5 s',
    '4:60',
    '4:0:0x',
    '1:75:00',
    '5 parsecs',
    '30 s 1 h',
    '1h 1h',
    '80%',
    's',
    '4::00',
    '1.234',
    'NaN',
    '1e999',
  ])('refuses %j', (text) => {
    expect(() => parseDuration(text)).toThrow(RangeError);
  });
});

describe('parseRate', () => {
  it.each([
    ['100/30m', 100 / 1800],
    ['100 / 30 min', 100 / 1800],
    ['200/h', 200 / 3600],
    ['200/godz.', 200 / 3600],
    ['0.3167/s', 0.3167],
    ['1500/dzień', 1500 / 86_400],
    ['0/h', 0],
  ])('reads %j', (text, rate) => {
    expect(parseRate(text)).toBeCloseTo(rate, 12);
  });

  it.each(['', '100', '100/30', '100/', '/30m', '-1/h', '100/0s', '1/2/3h', 'x/h', '5%/h'])(
    'refuses %j',
    (text) => {
      expect(() => parseRate(text)).toThrow(RangeError);
    },
  );
});

describe('parseTarget', () => {
  it.each([
    ['80/20s', 0.8, 20],
    ['80/20', 0.8, 20],
    ['80%/20s', 0.8, 20],
    ['0.8/20s', 0.8, 20],
    ['95/4h', 0.95, 14_400],
    ['99,5 / 1 min', 0.995, 60],
    ['100/0', 1, 0],
  ])('reads %j', (text, share, within) => {
    const target = parseTarget(text);
    expect(target.share).toBeCloseTo(share, 12);
    expect(target.within).toBe(within);
  });

  it.each(['', '80', '80/', '/20', '101/20s', '-1/20s', '80/-20s', '80/20/5', '80/soon'])(
    'refuses %j',
    (text) => {
      expect(() => parseTarget(text)).toThrow(RangeError);
    },
  );
});
