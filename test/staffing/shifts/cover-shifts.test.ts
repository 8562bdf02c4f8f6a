import { beforeAll, describe, expect, it } from 'vitest';
import type { SolveProgramme } from '../../../src/programme/index.ts';
import type { Calendar } from '../../../src/scenario/index.ts';
import { studyHere } from '../../../src/simulation/index.ts';
import {
  coverShifts,
  parseShiftLibrary,
  polishLibrary,
  type ShiftLibrary,
  type ShiftProblemInput,
} from '../../../src/staffing/shifts/index.ts';
import { loadSolver } from '../../../workers/highs.ts';
import { unionAirways } from '../../programme/published.ts';
import { seeded } from '../seeded.ts';

const hour = 3600;
let solve: SolveProgramme;
beforeAll(async () => {
  solve = await loadSolver();
});

const coverOf = (input: ShiftProblemInput) => studyHere(coverShifts(input), undefined, solve);

/** The cover of a problem that has one. */
function covered(input: ShiftProblemInput) {
  const cover = coverOf(input);
  if (!cover.feasible) throw new Error(`no cover: ${JSON.stringify(cover.obstacles)}`);
  return cover;
}

const open = (from: number, to: number, intervalLength: number, days = 1): Calendar => ({
  intervalLength,
  days: Array.from({ length: days }, () => ({ opens: from * hour, closes: to * hour })),
});

