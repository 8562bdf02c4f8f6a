/**
 * Mean patience, were it exponential: all seconds waited over all who gave up. Every second in line is a trial that
 * somebody's patience either ends or does not; whoever is answered has shown only that theirs was longer. That is
 * the maximum-likelihood estimate under censoring, it needs nothing but sums, and so any report of half-hours
 * has it.
 *
 * Source: Mandelbaum & Zeltyn (2004), The impact of customers' patience on delay and abandonment.
 */
import type { RecordedInterval } from './history.ts';

export interface ExponentialPatience {
  /** Mean, seconds; null when nobody gave up: patience is then longer than any wait seen. */
  readonly mean: number | null;
  /** Of the mean, 95 %: relative error 1.96 / √abandoned; null without a mean. */
  readonly halfWidth: number | null;
  readonly abandoned: number;
  /** Seconds waited, by everybody. */
  readonly waited: number;
  /**
   * The wait of those who gave up was not in the figures, and was taken to be that of those answered in the same
   * interval. They wait about as long where lines last longer than callers, and longer where few wait at all.
   */
  readonly assumed: boolean;
}

/** @throws RangeError for negative sums. @example exponentialPatience(1000, 4) // { mean: 250, halfWidth: 245, … } */
export function exponentialPatience(waited: number, abandoned: number, assumed = false): ExponentialPatience {
  if (!(waited >= 0 && Number.isFinite(waited))) {
    throw new RangeError(`invalid waited: ${waited} (seconds, must be ≥ 0)`);
  }
  if (!(abandoned >= 0 && Number.isFinite(abandoned))) {
    throw new RangeError(`invalid abandoned: ${abandoned} (contacts, must be ≥ 0)`);
  }
  const mean = abandoned > 0 && waited > 0 ? waited / abandoned : null;
  const halfWidth = mean === null ? null : (1.96 * mean) / Math.sqrt(abandoned);
  return { mean, halfWidth, abandoned, waited, assumed };
}

/** The same from intervals; null when they say nothing of waits or of who gave up. */
export function patienceOfIntervals(intervals: readonly RecordedInterval[]): ExponentialPatience | null {
  let waited = 0;
  let abandoned = 0;
  let assumed = false;
  let isKnown = false;
  for (const interval of intervals) {
    const { answered, waitAnswered, abandoned: gaveUp } = interval;
    if (gaveUp === null) continue;
    if (interval.waited !== null) waited += interval.waited;
    else if (answered && waitAnswered !== null) {
      waited += waitAnswered + (gaveUp * waitAnswered) / answered;
      assumed = true;
    } else continue;
    isKnown = true;
    abandoned += gaveUp;
  }
  return isKnown ? exponentialPatience(waited, abandoned, assumed) : null;
}
