import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { erlangA, erlangB, erlangC, finiteLine } from '../../src/erlang/index.ts';

const classic = { arrivalRate: 100 / 1800, handleTime: 180, acceptableWait: 20 };

/** State probabilities of the birth–death chain, by plain summation. */
function chain(load: number, agents: number, lines: number, leave: number): number[] {
  const weights = [1];
  for (let k = 1; k <= lines; k++) {
    weights.push((weights[k - 1]! * load) / (Math.min(k, agents) + Math.max(0, k - agents) * leave));
  }
  const total = weights.reduce((a, b) => a + b);
  return weights.map((weight) => weight / total);
}

describe('limited lines', () => {
  it('is Erlang B with as many lines as agents, or fewer', () => {
    for (const agents of [1, 5, 12]) {
      const steady = finiteLine({ ...classic, agents, lines: agents });
      expect(steady.blockingProbability).toBeCloseTo(erlangB({ ...classic, agents }).blockingProbability, 14);
      expect(steady).toMatchObject({ averageWait: 0, waitProbability: 0, abandonmentRate: 0 });
    }
    const idle = finiteLine({ ...classic, agents: 12, lines: 5 });
    const five = erlangB({ ...classic, agents: 5 });
    expect(idle.blockingProbability).toBeCloseTo(five.blockingProbability, 14);
    expect(idle.occupancy).toBeCloseTo(five.carriedLoad / 12, 14);
  });

  it('is Erlang A with very many lines, and Erlang C when nobody gives up', () => {
    for (const agents of [8, 10, 14]) {
      const a = erlangA({ ...classic, agents, patience: 90 });
      const steady = finiteLine({ ...classic, agents, lines: 400, patience: 90 });
      const keys = [
        'serviceLevel',
        'averageSpeedOfAnswer',
        'timeToAbandon',
        'lateShare',
        'serviceLevelAbandonsServed',
      ];
      for (const key of keys as (keyof typeof steady)[]) {
        expect(steady[key], key).toBeCloseTo((a as unknown as Record<string, number>)[key]!, 11);
      }
    }
    const c = erlangC({ ...classic, agents: 12 });
    if (!c.stable) throw new Error('not stable');
    const steady = finiteLine({ ...classic, agents: 12, lines: 3000 });
    expect(steady.serviceLevel).toBeCloseTo(c.serviceLevel, 12);
    expect(steady.averageWait).toBeCloseTo(c.averageWait, 9);
    expect(steady.blockingProbability).toBeLessThan(1e-100);
  });

  it('agrees with its own birth–death chain', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.1, max: 60, noNaN: true }),
        fc.integer({ min: 1, max: 30 }),
        fc.nat(40),
        fc.option(fc.double({ min: 0.05, max: 20, noNaN: true }), { nil: undefined }),
        (load, agents, room, leave) => {
          const lines = agents + room;
          const states = chain(load, agents, lines, leave ?? 0);
          const steady = finiteLine({
            arrivalRate: load,
            handleTime: 1,
            agents,
            lines,
            acceptableWait: 0.2,
            ...(leave === undefined ? {} : { patience: 1 / leave }),
          });
          const queue = states.reduce((sum, p, k) => sum + Math.max(0, k - agents) * p, 0);
          const busy = states.reduce((sum, p, k) => sum + Math.min(k, agents) * p, 0);
          expect(steady.blockingProbability).toBeCloseTo(states[lines]!, 12);
          expect(steady.averageQueueLength).toBeCloseTo(queue, 9);
          expect(steady.averageInSystem).toBeCloseTo(queue + busy, 9);
          expect(steady.abandonmentRate).toBeCloseTo(((leave ?? 0) * queue) / load, 11);
          // every offered contact is blocked, gives up or is answered
          const ends = steady.blockingProbability + steady.abandonmentRate + steady.answeredShare;
          expect(ends).toBeCloseTo(1, 12);
        },
      ),
    );
  });

  it('does not overflow in deep overload with a very long line', () => {
    const steady = finiteLine({
      arrivalRate: 50,
      handleTime: 1,
      agents: 10,
      lines: 5000,
      acceptableWait: 20,
    });
    expect(steady.blockingProbability).toBeCloseTo(0.8, 12);
    expect(steady.occupancy).toBeCloseTo(1, 12);
    expect(steady.serviceLevel).toBeLessThan(1e-14);
    // the line is nearly full: the wait is that of 4,990 others
    expect(steady.averageWait).toBeCloseTo(499, 0);
  });

  it('sees the end of a long tail whose first terms underflow', () => {
    const steady = finiteLine({
      arrivalRate: 12,
      handleTime: 1,
      agents: 10,
      lines: 2000,
      acceptableWait: 150,
    });
    // overloaded without patience: practically always 1,985 or more wait, at 10 a second
    expect(steady.serviceLevelOfAnswered).toBeLessThan(1e-6);
    const easy = finiteLine({ arrivalRate: 12, handleTime: 1, agents: 10, lines: 2000, acceptableWait: 250 });
    expect(easy.serviceLevelOfAnswered).toBeGreaterThan(0.999);
  });

  it('blocks nobody without load unless there is no line at all', () => {
    expect(finiteLine({ ...classic, arrivalRate: 0, agents: 3, lines: 5 })).toMatchObject({
      blockingProbability: 0,
      serviceLevel: 1,
      averageWait: 0,
    });
    expect(finiteLine({ ...classic, arrivalRate: 0, agents: 3, lines: 0 }).blockingProbability).toBe(1);
    expect(finiteLine({ ...classic, agents: 3, lines: 0 })).toMatchObject({
      blockingProbability: 1,
      answeredShare: 0,
      averageWait: 0,
      averageSpeedOfAnswer: null,
    });
  });

  it('keeps a line of callers whom nobody answers until they give up', () => {
    const steady = finiteLine({
      arrivalRate: 1,
      handleTime: 10,
      agents: 0,
      lines: 30,
      patience: 5,
      acceptableWait: 5,
    });
    // M/M/30/30 of patiences: five wait on average
    const b = erlangB({ arrivalRate: 1, handleTime: 5, agents: 30 });
    expect(steady.averageQueueLength).toBeCloseTo(b.carriedLoad, 10);
    expect(steady.answeredShare).toBe(0);
  });

  it('fills up for ever where nobody answers and nobody gives up', () => {
    expect(finiteLine({ ...classic, agents: 0, lines: 30 })).toMatchObject({
      blockingProbability: 1,
      averageQueueLength: 30,
      averageInSystem: 30,
      answeredShare: 0,
      serviceLevel: 0,
      averageWait: 0,
      averageSpeedOfAnswer: null,
    });
  });

  it('leaves no trace of a full centre where it is next to impossible', () => {
    expect(finiteLine({ ...classic, agents: 2000, lines: 2100 })).toMatchObject({
      blockingProbability: 0,
      waitProbability: 0,
      serviceLevel: 1,
    });
  });

  it.each([
    [{ lines: -1 }, 'invalid lines: -1 (whole number, must be 0 to 10000000)'],
    [{ lines: 1e9 }, 'invalid lines: 1000000000 (whole number, must be 0 to 10000000)'],
    [{ patience: 0 }, 'invalid patience: 0 (seconds, must be > 0)'],
  ])('refuses %o', (change, message) => {
    expect(() => finiteLine({ ...classic, agents: 3, lines: 5, ...change })).toThrow(new RangeError(message));
  });
});
