import { describe, expect, it } from 'vitest';
import {
  type Backtest,
  type BacktestInput,
  backtestBars,
  backtestStudy,
  calibrate,
  chooseDays,
  type History,
  type RecordedInterval,
  scenarioOfHistory,
} from '../../src/calibration/index.ts';
import { column, columnCount } from '../../src/measures/index.ts';
import { dayOffset } from '../../src/scenario/index.ts';
import { Simulator, studyHere } from '../../src/simulation/index.ts';
import { bankCalls, bankHalfHours, bankMonth } from './technion.ts';

const backtest = (history: History, input: BacktestInput = {}): Backtest =>
  studyHere(backtestStudy(history, { seed: 'test', replications: 40, ...input }));

/** Days of a made-up centre: what happened is one simulated replication with these people. */
function madeUp({ people = 1, patience = 200, days = 12 } = {}): History {
  const slots = 12;
  const plan: History = {
    intervalLength: 1800,
    days: Array.from({ length: days }, (_, d) => ({
      date: `2026-03-${String(d + 1).padStart(2, '0')}`,
      opens: 8 * 3600,
      closes: 14 * 3600,
    })),
    intervals: Array.from({ length: days * slots }, (_, i) => ({
      day: Math.floor(i / slots),
      start: 8 * 3600 + (i % slots) * 1800,
      offered: 60 + ((i * 7) % 30),
      answered: null,
      abandoned: null,
      waited: null,
      waitAnswered: null,
      answeredWithin: null,
      handleTime: 200,
      handleTimeSd: 200,
      agents: 8 + ((i * 7) % 30) / 12 + (Math.floor(i / slots) % 4) / 2,
    })),
    calls: null,
    staffSteps: null,
    acceptableWait: 20,
    counting: { offered: 'arrival', outcome: 'arrival', waitFrom: 'queue' },
  };
  const truth = scenarioOfHistory(plan, {
    patience: { law: 'exponential', mean: patience },
    people,
    seed: 'truth',
  });
  const { tallies } = new Simulator(truth).run(0, 1);
  const intervals = plan.intervals.map((interval, i): RecordedInterval => {
    const at = (name: keyof typeof column) => tallies[i * columnCount + column[name]]!;
    return {
      ...interval,
      answered: at('answered'),
      abandoned: at('abandoned'),
      waitAnswered: at('waitAnswered'),
      waited: at('waitAnswered') + at('waitAbandoned'),
      answeredWithin: at('answeredWithin'),
    };
  });
  return { ...plan, intervals };
}

describe('a back-test of days that the model made', () => {
  const report = backtest(madeUp());
  const [model] = report.models;

  it('trusts the model, and finds the patience that was there', () => {
    expect(report.models).toHaveLength(1);
    expect(model!.trust).toBe('good');
    const { mean, halfWidth } = report.calibration.exponential!;
    expect(Math.abs(mean! - 200)).toBeLessThan(1.5 * halfWidth!);
  });

  it('has about nine of ten days and intervals inside their bands', () => {
    expect(model!.errors.days.averageWait!.n).toBe(12);
    // 12 days: fewer than 8 inside at 90 % each has probability 0.4 %
    expect(model!.errors.days.averageWait!.inside).toBeGreaterThanOrEqual(8 / 12);
    expect(model!.errors.intervals.serviceLevel!.inside).toBeGreaterThan(0.82);
    expect(model!.errors.intervals.serviceLevel!.inside).toBeLessThanOrEqual(1);
  });

  it('gives contacts back as they were recorded, and each day its date', () => {
    expect(model!.days[0]!.date).toBe('2026-03-01');
    expect(model!.whole.offered).toBe(report.offered);
    const { answered, abandoned } = model!.whole.pairs;
    expect(answered!.real + abandoned!.real).toBe(report.offered);
    expect(answered!.predicted + abandoned!.predicted).toBeCloseTo(report.offered, 6);
  });

  it('is the same digits from the same seed', () => {
    expect(backtest(madeUp())).toEqual(report);
  });
});

