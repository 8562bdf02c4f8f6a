import { describe, expect, it } from 'vitest';
import {
  busynessOfCounts,
  busynessSetting,
  type CountedDay,
  handlingByType,
  handlingOfCalls,
  handlingOfIntervals,
  type RecordedCall,
  type RecordedInterval,
  redialsOf,
} from '../../src/calibration/index.ts';
import { column, columnCount } from '../../src/measures/index.ts';
import { sdOf } from '../../src/random/index.ts';
import { type Busyness, parseScenario } from '../../src/scenario/index.ts';
import { Simulator } from '../../src/simulation/index.ts';
import { bankCalls } from './technion.ts';

const blank: RecordedInterval = {
  day: 0,
  start: 0,
  offered: 0,
  answered: null,
  abandoned: null,
  waited: null,
  waitAnswered: null,
  answeredWithin: null,
  handleTime: null,
  handleTimeSd: null,
  agents: null,
};

const call = (more: Partial<RecordedCall>): RecordedCall => ({
  day: 0,
  arrival: 0,
  wait: 0,
  answered: true,
  agent: 'A',
  began: 0,
  handleTime: 100,
  type: '',
  caller: null,
  ...more,
});

describe('how far handle times differ', () => {
  it('spans the differences between intervals as well as those within', () => {
    const found = handlingOfIntervals([
      { ...blank, answered: 10, handleTime: 100, handleTimeSd: 30 },
      { ...blank, answered: 10, handleTime: 200, handleTimeSd: 30 },
    ])!;
    expect(found).toMatchObject({ mean: 150, contacts: 20, assumed: false });
    expect(found.sd).toBeCloseTo(Math.hypot(30, 50), 10);
  });

  it('assumes SD = mean where none was exported, and says so', () => {
    const found = handlingOfIntervals([{ ...blank, answered: 10, handleTime: 100 }])!;
    expect([found.sd, found.assumed]).toEqual([100, true]);
    expect(handlingOfIntervals([blank])).toBeNull();
  });

  it('takes a histogram where times are no lognormal', () => {
    const times = Array.from({ length: 1000 }, (_, i) => (i % 2 === 0 ? 30 + i / 100 : 600 + i / 10));
    const found = handlingOfCalls(times.map((handleTime) => call({ handleTime })))!;
    expect(found.law.law).toBe('empirical');
    expect(Math.abs(sdOf(found.law) / found.sd - 1)).toBeLessThan(0.1);
  });

  it('is nothing without an answered call or a second of work, and of one call is assumed', () => {
    expect(handlingOfCalls([call({ handleTime: null })])).toBeNull();
    expect(handlingOfCalls([call({ handleTime: 0 }), call({ handleTime: 0 })])).toBeNull();
    expect(handlingOfCalls([call({ handleTime: 90 })])).toMatchObject({ mean: 90, sd: 90, assumed: true });
  });

  it('leaves out types of which nobody was answered', () => {
    const calls = [
      call({ type: 'A' }),
      call({ type: 'B', handleTime: null }),
      call({ type: 'C', handleTime: 0 }),
    ];
    expect(handlingByType(calls).map(({ type }) => type)).toEqual(['A']);
  });

  it('holds calls of no length against the law too', () => {
    // the second of two calls of no length is the middle of the step from 1/4 to 2/4; the law has nobody there
    const times = [0, 0, 100, 100];
    const found = handlingOfCalls(times.map((handleTime) => call({ handleTime })))!;
    expect(found.lognormalGap).toBeGreaterThanOrEqual(0.375);
  });

  const log = bankCalls();
  it.skipIf(log === undefined)(
    'of a real bank is lognormal: mean about 177 s, SD 217 s, differing by type',
    () => {
      const found = handlingOfCalls(log!.calls)!;
      expect(found.law.law).toBe('lognormal');
      expect(found.mean).toBeCloseTo(177, 0);
      expect(found.sd).toBeCloseTo(217, 0);
      expect(found.lognormalGap!).toBeLessThan(0.1);
      const [first, second] = handlingByType(log!.calls);
      expect([first!.type, second!.type]).toEqual(['PS', 'NW']);
      expect(first!.handling.mean).toBeGreaterThan(1.5 * second!.handling.mean);
    },
  );
});

