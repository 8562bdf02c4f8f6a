import { describe, expect, it } from 'vitest';
import { dateOf, dateOrderOf, readStamp, type WrittenDay } from '../../../src/io/text/stamp.ts';
import { localTime } from '../../../src/io/text/zone.ts';

describe('readStamp', () => {
  it.each([
    ['2026-03-02 08:00', '2026-03-02', 28_800],
    ['2026-03-02T08:00:00.000', '2026-03-02', 28_800],
    ['20250602T0900', '2025-06-02', 32_400],
    ['2026/03/02 8:30', '2026-03-02', 30_600],
    ['2.03.2026 8:00–8:30', '2026-03-02', 28_800],
    ['2 mar 2026', '2026-03-02', undefined],
    ['2-mar-26', '2026-03-02', undefined],
    ['31 stycznia 2026 07:00', '2026-01-31', 25_200],
    ['März 2, 2026', '2026-03-02', undefined],
    ['Mon, 02 Mar 2026 07:00:10', '2026-03-02', 25_210],
    ['pon. 02.03.2026', '2026-03-02', undefined],
    ['2026-03-02 24:00:02', '2026-03-02', 86_402],
  ])('reads %s', (text, date, clock) => {
    const stamp = readStamp(text)!;
    expect(stamp.day).toEqual({ date });
    expect(stamp.clock).toBe(clock);
  });

  it.each([
    ['7:00AM', 25_200, undefined],
    ['12:30 pm', 45_000, undefined],
    ['08:00 - 08:30', 28_800, 30_600],
    ['8.00 do 8.30', 28_800, 30_600],
    ['08:00 bis 09:00 Uhr', 28_800, 32_400],
    ['8', 28_800, undefined],
    ['0830', 30_600, undefined],
  ])('reads the time %s', (text, clock, until) => {
    expect(readStamp(text)).toMatchObject(until === undefined ? { clock } : { clock, until });
  });

  it.each(['', 'x', '25:61', '2026-02-30', '31.04.2026', '13/13/2026', 'Main'])(
    'finds no time in %j',
    (text) => expect(readStamp(text)).toBeUndefined(),
  );

  it('knows how far a stamp is ahead of UTC', () => {
    expect(readStamp('2025-06-02T09:00:00Z')).toMatchObject({ offset: 0, clock: 32_400 });
    expect(readStamp('2025-06-02 09:00+02:00')).toMatchObject({ offset: 7200 });
    expect(readStamp('09:00-05:30')).toMatchObject({ offset: -19_800 });
    expect(readStamp('2025-06-02T03:00-05:00')).toMatchObject({ offset: -18_000 });
    expect(readStamp('2025-06-02T03:00:00-05:00')).toMatchObject({ offset: -18_000 });
  });

  it('is none where the second clock is the end of a range', () => {
    expect(readStamp('08:00-08:30')).toEqual({ clock: 28_800, until: 30_600 });
    expect(readStamp('00:00-00:30')).toEqual({ clock: 0, until: 1800 });
    expect(readStamp('23:30-00:00')).toEqual({ clock: 84_600, until: 0 });
  });
});

describe('a day of two readings', () => {
  const day = (text: string) => readStamp(text)!.day as WrittenDay;

  it('is the one that the order says', () => {
    expect(dateOf(day('01/02/24'), 'mdy')).toBe('2024-01-02');
    expect(dateOf(day('01/02/24'), 'dmy')).toBe('2024-02-01');
    expect(dateOf(day('06022025'), 'mdy')).toBe('2025-06-02');
    expect(dateOf(day('13/02/2024'), 'mdy')).toBeUndefined();
  });

  it.each([
    [['1/2/2026', '1/13/2026'], 'mdy'],
    [['13/1/2026', '1/2/2026'], 'dmy'],
    // three days that follow each other under one order, and jump from month to month under the other
    [['3/2/2026', '3/3/2026', '3/4/2026'], 'mdy'],
    [['02/03/2026', '03/03/2026', '04/03/2026'], 'dmy'],
    [['3/2/2026', '3/4/2026'], undefined],
    [['13/1/2026', '1/13/2026'], undefined],
  ] as const)('is told by the others of %j', (texts, order) => {
    expect(dateOrderOf(texts.map(day))).toEqual({ order, matters: true });
  });

  it('does not matter where both are the same', () => {
    expect(dateOrderOf([day('3/3/2026'), day('2026-03-04')]).matters).toBe(false);
  });
});

describe('localTime', () => {
  it('is an hour ahead in a Polish winter, two in summer, and turns back in autumn', () => {
    const at = localTime('Europe/Warsaw');
    const epoch = (text: string) => Date.parse(text) / 1000;
    expect(at(epoch('2026-03-02T07:15:10Z'))).toEqual({ date: '2026-03-02', clock: 8 * 3600 + 910 });
    expect(at(epoch('2026-07-01T22:30:00Z'))).toEqual({ date: '2026-07-02', clock: 1800 });
    expect(at(epoch('2026-10-25T00:30:00Z')).clock).toBe(at(epoch('2026-10-25T01:30:00Z')).clock);
  });

  it('refuses a zone that nobody knows', () => {
    expect(() => localTime('Mars/Olympus')).toThrow('invalid time zone: "Mars/Olympus"');
  });
});
