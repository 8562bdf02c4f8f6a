/** The service level by any rule and of those who had to wait, from what happens to a contact. */
import type { WaitMeasures, WaitParts } from '../../erlang/wait-measures.ts';
import type { ServiceLevelRule } from '../../scenario/index.ts';

/** The service level by a rule; 0 where nobody is left to be served, 1 where nobody had to wait. */
export function levelByRule(
  parts: WaitParts,
  measures: WaitMeasures,
  rule: ServiceLevelRule,
  ofHeld: boolean,
): number {
  if (!ofHeld) {
    const level = {
      'answered/offered': measures.serviceLevel,
      'answered/answered': measures.serviceLevelOfAnswered,
      abandonsExcluded: measures.serviceLevelAbandonsExcluded,
      abandonsServed: measures.serviceLevelAbandonsServed,
      shortAbandonsExcluded: measures.serviceLevelShortAbandonsExcluded,
    }[rule];
    return level ?? 0;
  }
  const { delayed, abandoned, abandonedSoon, abandonedShort = 0, late } = parts;
  if (delayed === 0) return 1;
  // all of these are parts of those who wait, so the difference keeps its digits however few they are
  const soon = Math.max(0, delayed - abandonedSoon - late);
  const by = {
    'answered/offered': delayed,
    'answered/answered': delayed - abandoned,
    abandonsExcluded: delayed - abandonedSoon,
    abandonsServed: delayed,
    shortAbandonsExcluded: delayed - abandonedShort,
  }[rule];
  const over = rule === 'abandonsServed' ? soon + abandonedSoon : soon;
  return by > 0 ? Math.min(1, over / by) : 0;
}