describe('a cover', () => {
  it('of Union Airways costs 30,610 dollars a day with the published shifts (Hillier & Lieberman)', () => {
    const types = unionAirways.shifts.map(({ from, cost }) => ({
      id: `from-${from}`,
      length: 8 * hour,
      earliest: from * hour,
      latest: from * hour,
      costPerHour: cost / 8,
    }));
    const required = unionAirways.periods.flatMap(({ from, to, agents }) =>
      new Array<number>((to - from) / 2).fill(agents),
    );
    const cover = covered({
      calendar: open(6, 30, 2 * hour),
      required,
      library: parseShiftLibrary({ version: 1, types }),
    });
    expect(cover.pay).toBeCloseTo(unionAirways.optimum, 6);
    expect(cover.gap).toBeLessThan(1e-9);
    expect(cover.counts.map(({ people }) => people)).toEqual(unionAirways.agents);
    expect(cover.underHours).toBe(0);
  });

  it('is as cheap as the best of all tried out, on 60 small days with a break', () => {
    const random = seeded(11);
    const library: ShiftLibrary = {
      version: 1,
      types: [
        {
          id: 'long',
          length: 3 * hour,
          earliest: 0,
          latest: hour,
          every: hour,
          breaks: [{ length: hour, earliest: 0, latest: 2 * hour, every: hour }],
        },
        { id: 'short', length: hour, earliest: 0, latest: 3 * hour, every: hour, costPerHour: 1.7 },
      ],
    };
    for (let n = 0; n < 60; n++) {
      const required = Array.from({ length: 4 }, () => Math.floor(random() * 3));
      const cover = covered({ calendar: open(0, 4, hour), required, library });
      expect(cover.pay, JSON.stringify(required)).toBeCloseTo(cheapest(required), 9);
      cover.required.forEach((need, i) => {
        expect(cover.cover[i]).toBeGreaterThanOrEqual(need - 1e-9);
      });
    }
  });

  it('meets the need in every quarter of an hour, with each break in its window and none twice', () => {
    const required = [3, 5, 8, 9, 9, 8, 6, 4, 4, 5, 6, 5, 4, 3, 2, 2].flatMap((n) => [n, n]);
    const types = polishLibrary.types.map(({ shortBreaks: _, ...type }) => type);
    const cover = covered({
      calendar: open(8, 16, 900),
      required,
      library: {
        ...polishLibrary,
        types: types.filter(({ id }) => id === '8h' || id === '6h' || id === '4h'),
      },
    });
    expect(cover.underHours).toBe(0);
    expect(new Set(cover.shifts.map(({ from }) => from)).size).toBeGreaterThan(2);
    for (const { from, to, breaks = [] } of cover.shifts) {
      const type = types.find(({ length }) => length === to - from)!;
      expect(breaks).toHaveLength(type.breaks!.length);
      type.breaks!.forEach((rule, b) => {
        expect(breaks[b]!.from - from).toBeGreaterThanOrEqual(rule.earliest);
        expect(breaks[b]!.from - from).toBeLessThanOrEqual(rule.latest);
      });
    }
    expect(cover.paidHours).toBe(
      cover.shifts.reduce((sum, s) => sum + (s.people * (s.to - s.from)) / hour, 0),
    );
  });

  it('lets people at a screen never work longer than an hour, with 10.4 % of eight hours in breaks', () => {
    const day = {
      ...polishLibrary.types.find(({ id }) => id === '8h')!,
      earliest: 8 * hour,
      latest: 8 * hour,
    };
    const cover = covered({
      calendar: open(8, 16, 1800),
      required: Array.from({ length: 16 }, () => 8),
      library: { ...polishLibrary, types: [day] },
    });
    for (const { from, to, breaks } of cover.shifts) {
      expect(breaks!.reduce((sum, { length }) => sum + length, 0) / (to - from)).toBeCloseTo(50 / 480, 9);
      const ends = [from, ...breaks!.map((pause) => pause.from + pause.length)];
      [...breaks!.map((pause) => pause.from), to].forEach((until, k) => {
        expect(until - ends[k]!).toBeLessThanOrEqual(hour);
        expect(until - ends[k]!).toBeGreaterThan(0);
      });
    }
    const people = cover.counts.reduce((sum, each) => sum + each.people, 0);
    // nine count 8.325, but 7.4 while one of them has the quarter of an hour
    expect(people).toBe(10);
    // ten people, 430 minutes each
    expect(cover.onLineHours).toBeCloseTo((10 * 430) / 60, 9);
  });

  it('sends people of one shift and other meal breaks to their short breaks by themselves', () => {
    const day = {
      id: 'day',
      length: 6 * hour,
      earliest: 8 * hour,
      latest: 8 * hour,
      breaks: [{ length: 1800, earliest: 2 * hour, latest: 4 * hour }],
      shortBreaks: { length: 300, after: hour },
    };
    const cover = covered({
      calendar: open(8, 14, 1800),
      // one of two may be away at a time
      required: new Array<number>(12).fill(1),
      library: { version: 1, types: [day] },
    });
    const meals = cover.shifts.flatMap(({ breaks }) => breaks!.filter(({ length }) => length === 1800));
    expect(new Set(meals.map(({ from }) => from)).size).toBe(meals.length);
    expect(meals.length).toBeGreaterThan(1);
    for (const { breaks } of cover.shifts) {
      expect(breaks!.some(({ length }) => length === 300)).toBe(true);
    }
  });

  it('weighs missing people at their price, and never goes below the minimum', () => {
    const library: ShiftLibrary = {
      version: 1,
      types: [{ id: 'all', length: 4 * hour, earliest: 0, latest: 0 }],
      underPerHour: 3,
    };
    const calendar = open(0, 4, hour);
    const required = [2, 1, 1, 1];
    // a second person is paid four hours to be missed in one, whose price is three
    expect(covered({ calendar, required, library })).toMatchObject({ pay: 4, cost: 7, underHours: 1 });
    expect(covered({ calendar, required, library: { ...library, underPerHour: 5 } })).toMatchObject({
      pay: 8,
      cost: 8,
      overHours: 3,
    });
    expect(covered({ calendar, required, library: { ...library, minimum: 2 } })).toMatchObject({ pay: 8 });
    expect(
      covered({ calendar, required, library: { ...library, underPerHour: 5, overPerHour: 1 } }),
    ).toMatchObject({ pay: 4, cost: 9 });
  });

  it('keeps eleven hours of rest where people are few, and says how many it takes where they are not', () => {
    const types = [
      { id: 'late', length: 8 * hour, earliest: 14 * hour, latest: 14 * hour },
      { id: 'early', length: 8 * hour, earliest: 6 * hour, latest: 6 * hour },
    ];
    const library = { version: 1, types, rest: 11 * hour } as const;
    const calendar = open(6, 22, 8 * hour, 2);
    const required = [1, 3, 2, 1];
    // three until 22:00 and two from 6:00 the next morning are five people
    expect(covered({ calendar, required, library }).people).toBe(5);
    expect(covered({ calendar, required, library: { ...library, rest: 8 * hour } }).people).toBe(4);
    expect(covered({ calendar, required, library: { ...library, people: 5 } }).people).toBe(5);
    const tooFew = coverOf({ calendar, required, library: { ...library, people: 4 } });
    expect(tooFew).toMatchObject({ feasible: false, obstacles: [{ reason: 'people', missing: 1 }] });
  });

  it('is the same every time', () => {
    const input = {
      calendar: open(8, 16, 1800),
      required: [2, 3, 4, 5, 6, 6, 5, 5, 4, 4, 5, 5, 4, 3, 2, 2],
      library: polishLibrary,
    };
    expect(covered(input)).toEqual(covered(input));
  });
});

