/**
 * Everything that can be learned from a history without simulating: how long customers wait before they give up, how
 * long contacts take, how far days and intervals stray, who calls again.
 */

import type { Empirical } from '../random/distribution.ts';
import { meanOf } from '../random/index.ts';
import { type BusynessFound, busynessOf } from './busyness.ts';
import { type ExponentialPatience, patienceOfIntervals } from './exponential-patience.ts';
import { type Handling, handlingByType, handlingOfCalls, handlingOfIntervals } from './handling.ts';
import type { History } from './history.ts';
import { hazardBetween, kaplanMeier, patienceLaw, type SurvivalCurve } from './kaplan-meier.ts';
import { type RedialsFound, redialsOf } from './redials.ts';

export interface Calibration {
  /** Null where the export says nothing of waits or of who gave up. */
  readonly exponential: ExponentialPatience | null;
  /** Null without single calls, or when nobody gave up. */
  readonly kaplanMeier: MeasuredPatience | null;
  readonly handling: Handling | null;
  /** By type of call, where calls have one; the most frequent first. */
  readonly handlingByType: readonly { readonly type: string; readonly handling: Handling }[];
  readonly busyness: BusynessFound;
  /** Null where callers cannot be told apart. */
  readonly redials: RedialsFound | null;
}

export interface MeasuredPatience {
  readonly curve: SurvivalCurve;
  readonly law: Empirical;
  /** Of the law, seconds; its tail is an assumption, so it says less than the curve. */
  readonly mean: number;
  /** Givings-up per second of waiting in stretches of the wait; a falling rate is what real callers show. */
  readonly hazards: readonly { readonly from: number; readonly to: number | null; readonly rate: number }[];
}

/** Ends of the stretches that the rate of giving up is told for, seconds. */
const stretches = [0, 30, 60, 120, 180, 300] as const;

export function calibrate(history: History): Calibration {
  const { calls, intervals } = history;
  return {
    exponential: patienceOfIntervals(intervals),
    kaplanMeier: calls ? measuredPatience(history) : null,
    handling: (calls && handlingOfCalls(calls)) ?? handlingOfIntervals(intervals),
    handlingByType: calls ? handlingByType(calls) : [],
    busyness: busynessOf(history),
    redials: calls ? redialsOf(calls) : null,
  };
}

function measuredPatience({ calls }: History): MeasuredPatience | null {
  const curve = kaplanMeier(calls!);
  const law = patienceLaw(curve);
  if (!law) return null;
  const hazards = stretches.flatMap((from, i) => {
    const to = stretches[i + 1] ?? null;
    const rate = hazardBetween(calls!, from, to ?? Number.POSITIVE_INFINITY);
    return rate === null ? [] : [{ from, to, rate }];
  });
  return { curve, law, mean: meanOf(law), hazards };
}
