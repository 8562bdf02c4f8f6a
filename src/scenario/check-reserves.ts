/**
 * Reserves that are kept at all times: work that waits for more idle people than a group ever has is never done.
 */

import { secondsPerDay } from './calendar.ts';
import type { IssueList } from './issue.ts';
import type { Draft } from './read.ts';
import type { AgentGroup, AgentShifts, AgentSteps, AgentsPerInterval, ContactType } from './scenario.ts';

export function checkReserves(
  groups: readonly (Draft<AgentGroup> | undefined)[],
  types: readonly (Draft<ContactType> | undefined)[],
  issues: IssueList,
): void {
  /** Most people of any group that answers a type. */
  const answering = new Map<string, number>();
  groups.forEach((group, g) => {
    const people = group?.agents && mostPeople(group.agents);
    if (people === undefined) return;
    group?.skills?.forEach((skill, s) => {
      if (skill?.type !== undefined) {
        answering.set(skill.type, Math.max(people, answering.get(skill.type) ?? 0));
      }
      const reserve = skill?.reserve;
      if (reserve === undefined || reserve === 0 || people > reserve) return;
      if (skill?.reserveOnArrival !== undefined && people > skill.reserveOnArrival) return; // at once or never
      issues.add(['groups', g, 'skills', s, 'reserve'], reserve, 'reserveTooLarge', { people });
    });
  });
  types.forEach((type, i) => {
    const reserve = type?.callback?.reserve;
    const people = answering.get(type?.id ?? '');
    if (reserve === undefined || reserve === 0 || people === undefined || people > reserve) return;
    issues.add(['types', i, 'callback', 'reserve'], reserve, 'reserveTooLarge', { people });
  });
}

/** Most people on the line at one time, from above: fractions are drawn up, shifts of all days overlap. */
function mostPeople(agents: Draft<AgentGroup['agents']>): number | undefined {
  const { perInterval, steps, shifts }: Draft<AgentsPerInterval & AgentSteps & AgentShifts> = agents;
  const counts = perInterval ?? steps?.map((step) => step?.agents);
  let most = 0;
  for (const count of counts ?? []) {
    if (count === undefined) return undefined;
    most = Math.max(most, Math.ceil(count));
  }
  for (const shift of shifts ?? []) {
    if (shift?.people === undefined || shift.from === undefined || shift.to === undefined) return undefined;
    most += shift.people * Math.ceil((shift.to - shift.from) / secondsPerDay);
  }
  return most;
}
