/**
 * Rolling one week ahead on the calls of a bank (Weinberg, Brown & Stroud 2007): half-hours of May to August 2003,
 * every forecast made on the Monday from the days before it alone. All methods know the same: no day is named to any
 * of them. Days that the file lacks (Memorial Day, 4 July) have no actuals and are scored for none.
 */
import { describe, expect, it } from 'vitest';
import { dateOf } from '../../src/forecast/dates.ts';
import { bySimpleRule, forecastWeek, readHistory, simpleRules } from '../../src/forecast/index.ts';
import { dayNumber } from '../../src/scenario/index.ts';
import { bankCalls } from './rows.ts';

const rows = bankCalls();

describe.skipIf(rows === undefined)('the bank of 2003, May to August', () => {
  it('is forecast at least as well as by rules of thumb, in a band that covers about 80 %', () => {
    const { days, ragged } = readHistory(rows!);
    expect(ragged).toEqual([{ start: 75_600, covered: 300 }]);
    const byDay = new Map(days.map((day) => [day.day, day]));
    const off = { forecast: 0, lastWeek: 0, meanOfFour: 0 };
    let calls = 0;
    let inside = 0;
    let scored = 0;
    for (let first = dayNumber('2003-04-28'); first <= dayNumber('2003-08-25'); first += 7) {
      const { intervals } = forecastWeek(rows!, { from: dateOf(first) });
      for (const { date, start, volume, low, high } of intervals) {
        const day = byDay.get(dayNumber(date));
        if (!day || date < '2003-05-01') continue;
        const slot = start / 1800;
        const seen = day.volumes[slot]!;
        off.forecast += Math.abs(volume - seen);
        for (const rule of simpleRules) {
          off[rule] += Math.abs(bySimpleRule(rule, days, first, day.weekday)![slot]! - seen);
        }
        calls += seen;
        scored++;
        if (seen >= low! && seen <= high!) inside++;
      }
    }
    const error = off.forecast / calls;
    const best = Math.min(off.lastWeek, off.meanOfFour) / calls;
    const percent = (share: number) => `${(100 * share).toFixed(2)} %`;
    console.log(
      `weighted absolute error ${percent(error)}; a week earlier ${percent(off.lastWeek / calls)}, ` +
        `mean of four ${percent(off.meanOfFour / calls)}; 80 % band covers ${percent(inside / scored)} ` +
        `of ${scored} half-hours`,
    );
    // 85 days × 28 half-hours
    expect(scored).toBe(2380);
    expect(error).toBeLessThanOrEqual(best);
    expect(inside / scored).toBeGreaterThanOrEqual(0.75);
    expect(inside / scored).toBeLessThanOrEqual(0.85);
  });
});
