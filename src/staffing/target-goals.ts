/**
 * What a type's targets demand, as the formulas and equations take it. Of several service levels the first counts.
 * One of a month is taken as one of each session, with nothing to be kept in single intervals.
 */
import type { Target } from '../scenario/index.ts';
import type { Goals } from './interval/goals.ts';

/** Demands, and whose service level must reach its target: each interval's, or the day's with a floor in each. */
export interface TargetGoals extends Goals {
  readonly scope?: 'interval' | 'day';
  readonly floor?: number;
}

/** Least service level of an interval where the day's is promised, unless said otherwise. */
const usualFloor = 0.6;

/**
 * The demands of targets.
 *
 * @param shortAbandon threshold of the rule that leaves short abandonments out, seconds
 * @example goalsOfTargets([{ measure: 'serviceLevel', share: 0.8, within: 20, scope: 'day' }])
 *   // { serviceLevelTarget: 0.8, acceptableWait: 20, scope: 'day', floor: 0.6 }
 */
export function goalsOfTargets(targets: readonly Target[], shortAbandon?: number): TargetGoals {
  const goals: { -readonly [K in keyof TargetGoals]: TargetGoals[K] } = {};
  for (const target of targets) {
    if (target.measure === 'serviceLevel') {
      if (goals.serviceLevelTarget !== undefined) continue;
      const { share, within, rule, population, scope = 'interval', floor = usualFloor } = target;
      goals.serviceLevelTarget = share;
      goals.acceptableWait = within;
      if (rule !== undefined) goals.rule = rule;
      if (rule === 'shortAbandonsExcluded' && shortAbandon !== undefined) goals.shortAbandon = shortAbandon;
      if (population !== undefined) goals.population = population;
      if (scope === 'interval') continue;
      goals.scope = 'day';
      goals.floor = scope === 'day' ? floor : 0;
    } else if (target.measure === 'occupancy') goals.maxOccupancy = target.most;
    else if (target.measure === 'abandonmentRate') goals.maxAbandonment = target.most;
    else goals.maxAverageSpeedOfAnswer = target.most;
  }
  return goals;
}
