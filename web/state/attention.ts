/**
 * The interval a planner should look at first: the largest shortage, else the thinnest margin above the
 * promise, else (without a promise) the longest wait.
 */
import type { ServiceLevelTarget } from '../../src/scenario/index.ts';
import type { IntervalFigures } from './figures.ts';
import type { PlanRow } from './plan-rows.ts';

export function attentionOf(
  rows: readonly PlanRow[],
  figures: readonly IntervalFigures[],
  target: ServiceLevelTarget | undefined,
): number {
  let best = 0;
  let worst: readonly [number, number] = [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY];
  rows.forEach((row, i) => {
    if (row.volume <= 0) return;
    const concern = concernOf(figures[i]!, target);
    if (concern[0] > worst[0] || (concern[0] === worst[0] && concern[1] > worst[1])) {
      best = i;
      worst = concern;
    }
  });
  return best;
}

/** People missing first, then how far the service level (or the wait) is on the wrong side. */
function concernOf(
  figures: IntervalFigures,
  target: ServiceLevelTarget | undefined,
): readonly [number, number] {
  const level = figures.serviceLevel.value ?? (figures.neverSettles ? 0 : 1);
  if (!target) return [0, figures.wait.value ?? (figures.neverSettles ? Number.MAX_VALUE : 0)];
  const missing = figures.gap === null ? Number.POSITIVE_INFINITY : Math.max(0, -figures.gap);
  return [missing, target.share - level];
}
