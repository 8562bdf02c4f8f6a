/** One person more: against the whole day run again with her. */
import { describe, expect, it } from 'vitest';
import { dayByEquations, type EquationsInput, marginalValues } from '../../src/day/index.ts';

const day: EquationsInput = {
  intervalLength: 1800,
  volumes: [60, 90, 140, 220, 150, 80, 40],
  handleTime: 240,
  patience: 180,
  agents: [9, 14, 20, 31, 22, 12, 6],
  acceptableWait: 20,
};

describe('the marginal value of an agent', () => {
  it.each<[string, EquationsInput]>([
    ['a hotline', day],
    ['people who never give up', { ...day, patience: null, agents: [10, 15, 22, 34, 24, 14, 8] }],
    ['a wait longer than an interval', { ...day, intervalLength: 600, acceptableWait: 900 }],
    ['a start in the middle of things', { ...day, start: { talking: 12, waiting: 4 } }],
  ])('is what the day gains when it is run again, for %s', (_, input) => {
    const base = dayByEquations(input).total;
    const values = marginalValues(input);
    expect(values).toHaveLength(input.volumes.length);
    values.forEach((value, i) => {
      const agents = input.agents.map((count, k) => (k === i ? count + 1 : count));
      const { total } = dayByEquations({ ...input, agents });
      expect(value.answeredInTime).toBeCloseTo(total.answeredInTime - base.answeredInTime, 2);
      expect(value.abandoned).toBeCloseTo(base.abandoned - total.abandoned, 2);
      expect(value.serviceLevel).toBeCloseTo(value.answeredInTime / base.offered, 12);
    });
  });

  it('is largest where people are short', () => {
    const short = marginalValues({ ...day, agents: [9, 14, 20, 26, 22, 12, 6] });
    const best = short.indexOf(short.reduce((a, b) => (b.answeredInTime > a.answeredInTime ? b : a)));
    expect(best).toBe(3);
  });

  it('is next to nothing where everybody is answered at once, and null of nobody', () => {
    const rich = marginalValues({ ...day, agents: day.agents.map((count) => count + 60) });
    for (const { answeredInTime, abandoned } of rich) {
      expect(Math.abs(answeredInTime)).toBeLessThan(1e-6);
      expect(Math.abs(abandoned)).toBeLessThan(1e-6);
    }
    const nobody = marginalValues({ ...day, volumes: day.volumes.map(() => 0) });
    for (const { serviceLevel } of nobody) expect(serviceLevel).toBeNull();
    expect(marginalValues({ ...day, volumes: [], agents: [] })).toEqual([]);
  });
});
