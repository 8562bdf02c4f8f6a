import { describe, expect, it } from 'vitest';
import { forecastWeek, scenarioOfForecast, unfitFor } from '../../src/forecast/index.ts';
import { intervalsOf, parseScenario, presets, type Scenario } from '../../src/scenario/index.ts';
import { exactWeeks } from './rows.ts';

const preset = (id: string) => presets.find((one) => one.id === id)!.scenario;
const hotline = preset('hotlineMonday');
const forecast = forecastWeek(exactWeeks(9));

describe('scenarioOfForecast', () => {
  it('has the days and volumes of the forecast, and everything else of the other scenario', () => {
    const { calendar, types, groups } = scenarioOfForecast(forecast, hotline);
    expect(calendar.days).toHaveLength(5);
    expect(calendar.days[0]).toEqual({ date: '2026-05-04', opens: 28_800, closes: 36_000 });
    expect(types[0]!.volume).toMatchObject({ basis: 'offered', perInterval: expect.any(Array) });
    const { perInterval } = types[0]!.volume as { perInterval: readonly number[] };
    expect(perInterval).toHaveLength(20);
    expect(perInterval.slice(0, 4)).toEqual([130, 260, 390, 260]);
    expect(types[0]!.handleTime).toEqual(hotline.types[0]!.handleTime);
    expect(types[0]!.targets).toEqual(hotline.types[0]!.targets);
    // people at 08:00, 08:30, 09:00 and 09:30 of the one day that stands for all
    expect(groups[0]!.agents).toEqual({
      perInterval: Array.from({ length: 5 }, () => [8, 8, 11, 13]).flat(),
    });
  });

  it('takes people from the same weekday', () => {
    const like = scenarioOfForecast(forecast, hotline);
    const byDay: Scenario = {
      ...like,
      groups: like.groups.map((group) => ({
        ...group,
        agents: { perInterval: Array.from({ length: 20 }, (_, i) => 10 + Math.floor(i / 4)) },
      })),
    };
    const next = forecastWeek(exactWeeks(10, (volume, { weekday }) => (weekday === 0 ? 0 : volume)));
    const { calendar, groups } = scenarioOfForecast(next, byDay);
    expect(calendar.days[0]!.date).toBe('2026-05-12');
    expect((groups[0]!.agents as { perInterval: readonly number[] }).perInterval[0]).toBe(11);
  });

  it('carries the busyness that was found, and none twice', () => {
    const rows = exactWeeks(
      30,
      (volume, { week, weekday }) => volume * (1 + 0.2 * (((week * 5 + weekday) % 3) - 1)),
    );
    const busy = forecastWeek(rows);
    expect(busy.busyness!.day).toBeGreaterThan(0.1);
    const { types, busyness } = scenarioOfForecast(busy, { ...hotline, busyness: { day: 0.3 } });
    expect(types[0]!.volume.busyness).toEqual(busy.busyness);
    expect(busyness).toBeUndefined();
  });

  it('takes handle times and callback slots of single intervals from the same time', () => {
    const desk = preset('callbackDesk');
    const [type] = desk.types;
    const intervals = Array.from({ length: intervalsOf(desk.calendar).length }, (_, i) => i);
    const by = (from: number) => ({ perInterval: intervals.map((i) => from + i) });
    const mean = by(200).perInterval;
    const like = (sd: boolean): Scenario =>
      parseScenario({
        ...desk,
        types: [
          {
            ...type!,
            handleTime: {
              ...type!.handleTime,
              perInterval: { mean, ...(sd && { sd: by(100).perInterval }) },
            },
            callback: { ...type!.callback!, slots: { ...type!.callback!.slots!, capacity: by(2) } },
          },
        ],
      });
    const opens = desk.calendar.days[0]!.opens;
    const places = [0, 1, 2, 3].map((i) => (28_800 - opens) / 1800 + i);
    const { types } = scenarioOfForecast(forecast, like(true));
    const { handleTime, callback } = types[0]!;
    expect(handleTime.perInterval!.mean.slice(4, 8)).toEqual(places.map((place) => 200 + place));
    expect(handleTime.perInterval!.sd!.slice(4, 8)).toEqual(places.map((place) => 100 + place));
    const { capacity } = callback!.slots!;
    expect((capacity as { perInterval: number[] }).perInterval.slice(4, 8)).toEqual(
      places.map((place) => 2 + place),
    );
    expect(scenarioOfForecast(forecast, like(false)).types[0]!.handleTime.perInterval!.sd).toBeUndefined();
    // one number for all slots stays it
    expect(scenarioOfForecast(forecast, desk).types[0]!.callback).toEqual(type!.callback);
  });

  it('needs no settings of the run, and says nothing of a week without contacts', () => {
    const { run: _, ...plain } = hotline;
    expect(scenarioOfForecast(forecast, plain).run).toEqual({});
    const none = forecastWeek(exactWeeks(4, () => 0));
    expect(unfitFor(none, hotline)).toBe('nothingForecast');
  });

  it('says what does not fit', () => {
    expect(unfitFor(forecast, preset('omnichannelRetailer'))).toBe('severalTypes');
    const shifts: Scenario = {
      ...hotline,
      groups: hotline.groups.map((group) => ({ ...group, agents: { steps: [{ from: 0, agents: 3 }] } })),
    };
    expect(unfitFor(forecast, shifts)).toBe('peopleNotByInterval');
    expect(() => scenarioOfForecast(forecast, shifts)).toThrow('invalid like: peopleNotByInterval');
    expect(unfitFor(forecast, hotline)).toBeUndefined();
  });
});
