/**
 * A group compiled: its people over time (staff-plan.ts), what they answer and in which order.
 */
import { type AgentGroup, type Interval, type Scenario, type Session, workOf } from '../../scenario/index.ts';
import { type ConcurrencyPlan, compileConcurrency } from './concurrency-plan.ts';
import { compilePay, type PayPlan } from './pay-plan.ts';
import { compileShifts, type ShiftPlan } from './shift-plan.ts';
import { compileStaff, type StaffPlan } from './staff-plan.ts';

export interface GroupPlan extends StaffPlan {
  readonly id: string;
  readonly index: number;
  /** People one by one, in place of steps; or null. */
  readonly shifts: ShiftPlan | null;
  /** Types the group answers, by rank; what follows stands beside it. */
  readonly types: Int32Array;
  readonly ranks: Int32Array;
  /** How much faster than usual the group is at each type. */
  readonly speeds: Float64Array;
  /** Takes the type only while more than this many are idle. */
  readonly reserves: Int32Array;
  /** The same for contacts that arrive. */
  readonly arrivalReserves: Int32Array;
  /** Whether some of those who wait may have idle people before them, whom only somebody who gets free passes. */
  readonly turnByTurn: boolean;
  /** Takes only contacts of the type that have waited this long, seconds. */
  readonly after: Float64Array;
  /** Most contacts it takes a day; Infinity: no limit. */
  readonly perDay: number;
  /** Several sessions an agent, or null. */
  readonly concurrency: ConcurrencyPlan | null;
  readonly pay: PayPlan;
}

/** Compiles a group. */
export function compileGroup(
  group: AgentGroup,
  index: number,
  scenario: Scenario,
  sessions: readonly Session[],
  intervals: readonly Interval[],
  seed: string,
): GroupPlan {
  const ranked = group.skills
    .map((skill) => ({
      type: scenario.types.findIndex((type) => type.id === skill.type),
      rank: skill.rank ?? 1,
      skill,
    }))
    .sort((a, b) => a.rank - b.rank || a.type - b.type);
  const staff = compileStaff(group, sessions, intervals, seed);
  const shifts = compileShifts(group, scenario, sessions);
  const channels = ranked.map(({ type }) => scenario.types[type]?.channel);
  return {
    id: group.id,
    index,
    ...staff,
    most: shifts?.most ?? staff.most,
    shifts,
    types: Int32Array.from(ranked, ({ type }) => type),
    ranks: Int32Array.from(ranked, ({ rank }) => rank),
    speeds: Float64Array.from(ranked, ({ skill }) => skill.speed ?? 1),
    reserves: Int32Array.from(ranked, ({ skill }) => skill.reserve ?? 0),
    arrivalReserves: Int32Array.from(ranked, ({ skill }) => skill.reserveOnArrival ?? skill.reserve ?? 0),
    turnByTurn: ranked.some(({ skill }) => (skill.reserveOnArrival ?? 0) > (skill.reserve ?? 0)),
    after: Float64Array.from(ranked, ({ skill }) => skill.after ?? 0),
    pay: compilePay(group),
    perDay: group.partner?.perDay ?? Number.POSITIVE_INFINITY,
    concurrency: compileConcurrency(
      group.concurrency,
      channels.some((channel) => channel !== undefined && workOf(channel) === 'concurrent'),
    ),
  };
}
