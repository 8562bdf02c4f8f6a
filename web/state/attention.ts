/**
 * The interval a planner should look at first: the largest shortage, else the thinnest margin above the
 * promise, else (without a promise) the longest wait. Margins are the formula's: those of a simulation differ
 * from interval to interval by chance alone. Intervals before the warm-up are not looked at.
 */
import type { ServiceLevelTarget } from '../../src/scenario/index.ts';
import type { Figures, IntervalFigures } from './figures.ts';
import type { PlanRow } from './plan-rows.ts';

export function attentionOf(
  rows: readonly PlanRow[],
  figures: readonly IntervalFigures[],
  formula: readonly Figures[],
  target: ServiceLevelTarget | undefined,
  warmUpEnds: number,
): number {
  let best = 0;
  let worst: readonly [number, number] = [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY];
  rows.forEach((row, i) => {
    if (row.volume <= 0 || row.start < warmUpEnds) return;
    const concern = concernOf(figures[i]!.gap, formula[i]!, target);
    if (concern[0] > worst[0] || (concern[0] === worst[0] && concern[1] > worst[1])) {
      best = i;
      worst = concern;
    }
  });
  return best;
}

/** People missing first, then how far the service level (or the wait) is on the wrong side. */
function concernOf(
  gap: number | null,
  { serviceLevel, wait, neverSettles }: Figures,
  target: ServiceLevelTarget | undefined,
): readonly [number, number] {
  if (!target) return [0, neverSettles ? Number.MAX_VALUE : (wait.value ?? 0)];
  const missing = gap === null ? Number.POSITIVE_INFINITY : Math.max(0, -gap);
  return [missing, target.share - (neverSettles ? 0 : (serviceLevel.value ?? 1))];
}
