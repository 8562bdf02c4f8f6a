/**
 * The honest test: every week of the history is forecast from the days before it alone, as if it were still to come,
 * and held against what came. It answers three questions at once:
 *
 *   which way to carry the level on was off least so far (level.ts); each past week is judged with the way that the
 *   weeks before *it* would have chosen
 *   how far off such forecasts are, and whether rules of thumb would have done as well
 *   how wide the band has to be (band.ts)
 *
 * Weeks are counted back from the first day to forecast; the first of them has three weeks of history before it, the
 * last half year is tested at most. Public holidays and special days are left out: what the planner knows is not put
 * to the forecast's account. Strange days are not left out, for strange days will come again.
 */
import type { DayFactors } from './day-kinds.ts';
import type { HistoryDay } from './history.ts';
import { carryOn, type LevelForecast, type LevelRule, levelRules } from './level.ts';
import type { Profile } from './profile.ts';
import { bySimpleRule, type SimpleRule, simpleRules } from './simple-rules.ts';

/** What the days before some day say about those after it. */
export interface Outlook {
  readonly profile: Profile;
  readonly factors: DayFactors;
}

/** One interval of a past week: what was forecast, what came. */
export interface Outcome {
  /** Week tested, 0 the earliest. */
  readonly test: number;
  /** Weeks ahead: 0 is the first week after the day of the forecast. */
  readonly ahead: number;
  readonly day: number;
  /** Interval of the day. */
  readonly interval: number;
  readonly forecast: number;
  readonly seen: number;
}

export interface BackTest {
  /** Weeks that could be forecast, one week ahead. */
  readonly weeks: number;
  /** The way of carrying the level on that was off least. */
  readonly rule: LevelRule;
  readonly outcomes: readonly Outcome[];
  /** Sum of absolute errors over all intervals one week ahead / contacts; null without a tested week. */
  readonly error: number | null;
  /** The same of the rules of thumb. */
  readonly simple: Readonly<Record<SimpleRule, number | null>>;
}

/** Days of history before the first week that is tested. */
const leastDaysBefore = 21;
const mostTests = 26;

/** Tests the weeks before the day number `first`, so many weeks ahead. */
export function backTest(
  days: readonly HistoryDay[],
  first: number,
  weeks: number,
  look: (past: readonly HistoryDay[], first: number) => Outlook,
): BackTest {
  const earliest = days[0]?.day ?? first;
  const possible = Math.floor((first - earliest - leastDaysBefore) / 7);
  const tests = Math.max(0, Math.min(mostTests, possible));
  const errors = new ErrorSums(levelRules.length);
  const outcomes: Outcome[] = [];
  const off = { forecast: 0, lastWeek: 0, meanOfFour: 0 };
  let contacts = 0;
  for (let test = 0; test < tests; test++) {
    const origin = first - 7 * (tests - test);
    const past = days.filter(({ day }) => day < origin);
    const { profile, factors } = look(past, origin);
    const ways = levelRules.map((rule) => carryOn(profile.weeks, rule, weeks));
    const chosen = ways[errors.least]!;
    const coming = days.filter(({ day }) => day >= origin && day < Math.min(first, origin + 7 * weeks));
    for (const day of coming) {
      if (factors.of(day.day).reason !== null) continue;
      const ahead = Math.floor((day.day - origin) / 7);
      const forecast = volumesOf(profile, chosen, day, ahead);
      for (let i = 0; i < forecast.length; i++) {
        const seen = day.volumes[i]!;
        if (forecast[i] === 0 && seen === 0) continue;
        outcomes.push({ test, ahead, day: day.day, interval: i, forecast: forecast[i]!, seen });
      }
      if (ahead > 0) continue;
      off.forecast += distance(forecast, day.volumes);
      contacts += day.total;
      for (const rule of simpleRules) {
        off[rule] += distance(bySimpleRule(rule, past, origin, day.weekday) ?? forecast, day.volumes);
      }
    }
    // chosen by days, whose errors are the level's own, and only after this week has been forecast
    ways.forEach((way, w) => {
      for (const day of coming) {
        if (factors.of(day.day).reason !== null || day.day >= origin + 7) continue;
        errors.add(w, Math.abs(dayTotal(profile, way, day) - day.total));
      }
    });
  }
  const share = (sum: number) => (contacts > 0 ? sum / contacts : null);
  return {
    weeks: tests,
    rule: levelRules[errors.least]!,
    outcomes,
    error: share(off.forecast),
    simple: { lastWeek: share(off.lastWeek), meanOfFour: share(off.meanOfFour) },
  };
}

/** How far each way has been off so far. */
class ErrorSums {
  private readonly sums: number[];

  constructor(count: number) {
    this.sums = new Array<number>(count).fill(0);
  }

  add(index: number, error: number): void {
    this.sums[index]! += error;
  }

  /** Index of the least; the first of equal ones. */
  get least(): number {
    return this.sums.indexOf(Math.min(...this.sums));
  }
}

function volumesOf(
  { weekdays, shares }: Profile,
  { level, trends }: LevelForecast,
  { weekday }: HistoryDay,
  ahead: number,
): Float64Array {
  const total = level * trends[ahead]! * weekdays[weekday]!;
  return shares[weekday]!.map((share) => total * share);
}

function dayTotal({ weekdays }: Profile, { level, trends }: LevelForecast, { weekday }: HistoryDay): number {
  return level * trends[0]! * weekdays[weekday]!;
}

function distance(forecast: Float64Array, seen: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < seen.length; i++) sum += Math.abs(forecast[i]! - seen[i]!);
  return sum;
}
