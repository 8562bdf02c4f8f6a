/**
 * What a run of the simulator says: plain JSON, safe to store, send and compare.
 */
import type { CaseReport } from './case-report.ts';
import type { MeasureKey } from './catalogue.ts';
import type { GroupReport } from './group-accumulator.ts';
import type { Predictability } from './predictability.ts';
import type { RunMeasureKey } from './run-catalogue.ts';
import type { SnapshotReport } from './snapshots.ts';
import type { TargetReport } from './targets.ts';

/** A simulated mean with its 95 % half-width; null where nothing was observed (0/0) or with one replication. */
export interface Estimate {
  readonly mean: number | null;
  readonly halfWidth: number | null;
}

/** Every measure of one type in one interval, or of a whole run. */
export type Measures = Readonly<Record<MeasureKey, Estimate>>;

/** Measures of the ledger, of a whole run; null where there is nothing that they could speak of. */
export type RunMeasures = Readonly<Record<RunMeasureKey, Estimate>>;

/** How a ratio spreads over single days: what one morning may bring, not how well the mean is known. */
export interface Spread {
  /** 10 %, 50 % and 90 % quantile over replications that had a contact; null without any. */
  readonly low: number | null;
  readonly median: number | null;
  readonly high: number | null;
  /** Share of replications that reach the target; null without target or contact. */
  readonly kept: number | null;
}

export interface IntervalReport extends Measures {
  /** Start, seconds from the first day's midnight. */
  readonly start: number;
  /** Spread of the service level of this interval over single replications. */
  readonly spread: Spread;
}

/** Quantiles of a wait, seconds; null where that share never gets there. */
export interface WaitQuantiles {
  readonly p50: number | null;
  readonly p80: number | null;
  readonly p90: number | null;
  readonly p95: number | null;
  readonly p99: number | null;
}

/** How long single contacts of a type took, over all replications. */
export interface TypeWaits {
  /** Time in the line of every live contact that was let in, answered or not. */
  readonly timeInQueue: WaitQuantiles;
  /** Wait until answered; whoever gave up counts as never. */
  readonly answeredWithin: WaitQuantiles;
  /** From arrival to the connected callback, of those called back. */
  readonly timesToCallback: WaitQuantiles;
  /** From arrival to talking, of everybody who got to talk. */
  readonly timesToTalk: WaitQuantiles;
  /** From the first attempt to the end of what solved the issue, of the issues solved. */
  readonly timesToSolution: WaitQuantiles;
}

export interface TypeReport extends Measures, RunMeasures, TypeWaits {
  readonly name: string;
  readonly channel: string;
  /** Wait within which an answer counts, seconds. */
  readonly acceptableWait: number;
  readonly intervals: readonly IntervalReport[];
  /** Spread of the service level of the whole replication. */
  readonly spread: Spread;
  /** Each target of the type in the scenario's order, and whether it is kept. */
  readonly targets: readonly TargetReport[];
  /** How sure the first service level is on a single day. */
  readonly predictability: Predictability;
}

export interface DayReport extends Measures {
  /** Local date of the day, when the calendar has dates. */
  readonly date?: string;
  /** Number of the day from 1, when it has none. */
  readonly day?: number;
  readonly spread: Spread;
}

export interface Provenance {
  readonly version: string;
  readonly scenario: string;
  readonly seed: string;
  readonly replications: number;
  /** Digest of the scenario's content: same digest, seed and replications, same digits. */
  readonly digest: string;
  /** Kernel that ran each type. */
  readonly kernels: Readonly<Record<string, 'queue' | 'event'>>;
  /**
   * Types given by what was offered, redials and the like inside: contacts of the horizon as given, and the fresh
   * ones that they were solved back to.
   */
  readonly volumes?: Readonly<Record<string, { readonly given: number; readonly fresh: number }>>;
}

/** What a simulation came to: plain JSON, every mean with its half-width and the days behind it. */
export interface Report {
  readonly provenance: Provenance;
  readonly total: Measures & RunMeasures;
  readonly types: Readonly<Record<string, TypeReport>>;
  /** Agent groups by id. */
  readonly groups: Readonly<Record<string, GroupReport>>;
  /** The state at the instants asked for. */
  readonly snapshots?: readonly SnapshotReport[];
  /** Kinds of cases by id, in a scenario that has any. */
  readonly cases?: Readonly<Record<string, CaseReport>>;
  readonly days: readonly DayReport[];
}