describe('how far days and intervals stray', () => {
  /** Counts of simulated days of a centre with this busyness, 16 half-hours of two volumes. */
  function counted(busyness: Busyness | undefined, days: number): CountedDay[] {
    const intervals = 16;
    const simulator = new Simulator(
      parseScenario({
        version: 1,
        seed: 'busyness',
        calendar: { intervalLength: 1800, days: [{ opens: 0, closes: intervals * 1800 }] },
        types: [
          {
            id: 'calls',
            channel: 'phone',
            volume: { perInterval: Array.from({ length: intervals }, (_, i) => (i < 8 ? 60 : 120)) },
            handleTime: { law: 'exponential', mean: 10 },
          },
        ],
        groups: [{ id: 'team', agents: { steps: [{ from: 0, agents: 5 }] }, skills: [{ type: 'calls' }] }],
        ...(busyness ? { busyness } : {}),
      }),
    );
    const { tallies } = simulator.run(0, days);
    const length = tallies.length / days;
    return Array.from({ length: days }, (_, d) => ({
      kind: '',
      counts: Array.from(
        { length: intervals },
        (_, i) => tallies[d * length + i * columnCount + column.offered]!,
      ),
    }));
  }

  it('finds the factors that days were drawn with, chance of single arrivals removed', () => {
    const found = busynessOfCounts(counted({ day: 0.12, interval: { sd: 0.15, correlation: 0.6 } }, 400));
    // standard errors: σ/√(2n) of days with 400 of them about 0.005; of intervals less
    expect(Math.abs(found.day! - 0.12)).toBeLessThan(0.02);
    expect(found.total!).toBeGreaterThan(found.day!);
    expect(Math.abs(found.interval! - 0.15)).toBeLessThan(0.015);
    expect(Math.abs(found.correlation - 0.6)).toBeLessThan(0.1);
  });

  it('finds hardly any where there is chance alone', () => {
    const found = busynessOfCounts(counted(undefined, 400));
    expect(found.day!).toBeLessThan(0.01);
    expect(found.interval!).toBeLessThan(0.03);
  });

  it('is unbiased with the few days of a month: the mean of 20 months is near', () => {
    const days = counted({ day: 0.15 }, 400);
    const squares = Array.from(
      { length: 20 },
      (_, m) => busynessOfCounts(days.slice(20 * m, 20 * m + 20)).day! ** 2,
    );
    const mean = Math.sqrt(squares.reduce((sum, square) => sum + square, 0) / squares.length);
    expect(Math.abs(mean - 0.15)).toBeLessThan(0.02);
  });

  it('tells weekdays apart, and lets nothing be known of a single day', () => {
    const monday = { kind: 'Mon', counts: [100, 200] };
    const friday = { kind: 'Fri', counts: [30, 20] };
    expect(busynessOfCounts([monday, monday, friday, friday])).toMatchObject({ day: 0, kinds: 2 });
    expect(busynessOfCounts([monday, friday]).day!).toBeGreaterThan(0.5);
    // times that a short day never reached count as times at which nobody came
    const short = { kind: 'Mon', counts: [100] };
    expect(busynessOfCounts([monday, short])).toEqual(
      busynessOfCounts([monday, { ...short, counts: [100, 0] }]),
    );
    expect(busynessOfCounts([monday])).toMatchObject({ day: null, interval: null });
    expect(busynessSetting(busynessOfCounts([monday]))).toBeUndefined();
    // days on which nobody ever came show nothing stray
    const empty = { kind: '', counts: [0, 0] };
    expect(busynessOfCounts([empty, empty])).toMatchObject({ total: 0, day: 0, interval: 0, correlation: 0 });
  });
});

describe('who calls again', () => {
  it('follows a caller who gave up to the next call within the window', () => {
    const calls = [
      call({ caller: '1', arrival: 0, wait: 60, answered: false }),
      call({ caller: '1', arrival: 360 }),
      call({ caller: '2', arrival: 0, wait: 10, answered: false }),
      call({ caller: '2', arrival: 4000 }),
      call({ caller: '3', arrival: 50 }),
    ];
    expect(redialsOf(calls)).toEqual({ share: 0.5, delay: 300, followed: 2, window: 3600 });
  });

  it('leaves out a number that calls more than twenty times a day: a switchboard', () => {
    const often = (times: number) =>
      Array.from({ length: times }, (_, i) =>
        call({ caller: '4', arrival: 60 * i, wait: 10, answered: false }),
      );
    expect(redialsOf(often(20))).toMatchObject({ share: 19 / 20, delay: 50, followed: 20 });
    expect(redialsOf(often(21))).toEqual({ share: 0, delay: null, followed: 0, window: 3600 });
  });

  it('follows those who never came again, and needs a window', () => {
    const once = [call({ caller: '1', wait: 60, answered: false })];
    expect(redialsOf(once, 60)).toEqual({ share: 0, delay: null, followed: 1, window: 60 });
    expect(() => redialsOf(once, 0)).toThrow('invalid window: 0 (seconds, must be > 0)');
  });

  it('says nothing where callers cannot be told apart', () => {
    expect(redialsOf([call({ answered: false })])).toBeNull();
  });
});
