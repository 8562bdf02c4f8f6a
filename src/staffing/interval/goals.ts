/**
 * What a planner demands of the steady state. Every demand is optional; each of them is easier to meet with
 * more agents, so the smallest number that meets all is the largest of the numbers that each needs, and the
 * demand that needs it is the one that binds.
 *
 * A demand met to within 1e-12 relative counts as met: an occupancy cap of 80 % on 8 erlangs is 10 agents, in
 * whatever order the arrival rate was divided and multiplied. What no number of agents can reach (a service
 * level of 100 %, nobody at all giving up) is refused, not searched for.
 */
import { checkNotNegative, checkPositive } from '../../erlang/check.ts';
import type { Population, ServiceLevelRule } from '../../scenario/index.ts';

/** Which demand decides the number: one agent fewer would fail it. */
export type Binding =
  | 'serviceLevel'
  | 'waitPercentile'
  | 'occupancy'
  | 'abandonment'
  | 'averageSpeedOfAnswer'
  | 'averageWait'
  /** Fewer could not keep up with the work at all. */
  | 'stability'
  /** There is no work, or nothing is demanded beyond somebody to answer. */
  | 'none';

export interface Goals {
  /** Share to reach under `rule`, 0 ≤ target < 1; absent: none. */
  readonly serviceLevelTarget?: number;
  /** Acceptable wait T of the service level, seconds, ≥ 0. Default 20. */
  readonly acceptableWait?: number;
  /** Which service level; they differ only where people give up. Default `answered/offered`. */
  readonly rule?: ServiceLevelRule;
  /**
   * Whom it counts: `held`, those who had to wait at all; `live` and `everyone` are the same here, where nobody is
   * called back. Default `live`.
   */
  readonly population?: Population;
  /** Share of everybody whose time in queue, however it ends, is at most so many seconds; 0 ≤ share < 1. */
  readonly waitPercentile?: { readonly share: number; readonly within: number };
  /** Threshold of the rule `shortAbandonsExcluded`, seconds, ≥ 0. Default 5. */
  readonly shortAbandon?: number;
  /** Largest busy share of the agents, 0 < cap ≤ 1. */
  readonly maxOccupancy?: number;
  /** Largest share that gives up, > 0. */
  readonly maxAbandonment?: number;
  /** Largest mean wait of the answered, seconds, > 0. */
  readonly maxAverageSpeedOfAnswer?: number;
  /** Largest mean wait over everybody, seconds, > 0. */
  readonly maxAverageWait?: number;
}

/** The demands as limits that always apply: absent ones are 0 or Infinity, slack for rounding is inside. */
export interface Limits {
  readonly leastServiceLevel: number;
  readonly acceptableWait: number;
  readonly rule: ServiceLevelRule;
  readonly ofHeld: boolean;
  readonly leastInTime: number;
  readonly percentileWait: number;
  readonly shortAbandon: number;
  readonly mostOccupancy: number;
  readonly mostAbandonment: number;
  readonly mostAverageSpeedOfAnswer: number;
  readonly mostAverageWait: number;
}

const slack = 1e-12;

/**
 * Checks the demands.
 *
 * @throws RangeError for a demand out of range, such as a target that no number of agents reaches.
 */
export function limitsOf(goals: Goals): Limits {
  const { serviceLevelTarget = 0, acceptableWait = 20, rule = 'answered/offered', shortAbandon = 5 } = goals;
  if (!(serviceLevelTarget >= 0 && serviceLevelTarget < 1)) {
    throw new RangeError(
      `invalid serviceLevelTarget: ${serviceLevelTarget} (share, must be ≥ 0 and < 1: no number of agents answers everybody in time)`,
    );
  }
  checkNotNegative('acceptableWait', acceptableWait, 'seconds');
  checkNotNegative('shortAbandon', shortAbandon, 'seconds');
  const { share: inTime = 0, within: percentileWait = 0 } = goals.waitPercentile ?? {};
  if (!(inTime >= 0 && inTime < 1)) {
    throw new RangeError(`invalid waitPercentile.share: ${inTime} (share, must be ≥ 0 and < 1)`);
  }
  checkNotNegative('waitPercentile.within', percentileWait, 'seconds');
  const ofHeld = goals.population === 'held';
  if (ofHeld && serviceLevelTarget > 0 && acceptableWait === 0) {
    throw new RangeError('invalid acceptableWait: 0 (seconds, must be > 0 for those who had to wait)');
  }
  if (goals.maxOccupancy !== undefined && !(goals.maxOccupancy > 0 && goals.maxOccupancy <= 1)) {
    throw new RangeError(`invalid maxOccupancy: ${goals.maxOccupancy} (share, must be > 0 and ≤ 1)`);
  }
  return {
    leastServiceLevel: serviceLevelTarget * (1 - slack),
    acceptableWait,
    rule,
    ofHeld,
    leastInTime: inTime * (1 - slack),
    percentileWait,
    shortAbandon,
    mostOccupancy: most('maxOccupancy', goals.maxOccupancy, 'share'),
    mostAbandonment: most('maxAbandonment', goals.maxAbandonment, 'share'),
    mostAverageSpeedOfAnswer: most('maxAverageSpeedOfAnswer', goals.maxAverageSpeedOfAnswer, 'seconds'),
    mostAverageWait: most('maxAverageWait', goals.maxAverageWait, 'seconds'),
  };
}

function most(name: string, value: number | undefined, unit: string): number {
  if (value === undefined) return Number.POSITIVE_INFINITY;
  checkPositive(name, value, unit);
  return value * (1 + slack);
}
