/**
 * Types that wait in one line: the same groups answer them on the same terms, and the same patience runs meanwhile.
 * Who comes in one interval meets about the same wait, whatever the type; so where contacts of one type are too rare
 * to tell, those of another do.
 */
import type { Scenario } from '../../scenario/index.ts';
import type { Demand } from './demands.ts';
import type { Effect } from './trial.ts';

/** Of each type, the number of its line. */
export function linesOf({ types, groups }: Scenario): number[] {
  const terms = types.map(({ id, channel, patience, callback, lines, hours }) => {
    const skills = groups.map((group) => {
      const { type: _, ...skill } = group.skills.find(({ type }) => type === id) ?? {
        type: id,
        isNone: true,
      };
      return skill;
    });
    return JSON.stringify({ skills, channel, patience, callback, lines, hours });
  });
  return terms.map((own) => terms.indexOf(own));
}

/** The sibling of a demand with more contacts than it has, and the most; −1: none. */
export function busierSibling(demands: readonly Demand[], by: Float64Array, demand: number): number {
  const { siblings } = demands[demand]!;
  return siblings.reduce((most, d) => (by[d]! > by[most < 0 ? demand : most]! ? d : most), -1);
}

/**
 * The effect of a change where each demand with a busier sibling is helped or hurt, contact for contact, as both are
 * together: one agent more does as much for either type of a line.
 */
export function pooledInLines(effect: Effect, demands: readonly Demand[], by: Float64Array): Effect {
  const { touches } = effect.change;
  const mean = Float64Array.from(effect.mean);
  const error2 = Float64Array.from(effect.error2);
  touches.forEach(({ demand }, t) => {
    const sibling = busierSibling(demands, by, demand);
    const s = sibling < 0 ? -1 : touches.findIndex((touch) => touch.demand === sibling);
    if (s < 0) return;
    const share = by[demand]! / (by[demand]! + by[sibling]!);
    mean[t] = share * (effect.mean[t]! + effect.mean[s]!);
    error2[t] = share ** 2 * (effect.error2[t]! + effect.error2[s]!);
  });
  return { ...effect, mean, error2 };
}
