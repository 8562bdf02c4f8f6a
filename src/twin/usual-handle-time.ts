/**
 * What handling takes on average, where that is known before anything is simulated. Nobody's handle time has to do with
 * whether and when they are answered, so the time that the answered of a day took beyond this mean is 0 on average,
 * however many are answered.
 */
import { meanOf } from '../random/index.ts';
import type { ContactType, Scenario } from '../scenario/index.ts';

/**
 * Mean handle time of whoever of a type is answered, seconds; null where more goes into it than the type's law, or where
 * more than answers do.
 */
export function usualHandleTime({ groups }: Scenario, type: ContactType): number | null {
  const { handleTime, selfService, callback, transfers, followUps, interruptible } = type;
  if (handleTime.perInterval || selfService || callback || transfers || followUps || interruptible)
    return null;
  const skills = groups.flatMap((group) => group.skills.filter((skill) => skill.type === type.id));
  return skills.every(({ speed = 1 }) => speed === 1) ? meanOf(handleTime) : null;
}
