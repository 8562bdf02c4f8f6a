/**
 * What a back-test finds: each model of patience with its predictions beside what happened, and what to make of them.
 */
import type { Distribution } from '../../random/distribution.ts';
import type { Cause } from './causes.ts';
import type { Errors } from './errors.ts';
import type { Pair } from './predictions.ts';
import type { BacktestMeasure } from './recount.ts';

export type PatienceKind = 'exponential' | 'kaplanMeier';

export interface BacktestModel {
  /** `never`: the history does not tell that anybody gave up. */
  readonly patience: PatienceKind | 'never';
  readonly law: Distribution | null;
  readonly days: readonly PlacedPairs[];
  readonly intervals: readonly PlacedPairs[];
  readonly timesOfDay: readonly PlacedPairs[];
  readonly whole: PlacedPairs;
  /** Errors over days (alike) and over intervals (by contacts), of the measures that the export has. */
  readonly errors: { readonly days: MeasureErrors; readonly intervals: MeasureErrors };
  /** What is beyond the bars over days; empty when the model holds. */
  readonly beyond: readonly Bar[];
  readonly trust: Trust;
  readonly causes: readonly Cause[];
  /** People that put the mean wait right, over those recorded; null where it is not off on one side. */
  readonly peopleFactor: number | null;
}

export type Bar = 'averageWait' | 'abandonmentRate' | 'serviceLevel' | 'correlation';

/** `good`: within the bars. `fair`: within twice the bars. `poor`: beyond. `unknown`: the export has no outcome. */
export type Trust = 'good' | 'fair' | 'poor' | 'unknown';

export type MeasureErrors = Readonly<Partial<Record<BacktestMeasure, Errors>>>;

/** Figures of one day, interval or time of day; of the measures that the export and anybody has. */
export interface PlacedPairs {
  readonly date?: string;
  /** Number of the day from 1, where days have no date. */
  readonly day?: number;
  /** Seconds after midnight, of intervals and times of day. */
  readonly start?: number;
  /** Contacts that really came. */
  readonly offered: number;
  readonly pairs: Readonly<Partial<Record<BacktestMeasure, Pair>>>;
}
