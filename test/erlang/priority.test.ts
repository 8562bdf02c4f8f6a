import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { erlangC, nonPreemptivePriority, preemptivePriority } from '../../src/erlang/index.ts';

const mix = fc.record({
  rates: fc.array(fc.double({ min: 0.001, max: 1, noNaN: true }), { minLength: 1, maxLength: 5 }),
  agents: fc.integer({ min: 1, max: 60 }),
  busy: fc.double({ min: 0.05, max: 0.99, noNaN: true }),
  acceptableWait: fc.double({ min: 0, max: 300, noNaN: true }),
});

/** Arrival rates scaled to the wanted busyness of the agents. */
function scaled({ rates, agents, busy }: { rates: number[]; agents: number; busy: number }) {
  const total = rates.reduce((a, b) => a + b);
  return {
    arrivalRates: rates.map((rate) => ((rate / total) * (agents * busy)) / 200),
    handleTime: 200,
    agents,
  };
}

describe('non-preemptive priority', () => {
  it('gives the sojourns of 2 and 6 published for M/M/1', () => {
    // ciw, test_priority_system_compare_literature: waits of 1 and 5 before a service of 1
    const { classes } = nonPreemptivePriority({
      arrivalRates: [0.2, 0.6],
      handleTime: 1,
      agents: 1,
      acceptableWait: 0,
    });
    expect(classes.map((each) => each.stable && each.averageWait)).toEqual([
      expect.closeTo(1, 12),
      expect.closeTo(5, 12),
    ]);
  });

  it('conserves work: the mean wait over all does not depend on the order', () => {
    fc.assert(
      fc.property(mix, (given) => {
        const work = scaled(given);
        const steady = nonPreemptivePriority({ ...work, acceptableWait: given.acceptableWait });
        let sum = 0;
        let total = 0;
        steady.classes.forEach((each, i) => {
          if (!each.stable) throw new Error('not stable');
          sum += each.averageWait * work.arrivalRates[i]!;
          total += work.arrivalRates[i]!;
        });
        expect(sum / total / steady.averageWait!).toBeCloseTo(1, 10);
      }),
    );
  });

  it('is Erlang C for a single class', () => {
    const input = { handleTime: 200, agents: 10, acceptableWait: 30 };
    const c = erlangC({ ...input, arrivalRate: 0.045 });
    const { classes } = nonPreemptivePriority({ ...input, arrivalRates: [0.045] });
    const [only] = classes;
    expect(c.stable && only!.stable && only!.serviceLevel - c.serviceLevel).toBeCloseTo(0, 14);
  });

  it('spreads the wait of the lowest class without changing that anybody waits', () => {
    fc.assert(
      fc.property(mix, (given) => {
        const work = scaled(given);
        const at = (acceptableWait: number) => nonPreemptivePriority({ ...work, acceptableWait });
        const start = at(0);
        for (const each of start.classes) {
          if (!each.stable) throw new Error('not stable');
          // the tail of the delayed begins at 1: spectrum and pole together are all of it
          expect(each.lateShare).toBeCloseTo(start.waitProbability, 9);
        }
        const later = at(given.acceptableWait).classes.map((each) => (each.stable ? each.serviceLevel : 0));
        for (let k = 1; k < later.length; k++) expect(later[k]!).toBeLessThanOrEqual(later[k - 1]! + 1e-9);
      }),
    );
  });

  it('has the mean it should: the tail integrates to the mean wait', () => {
    for (const arrivalRates of [
      [0.01, 0.035],
      [0.03, 0.015],
      [0.0001, 0.044],
    ]) {
      const at = (t: number) => {
        const [, low] = nonPreemptivePriority({
          arrivalRates,
          handleTime: 200,
          agents: 10,
          acceptableWait: t,
        }).classes;
        return low!.stable ? low!.lateShare : Number.NaN;
      };
      const [, low] = nonPreemptivePriority({
        arrivalRates,
        handleTime: 200,
        agents: 10,
        acceptableWait: 0,
      }).classes;
      let sum = at(0) / 2;
      const step = 2;
      for (let t = step; t < 16_000; t += step) sum += at(t);
      expect((sum * step) / (low!.stable ? low!.averageWait : 0)).toBeCloseTo(1, 4);
    }
  });

  it('keeps the upper classes in order when the agents cannot keep up with all', () => {
    const steady = nonPreemptivePriority({
      arrivalRates: [0.02, 0.02, 0.02],
      handleTime: 200,
      agents: 10,
      acceptableWait: 20,
    });
    expect(steady).toMatchObject({ stable: false, waitProbability: 1, occupancy: 1, averageWait: null });
    expect(steady.classes.map((each) => each.stable)).toEqual([true, true, false]);
    // everybody finds all agents busy: the first class waits 20 s for one of ten, longer for those before it
    const [first] = steady.classes;
    expect(first!.stable && first!.averageWait).toBeCloseTo(200 / (10 - 4), 12);
  });

  it.each([
    [{ arrivalRates: [-1] }, 'invalid arrivalRates: -1 (contacts per second, must be ≥ 0)'],
    [{ handleTime: 0 }, 'invalid handleTime: 0 (seconds, must be > 0)'],
    [{ agents: 0 }, 'invalid agents: 0 (whole number, must be ≥ 1)'],
  ])('refuses %o', (change, message) => {
    const good = { arrivalRates: [0.01], handleTime: 200, agents: 10, acceptableWait: 20 };
    expect(() => nonPreemptivePriority({ ...good, ...change })).toThrow(new RangeError(message));
  });
});

describe('preemptive priority', () => {
  it('lets the first class see Erlang C of itself alone', () => {
    const [first] = preemptivePriority({ arrivalRates: [0.03, 0.015], handleTime: 200, agents: 10 });
    const c = erlangC({ arrivalRate: 0.03, handleTime: 200, agents: 10, acceptableWait: 0 });
    expect(first!.stable && c.stable && first!.averageDelay / c.averageWait).toBeCloseTo(1, 12);
  });

  it('gives a class of nobody what its first contact would meet', () => {
    for (const rates of [
      [0.03, 0, 0.01],
      [0.03, 1e-9, 0.01],
      [0.03, 1e-7, 0.01],
    ]) {
      const near = preemptivePriority({ arrivalRates: [0.03, 1e-6, 0.01], handleTime: 200, agents: 10 })[1]!;
      const here = preemptivePriority({ arrivalRates: rates, handleTime: 200, agents: 10 })[1]!;
      expect(here.stable && near.stable && here.averageDelay / near.averageDelay).toBeCloseTo(1, 3);
    }
    const [alone] = preemptivePriority({ arrivalRates: [0], handleTime: 200, agents: 10 });
    expect(alone).toEqual({ stable: true, averageSojourn: 200, averageDelay: 0 });
  });

  it('is unstable from the class on that fills the agents', () => {
    const classes = preemptivePriority({ arrivalRates: [0.03, 0.03, 0.001], handleTime: 200, agents: 10 });
    expect(classes.map((each) => each.stable)).toEqual([true, false, false]);
  });
});
