/**
 * Days that are known beforehand to be unlike others, and what becomes of them.
 *
 * A special day is what the planner says: its usual volume times a factor. A public holiday takes the share of a
 * usual day that earlier holidays of the history had (the median); a history that passes over its holidays has the
 * centre closed on them; without any holiday in it, the day is taken as a Sunday where Sundays are open, else as
 * closed.
 */
import { dateOf, weekdayOf } from './dates.ts';
import type { HistoryDay } from './history.ts';
import { median } from './median.ts';
import { polishHoliday } from './polish-holidays.ts';
import type { Profile } from './profile.ts';
import type { DayKind } from './set-aside.ts';

/** A day whose volume the planner knows to be other than usual. */
export interface SpecialDay {
  /** yyyy-mm-dd. */
  readonly date: string;
  /** What the usual volume is multiplied by, ≥ 0; 0 is a closed day. Of a day in the past it is of no matter. */
  readonly factor: number;
}

/** Why a day to forecast is not a usual one. */
export type SpecialReason = 'special' | 'holidayAsBefore' | 'holidayAsSunday' | 'holidayClosed';

export interface DayFactor {
  readonly factor: number;
  readonly reason: SpecialReason | null;
  /** Earlier holidays that the factor was found from. */
  readonly seen: number;
}

const usualDay: DayFactor = { factor: 1, reason: null, seen: 0 };

/** Which calendar of public holidays. */
export type HolidayCalendar = 'pl' | 'none';

/** Says of a date what is known of it. */
export function dayKinds(holidays: HolidayCalendar, special: readonly SpecialDay[]): DayKind {
  const named = new Set(special.map(({ date }) => date));
  return (date) => {
    if (named.has(date)) return 'special';
    return holidays === 'pl' && polishHoliday(date) ? 'holiday' : undefined;
  };
}

/** The factors of days to forecast after a history. */
export class DayFactors {
  private readonly kindOf: DayKind;
  private readonly special: ReadonlyMap<string, number>;
  private readonly profile: Profile;
  /** Shares of a usual day that holidays had on open weekdays; 0 where the history passes over them. */
  private readonly ofHolidays: readonly number[];

  constructor(
    kindOf: DayKind,
    special: readonly SpecialDay[],
    profile: Profile,
    past: readonly HistoryDay[],
    first: number,
  ) {
    this.kindOf = kindOf;
    this.special = new Map(special.map(({ date, factor }) => [date, factor]));
    this.profile = profile;
    this.ofHolidays = holidayShares(kindOf, profile, past, first);
  }

  of(day: number): DayFactor {
    const date = dateOf(day);
    const kind = this.kindOf(date);
    if (kind === undefined) return usualDay;
    if (kind === 'special') return { factor: this.special.get(date) ?? 1, reason: 'special', seen: 0 };
    const seen = this.ofHolidays.length;
    if (seen > 0) {
      const factor = median(this.ofHolidays);
      return { factor, reason: factor > 0 ? 'holidayAsBefore' : 'holidayClosed', seen };
    }
    const { weekdays } = this.profile;
    const usual = weekdays[weekdayOf(day)]!;
    const sunday = weekdays[6]!;
    if (sunday > 0 && usual > 0) return { factor: sunday / usual, reason: 'holidayAsSunday', seen };
    return { factor: 0, reason: 'holidayClosed', seen };
  }
}

function holidayShares(
  kindOf: DayKind,
  { weeks, weekdays }: Profile,
  past: readonly HistoryDay[],
  first: number,
): number[] {
  const levels = new Map(weeks.map(({ weeksBack, level }) => [weeksBack, level]));
  const totals = new Map(past.map(({ day, total }) => [day, total]));
  const shares: number[] = [];
  for (let day = past[0]?.day ?? first; day < first; day++) {
    const usual = (levels.get(Math.ceil((first - day) / 7)) ?? 0) * weekdays[weekdayOf(day)]!;
    if (usual > 0 && kindOf(dateOf(day)) === 'holiday') shares.push((totals.get(day) ?? 0) / usual);
  }
  return shares;
}
