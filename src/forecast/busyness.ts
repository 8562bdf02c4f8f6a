/**
 * How far days and intervals stray from their forecast beyond chance, as a scenario's busyness has it: a factor of
 * the day and one of each interval, both with the mean 1, neighbouring intervals correlated.
 *
 * From back-tested forecasts, so it is what a planner has to be ready for: the whims of the day and what the forecast
 * could not know. With v contacts where f were forecast, chance alone gives v the variance f. Of whole days, the
 * variance of v beyond chance is f² · day². Then each day's forecast is scaled to its own total; what intervals
 * stray beyond chance is their own, and how neighbours stray together is the correlation. Moments; sums of squares
 * over sums, so that busy days and intervals weigh more.
 */
import type { Busyness } from '../scenario/index.ts';
import { limits } from '../scenario/limits.ts';
import type { Outcome } from './back-test.ts';

/** Busyness of the errors one week ahead; undefined where they do not stray beyond chance, or there are none. */
export function busynessOf(outcomes: readonly Outcome[]): Busyness | undefined {
  const days = daysOf(outcomes.filter(({ ahead }) => ahead === 0));
  let overDay = 0;
  let byDay = 0;
  let overInterval = 0;
  let overNext = 0;
  let byInterval = 0;
  let byNext = 0;
  for (const day of days) {
    let forecast = 0;
    let seen = 0;
    for (const outcome of day) {
      forecast += outcome.forecast;
      seen += outcome.seen;
    }
    overDay += (seen - forecast) ** 2 - forecast;
    byDay += forecast * forecast;
    const scale = seen / forecast;
    let before: { off: number; expected: number; interval: number } | undefined;
    for (const { interval, forecast: plain, seen: came } of day) {
      const expected = plain * scale;
      const off = came - expected;
      overInterval += off * off - expected;
      byInterval += expected * expected;
      if (before?.interval === interval - 1) {
        overNext += off * before.off;
        byNext += expected * before.expected;
      }
      before = { off, expected, interval };
    }
  }
  const day = spreadOf(overDay, byDay);
  const sd = spreadOf(overInterval, byInterval);
  if (day === 0 && sd === 0) return undefined;
  if (sd === 0) return { day };
  const together = byNext > 0 ? overNext / byNext / (sd * sd) : 0;
  const correlation = rounded(Math.min(0.95, Math.max(0, together)));
  return { day, interval: { sd, correlation } };
}

/** Standard deviation of a factor; 0 below the least that is told from none. */
function spreadOf(over: number, by: number): number {
  const sd = by > 0 ? rounded(Math.sqrt(Math.max(0, over / by))) : 0;
  return sd < limits.leastBusyness ? 0 : Math.min(limits.busyness, sd);
}

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}

/** Outcomes by day of each test, those of days forecast as closed left out. */
function daysOf(outcomes: readonly Outcome[]): readonly (readonly Outcome[])[] {
  const days = new Map<number, Outcome[]>();
  for (const outcome of outcomes) {
    const of = days.get(outcome.day);
    if (of) of.push(outcome);
    else days.set(outcome.day, [outcome]);
  }
  return [...days.values()].filter(
    (day) => day.some(({ forecast }) => forecast > 0) && day.some(({ seen }) => seen > 0),
  );
}
