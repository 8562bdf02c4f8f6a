/**
 * What a comparison says: two scenarios that lived through the same random days, measure by measure. Plain
 * JSON, as a report is.
 *
 * The interval is that of the difference, not of the two means: two means may each be unsure by a point while
 * their difference is sure to a tenth, because both had the same good and bad days.
 *
 * Every interval and verdict holds at 95 % by itself, whatever else is compared beside it: a draft's verdict does not
 * change because another draft was added. Of k drafts that change nothing, some one is then called better or worse
 * in a measure in at most k · 5 % of comparisons (Bonferroni); who asks whether *any* of three is better should ask
 * for 98.3 % each, about 1.22 times the half-width. Verdicts are of a number of days that was fixed beforehand, or of
 * a precision that was asked for: a run that ended as soon as a verdict stood would find one too often.
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
  /**
   * Differences of single days, draft − base, rising: all up to fifty, else fifty of equal weight. Of the
   * service levels that targets speak of, waits and abandonment, for a type and for all together.
   */
  readonly differences?: readonly number[];
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
  /** Empty where the calendars are cut differently, and where they were not asked for. */
  readonly intervals: readonly IntervalComparison[];
}

export interface DayComparison extends MeasureComparisons {
  /** Local date of the day, when the base has dates. */
  readonly date?: string;
  /** Number of the day from 1, when it has none. */
  readonly day?: number;
}

export interface ComparisonOptions {
  /** Whether to compare interval by interval too; without them large centres take a tenth of the work. Default true. */
  readonly intervals?: boolean;
}

/** A draft beside its base on the same random days: both, and the difference of every measure with its own interval. */
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
