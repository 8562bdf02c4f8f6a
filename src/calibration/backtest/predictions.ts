/**
 * What the simulated days came to, recounted as the export counts: the same sums as a history has, by interval, by
 * day, by time of day and over all, of every replication. From them the mean of each measure and the band that
 * nine of ten single days keep to (5 % to 95 % of the replications): what one morning may bring, not how well its
 * mean is known.
 *
 * Where the export lacks a figure (a wait without an answer, say), the interval is left out of that measure on both
 * sides, so that like is held against like. An export that counts contacts where they were answered is recounted by
 * the interval in which the service or the giving up happened; its waits and its service level stay with the arrival,
 * which only single intervals feel.
 */
import { column, columnCount } from '../../measures/index.ts';
import type { History } from '../history.ts';
import {
  type BacktestMeasure,
  backtestMeasures,
  type Counts,
  countsOf,
  emptyCounts,
  measureValue,
} from './recount.ts';
import type { Scope } from './scopes.ts';

/** One figure of one scope: what it was, what was predicted, and what single days keep to. */
export interface Pair {
  readonly real: number;
  readonly predicted: number;
  readonly low: number;
  readonly high: number;
  /** Mean distance of single days from the prediction: what a right model is off by. */
  readonly chance: number;
}

/** Numbers that are kept for the bands: 32 MB. */
const mostKept = 8_000_000;
const band = [0.05, 0.95] as const;

export class Predictions {
  replications = 0;
  private readonly history: History;
  private readonly scopes: readonly Scope[];
  private readonly measures: readonly BacktestMeasure[];
  /** Per measure the intervals whose figures the export has. */
  private readonly known: readonly (readonly boolean[])[];
  private readonly real: readonly Counts[][];
  private readonly sums: readonly Counts[][];
  private readonly kept: number;
  private readonly values: Float32Array;
  private readonly row: Counts = emptyCounts();
  private readonly here: Counts[];

  constructor(history: History, scopes: readonly Scope[], replications: number) {
    this.history = history;
    this.scopes = scopes;
    this.measures = backtestMeasures.filter((measure) => isCovered(history, measure));
    const counts = this.measures.map((measure) => history.intervals.map((i) => countsOf(i, measure)));
    this.known = counts.map((own) => own.map((one) => one !== null));
    const sumsOf = () => this.measures.map(() => scopes.map(emptyCounts));
    this.real = sumsOf();
    this.sums = sumsOf();
    scopes.forEach(({ intervals }, s) => {
      for (const i of intervals) {
        counts.forEach((own, m) => {
          if (own[i]) addCounts(this.real[m]![s]!, own[i]);
        });
      }
    });
    const cells = scopes.length * this.measures.length;
    this.kept = Math.min(replications, Math.max(20, Math.floor(mostKept / Math.max(1, cells))));
    this.values = new Float32Array(this.kept * cells);
    this.here = history.intervals.map(emptyCounts);
  }

  /** Adds the tally of the next replication; the one type stands first in it. */
  add(tally: Float64Array): void {
    const { history, here, measures, scopes } = this;
    const inPeriod = history.counting.outcome === 'later';
    const countsLater = history.counting.offered === 'later';
    history.intervals.forEach((_, i) => {
      const row = i * columnCount;
      const one = here[i]!;
      one.answered = tally[row + (inPeriod ? column.startsHere : column.answered)]!;
      one.abandoned = tally[row + (inPeriod ? column.abandonedHere : column.abandoned)]!;
      one.offered = countsLater ? one.answered + one.abandoned : tally[row + column.offered]!;
      one.answeredWithin = tally[row + column.answeredWithin]!;
      one.waitAnswered = tally[row + column.waitAnswered]!;
      one.waited = one.waitAnswered + tally[row + column.waitAbandoned]!;
    });
    const replication = this.replications++;
    let cell = 0;
    for (let m = 0; m < measures.length; m++) {
      const known = this.known[m]!;
      for (let s = 0; s < scopes.length; s++, cell++) {
        const { row } = this;
        Object.assign(row, nothing);
        for (const i of scopes[s]!.intervals) if (known[i]) addCounts(row, here[i]!);
        addCounts(this.sums[m]![s]!, row);
        if (replication < this.kept) {
          this.values[cell * this.kept + replication] = measureValue(measures[m]!, row) ?? Number.NaN;
        }
      }
    }
  }

  /** What was predicted of a scope beside what was; undefined where the export or nobody has the figure. */
  pair(measure: BacktestMeasure, scope: number): Pair | undefined {
    const m = this.measures.indexOf(measure);
    if (m < 0) return undefined;
    const real = measureValue(measure, this.real[m]![scope]!);
    const predicted = measureValue(measure, this.sums[m]![scope]!);
    if (real === null || predicted === null) return undefined;
    const from = (m * this.scopes.length + scope) * this.kept;
    const values = this.values
      .slice(from, from + Math.min(this.kept, this.replications))
      .filter((value) => !Number.isNaN(value))
      .sort();
    const [low, high] = band.map((p) => quantile(values, p)) as [number, number];
    // counts are sums of all replications
    const scale = measure === 'answered' || measure === 'abandoned' ? this.replications : 1;
    const mean = predicted / scale;
    const chance = values.reduce((sum, value) => sum + Math.abs(value - mean), 0) / values.length;
    return { real, predicted: mean, low, high, chance };
  }
}

const nothing = emptyCounts();

/** Intervals without a figure are seldom like those with it: a measure must be known of nearly all contacts. */
const leastCovered = 0.9;

function isCovered({ intervals }: History, measure: BacktestMeasure): boolean {
  let offered = 0;
  let known = 0;
  for (const interval of intervals) {
    offered += interval.offered;
    if (countsOf(interval, measure) !== null) known += interval.offered;
  }
  return offered > 0 && known >= leastCovered * offered;
}

function addCounts(into: Counts, more: Counts): void {
  into.offered += more.offered;
  into.answered += more.answered;
  into.abandoned += more.abandoned;
  into.answeredWithin += more.answeredWithin;
  into.waitAnswered += more.waitAnswered;
  into.waited += more.waited;
}

/** Value below which a share p of the sorted values lies, linear between neighbours. */
function quantile(sorted: Float32Array, p: number): number {
  const at = p * (sorted.length - 1);
  const below = Math.floor(at);
  const low = sorted[below]!;
  return low + (at - below) * ((sorted[below + 1] ?? low) - low);
}
