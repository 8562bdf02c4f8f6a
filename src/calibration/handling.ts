/**
 * How long contacts take, and how far they differ: mean, standard deviation and the law that says it best.
 *
 * From single calls: a lognormal of the same mean and SD is taken where its distribution function stays within a
 * tenth of that of the calls (what most centres show: Brown et al. 2005), else a histogram of twenty equal shares.
 * From intervals with means and SDs: those of all contacts together, which spans the differences between intervals
 * as well as those within. Where no SD was exported, the spread is unknown and SD = mean is assumed.
 */
import type { Distribution } from '../random/distribution.ts';
import type { RecordedCall, RecordedInterval } from './history.ts';

export interface Handling {
  /** Seconds. */
  readonly mean: number;
  readonly sd: number;
  /** Contacts it was measured on. */
  readonly contacts: number;
  readonly law: Distribution;
  /** Largest distance between the lognormal and what was measured, 0..1; null where single calls are not known. */
  readonly lognormalGap: number | null;
  /** No spread was in the figures; SD = mean was assumed. */
  readonly assumed: boolean;
}

const mostGap = 0.1;
const shares = 20;

/** Handling of single calls; null when nobody was answered. */
export function handlingOfCalls(calls: readonly RecordedCall[]): Handling | null {
  const times = calls.flatMap(({ handleTime }) => (handleTime === null ? [] : [handleTime]));
  if (times.length === 0) return null;
  times.sort((a, b) => a - b);
  const mean = times.reduce((sum, time) => sum + time, 0) / times.length;
  if (!(mean > 0)) return null;
  const square = times.reduce((sum, time) => sum + (time - mean) ** 2, 0);
  const sd = times.length > 1 ? Math.sqrt(square / (times.length - 1)) : mean;
  const lognormalGap = gapOf(times, mean, sd);
  const law: Distribution =
    lognormalGap <= mostGap || times.length < 10 * shares
      ? { law: 'lognormal', mean, sd }
      : equalShares(times);
  return { mean, sd, contacts: times.length, law, lognormalGap, assumed: times.length === 1 };
}

/** The same for each type of call, the most frequent first. */
export function handlingByType(calls: readonly RecordedCall[]): { type: string; handling: Handling }[] {
  const types = new Map<string, RecordedCall[]>();
  for (const call of calls) {
    const own = types.get(call.type);
    if (own) own.push(call);
    else types.set(call.type, [call]);
  }
  return [...types]
    .flatMap(([type, own]) => {
      const handling = handlingOfCalls(own);
      return handling ? [{ type, handling }] : [];
    })
    .sort((a, b) => b.handling.contacts - a.handling.contacts);
}

/** Handling of intervals, weighted by the contacts answered (offered, where nobody counted answers). */
export function handlingOfIntervals(intervals: readonly RecordedInterval[]): Handling | null {
  let contacts = 0;
  let first = 0;
  let second = 0;
  let assumed = false;
  for (const { answered, offered, handleTime, handleTimeSd } of intervals) {
    const weight = answered ?? offered;
    if (handleTime === null || weight === 0) continue;
    const sd = handleTimeSd ?? handleTime;
    // one contact has no spread of its own to show
    if (handleTimeSd === null && weight > 1) assumed = true;
    contacts += weight;
    first += weight * handleTime;
    second += weight * (handleTime * handleTime + sd * sd);
  }
  if (contacts === 0 || first === 0) return null;
  const mean = first / contacts;
  const sd = Math.sqrt(Math.max(0, second / contacts - mean * mean));
  return { mean, sd, contacts, law: { law: 'lognormal', mean, sd }, lognormalGap: null, assumed };
}

/** Largest distance between the distribution functions of sorted times and of a lognormal. */
function gapOf(times: readonly number[], mean: number, sd: number): number {
  const variance = Math.log(1 + (sd / mean) ** 2);
  const mu = Math.log(mean) - variance / 2;
  let gap = 0;
  times.forEach((time, i) => {
    const below = time > 0 ? normalBelow((Math.log(time) - mu) / Math.sqrt(variance)) : 0;
    // seconds are printed whole: the middle of the step is what the law is held against
    gap = Math.max(gap, Math.abs(below - (i + 0.5) / times.length));
  });
  return gap;
}

/** Standard normal distribution function, to 1e-7. Source: Abramowitz & Stegun 26.2.17. */
function normalBelow(x: number): number {
  const t = 1 / (1 + 0.2316419 * Math.abs(x));
  const series =
    t * (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
  const above = (Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI)) * series;
  return x > 0 ? 1 - above : above;
}

/** A histogram whose bins hold equal shares of the times; bins of no width are drawn together. */
function equalShares(times: readonly number[]): Distribution {
  const edges = [0];
  const weights: number[] = [];
  let taken = 0;
  for (let share = 1; share <= shares; share++) {
    const count = Math.round((share / shares) * times.length);
    const edge = times[count - 1]!;
    if (count === taken || edge <= edges.at(-1)!) continue;
    edges.push(edge);
    weights.push((count - taken) / times.length);
    taken = count;
  }
  return { law: 'empirical', edges, weights };
}
