/**
 * The needed line of a day: the smallest number of people in each interval that meets every demand at the load
 * the interval really carries, which lags behind its arrivals (see src/day). Intervals do not wait for one
 * another: each is asked as if the others were well staffed, so the answers can be laid side by side.
 *
 * An interval in which nobody is expected needs nobody; those still talking from before are finished by the
 * people who leave.
 */
import { type DayInput, intervalSettings } from '../day/day-by-formula.ts';
import { intervalMeasures, intervalParts, momentsOf, type StableInterval } from '../day/interval-measures.ts';
import { laggedLoad } from '../day/lagged-load.ts';
import { waitMeasures } from '../erlang/wait-measures.ts';
import { type Binding, type Goals, limitsOf } from './interval/goals.ts';
import { levelByRule } from './interval/level-by-rule.ts';
import { nobody, type RequiredAgents, Search } from './interval/search.ts';

export interface RequiredByIntervalInput
  extends Pick<DayInput, 'intervalLength' | 'volumes' | 'handleTime' | 'patience'>,
    Omit<Goals, 'waitPercentile'> {
  /** Share of paid time away from the line, 0 ≤ share < 1. Default 0. */
  readonly shrinkage?: number;
}

/**
 * People needed in each interval of a day. The service level is answered within T of all offered, unless a rule or
 * population says otherwise.
 *
 * @throws RangeError for a bad number or a demand that nothing can meet.
 * @example requiredByInterval({ intervalLength: 1800, volumes: [20, 100, 100, 20], handleTime: { mean: 240 },
 *   patience: 180, serviceLevelTarget: 0.8, acceptableWait: 20 }).map((each) => each.requiredAgents)
 *   // [4, 15, 16, 6]; fewer while the volume rises, more when it has fallen
 */
export function requiredByInterval(input: RequiredByIntervalInput): RequiredAgents[] {
  const limits = limitsOf(input);
  const settings = intervalSettings({ patience: input.patience, acceptableWait: limits.acceptableWait });
  const load = laggedLoad(input);
  const { rule, ofHeld } = limits;
  const isPlain = rule === 'answered/offered' && !ofHeld;
  let interval = 0;
  const levelOf = (measures: StableInterval, at: Float64Array, agents: number) => {
    if (isPlain) return measures.serviceLevel;
    const handleTime = load.handleTime[interval]!;
    const parts = intervalParts(measures.load, at, handleTime, agents, settings, limits.shortAbandon);
    const whole = waitMeasures(parts, measures.load / handleTime, measures.load, agents);
    return levelByRule(parts, whole, rule, ofHeld);
  };
  const failing = (agents: number): Binding | undefined => {
    const at = momentsOf(load.atMoments, interval);
    const measures = intervalMeasures(
      load.average[interval]!,
      at,
      load.handleTime[interval]!,
      agents,
      settings,
    );
    if (!measures.stable) return 'stability';
    if (limits.leastServiceLevel > 0 && levelOf(measures, at, agents) < limits.leastServiceLevel) {
      return 'serviceLevel';
    }
    if (measures.occupancy > limits.mostOccupancy) return 'occupancy';
    if (measures.abandonmentRate > limits.mostAbandonment) return 'abandonment';
    const answerTime = measures.averageSpeedOfAnswer ?? Number.POSITIVE_INFINITY;
    if (answerTime > limits.mostAverageSpeedOfAnswer) return 'averageSpeedOfAnswer';
    if (measures.averageWait > limits.mostAverageWait) return 'averageWait';
    return agents === 0 ? 'none' : undefined;
  };
  const search = new Search(failing, input.patience === null ? 0.7 : 0, input.shrinkage);
  return input.volumes.map((volume, i) => {
    interval = i;
    return volume === 0 ? nobody : search.at(load.average[i]!);
  });
}
