/**
 * A type of the scenario as the equations of the day take it: one line of customers who wait, with people of their
 * own. Sessions (days that run on without a gap) are reckoned apart, each begins with nobody on the line.
 *
 * What the equations do not know is said beside the line they give: `leftOutOf`.
 */
import type { EquationsInput } from '../../src/day/index.ts';
import { type Scenario, serviceLevelTargetOf, sessionsOf, workOf } from '../../src/scenario/index.ts';
import { goalsOfTargets, type RequiredByDayInput } from '../../src/staffing/index.ts';
import {
  agentsOf,
  expectedVolumesOf,
  groupOf,
  handleTimesOf,
  hasOwnPeople,
  meanOf,
  typeOf,
} from '../state/plan-rows.ts';

export type EquationsRefusal = 'deferred' | 'concurrent' | 'shared' | 'noPromise';

/** Why the equations say nothing of a type; undefined: they do. */
export function equationsRefusal(scenario: Scenario, typeId: string): EquationsRefusal | undefined {
  const { channel, targets = [] } = typeOf(scenario, typeId);
  const work = workOf(channel);
  if (work !== 'live') return work;
  if (!hasOwnPeople(scenario, typeId)) return 'shared';
  return targets.length === 0 ? 'noPromise' : undefined;
}

/** What a type has that the equations leave out. */
export const leftOuts = ['callback', 'redial', 'repeat', 'lines', 'busyness'] as const;
export type LeftOut = (typeof leftOuts)[number];

export function leftOutOf(scenario: Scenario, typeId: string): readonly LeftOut[] {
  const { volume, ...type } = typeOf(scenario, typeId);
  return leftOuts.filter((key) => (key === 'busyness' ? volume.busyness : type[key]) !== undefined);
}

type LineInput = Omit<EquationsInput, 'agents' | 'acceptableWait'>;

function lines(
  scenario: Scenario,
  typeId: string,
): { readonly first: number; readonly last: number; readonly input: LineInput }[] {
  const type = typeOf(scenario, typeId);
  const volumes = expectedVolumesOf(scenario, type);
  const handleTimes = handleTimesOf(scenario, type);
  const patience = type.patience ? meanOf(type.patience) : null;
  return sessionsOf(scenario.calendar).map(({ firstInterval: first, lastInterval: last }) => ({
    first,
    last,
    input: {
      intervalLength: scenario.calendar.intervalLength,
      volumes: volumes.slice(first, last),
      handleTime: handleTimes.slice(first, last),
      patience,
      balking: type.balking ?? 0,
    },
  }));
}

/** What is asked for the people needed: nothing of it depends on the people there are. */
export function neededQuestion(scenario: Scenario, typeId: string): RequiredByDayInput[] {
  const goals = goalsOfTargets(typeOf(scenario, typeId).targets ?? []);
  return lines(scenario, typeId).map(({ input }) => ({ ...input, ...goals }));
}

/** What is asked for the worth of one more. */
export function worthQuestion(scenario: Scenario, typeId: string): EquationsInput[] {
  const agents = agentsOf(scenario, groupOf(scenario, typeId));
  const acceptableWait = serviceLevelTargetOf(typeOf(scenario, typeId))?.within ?? 20;
  return lines(scenario, typeId).map(({ first, last, input }) => ({
    ...input,
    agents: agents.slice(first, last),
    acceptableWait,
  }));
}
