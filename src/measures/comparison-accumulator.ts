/**
 * Takes the tallies of two scenarios, replication by replication in order, and compares them. Same seed and
 * same replication number mean the same random days, so what differs between the two rows of a pair is what
 * the draft changes.
 *
 * On a single day one side does better when its ratio is, by more than rounding; a day without contacts on
 * either side does not count.
 */
import { CaseComparisonAccumulator } from './case-accumulator.ts';
import { catalogue, type MeasureKey, measureKeys, type Unit } from './catalogue.ts';
import { columnCount } from './columns.ts';
import type {
  Comparison,
  ComparisonOptions,
  DayCount,
  MeasureComparison,
  MeasureComparisons,
  RunMeasureComparisons,
  TypeComparison,
  Verdict,
} from './comparison.ts';
import { DayDifferences } from './day-differences.ts';
import { levelsOf } from './further-levels.ts';
import { denominatorOf, type MeasureSum, measureSums, sumOf } from './measure-sums.ts';
import { withinUnit } from './moments.ts';
import { type PairedEstimate, PairedMoments } from './paired-moments.ts';
import type { Estimate, Provenance } from './report.ts';
import { runBy, runMeasureSums, runOver } from './run-sums.ts';
import { pairScopes, type ScopePair, type ScopePairs, type TypePair } from './scope-pairs.ts';
import { serviceLevelMeasure } from './service-levels.ts';
import type { SideReader } from './side-reader.ts';
import type { TallyShape } from './tally-shape.ts';

const rounding = 1e-12;

const nothing: Estimate = { mean: null, halfWidth: null };

/** Measures whose differences of single days are kept: what a customer's day is judged by. */
function keptByDay({ types }: TallyShape): ReadonlySet<MeasureKey> {
  const levels = types.flatMap(({ targets }) => levelsOf(targets).map(serviceLevelMeasure));
  return new Set<MeasureKey>([
    'serviceLevel',
    'serviceLevelEveryone',
    ...levels,
    'averageWait',
    'averageSpeedOfAnswer',
    'abandonmentRate',
  ]);
}

export class ComparisonAccumulator {
  /** Replications added so far. */
  replications = 0;
  private readonly base: SideReader;
  private readonly draft: SideReader;
  private readonly scopes: ScopePairs;
  private readonly moments: PairedMoments;
  /** The ledger's rows of types that both have and of all together. */
  private readonly runPairs: readonly { readonly base: number; readonly draft: number }[];
  private readonly runMoments: PairedMoments;
  private readonly cases: CaseComparisonAccumulator;
  /** Per cell: days on which the draft was better, worse, and all that count. */
  private readonly counts: Uint32Array;
  /** Per cell, where they are kept: how single days differ. */
  private readonly differences: readonly (DayDifferences | undefined)[];

  constructor(base: SideReader, draft: SideReader, options: ComparisonOptions = {}) {
    this.base = base;
    this.draft = draft;
    this.scopes = pairScopes(base, draft, options);
    const cells = this.scopes.pairs.length * measureSums.length;
    this.moments = new PairedMoments(cells);
    this.counts = new Uint32Array(cells * 3);
    const kept = keptByDay(base.shape);
    const wholes = new Set([this.scopes.total, ...this.scopes.types.map(({ whole }) => whole)]);
    this.differences = this.scopes.pairs.flatMap((_, pair) =>
      measureKeys.map((key) => (wholes.has(pair) && kept.has(key) ? new DayDifferences() : undefined)),
    );
    this.runPairs = [
      ...this.scopes.types.map((pair) => ({
        base: base.shape.types.indexOf(pair.base),
        draft: draft.shape.types.indexOf(pair.draft),
      })),
      { base: base.shape.types.length, draft: draft.shape.types.length },
    ];
    this.cases = new CaseComparisonAccumulator(base.shape, draft.shape);
    this.runMoments = new PairedMoments(this.runPairs.length * runMeasureSums.length);
  }

