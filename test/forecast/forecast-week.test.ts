import { describe, expect, it } from 'vitest';
import { dateOf } from '../../src/forecast/dates.ts';
import { forecastWeek } from '../../src/forecast/index.ts';
import { Stream, streamKey, toUnit } from '../../src/random/index.ts';
import { dayNumber } from '../../src/scenario/index.ts';
import { exactWeeks } from './rows.ts';

describe('forecastWeek', () => {
  it('continues a history that repeats itself exactly', () => {
    const { days, intervals, from } = forecastWeek(exactWeeks(6));
    expect(from).toBe('2026-04-13');
    expect(days.map(({ volume }) => Math.round(volume))).toEqual([1040, 880, 800, 720, 560, 0, 0]);
    expect(intervals).toHaveLength(20);
    for (const [i, share] of [1, 2, 3, 2].entries()) {
      expect(intervals[i]!.volume).toBeCloseTo((1040 * share) / 8, 6);
    }
  });

  it('says each number as a product', () => {
    for (const { volume, parts } of forecastWeek(exactWeeks(6)).intervals) {
      const { level, trend, weekday, share, dayFactor } = parts;
      expect(volume).toBeCloseTo(level * trend * weekday * share * dayFactor, 9);
    }
  });

  it('has weekdays of mean 1, and shares of a day that sum to 1', () => {
    const { days, intervals } = forecastWeek(exactWeeks(6));
    const factors = days.map(({ weekdayFactor }) => weekdayFactor);
    expect(factors.reduce((sum, factor) => sum + factor, 0) / 5).toBeCloseTo(1, 9);
    const monday = intervals.filter(({ date }) => date === days[0]!.date);
    expect(monday.reduce((sum, { parts }) => sum + parts.share, 0)).toBeCloseTo(1, 9);
  });

  it('uses nothing of the day it is made for, or later', () => {
    const wild = exactWeeks(9, (volume, { week }) => (week < 6 ? volume : 1000 * volume));
    const early = forecastWeek(exactWeeks(6), { from: '2026-04-13' });
    expect(forecastWeek(wild, { from: '2026-04-13' })).toEqual(early);
  });

  it('sees growth that goes on, and carries half of it on', () => {
    const rows = exactWeeks(12, (volume, { week }) => volume * 1.05 ** week);
    const { backtest, days } = forecastWeek(rows);
    expect(backtest.rule.trend).toBe(true);
    const next = 1040 * 1.05 ** 12;
    expect(days[0]!.volume).toBeGreaterThan(1040 * 1.05 ** 11);
    expect(days[0]!.volume).toBeLessThan(next);
    expect(days[0]!.trend).toBeGreaterThan(1);
  });

  it('sets an outlier, a spike and a cut-off day aside, each with its reason', () => {
    const rows = exactWeeks(9, (volume, { date }) => (date === '2026-03-24' ? 2 * volume : volume))
      .map((row) => (row.date === '2026-03-31' && row.start === 28_800 ? { ...row, volume: 900 } : row))
      .filter(({ date, start }) => date !== '2026-04-08' || start < 28_800 + 3600);
    const { setAside, days } = forecastWeek(rows);
    const rounded = setAside.map((day) => ({
      ...day,
      seen: Math.round(day.seen),
      usual: Math.round(day.usual!),
    }));
    expect(rounded).toEqual([
      { date: '2026-03-24', reason: 'outlier', seen: 1760, usual: 880, start: null },
      { date: '2026-03-31', reason: 'spike', seen: 900, usual: 110, start: 28_800 },
      { date: '2026-04-08', reason: 'incomplete', seen: 2, usual: 4, start: null },
    ]);
    expect(days.map(({ volume }) => Math.round(volume))).toEqual([1040, 880, 800, 720, 560, 0, 0]);
  });

  it('takes a public holiday as earlier ones were', () => {
    // Easter Monday 6 April 2026 had a tenth; the forecast week has none, the one of 1 May has
    const rows = exactWeeks(8, (volume, { date }) => (date === '2026-04-06' ? volume / 10 : volume));
    const week = forecastWeek(rows, { holidays: 'pl' });
    expect(week.setAside).toMatchObject([{ date: '2026-04-06', reason: 'holiday' }]);
    expect(week.from).toBe('2026-04-27');
    expect(week.days[4]).toMatchObject({ date: '2026-05-01', reason: 'holidayAsBefore', holidaysSeen: 1 });
    expect(week.days[4]!.volume).toBeCloseTo(56, 6);
  });

  it('closes on a holiday where the history has passed over one', () => {
    const rows = exactWeeks(8).filter(({ date }) => date !== '2026-04-06');
    const { days, intervals } = forecastWeek(rows, { holidays: 'pl' });
    expect(days[4]).toMatchObject({ reason: 'holidayClosed', volume: 0, holidaysSeen: 1 });
    expect(intervals.some(({ date }) => date === '2026-05-01')).toBe(false);
  });

  it('takes a holiday as a Sunday where the history has Sundays and no holiday', () => {
    // Monday 2 to Sunday 29 March 2026, 100 contacts on weekdays, 40 on Sundays; Easter is on 5 and 6 April
    const rows = Array.from({ length: 28 }, (_, d) => ({
      date: dateOf(dayNumber('2026-03-02') + d),
      start: 36_000,
      volume: d % 7 === 6 ? 40 : d % 7 === 5 ? 0 : 100,
    }));
    const { days } = forecastWeek(rows, { weeks: 2, holidays: 'pl' });
    expect(days[6]).toMatchObject({ date: '2026-04-05', reason: 'holidayAsSunday', dayFactor: 1 });
    expect(days[7]!.reason).toBe('holidayAsSunday');
    expect(days[7]!.volume).toBeCloseTo(40, 9);
    // a Saturday is closed anyway, holiday or not: 2026-08-15
    const summer = forecastWeek(
      rows.map((row, d) => ({ ...row, date: dateOf(dayNumber('2026-07-13') + d) })),
      { holidays: 'pl' },
    );
    expect(summer.days[5]).toMatchObject({ date: '2026-08-15', reason: 'holidayClosed', volume: 0 });
    // where Sundays are closed, holidays are
    const closed = forecastWeek(exactWeeks(4), { weeks: 2, holidays: 'pl' }).days;
    expect(closed[7]).toMatchObject({
      date: '2026-04-06',
      reason: 'holidayClosed',
      volume: 0,
      holidaysSeen: 0,
    });
  });

  it('forecasts nothing where nobody ever came', () => {
    const { days, intervals, backtest, busyness } = forecastWeek(exactWeeks(6, () => 0));
    expect(days.map(({ volume, level, trend }) => [volume, level, trend])).toEqual(
      Array.from({ length: 7 }, () => [0, 0, 1]),
    );
    expect([intervals, backtest.error, busyness]).toEqual([[], null, null]);
  });

  it('forecasts several weeks, each with the band of tests as far ahead', () => {
    // every second week is busier: errors one week ahead and two weeks ahead differ
    const rows = exactWeeks(16, (volume, { week }) => volume * (week % 2 === 0 ? 1 : 1.2));
    const { intervals, backtest } = forecastWeek(rows, { weeks: 2 });
    expect(intervals).toHaveLength(40);
    expect(backtest.weeks).toBe(13);
    const alone = forecastWeek(rows).backtest;
    expect([backtest.error, backtest.simple]).toEqual([alone.error, alone.simple]);
    const [near, far] = [intervals[0]!, intervals[20]!];
    expect(far.high! - far.low!).not.toBeCloseTo(near.high! - near.low!, 6);
  });

  it('multiplies a special day by what the planner says', () => {
    const special = [{ date: '2026-04-14', factor: 1.5 }];
    const { days } = forecastWeek(exactWeeks(6), { special });
    expect(days[1]).toMatchObject({ dayFactor: 1.5, reason: 'special' });
    expect(days[1]!.volume).toBeCloseTo(1320, 6);
  });

  it('has no band from a month and says so, and one from two', () => {
    expect(forecastWeek(exactWeeks(4)).intervals[0]).toMatchObject({ low: null, high: null });
    const { low, high, volume } = forecastWeek(exactWeeks(9)).intervals[0]!;
    expect(low).toBeLessThanOrEqual(volume);
    expect(high).toBeGreaterThanOrEqual(volume);
  });

  it('forecasts from a single week', () => {
    const { days, backtest } = forecastWeek(exactWeeks(1));
    expect(days[0]!.volume).toBeCloseTo(1040, 6);
    expect(backtest).toMatchObject({ weeks: 0, error: null, covered: null });
  });

  it('finds no busyness in chance alone, and the day and interval factors that were put in', () => {
    const stream = new Stream(streamKey('forecast', 'noise', ''));
    stream.start(0);
    const uniform = () => toUnit(stream.next());
    const gauss = () => {
      let sum = -6;
      for (let i = 0; i < 12; i++) sum += uniform();
      return sum;
    };
    const noisy = (day: number, interval: number) => {
      let date = '';
      let factor = 1;
      return exactWeeks(40, (volume, at) => {
        if (at.date !== date) [date, factor] = [at.date, 1 + day * gauss()];
        const mean = 10 * volume * factor * (1 + interval * gauss());
        return Math.max(0, Math.round(mean + Math.sqrt(mean) * gauss()));
      });
    };
    const none = forecastWeek(noisy(0, 0)).busyness;
    expect(none?.day ?? 0).toBeLessThan(0.02);
    expect(none?.interval?.sd ?? 0).toBeLessThan(0.02);
    const { day, interval } = forecastWeek(noisy(0.1, 0.06)).busyness!;
    // forecasts of a level that nobody knows exactly stray a little more than the days themselves
    expect(day).toBeGreaterThan(0.085);
    expect(day).toBeLessThan(0.13);
    expect(interval!.sd).toBeGreaterThan(0.04);
    expect(interval!.sd).toBeLessThan(0.07);
  });

  it.each([
    [{ weeks: 0 }, 'invalid weeks: 0'],
    [{ weeks: 9 }, 'invalid weeks: 9'],
    [{ intervalLength: 1000 }, 'invalid intervalLength: 1000 (seconds, must be 900, 1800 or 3600)'],
    [{ special: [{ date: '2026-02-30', factor: 1 }] }, 'invalid special: 2026-02-30'],
    [{ coverage: 1 }, 'invalid coverage: 1'],
    [{ from: '2026-13-01' }, 'invalid from: 2026-13-01'],
    [{ from: '2026-03-02' }, 'invalid from: 2026-03-02'],
    [{ special: [{ date: '2026-03-02', factor: -1 }] }, 'invalid special: -1'],
  ])('refuses %j', (options, message) => {
    expect(() => forecastWeek(exactWeeks(3), options)).toThrow(message);
  });

  it('refuses a history that covers no interval in full', () => {
    const rows = [0, 300].map((start) => ({ date: '2026-03-02', start, volume: 5 }));
    expect(() => forecastWeek(rows)).toThrow('invalid history: no interval is covered in full');
  });
});
