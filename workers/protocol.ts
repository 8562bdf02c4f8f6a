/**
 * What passes between a page (or the command line) and the places where a simulation runs.
 *
 * A run is a list of scenarios: one to simulate, or a base and its drafts to compare on the same random days.
 * Its places are loaded with all of them once, then asked for ranges of replications; each answer is a batch of
 * rows for each scenario, in copied Float64Arrays. Ranges are pure: a lost one is run again elsewhere and
 * gives the same digits. Rows are merged by replication number, never by order of arrival.
 */
import type { Comparison, Report } from '../src/measures/index.ts';
import type { Film } from '../src/playback/index.ts';
import type { Scenario } from '../src/scenario/index.ts';
import type { DraftsOptions, RunLimits, Study } from '../src/simulation/index.ts';

/** How far a run goes, who watches it and who may end it. */
export interface RunOptions<Result> extends RunLimits {
  /** Ends the run; it then rejects with the signal's reason (a DOMException "AbortError"). */
  readonly signal?: AbortSignal;
  /** Called after each merged range. */
  readonly onProgress?: (progress: Progress<Result>) => void;
}

export interface Progress<Result = Report> {
  readonly done: number;
  readonly of: number;
  /** What the replications merged so far say; costs a few milliseconds, so ask when it is shown. */
  report(): Result;
}

/** Who hears what a study has found so far, and who may end it. */
export interface StudyOptions<Interim> {
  /** Ends the study; it then rejects with the signal's reason. What was heard before stands. */
  readonly signal?: AbortSignal;
  readonly onInterim?: (interim: Interim) => void;
  /** Called after each merged range of the run under way; a study does one run after another. */
  readonly onProgress?: (progress: Pick<Progress, 'done' | 'of'>) => void;
}

/** A place where scenarios run. One run at a time: a new one waits for the one before, or abort that first. */
export interface Host {
  readonly threads: number;
  simulate(scenario: Scenario, options?: RunOptions<Report>): Promise<Report>;
  /** Compares a draft with a base, as `compare` of the library does. */
  compare(base: Scenario, draft: Scenario, options?: RunOptions<Comparison>): Promise<Comparison>;
  /** Compares several drafts with one base, which is simulated once, as `compareDrafts` of the library does. */
  compareDrafts(
    base: Scenario,
    drafts: readonly Scenario[],
    options?: RunOptions<readonly Comparison[]> & DraftsOptions,
  ): Promise<readonly Comparison[]>;
  /**
   * Carries out a study: its runs here, one after another, each in its turn among other runs; what it computes
   * between them, in the calling thread.
   */
  study<Result, Interim>(
    start: () => Study<Result, Interim>,
    options?: StudyOptions<Interim>,
  ): Promise<Result>;
  /**
   * Records a replication and makes it ready to be played, off the calling thread. Volumes given as offered are solved
   * for `base` where one is given, as in a comparison, so that a draft's day has the base's customers.
   */
  film(scenario: Scenario, replication: number, signal?: AbortSignal, base?: Scenario): Promise<Film>;
  /** Ends all workers. */
  close(): void;
}
