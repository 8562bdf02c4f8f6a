/**
 * What usual days have in common, as three sets of numbers that are multiplied:
 *
 *   contacts = level of the week × weekday × share of the interval
 *
 * The level is contacts on an average open day, the weekday factors of the open weekdays have the mean 1, the shares
 * of a weekday's intervals sum to 1. Levels and weekdays are fitted in turn, each as a mean of ratios to the other, so
 * that a week with days missing does not look quieter than it was. Older weeks count less for weekdays and shares:
 * half as much every ten weeks. A weekday's shares lean on those of all weekdays as much as on two days of its own,
 * which matters only where it has been seen a few times.
 *
 * Weeks are sevens of days counted back from the first day to forecast.
 */
import type { HistoryDay } from './history.ts';

/** The level of one week. */
export interface WeekLevel {
  /** Weeks back from the first day to forecast: 1 is the seven days just before. */
  readonly weeksBack: number;
  /** Contacts on an average open day. */
  readonly level: number;
  /** Days it is known from. */
  readonly days: number;
}

export interface Profile {
  /** From the latest; weeks without a usual day are missing. */
  readonly weeks: readonly WeekLevel[];
  /** By weekday, Monday first; 0 where the weekday is closed. */
  readonly weekdays: readonly number[];
  /** By weekday, then interval of the day; all 0 where closed. */
  readonly shares: readonly Float64Array[];
}

const halfLife = 10;
const daysOfAll = 2;
const rounds = 8;

/** Fits usual days that lie before the day number `first`. */
export function fitProfile(days: readonly HistoryDay[], first: number): Profile {
  const open = days.filter(({ total }) => total > 0);
  const weekdays = new Array<number>(7).fill(1);
  let levels = new Map<number, { sum: number; days: number }>();
  for (let round = 0; round < rounds; round++) {
    levels = new Map();
    for (const { day, weekday, total } of open) {
      const back = weeksBack(day, first);
      const week = levels.get(back) ?? { sum: 0, days: 0 };
      levels.set(back, { sum: week.sum + total / weekdays[weekday]!, days: week.days + 1 });
    }
    for (let weekday = 0; weekday < 7; weekday++) {
      let sum = 0;
      let weight = 0;
      for (const day of open) {
        if (day.weekday !== weekday) continue;
        const back = weeksBack(day.day, first);
        const { sum: ofWeek, days: count } = levels.get(back)!;
        sum += (weightOf(back) * day.total * count) / ofWeek;
        weight += weightOf(back);
      }
      weekdays[weekday] = weight > 0 ? sum / weight : 0;
    }
  }
  const known = weekdays.filter((factor) => factor > 0);
  const mean = known.reduce((sum, factor) => sum + factor, 0) / Math.max(1, known.length);
  return {
    weeks: [...levels]
      .sort(([a], [b]) => a - b)
      .map(([back, { sum, days: count }]) => ({
        weeksBack: back,
        level: (sum / count) * mean,
        days: count,
      })),
    weekdays: weekdays.map((factor) => (mean > 0 ? factor / mean : 0)),
    shares: sharesOf(open, first),
  };
}

/** Sevens of days from this one to the first day to forecast. */
function weeksBack(day: number, first: number): number {
  return Math.ceil((first - day) / 7);
}

function weightOf(back: number): number {
  return 0.5 ** ((back - 1) / halfLife);
}

function sharesOf(days: readonly HistoryDay[], first: number): Float64Array[] {
  const length = days[0]?.volumes.length ?? 0;
  const all = new Float64Array(length);
  const own = Array.from({ length: 7 }, () => new Float64Array(length));
  const weights = new Array<number>(7).fill(0);
  for (const { day, weekday, volumes, total } of days) {
    const weight = weightOf(weeksBack(day, first));
    weights[weekday]! += weight;
    for (let i = 0; i < length; i++) {
      const share = (weight * volumes[i]!) / total;
      own[weekday]![i]! += share;
      all[i]! += share;
    }
  }
  return own.map((sums, weekday) => {
    if (weights[weekday] === 0) return sums;
    const isOpen = openIntervals(days, weekday, length);
    let common = 0;
    for (let i = 0; i < length; i++) if (isOpen[i]) common += all[i]!;
    let sum = 0;
    for (let i = 0; i < length; i++) {
      if (!isOpen[i]) sums[i] = 0;
      else if (common > 0) sums[i]! += (daysOfAll * all[i]!) / common;
      sum += sums[i]!;
    }
    return sum > 0 ? sums.map((share) => share / sum) : sums;
  });
}

/** Intervals that at least half of the days of a weekday had within their hours. */
function openIntervals(days: readonly HistoryDay[], weekday: number, length: number): boolean[] {
  const counts = new Array<number>(length).fill(0);
  let of = 0;
  for (const day of days) {
    if (day.weekday !== weekday) continue;
    of++;
    for (let i = day.from; i < day.to; i++) counts[i]!++;
  }
  return counts.map((count) => 2 * count >= of);
}
