/**
 * The plan: a scenario compiled to typed arrays and indices, ready for the kernels. Compiling cannot fail on
 * a parsed scenario. Times are seconds from the first day's midnight; kernels work session by session on a
 * local clock that starts at 0 with the session.
 *
 * Types and groups that share nobody are independent, so the plan falls into *lanes* (connected parts of the
 * graph of skills); each lane runs on the fastest kernel that can do all it asks for.
 */
import { type QuantileTable, quantileTable, type StreamKey, streamKey } from '../../random/index.ts';
import {
  acceptableWaitOf,
  type ContactType,
  intervalsOf,
  type Scenario,
  type Session,
  type SilentAbandonment,
  serviceLevelsOf,
  sessionsOf,
  workOf,
} from '../../scenario/index.ts';
import {
  type AftermathPlan,
  compileAftermath,
  compileChaser,
  compileMove,
  followsIssues,
  type MovePlan,
  type OwedPlan,
  typesAfter,
} from './aftermath-plan.ts';
import { type AnnouncementPlan, compileAnnouncement } from './announcement-plan.ts';
import { type ArrivalPlan, compileArrivals } from './arrival-plan.ts';
import { type BacklogPlan, compileBacklog } from './backlog-plan.ts';
import { type CallbackPlan, compileCallback } from './callback-plan.ts';
import { type CasePlan, compileCases, type OpeningPlan, openingsOf, typesOfCases } from './case-plan.ts';
import { soloShare } from './concurrency-plan.ts';
import { compileGroup, type GroupPlan } from './group-plan.ts';
import { compileHandling, type HandlingPlan } from './handling-plan.ts';
import { compileHours, type HoursPlan, windowsOf } from './hours-plan.ts';
import { type Lane, lanesOf } from './lanes.ts';
import { compileSelfService, type SelfServicePlan } from './self-service-plan.ts';

export interface Plan {
  readonly seed: string;
  /** Number of planner's intervals; a tally has two more places after them: warm-up, then after closing. */
  readonly intervals: number;
  readonly days: number;
  /** Day of each interval, by its place in the tally. */
  readonly dayOf: Int32Array;
  readonly intervalStart: Float64Array;
  readonly intervalEnd: Float64Array;
  /** Day of each interval, its place in the calendar. */
  readonly intervalDay: Int32Array;
  readonly sessions: readonly Session[];
  /** Instants at which the state is looked at, seconds from the first day's midnight. */
  readonly snapshots: readonly number[];
  /** Contacts and time before this instant do not count. */
  readonly countFrom: number;
  readonly types: readonly TypePlan[];
  readonly groups: readonly GroupPlan[];
  readonly cases: readonly CasePlan[];
  readonly lanes: readonly Lane[];
  /** Between groups of equal preference. */
  readonly agentRule: 'longestIdle' | 'leastSkilled' | 'listed';
  readonly byUrgency: boolean;
  /** Lines that all types share; Infinity: no limit. */
  readonly lines: number;
}

/** Keys of a type's streams and own draws. */
export interface TypeKeys {
  readonly arrivals: StreamKey;
  readonly handleTime: StreamKey;
  readonly patience: StreamKey;
  readonly choices: StreamKey;
}

export interface TypePlan {
  readonly id: string;
  readonly index: number;
  readonly keys: TypeKeys;
  readonly arrivals: ArrivalPlan;
  readonly handling: HandlingPlan;
  /** null: never gives up. */
  readonly patience: QuantileTable | null;
  readonly balking: number;
  /** Some who give up are not seen to leave; or null. */
  readonly silent: SilentAbandonment | null;
  /** Most contacts in service and waiting; Infinity: no limit. */
  readonly lines: number;
  readonly redial: RedialPlan | null;
  readonly callback: CallbackPlan | null;
  readonly announcement: AnnouncementPlan | null;
  readonly acceptableWait: number;
  /** Acceptable waits of the second and third service level; −1 where there is none. */
  readonly acceptableWait2: number;
  readonly acceptableWait3: number;
  readonly shortAbandon: number;
  /** The clock of a reply stops at the end of handling (e-mail) and maybe outside opening hours. */
  readonly deferred: boolean;
  readonly businessClock: boolean;
  /** Several at a time with one agent (chat). */
  readonly concurrent: boolean;
  /** Items that wait before the run begins; or null. */
  readonly backlog: BacklogPlan | null;
  /** Hours of its own; null: those of the calendar. */
  readonly hours: HoursPlan | null;
  readonly closing: 'serve' | 'flush' | 'carry';
  readonly interruptible: boolean;
  readonly selfService: SelfServicePlan | null;
  /** Customers who ask after a reply that does not come; or null. */
  readonly chaser: OwedPlan | null;
  /** What follows an answered contact; or null. */
  readonly aftermath: AftermathPlan | null;
  /** Whether issues are followed from their first contact to the one that solves them. */
  readonly followed: boolean;
  /** Cases that its answered contacts open; or null. */
  readonly openings: readonly OpeningPlan[] | null;
  /** Types that its contacts may turn into or bring about. */
  readonly next: Int32Array;
  /** Groups that answer the type, the preferred first, and their preferences. */
  readonly groups: Int32Array;
  readonly preferences: Int32Array;
  /** Partners with a share of the type that is theirs alone: group, and the sum of the shares so far. */
  readonly partners: readonly PartnerShare[];
}

export interface PartnerShare {
  readonly group: number;
  readonly upTo: number;
}

export interface RedialPlan {
  readonly afterAbandon: number;
  readonly afterBlock: number;
  readonly delay: QuantileTable;
  readonly attempts: number;
  /** Who tries another channel; or null. */
  readonly move: MovePlan | null;
}

