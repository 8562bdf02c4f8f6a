import { describe, expect, it } from 'vitest';
import { beyondBars } from '../../src/calibration/backtest/bars.ts';
import { causesOf } from '../../src/calibration/backtest/causes.ts';
import { errorsOf } from '../../src/calibration/backtest/errors.ts';
import type { PlacedPairs } from '../../src/calibration/backtest/model.ts';
import type { Calibration, Errors, History, Pair } from '../../src/calibration/index.ts';

const history: History = {
  intervalLength: 1800,
  days: [],
  intervals: [],
  calls: null,
  staffSteps: null,
  acceptableWait: 20,
  counting: { offered: 'arrival', outcome: 'arrival', waitFrom: 'queue' },
};
const calibration: Calibration = {
  exponential: null,
  kaplanMeier: null,
  handling: null,
  handlingByType: [],
  busyness: { total: null, day: null, interval: null, correlation: 0, days: 0, kinds: 0 },
  redials: null,
};
const model = {
  patience: 'exponential' as const,
  days: [] as readonly PlacedPairs[],
  timesOfDay: [] as readonly PlacedPairs[],
  peopleFactor: null as number | null,
};

/** A predicted wait of 30 s, 20 to 40 s on nine of ten days, beside a real one. */
const pair = (real: number): Pair => ({ real, predicted: 30, low: 20, high: 40, chance: 3 });
const half = 1800;

/** Waits of half-hours from 8:00 on; those left out had no contact. */
const times = (waits: readonly (number | null)[], offered = waits.map(() => 50)): PlacedPairs[] =>
  waits.map((wait, i) => ({
    start: 8 * 3600 + i * half,
    offered: offered[i]!,
    pairs: wait === null ? {} : { averageWait: pair(wait) },
  }));

const ofTimes = (timesOfDay: readonly PlacedPairs[]) =>
  causesOf({ ...model, timesOfDay }, history, calibration);

describe('a time of day that stands out', () => {
  it('is the longest stretch that is off on one side, with its mean by contacts', () => {
    const waits = [30, 90, 30, 30, 80, 100, 90, 30, 30, 30];
    const offered = [50, 50, 50, 50, 10, 20, 10, 50, 50, 50];
    expect(ofTimes(times(waits, offered))).toEqual([
      {
        code: 'timeOfDay',
        from: 10 * 3600,
        to: 11.5 * 3600,
        longer: true,
        real: (80 * 10 + 100 * 20 + 90 * 10) / 40,
        predicted: 30,
      },
    ]);
  });

  it('may be one where customers waited less', () => {
    const waits = [30, 30, 30, 2, 3, 30, 30];
    expect(ofTimes(times(waits))).toMatchObject([
      { code: 'timeOfDay', from: 9.5 * 3600, to: 10.5 * 3600, longer: false, real: 2.5 },
    ]);
  });

  it('is no single half-hour: one of many is out of its band by chance', () => {
    expect(ofTimes(times([30, 30, 90, 30, 30]))).toEqual([]);
  });

  it('ends where the side changes and where a half-hour is missing', () => {
    expect(ofTimes(times([30, 30, 90, 1, 30, 30, 30]))).toEqual([]);
    expect(ofTimes(times([30, 30, 90, null, 90, 30, 30, 30]))).toEqual([]);
    const apart = times([30, 30, 90, 30, 90, 30, 30, 30]).filter((_, i) => i !== 3);
    expect(ofTimes(apart)).toEqual([]);
  });
});

describe('a day that stands out', () => {
  const day = (place: { date?: string; day?: number }, wait: number): PlacedPairs => ({
    ...place,
    offered: 500,
    pairs: { averageSpeedOfAnswer: pair(wait) },
  });

  it('is named by its number where days have no date', () => {
    const days = [31, 29, 32, 28, 31, 120].map((wait, i) => day({ day: i + 1 }, wait));
    expect(causesOf({ ...model, days }, history, calibration)).toEqual([
      { code: 'oneDay', place: '6', real: 120, predicted: 30 },
    ]);
    expect(causesOf({ ...model, days: days.slice(2) }, history, calibration)).toEqual([]);
  });
});

