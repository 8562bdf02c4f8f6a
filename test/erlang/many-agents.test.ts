import { describe, expect, it } from 'vitest';
import { erlangA, erlangC, garnett, halfinWhitt } from '../../src/erlang/index.ts';

describe('many agents', () => {
  it('is what Erlang C tends to', () => {
    for (const beta of [0.1, 0.5, 1, 2]) {
      const load = 1e8;
      const agents = Math.round(load + beta * Math.sqrt(load));
      const c = erlangC({ arrivalRate: load, handleTime: 1, agents, acceptableWait: 0 });
      expect(c.stable && c.waitProbability / halfinWhitt(beta)).toBeCloseTo(1, 3);
    }
  });

  it('makes everybody wait without spare agents, and next to nobody with very many', () => {
    expect(halfinWhitt(0)).toBe(1);
    expect(halfinWhitt(-1)).toBe(1);
    expect(halfinWhitt(1e-9)).toBeCloseTo(1, 8);
    expect(halfinWhitt(10)).toBeGreaterThan(0);
    expect(halfinWhitt(10)).toBeLessThan(1e-20);
  });

  it('is what Erlang A tends to, above and below the load', () => {
    for (const beta of [-1, 0, 1.5]) {
      for (const ratio of [0.25, 1, 4]) {
        const load = 1e6;
        const agents = Math.round(load + beta * Math.sqrt(load));
        const a = erlangA({
          arrivalRate: load,
          handleTime: 1,
          patience: 1 / ratio,
          agents,
          acceptableWait: 0,
        });
        const limit = garnett(beta, ratio);
        expect(a.stable && a.waitProbability / limit.waitProbability).toBeCloseTo(1, 2);
        const scaled = a.stable ? a.abandonmentRate * Math.sqrt(agents) : Number.NaN;
        expect(scaled / limit.abandonmentTimesRootAgents).toBeCloseTo(1, 2);
      }
    }
  });

  it('keeps its digits far out, where density and tail both underflow', () => {
    expect(garnett(50, 0.5).waitProbability).toBe(0);
    expect(garnett(-50, 1).waitProbability).toBeCloseTo(1, 12);
    expect(garnett(4, 0.01).waitProbability).toBeGreaterThan(0);
  });

  it('refuses what is no number', () => {
    expect(() => halfinWhitt(Number.NaN)).toThrow(
      new RangeError('invalid beta: NaN (must be a finite number)'),
    );
    expect(() => garnett(0, 0)).toThrow(
      new RangeError('invalid handleTimePerPatience: 0 (ratio, must be > 0)'),
    );
  });
});
