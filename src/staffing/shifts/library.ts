/**
 * A library of shifts: which shifts may be worked, what breaks belong to them, and what people, seats and missing
 * people cost. Seconds everywhere; a planner's file says the same (parse-library.ts).
 */

export interface ShiftLibrary {
  /** Version of this format: 1. */
  readonly version: 1;
  readonly name?: string;
  /** At least one. */
  readonly types: readonly ShiftType[];
  /**
   * Least people on the line whenever anybody is needed, more than the requirement where that is lower: one number
   * or one for each interval. Kept at any price. Default 0.
   */
  readonly minimum?: CountOverTime;
  /** Most people on shift at one time, whoever has a break keeps the seat: one number or one for each interval. */
  readonly seats?: CountOverTime;
  /** Price of a person missing for an hour. Absent: nobody may be missing. */
  readonly underPerHour?: number;
  /** Price of a person too many for an hour, on top of the pay. Default 0. */
  readonly overPerHour?: number;
  /** Rest between two shifts of one person, seconds. Default 0. */
  readonly rest?: number;
  /** Most days that one person works in seven. Default 7. */
  readonly daysPerWeek?: number;
  /** Most different people there are. Absent: as many as it takes. */
  readonly people?: number;
}

/** People, the same all the time or by interval of the calendar. */
export type CountOverTime = number | { readonly perInterval: readonly number[] };

/** One kind of shift; it may begin at several times. */
export interface ShiftType {
  readonly id: string;
  readonly name?: string;
  /** From coming to going, breaks included, seconds. */
  readonly length: number;
  /** First and last start, seconds after the day's midnight. */
  readonly earliest: number;
  readonly latest: number;
  /** Starts lie so far apart, seconds. Default 1800. */
  readonly every?: number;
  /** Breaks that everybody has once, in order; their windows do not overlap. */
  readonly breaks?: readonly BreakRule[];
  /** Short breaks that come again and again. */
  readonly shortBreaks?: ShortBreaks;
  /** Days it may be worked on, their places in the calendar. Absent: all. */
  readonly days?: readonly number[];
  /** Most people who may begin it on one day. Absent: no limit. */
  readonly most?: number;
  /** Pay of a paid hour, in place of the group's. */
  readonly costPerHour?: number;
}

/** A break with a window for its start. */
export interface BreakRule {
  /** Seconds. */
  readonly length: number;
  /** Earliest and latest start, seconds after the shift's. */
  readonly earliest: number;
  readonly latest: number;
  /** Starts lie so far apart, seconds. Default 900. */
  readonly every?: number;
  /** Default true. */
  readonly paid?: boolean;
}

/** As after each hour at a screen: nobody works longer than `after` without a break of this length. */
export interface ShortBreaks {
  /** Longest work at a stretch, seconds; a shift has one short break for each begun stretch of this length but the first. */
  readonly after: number;
  /** Seconds; paid. */
  readonly length: number;
}

export const usualStartGrid = 1800;
export const usualBreakGrid = 900;

/** Short breaks of one shift: one after each full hour but the last. Of eight hours: seven. */
export function shortBreakCount({ length, shortBreaks }: ShiftType): number {
  return shortBreaks ? Math.max(0, Math.ceil(length / shortBreaks.after - 1e-9) - 1) : 0;
}

/** Paid seconds of a shift: all but its unpaid breaks. */
export function paidTime({ length, breaks = [] }: ShiftType): number {
  return breaks.reduce((paid, rule) => (rule.paid === false ? paid - rule.length : paid), length);
}

/**
 * What somebody who is on such a shift, and not on one of its breaks with a window, counts on the line: the share
 * of that time which is not spent on short breaks. Of eight hours with a quarter of an hour and seven times five
 * minutes: 0.925.
 */
export function shareOnLine(type: ShiftType): number {
  const { length, breaks = [], shortBreaks } = type;
  const working = breaks.reduce((left, rule) => left - rule.length, length);
  return 1 - (shortBreakCount(type) * (shortBreaks?.length ?? 0)) / working;
}

/** A count at an interval. */
export function countAt(count: CountOverTime | undefined, interval: number, absent: number): number {
  if (count === undefined) return absent;
  return typeof count === 'number' ? count : (count.perInterval[interval] ?? absent);
}
