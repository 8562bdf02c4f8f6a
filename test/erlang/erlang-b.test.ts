import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { erlangB } from '../../src/erlang/index.ts';
import { inverseBlocking } from '../../src/erlang/inverse-blocking.ts';

/** The same recursion, started at 0 and taken one step at a time. */
function plainInverse(agents: number, load: number): number {
  let x = 1;
  for (let k = 1; k <= agents; k++) x = 1 + (x * k) / load;
  return x;
}

describe('Erlang B', () => {
  it('blocks half the calls to a single line offered one erlang', () => {
    expect(erlangB({ arrivalRate: 1, handleTime: 1, agents: 1 })).toEqual({
      stable: true,
      load: 1,
      blockingProbability: 0.5,
      serviceLevel: 0.5,
      occupancy: 0.5,
      carriedLoad: 0.5,
      logBlocking: expect.closeTo(Math.log10(0.5), 14),
    });
  });

  it('answers B(10, 17) = 0.01294887522, where a published table says 0.0183', () => {
    const { blockingProbability } = erlangB({ arrivalRate: 100 / 1800, handleTime: 180, agents: 17 });
    expect(blockingProbability).toBeCloseTo(0.01294887522472657, 15);
  });

  it('blocks nobody without load, and says so without a logarithm', () => {
    const empty = erlangB({ arrivalRate: 0, handleTime: 180, agents: 5 });
    expect(empty).toMatchObject({ blockingProbability: 0, serviceLevel: 1, occupancy: 0, logBlocking: null });
  });

  it('blocks everybody without agents', () => {
    const shut = erlangB({ arrivalRate: 1, handleTime: 5, agents: 0 });
    expect(shut).toMatchObject({ blockingProbability: 1, serviceLevel: 0, occupancy: 0, carriedLoad: 0 });
  });

  it('keeps the logarithm where the probability underflows', () => {
    // log10 of the Poisson weight 10^600 e^−10 / 600!, summed term by term
    let log = -10 / Math.LN10;
    for (let k = 1; k <= 600; k++) log += Math.log10(10 / k);
    const far = erlangB({ arrivalRate: 10, handleTime: 1, agents: 600 });
    expect(far.blockingProbability).toBe(0);
    expect(far.serviceLevel).toBe(1);
    expect(far.logBlocking! / log).toBeCloseTo(1, 13);
  });

  it('starts its recursion close to the load without changing the 13th digit', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 12_000, noNaN: true }), fc.nat(10_000), (load, agents) => {
        const exact = plainInverse(agents, load);
        const quick = inverseBlocking(agents, load);
        if (exact > 1e300) expect(quick).toBe(Number.POSITIVE_INFINITY);
        else expect(Math.abs(quick / exact - 1)).toBeLessThan(5e-13);
      }),
    );
  });

  it('blocks fewer with every agent and more with every call', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.1, max: 500, noNaN: true }),
        fc.integer({ min: 1, max: 500 }),
        (load, agents) => {
          const at = (a: number, n: number) =>
            erlangB({ arrivalRate: a, handleTime: 1, agents: n }).blockingProbability;
          expect(at(load, agents + 1)).toBeLessThanOrEqual(at(load, agents));
          expect(at(load * 1.01, agents)).toBeGreaterThanOrEqual(at(load, agents) * (1 - 1e-13));
        },
      ),
    );
  });

  it.each([
    [
      { arrivalRate: -1, handleTime: 1, agents: 1 },
      'invalid arrivalRate: -1 (contacts per second, must be ≥ 0)',
    ],
    [{ arrivalRate: 1, handleTime: Number.NaN, agents: 1 }, 'invalid handleTime: NaN (seconds, must be ≥ 0)'],
    [{ arrivalRate: 1, handleTime: 1, agents: 1.5 }, 'invalid agents: 1.5 (whole number, must be ≥ 0)'],
    [{ arrivalRate: 1, handleTime: 1, agents: -1 }, 'invalid agents: -1 (whole number, must be ≥ 0)'],
  ])('refuses %o', (input, message) => {
    expect(() => erlangB(input)).toThrow(new RangeError(message));
  });
});
