/**
 * What a planner describes: the scenario, version 1. Immutable JSON that files, links, the command line and
 * the workers all carry. Seconds inside, everywhere; rates per second; shares 0..1.
 *
 * A missing key means absent: no redial, callback, balking, line limit, target or shrinkage; patience `never`.
 * Volume, handling and agents are required. Names and stories are for people; ids are what results are
 * keyed by.
 *
 * Time: day `d` of the calendar covers `[opens, closes)` seconds after its own midnight and is cut into
 * intervals of `intervalLength`; intervals are numbered through all days, and every `perInterval` list has
 * one entry for each. `steps` say the same on any breakpoints: `from` counts seconds from the midnight of the
 * first day, over gaps between days too; before the first step the rate or count is 0, and a step begins
 * before the last closing.
 *
 * Lists in `types` and `groups` are in the planner's order; every type is answered by at least one group.
 */
import type { AgentGroup } from './agent-group.ts';
import type { CaseKind } from './cases.ts';
import type { ContactType } from './contact-type.ts';
import type { Busyness, Surge } from './volume.ts';

export type * from './agent-group.ts';
export type * from './callback-settings.ts';
export type * from './cases.ts';
export type * from './contact-type.ts';
export type * from './customers.ts';
export type * from './targets.ts';
export type * from './volume.ts';

export const scenarioVersion = 1;

/** A centre as a planner describes it: when it is open, who comes, who answers. Seconds throughout; immutable JSON. */
export interface Scenario {
  /** Version of this format: 1. */
  readonly version: 1;
  /** Name of the scenario, as people call it; at most 200 characters. */
  readonly name?: string;
  /** Note for people; no effect on any number. */
  readonly note?: string;
  /** Seed of every random stream; the same seed gives the same days. Default "holdline". */
  readonly seed?: string;
  readonly calendar: Calendar;
  /** Contact types: who asks, how often, how long it takes. At least one. */
  readonly types: readonly ContactType[];
  /** Agent groups: who answers, when, what they know. At least one. */
  readonly groups: readonly AgentGroup[];
  /** What one contact cannot settle: kinds of cases and their stages. */
  readonly cases?: readonly CaseKind[];
  readonly routing?: Routing;
  /** Busyness that all types share, on top of each type's own; not with recorded counts. */
  readonly busyness?: Busyness;
  /** Windows in which more or fewer contacts come; not with recorded counts. */
  readonly surges?: readonly Surge[];
  /** Recorded contacts, replayed as they came; replaces the volumes of all types. */
  readonly trace?: readonly TraceRow[];
  readonly run?: RunSettings;
}

export interface Calendar {
  /** Length of the planner's interval, seconds: 900, 1800 or 3600, or any divisor of every day's length. */
  readonly intervalLength: number;
  /** The days of one replication, in order. A day that follows the one before without a gap continues it. */
  readonly days: readonly CalendarDay[];
}

export interface CalendarDay {
  /** Local date, `yyyy-mm-dd`; all days or none have one. Without dates, days follow one another. */
  readonly date?: string;
  /** Seconds from this midnight to the next: 86,400 (default), 82,800 or 90,000 where clocks change. */
  readonly length?: 82_800 | 86_400 | 90_000;
  /** Opening, seconds after this day's midnight, ≥ 0. */
  readonly opens: number;
  /** Closing, seconds after this day's midnight, > opens; beyond its length the day runs past midnight. */
  readonly closes: number;
}

/** How agents and contacts find each other where ranks leave a choice. */
export interface Routing {
  /** Between groups of equal preference: the longest idle agent (default), the group with the fewest skills, or as listed. */
  readonly agent?: 'longestIdle' | 'leastSkilled' | 'listed';
  /** An agent takes the best rank, then the longest wait (default); or the wait longest in terms of the acceptable one. */
  readonly contact?: 'rank' | 'urgency';
  /** Lines of the whole centre: most live contacts in service and waiting; beyond, they are blocked. Absent: no limit. */
  readonly lines?: number;
}

export interface TraceRow {
  /** Arrival, seconds from the first day's midnight. */
  readonly arrive: number;
  /** Id of the contact type. */
  readonly type: string;
  /** Handle time, seconds. */
  readonly handleTime: number;
  /** Patience, seconds; null: never gives up. */
  readonly patience: number | null;
}

export interface RunSettings {
  /** Simulated horizons, whole, 1 to 1,000,000. Default 200. */
  readonly replications?: number;
  /**
   * Stop at 50, 100, 200, 400, … replications, `replications` at most, once the half-width of the total service level
   * is at most this share, > 0 to 0.5. Default: all are simulated. Who runs the scenario may ask otherwise.
   */
  readonly precision?: number;
  /** Contacts that arrive (and time that passes) before this many seconds after the first opening do not count. */
  readonly warmUp?: number;
  /** Instants at which the state is looked at, seconds from the first day's midnight, ascending, while something is open. */
  readonly snapshots?: readonly number[];
}
