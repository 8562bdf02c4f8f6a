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
 * Lists in `types` and `groups` are in the planner's order; every type is answered by at least one group, and a
 * group that answers chat answers nothing else.
 */
import type { Distribution } from '../random/distribution.ts';

export const scenarioVersion = 1;

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
  /** Opening, seconds after this day's midnight, ≥ 0. */
  readonly opens: number;
  /** Closing, seconds after this day's midnight, > opens; beyond 86,400 the day runs past midnight. */
  readonly closes: number;
}

/** How a contact reaches the centre; decides how it is worked (see the model of each channel). */
export type Channel = 'phone' | 'chat' | 'email';

export interface ContactType {
  /** Stable id, letters, digits, - and _; results are keyed by it. */
  readonly id: string;
  readonly name?: string;
  readonly channel: Channel;
  /** Tier of the customer, such as "premium"; a label. */
  readonly tier?: string;
  readonly volume: Volume;
  /** Talk, hold and after-contact work together. */
  readonly handleTime: HandleTime;
  /** How long a contact waits before it gives up; absent: for ever. */
  readonly patience?: Distribution;
  /** Share that leaves at once when it would have to wait, 0..1. */
  readonly balking?: number;
  /** Most contacts of this type in service and waiting together; one more is blocked. */
  readonly lines?: number;
  /** Needs volumes on the basis `fresh`: offered ones hold the redials already. */
  readonly redial?: Redial;
  readonly callback?: Callback;
  /** The promises to keep, at most one for each measure. */
  readonly targets?: readonly Target[];
  /** An abandonment before this wait is a "short" one, seconds. Default 5. */
  readonly shortAbandon?: number;
  /**
   * What happens to a waiting contact at closing: `serve` keeps the last positive count until the line is
   * empty (default of phone and chat), `flush` sends it away, `carry` keeps it for the next opening
   * (default of e-mail, and for e-mail alone).
   */
  readonly closing?: 'serve' | 'flush' | 'carry';
  /**
   * Work on the type stops at once when a contact that the agent ranks better finds nobody free, and is resumed
   * where it stopped. Default false. Not for chat.
   */
  readonly interruptible?: boolean;
}

/** How many contacts come, per interval or on any breakpoints. */
export type Volume = VolumeBasis & (VolumePerInterval | VolumeSteps);

export interface VolumeBasis {
  /** `offered` (default): redials and repeats are already inside the counts. `fresh`: first attempts only. */
  readonly basis?: 'offered' | 'fresh';
  /** `expected` (default): Poisson with this mean. `recorded`: exactly that many, uniform inside each step. */
  readonly count?: 'expected' | 'recorded';
  /** Busyness of this type alone; not with recorded counts. Default off. */
  readonly busyness?: Busyness;
}

/**
 * How far days and intervals stray from what is expected, beyond the chance of single arrivals: all rates of a
 * day are multiplied by the day's factor, those of an interval by the interval's. Both are gamma, mean 1, drawn
 * anew for each replication, so volumes stay the means. Contacts of a day with the expected number m have the
 * variance m + m² · day² where only the day varies.
 */
export interface Busyness {
  /** Standard deviation of the day's factor: 0.1 is 10 %. 0 or absent: every day is as expected. */
  readonly day?: number;
  /** Factor of each interval; absent: none. */
  readonly interval?: IntervalBusyness;
}

export interface IntervalBusyness {
  /** Standard deviation of the factor. */
  readonly sd: number;
  /** Correlation of the factors of neighbouring intervals, 0..<1; over a closing there is none. Default 0. */
  readonly correlation?: number;
}

/** More contacts for a while, or fewer: an outage, a campaign, a holiday. Surges that overlap multiply. */
export interface Surge {
  /** Start and end, seconds from the first day's midnight. */
  readonly from: number;
  readonly to: number;
  /** What volumes are multiplied by, ≥ 0: 3 is three times as many. */
  readonly factor: number;
  /** Ids of the types it concerns; absent: all. */
  readonly types?: readonly string[];
}

export interface VolumePerInterval {
  /** Contacts in each interval, ≥ 0; whole when they are recorded. */
  readonly perInterval: readonly number[];
}

