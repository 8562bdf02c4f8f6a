/**
 * What if, from a moment on: the same day with one thing different from then. The day is run again from its beginning
 * on the same draws, so all that happened before stays as it was, and the same customers come with the same patience
 * and the same work; only what meets them differs. A surge brings more customers, so those after it are others.
 *
 * People are changed as steps in time, which counts know and shifts do not: a group on shifts stays as it is.
 */
import { type AgentGroup, intervalsOf, type Scenario, workOf } from '../scenario/index.ts';

export type WhatIf =
  /** So many people more (fewer: negative) in a group from then on, to the end of that day. */
  | { readonly what: 'people'; readonly group: number; readonly by: number }
  /** So many times the contacts for half an hour. */
  | { readonly what: 'surge'; readonly factor: number }
  /** Nobody can work for a quarter of an hour; what is in hand is finished. */
  | { readonly what: 'outage' }
  /** Live types that offer no callback do from then on: to those who would wait longer than two minutes. */
  | { readonly what: 'callbacks' };

export const surgeLength = 1800;
export const outageLength = 900;

/** The scenario that is the same up to `time` and different from then; undefined where it would change nothing. */
export function branchOf(scenario: Scenario, time: number, whatIf: WhatIf): Scenario | undefined {
  switch (whatIf.what) {
    case 'people': {
      const by = whatIf.by;
      return withGroups(scenario, (group, index) =>
        index === whatIf.group
          ? changedFrom(scenario, group, time, endOfDay(scenario, time), (n) => n + by)
          : group,
      );
    }
    case 'outage':
      return withGroups(scenario, (group) =>
        changedFrom(scenario, group, time, time + outageLength, () => 0),
      );
    case 'surge': {
      const surge = { from: time, to: time + surgeLength, factor: whatIf.factor };
      if (scenario.trace || time >= lastEnd(scenario)) return undefined;
      return { ...scenario, surges: [...(scenario.surges ?? []), surge] };
    }
    case 'callbacks':
      return withCallbacks(scenario, time);
  }
}

/** Whether the people of a group are counts, which can be changed from a moment on. */
export function hasCounts({ agents, partner }: AgentGroup): boolean {
  return !('shifts' in agents) && partner === undefined;
}

function withGroups(
  scenario: Scenario,
  change: (group: AgentGroup, index: number) => AgentGroup,
): Scenario | undefined {
  const groups = scenario.groups.map(change);
  return groups.some((group, g) => group !== scenario.groups[g]) ? { ...scenario, groups } : undefined;
}

/** A group whose people are changed from one instant to another, where there are any; never below nobody. */
function changedFrom(
  scenario: Scenario,
  group: AgentGroup,
  from: number,
  to: number,
  change: (agents: number) => number,
): AgentGroup {
  const { agents } = group;
  if (!hasCounts(group) || 'shifts' in agents) return group;
  const given =
    'steps' in agents
      ? agents.steps
      : intervalsOf(scenario.calendar).map(({ index, start }) => ({
          from: start,
          agents: agents.perInterval[index] ?? 0,
        }));
  const standing = (time: number) => given.filter((step) => step.from <= time).at(-1)?.agents ?? 0;
  const changed = (agents: number) => (agents > 0 ? Math.max(0, change(agents)) : agents);
  const before = given.filter((step) => step.from < from);
  const within = given.filter((step) => step.from > from && step.from < to);
  const after = given.filter((step) => step.from > to);
  const steps = [
    ...before,
    { from, agents: changed(standing(from)) },
    ...within.map((step) => ({ from: step.from, agents: changed(step.agents) })),
    ...(to < lastEnd(scenario) ? [{ from: to, agents: standing(to) }] : []),
    ...after,
  ];
  return [standing(from), ...within.map((step) => step.agents)].some((n) => changed(n) !== n)
    ? { ...group, agents: { steps } }
    : group;
}

function withCallbacks(scenario: Scenario, from: number): Scenario | undefined {
  const types = scenario.types.map((type) => {
    if (type.callback || workOf(type.channel) !== 'live') return type;
    const offer = { estimatedWaitAbove: 120, from };
    return {
      ...type,
      callback: { kind: 'keepPlace' as const, offer, acceptance: 0.5, answerProbability: 0.9 },
    };
  });
  return types.some((type, t) => type !== scenario.types[t]) ? { ...scenario, types } : undefined;
}

/** End of the day that a moment lies in, or of the day before it. */
function endOfDay({ calendar }: Scenario, time: number): number {
  let end = Number.POSITIVE_INFINITY;
  let day = -1;
  for (const interval of intervalsOf(calendar)) {
    if (day >= 0 && interval.day !== day && interval.start > time) break;
    day = interval.day;
    end = interval.end;
  }
  return end;
}

function lastEnd({ calendar }: Scenario): number {
  return intervalsOf(calendar).at(-1)?.end ?? 0;
}
