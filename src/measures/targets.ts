/**
 * Whether a type keeps what it promises, target by target, by unrounded figures.
 *
 * A service level of scope `interval` is kept when the mean level of every interval with contacts reaches the
 * share; of scope `day`, when that of every day does and no interval falls below the floor (60 % unless said);
 * of scope `month`, when that of the whole run does. With `onDays` it is kept when enough single days do: so many
 * of the intervals of single days, of the days, of the runs. The second and third service level of a type have a T
 * of their own, are counted over the whole run and kept there. All other targets are bounds on means.
 */
import type { ServiceLevelTarget, Target } from '../scenario/index.ts';
import type { Predictability } from './predictability.ts';
import type { Estimate, Measures } from './report.ts';
import { serviceLevelMeasure } from './service-levels.ts';
import type { ShareOfDays } from './wilson.ts';

export interface TargetReport extends Estimate {
  /** As the scenario has it. */
  readonly target: Target;
  /** Share of single days (or intervals of them, or runs) that reach it; null where the target does not ask. */
  readonly days: ShareOfDays | null;
  /** null: nothing was observed. */
  readonly met: boolean | null;
}

/** Least share in any interval of a day whose own level is promised, unless the target says another. */
export const usualFloor = 0.6;

/** What is known of a type when its targets are judged. */
export interface Observed {
  readonly whole: Measures;
  readonly days: readonly Measures[];
  readonly intervals: readonly Measures[];
  readonly predictability: Predictability;
}

/** The first service level of a type. */
export function firstLevelReport(target: ServiceLevelTarget, seen: Observed): TargetReport {
  const key = serviceLevelMeasure(target);
  const { mean, halfWidth } = seen.whole[key];
  const { share, scope = 'interval', floor = usualFloor, onDays } = target;
  const { predictability } = seen;
  const single = { interval: predictability.pairs, day: predictability.days, month: predictability.runs }[
    scope
  ];
  const reach = (places: readonly Measures[], least: number) =>
    places.every((at) => at[key].mean === null || at[key].mean >= least);
  const kept = {
    interval: () => reach(seen.intervals, share),
    day: () => reach(seen.days, share) && reach(seen.intervals, floor),
    month: () => mean !== null && mean >= share,
  }[scope];
  const days = onDays === undefined ? null : single;
  const met = mean === null ? null : onDays === undefined ? kept() : (single?.share ?? 0) >= onDays;
  return { target, mean, halfWidth, days, met };
}

/** The second or third service level, which is known over the whole run. */
export function furtherLevelReport(
  target: ServiceLevelTarget,
  { mean, halfWidth }: Estimate,
  runs: ShareOfDays | null,
): TargetReport {
  const { share, onDays } = target;
  const days = onDays === undefined ? null : runs;
  const met = mean === null ? null : onDays === undefined ? mean >= share : (runs?.share ?? 0) >= onDays;
  return { target, mean, halfWidth, days, met };
}

/** A bound on a mean. */
export function boundReport(target: Exclude<Target, ServiceLevelTarget>, whole: Measures): TargetReport {
  const { mean, halfWidth } = whole[target.measure];
  return { target, mean, halfWidth, days: null, met: mean === null ? null : mean <= target.most };
}
