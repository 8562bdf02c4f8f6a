import { describe, expect, it } from 'vitest';
import { dayGrid } from '../../src/scenario/index.ts';

describe('dayGrid', () => {
  it('lays days with other hours side by side, with nothing where one is closed', () => {
    const days = [
      { date: '2026-03-06', opens: 8 * 3600, closes: 10 * 3600 },
      { date: '2026-03-09', opens: 9 * 3600, closes: 11 * 3600 },
    ];
    expect(dayGrid({ intervalLength: 3600, days })).toEqual([
      { start: 8 * 3600, intervals: [0, null] },
      { start: 9 * 3600, intervals: [1, 2] },
      { start: 10 * 3600, intervals: [null, 3] },
    ]);
  });

  it('lets a night run past midnight', () => {
    const days = [{ opens: 23 * 3600, closes: 25 * 3600 }];
    expect(dayGrid({ intervalLength: 3600, days }).map(({ start }) => start / 3600)).toEqual([23, 24]);
  });
});
