/**
 * A scenario as the planner sees it: for one contact type and one day, a row per interval with contacts,
 * handle time and people on the line. Steps on finer breakpoints are summed (contacts) or averaged (people)
 * over the interval.
 */
import { meanOf } from '../../src/random/index.ts';
import {
  type AgentGroup,
  type ContactType,
  dayOffset,
  type Interval,
  intervalsOf,
  peopleOnShift,
  type Scenario,
  totalShrinkage,
} from '../../src/scenario/index.ts';

export { serviceLevelTargetOf } from '../../src/scenario/index.ts';
export { meanOf };

export interface PlanRow {
  /** Number of the interval through all days. */
  readonly index: number;
  /** Start, seconds from the first day's midnight. */
  readonly start: number;
  /** Start, seconds after its own day's midnight. */
  readonly clock: number;
  /** Contacts expected in the interval. */
  readonly volume: number;
  /** Mean handle time, seconds. */
  readonly handleTime: number;
  /** People on the line. */
  readonly agents: number;
}

export function typeOf(scenario: Scenario, id: string): ContactType {
  return scenario.types.find((type) => type.id === id) ?? scenario.types[0]!;
}

/** The group that answers a type: the one with the best rank for it. */
export function groupOf(scenario: Scenario, typeId: string): AgentGroup {
  const ranked = scenario.groups
    .map((group) => ({ group, rank: group.skills.find((skill) => skill.type === typeId)?.rank ?? 1 }))
    .filter(({ group }) => group.skills.some((skill) => skill.type === typeId))
    .sort((a, b) => a.rank - b.rank);
  return ranked[0]?.group ?? scenario.groups[0]!;
}

/** The groups that answer a type, in the order of the scenario. */
export function groupsFor({ groups }: Scenario, typeId: string): AgentGroup[] {
  return groups.filter(({ skills }) => skills.some((skill) => skill.type === typeId));
}

/**
 * Whether a type has people of its own: one group, which answers nothing else. What formulas say holds for these;
 * of people who do several things only a simulation knows.
 */
export function hasOwnPeople(scenario: Scenario, typeId: string): boolean {
  const [group, ...others] = groupsFor(scenario, typeId);
  return group !== undefined && others.length === 0 && group.skills.length === 1;
}

/** Time average over `[start, end)` of a step function; 0 before its first step. */
function averageOf(
  steps: readonly { from: number }[],
  valueAt: (i: number) => number,
  { start, end }: Interval,
) {
  let area = 0;
  for (let i = 0; i < steps.length; i++) {
    const from = Math.max(start, steps[i]!.from);
    const to = Math.min(end, steps[i + 1]?.from ?? Number.POSITIVE_INFINITY);
    if (to > from) area += (to - from) * valueAt(i);
  }
  return area / (end - start);
}

/** Contacts of a type in each interval of the calendar. */
export function volumesOf(scenario: Scenario, type: ContactType): number[] {
  const { volume } = type;
  if ('perInterval' in volume) return [...volume.perInterval];
  return intervalsOf(scenario.calendar).map(
    (interval) =>
      averageOf(volume.steps, (i) => volume.steps[i]!.rate, interval) * (interval.end - interval.start),
  );
}

/** The same with surges: what the centre really has to expect. */
export function expectedVolumesOf(scenario: Scenario, type: ContactType): number[] {
  const volumes = volumesOf(scenario, type);
  const surges = scenario.surges?.filter(({ types }) => !types || types.includes(type.id)) ?? [];
  return intervalsOf(scenario.calendar).map(({ index, start, end }) =>
    surges.reduce((volume, { from, to, factor }) => {
      const within = Math.max(0, Math.min(end, to) - Math.max(start, from)) / (end - start);
      return volume * (1 + (factor - 1) * within);
    }, volumes[index] ?? 0),
  );
}

/** People of a group on the line in each interval: where those scheduled are given, less their shrinkage. */
export function agentsOf(scenario: Scenario, group: AgentGroup): number[] {
  const present = presenceOf(group);
  return givenAgentsOf(scenario, group).map((n) => n * present);
}

/** People on the line for each one given. */
export function presenceOf(group: AgentGroup): number {
  return group.scheduled ? 1 - totalShrinkage(group.shrinkage) : 1;
}

function givenAgentsOf(scenario: Scenario, { agents }: AgentGroup): number[] {
  if ('perInterval' in agents) return [...agents.perInterval];
  if ('shifts' in agents) return peopleOnShift(scenario.calendar, agents.shifts);
  return intervalsOf(scenario.calendar).map((interval) =>
    averageOf(agents.steps, (i) => agents.steps[i]!.agents, interval),
  );
}

/** Mean handle time of a type in each interval, seconds. */
export function handleTimesOf(scenario: Scenario, type: ContactType): number[] {
  const { handleTime } = type;
  const usual = meanOf(handleTime);
  return intervalsOf(scenario.calendar).map((_, i) => handleTime.perInterval?.mean[i] ?? usual);
}

/** The rows of one day, with the people of one group: the one that answers the type first, if no other is meant. */
export function planRows(
  scenario: Scenario,
  typeId: string,
  day: number,
  group: AgentGroup = groupOf(scenario, typeId),
): PlanRow[] {
  const type = typeOf(scenario, typeId);
  const volumes = volumesOf(scenario, type);
  const agents = agentsOf(scenario, group);
  const handleTimes = handleTimesOf(scenario, type);
  const midnight = dayOffset(scenario.calendar.days, day);
  return intervalsOf(scenario.calendar)
    .filter((interval) => interval.day === day)
    .map(({ index, start }) => ({
      index,
      start,
      clock: start - midnight,
      volume: volumes[index] ?? 0,
      handleTime: handleTimes[index] ?? meanOf(type.handleTime),
      agents: agents[index] ?? 0,
    }));
}

/** Simulated days (or horizons) a scenario asks for. */
export function usualReplications(scenario: Scenario): number {
  return scenario.run?.replications ?? 200;
}
