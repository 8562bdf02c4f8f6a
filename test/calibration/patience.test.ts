import { describe, expect, it } from 'vitest';
import {
  exponentialPatience,
  hazardBetween,
  kaplanMeier,
  patienceLaw,
  patienceOfIntervals,
  type RecordedInterval,
  survivalAt,
} from '../../src/calibration/index.ts';
import { empiricalLaw } from '../../src/erlang/index.ts';
import { meanOf, Stream, streamKey, toUnit } from '../../src/random/index.ts';
import { bankCalls } from './technion.ts';

const uniforms = (purpose: string) => {
  const stream = new Stream(streamKey('patience', purpose, ''));
  stream.start(0);
  return () => toUnit(stream.next());
};

describe('patience from sums', () => {
  it('is all waiting over all who gave up', () => {
    expect(exponentialPatience(1000, 4)).toMatchObject({ mean: 250, halfWidth: 245 });
  });

  it('is unknown where nobody gave up, and says no infinity', () => {
    expect(exponentialPatience(1000, 0)).toMatchObject({ mean: null, halfWidth: null });
  });

  it('takes the wait of those who gave up to be that of those answered only where it must, and says so', () => {
    const interval: RecordedInterval = {
      day: 0,
      start: 0,
      offered: 10,
      answered: 8,
      abandoned: 2,
      waited: 220,
      waitAnswered: 160,
      answeredWithin: null,
      handleTime: null,
      handleTimeSd: null,
      agents: null,
    };
    expect(patienceOfIntervals([interval])).toMatchObject({ mean: 110, assumed: false });
    expect(patienceOfIntervals([{ ...interval, waited: null }])).toMatchObject({
      mean: 100,
      assumed: true,
    });
    expect(patienceOfIntervals([{ ...interval, abandoned: null }])).toBeNull();
    // who gave up in an interval that tells no wait at all stands beside no seconds, and is left out
    const silent = { ...interval, abandoned: 50, waited: null, waitAnswered: null };
    expect(patienceOfIntervals([interval, silent])).toMatchObject({ mean: 110, abandoned: 2 });
    expect(patienceOfIntervals([silent])).toBeNull();
  });

  it('refuses sums that nobody can have measured, by name', () => {
    for (const bad of [-1, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(() => exponentialPatience(bad, 4)).toThrow(`invalid waited: ${bad} (seconds, must be ≥ 0)`);
      expect(() => exponentialPatience(1000, bad)).toThrow(
        `invalid abandoned: ${bad} (contacts, must be ≥ 0)`,
      );
    }
  });

  it('finds the mean that waits were drawn with, answered callers hiding the rest', () => {
    const draw = uniforms('censored');
    let waited = 0;
    let abandoned = 0;
    for (let i = 0; i < 20_000; i++) {
      const patience = -300 * Math.log(draw());
      const offered = -120 * Math.log(draw());
      waited += Math.min(patience, offered);
      if (patience < offered) abandoned++;
    }
    const { mean, halfWidth } = exponentialPatience(waited, abandoned);
    expect(Math.abs(mean! - 300)).toBeLessThan(2 * halfWidth!);
  });
});

describe('patience without a law', () => {
  it('is the product-limit estimate: remission times of Freireich et al. (1963)', () => {
    // the 6-MP group, in weeks; + is censored. Textbook values of the curve after 6, 10, 16 and 23 weeks
    const ended = [6, 6, 6, 7, 10, 13, 16, 22, 23];
    const censored = [6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35];
    const curve = kaplanMeier([
      ...ended.map((wait) => ({ wait, answered: false })),
      ...censored.map((wait) => ({ wait, answered: true })),
    ]);
    const at = new Map(curve.times.map((time, i) => [time, curve.survival[i]!]));
    expect(at.get(6)).toBeCloseTo(0.857, 3);
    expect(at.get(10)).toBeCloseTo(0.753, 3);
    expect(at.get(16)).toBeCloseTo(0.627, 3);
    expect(at.get(23)).toBeCloseTo(0.448, 3);
  });

  it('leaves out who was answered at once: they never had to be patient', () => {
    const waits = [
      { wait: 10, answered: false },
      { wait: 20, answered: true },
    ];
    const atOnce = Array.from({ length: 50 }, () => ({ wait: 0, answered: true }));
    expect(kaplanMeier([...waits, ...atOnce]).survival).toEqual(kaplanMeier(waits).survival);
  });

  it('becomes a law with the same curve, and a tail that goes on at the rate of the last ones', () => {
    const draw = uniforms('weibull');
    const waits = Array.from({ length: 20_000 }, () => {
      const patience = 200 * (-Math.log(draw())) ** (1 / 0.7);
      const offered = -150 * Math.log(draw());
      return { wait: Math.min(patience, offered), answered: offered < patience };
    });
    const curve = kaplanMeier(waits);
    const law = patienceLaw(curve)!;
    const { survival } = empiricalLaw(law.edges, law.weights);
    for (const time of [10, 30, 60, 120, 180, 300]) {
      const truth = Math.exp(-((time / 200) ** 0.7));
      expect(survivalAt(curve, time), `after ${time} s`).toBeCloseTo(truth, 1.5);
      expect(Math.abs(survival(time) - survivalAt(curve, time)), `law after ${time} s`).toBeLessThan(0.011);
    }
    expect(law.edges.length).toBeLessThan(130);
    expect(hazardBetween(waits, 0, 30)!).toBeGreaterThan(1.5 * hazardBetween(waits, 120, 600)!);
  });

  it('keeps the mean of an exponential, whose tail few have seen', () => {
    const draw = uniforms('exponential');
    const waits = Array.from({ length: 20_000 }, () => {
      const patience = -240 * Math.log(draw());
      const offered = -100 * Math.log(draw());
      return { wait: Math.min(patience, offered), answered: offered < patience };
    });
    const mean = meanOf(patienceLaw(kaplanMeier(waits))!);
    expect(Math.abs(mean / 240 - 1)).toBeLessThan(0.1);
  });

  it('goes on past the last wait seen at the rate of the last ones', () => {
    // one gave up in the 90 seconds that both waited
    const curve = kaplanMeier([
      { wait: 30, answered: false },
      { wait: 60, answered: true },
    ]);
    expect([survivalAt(curve, 29), survivalAt(curve, 30)]).toEqual([1, 0.5]);
    expect(survivalAt(curve, 40)).toBeCloseTo(0.5 * Math.exp(-10 / 90), 12);
  });

  it('tells no rate of giving up after waits that nobody had', () => {
    const waits = [
      { wait: 30, answered: false },
      { wait: 60, answered: true },
    ];
    expect(hazardBetween(waits, 30, 60)).toBeCloseTo(1 / 30, 12);
    expect(hazardBetween(waits, 60, 120)).toBeNull();
  });

  it('refuses a wait that is negative or not finite', () => {
    expect(() => kaplanMeier([{ wait: -2, answered: true }])).toThrow(
      'invalid wait: -2 (seconds, must be ≥ 0)',
    );
    expect(() => kaplanMeier([{ wait: Number.NaN, answered: true }])).toThrow('invalid wait: NaN');
  });

  it('is no law where nobody gave up', () => {
    expect(patienceLaw(kaplanMeier([{ wait: 5, answered: true }]))).toBeNull();
    expect(patienceLaw(kaplanMeier([]))).toBeNull();
  });

  const log = bankCalls();
  it.skipIf(log === undefined)('of a real bank is as published: .96 .90 .82 .71 .61 .49', () => {
    const curve = kaplanMeier(log!.calls);
    const found = [10, 30, 60, 120, 180, 300].map((seconds) => survivalAt(curve, seconds).toFixed(2));
    expect(found).toEqual(['0.96', '0.90', '0.82', '0.71', '0.61', '0.49']);
    const waited = log!.calls.reduce((sum, { wait }) => sum + wait, 0);
    const abandoned = log!.calls.filter(({ answered }) => !answered).length;
    expect(exponentialPatience(waited, abandoned).mean).toBeCloseTo(345, 0);
  });
});