describe('what a miss is put down to', () => {
  it('finds people who were paid and not there', () => {
    const [model] = backtest(madeUp({ people: 0.9 })).models;
    expect(model!.trust).not.toBe('good');
    expect(model!.peopleFactor!).toBeGreaterThan(0.86);
    expect(model!.peopleFactor!).toBeLessThan(0.94);
    expect(model!.causes[0]).toMatchObject({ code: 'peopleAway' });
  });

  it('names the one day on which something happened', () => {
    const history = madeUp();
    const intervals = history.intervals.map((interval) =>
      interval.day === 4 ? { ...interval, waited: 5 * interval.waited! + 2000 } : interval,
    );
    const [model] = backtest({ ...history, intervals }, { patience: ['exponential'] }).models;
    expect(model!.causes.filter(({ code }) => code === 'oneDay')).toMatchObject([{ place: '2026-03-05' }]);
  });

  it('says where waits and spreads were assumed', () => {
    const history = madeUp();
    const intervals = history.intervals.map((interval) => ({
      ...interval,
      waited: interval.abandoned === 0 ? interval.waitAnswered : null,
      handleTimeSd: null,
    }));
    const [model] = backtest({ ...history, intervals }).models;
    expect(model!.causes.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['waitAssumed', 'spreadAssumed']),
    );
    expect(model!.errors.days.averageWait).toBeUndefined();
    expect(model!.errors.days.averageSpeedOfAnswer).toBeDefined();
  });

  it('says that nothing can be known without outcomes', () => {
    const history = madeUp();
    const intervals = history.intervals.map((interval) => ({
      ...interval,
      answered: null,
      abandoned: null,
      answeredWithin: null,
    }));
    const [model] = backtest({ ...history, intervals }).models;
    expect([model!.patience, model!.trust]).toEqual(['never', 'unknown']);
  });
});

describe('what a back-test refuses', () => {
  it('names what is missing or out of range', () => {
    const history = madeUp({ days: 2 });
    expect(() => backtest(history, { replications: 5 })).toThrow('invalid replications: 5');
    expect(() => backtest(history, { patience: ['kaplanMeier'] })).toThrow('invalid patience: kaplanMeier');
    const noPeople = history.intervals.map((interval) => ({ ...interval, agents: null }));
    expect(() => backtest({ ...history, intervals: noPeople })).toThrow('no people');
    expect(() => chooseDays(history, { skip: ['2026-12-24'] })).toThrow('invalid skip: 2026-12-24');
    expect(() => chooseDays(history, { weekdays: [] })).toThrow('none is left');
    const silent = history.intervals.map((interval) => ({ ...interval, abandoned: null }));
    expect(() => backtest({ ...history, intervals: silent }, { patience: ['exponential'] })).toThrow(
      'invalid patience: exponential (waits and abandoned contacts are needed)',
    );
    const unknown = history.intervals.map((interval) => ({ ...interval, handleTime: null }));
    expect(() => backtest({ ...history, intervals: unknown })).toThrow('invalid history: no handle times');
  });
});

describe('a history without dates', () => {
  it('is lived again day by day, each named by its number', () => {
    const { days, ...rest } = madeUp({ days: 2 });
    const undated = {
      ...rest,
      days: days.map(({ opens, closes }) => ({ opens, closes })),
      acceptableWait: null,
    };
    const { models } = backtest(undated, { replications: 20 });
    expect(models[0]!.days.map(({ date, day }) => [date, day])).toEqual([
      [undefined, 1],
      [undefined, 2],
    ]);
    const named = scenarioOfHistory(undated, { patience: undefined, name: 'Two days', replications: 30 });
    expect([named.name, named.run]).toEqual(['Two days', { replications: 30 }]);
    expect(named.types[0]!.targets).toEqual([{ measure: 'serviceLevel', share: 0.8, within: 20 }]);
  });

  it('cannot be chosen from by weekday: every day is looked at', () => {
    const { days, ...rest } = madeUp({ days: 2 });
    const undated = { ...rest, days: days.map(({ opens, closes }) => ({ opens, closes })) };
    const chosen = chooseDays(undated, { weekdays: [0], hours: { opens: 9 * 3600, closes: 10 * 3600 } });
    expect(chosen.days).toEqual([
      { opens: 9 * 3600, closes: 10 * 3600 },
      { opens: 9 * 3600, closes: 10 * 3600 },
    ]);
    expect([chosen.intervals.length, chosen.calls, chosen.staffSteps]).toEqual([4, null, null]);
  });
});

