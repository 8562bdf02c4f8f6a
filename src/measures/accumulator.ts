/**
 * The accumulator takes tallies in order of replication and holds what a report needs: moments of every
 * measure in every scope, the spread of the service level over days, the histograms of waits. Adding in order
 * makes the digits independent of who simulated what.
 */

import { CaseAccumulator } from './case-accumulator.ts';
import { catalogue, type MeasureKey, measureKeys } from './catalogue.ts';
import { columnCount } from './columns.ts';
import { FurtherLevels, levelsOf } from './further-levels.ts';
import { GroupAccumulator } from './group-accumulator.ts';
import { denominatorOf, levelSum, type MeasureSum, measureSums, sumOf } from './measure-sums.ts';
import { Moments, withinUnit } from './moments.ts';
import { PredictabilityStore } from './predictability.ts';
import type {
  DayReport,
  Estimate,
  IntervalReport,
  Measures,
  Provenance,
  Report,
  RunMeasures,
  TypeReport,
  TypeWaits,
  WaitQuantiles,
} from './report.ts';
import { RunSums, runColumnCount, runMeasureSums } from './run-sums.ts';
import { Scopes } from './scopes.ts';
import { SnapshotAccumulator } from './snapshots.ts';
import { SpreadStore } from './spread.ts';
import { SumTable } from './sum-table.ts';
import type { TallyShape } from './tally-shape.ts';
import {
  boundReport,
  firstLevelReport,
  furtherLevelReport,
  type Observed,
  type TargetReport,
} from './targets.ts';
import {
  binCount,
  calledBackBlock,
  histogramLength,
  leftBlock,
  solutionBlock,
  waitQuantile,
} from './wait-histogram.ts';

const nothing: Estimate = { mean: null, halfWidth: null };

const measureTable = new SumTable(measureSums, columnCount);
const runTable = new SumTable(runMeasureSums, runColumnCount);

export class Accumulator {
  /** Replications added so far. */
  replications = 0;
  private readonly shape: TallyShape;
  private readonly scopes: Scopes;
  private readonly moments: Moments;
  private readonly runs: RunSums;
  private readonly runMoments: Moments;
  private readonly cases: CaseAccumulator;
  private readonly groups: GroupAccumulator;
  private readonly snapshots: SnapshotAccumulator;
  private readonly spreads: SpreadStore;
  private readonly histograms: Float64Array;
  private readonly predictability: PredictabilityStore;
  private readonly further: FurtherLevels;
  /** The service level of each type, and of all of them. */
  private readonly levels: readonly MeasureSum[];

  constructor(shape: TallyShape) {
    this.shape = shape;
    this.scopes = new Scopes(shape);
    this.moments = new Moments(this.scopes.count * measureSums.length);
    this.runs = new RunSums(shape, this.scopes);
    this.cases = new CaseAccumulator(shape);
    this.groups = new GroupAccumulator(shape);
    this.snapshots = new SnapshotAccumulator(shape);
    this.runMoments = new Moments(this.runs.count * runMeasureSums.length);
    this.spreads = new SpreadStore(this.scopes.count);
    this.histograms = new Float64Array(shape.types.length * histogramLength);
    this.predictability = new PredictabilityStore(shape, this.scopes);
    this.further = new FurtherLevels(shape.types);
    this.levels = [...shape.types.map(({ targets }) => levelsOf(targets)[0]), undefined].map(levelSum);
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
      groups: this.groups.report(this.replications),
      ...(shape.snapshots.length > 0 && { snapshots: this.snapshots.report(this.replications) }),
      ...(shape.cases.length > 0 && { cases: this.cases.report(this.replications) }),
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
    for (let scope = 0; scope < scopes.count; scope++) {
      const cell = scope * measureSums.length;
      measureTable.addTo(moments, cell, sums, scope * columnCount, scopes.seconds[scope]!);
    }
    if (keep) {
      const perType = scopes.interval(1, 0);
      for (let scope = 0; scope < scopes.count; scope++) {
        const level = this.levels[Math.floor(scope / perType)]!;
        const row = scope * columnCount;
        spreads.put(scope, sumOf(level.over, sums, row), denominatorOf(level, sums, row, 1));
      }
    }
    this.cases.add(tally);
    this.groups.add(tally);
    this.snapshots.add(tally);
    const runs = this.runs.read(tally, sums);
    for (let r = 0; r < this.runs.count; r++)
      runTable.addTo(this.runMoments, r * runMeasureSums.length, runs, r * runColumnCount, 0);
    this.further.add(runs);
    this.predictability.add(tally, sums);
    this.replications += 1;
  }