export interface VolumeSteps {
  readonly steps: readonly RateStep[];
}

export interface RateStep {
  /** Start, seconds from the first day's midnight. The rate holds until the next step. */
  readonly from: number;
  /** Contacts per second, ≥ 0. */
  readonly rate: number;
}

export type HandleTime = Distribution & {
  /** Mean and SD that differ by interval of arrival; null keeps the law's own. For laws with mean (and sd). */
  readonly perInterval?: {
    readonly mean: readonly (number | null)[];
    readonly sd?: readonly (number | null)[];
  };
};

export interface Redial {
  /** Share that tries again after giving up, 0..1. */
  readonly afterAbandon?: number;
  /** Share that tries again after being blocked, 0..1. */
  readonly afterBlock?: number;
  /** Time until the next try. */
  readonly delay: Distribution;
  /** Most attempts of one customer, the first included; absent: no limit. */
  readonly attempts?: number;
}

/** Keep-place callback: the customer hangs up, keeps the place in line and is rung when it comes up. */
export interface Callback {
  readonly kind: 'keepPlace';
  /** Offered to a contact that would have to wait, when either condition holds. */
  readonly offer: { readonly estimatedWaitAbove: number } | { readonly queueAtLeast: number };
  /** Share of those offered that accept, 0..1. */
  readonly acceptance: number;
  /** Probability that an attempt is answered, 0..1. Default 1. */
  readonly answerProbability?: number;
  /** Agent time spent ringing in vain, seconds. Default 25. */
  readonly ringTime?: number;
  /** Most attempts, ≥ 1. Default 1. */
  readonly attempts?: number;
  /** From an attempt in vain to the next, seconds. Default 600. */
  readonly retryDelay?: number;
  /** Handle time of a callback relative to a live call, > 0. Default 1. */
  readonly handleTimeFactor?: number;
  /** A promise is kept when the first attempt comes by due + window, seconds. Default 900. */
  readonly window?: number;
  /** Does whoever accepted still take one of the type's `lines`? Default false: hanging up frees it. */
  readonly holdsLine?: boolean;
  /**
   * When callbacks get their turn: at the `place` their arrival gives them (default), or from a line of their
   * own, `before` the live contacts of the type or `after` all live contacts of the group.
   */
  readonly turn?: 'place' | 'before' | 'after';
  /** In a line of their own: only while more than this many agents of a group are idle. Default 0. */
  readonly reserve?: number;
}

/** Which contacts a service level counts, and how (see src/measures). */
export type ServiceLevelRule =
  | 'answered/offered'
  | 'answered/answered'
  | 'abandonsExcluded'
  | 'abandonsServed'
  | 'shortAbandonsExcluded';

export type Population = 'live' | 'everyone' | 'held';

export type Target =
  | ServiceLevelTarget
  | { readonly measure: 'averageSpeedOfAnswer'; readonly most: number }
  | { readonly measure: 'abandonmentRate'; readonly most: number }
  | { readonly measure: 'occupancy'; readonly most: number };

export interface ServiceLevelTarget {
  readonly measure: 'serviceLevel';
  /** Share to reach, 0..1. */
  readonly share: number;
  /** Acceptable wait T, seconds, ≥ 0. For e-mail: until the reply is sent. */
  readonly within: number;
  /** Default `answered/offered`. */
  readonly rule?: ServiceLevelRule;
  /** Default `live`. */
  readonly population?: Population;
  /** E-mail only: does the clock stop outside opening hours (`business`, default) or run on (`calendar`). */
  readonly clock?: 'business' | 'calendar';
  /** `interval` (default): in every interval; `day`: over the day. */
  readonly scope?: 'interval' | 'day';
}

