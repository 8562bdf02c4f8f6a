/**
 * The accumulator takes tallies in order of replication and holds what a report needs: moments of every
 * measure in every scope, the spread of the service level over days, the histograms of waits. Adding in order
 * makes the digits independent of who simulated what.
 */

import { type MeasureKey, measureKeys } from './catalogue.ts';
import { columnCount } from './columns.ts';
import { denominatorOf, measureSums, sumOf } from './measure-sums.ts';
import { Moments } from './moments.ts';
import type {
  DayReport,
  Estimate,
  IntervalReport,
  Measures,
  Provenance,
  Report,
  RunMeasures,
  TypeReport,
  WaitQuantiles,
} from './report.ts';
import { RunSums, runBy, runMeasureSums, runOver } from './run-sums.ts';
import { Scopes } from './scopes.ts';
import { serviceLevelMeasure } from './service-levels.ts';
import { SpreadStore } from './spread.ts';
import type { TallyShape } from './tally-shape.ts';
import { binCount, waitQuantile } from './wait-histogram.ts';

const nothing: Estimate = { mean: null, halfWidth: null };

export class Accumulator {
  /** Replications added so far. */
  replications = 0;
  private readonly shape: TallyShape;
  private readonly scopes: Scopes;
  private readonly moments: Moments;
  private readonly runs: RunSums;
  private readonly runMoments: Moments;
  private readonly spreads: SpreadStore;
  private readonly histograms: Float64Array;
  /** Which measure is the service level of each type, and of all of them. */
  private readonly level: readonly number[];

  constructor(shape: TallyShape) {
    this.shape = shape;
    this.scopes = new Scopes(shape);
    this.moments = new Moments(this.scopes.count * measureSums.length);
    this.runs = new RunSums(shape, this.scopes);
    this.runMoments = new Moments(this.runs.count * runMeasureSums.length);
    this.spreads = new SpreadStore(this.scopes.count);
    this.histograms = new Float64Array(shape.types.length * 2 * binCount);
    this.level = [...shape.types.map(({ target }) => target), undefined].map((target) =>
      measureKeys.indexOf(serviceLevelMeasure(target)),
    );
  }

  /** Adds the tallies of the next replications, one after another, and their histograms. */
  add(tallies: Float64Array, replications: number, histograms: Float64Array): void {
    const length = tallies.length / replications;
    for (let r = 0; r < replications; r++) this.addOne(tallies.subarray(r * length, (r + 1) * length));
    for (let i = 0; i < histograms.length; i++) this.histograms[i]! += histograms[i]!;
  }

  /** Estimate of one measure over everything. */
  total(key: MeasureKey): Estimate {
    return this.estimate(this.scopes.whole(this.shape.types.length), key);
  }

  /** The report as it stands. */
  report(provenance: Provenance): Report {
    const { shape, scopes } = this;
    const all = shape.types.length;
    return {
      provenance,
      total: { ...this.measures(scopes.whole(all)), ...this.runMeasures(all) },
      types: Object.fromEntries(shape.types.map((type, t) => [type.id, this.typeReport(t)])),
      days: shape.dates.map((date, d): DayReport => {
        const scope = scopes.day(all, d);
        return {
          ...(date === undefined ? { day: d + 1 } : { date }),
          ...this.measures(scope),
          spread: this.spreads.spread(scope, undefined),
        };
      }),
    };
  }

  private addOne(tally: Float64Array): void {
    const { scopes, moments, spreads } = this;
    const sums = scopes.read(tally);
    const keep = spreads.begin();
    let cell = 0;
    for (let scope = 0; scope < scopes.count; scope++) {
      const row = scope * columnCount;
      const seconds = scopes.seconds[scope]!;
      for (const sum of measureSums) {
        moments.add(cell++, sumOf(sum.over, sums, row), denominatorOf(sum, sums, row, seconds));
      }
    }
    if (keep) {
      const perType = scopes.interval(1, 0);
      for (let scope = 0; scope < scopes.count; scope++) {
        const level = measureSums[this.level[Math.floor(scope / perType)]!]!;
        const row = scope * columnCount;
        spreads.put(scope, sumOf(level.over, sums, row), denominatorOf(level, sums, row, 1));
      }
    }
    const runs = this.runs.read(tally, sums);
    for (let r = 0, at = 0; r < this.runs.count; r++) {
      for (const sum of runMeasureSums) this.runMoments.add(at++, runOver(sum, runs, r), runBy(sum, runs, r));
    }
    this.replications += 1;
  }

  private typeReport(t: number): TypeReport {
    const { shape, scopes, spreads } = this;
    const { name, channel, acceptableWait, target } = shape.types[t]!;
    const whole = scopes.whole(t);
    return {
      name,
      channel,
      acceptableWait,
      ...this.measures(whole),
      ...this.runMeasures(t),
      spread: spreads.spread(whole, target?.share),
      timeInQueue: this.waits(t, 0),
      answeredWithin: this.waits(t, 1),
      intervals: shape.start.map((start, i): IntervalReport => {
        const scope = scopes.interval(t, i);
        return { start, ...this.measures(scope), spread: spreads.spread(scope, target?.share) };
      }),
    };
  }

  private waits(type: number, block: number): WaitQuantiles {
    const start = type * 2 * binCount;
    const answered = this.histograms.subarray(start, start + binCount);
    const everybody = answered.map((n, bin) => n + this.histograms[start + binCount + bin]!);
    const all = everybody.reduce((sum, n) => sum + n, 0);
    const bins = block === 0 ? everybody : answered;
    const at = (p: number) => waitQuantile(bins, all, p);
    return { p50: at(0.5), p80: at(0.8), p90: at(0.9), p95: at(0.95), p99: at(0.99) };
  }

  private measures(scope: number): Measures {
    return Object.fromEntries(measureKeys.map((key) => [key, this.estimate(scope, key)])) as Measures;
  }

  /** Measures of the ledger of a type, or of all of them (`type` = their number). */
  private runMeasures(type: number): RunMeasures {
    const estimates = runMeasureSums.map((sum, m) => {
      const known = this.runs.has(type, sum);
      const cell = type * runMeasureSums.length + m;
      return [sum.key, known ? this.runMoments.estimate(cell, this.replications) : nothing];
    });
    return Object.fromEntries(estimates) as RunMeasures;
  }

  private estimate(scope: number, key: MeasureKey): Estimate {
    return this.moments.estimate(scope * measureSums.length + measureKeys.indexOf(key), this.replications);
  }
}