  private typeReport(t: number): TypeReport {
    const { shape, scopes, spreads } = this;
    const { name, channel, acceptableWait, targets } = shape.types[t]!;
    const share = levelsOf(targets)[0]?.share;
    const whole = scopes.whole(t);
    const measures = this.measures(whole);
    const intervals = shape.start.map((start, i): IntervalReport => {
      const scope = scopes.interval(t, i);
      return { start, ...this.measures(scope), spread: spreads.spread(scope, share) };
    });
    const predictability = this.predictability.of(t);
    return {
      name,
      channel,
      acceptableWait,
      ...measures,
      ...this.runMeasures(t),
      targets: this.targets(t, { whole: measures, intervals, predictability }),
      predictability,
      spread: spreads.spread(whole, share),
      ...this.waits(t),
      intervals,
    };
  }

  private targets(t: number, seen: Omit<Observed, 'days'>): readonly TargetReport[] {
    const { targets } = this.shape.types[t]!;
    const [first] = levelsOf(targets);
    return targets.map((target) => {
      if (target.measure !== 'serviceLevel') return boundReport(target, seen.whole);
      if (target === first) {
        const days = this.shape.dates.map((_, d) => this.measures(this.scopes.day(t, d)));
        return firstLevelReport(target, { ...seen, days });
      }
      const { estimate, runs } = this.further.of(target, this.replications);
      return furtherLevelReport(target, estimate, runs);
    });
  }

  private waits(type: number): TypeWaits {
    const block = (offset: number) => {
      const from = type * histogramLength + offset;
      return this.histograms.subarray(from, from + binCount);
    };
    const answered = block(0);
    const calledBack = block(calledBackBlock);
    const inQueue = sumOfBins(answered, block(leftBlock));
    return {
      timeInQueue: quantilesOf(inQueue, countOf(inQueue)),
      answeredWithin: quantilesOf(answered, countOf(inQueue)),
      timesToCallback: quantilesOf(calledBack),
      timesToTalk: quantilesOf(sumOfBins(answered, calledBack)),
      timesToSolution: quantilesOf(block(solutionBlock)),
    };
  }

  private measures(scope: number): Measures {
    return Object.fromEntries(measureKeys.map((key) => [key, this.estimate(scope, key)])) as Measures;
  }

  /** Measures of the ledger of a type, or of all of them (`type` = their number). */
  private runMeasures(type: number): RunMeasures {
    const estimates = runMeasureSums.map((sum, m) => {
      const known = this.runs.has(type, sum);
      const cell = type * runMeasureSums.length + m;
      if (!known) return [sum.key, nothing];
      return [sum.key, withinUnit(sum.unit, this.runMoments.estimate(cell, this.replications))];
    });
    return Object.fromEntries(estimates) as RunMeasures;
  }

  private estimate(scope: number, key: MeasureKey): Estimate {
    const cell = scope * measureSums.length + measureKeys.indexOf(key);
    return withinUnit(catalogue[key].unit, this.moments.estimate(cell, this.replications));
  }
}

function sumOfBins(a: Float64Array, b: Float64Array): Float64Array {
  return a.map((n, bin) => n + b[bin]!);
}

function countOf(bins: Float64Array): number {
  return bins.reduce((sum, n) => sum + n, 0);
}

/** Quantiles among `all`, of whom those beyond the bins never get there. */
function quantilesOf(bins: Float64Array, all = countOf(bins)): WaitQuantiles {
  const at = (p: number) => waitQuantile(bins, all, p);
  return { p50: at(0.5), p80: at(0.8), p90: at(0.9), p95: at(0.95), p99: at(0.99) };
}
