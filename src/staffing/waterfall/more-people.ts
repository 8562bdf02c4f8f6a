/**
 * A few per cent more people, or fewer, spread over the calendar: what one person is worth is read off the two.
 *
 * Whole people come and go: going through a group's intervals (steps, shifts) in order, the share asked for adds up
 * and each time it passes a whole person, one is added there. What that is in hours is counted, not assumed. A group
 * too small for a single one gets it where it has most people. Nobody is added where there is nobody.
 */
import { type AgentGroup, type Scenario, sessionsOf, totalShrinkage } from '../../scenario/index.ts';

export interface MorePeople {
  readonly scenario: Scenario;
  /** Expected hours on the line that were added to each group; negative when taken away. */
  readonly hours: readonly number[];
}

/** The scenario with this share (−1 … 1) of people more in the groups chosen. */
export function withMorePeople(
  scenario: Scenario,
  share: number,
  isChosen: (group: AgentGroup) => boolean,
): MorePeople {
  const hours: number[] = [];
  const groups = scenario.groups.map((group) => {
    if (!isChosen(group)) {
      hours.push(0);
      return group;
    }
    const slots = slotsOf(group, scenario);
    const added = spreadOver(
      slots.map(({ people }) => people),
      share,
    );
    const present = (1 - (group.absence ?? 0)) * (group.scheduled ? 1 - totalShrinkage(group.shrinkage) : 1);
    hours.push(added.reduce((sum, n, s) => sum + n * slots[s]!.hours, 0) * present);
    return { ...group, agents: withAdded(group.agents, added) };
  });
  return { scenario: { ...scenario, groups }, hours };
}

/** Hours that the centre is open. */
export function openingHours({ calendar }: Scenario): number {
  return sessionsOf(calendar).reduce((sum, { opens, closes }) => sum + closes - opens, 0) / 3600;
}

/** Whole people to add to each of these counts, about `share` of them all, in proportion. `spreadOver([8, 0, 12], 0.1) // [1, 0, 1]` */
export function spreadOver(people: readonly number[], share: number): readonly number[] {
  const sign = share < 0 ? -1 : 1;
  let carry = 0.5;
  const added = people.map((n): number => {
    carry += n * Math.abs(share);
    const whole = Math.min(Math.floor(carry), sign < 0 ? Math.floor(n) : Number.POSITIVE_INFINITY);
    if (n === 0 || whole <= 0) return 0;
    carry -= whole;
    return sign * whole;
  });
  if (share !== 0 && !added.some((n) => n !== 0)) {
    const most = Math.max(...people);
    if (most >= 1) added[people.indexOf(most)] = sign;
  }
  return added;
}

interface Slot {
  readonly people: number;
  /** Hours that one person more there works. */
  readonly hours: number;
}

function slotsOf({ agents }: AgentGroup, { calendar }: Scenario): readonly Slot[] {
  if ('perInterval' in agents) {
    const hours = calendar.intervalLength / 3600;
    return agents.perInterval.map((people) => ({ people, hours }));
  }
  if ('steps' in agents) {
    const sessions = sessionsOf(calendar);
    return agents.steps.map(({ from, agents: people }, s) => {
      const until = agents.steps[s + 1]?.from ?? Number.POSITIVE_INFINITY;
      const open = sessions.reduce(
        (sum, { opens, closes }) => sum + Math.max(0, Math.min(until, closes) - Math.max(from, opens)),
        0,
      );
      return { people, hours: open / 3600 };
    });
  }
  return agents.shifts.map(({ people, from, to, breaks = [], days }) => {
    const working = breaks.reduce((left, { length }) => left - length, to - from);
    return { people, hours: (working / 3600) * (days?.length ?? calendar.days.length) };
  });
}

function withAdded(agents: AgentGroup['agents'], added: readonly number[]): AgentGroup['agents'] {
  if ('perInterval' in agents) return { perInterval: agents.perInterval.map((n, i) => n + added[i]!) };
  if ('steps' in agents) {
    return { steps: agents.steps.map((step, s) => ({ ...step, agents: step.agents + added[s]! })) };
  }
  return { shifts: agents.shifts.map((shift, s) => ({ ...shift, people: shift.people + added[s]! })) };
}
