/**
 * Who answers: people as counts or in shifts, what they know, how many contacts they hold, what they cost.
 */

export interface AgentGroup {
  /** Stable id. */
  readonly id: string;
  readonly name?: string;
  /** People on the line; a fraction is drawn up or down anew for each replication and step. Or shifts. */
  readonly agents: AgentsPerInterval | AgentSteps | AgentShifts;
  /** What the group answers. Rank 1 comes first; default 1. */
  readonly skills: readonly Skill[];
  /** Several contacts at a time (chat, SMS, social); absent: 3 of these, one of everything else. */
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
  /** A partner outside: takes part of the contacts at a price each. */
  readonly partner?: Partner;
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

/** Outsourced work. When the partner works is said by its people, as of any group. */
export interface Partner {
  /**
   * Share of the contacts of its types that go to the partner and nowhere else, 0..1, as long as it has people on the
   * line and its day's contacts are not used up: after that they stay with the other groups. Absent: it shares the lines.
   */
  readonly share?: number;
  /** Most contacts a day. Absent: no limit. */
  readonly perDay?: number;
  /** Price of an answered contact, in the planner's currency. Default 0. */
  readonly pricePerContact?: number;
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
  /**
   * Reserve met by a contact that arrives, in place of `reserve`, which is then met by those who wait: whoever gets
   * free takes one of them, and the others who are idle stay so. At the group's size or above: never at once.
   */
  readonly reserveOnArrival?: number;
  /** Overflow: takes only contacts of the type that have waited this long, seconds. Default 0. */
  readonly after?: number;
  /** Share of issues this group solves at the first contact, in place of the type's, 0..1. */
  readonly fcr?: number;
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
