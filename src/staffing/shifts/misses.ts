/**
 * Where a simulated day misses what was promised: for every target that is not kept, the intervals that are short
 * of it. A service level of scope `interval` is judged in each interval; of scope `day` in the intervals of days
 * that miss it, and where one falls below the floor; other bounds and the further service levels hold for the whole
 * run, and the intervals worse than the bound are named.
 */
import {
  type Report,
  serviceLevelMeasure,
  type TargetReport,
  type TypeReport,
} from '../../measures/index.ts';
import { intervalsOf, type Scenario, type Target } from '../../scenario/index.ts';

export interface Miss {
  /** Id of the type. */
  readonly type: string;
  readonly target: Target;
  /** What the simulation says of it as a whole. */
  readonly mean: number;
  readonly halfWidth: number | null;
  /** Intervals that are short of it; empty where none is, seen alone (a share of days, say). */
  readonly intervals: readonly MissedInterval[];
}

export interface MissedInterval {
  readonly interval: number;
  readonly mean: number;
  readonly halfWidth: number | null;
}

/** Least share in any interval of a day whose own level is promised. */
const usualFloor = 0.6;

/** Every target that is not kept; none: all are. */
export function missesOf(report: Report, scenario: Scenario): Miss[] {
  return Object.entries(report.types).flatMap(([type, seen]) =>
    seen.targets.flatMap(({ target, met, mean, halfWidth }: TargetReport): Miss[] =>
      met === false && mean !== null
        ? [{ type, target, mean, halfWidth, intervals: missedBy(target, seen, report, scenario) }]
        : [],
    ),
  );
}

function missedBy(target: Target, seen: TypeReport, report: Report, scenario: Scenario): MissedInterval[] {
  const days = intervalsOf(scenario.calendar).map(({ day }) => day);
  return seen.intervals.flatMap((at, interval) => {
    const key = target.measure === 'serviceLevel' ? serviceLevelMeasure(target) : target.measure;
    const { mean, halfWidth } = at[key];
    if (mean === null) return [];
    const isMissed = () => {
      if (target.measure !== 'serviceLevel') return mean > target.most;
      if (target.scope !== 'day') return mean < target.share;
      const day = report.days[days[interval]!]?.[key].mean ?? null;
      return (
        mean < (target.floor ?? usualFloor) || (day !== null && day < target.share && mean < target.share)
      );
    };
    return isMissed() ? [{ interval, mean, halfWidth }] : [];
  });
}
