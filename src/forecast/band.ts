/**
 * The band around a forecast, from how far back-tested forecasts were off (split conformal prediction; Vovk,
 * Gammerman & Shafer 2005; Papadopoulos et al. 2002): no law is assumed, the errors themselves are counted off.
 *
 * Errors of quiet and of busy intervals are made comparable first. Forecast f and what came v are brought to
 *
 *   score = (v − f) / √(f + c² f²)
 *
 * where f is the variance of chance alone and c the relative error beyond it, of this interval of the day, leaning
 * on that of the whole day as much as on ten errors. The band runs from the score that one error in ten lies
 * below to the one that one in ten lies above (for a band of 80 %). It is a band for *one* interval to come; errors
 * of a day go together, so that the sum of a day's lower ends is not the lower end of the day.
 */
import type { Outcome } from './back-test.ts';

export interface Band {
  /** Bounds around a forecast of so many contacts in this interval of the day. */
  around(forecast: number, interval: number): { readonly low: number; readonly high: number };
  /** Errors behind it. */
  readonly errors: number;
}

const errorsOfAll = 10;

/** A band that covers so much of single intervals; undefined with fewer errors than it could be read off. */
export function bandOf(outcomes: readonly Outcome[], coverage: number): Band | undefined {
  const tail = (1 - coverage) / 2;
  if (outcomes.length < 2 / tail) return undefined;
  const beyond = relativeErrors(outcomes);
  const unit = (forecast: number, interval: number) =>
    Math.sqrt(Math.max(forecast, 1) + (beyond(interval) * forecast) ** 2);
  const scores = Float64Array.from(
    outcomes.map(({ forecast, seen, interval }) => (seen - forecast) / unit(forecast, interval)),
  ).sort();
  // the outward rank: an error to come is one more among these
  const rank = Math.max(0, Math.floor((scores.length + 1) * tail) - 1);
  const lowest = Math.min(0, scores[rank]!);
  const highest = Math.max(0, scores[scores.length - 1 - rank]!);
  return {
    errors: scores.length,
    around(forecast, interval) {
      const by = unit(forecast, interval);
      return { low: Math.max(0, forecast + lowest * by), high: forecast + highest * by };
    },
  };
}

/** Relative error beyond chance, by interval of the day. */
function relativeErrors(outcomes: readonly Outcome[]): (interval: number) => number {
  const sums = new Map<number, { over: number; by: number; count: number }>();
  let over = 0;
  let by = 0;
  for (const { forecast, seen, interval } of outcomes) {
    const of = sums.get(interval) ?? { over: 0, by: 0, count: 0 };
    const squared = (seen - forecast) ** 2 - forecast;
    sums.set(interval, {
      over: of.over + squared,
      by: of.by + forecast * forecast,
      count: of.count + 1,
    });
    over += squared;
    by += forecast * forecast;
  }
  const all = by > 0 ? Math.max(0, over / by) : 0;
  return (interval) => {
    const of = sums.get(interval);
    if (!of || of.by === 0) return Math.sqrt(all);
    const own = Math.max(0, of.over / of.by);
    return Math.sqrt((of.count * own + errorsOfAll * all) / (of.count + errorsOfAll));
  };
}
