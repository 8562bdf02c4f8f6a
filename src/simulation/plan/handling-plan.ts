/**
 * Handle times of a type by interval of arrival: one quantile table a law, a scale for each interval.
 *
 * Laws that differ only in their mean (same coefficient of variation) share a table; a month of half-hours
 * with means and SDs of their own gets one table per distinct coefficient of variation.
 */
import { meanOf, type QuantileTable, quantileTable, sdOf } from '../../random/index.ts';
import type { Distribution, HandleTime } from '../../scenario/index.ts';

export interface HandlingPlan {
  readonly tables: readonly QuantileTable[];
  /** Table of each interval. */
  readonly tableOf: Int32Array;
  /** Factor of each interval. */
  readonly scaleOf: Float64Array;
  /** Mean of the type's own law, seconds: what an estimate of the wait goes by. */
  readonly mean: number;
  /** The largest mean of any interval, seconds. */
  readonly meanMost: number;
  /** Longest handle time that can be drawn, seconds. */
  readonly longest: number;
}

/** Compiles the handle time of a type for all intervals; times given are multiplied by `solo`. */
export function compileHandling(handleTime: HandleTime, intervals: number, solo = 1): HandlingPlan {
  const tables: QuantileTable[] = [];
  const known = new Map<string, number>();
  const tableOf = new Int32Array(Math.max(1, intervals));
  const scaleOf = new Float64Array(Math.max(1, intervals));
  const { perInterval, atConcurrency: _, afterContactWork: __, ...own } = handleTime;
  let longest = 0;
  let meanMost = 0;
  for (let i = 0; i < tableOf.length; i++) {
    const mean = perInterval?.mean[i] ?? meanOf(own);
    const sd = perInterval?.sd?.[i] ?? (mean / meanOf(own)) * sdOf(own);
    const { law, scale: given } = unitLaw(own, mean, sd);
    const scale = given * solo;
    const name = JSON.stringify(law);
    let index = known.get(name);
    if (index === undefined) {
      index = tables.push(quantileTable(law)) - 1;
      known.set(name, index);
    }
    meanMost = Math.max(meanMost, mean * solo);
    tableOf[i] = index;
    scaleOf[i] = scale;
    longest = Math.max(longest, scale * tables[index]!.largest);
  }
  return { tables, tableOf, scaleOf, mean: meanOf(own) * solo, meanMost, longest };
}

/** A law with this mean and SD as a factor times a law of mean 1 (or the law itself where it has a scale of its own). */
function unitLaw(own: Distribution, mean: number, sd: number): { law: Distribution; scale: number } {
  if (mean === 0) return { law: { law: 'deterministic', mean: 0 }, scale: 1 };
  switch (own.law) {
    case 'exponential':
      return { law: { law: 'exponential', mean: 1 }, scale: mean };
    case 'lognormal':
    case 'gamma':
      if (sd === 0) return { law: { law: 'deterministic', mean: 1 }, scale: mean };
      return { law: { law: own.law, mean: 1, sd: sd / mean }, scale: mean };
    case 'erlang':
    case 'weibull':
      return { law: { ...own, mean: 1 }, scale: mean };
    case 'deterministic':
      return { law: { law: 'deterministic', mean: 1 }, scale: mean };
    default:
      return { law: own, scale: mean / meanOf(own) };
  }
}
