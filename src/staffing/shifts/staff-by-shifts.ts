/**
 * Staffs a scenario with shifts and looks whether it holds: the people needed are covered group by group, the
 * shifts written into the scenario, the days simulated with everybody coming, breaking and going one by one, and
 * where a target is missed one more person is asked for in those intervals and covered anew, up to `rounds` times.
 * The last simulation runs on other random days than those the rounds were decided on.
 */
import type { Report } from '../../measures/index.ts';
import type { SolveLimits } from '../../programme/index.ts';
import type { Scenario } from '../../scenario/index.ts';
import { type FreshRatios, freshVolumes, runOf, type Study, simulationRun } from '../../simulation/index.ts';
import type { StaffingProgress } from '../simulation/staffing-plan.ts';
import { coverShifts, type NoCover, type ShiftCover } from './cover-shifts.ts';
import type { ShiftLibrary } from './library.ts';
import { type Miss, missesOf } from './misses.ts';
import {
  presenceOf,
  type Requirement,
  type RequirementMethod,
  type RequirementSource,
  requirementsOf,
  simulatedRequirements,
} from './requirement.ts';

export interface ShiftStaffingInput {
  readonly library: ShiftLibrary;
  /** What to cover; default: as `method` finds it. Groups that are not in it keep their people. */
  readonly requirements?: readonly Requirement[];
  /** Where the people to cover come from. Default `formula`. */
  readonly method?: RequirementMethod;
  /** Times that missed intervals are given another person. Default 0. */
  readonly rounds?: number;
  readonly replications?: number;
  /** Time and gap of each group's programme. Default: 60 s, 0.5 %. */
  readonly limits?: SolveLimits;
}

export interface GroupCover {
  readonly group: string;
  readonly source: RequirementSource;
  readonly cover: ShiftCover | NoCover;
}

export interface ShiftStaffing {
  readonly groups: readonly GroupCover[];
  /** With the shifts in it; null where a group has no cover. */
  readonly scenario: Scenario | null;
  readonly report: Report | null;
  /** Targets that are missed, and where; empty: all are kept. */
  readonly misses: readonly Miss[];
  /** Rounds in which people were added. */
  readonly rounds: number;
}

export const usualShiftLimits = { seconds: 60, gap: 0.005 } as const;

/** The study; says after each round where it stands. */
export function* staffByShifts(
  given: Scenario,
  input: ShiftStaffingInput,
): Study<ShiftStaffing, ShiftStaffing | StaffingProgress> {
  const { library, rounds = 0, replications, limits = usualShiftLimits, method = 'formula' } = input;
  const volumes = yield* freshVolumes(given);
  let requirements =
    input.requirements ??
    (method === 'simulation' ? yield* simulatedRequirements(given) : requirementsOf(given, method));
  for (let round = 0; ; round++) {
    const groups: GroupCover[] = [];
    for (const { group: id, source, perInterval } of requirements) {
      const group = given.groups.find((one) => one.id === id)!;
      const { costPerHour } = group;
      const cover = yield* coverShifts(
        {
          calendar: given.calendar,
          required: perInterval,
          library,
          presence: presenceOf(group),
          ...(costPerHour !== undefined && { costPerHour }),
        },
        limits,
      );
      groups.push({ group: id, source, cover });
    }
    const scenario = withShifts(given, groups);
    if (!scenario) return { groups, scenario: null, report: null, misses: [], rounds: round };
    const tried = yield* simulated(scenario, volumes, replications, `${given.seed ?? ''} round ${round}`);
    const misses = missesOf(tried, scenario);
    if (round === rounds || misses.every(({ intervals }) => intervals.length === 0)) {
      const report = yield* simulated(scenario, volumes, replications, given.seed);
      return { groups, scenario, report, misses: missesOf(report, scenario), rounds: round };
    }
    yield { interim: { groups, scenario, report: tried, misses, rounds: round } };
    requirements = withMore(given, requirements, misses);
  }
}

function simulated(
  scenario: Scenario,
  volumes: FreshRatios,
  replications: number | undefined,
  seed: string | undefined,
): Study<Report> {
  const seeded = seed === undefined ? scenario : { ...scenario, seed };
  return runOf(simulationRun(seeded, replications === undefined ? {} : { replications }, volumes));
}

/** The scenario with the shifts of all covers; null where there is none for a group that needs people. */
export function withShifts(scenario: Scenario, covers: readonly GroupCover[]): Scenario | null {
  if (covers.some(({ cover }) => !cover.feasible)) return null;
  const shiftsOf = new Map(covers.map(({ group, cover }) => [group, cover.feasible ? cover.shifts : []]));
  const groups = scenario.groups.map((group) => {
    const shifts = shiftsOf.get(group.id);
    return shifts && shifts.length > 0 ? { ...group, agents: { shifts } } : group;
  });
  return { ...scenario, groups };
}

/** One person more in each interval that is missed, in the group that its contacts go to first. */
function withMore(
  scenario: Scenario,
  requirements: readonly Requirement[],
  misses: readonly Miss[],
): Requirement[] {
  const more = new Map<string, Set<number>>();
  for (const { type, intervals } of misses) {
    const able = scenario.groups
      .flatMap(({ id, skills }) => {
        const skill = skills.find((one) => one.type === type);
        const covered = requirements.some(({ group }) => group === id);
        return skill && covered ? [{ id, order: skill.preference ?? skill.rank ?? 1 }] : [];
      })
      .sort((a, b) => a.order - b.order);
    const [first] = able;
    if (!first) continue;
    const own = more.get(first.id) ?? new Set();
    more.set(first.id, own);
    for (const { interval } of intervals) own.add(interval);
  }
  return requirements.map(({ perInterval, ...rest }) => ({
    ...rest,
    perInterval: perInterval.map((people, i) => (more.get(rest.group)?.has(i) ? people + 1 : people)),
  }));
}
