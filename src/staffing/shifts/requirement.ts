/**
 * People needed on the line, group by group: what a cover by shifts starts from.
 *
 * By formula where one holds: a group that alone answers calls or visitors and nothing else is one team for all
 * its types together, staffed at its lagged load for the strictest of their targets, by their rules and populations
 * (required-by-interval.ts; required-over-day.ts where the day is promised). By the equations of the day the line is
 * carried from interval to interval (required-by-day.ts); these count what is answered of all offered, whatever the
 * rule. For everybody else (shared skills, chats, deferred work) neither knows, and the people of the scenario are
 * taken. By simulation the people of every group are found together (simulation/).
 */
import { meanOf } from '../../random/index.ts';
import {
  type AgentGroup,
  type ContactType,
  intervalsOf,
  peopleOnShift,
  type Scenario,
  sessionsOf,
  totalShrinkage,
  workOf,
} from '../../scenario/index.ts';
import { compilePlan, type Study } from '../../simulation/index.ts';
import { requiredByDay } from '../required-by-day.ts';
import { requiredOverDay } from '../required-over-day.ts';
import { staffBySimulation } from '../simulation/staff-by-simulation.ts';
import type { StaffingProgress } from '../simulation/staffing-plan.ts';
import { goalsOfTargets } from '../target-goals.ts';
import { demandOf } from '../waterfall/demand.ts';

/** Where the people to cover come from. */
export type RequirementMethod = 'formula' | 'day' | 'simulation';

/** The same, of a group; `given`: as the scenario has them. */
export type RequirementSource = RequirementMethod | 'given';

export interface Requirement {
  /** Id of the group. */
  readonly group: string;
  readonly source: RequirementSource;
  /** People on the line in each interval of the calendar. */
  readonly perInterval: readonly number[];
}

/** The groups that shifts can be written for, in the scenario's order: everybody but partners. */
export function requirementsOf(
  scenario: Scenario,
  method: Exclude<RequirementMethod, 'simulation'> = 'formula',
): Requirement[] {
  return scenario.groups.filter(isOwn).map((group) => {
    const needed = neededByTeam(scenario, group, method);
    return needed
      ? { group: group.id, source: method, perInterval: needed }
      : { group: group.id, source: 'given', perInterval: givenPeople(scenario, group) };
  });
}

/**
 * The people of every group by simulation. A target that no number of people reaches leaves the people as they are
 * given; so do groups that work shifts.
 */
export function* simulatedRequirements(scenario: Scenario): Study<Requirement[], StaffingProgress> {
  const { groups, unreachable } = yield* staffBySimulation(scenario);
  return scenario.groups.filter(isOwn).map((group) => {
    const planned = unreachable.length > 0 ? undefined : groups.find(({ id }) => id === group.id);
    const presence = presenceOf(group);
    return planned
      ? {
          group: group.id,
          source: 'simulation',
          perInterval: planned.agents.map((people) => people * presence),
        }
      : { group: group.id, source: 'given', perInterval: givenPeople(scenario, group) };
  });
}

function isOwn({ partner }: AgentGroup): boolean {
  return !partner;
}

/** What people on shift count on the line: the share that comes, and is not away where people are scheduled. */
export function presenceOf({ absence = 0, scheduled, shrinkage }: AgentGroup): number {
  return (1 - absence) * (scheduled ? 1 - totalShrinkage(shrinkage) : 1);
}

/** People on the line as the scenario has them, on the mean of each interval. */
export function givenPeople({ calendar }: Scenario, group: AgentGroup): number[] {
  const { agents } = group;
  const presence = presenceOf(group);
  if ('shifts' in agents) return peopleOnShift(calendar, agents.shifts).map((people) => people * presence);
  if ('perInterval' in agents) return agents.perInterval.map((people) => people * presence);
  return intervalsOf(calendar).map(({ start, end }) => {
    const time = agents.steps.reduce((sum, step, s) => {
      const until = Math.min(end, agents.steps[s + 1]?.from ?? Number.POSITIVE_INFINITY);
      return sum + Math.max(0, until - Math.max(start, step.from)) * step.agents;
    }, 0);
    return (time / (end - start)) * presence;
  });
}

/** People by formula or equations; undefined where none holds, or nothing is promised. */
function neededByTeam(
  scenario: Scenario,
  group: AgentGroup,
  method: 'formula' | 'day',
): number[] | undefined {
  const types = group.skills.map((skill) => scenario.types.find(({ id }) => id === skill.type)!);
  const isTeam = group.skills.every(
    ({ type, after, reserve }) =>
      !after &&
      !reserve &&
      scenario.groups.every(
        ({ id, skills }) => id === group.id || skills.every((other) => other.type !== type),
      ),
  );
  if (!isTeam || scenario.trace || types.some(({ channel }) => workOf(channel) !== 'live')) return undefined;
  const goals = types
    .map(({ targets = [], shortAbandon }) => goalsOfTargets(targets, shortAbandon))
    .filter((one) => Object.keys(one).length > 0);
  if (goals.length === 0) return undefined;
  const load = pooledLoad(scenario, group, types);
  try {
    const needs = goals.map((one) =>
      sessionsOf(scenario.calendar).flatMap(({ firstInterval, lastInterval }) => {
        const volumes = load.volumes.slice(firstInterval, lastInterval);
        const handleTime = load.handleTimes.slice(firstInterval, lastInterval);
        const { intervalLength } = scenario.calendar;
        const line = { intervalLength, volumes, handleTime, patience: load.patience, ...one };
        if (method === 'formula') return requiredOverDay(line);
        const means = handleTime.map(({ mean }) => mean);
        return requiredByDay({ ...line, handleTime: means }).map(({ requiredAgents }) => requiredAgents);
      }),
    );
    return load.volumes.map((_, i) => Math.max(...needs.map((need) => need[i]!)));
  } catch (error) {
    // a promise that no number of people keeps, such as 100 %
    if (!(error instanceof RangeError)) throw error;
    return undefined;
  }
}

/** All types of a team as one. */
function pooledLoad(scenario: Scenario, { skills }: AgentGroup, types: readonly ContactType[]) {
  const plan = compilePlan(scenario);
  const demands = types.map((type) => demandOf(plan, plan.types[scenario.types.indexOf(type)]!, type));
  const volumes = Array.from({ length: plan.intervals }, (_, i) =>
    demands.reduce((sum, { contacts }) => sum + contacts[i]!, 0),
  );
  const handleTimes = volumes.map((volume, i) => {
    const work = demands.reduce(
      (sum, { contacts, handleTime }, t) => sum + (contacts[i]! * handleTime[i]!) / (skills[t]!.speed ?? 1),
      0,
    );
    const mean = volume > 0 ? work / volume : meanOf(types[0]!.handleTime);
    return { mean, sd: mean * variationOf(types[0]!) };
  });
  const all = demands.map(({ contacts }) => contacts.reduce((sum, count) => sum + count, 0));
  const total = all.reduce((sum, count) => sum + count, 0);
  const patience = types.every((type) => type.patience)
    ? types.reduce((sum, type, t) => sum + (meanOf(type.patience!) * all[t]!) / Math.max(1e-9, total), 0)
    : null;
  return { volumes, handleTimes, patience };
}

function variationOf({ handleTime }: ContactType): number {
  return 'sd' in handleTime ? handleTime.sd / meanOf(handleTime) : handleTime.law === 'deterministic' ? 0 : 1;
}
