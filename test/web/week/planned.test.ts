import { describe, expect, it } from 'vitest';
import { forecastWeek } from '../../../src/forecast/index.ts';
import { parseScenario, presets } from '../../../src/scenario/index.ts';
import { plannedFrom, readSpecialLines } from '../../../web/week/planned.ts';
import { exactWeeks } from '../../forecast/rows.ts';

const hotline = presets.find(({ id }) => id === 'hotlineMonday')!.scenario;

describe('a forecast as the plan', () => {
  it('is a scenario with its days and volumes, and with the people they need', () => {
    const next = plannedFrom(hotline, 'calls', forecastWeek(exactWeeks(9)), true);
    expect(() => parseScenario(next)).not.toThrow();
    expect(next.calendar.days.map(({ date }) => date)).toEqual([
      '2026-05-04',
      '2026-05-05',
      '2026-05-06',
      '2026-05-07',
      '2026-05-08',
    ]);
    const { perInterval } = next.types[0]!.volume as { perInterval: readonly number[] };
    expect(perInterval.slice(0, 4)).toEqual([130, 260, 390, 260]);
    const { perInterval: people } = next.groups[0]!.agents as { perInterval: readonly number[] };
    // 130 calls of 4 minutes are 17.3 erlangs, 390 are 52
    expect(people[0]).toBeGreaterThan(12);
    expect(people[2]).toBeGreaterThan(45);
  });

  it('takes the spread along where it is wanted', () => {
    const rows = exactWeeks(
      30,
      (volume, { week, weekday }) => volume * (1 + 0.2 * (((week + weekday) % 3) - 1)),
    );
    const forecast = forecastWeek(rows);
    const busy = { ...hotline, busyness: { day: 0.3 } };
    expect(plannedFrom(busy, 'calls', forecast, true).types[0]!.volume.busyness).toEqual(forecast.busyness);
    expect(plannedFrom(busy, 'calls', forecast, true).busyness).toBeUndefined();
    expect(plannedFrom(busy, 'calls', forecast, false).busyness).toEqual({ day: 0.3 });
  });
});

describe('special days as people type them', () => {
  it.each(['2026-05-02 0.4', ' 2026-05-02=0,4 ', '2026-05-02 × 0,4'])('reads %j', (text) => {
    expect(readSpecialLines(text)).toEqual({ days: [{ date: '2026-05-02', factor: 0.4 }] });
  });

  it('reads several, and names the first that is none', () => {
    expect(readSpecialLines('2026-05-02 0.4; 2026-05-04 2')).toEqual({
      days: [
        { date: '2026-05-02', factor: 0.4 },
        { date: '2026-05-04', factor: 2 },
      ],
    });
    expect(readSpecialLines('2026-05-02 0.4; May 4')).toEqual({ wrong: 'May 4' });
    expect(readSpecialLines('2026-02-31 1')).toEqual({ wrong: '2026-02-31 1' });
    expect(readSpecialLines('')).toEqual({ days: [] });
  });
});