export interface AgentGroup {
  /** Stable id. */
  readonly id: string;
  readonly name?: string;
  /** People on the line; a fraction is drawn up or down anew for each replication and step. Or shifts. */
  readonly agents: AgentsPerInterval | AgentSteps | AgentShifts;
  /** What the group answers. Rank 1 comes first; default 1. */
  readonly skills: readonly Skill[];
  /** Several contacts at a time (chat); absent: 3 for chat, one for everything else. */
  readonly concurrency?: Concurrency;
  /** Share of paid time away from the line, 0..<1, whole or by cause; see `totalShrinkage`. */
  readonly shrinkage?: Shrinkage;
  /**
   * `true`: the people given are scheduled, so the shrinkage is taken off them. Default: they are on the line,
   * and shrinkage never reduces them.
   */
  readonly scheduled?: boolean;
  /** Unplanned: each of a day's people stays away that whole day with this probability, 0..<1. Default 0. */
  readonly absence?: number;
  /** Cost of a paid hour, in the planner's currency. */
  readonly costPerHour?: number;
}

/** Planned time away from the line: one share of paid time, or its causes. */
export type Shrinkage = number | { readonly components: readonly ShrinkageComponent[] };

export interface ShrinkageComponent {
  /** What the time goes to: holidays, training, meetings. */
  readonly name?: string;
  /** Share of its base, 0..<1. */
  readonly share: number;
  /**
   * What it is a share of: all `paid` time (default; holidays), or the time of those `present` (training,
   * breaks). Shares of one base add up; the two bases chain.
   */
  readonly of?: 'paid' | 'present';
}

export interface AgentsPerInterval {
  /** People on the line in each interval, ≥ 0. */
  readonly perInterval: readonly number[];
}

export interface AgentSteps {
  readonly steps: readonly AgentStep[];
}

export interface AgentStep {
  /** Start, seconds from the first day's midnight; the count holds until the next step. */
  readonly from: number;
  readonly agents: number;
}

/** People one by one, in place of counts: whoever ends a shift finishes the contact in hand on top of those who come. */
export interface AgentShifts {
  readonly shifts: readonly Shift[];
}

export interface Shift {
  /** Start and end, seconds after the midnight of the day it begins on; beyond 86,400 it runs past midnight. */
  readonly from: number;
  readonly to: number;
  /** People who work it, whole, ≥ 0. */
  readonly people: number;
  /** Breaks in order, none overlapping. Absent: none. */
  readonly breaks?: readonly Break[];
  /** Days it is worked on: their places in `calendar.days`, the first is 0. Absent: all. */
  readonly days?: readonly number[];
}

/** A break of everybody on a shift; it begins after the contact in hand and keeps its length. */
export interface Break {
  /** Start, seconds after the midnight of the day the shift begins on. */
  readonly from: number;
  /** Seconds. */
  readonly length: number;
}

export interface Skill {
  /** Id of a contact type. */
  readonly type: string;
  /** Which contacts an agent of the group takes first: 1 before 2; equal ranks by the longest wait. Default 1. */
  readonly rank?: number;
  /** Which group a contact of the type goes to first: 1 before 2. Default: the rank. */
  readonly preference?: number;
  /** Speed at this type, > 0: handle times are divided by it. Default 1. */
  readonly speed?: number;
  /** Takes the type only while more than this many of the group are idle, itself included. Default 0. */
  readonly reserve?: number;
  /** Overflow: takes only contacts of the type that have waited this long, seconds. Default 0. */
  readonly after?: number;
}

/** How agents and contacts find each other where ranks leave a choice. */
export interface Routing {
  /** Between groups of equal preference: the longest idle agent (default), the group with the fewest skills, or as listed. */
  readonly agent?: 'longestIdle' | 'leastSkilled' | 'listed';
  /** An agent takes the best rank, then the longest wait (default); or the wait longest in terms of the acceptable one. */
  readonly contact?: 'rank' | 'urgency';
}

export interface Concurrency {
  /** Most sessions of one agent, whole, 1 to 20. */
  readonly sessions: number;
  /** Each further session slows all: total rate r(k) = k / (1 + slowdown (k − 1)). Default 0.15. */
  readonly slowdown?: number;
  /** Or the total work rate with 1, 2, … sessions, relative to one (r(1) = 1, never falling; r(k)/k never rising). */
  readonly rates?: readonly number[];
  /** New sessions go to the agent with the fewest (default) or fill up the fullest. */
  readonly assign?: 'fewest' | 'fullest';
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
  /** Contacts that arrive (and time that passes) before this many seconds after the first opening do not count. */
  readonly warmUp?: number;
}
