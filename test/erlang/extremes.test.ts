/**
 * Where a formula takes another way: so many agents that nobody ever waits, nobody patient at all, nobody giving up,
 * a law with no spread; and the two ways to the line of fixed handle times beside the chain that both solve.
 */
import { describe, expect, it } from 'vitest';
import { lineTerms } from '../../src/erlang/impatient-line.ts';
import {
  attemptRate,
  chats,
  deterministicLaw,
  erlangA,
  erlangB,
  erlangC,
  exponentialLaw,
  fixedHandleTime,
  lognormalLaw,
  nonPreemptivePriority,
  waitQuantile,
  withBalking,
  withNever,
} from '../../src/erlang/index.ts';
import { idleWeight, inverseBlocking } from '../../src/erlang/inverse-blocking.ts';
import { integrate } from '../../src/erlang/quadrature.ts';

describe('so many agents that nobody ever waits', () => {
  const many = { arrivalRate: 0.001, handleTime: 100, agents: 300, acceptableWait: 20 };

  it('is answered without a wait by every formula', () => {
    const nobodyWaits = { waitProbability: 0, serviceLevel: 1, averageWait: 0 };
    expect(erlangA({ ...many, patience: Number.POSITIVE_INFINITY })).toMatchObject(nobodyWaits);
    expect(erlangA({ ...many, patience: 60 })).toMatchObject(nobodyWaits);
    expect(erlangA({ ...many, patience: 0 })).toMatchObject({ ...nobodyWaits, abandonmentRate: 0 });
    for (const patience of [0, 60, Number.POSITIVE_INFINITY]) {
      const steady = erlangA({ ...many, patience });
      expect(steady.stable && steady.occupancy).toBeCloseTo(0.1 / 300, 15);
    }
    expect(erlangC(many)).toMatchObject(nobodyWaits);
    expect(erlangB(many)).toMatchObject({ blockingProbability: 0, serviceLevel: 1 });
  });

  it('has chats settle where sessions end as fast as they come', () => {
    // 1.25 of work a second and agent: between one session at rate 1 and two at rate 1.5
    const room = { arrivalRate: 100, handleTime: 100, agents: 8000, patience: 60, acceptableWait: 20 };
    const busy = chats({ ...room, rates: [1, 1.5, 1.9, 2.2] });
    expect(busy).toMatchObject({ stable: true, occupancy: 1, waitProbability: 0 });
    expect(busy.stable && busy.sessions).toBeCloseTo(8000 * 1.5, 9);
    const calm = chats({ ...room, arrivalRate: 20, rates: [1, 1.5, 1.9, 2.2] });
    expect(calm.stable && [calm.sessions, calm.occupancy]).toEqual([2000, 0.25]);
  });

  it('weighs states up to 1e300', () => {
    expect(idleWeight(1, 2e-300)).toBeCloseTo(5e299, -285);
    expect(idleWeight(1, 1e-301)).toBe(Number.POSITIVE_INFINITY);
    expect(inverseBlocking(0, 0)).toBe(1);
    expect(inverseBlocking(1, 0)).toBe(Number.POSITIVE_INFINITY);
    expect(idleWeight(0, 5)).toBe(0);
    expect(idleWeight(3, 0)).toBe(Number.POSITIVE_INFINITY);
  });
});

describe('laws inside laws', () => {
  it('adds up who never leaves', () => {
    const twice = withNever(0.4, withNever(0.5, exponentialLaw(60)));
    expect(twice.never).toBeCloseTo(0.7, 15);
    expect(twice.survival(1e9)).toBeCloseTo(0.7, 15);
    expect(twice.mean).toBe(Number.POSITIVE_INFINITY);
    expect(withBalking(0.2, withNever(0.5, exponentialLaw(60))).never).toBeCloseTo(0.4, 15);
  });

  it('is the fixed time where a lognormal law has no spread, and only there', () => {
    const fixed = lognormalLaw(60, 0);
    expect([fixed.survival(59.9), fixed.survival(60), fixed.cumulative(60)]).toEqual([1, 0, 1]);
    const narrow = lognormalLaw(60, 1);
    expect(narrow.survival(60)).toBeCloseTo(0.49668, 4);
    expect([59.9, 60].map(fixed.partialMean)).toEqual([0, 60]);
    expect(fixed.breaks).toEqual(deterministicLaw(60).breaks);
    expect(deterministicLaw(0).breaks).toEqual([]);
  });
});

describe('a wait that a share does not exceed', () => {
  const given = { arrivalRate: 100 / 1800, handleTime: 180, agents: 10, probability: 0.95 };

  it('is none where nobody waits at all, and some for whoever has a second', () => {
    expect(waitQuantile({ ...given, patience: 0 })).toBe(0);
    expect(waitQuantile({ ...given, arrivalRate: 0 })).toBe(0);
    const short = waitQuantile({ ...given, patience: 1 })!;
    expect(short).toBeGreaterThan(0);
    const steady = erlangA({ ...given, patience: 1, acceptableWait: short });
    expect(steady.stable && steady.lateShare).toBeCloseTo(0.05, 12);
  });
});

