/**
 * Ticks of the queue kernel: whole numbers of a power of two of a second, fine enough to be invisible and
 * coarse enough that every instant of a session fits 31 bits. 2⁻¹⁴ s serves up to 36 h, 2⁻¹¹ s a week.
 */
import type { Session } from '../../scenario/index.ts';
import { busiest } from '../draws/busyness.ts';
import type { GroupPlan } from './group-plan.ts';
import type { TypePlan } from './plan.ts';

export const finestScale = 16_384;
const coarsest = 64;
const limit = 2_147_483_647;

/** Ticks per second for a type and its group, or null when no such tick is fine enough. */
export function tickScale(type: TypePlan, group: GroupPlan, sessions: readonly Session[]): number | null {
  const longest = sessions.reduce((most, session) => Math.max(most, session.closes - session.opens), 0);
  const reach = longest + overrun(type, group) + type.handling.longest;
  let scale = finestScale;
  while (scale >= coarsest && reach * scale > limit) scale /= 2;
  return scale >= coarsest ? scale : null;
}

/** How far beyond closing the line may last: the longest patience, or four times all work over the fewest people. */
function overrun(type: TypePlan, group: GroupPlan): number {
  if (type.patience) return type.patience.largest;
  const fewest = group.count.reduce(
    (least, count) => (count > 0 ? Math.min(least, fewestOf(group, count)) : least),
    Number.POSITIVE_INFINITY,
  );
  if (fewest === Number.POSITIVE_INFINITY) return 0;
  const most = type.arrivals.expected * busiest(type.arrivals.busyness);
  return (4 * most * type.handling.meanMost) / fewest;
}

/** People left on the line of so many given: eight standard deviations below the mean where some may be absent. */
function fewestOf({ absence, onTheLine }: GroupPlan, count: number): number {
  const present = count * (1 - absence) - 8 * Math.sqrt(count * absence * (1 - absence));
  return Math.max(1, Math.floor(present * onTheLine));
}
