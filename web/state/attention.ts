/**
 * The interval a planner should look at first: the largest shortage, else the thinnest margin above the
 * promise, else (without a promise) the longest wait. Margins are the formula's: those of a simulation differ
 * from interval to interval by chance alone. Intervals before the warm-up are not looked at.
 *
 * Deferred work is caught up elsewhere, so people missing in one interval say little: there it is the interval
 * whose contacts fare worst.
 */
import type { ServiceLevelTarget } from '../../src/scenario/index.ts';
import type { Figures, IntervalFigures } from './figures.ts';
import type { PlanRow } from './plan-rows.ts';

export function attentionOf(
  rows: readonly PlanRow[],
  figures: readonly IntervalFigures[],
  formula: readonly Figures[],
  target: ServiceLevelTarget | undefined,
  isLive: boolean,
  warmUpEnds: number,
): number {
  let best = 0;
  let worst: Concern | undefined;
  rows.forEach((row, i) => {
    if (row.volume <= 0 || row.start < warmUpEnds) return;
    const concern = concernOf(figures[i]!.gap, formula[i]!, target, isLive);
    if (!worst || isGreater(concern, worst)) {
      best = i;
      worst = concern;
    }
  });
  return best;
}

/** What to worry about, the most important first. */
type Concern = readonly number[];

function isGreater(a: Concern, b: Concern): boolean {
  const first = a.findIndex((value, i) => value !== b[i]);
  return first >= 0 && a[first]! > b[first]!;
}

/** People missing, then how far the service level (or the wait) is on the wrong side, then few to spare. */
function concernOf(
  gap: number | null,
  { serviceLevel, wait, neverSettles }: Figures,
  target: ServiceLevelTarget | undefined,
  isLive: boolean,
): Concern {
  if (!target) return [neverSettles ? Number.MAX_VALUE : (wait.value ?? 0)];
  const level = neverSettles ? 0 : (serviceLevel.value ?? 1);
  if (!isLive) return [target.share - level, -(gap ?? 0)];
  if (gap === null) return [Number.POSITIVE_INFINITY, -level];
  return [Math.max(0, -gap), target.share - level, -gap];
}
