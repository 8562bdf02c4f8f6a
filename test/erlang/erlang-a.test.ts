import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  anyPatience,
  erlangA,
  erlangB,
  erlangC,
  exponentialLaw,
  type WaitMeasures,
  waitQuantile,
} from '../../src/erlang/index.ts';

type Input = Parameters<typeof erlangA>[0];

function steadyA(input: Input): WaitMeasures {
  const steady = erlangA(input);
  if (!steady.stable) throw new Error('not stable');
  return steady;
}

const classic: Input = {
  arrivalRate: 100 / 1800,
  handleTime: 180,
  patience: 300,
  agents: 14,
  acceptableWait: 20,
};

/** Loads from light to deep overload, patience from a fiftieth to fifty handle times. */
const centre = fc
  .record({
    agents: fc.integer({ min: 1, max: 300 }),
    busyness: fc.double({ min: 0.05, max: 2.5, noNaN: true }),
    handleTime: fc.double({ min: 5, max: 1200, noNaN: true }),
    lnPatience: fc.double({ min: -4, max: 4, noNaN: true }),
    acceptableWait: fc.oneof(fc.constant(0), fc.double({ min: 0.1, max: 300, noNaN: true })),
    shortAbandon: fc.oneof(fc.constant(0), fc.double({ min: 0.01, max: 30, noNaN: true })),
  })
  .map(({ agents, busyness, handleTime, lnPatience, acceptableWait, shortAbandon }) => ({
    arrivalRate: (agents * busyness) / handleTime,
    handleTime,
    patience: handleTime * Math.exp(lnPatience),
    agents,
    acceptableWait,
    shortAbandon,
  }));

function closeTo(actual: number, expected: number, relative: number): void {
  expect(Math.abs(actual - expected)).toBeLessThanOrEqual(relative * Math.abs(expected) + 1e-14);
}

