/** What customers do besides asking once: redials, and repeats by first-contact resolution. */
import { exampleRedial, type Scenario } from '../../src/scenario/index.ts';
import { editType, withMean } from './edits.ts';
import { withParts } from './parts.ts';

/** Share that tries again after giving up. The first one brings the usual delay with it; 0 alone means nobody. */
export function setRedial(scenario: Scenario, typeId: string, afterAbandon: number): Scenario {
  return editType(scenario, typeId, ({ redial, ...type }) => {
    const isLast = afterAbandon === 0 && !redial?.afterBlock && !redial?.move;
    if (isLast) return type;
    return { ...type, redial: { ...(redial ?? { delay: exampleRedial.delay }), afterAbandon } };
  });
}

export function setRedialDelay(scenario: Scenario, typeId: string, mean: number): Scenario {
  return editType(scenario, typeId, ({ redial, ...type }) => ({
    ...type,
    ...(redial && { redial: { ...redial, delay: withMean(redial.delay, mean) } }),
  }));
}

export function setRedialAttempts(
  scenario: Scenario,
  typeId: string,
  attempts: number | undefined,
): Scenario {
  return editType(scenario, typeId, ({ redial, ...type }) => ({
    ...type,
    ...(redial && { redial: withParts(redial, { attempts }) }),
  }));
}

/** First-contact resolution; undefined: nobody comes back, whichever group answered. */
export function setFcr(scenario: Scenario, typeId: string, fcr: number | undefined): Scenario {
  const next = editType(scenario, typeId, ({ repeat, ...type }) =>
    fcr === undefined ? type : { ...type, repeat: { ...repeat, fcr } },
  );
  if (fcr !== undefined) return next;
  return {
    ...next,
    groups: next.groups.map((group) => {
      if (group.skills.every((skill) => skill.type !== typeId || skill.fcr === undefined)) return group;
      const skills = group.skills.map((skill) =>
        skill.type === typeId ? withParts(skill, { fcr: undefined }) : skill,
      );
      return { ...group, skills };
    }),
  };
}