describe('a line by priority', () => {
  it.each([
    [0.2, 0.3],
    [0.5, 0.45],
    [0.05, 0.9],
    [0.7, 0.05],
  ])('of loads %f and %f waits as long as its late shares add up to', (first, second) => {
    const at = (acceptableWait: number) => {
      const given = { arrivalRates: [first, second], handleTime: 1, agents: 1, acceptableWait };
      const [, low] = nonPreemptivePriority(given).classes;
      if (!low!.stable) throw new Error('not stable');
      return low!;
    };
    // Simpson's rule over stretches that grow with the wait
    let sum = 0;
    for (let from = 0, step = 0.01; from < 3000; from += 2 * step, step = 0.01 + from / 100) {
      sum +=
        (step / 3) * (at(from).lateShare + 4 * at(from + step).lateShare + at(from + 2 * step).lateShare);
    }
    expect(sum / at(0).averageWait).toBeCloseTo(1, 5);
  });
});

describe('sums over a long line', () => {
  it('are given up where their terms would overflow, and only there', () => {
    expect(lineTerms(1000, 2500)).toBeCloseTo(1500 + 9 * 50, 9);
    expect(lineTerms(1000, 2600)).toBe(Number.POSITIVE_INFINITY);
  });
});

describe('redials of everybody', () => {
  it('finds a rate many times the fresh one', () => {
    for (const share of [0.9, 0.99]) {
      const rate = attemptRate(1, 1, (x) => Math.min(share, x / 1000))!;
      expect(rate * (1 - Math.min(share, rate / 1000))).toBeCloseTo(1, 9);
    }
    const heavy = attemptRate(1, 1, () => 0.99)!;
    expect(heavy).toBeCloseTo(100, 9);
    expect(attemptRate(1, 1, () => 0.75)).toBeCloseTo(4, 11);
    expect(attemptRate(1, 1, () => 1)).toBeNull();
    expect(attemptRate(1, 0.5, () => null)).toBeNull();
  });

  it('stays the fresh rate where nobody gives up or nobody tries again', () => {
    expect(attemptRate(2, 1, () => 0)).toBe(2);
    expect(attemptRate(2, 0, () => 0.9)).toBe(2);
  });
});

describe('an integral with an endless end', () => {
  it('is followed far into it', () => {
    for (const distance of [(x: number) => x, (x: number) => 1 - x]) {
      const [sum] = integrate(
        (x, out) => {
          out[0] = 1 / Math.sqrt(distance(x));
        },
        1,
        [0, 1],
      );
      expect(Math.abs(sum! - 2)).toBeLessThan(1e-5);
    }
  });
});

describe('fixed handle times', () => {
  /**
   * The line seen once every handle time: whoever was in hand then has gone, and as many have come as the Poisson
   * law says. Crommelin (1932).
   */
  function byChain(agents: number, load: number) {
    const states = agents + Math.ceil(30 / (1 - load / agents));
    const come: number[] = [Math.exp(-load)];
    for (let k = 1; k < agents + 12 * Math.ceil(Math.sqrt(agents)) + 20; k++)
      come.push((come[k - 1]! * load) / k);
    let now = new Float64Array(states).fill(0);
    now[agents] = 1;
    for (let round = 0; round < 40_000; round++) {
      const next = new Float64Array(states);
      for (let n = 0; n < states; n++) {
        const left = Math.max(0, n - agents);
        for (let k = 0; k < come.length; k++) next[Math.min(states - 1, left + k)]! += now[n]! * come[k]!;
      }
      let moved = 0;
      for (let n = 0; n < states; n++) moved += Math.abs(next[n]! - now[n]!);
      now = next;
      if (moved < 1e-13) break;
    }
    let waits = 0;
    let queue = 0;
    for (let n = agents; n < states; n++) {
      waits += now[n]!;
      queue += (n - agents) * now[n]!;
    }
    return { waits, queue };
  }

  it.each([
    [1, 0.6],
    [2, 1.8],
    [3, 2.7],
    [5, 3],
    [8, 7.4],
    [12, 11.4],
  ])('of %i agents and a load of %f are those of the chain', (agents, load) => {
    const { waits, queue } = byChain(agents, load);
    const line = fixedHandleTime({ arrivalRate: load / 180, handleTime: 180, agents });
    expect(line).toMatchObject({ stable: true, occupancy: load / agents });
    if (!line.stable) return;
    expect(line.waitProbability).toBeCloseTo(waits, 8);
    expect(line.averageQueueLength).toBeCloseTo(queue, 6);
    expect(line.averageWait).toBeCloseTo((queue * 180) / load, 4);
    expect(line.averageInSystem).toBeCloseTo(queue + load, 6);
  });

  it('of nobody are free, and of too many never settle', () => {
    expect(fixedHandleTime({ arrivalRate: 0, handleTime: 180, agents: 3 })).toEqual({
      stable: true,
      load: 0,
      waitProbability: 0,
      averageWait: 0,
      occupancy: 0,
      averageQueueLength: 0,
      averageInSystem: 0,
    });
    expect(fixedHandleTime({ arrivalRate: 3 / 180, handleTime: 180, agents: 3 })).toEqual({
      stable: false,
      load: 3,
    });
  });
});
