import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type HandleTimeSpec, laggedLoad } from '../../src/day/index.ts';
import { moments, momentWeights } from '../../src/day/lagged-load.ts';
import { durationLaw } from '../../src/erlang/index.ts';

const volumes = [50, 150, 25, 25, 0, 80];

/** m(t) for exponential handling, stepped exactly from interval to interval: m' = λ − m/h. */
function exponentialLoads(mean: number, length: number): number[] {
  let start = 0;
  return volumes.flatMap((volume) => {
    const settled = (volume / length) * mean;
    const at = (x: number) => settled + (start - settled) * Math.exp(-x / mean);
    const loads = moments.map((moment) => at(moment * length));
    start = at(length);
    return loads;
  });
}

describe('lagged load', () => {
  it.each([60, 300, 1500])(
    'is exact for exponential handling of %i s, but for the last 1e-5 to leave',
    (mean) => {
      const { atMoments } = laggedLoad({ intervalLength: 1800, volumes, handleTime: { mean } });
      const peak = (150 / 1800) * mean;
      exponentialLoads(mean, 1800).forEach((load, k) => {
        expect(Math.abs(atMoments[k]! - load)).toBeLessThan(1e-5 * peak);
      });
    },
  );

  it('agrees with the published infinite-server mean after a step up and down', () => {
    // Eick, Massey & Whitt (1993): 100, 300 and 50 calls an hour, handle time 300 s; mean busy at 900 and 2700 s
    const fine = laggedLoad({ intervalLength: 1800, volumes: [50, 150, 25, 25], handleTime: { mean: 300 } });
    const at = (t: number) => {
      const [i, x] = [Math.floor(t / 1800), t % 1800];
      const settled = [50, 150, 25, 25].map((volume) => volume / 6);
      let start = 0;
      for (let k = 0; k < i; k++) start = settled[k]! + (start - settled[k]!) * Math.exp(-6);
      return settled[i]! + (start - settled[i]!) * Math.exp(-x / 300);
    };
    expect(at(900)).toBeCloseTo(7.918441096934467, 10);
    expect(at(2700)).toBeCloseTo(24.169187112168213, 10);
    moments.forEach((moment, k) => {
      expect(fine.atMoments[4 + k]).toBeCloseTo(at(1800 + moment * 1800), 4);
    });
  });

  it('moves deterministic handling by exactly its length', () => {
    const { atMoments, average } = laggedLoad({
      intervalLength: 1800,
      volumes: [90, 0, 0],
      handleTime: { law: 'deterministic', mean: 1800 },
    });
    // 0.05 a second: the load climbs to 90 through the first interval and falls to 0 through the second
    moments.forEach((moment, k) => {
      expect(atMoments[k]).toBeCloseTo(90 * moment, 9);
      expect(atMoments[4 + k]).toBeCloseTo(90 * (1 - moment), 9);
    });
    expect(average[0]).toBeCloseTo(45, 9);
    expect(average[2]).toBe(0);
  });

  it.each<HandleTimeSpec>([
    { mean: 240 },
    { mean: 240, sd: 240 },
    { mean: 240, sd: 0 },
    { law: 'gamma', mean: 240, sd: 100 },
    { law: 'erlang', mean: 240, phases: 4 },
    { law: 'weibull', mean: 240, shape: 0.8 },
    { law: 'uniform', min: 60, max: 420 },
    { law: 'hyperexponential', shares: [0.5, 0.5], means: [60, 420] },
  ])('keeps all the work that arrives: %o', (handleTime) => {
    const long = [...volumes, ...new Array<number>(60).fill(0)];
    const { average, handleTime: means } = laggedLoad({ intervalLength: 1800, volumes: long, handleTime });
    const carried = average.reduce((sum, load) => sum + load * 1800, 0);
    const arrived = volumes.reduce((sum, volume) => sum + volume * means[0]!, 0);
    expect(carried / arrived).toBeCloseTo(1, 2);
  });

  it('settles at rate × handle time whatever the law', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 10, max: 900, noNaN: true }),
        fc.double({ min: 0, max: 2, noNaN: true }),
        (mean, cv) => {
          const { average } = laggedLoad({
            intervalLength: 900,
            volumes: new Array<number>(60).fill(45),
            handleTime: { mean, sd: cv * mean },
          });
          expect(average[59]! / (0.05 * mean)).toBeGreaterThan(0.995);
          expect(average[59]! / (0.05 * mean)).toBeLessThanOrEqual(1 + 1e-12);
        },
      ),
    );
  });

  it('gives each interval’s contacts their own handle time', () => {
    const handleTime = [
      { mean: 100 },
      { mean: 100 },
      { mean: 400, sd: 200 },
      { mean: 100 },
      { mean: 50 },
      { mean: 60 },
    ];
    const mixed = laggedLoad({ intervalLength: 1800, volumes, handleTime });
    const apart = handleTime.map((spec, i) =>
      laggedLoad({
        intervalLength: 1800,
        volumes: volumes.map((volume, k) => (k === i ? volume : 0)),
        handleTime: spec,
      }),
    );
    mixed.atMoments.forEach((load, k) => {
      expect(load).toBeCloseTo(
        apart.reduce((sum, each) => sum + each.atMoments[k]!, 0),
        9,
      );
    });
    expect(mixed.handleTime).toEqual([100, 100, 400, 100, 50, 60]);
  });

  it('averages over an interval as an integral does', () => {
    const law = durationLaw({ law: 'lognormal', mean: 240, sd: 240 });
    const { average } = laggedLoad({
      intervalLength: 1800,
      volumes: [60],
      handleTime: { mean: 240, sd: 240 },
    });
    let sum = 0;
    for (let k = 0; k < 2000; k++) sum += law.between(0, ((k + 0.5) / 2000) * 1800) / 2000;
    expect(average[0]! / ((60 / 1800) * sum)).toBeCloseTo(1, 3);
    expect(momentWeights.reduce((a, b) => a + b)).toBeCloseTo(1, 15);
  });

  it.each([
    [{ volumes: [-1] }, 'invalid volumes: -1 (contacts per interval, must be ≥ 0)'],
    [{ intervalLength: 0 }, 'invalid intervalLength: 0 (seconds, must be > 0)'],
    [{ handleTime: { mean: 0 } }, 'invalid mean: 0 (seconds, must be > 0)'],
    [
      { handleTime: [{ mean: 60 }, { mean: 60 }] },
      'invalid handleTime: 2 laws (must be one or 1, one for each interval)',
    ],
    [
      { volumes: [1e12] },
      'invalid load: 100000000000 (erlangs = arrivals per second × handle time, must be ≤ 1e9)',
    ],
  ])('refuses %o', (change, message) => {
    const good = { intervalLength: 600, volumes: [10], handleTime: { mean: 60 } };
    expect(() => laggedLoad({ ...good, ...change })).toThrow(new RangeError(message));
  });
});
