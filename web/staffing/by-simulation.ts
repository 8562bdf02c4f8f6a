/**
 * The needed line by simulation: the least people of all groups together with whom every promise holds, found and
 * proven by a study of up to a minute. What it answers does not depend on the people there are, unless counts hold
 * redials and the like, which are solved back with those people; so the answer stands while people are moved, and is
 * another question after any other edit.
 */
import type { Scenario } from '../../src/scenario/index.ts';
import { freshVolumes } from '../../src/simulation/index.ts';
import type { StaffingPlan, StaffingProgress } from '../../src/staffing/index.ts';
import { PerScenario } from '../state/per-scenario.ts';
import { presenceOf } from '../state/plan-rows.ts';
import { contentOf } from '../state/scenario-content.ts';
import type { StudyState } from '../state/study-desk.ts';
import type { NeededOf } from './staff-it.ts';

export type SimulationState = StudyState<StaffingPlan, StaffingProgress>;

const keys = new PerScenario<string>();

/** What the study is asked: the scenario, but for the people it would plan anyway. */
export function simulationQuestion(scenario: Scenario): string {
  return keys.get(scenario, 'staffing', () => {
    const isFresh = freshVolumes(scenario).next().done === true;
    return contentOf(isFresh ? withoutPeople(scenario) : scenario);
  });
}

/** Partners and people in shifts are not planned: they count. */
function withoutPeople(scenario: Scenario): Scenario {
  const groups = scenario.groups.map((group) =>
    'shifts' in group.agents || group.partner ? group : { ...group, agents: { perInterval: [] } },
  );
  return { ...scenario, groups };
}

/** People on the line by group, as the best plan so far has them; none where nothing is known or there is no plan. */
export function plannedOf(scenario: Scenario, state: SimulationState | undefined): NeededOf {
  const { result, interim } = state ?? {};
  if (result?.unreachable.length) return new Map();
  const given: Readonly<Record<string, readonly number[]>> = result
    ? Object.fromEntries(result.groups.map(({ id, agents }) => [id, agents]))
    : (interim?.agents ?? {});
  return new Map(
    scenario.groups
      .filter(({ id }) => given[id])
      // Scheduled people where the scenario gives those; the page speaks of people on the line.
      .map((group) => [group.id, given[group.id]!.map((n) => n * presenceOf(group))]),
  );
}
