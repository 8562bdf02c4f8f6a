import { describe, expect, it } from 'vitest';
import { erlangC, fixedHandleTime, oneAgent, renewalArrivals } from '../../src/erlang/index.ts';

describe('one agent', () => {
  it('is Erlang C when the SD equals the mean', () => {
    const c = erlangC({ arrivalRate: 0.004, handleTime: 200, agents: 1, acceptableWait: 0 });
    const g = oneAgent({ arrivalRate: 0.004, handleTime: { mean: 200, sd: 200 } });
    expect(g.stable && c.stable && g.averageWait / c.averageWait).toBeCloseTo(1, 12);
  });

  it('halves the wait when every contact takes the same time', () => {
    const g = oneAgent({ arrivalRate: 0.004, handleTime: { mean: 200, sd: 0 } });
    expect(g).toMatchObject({ stable: true, waitProbability: 0.8 });
    expect(g.stable && g.averageWait).toBeCloseTo(400, 9);
    expect(g.stable && g.averageInSystem).toBeCloseTo(0.004 * 400 + 0.8, 12);
  });

  it('is unstable at a load of 1, whatever the law', () => {
    expect(oneAgent({ arrivalRate: 0.005, handleTime: { mean: 200, sd: 0 } })).toEqual({
      stable: false,
      load: 1,
    });
    const even = { interval: 200, transform: (s: number) => -Math.expm1(-s * 200), handleTime: 200 };
    expect(renewalArrivals(even)).toEqual({ stable: false, load: 1 });
  });

  it('is Erlang C when the intervals are exponential', () => {
    const interval = 250;
    const transform = (s: number) => (s * interval) / (1 + s * interval);
    const g = renewalArrivals({ interval, transform, handleTime: 200 });
    expect(g.stable && g.waitProbability).toBeCloseTo(0.8, 13);
    expect(g.stable && g.averageWait).toBeCloseTo(800, 9);
  });

  it('waits little when contacts come like clockwork', () => {
    const interval = 1000 / 3;
    const g = renewalArrivals({ interval, transform: (s) => -Math.expm1(-s * interval), handleTime: 100 });
    // Kleinrock I, 6.4: the root of σ = exp(−(1 − σ)/ρ) at ρ = 0.3
    expect(g.stable && g.waitProbability).toBeCloseTo(0.04088225609621395, 13);
    expect(g.stable && g.averageWait).toBeCloseTo(4.262485639126604, 11);
  });
});

describe('fixed handle times', () => {
  const at = (load: number, agents: number) =>
    fixedHandleTime({ arrivalRate: load / 180, handleTime: 180, agents });

  it('is Pollaczek and Khinchine for one agent, near empty and near full', () => {
    for (const load of [0.001, 0.3, 0.45, 0.5, 0.9, 0.999]) {
      const d = at(load, 1);
      expect(d.stable && d.averageWait / ((180 * load) / (2 * (1 - load)))).toBeCloseTo(1, 10);
      expect(d.stable && d.waitProbability / load).toBeCloseTo(1, 10);
    }
  });

  it('changes from sums to roots without a seam', () => {
    for (const agents of [2, 5, 30, 200]) {
      // the change comes near n (ρ − 1 − ln ρ) = 0.15: look for a smooth second difference around it
      const load = (x: number) => agents - Math.sqrt(agents) * x;
      const waits = [0.52, 0.53, 0.54, 0.55, 0.56, 0.57, 0.58].map((x) => {
        const d = at(load(x), agents);
        return d.stable ? d.averageWait : Number.NaN;
      });
      for (let i = 3; i < waits.length; i++) {
        const third = waits[i]! - 3 * waits[i - 1]! + 3 * waits[i - 2]! - waits[i - 3]!;
        expect(Math.abs(third / waits[i]!)).toBeLessThan(3e-4);
      }
    }
  });

  it('waits about half as long as with exponential handling, and as rarely as there is spare', () => {
    for (const [load, agents] of [
      [95, 100],
      [9900, 10_000],
      [9990, 10_000],
    ] as const) {
      const d = at(load, agents);
      const c = erlangC({ arrivalRate: load / 180, handleTime: 180, agents, acceptableWait: 0 });
      expect(d.stable && c.stable && d.averageWait / c.averageWait).toBeGreaterThan(0.45);
      expect(d.stable && c.stable && d.averageWait / c.averageWait).toBeLessThan(0.75);
    }
    // far below the agents the wait is rare but known: no difference of near-equals
    const rare = at(20, 100);
    expect(rare.stable && rare.waitProbability).toBeGreaterThan(0);
    expect(rare.stable && rare.waitProbability).toBeLessThan(1e-30);
  });

  it('makes nobody wait without load and has no steady state when full', () => {
    expect(at(0, 3)).toMatchObject({ stable: true, averageWait: 0, waitProbability: 0, occupancy: 0 });
    expect(at(3, 3)).toEqual({ stable: false, load: 3 });
  });
});
