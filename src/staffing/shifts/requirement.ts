/**
 * People needed on the line, group by group: what a cover by shifts starts from.
 *
 * By formula where one holds: a group that alone answers calls or visitors and nothing else is one team for all
 * its types together, staffed at its lagged load for the strictest of their targets (required-by-interval.ts). For
 * everybody else (shared skills, chats, deferred work) no formula knows, and the people of the scenario are taken.
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
import { compilePlan } from '../../simulation/plan/plan.ts';
import type { Goals } from '../interval/goals.ts';
import { requiredByInterval } from '../required-by-interval.ts';
import { demandOf } from '../waterfall/demand.ts';

export type RequirementSource = 'formula' | 'given' | 'simulation';

export interface Requirement {
  /** Id of the group. */
  readonly group: string;
  readonly source: RequirementSource;
  /** People on the line in each interval of the calendar. */
  readonly perInterval: readonly number[];
}

/** The groups that shifts can be written for, in the scenario's order: everybody but partners. */
export function requirementsOf(scenario: Scenario): Requirement[] {
  return scenario.groups
    .filter(({ partner }) => !partner)
    .map((group) => {
      const byFormula = formulaFor(scenario, group);
      return byFormula
        ? { group: group.id, source: 'formula', perInterval: byFormula }
        : { group: group.id, source: 'given', perInterval: givenPeople(scenario, group) };
    });
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

/** People by formula; undefined where none holds, or nothing is promised. */
function formulaFor(scenario: Scenario, group: AgentGroup): number[] | undefined {
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
  const goals = types.flatMap((type) => {
    const own = goalsOf(type);
    return own ? [own] : [];
  });
  if (goals.length === 0) return undefined;
  const load = pooledLoad(scenario, group, types);
  const needs = goals.map((one) => {
    try {
      return sessionsOf(scenario.calendar).flatMap(({ firstInterval, lastInterval }) =>
        requiredByInterval({
          intervalLength: scenario.calendar.intervalLength,
          volumes: load.volumes.slice(firstInterval, lastInterval),
          handleTime: load.handleTimes.slice(firstInterval, lastInterval),
          patience: load.patience,
          ...one,
        }).map(({ requiredAgents }) => requiredAgents),
      );
    } catch (error) {
      // a promise that no number of people keeps, such as 100 %
      if (error instanceof RangeError) return undefined;
      throw error;
    }
  });
  if (needs.includes(undefined)) return undefined;
  return load.volumes.map((_, i) => Math.max(...needs.map((need) => need![i]!)));
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

function goalsOf({ targets = [] }: ContactType): Goals | undefined {
  const goals: { -readonly [K in keyof Goals]: Goals[K] } = {};
  for (const target of targets) {
    if (target.measure === 'averageSpeedOfAnswer') goals.maxAverageSpeedOfAnswer = target.most;
    else if (target.measure === 'abandonmentRate') goals.maxAbandonment = target.most;
    else if (target.measure === 'occupancy') goals.maxOccupancy = target.most;
    else if (goals.serviceLevelTarget === undefined) {
      goals.serviceLevelTarget = target.share;
      goals.acceptableWait = target.within;
    }
  }
  return Object.keys(goals).length > 0 ? goals : undefined;
}
