/**
 * What ties a scenario to its tallies and its report: the shape of the tally, and where the digits come from.
 */
import type { Provenance, TallyShape } from '../measures/index.ts';
import { acceptableWaitOf, intervalsOf, type Scenario, scenarioDigest } from '../scenario/index.ts';
import { version } from '../version.ts';
import { type FreshRatios, freshVolume, givenVolume } from './fresh-volumes.ts';
import { defaultSeed, type Plan } from './plan/plan.ts';

/** Simulated horizons when nobody says how many. */
export const defaultReplications = 200;

/** Shape of the tallies of a scenario. */
export function shapeOf(scenario: Scenario, plan: Plan): TallyShape {
  const intervals = intervalsOf(scenario.calendar);
  return {
    types: scenario.types.map((type, t) => ({
      id: type.id,
      name: type.name ?? type.id,
      channel: type.channel,
      acceptableWait: acceptableWaitOf(type),
      isDeferred: plan.types[t]!.deferred,
      targets: type.targets ?? [],
      groups: [...plan.types[t]!.groups, ...plan.types[t]!.partners.map(({ group }) => group)],
    })),
    groups: scenario.groups.map(({ id, name }) => ({ id, name: name ?? id })),
    cases: (scenario.cases ?? []).map(({ id, name, stages, target }) => ({
      id,
      name: name ?? id,
      target,
      stages: stages.map((stage) => ({ id: stage.id, name: stage.name ?? stage.id })),
    })),
    start: intervals.map((interval) => interval.start),
    day: intervals.map((interval) => interval.day),
    seconds: intervals.map(({ start, end }) => Math.max(0, end - Math.max(start, plan.countFrom))),
    dates: scenario.calendar.days.map((day) => day.date),
    snapshots: scenario.run?.snapshots ?? [],
  };
}

/** Provenance of a run. */
export function provenanceOf(
  scenario: Scenario,
  plan: Plan,
  replications: number,
  ratios: FreshRatios,
): Provenance {
  const kernels: Record<string, 'queue' | 'event'> = {};
  for (const lane of plan.lanes) for (const t of lane.types) kernels[plan.types[t]!.id] = lane.kernel;
  return {
    version,
    scenario: scenario.name ?? '',
    seed: scenario.seed ?? defaultSeed,
    replications,
    digest: scenarioDigest(scenario),
    kernels,
    ...(ratios.size > 0 && { volumes: volumesOf(scenario, ratios) }),
  };
}

/** Volumes of the types whose fresh ones were solved for. */
function volumesOf(scenario: Scenario, ratios: FreshRatios): NonNullable<Provenance['volumes']> {
  const intervals = intervalsOf(scenario.calendar);
  return Object.fromEntries(
    scenario.types
      .filter(({ id }) => ratios.has(id))
      .map((type) => [
        type.id,
        { given: givenVolume(type, intervals), fresh: freshVolume(type, ratios, intervals) },
      ]),
  );
}
