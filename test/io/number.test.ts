import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decimalSignOf, parseNumber, readNumber } from '../../src/io/index.ts';

describe('readNumber', () => {
  it.each([
    ['240', 240],
    [' 240 ', 240],
    ['12,5', 12.5],
    ['12.5', 12.5],
    [',5', 0.5],
    ['7.', 7],
    ['+3', 3],
    ['-3', -3],
    ['\u22123,5', -3.5], // minus sign
    ['1 234', 1234],
    ['1\u00a0234,5', 1234.5], // no-break space
    ['12\u202f345,60', 12345.6], // narrow no-break space, as Intl writes fr-FR
    ['1\u2009234\u2009567', 1234567], // thin space
    ['1.234,56', 1234.56],
    ['1,234.56', 1234.56],
    ['1.234.567', 1234567],
    ['1,234,567', 1234567],
    ['0.125', 0.125],
    ['0,125', 0.125],
    ['1234.567', 1234.567],
    ['80%', 0.8],
    ['80,3 %', 0.803],
    ['1.2E+03', 1200],
    ['1,2e-1', 0.12],
  ])('reads %j as %d, one way only', (text, value) => {
    expect(readNumber(text)).toEqual({ value });
  });

  it.each([
    ['1.234', 1.234, 1234],
    ['1,234', 1.234, 1234],
    ['-12,345', -12.345, -12345],
  ])('says both readings of %j', (text, value, other) => {
    expect(readNumber(text)).toEqual({ value, other });
  });

  it('takes one reading when the decimal sign is known', () => {
    expect(readNumber('1.234', { decimal: '.' })).toEqual({ value: 1.234 });
    expect(readNumber('1.234', { decimal: ',' })).toEqual({ value: 1234 });
    expect(readNumber('1,234', { decimal: ',' })).toEqual({ value: 1.234 });
    expect(readNumber('1.5', { decimal: ',' })).toEqual({ value: 1.5 });
  });

  it.each([
    '',
    ' ',
    '-',
    '%',
    '.',
    ',',
    'abc',
    '12 34',
    '1 2345',
    '1,23,456',
    '1.2.3',
    '--3',
    '3-',
    '0x10',
    'NaN',
    'Infinity',
    '1e999',
    '12 szt.',
    '4:00',
    '1.234,567,8',
    '1,234 567',
  ])('finds no number in %j', (text) => {
    expect(readNumber(text)).toBeUndefined();
  });

  it('reads back what Intl writes in Polish and English', () => {
    const numbers = fc.double({ min: -1e9, max: 1e9, noNaN: true }).map((x) => Math.round(x * 100) / 100 + 0);
    for (const [language, decimal] of [
      ['pl-PL', ','],
      ['en-US', '.'],
    ] as const) {
      const format = new Intl.NumberFormat(language, { maximumFractionDigits: 2 });
      fc.assert(
        fc.property(numbers, (x) => {
          expect(readNumber(format.format(x), { decimal })).toEqual({ value: x + 0 });
        }),
        { seed: 1, numRuns: 500 },
      );
    }
  });
});

describe('parseNumber', () => {
  it('throws where there is no number, and where there are two', () => {
    expect(() => parseNumber('abc')).toThrow(new RangeError('invalid number: "abc"'));
    expect(() => parseNumber('1.234')).toThrow(
      new RangeError('invalid number: "1.234" (may be 1.234 or 1234)'),
    );
  });
});

describe('decimalSignOf', () => {
  it('is told by the texts with one reading', () => {
    expect(decimalSignOf(['1,234', '0,5'])).toBe(',');
    expect(decimalSignOf(['1.234', '12.5'])).toBe('.');
    expect(decimalSignOf(['1.234', '1.234.567'])).toBe(',');
    expect(decimalSignOf(['1,234.5'])).toBe('.');
  });

  it('stays open when nothing tells, or texts disagree', () => {
    expect(decimalSignOf(['1.234', '240', 'x'])).toBeUndefined();
    expect(decimalSignOf(['0,5', '0.5'])).toBeUndefined();
  });
});
