/**
 * How far a prediction may be off: over days, the mean wait within 10 s (or a fifth of the real wait, where that is
 * more), abandonment within 2.5 points, service level within 4 points, and daily service levels that go up and down
 * together. What a good engine reaches on real days with inferred people; a formula for each half-hour by itself is
 * off by fifteen points and more.
 *
 * Short days and small centres differ by more than that from day to day: no model can be held to less than half as
 * much again as chance alone makes of it.
 */
import type { Errors } from './errors.ts';
import type { Bar, MeasureErrors, PlacedPairs, Trust } from './model.ts';

export const backtestBars = {
  /** Seconds; or */
  averageWait: 10,
  /** this share of the real wait. */
  averageWaitShare: 0.2,
  abandonmentRate: 0.025,
  serviceLevel: 0.04,
  correlation: 0.9,
} as const;

/** Fewer days say nothing of how they go up and down together. */
const fewestDays = 10;
/** Predicted service levels must differ by so many times what chance makes of them, to go up and down with the real. */
const timesChance = 2;
/** Over what chance alone makes of the error. */
const byChance = 1.5;

/** How far the model can be trusted. */
export function trustOf(errors: MeasureErrors, days: readonly PlacedPairs[]): Trust {
  const isKnown = waitErrors(errors) ?? errors.serviceLevel ?? errors.abandonmentRate;
  if (!isKnown) return 'unknown';
  if (beyondBars(errors, days).length === 0) return 'good';
  return beyondBars(errors, days, 2).length === 0 ? 'fair' : 'poor';
}

/** Errors of the wait, of everybody where the export has it, else of those answered. */
export function waitErrors({ averageWait, averageSpeedOfAnswer }: MeasureErrors) {
  return averageWait ?? averageSpeedOfAnswer;
}

/** What is beyond so many times the bars, over days. */
export function beyondBars(errors: MeasureErrors, days: readonly PlacedPairs[], times = 1): Bar[] {
  const wait = waitErrors(errors);
  const { abandonmentRate, serviceLevel } = errors;
  const { averageWait, averageWaitShare } = backtestBars;
  const isBeyond = (found: Errors | undefined, bar: number) =>
    found !== undefined && found.mae > times * Math.max(bar, byChance * found.chance);
  const beyond: Bar[] = [];
  if (isBeyond(wait, Math.max(averageWait, averageWaitShare * (wait?.real ?? 0)))) beyond.push('averageWait');
  if (isBeyond(abandonmentRate, backtestBars.abandonmentRate)) beyond.push('abandonmentRate');
  if (isBeyond(serviceLevel, backtestBars.serviceLevel)) beyond.push('serviceLevel');
  const correlation = serviceLevel?.correlation ?? null;
  const least = 1 - times * (1 - backtestBars.correlation);
  const differ =
    serviceLevel && days.length >= fewestDays && spreadOf(days) >= timesChance * serviceLevel.chance;
  if (correlation !== null && differ && correlation < least) beyond.push('correlation');
  return beyond;
}

/** Standard deviation of the predicted daily service levels. */
function spreadOf(days: readonly PlacedPairs[]): number {
  const levels = days.flatMap(({ pairs }) => (pairs.serviceLevel ? [pairs.serviceLevel.predicted] : []));
  const mean = levels.reduce((sum, level) => sum + level, 0) / levels.length;
  return Math.sqrt(levels.reduce((sum, level) => sum + (level - mean) ** 2, 0) / levels.length);
}