describe('a rate of giving up that falls with the wait', () => {
  const law = { law: 'empirical', edges: [0, 1], weights: [1] } as const;
  const found = (late: number, patience: 'exponential' | 'kaplanMeier' = 'exponential') => {
    const hazards = [
      { from: 0, to: 30, rate: 0.01 },
      { from: 120, to: null, rate: late },
    ];
    const kaplanMeier = { curve: {} as never, law, mean: 100, hazards };
    return causesOf({ ...model, patience }, history, { ...calibration, kaplanMeier });
  };

  it('is told of a model whose patience is exponential, from a fifth less on', () => {
    expect(found(0.0079)).toEqual([{ code: 'fallingHazard', early: 0.01, late: 0.0079 }]);
    expect(found(0.0081)).toEqual([]);
    expect(found(0.001, 'kaplanMeier')).toEqual([]);
  });
});

describe('people who were more or fewer', () => {
  it('are told from half a per cent on', () => {
    const found = (peopleFactor: number) => causesOf({ ...model, peopleFactor }, history, calibration);
    expect(found(0.9)).toEqual([{ code: 'peopleAway', share: 1 - 0.9 }]);
    expect(found(1.25)).toEqual([{ code: 'peopleMore', share: 0.25 }]);
    expect([...found(0.996), ...found(1.004)]).toEqual([]);
  });
});

describe('daily service levels that do not go up and down with the predicted', () => {
  const serviceLevel: Errors = {
    n: 12,
    bias: 0,
    biasError: 0.01,
    mae: 0.01,
    chance: 0.02,
    correlation: 0.5,
    inside: 0.9,
    real: 0.8,
  };
  /** Predicted levels stray by `spread` to both sides; some days have none. */
  const days = (count: number, spread: number): PlacedPairs[] =>
    Array.from({ length: count + 3 }, (_, d) => ({
      day: d + 1,
      offered: 500,
      pairs: d < count ? { serviceLevel: { ...pair(0.8), predicted: 0.8 + (d % 2 ? spread : -spread) } } : {},
    }));

  it('are beyond the bar where days differ by twice what chance makes of them', () => {
    expect(beyondBars({ serviceLevel }, days(10, 0.041))).toEqual(['correlation']);
    expect(beyondBars({ serviceLevel }, days(10, 0.039))).toEqual([]);
    expect(beyondBars({ serviceLevel: { ...serviceLevel, correlation: 0.91 } }, days(10, 0.041))).toEqual([]);
    expect(beyondBars({ serviceLevel }, days(6, 0.041))).toEqual([]);
    // twice the bars: 0.8
    expect(beyondBars({ serviceLevel: { ...serviceLevel, correlation: 0.81 } }, days(10, 0.041), 2)).toEqual(
      [],
    );
  });
});

describe('errors of few pairs', () => {
  it('have no standard error from one, and no correlation from two or from what never changes', () => {
    const of = (...reals: readonly number[]) =>
      errorsOf(reals.map((real, i) => ({ pair: { ...pair(real), predicted: 30 + i }, weight: 1 })))!;
    expect(of(33)).toMatchObject({ n: 1, bias: -3, biasError: null, correlation: null });
    expect(of(33, 35)).toMatchObject({ n: 2, bias: -3.5, correlation: null });
    expect(of(33, 35).biasError).toBeCloseTo(0.5, 12);
    expect(of(33, 33, 33).correlation).toBeNull();
    expect(of(33, 34, 35).correlation).toBeCloseTo(1, 12);
    expect(errorsOf([{ pair: pair(33), weight: 0 }])).toBeNull();
  });
});
