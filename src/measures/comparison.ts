/**
 * What a comparison says: two scenarios that lived through the same random days, measure by measure. Plain
 * JSON, as a report is.
 *
 * The interval is that of the difference, not of the two means: two means may each be unsure by a point while
 * their difference is sure to a tenth, because both had the same good and bad days.
 */
import type { CaseComparison } from './case-report.ts';
import type { MeasureKey } from './catalogue.ts';
import type { PairedEstimate } from './paired-moments.ts';
import type { Provenance } from './report.ts';
import type { RunMeasureKey } from './run-catalogue.ts';

/** Whether the 95 % interval of the difference lies on one side of 0, and on which for customers. */
export type Verdict = 'better' | 'worse' | 'cannot tell';

/** On how many days the draft did better or worse than the base; on the rest of them both did the same. */
export interface DayCount {
  readonly better: number;
  readonly worse: number;
  /** Days on which both had something to measure. */
  readonly of: number;
}

export interface MeasureComparison extends PairedEstimate {
  /** null where no way is better, or where one side has nothing to measure. */
  readonly verdict: Verdict | null;
  /** null where no way is better, and for what is counted once for a whole run. */
  readonly days: DayCount | null;
}

export type MeasureComparisons = Readonly<Record<MeasureKey, MeasureComparison>>;

/** Measures of the ledger, of a whole run; `days` is null, since they are counted once for all days. */
export type RunMeasureComparisons = Readonly<Record<RunMeasureKey, MeasureComparison>>;

export interface IntervalComparison extends MeasureComparisons {
  /** Start, seconds from the first day's midnight. */
  readonly start: number;
}

export interface TypeComparison extends MeasureComparisons, RunMeasureComparisons {
  /** As the base calls it. */
  readonly name: string;
  readonly channel: string;
  /** Wait within which an answer counts, seconds. Where they differ, the service levels answer two questions. */
  readonly acceptableWait: { readonly base: number; readonly draft: number };
  /** Empty where the calendars are cut differently. */
  readonly intervals: readonly IntervalComparison[];
}

export interface DayComparison extends MeasureComparisons {
  /** Local date of the day, when the base has dates. */
  readonly date?: string;
  /** Number of the day from 1, when it has none. */
  readonly day?: number;
}

export interface Comparison {
  readonly base: Provenance;
  readonly draft: Provenance;
  /**
   * What `days` count: single days of the calendar where both have the same, else whole replications (which are
   * days too where a calendar has one).
   */
  readonly counted: 'days' | 'replications';
  readonly total: MeasureComparisons & RunMeasureComparisons;
  /** By id, the types that both have. */
  readonly types: Readonly<Record<string, TypeComparison>>;
  /** By id, the kinds of cases that both have; absent without any. */
  readonly cases?: Readonly<Record<string, CaseComparison>>;
  /** Ids of the types that only one has; they count in the total. */
  readonly onlyInBase: readonly string[];
  readonly onlyInDraft: readonly string[];
  /** Empty where the calendars have other days. */
  readonly days: readonly DayComparison[];
}
