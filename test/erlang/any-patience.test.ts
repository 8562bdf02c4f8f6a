import { describe, expect, it } from 'vitest';
import {
  type AnyPatienceMeasures,
  anyPatience,
  deterministicLaw,
  durationLaw,
  empiricalLaw,
  erlangA,
  erlangB,
  erlangC,
  exponentialLaw,
  waitQuantile,
  withBalking,
  withNever,
} from '../../src/erlang/index.ts';

type Input = Parameters<typeof anyPatience>[0];

const classic = { arrivalRate: 100 / 1800, handleTime: 180, agents: 10, acceptableWait: 20 };

function steadyG(input: Input): AnyPatienceMeasures {
  const steady = anyPatience(input);
  if (!steady.stable) throw new Error('not stable');
  return steady;
}

describe('any patience', () => {
  it('is Erlang B when everybody who would wait leaves at once', () => {
    const steady = steadyG({ ...classic, patience: withBalking(1, exponentialLaw(60)) });
    const b = erlangB(classic);
    expect(steady.abandonmentRate).toBeCloseTo(b.blockingProbability, 13);
    expect(steady.averageWait).toBe(0);
    expect(steady.lateShare).toBe(0);
  });

  it('is Erlang C when nobody leaves, and unstable when Erlang C is', () => {
    const patience = withNever(1, exponentialLaw(60));
    const c = erlangC({ ...classic, agents: 12 });
    const steady = steadyG({ ...classic, agents: 12, patience });
    if (!c.stable) throw new Error('not stable');
    expect(steady.serviceLevel).toBeCloseTo(c.serviceLevel, 12);
    expect(steady.averageWait).toBeCloseTo(c.averageWait, 9);
    expect(steady.averageOfferedWait).toBeCloseTo(c.averageWait, 9);
    expect(steady.timeToAbandon).toBeNull();
    expect(anyPatience({ ...classic, patience })).toEqual({ stable: false, load: 10 });
  });

  it('is stable as long as those who never leave fit the agents', () => {
    const mixed = (share: number) => ({
      ...classic,
      agents: 5,
      patience: withNever(share, exponentialLaw(60)),
    });
    expect(anyPatience(mixed(0.49)).stable).toBe(true);
    expect(anyPatience(mixed(0.5)).stable).toBe(false);
    expect(anyPatience({ ...mixed(0.3), agents: 0 }).stable).toBe(false);
    expect(waitQuantile({ ...mixed(0.5), probability: 0.9 })).toBeNull();
  });

  it.each([
    [50, [0.7839, 0.7121, 0.5107], [0.06894, 0.06166, 0.0434]],
    [55, [0.912, 0.8862, 0.8197], [0.02863, 0.02404, 0.01366]],
  ])(
    'gives the keep-place callback figures of %i agents for acceptance 0, 37.5 and 80 %%',
    (agents, level, gone) => {
      // load 50, handle time 300 s, patience 120 s; those who accept never leave: everyone, at the true connection
      [0, 0.375, 0.8].forEach((share, i) => {
        const steady = steadyG({
          arrivalRate: 50 / 300,
          handleTime: 300,
          agents,
          acceptableWait: 20,
          patience: withNever(share, exponentialLaw(120)),
        });
        expect(steady.serviceLevel).toBeCloseTo(level[i]!, 4);
        expect(steady.abandonmentRate).toBeCloseTo(gone[i]!, 5);
      });
    },
  );

  it.each([
    ['exponential', { law: 'exponential', mean: 80 }],
    ['lognormal', { law: 'lognormal', mean: 80, sd: 120 }],
    ['gamma', { law: 'gamma', mean: 80, sd: 50 }],
    ['erlang', { law: 'erlang', mean: 80, phases: 4 }],
    ['weibull, growing patient', { law: 'weibull', mean: 80, shape: 0.6 }],
    ['weibull, growing impatient', { law: 'weibull', mean: 80, shape: 3 }],
    ['hyperexponential', { law: 'hyperexponential', shares: [0.4, 0.6], means: [10, 126.6] }],
    ['uniform', { law: 'uniform', min: 20, max: 140 }],
    ['deterministic', { law: 'deterministic', mean: 80 }],
    ['empirical', { law: 'empirical', edges: [0, 10, 60, 200], weights: [3, 1, 4] }],
  ] as const)('balances what comes and goes under %s patience', (_, spec) => {
    const patience = durationLaw(spec);
    for (const agents of [1, 8, 10, 13, 40]) {
      for (const acceptableWait of [0, 20, 500]) {
        const input = { ...classic, agents, patience, acceptableWait, shortAbandon: 5 };
        const steady = steadyG(input);
        expect(steady.answeredShare + steady.abandonmentRate).toBeCloseTo(1, 11);
        expect(steady.serviceLevelAbandonsServed + steady.lateShare).toBeCloseTo(1, 10);
        expect(steady.occupancy).toBeCloseTo((10 * steady.answeredShare) / agents, 12);
        // nobody leaves before patience lets them: the mean wait is at most the mean patience
        expect(steady.averageWait).toBeLessThanOrEqual(patience.mean * (1 + 1e-9));
        expect(steady.averageOfferedWait).toBeGreaterThanOrEqual(steady.averageWait * (1 - 1e-9));
      }
    }
  });

  it('agrees with patience written as a fine histogram of the exponential law', () => {
    const edges = Array.from({ length: 4001 }, (_, i) => i / 2);
    const weights = edges.slice(1).map((edge, i) => Math.exp(-edges[i]! / 90) - Math.exp(-edge / 90));
    const fine = steadyG({ ...classic, patience: empiricalLaw(edges, weights) });
    const exact = erlangA({ ...classic, patience: 90 });
    if (!exact.stable) throw new Error('not stable');
    expect(fine.abandonmentRate).toBeCloseTo(exact.abandonmentRate, 5);
    expect(fine.serviceLevel).toBeCloseTo(exact.serviceLevel, 5);
  });

  it('counts a patience that ends at T within T, and one that ends at s as not short', () => {
    const patience = deterministicLaw(20);
    const steady = steadyG({ ...classic, patience, acceptableWait: 20, shortAbandon: 20 });
    expect(steady.lateShare).toBe(0);
    expect(steady.serviceLevelAbandonsServed).toBeCloseTo(1, 12);
    expect(steady.shortAbandonmentRate).toBe(0);
    expect(steady.timeToAbandon).toBeCloseTo(20, 10);
    const shorter = steadyG({ ...classic, patience, acceptableWait: 19, shortAbandon: 20.5 });
    expect(shorter.shortAbandonmentRate).toBeCloseTo(shorter.abandonmentRate, 12);
    expect(shorter.lateShare).toBeGreaterThan(shorter.abandonmentRate);
  });

  it('does not take who balks at 0 s for a short abandonment below 0 s', () => {
    const patience = withBalking(0.2, exponentialLaw(60));
    const steady = steadyG({ ...classic, patience, acceptableWait: 0, shortAbandon: 0 });
    expect(steady.shortAbandonmentRate).toBe(0);
    expect(steady.lateShare).toBeCloseTo(0.8 * steady.waitProbability, 12);
  });

  it('keeps time to abandon right when giving up is next to impossible', () => {
    // 40 agents, patience of exactly 100 s: abandonment of 1e-16 still happens at 100 s
    const steady = steadyG({ ...classic, agents: 40, patience: deterministicLaw(100) });
    expect(steady.abandonmentRate).toBeLessThan(1e-15);
    expect(steady.timeToAbandon).toBeCloseTo(100, 8);
  });

  it('lets everybody leave when there is nobody to answer, and nobody leave when nobody calls', () => {
    const alone = steadyG({ ...classic, agents: 0, patience: deterministicLaw(60), shortAbandon: 60 });
    expect(alone).toMatchObject({
      abandonmentRate: 1,
      averageWait: 60,
      lateShare: 1,
      shortAbandonmentRate: 0,
    });
    expect(alone.averageOfferedWait).toBe(Number.POSITIVE_INFINITY);
    const empty = steadyG({ ...classic, arrivalRate: 0, patience: deterministicLaw(60) });
    expect(empty).toMatchObject({ serviceLevel: 1, abandonmentRate: 0, averageOfferedWait: 0 });
  });

  it('has quantiles for every law', () => {
    const patience = durationLaw({ law: 'uniform', min: 0, max: 120 });
    const quantile = waitQuantile({ ...classic, patience, probability: 0.9 })!;
    expect(steadyG({ ...classic, patience, acceptableWait: quantile }).lateShare).toBeCloseTo(0.1, 12);
    // a tenth of all leave at exactly 60 s: the tail jumps over the quantile
    const fixed = waitQuantile({ ...classic, patience: deterministicLaw(60), probability: 0.95 });
    expect(fixed).toBeCloseTo(60, 9);
  });

  it('refuses a negative threshold of short abandonments', () => {
    expect(() => anyPatience({ ...classic, patience: exponentialLaw(60), shortAbandon: -1 })).toThrow(
      new RangeError('invalid shortAbandon: -1 (seconds, must be ≥ 0)'),
    );
  });
});
