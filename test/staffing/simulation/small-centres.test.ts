import { describe, expect, it } from 'vitest';
import type { Scenario } from '../../../src/scenario/index.ts';
import { studyHere } from '../../../src/simulation/index.ts';
import { staffBySimulation } from '../../../src/staffing/index.ts';
import { tries } from '../../setup/at-length.ts';
import { plansBelow, priceOf } from './all-plans.ts';
import { oneHour, smallCentres } from './small-centres.ts';

/** Staffs a centre, then tries all plans up to that price: those that hold beside it, and what the cheapest costs. */
function staffedAndTried(scenario: Scenario, patience: number) {
  const plan = studyHere(staffBySimulation(scenario, { patience }));
  const own = plan.groups.map(({ agents }) => agents);
  const holding = plansBelow(scenario, plan.cost! + 0.01);
  return { plan, own, holding, least: Math.min(...holding.map((counts) => priceOf(scenario, counts))) };
}

/** What a plan may take, times the cheapest of all. */
const most = 1.01;

describe('staffing by simulation of a centre small enough to try all plans', () => {
  const pays: [string, [number, number, number]][] = [
    ['who knows both lines costs the same', [10, 10, 10]],
    ['who knows both lines costs a quarter more', [10, 10, 12.5]],
    ['who knows both lines costs twice as much', [10, 10, 20]],
  ];
  it.each(pays.slice(0, tries(1, 3)))('finds the cheapest for an hour of two lines where %s', (_, pay) => {
    const { plan, own, holding, least } = staffedAndTried(oneHour(pay), 0.3);
    expect(plan.holds).toBe(true);
    expect(holding).toContainEqual(own);
    expect(plan.cost!).toBeLessThanOrEqual(most * least);
  });

  const centres = smallCentres.slice(0, tries(1, smallCentres.length));
  it.each(centres)('finds the cheapest for $name', ({ scenario }) => {
    const { plan, own, holding, least } = staffedAndTried(scenario, 1);
    expect(plan.holds).toBe(true);
    expect(holding).toContainEqual(own);
    expect(plan.cost!).toBeLessThanOrEqual(most * least);
  });
});