describe('Erlang A', () => {
  it('is right at load 100 with 100 agents, where other tools return 0 %', () => {
    const steady = steadyA({
      arrivalRate: 1 / 3,
      handleTime: 300,
      patience: 300,
      agents: 100,
      acceptableWait: 20,
    });
    expect(steady.serviceLevel).toBeCloseTo(0.7265, 4);
    expect(steady.abandonmentRate).toBeCloseTo(0.0399, 4);
    // handling and patience of the same law: the number in system is Poisson with mean 100
    expect(steady.averageInSystem).toBeCloseTo(100, 10);
  });

  it('gives the numbers of Garnett, Mandelbaum and Reiman (2002), table 1', () => {
    const steady = steadyA({
      arrivalRate: 0.8,
      handleTime: 60,
      patience: 120,
      agents: 50,
      acceptableWait: 20,
    });
    expect(steady.abandonmentRate).toBeCloseTo(0.031, 3);
    expect(steady.averageWait).toBeCloseTo(3.7, 1);
    expect(steady.averageQueueLength).toBeCloseTo(3, 1);
    expect(steady.occupancy).toBeCloseTo(0.93, 2);
  });

  it('answers from the load of the line alone: abandonment rate = average wait / patience', () => {
    fc.assert(
      fc.property(centre, (input) => {
        const steady = steadyA(input);
        closeTo(steady.averageWait / input.patience, steady.abandonmentRate, 1e-11);
        closeTo(steady.answeredShare + steady.abandonmentRate, 1, 1e-12);
        closeTo(steady.averageQueueLength, input.arrivalRate * steady.averageWait, 1e-13);
        closeTo(steady.waitProbability * (steady.averageWaitOfDelayed ?? 0), steady.averageWait, 1e-12);
      }),
    );
  });

  it('equals any patience with the exponential law, by integrals instead of sums', () => {
    fc.assert(
      fc.property(centre, (input) => {
        const sums = steadyA(input);
        const integrals = anyPatience({ ...input, patience: exponentialLaw(input.patience) });
        for (const [key, value] of Object.entries(sums)) {
          if (typeof value === 'number')
            closeTo((integrals as unknown as Record<string, number>)[key]!, value, 2e-10);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('orders the five service levels as their definitions do', () => {
    fc.assert(
      fc.property(centre, (input) => {
        const steady = steadyA(input);
        const offered = steady.serviceLevel;
        const slack = 1 + 1e-9;
        expect(offered).toBeGreaterThanOrEqual(0);
        expect(offered).toBeLessThanOrEqual(steady.serviceLevelAbandonsServed * slack);
        expect(offered).toBeLessThanOrEqual(steady.serviceLevelAbandonsExcluded! * slack);
        expect(offered).toBeLessThanOrEqual(steady.serviceLevelShortAbandonsExcluded! * slack);
        expect(steady.serviceLevelAbandonsExcluded!).toBeLessThanOrEqual(
          steady.serviceLevelOfAnswered! * slack,
        );
        expect(steady.serviceLevelAbandonsServed).toBeLessThanOrEqual(slack);
        closeTo(steady.serviceLevelAbandonsServed + steady.lateShare, 1, 1e-10);
      }),
    );
  });

  it('serves better with every agent', () => {
    fc.assert(
      fc.property(centre, (input) => {
        const here = steadyA(input);
        const more = steadyA({ ...input, agents: input.agents + 1 });
        expect(more.serviceLevel).toBeGreaterThanOrEqual(here.serviceLevel - 1e-12);
        expect(more.abandonmentRate).toBeLessThanOrEqual(here.abandonmentRate + 1e-12);
        expect(more.averageSpeedOfAnswer!).toBeLessThanOrEqual(here.averageSpeedOfAnswer! + 1e-9);
        expect(more.occupancy).toBeLessThanOrEqual(here.occupancy + 1e-12);
      }),
    );
  });

  it('tends to Erlang C as patience grows', () => {
    for (const agents of [11, 12, 14, 20]) {
      const c = erlangC({ ...classic, agents });
      if (!c.stable) throw new Error('not stable');
      const patient = steadyA({ ...classic, agents, patience: 1e10 });
      closeTo(patient.serviceLevel, c.serviceLevel, 1e-5);
      closeTo(patient.averageWait, c.averageWait, 1e-5);
      expect(steadyA({ ...classic, agents, patience: Number.POSITIVE_INFINITY })).toMatchObject({
        serviceLevel: c.serviceLevel,
        averageWait: c.averageWait,
        waitProbability: c.waitProbability,
        abandonmentRate: 0,
        timeToAbandon: null,
      });
    }
    expect(erlangA({ ...classic, agents: 10, patience: Number.POSITIVE_INFINITY })).toEqual({
      stable: false,
      load: 10,
    });
  });

  it('tends to Erlang B as patience vanishes, and is it at patience 0', () => {
    for (const agents of [1, 5, 10, 20]) {
      const b = erlangB({ ...classic, agents });
      const hasty = steadyA({ ...classic, agents, patience: 1e-7 });
      closeTo(hasty.abandonmentRate, b.blockingProbability, 1e-8);
      const none = steadyA({ ...classic, agents, patience: 0, shortAbandon: 5 });
      closeTo(none.abandonmentRate, b.blockingProbability, 1e-13);
      closeTo(none.serviceLevel, b.serviceLevel, 1e-13);
      expect(none).toMatchObject({
        averageWait: 0,
        serviceLevelOfAnswered: 1,
        timeToAbandon: 0,
        lateShare: 0,
      });
      closeTo(none.shortAbandonmentRate!, b.blockingProbability, 1e-13);
    }
    const never = steadyA({ ...classic, patience: 0, agents: 2000, shortAbandon: 0 });
    expect(never).toMatchObject({ abandonmentRate: 0, serviceLevel: 1, shortAbandonmentRate: 0 });
  });

  it('lets everybody give up when there is nobody to answer', () => {
    const empty = steadyA({ ...classic, agents: 0, acceptableWait: 300, shortAbandon: 5 });
    expect(empty).toMatchObject({
      abandonmentRate: 1,
      answeredShare: 0,
      serviceLevel: 0,
      waitProbability: 1,
      occupancy: 0,
      averageSpeedOfAnswer: null,
      serviceLevelOfAnswered: null,
      averageWait: 300,
      timeToAbandon: 300,
    });
    closeTo(empty.serviceLevelAbandonsServed, 1 - Math.exp(-1), 1e-14);
    closeTo(empty.shortAbandonmentRate!, 1 - Math.exp(-5 / 300), 1e-14);
  });

  it('gives an empty centre a service level of 1 and nobody who gave up', () => {
    expect(steadyA({ ...classic, arrivalRate: 0, shortAbandon: 5 })).toEqual({
      stable: true,
      load: 0,
      waitProbability: 0,
      serviceLevel: 1,
      averageSpeedOfAnswer: 0,
      averageWait: 0,
      abandonmentRate: 0,
      occupancy: 0,
      averageQueueLength: 0,
      answeredShare: 1,
      serviceLevelOfAnswered: 1,
      serviceLevelAbandonsExcluded: 1,
      serviceLevelAbandonsServed: 1,
      serviceLevelShortAbandonsExcluded: 1,
      shortAbandonmentRate: 0,
      lateShare: 0,
      timeToAbandon: null,
      averageWaitOfDelayed: null,
      abandonmentRateOfDelayed: null,
      averageInSystem: 0,
    });
  });

  it('says only what exists when waiting is too rare for a Float64', () => {
    expect(steadyA({ ...classic, agents: 2000 })).toMatchObject({
      waitProbability: 0,
      serviceLevel: 1,
      abandonmentRate: 0,
      averageWaitOfDelayed: null,
      timeToAbandon: null,
    });
  });

  it('keeps its digits where waiting is rare: mean waits of the delayed do not depend on how rare', () => {
    // far below capacity the delayed find the line empty: a stage of rate n/h + 1/patience
    const steady = steadyA({ ...classic, arrivalRate: 1e-6, agents: 8 });
    expect(steady.waitProbability).toBeLessThan(1e-30);
    closeTo(steady.averageWaitOfDelayed!, 1 / (8 / 180 + 1 / 300), 1e-4);
    closeTo(steady.abandonmentRateOfDelayed!, 1 / 300 / (8 / 180 + 1 / 300), 1e-4);
  });

  it('stays right where sums would be long: a big centre, patient callers, deep overload', () => {
    // with n agents always busy the answered are n/h per second, whatever the patience
    const steady = steadyA({
      arrivalRate: 100,
      handleTime: 180,
      patience: 86_400,
      agents: 9000,
      acceptableWait: 20,
    });
    closeTo(steady.answeredShare, 0.5, 1e-9);
    closeTo(steady.occupancy, 1, 1e-9);
    closeTo(steady.averageWait, 43_200, 1e-9);
    expect(steady.serviceLevel).toBe(0);
  });

  it('keeps the digits of a tiny service level', () => {
    // nine times the load of the agents: of the few answered in time, most find the line by chance short
    const input = { arrivalRate: 0.5, handleTime: 180, patience: 90, agents: 10, acceptableWait: 10 };
    const steady = steadyA(input);
    const integrals = anyPatience({ ...input, patience: exponentialLaw(90) });
    expect(steady.serviceLevel).toBeLessThan(1e-6);
    if (integrals.stable) expect(steady.serviceLevel / integrals.serviceLevel).toBeCloseTo(1, 9);
  });

  it('has a share 1 − p of contacts still waiting at the p-quantile', () => {
    for (const agents of [5, 10, 14]) {
      for (const probability of [0.5, 0.9, 0.99]) {
        const quantile = waitQuantile({ ...classic, agents, probability })!;
        const { lateShare } = steadyA({ ...classic, agents, acceptableWait: quantile });
        if (quantile > 0) closeTo(lateShare, 1 - probability, 1e-11);
        else expect(lateShare).toBeLessThanOrEqual(1 - probability);
      }
    }
    expect(waitQuantile({ ...classic, probability: 1 })).toBe(Number.POSITIVE_INFINITY);
    expect(waitQuantile({ ...classic, patience: 0, probability: 0.9 })).toBe(0);
  });

  it.each([
    [{ patience: -1 }, 'invalid patience: -1 (seconds, must be ≥ 0, Infinity for ever)'],
    [{ shortAbandon: Number.NaN }, 'invalid shortAbandon: NaN (seconds, must be ≥ 0)'],
    [{ agents: Number.POSITIVE_INFINITY }, 'invalid agents: Infinity (whole number, must be ≥ 0)'],
  ])('refuses %o', (change, message) => {
    expect(() => erlangA({ ...classic, ...change })).toThrow(new RangeError(message));
  });
});
