import { describe, expect, it } from 'vitest';
import { studyHere } from '../../../src/simulation/index.ts';
import { staffBySimulation } from '../../../src/staffing/index.ts';
import { tries } from '../../setup/at-length.ts';
import { cheapestPlan, priceOf } from './all-plans.ts';
import { oneHour, smallCentres } from './small-centres.ts';

/** What a plan may take, times the cheapest of all. */
const most = 1.01;

describe('staffing by simulation of a centre small enough to try all plans', () => {
  const pays: [string, [number, number, number]][] = [
    ['who knows both lines costs the same', [10, 10, 10]],
    ['who knows both lines costs a quarter more', [10, 10, 12.5]],
    ['who knows both lines costs twice as much', [10, 10, 20]],
  ];
  it.each(pays.slice(0, tries(1, 3)))('finds the cheapest for an hour of two lines where %s', (_, pay) => {
    const scenario = oneHour(pay);
    const plan = studyHere(staffBySimulation(scenario, { patience: 0.3 }));
    expect(plan.holds).toBe(true);
    expect(plan.cost!).toBeLessThanOrEqual(most * priceOf(scenario, cheapestPlan(scenario, plan.cost!)!));
  });

  it.each(smallCentres.slice(0, tries(1, 3)))('finds the cheapest for $name', ({ scenario }) => {
    const plan = studyHere(staffBySimulation(scenario));
    expect(plan.holds).toBe(true);
    expect(plan.cost!).toBeLessThanOrEqual(most * priceOf(scenario, cheapestPlan(scenario, plan.cost!)!));
  });
});