describe('what cannot be covered', () => {
  const shift = { id: 'day', length: 8 * hour, earliest: 6 * hour, latest: 14 * hour };

  it('names the hours at which no shift is there', () => {
    const library = { version: 1, types: [shift] } as const;
    const cover = coverOf({ calendar: open(4, 24, hour), required: new Array(20).fill(2), library });
    expect(cover).toEqual({
      feasible: false,
      obstacles: [
        { reason: 'noShift', from: 4 * hour, to: 6 * hour, required: 2, missing: 2, seats: 0 },
        { reason: 'noShift', from: 22 * hour, to: 24 * hour, required: 2, missing: 2, seats: 0 },
      ],
    });
  });

  it('says how many seats it would take', () => {
    const library = { version: 1, types: [shift], seats: 5 } as const;
    const required = [3, 3, 3, 3, 7, 6, 3, 3];
    const cover = coverOf({ calendar: open(6, 14, hour), required, library });
    expect(cover).toEqual({
      feasible: false,
      obstacles: [{ reason: 'seats', from: 10 * hour, to: 12 * hour, required: 7, missing: 2, seats: 7 }],
    });
  });

  it('says that more would have to begin a type of shift', () => {
    const library = { version: 1, types: [{ ...shift, most: 3 }] } as const;
    const cover = coverOf({ calendar: open(6, 14, 8 * hour), required: [4], library });
    expect(cover).toMatchObject({ feasible: false, obstacles: [{ reason: 'most', missing: 1 }] });
  });
});

/** The cheapest cover of four hours by the two shifts of the test above, by trying everything. */
function cheapest(required: readonly number[]): number {
  const most = Math.max(...required) * 2 + 1;
  // what one person covers: a long shift from hour 0 or 1 without one of its hours, or one hour
  const ways = [0, 1].flatMap((from) => [0, 1, 2].map((pause) => ({ cost: 3, hours: hoursOf(from, pause) })));
  const long = (left: readonly number[], way: number, spent: number): number => {
    const rest = spent + left.reduce((sum, n) => sum + Math.max(0, n), 0) * 1.7;
    if (way === ways.length) return rest;
    let best = Number.POSITIVE_INFINITY;
    let now = left;
    for (let people = 0; people <= most; people++) {
      best = Math.min(best, long(now, way + 1, spent + people * ways[way]!.cost));
      if (now.every((n) => n <= 0)) break;
      now = now.map((n, h) => (ways[way]!.hours.includes(h) ? n - 1 : n));
    }
    return best;
  };
  return long(required, 0, 0);
}

function hoursOf(from: number, pause: number): number[] {
  return [0, 1, 2].filter((h) => h !== pause).map((h) => from + h);
}

it('covers like days alike, each by itself, where the centre is closed at night', () => {
  const required = [2, 3, 4, 5, 4, 3, 2, 2];
  const one = covered({ calendar: open(8, 16, hour), required, library: polishLibrary });
  const three = covered({
    calendar: open(8, 16, hour, 3),
    required: [...required, ...required, ...required],
    library: polishLibrary,
  });
  expect(three.pay).toBe(3 * one.pay);
  expect(three.counts.filter(({ day }) => day === 2).map(({ people }) => people)).toEqual(
    one.counts.map(({ people }) => people),
  );
});
