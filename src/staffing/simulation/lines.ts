/**
 * Types that wait in one line: the same groups answer them on the same terms, and the same patience runs meanwhile.
 * Who comes in one interval meets about the same wait, whatever the type; so where contacts of one type are too rare
 * to tell, those of another do.
 */
import type { Scenario } from '../../scenario/index.ts';

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
