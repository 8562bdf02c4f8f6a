/**
 * The curve of one interval: how its measures change with the people on the line, everything else as it is.
 * The load carried over from the intervals before does not depend on this interval's people, so each point
 * asks the formula only.
 */
import { checkWhole } from '../erlang/check.ts';
import { type DayInput, intervalSettings } from './day-by-formula.ts';
import { type IntervalMeasures, intervalMeasures, momentsOf } from './interval-measures.ts';
import { laggedLoad } from './lagged-load.ts';

export interface CurveInput extends Omit<DayInput, 'agents'> {
  /** Index of the interval, from 0. */
  readonly interval: number;
  /** Fewest and most people to ask for, whole, 0 ≤ from ≤ to. */
  readonly from: number;
  readonly to: number;
}

export interface CurvePoint {
  /** People on the line in this interval. */
  readonly agents: number;
  readonly measures: IntervalMeasures;
}

/**
 * Measures of one interval for every number of people from `from` to `to`.
 *
 * @throws RangeError for a bad number.
 * @example serviceLevelByAgents({ intervalLength: 1800, volumes: [100, 100], handleTime: { mean: 180 },
 *   patience: 300, acceptableWait: 20, interval: 1, from: 13, to: 14 }).length // 2
 */
export function serviceLevelByAgents(input: CurveInput): CurvePoint[] {
  const { interval, from, to, volumes } = input;
  checkWhole('interval', interval, 0, volumes.length - 1);
  checkWhole('from', from);
  checkWhole('to', to, from);
  const settings = intervalSettings(input);
  const load = laggedLoad(input);
  const at = momentsOf(load.atMoments, interval);
  const points: CurvePoint[] = [];
  for (let agents = from; agents <= to; agents++) {
    points.push({
      agents,
      measures: intervalMeasures(load.average[interval]!, at, load.handleTime[interval]!, agents, settings),
    });
  }
  return points;
}
