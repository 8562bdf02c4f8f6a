/**
 * The scenario as a seller of slots sees it: which type sells them, in which intervals slots begin, and the same
 * scenario with other room in its slots or other people on the line. Room is counted per slot: where two slots begin
 * in an interval, room 3 is six promises.
 *
 * People are scaled, not added one by one: a line of 6 in the morning and 14 at noon keeps its shape. Whole counts
 * stay whole (rounded to the nearest), since a fraction would be drawn up or down anew each day and blur the answer.
 */
import type { AgentGroup, ContactType, Scenario } from '../../scenario/index.ts';
import { compilePlan } from '../../simulation/index.ts';

/** Most promises in each slot that begins in the interval; 0 where none does. */
export type Room = readonly number[];

/** Ids of the types whose callbacks are slots, in their order. */
export function slotTypes({ types }: Scenario): readonly string[] {
  return types.filter(({ callback }) => callback?.kind === 'slot').map(({ id }) => id);
}

/** Slots that begin in each interval, of a type that sells them. */
export function slotsByInterval(scenario: Scenario, typeId: string): Int32Array {
  const plan = compilePlan(scenario);
  const slots = plan.types.find(({ id }) => id === typeId)?.callback?.slots;
  if (!slots) throw new RangeError(`invalid type: ${typeId} (must be a contact type that sells slots)`);
  const counts = new Int32Array(plan.intervals);
  for (const interval of slots.interval) counts[interval]! += 1;
  return counts;
}

/** The scenario with this room in the slots of a type. */
export function withRoom(scenario: Scenario, typeId: string, room: Room): Scenario {
  const types = scenario.types.map((type): ContactType => {
    const { callback } = type;
    if (type.id !== typeId || !callback?.slots) return type;
    return {
      ...type,
      callback: { ...callback, slots: { ...callback.slots, capacity: { perInterval: room } } },
    };
  });
  return { ...scenario, types };
}

/** The groups that answer a type; partners outside are not ours to staff. */
export function groupsOf(scenario: Scenario, typeId: string): readonly string[] {
  return scenario.groups
    .filter(({ partner, skills }) => !partner && skills.some(({ type }) => type === typeId))
    .map(({ id }) => id);
}

/** The scenario with the people of these groups times a factor, by interval or overall. */
export function withPeople(
  scenario: Scenario,
  groups: readonly string[],
  factor: number | ArrayLike<number>,
): Scenario {
  const scaled = scenario.groups.map((group) =>
    groups.includes(group.id) ? { ...group, agents: timesPeople(group.agents, factor) } : group,
  );
  return { ...scenario, groups: scaled };
}

/** Most people of these groups on the line at once, as counts say it; of shifts, the largest. */
export function mostPeople(scenario: Scenario, groups: readonly string[]): number {
  const own = scenario.groups.filter(({ id }) => groups.includes(id));
  return own.reduce((sum, { agents }) => {
    if ('perInterval' in agents) return sum + Math.max(0, ...agents.perInterval);
    if ('steps' in agents) return sum + Math.max(0, ...agents.steps.map((step) => step.agents));
    return sum + agents.shifts.reduce((all, { people }) => all + people, 0);
  }, 0);
}

function timesPeople(agents: AgentGroup['agents'], factor: number | ArrayLike<number>): AgentGroup['agents'] {
  const by = (i: number) => (typeof factor === 'number' ? factor : factor[i]!);
  const overall = typeof factor === 'number' ? factor : 1;
  if ('perInterval' in agents) {
    return { perInterval: agents.perInterval.map((count, i) => times(count, by(i))) };
  }
  if ('steps' in agents) {
    return { steps: agents.steps.map((step) => ({ ...step, agents: times(step.agents, overall) })) };
  }
  return {
    shifts: agents.shifts.map((shift) => ({ ...shift, people: Math.round(shift.people * overall) })),
  };
}

function times(count: number, factor: number): number {
  return Number.isInteger(count) ? Math.round(count * factor) : count * factor;
}
