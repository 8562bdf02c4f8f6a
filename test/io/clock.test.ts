import { describe, expect, it } from 'vitest';
import { parseClock, parseDate } from '../../src/io/index.ts';

describe('parseClock', () => {
  it.each([
    ['08:30', 30_600],
    ['8:30', 30_600],
    ['8.30', 30_600],
    ['08:30:15', 30_615],
    ['0830', 30_600],
    ['830', 30_600],
    ['8', 28_800],
    ['0:00', 0],
    ['00:00', 0],
    ['24:00', 86_400],
    ['2400', 86_400],
    ['7:00 AM', 25_200],
    ['7:30PM', 70_200],
    ['7 pm', 68_400],
    ['12:00 AM', 0],
    ['12:15 p.m.', 44_100],
  ])('reads %j as %d s after midnight', (text, seconds) => {
    expect(parseClock(text)).toBe(seconds);
  });

  it.each(['', 'noon', '25:00', '24:30', '8:60', '13:00 PM', '0:30 AM', '8:3', '-8:00', '8:30:75', '8 m'])(
    'refuses %j',
    (text) => {
      expect(() => parseClock(text)).toThrow(RangeError);
    },
  );
});

describe('parseDate', () => {
  it('reads the international and the Polish way of writing a date', () => {
    expect(parseDate('2026-03-02')).toBe('2026-03-02');
    expect(parseDate('2.03.2026')).toBe('2026-03-02');
    expect(parseDate('29-02-2024')).toBe('2024-02-29');
  });

  it.each(['', '2026-02-30', '29.02.2026', '03/04/2026', '2026-3-2', 'Monday', '99999-01-01'])(
    'refuses %j',
    (text) => {
      expect(() => parseDate(text)).toThrow(RangeError);
    },
  );
});