export const defaultSeed = 'holdline';

/** Compiles a parsed scenario. */
export function compilePlan(scenario: Scenario): Plan {
  const seed = scenario.seed ?? defaultSeed;
  const intervals = intervalsOf(scenario.calendar);
  const sessions = sessionsOf(scenario.calendar);
  const intervalStart = Float64Array.from(intervals, (interval) => interval.start);
  const intervalEnd = Float64Array.from(intervals, (interval) => interval.end);
  const groups = scenario.groups.map((group, index) =>
    compileGroup(group, index, scenario, sessions, intervals, seed),
  );
  const followed = followsIssues(scenario);
  const types = scenario.types.map((type, index): TypePlan => {
    const levels = serviceLevelsOf(type);
    const [target] = levels;
    const deferred = workOf(type.channel) === 'deferred';
    const hours = compileHours(type, scenario, sessions);
    return {
      id: type.id,
      index,
      keys: {
        arrivals: streamKey(seed, 'arrivals', type.id),
        handleTime: streamKey(seed, 'handleTime', type.id),
        patience: streamKey(seed, 'patience', type.id),
        choices: streamKey(seed, 'choices', type.id),
      },
      arrivals: compileArrivals(scenario, type, sessions, intervals, seed),
      handling: compileHandling(type.handleTime, intervals.length, soloShareOf(type, scenario, groups)),
      patience: type.patience ? quantileTable(type.patience) : null,
      balking: type.balking ?? 0,
      silent: type.silent && type.silent.share > 0 ? type.silent : null,
      lines: type.lines ?? Number.POSITIVE_INFINITY,
      redial: redialPlan(type, scenario),
      callback: compileCallback(type, scenario, hours ? windowsOf(hours) : sessions),
      announcement: compileAnnouncement(type),
      acceptableWait: acceptableWaitOf(type),
      acceptableWait2: levels[1]?.within ?? -1,
      acceptableWait3: levels[2]?.within ?? -1,
      shortAbandon: type.shortAbandon ?? 5,
      deferred,
      businessClock: deferred && (target?.clock ?? 'business') === 'business',
      concurrent: workOf(type.channel) === 'concurrent',
      interruptible: type.interruptible ?? false,
      backlog: compileBacklog(type),
      hours,
      closing: type.closing ?? (deferred ? 'carry' : 'serve'),
      selfService: scenario.trace ? null : compileSelfService(type),
      chaser: compileChaser(type, scenario),
      aftermath: compileAftermath(type, scenario),
      followed,
      openings: openingsOf(type.id, scenario),
      next: Int32Array.from(new Set([...typesAfter(type), ...typesOfCases(type.id, scenario)]), (id) =>
        scenario.types.findIndex((other) => other.id === id),
      ),
      ...preferredGroups(type.id, scenario),
    };
  });
  const opening = sessions[0]?.opens ?? 0;
  const snapshots = scenario.run?.snapshots ?? [];
  const countFrom = opening + (scenario.run?.warmUp ?? 0);
  return {
    seed,
    intervals: intervals.length,
    days: scenario.calendar.days.length,
    dayOf: Int32Array.from(intervals, (interval) => interval.day),
    intervalStart,
    intervalEnd,
    intervalDay: Int32Array.from(intervals, (interval) => interval.day),
    sessions,
    snapshots,
    countFrom,
    types,
    groups,
    cases: compileCases(scenario, seed),
    lanes: lanesOf(types, groups, sessions, {
      trace: scenario.trace !== undefined || snapshots.length > 0,
      lines: scenario.routing?.lines !== undefined,
    }),
    agentRule: scenario.routing?.agent ?? 'longestIdle',
    byUrgency: scenario.routing?.contact === 'urgency',
    lines: scenario.routing?.lines ?? Number.POSITIVE_INFINITY,
  };
}

function redialPlan({ redial }: ContactType, scenario: Scenario): RedialPlan | null {
  if (!redial) return null;
  return {
    afterAbandon: redial.afterAbandon ?? 0,
    afterBlock: redial.afterBlock ?? 0,
    delay: quantileTable(redial.delay),
    attempts: redial.attempts ?? Number.POSITIVE_INFINITY,
    move: compileMove(redial.move, scenario),
  };
}

/** What handle times are multiplied by to be those of an agent with one session. */
function soloShareOf(
  { id, handleTime }: ContactType,
  scenario: Scenario,
  groups: readonly GroupPlan[],
): number {
  const { groups: able, partners } = preferredGroups(id, scenario);
  const preferred = groups[able[0] ?? partners[0]?.group ?? -1];
  return soloShare(preferred?.concurrency ?? null, handleTime.atConcurrency ?? 1);
}

/** Groups that answer a type from its own line, and partners that have a share to themselves. */
function preferredGroups(
  type: string,
  scenario: Scenario,
): Pick<TypePlan, 'groups' | 'preferences' | 'partners'> {
  const able: { index: number; preference: number }[] = [];
  const partners: PartnerShare[] = [];
  let upTo = 0;
  scenario.groups.forEach((group, index) => {
    const skill = group.skills.find((candidate) => candidate.type === type);
    if (!skill) return;
    if (group.partner?.share === undefined) {
      able.push({ index, preference: skill.preference ?? skill.rank ?? 1 });
    } else {
      upTo += group.partner.share;
      partners.push({ group: index, upTo });
    }
  });
  able.sort((a, b) => a.preference - b.preference || a.index - b.index);
  return {
    groups: Int32Array.from(able, ({ index }) => index),
    preferences: Int32Array.from(able, ({ preference }) => preference),
    partners,
  };
}
