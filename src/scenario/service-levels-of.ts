/** The service levels that a contact type promises, and the wait within which an answer counts. */
import { usualWait } from './channels.ts';
import type { ContactType, ServiceLevelTarget } from './scenario.ts';

/** The service levels that a type promises, at most three; the first is told interval by interval. */
export function serviceLevelsOf(type: ContactType): readonly ServiceLevelTarget[] {
  return (type.targets ?? []).filter((target) => target.measure === 'serviceLevel');
}

/** The first service-level target of a type, if it has one. */
export function serviceLevelTargetOf(type: ContactType): ServiceLevelTarget | undefined {
  return serviceLevelsOf(type)[0];
}

/** Acceptable wait of a type: its target's, else the channel's usual one. */
export function acceptableWaitOf(type: ContactType): number {
  return serviceLevelTargetOf(type)?.within ?? usualWait[type.channel];
}