  /** Reads one replication of both sides and adds it. */
  add(base: Float64Array, draft: Float64Array): void {
    this.base.read(base);
    this.draft.read(draft);
    this.addRead();
  }

  /** Adds the replication that both sides have read last. */
  addRead(): void {
    const { base, draft, scopes, moments } = this;
    let cell = 0;
    for (const pair of scopes.pairs) {
      for (const sum of measureSums) {
        const x = sumOf(sum.over, base.sums, pair.base * columnCount);
        const y = byOf(sum, base, pair.base);
        const draftX = sumOf(sum.over, draft.sums, pair.draft * columnCount);
        const draftY = byOf(sum, draft, pair.draft);
        moments.add(cell, x, y, draftX, draftY);
        if (sum.betterSign !== 0) {
          if (pair.days.length === 0) this.count(cell, sum, x, y, draftX, draftY);
          else this.countDays(cell, sum, pair);
        }
        cell++;
      }
    }
    this.cases.add(base.tally, draft.tally);
    this.addRuns();
    this.replications += 1;
  }

  /** Difference of one measure over everything, draft − base. */
  total(key: MeasureKey): Estimate {
    return this.compare(this.scopes.total, key).difference;
  }

  /** The comparison as it stands. */
  comparison(base: Provenance, draft: Provenance): Comparison {
    const { scopes } = this;
    const { shape: baseShape } = this.base;
    const { shape: draftShape } = this.draft;
    const missingIn = (shape: TallyShape) => (id: string) => !shape.types.some((type) => type.id === id);
    const cases = this.cases.comparison(this.replications, withVerdict);
    const isOneDay = baseShape.dates.length === 1 && draftShape.dates.length === 1;
    return {
      base,
      draft,
      counted: scopes.days.length > 0 || isOneDay ? 'days' : 'replications',
      total: { ...this.measures(scopes.total), ...this.runMeasures(scopes.types.length) },
      types: Object.fromEntries(scopes.types.map((pair, p) => [pair.base.id, this.type(pair, p)])),
      ...(Object.keys(cases).length > 0 && { cases }),
      onlyInBase: baseShape.types.map(({ id }) => id).filter(missingIn(draftShape)),
      onlyInDraft: draftShape.types.map(({ id }) => id).filter(missingIn(baseShape)),
      days: scopes.days.map((pair, d) => {
        const date = baseShape.dates[d];
        return { ...(date === undefined ? { day: d + 1 } : { date }), ...this.measures(pair) };
      }),
    };
  }

  private addRuns(): void {
    const { base, draft } = this;
    let cell = 0;
    for (const pair of this.runPairs) {
      for (const sum of runMeasureSums) {
        this.runMoments.add(
          cell++,
          runOver(sum, base.rows, pair.base),
          runBy(sum, base.rows, pair.base),
          runOver(sum, draft.rows, pair.draft),
          runBy(sum, draft.rows, pair.draft),
        );
      }
    }
  }

  private countDays(cell: number, sum: MeasureSum, { days }: ScopePair): void {
    for (const day of days) {
      this.count(
        cell,
        sum,
        sumOf(sum.over, this.base.sums, day.base * columnCount),
        byOf(sum, this.base, day.base),
        sumOf(sum.over, this.draft.sums, day.draft * columnCount),
        byOf(sum, this.draft, day.draft),
      );
    }
  }

  /** Counts one day: the base's x/y against the draft's. */
  private count(
    cell: number,
    { betterSign }: MeasureSum,
    x: number,
    y: number,
    draftX: number,
    draftY: number,
  ): void {
    if (!(y > 0 && draftY > 0)) return;
    const ratio = x / y;
    const draftRatio = draftX / draftY;
    const gain = betterSign * (draftRatio - ratio);
    const least = rounding * Math.max(Math.abs(ratio), Math.abs(draftRatio));
    if (gain > least) this.counts[cell * 3]! += 1;
    else if (gain < -least) this.counts[cell * 3 + 1]! += 1;
    this.counts[cell * 3 + 2]! += 1;
    this.differences[cell]?.add(draftRatio - ratio);
  }

