import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { erlangC, type StableErlangC, waitQuantile } from '../../src/erlang/index.ts';

const classic = { arrivalRate: 100 / 1800, handleTime: 180, acceptableWait: 20 };

function stable(input: Parameters<typeof erlangC>[0]): StableErlangC {
  const steady = erlangC(input);
  if (!steady.stable) throw new Error('not stable');
  return steady;
}

describe('Erlang C', () => {
  it('answers 88.835 % within 20 s for the classic 10 erlangs with 14 agents', () => {
    // callcentrehelper.com, Erlang C worked example
    const steady = stable({ ...classic, agents: 14 });
    expect(steady.serviceLevel).toBeCloseTo(0.88835, 7);
    expect(steady.averageSpeedOfAnswer).toBeCloseTo(7.83593701177724, 12);
    expect(steady.waitProbability).toBeCloseTo(0.1741319, 7);
  });

  it('has no steady state when the load is not below the agents, and gives no figure but the load', () => {
    expect(erlangC({ ...classic, agents: 10 })).toEqual({ stable: false, load: 10 });
    expect(erlangC({ ...classic, agents: 0 })).toEqual({ stable: false, load: 10 });
  });

  it('takes a load that misses the agents by a rounding error as equal to them', () => {
    // 0.1 × 30 is 3.0000000000000004 only by rounding, 0.3 × 10 just below 3
    expect(
      erlangC({ arrivalRate: 3 * (1 - 2e-16), handleTime: 1, agents: 3, acceptableWait: 0 }).stable,
    ).toBe(false);
  });

  it('makes nobody wait without load', () => {
    expect(stable({ arrivalRate: 0, handleTime: 180, agents: 3, acceptableWait: 20 })).toMatchObject({
      serviceLevel: 1,
      waitProbability: 0,
      averageWait: 0,
      averageWaitOfDelayed: 60,
      occupancy: 0,
    });
    expect(stable({ arrivalRate: 0, handleTime: 180, agents: 0, acceptableWait: 20 })).toMatchObject({
      serviceLevel: 1,
      occupancy: 0,
      averageWaitOfDelayed: 0,
    });
  });

  it('leaves no trace of waiting when there are many more agents than work', () => {
    const steady = stable({ ...classic, agents: 2000 });
    expect(steady).toMatchObject({ waitProbability: 0, serviceLevel: 1, averageWait: 0 });
  });

  it('agrees with M/M/1 for a single agent', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-3, max: 0.999, noNaN: true }), fc.nat(600), (load, t) => {
        const steady = stable({ arrivalRate: load / 100, handleTime: 100, agents: 1, acceptableWait: t });
        expect(steady.waitProbability).toBeCloseTo(load, 13);
        expect(steady.serviceLevel).toBeCloseTo(1 - load * Math.exp((-(1 - load) * t) / 100), 12);
        expect(steady.averageWait / ((100 * load) / (1 - load))).toBeCloseTo(1, 11);
      }),
    );
  });

  it('serves better with every agent and with every second granted', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.1, max: 800, noNaN: true }),
        fc.nat(50),
        fc.nat(300),
        (load, spare, t) => {
          const agents = Math.floor(load) + 1 + spare;
          fc.pre(agents - load > 1e-6);
          const at = (n: number, seconds: number) =>
            stable({ arrivalRate: load / 200, handleTime: 200, agents: n, acceptableWait: seconds });
          const here = at(agents, t);
          expect(at(agents + 1, t).serviceLevel).toBeGreaterThanOrEqual(here.serviceLevel - 1e-15);
          expect(at(agents, t + 1).serviceLevel).toBeGreaterThanOrEqual(here.serviceLevel);
          expect(at(agents + 1, t).averageWait).toBeLessThanOrEqual(here.averageWait);
          expect(here.serviceLevel).toBeGreaterThanOrEqual(0);
          expect(here.serviceLevel).toBeLessThanOrEqual(1);
        },
      ),
    );
  });

  it('keeps the digits of a service level near 0', () => {
    // 1 − C = (n − a)(x − 1)/((n − a) x + a) with x = 1/B; for one agent it is 1 − a exactly
    const steady = stable({ arrivalRate: 1 - 2 ** -30, handleTime: 1, agents: 1, acceptableWait: 0 });
    expect(steady.serviceLevel / 2 ** -30).toBeCloseTo(1, 9);
  });

  it('has a share p of waits below the p-quantile', () => {
    for (const probability of [0.83, 0.9, 0.99, 0.9999]) {
      const quantile = waitQuantile({ ...classic, agents: 14, probability })!;
      expect(stable({ ...classic, agents: 14, acceptableWait: quantile }).serviceLevel).toBeCloseTo(
        probability,
        12,
      );
    }
    expect(waitQuantile({ ...classic, agents: 14, probability: 0.8 })).toBe(0);
    expect(waitQuantile({ ...classic, agents: 14, probability: 1 })).toBe(Number.POSITIVE_INFINITY);
    expect(waitQuantile({ ...classic, agents: 10, probability: 0.5 })).toBeNull();
    expect(waitQuantile({ ...classic, arrivalRate: 0, agents: 0, probability: 0.5 })).toBe(0);
  });

  it('refuses a negative acceptable wait', () => {
    expect(() => erlangC({ ...classic, agents: 14, acceptableWait: -3 })).toThrow(
      new RangeError('invalid acceptableWait: -3 (seconds, must be ≥ 0)'),
    );
  });
});