describe('calls of which none gave up', () => {
  it('tell handling and no patience', () => {
    const history = madeUp({ days: 2 });
    const calls = [0, 0, 0, 1, 1, 1].map((day, i) => ({
      day,
      arrival: 9 * 3600 + 60 * i,
      wait: 5,
      answered: true,
      agent: 'A',
      began: 9 * 3600 + 60 * i + 5,
      handleTime: 50,
      type: '',
      caller: null,
    }));
    const { kaplanMeier, handling, redials } = calibrate({ ...history, calls });
    expect([kaplanMeier, redials, handling!.mean]).toEqual([null, null, 50]);
    const few = calls.map((call, i) => ({ ...call, answered: i !== 2 }));
    const found = calibrate({ ...history, calls: few }).kaplanMeier!;
    // nobody waited for more than five seconds: later stretches have no rate
    expect(found.hazards).toEqual([{ from: 0, to: 30, rate: 1 / 30 }]);
  });
});

describe('export that counts contacts where they were answered', () => {
  it('is recounted by the interval in which things happened', () => {
    const history = madeUp();
    const [model] = backtest({
      ...history,
      counting: { offered: 'later', outcome: 'later', waitFrom: 'queue' },
    }).models;
    const { answered, abandoned } = model!.whole.pairs;
    // those in line at closing are answered after the last interval: at most a few
    expect(answered!.predicted + abandoned!.predicted).toBeLessThanOrEqual(model!.whole.offered);
    expect(answered!.predicted + abandoned!.predicted).toBeGreaterThan(0.98 * model!.whole.offered);
  });
});

describe('days of a real bank', () => {
  const log = bankCalls();
  const halfHours = bankHalfHours();
  const shown = (report: Backtest) => {
    for (const { patience, errors } of report.models) {
      const { averageWait, abandonmentRate, serviceLevel } = errors.days;
      console.log(
        `${report.calibration.kaplanMeier ? 'calls' : 'half-hours'}, ${patience}: ` +
          `wait ${averageWait!.mae.toFixed(1)} s, abandonment ${(100 * abandonmentRate!.mae).toFixed(1)} points, ` +
          `service level ${(100 * serviceLevel!.mae).toFixed(1)} points, r ${serviceLevel!.correlation!.toFixed(3)}`,
      );
      expect(averageWait!.n).toBe(19);
      expect(averageWait!.mae).toBeLessThanOrEqual(backtestBars.averageWait);
      expect(abandonmentRate!.mae).toBeLessThanOrEqual(backtestBars.abandonmentRate);
      expect(serviceLevel!.mae).toBeLessThanOrEqual(backtestBars.serviceLevel);
      expect(serviceLevel!.correlation!).toBeGreaterThanOrEqual(backtestBars.correlation);
      expect(errors.intervals.serviceLevel!.inside).toBeGreaterThan(0.85);
    }
  };

  it.skipIf(log === undefined)('come out as they were from single calls, with either patience', () => {
    const history = bankMonth(log!);
    const report = backtest(history, { replications: 20 });
    expect(report.models.map(({ patience }) => patience)).toEqual(['exponential', 'kaplanMeier']);
    shown(report);
    expect(report.models[0]!.causes.map(({ code }) => code)).toContain('fallingHazard');
  });

  it.skipIf(halfHours === undefined)('come out as they were from half-hours, patience estimated', () => {
    const report = backtest(halfHours!, { replications: 20 });
    shown(report);
    const { mean } = report.calibration.exponential!;
    expect(Math.abs(mean! - 345)).toBeLessThan(15);
  });

  it.skipIf(log === undefined)('are lived again with every call in the second in which it came', () => {
    const history = bankMonth(log!);
    const { types, calendar } = scenarioOfHistory(history, { patience: undefined });
    const { volume } = types[0]!;
    if (!('steps' in volume)) throw new Error('not single calls');
    const contacts = volume.steps.reduce((sum, { rate }) => sum + rate, 0);
    expect(contacts).toBe(history.calls!.length);
    const last = history.calls!.at(-1)!;
    const at = dayOffset(calendar.days, last.day) + last.arrival;
    expect(volume.steps.at(-2)).toEqual({ from: at, rate: expect.any(Number) });
  });
});
