import { describe, expect, it } from 'vitest';
import { readHistory } from '../../src/forecast/index.ts';

const date = '2026-03-02';

describe('readHistory', () => {
  it('sums five-minute rows to half-hours', () => {
    const rows = Array.from({ length: 12 }, (_, i) => ({ date, start: 25_200 + 300 * i, volume: i }));
    const [day] = readHistory(rows).days;
    expect([...day!.volumes.subarray(14, 16)]).toEqual([15, 51]);
    expect(day).toMatchObject({ from: 14, to: 16, total: 66, weekday: 0 });
  });

  it('leaves out a last interval that no day has in full, and names it', () => {
    const rows = Array.from({ length: 7 }, (_, i) => ({ date, start: 25_200 + 300 * i, volume: 10 }));
    const { days, ragged } = readHistory(rows);
    expect(ragged).toEqual([{ start: 27_000, covered: 300 }]);
    expect(days[0]).toMatchObject({ from: 14, to: 15, total: 60 });
  });

  it('keeps a quiet edge whose parts are seen on one day or another', () => {
    const rows = [0, 1, 2, 3, 4, 5].flatMap((part) => [
      ...Array.from({ length: 6 }, (_, i) => ({
        date: `2026-03-0${part + 2}`,
        start: 25_200 + 300 * i,
        volume: 9,
      })),
      { date: `2026-03-0${part + 2}`, start: 27_000 + 300 * part, volume: 1 },
    ]);
    expect(readHistory(rows).ragged).toEqual([]);
  });

  it('keeps hours as hours: half-hours are not to be had from them', () => {
    const rows = [8, 9, 10].map((hour) => ({ date, start: 3600 * hour, volume: 5 }));
    expect(readHistory(rows).intervalLength).toBe(3600);
  });

  it('takes intervals left out in between as empty', () => {
    const rows = [16, 17, 18, 20].map((slot) => ({ date, start: 1800 * slot, volume: 5 }));
    expect([...readHistory(rows).days[0]!.volumes.subarray(16, 21)]).toEqual([5, 5, 5, 0, 5]);
  });

  it('puts days in order, and takes the shorter of two steps that are as frequent', () => {
    const of = (day: string, starts: readonly number[]) =>
      starts.map((start) => ({ date: day, start, volume: 1 }));
    const rows = [...of('2026-03-03', [0, 1800, 3600]), ...of('2026-03-02', [0, 900, 1800])];
    const { days } = readHistory(rows);
    expect(days.map(({ weekday }) => weekday)).toEqual([0, 1]);
    // quarters: 01:00 on the Tuesday is half an interval, and no day has the other half
    expect(readHistory(rows).ragged).toEqual([{ start: 3600, covered: 900 }]);
    expect(readHistory([...rows].reverse()).ragged).toEqual([{ start: 3600, covered: 900 }]);
  });

  it('sums rows of the same time', () => {
    const rows = [8, 8].map((hour) => ({ date, start: 3600 * hour, volume: 5 }));
    expect(readHistory(rows).days[0]!.total).toBe(10);
  });

  it.each([
    [[], 'invalid history: no rows'],
    [[{ date: '2026-02-30', start: 0, volume: 1 }], 'invalid date: 2026-02-30'],
    [[{ date, start: 86_400, volume: 1 }], 'invalid start: 86400'],
    [[{ date, start: 0, volume: Number.NaN }], 'invalid volume: NaN'],
    [[0, 1, 2].map((i) => ({ date, start: 2700 * i, volume: 1 })), 'invalid step of history: 2700'],
  ])('refuses %j', (rows, message) => {
    expect(() => readHistory(rows)).toThrow(message);
  });
});