  private type({ base, draft, whole, intervals }: TypePair, p: number): TypeComparison {
    const { name, channel, acceptableWait } = base;
    return {
      name,
      channel,
      acceptableWait: { base: acceptableWait, draft: draft.acceptableWait },
      ...this.measures(whole),
      ...this.runMeasures(p),
      intervals: intervals.map((pair, i) => ({ start: this.base.shape.start[i]!, ...this.measures(pair) })),
    };
  }

  private measures(pair: number): MeasureComparisons {
    return Object.fromEntries(measureKeys.map((key) => [key, this.compare(pair, key)])) as MeasureComparisons;
  }

  /**
   * Measures of the ledger of a pair of types, or of all together. Counts are null where neither side has any,
   * and 0 beside the other's; ratios of a side that has nothing to speak of are null.
   */
  private runMeasures(p: number): RunMeasureComparisons {
    const { base, draft } = this.runPairs[p]!;
    const compared = runMeasureSums.map((sum, m): [string, MeasureComparison] => {
      const isCount = sum.by === null;
      const some = this.base.runs.has(base, sum) || this.draft.runs.has(draft, sum);
      const hasBase = isCount ? some && this.base.runs.may(base, sum) : this.base.runs.has(base, sum);
      const hasDraft = isCount ? some && this.draft.runs.may(draft, sum) : this.draft.runs.has(draft, sum);
      const cell = p * runMeasureSums.length + m;
      const paired = sidesWithin(sum.unit, this.runMoments.estimate(cell, this.replications));
      const known: PairedEstimate = {
        base: hasBase ? paired.base : nothing,
        draft: hasDraft ? paired.draft : nothing,
        difference: hasBase && hasDraft ? paired.difference : nothing,
      };
      const verdict = sum.betterSign === 0 ? null : verdictOf(known.difference, sum.betterSign);
      return [sum.key, { ...known, verdict, days: null }];
    });
    return Object.fromEntries(compared) as RunMeasureComparisons;
  }

  private compare(pair: number, key: MeasureKey): MeasureComparison {
    const index = measureKeys.indexOf(key);
    const cell = pair * measureSums.length + index;
    const sign = measureSums[index]!.betterSign;
    const paired = sidesWithin(catalogue[key].unit, this.moments.estimate(cell, this.replications));
    if (sign === 0) return { ...paired, verdict: null, days: null };
    return { ...paired, verdict: verdictOf(paired.difference, sign), days: this.dayCount(cell) };
  }

  private dayCount(cell: number): DayCount {
    const { counts } = this;
    const differences = this.differences[cell]?.quantiles();
    return {
      better: counts[cell * 3]!,
      worse: counts[cell * 3 + 1]!,
      of: counts[cell * 3 + 2]!,
      ...(differences && { differences }),
    };
  }
}

/** Both sides as a report has them. */
function sidesWithin(unit: Unit, { base, draft, difference }: PairedEstimate): PairedEstimate {
  return { base: withinUnit(unit, base), draft: withinUnit(unit, draft), difference };
}

/** Denominator of a measure in a scope. */
function byOf(sum: MeasureSum, { sums, scopes }: SideReader, scope: number): number {
  return denominatorOf(sum, sums, scope * columnCount, scopes.seconds[scope]!);
}

/** A measure without days of its own. */
function withVerdict(paired: PairedEstimate, { betterSign }: MeasureSum): MeasureComparison {
  const verdict = betterSign === 0 ? null : verdictOf(paired.difference, betterSign);
  return { ...paired, verdict, days: null };
}

/** What the interval of a difference says; nothing where there is no difference to speak of. */
function verdictOf({ mean, halfWidth }: Estimate, betterSign: number): Verdict | null {
  if (mean === null) return null;
  if (halfWidth === null || Math.abs(mean) <= halfWidth) return 'cannot tell';
  return mean * betterSign > 0 ? 'better' : 'worse';
}
