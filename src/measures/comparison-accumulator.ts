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
import { denominatorOf, type MeasureSum, measureSums, sumOf } from './measure-sums.ts';
import { withinUnit } from './moments.ts';
import { type PairedEstimate, PairedMoments } from './paired-moments.ts';
import type { Estimate, Provenance } from './report.ts';
import { RunSums, runBy, runMeasureSums, runOver } from './run-sums.ts';
import { pairScopes, type ScopePair, type ScopePairs, type TypePair } from './scope-pairs.ts';
import type { Scopes } from './scopes.ts';
import type { TallyShape } from './tally-shape.ts';

const rounding = 1e-12;

/** Whether the differences of single days are kept: of what a customer's day is judged by. */
const isKeptByDay = (key: MeasureKey): boolean =>
  key.startsWith('serviceLevel') ||
  key === 'averageWait' ||
  key === 'averageSpeedOfAnswer' ||
  key === 'abandonmentRate';
const keptByDay: readonly boolean[] = measureKeys.map(isKeptByDay);

const nothing: Estimate = { mean: null, halfWidth: null };

export class ComparisonAccumulator {
  /** Replications added so far. */
  replications = 0;
  private readonly baseShape: TallyShape;
  private readonly draftShape: TallyShape;
  private readonly scopes: ScopePairs;
  private readonly moments: PairedMoments;
  /** The ledgers of both, and the rows of types that both have and of all together. */
  private readonly runs: { readonly base: RunSums; readonly draft: RunSums };
  private readonly runPairs: readonly { readonly base: number; readonly draft: number }[];
  private readonly runMoments: PairedMoments;
  private readonly cases: CaseComparisonAccumulator;
  /** Per cell: days on which the draft was better, worse, and all that count. */
  private readonly counts: Uint32Array;
  /** Per cell, where they are kept: how single days differ. */
  private readonly differences: readonly (DayDifferences | undefined)[];

  constructor(base: TallyShape, draft: TallyShape, options: ComparisonOptions = {}) {
    this.baseShape = base;
    this.draftShape = draft;
    this.scopes = pairScopes(base, draft, options);
    const cells = this.scopes.pairs.length * measureSums.length;
    this.moments = new PairedMoments(cells);
    this.counts = new Uint32Array(cells * 3);
    const wholes = new Set([this.scopes.total, ...this.scopes.types.map(({ whole }) => whole)]);
    this.differences = this.scopes.pairs.flatMap((_, pair) =>
      keptByDay.map((kept) => (kept && wholes.has(pair) ? new DayDifferences() : undefined)),
    );
    this.runs = { base: new RunSums(base, this.scopes.base), draft: new RunSums(draft, this.scopes.draft) };
    this.runPairs = [
      ...this.scopes.types.map((pair) => ({
        base: base.types.indexOf(pair.base),
        draft: draft.types.indexOf(pair.draft),
      })),
      { base: base.types.length, draft: draft.types.length },
    ];
    this.cases = new CaseComparisonAccumulator(base, draft);
    this.runMoments = new PairedMoments(this.runPairs.length * runMeasureSums.length);
  }

  /** Adds the tallies of the next replications, one after another; both arrays hold the same ones. */
  add(base: Float64Array, draft: Float64Array, replications: number): void {
    const length = base.length / replications;
    const draftLength = draft.length / replications;
    for (let r = 0; r < replications; r++) {
      this.addOne(
        base.subarray(r * length, (r + 1) * length),
        draft.subarray(r * draftLength, (r + 1) * draftLength),
      );
    }
  }

  /** Difference of one measure over everything, draft − base. */
  total(key: MeasureKey): Estimate {
    return this.compare(this.scopes.total, key).difference;
  }

  /** The comparison as it stands. */
  comparison(base: Provenance, draft: Provenance): Comparison {
    const { baseShape, draftShape, scopes } = this;
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

  private addOne(base: Float64Array, draft: Float64Array): void {
    const { scopes, moments } = this;
    const sums = scopes.base.read(base);
    const draftSums = scopes.draft.read(draft);
    let cell = 0;
    for (const pair of scopes.pairs) {
      for (const sum of measureSums) {
        const x = sumOf(sum.over, sums, pair.base * columnCount);
        const y = byOf(sum, sums, scopes.base, pair.base);
        const draftX = sumOf(sum.over, draftSums, pair.draft * columnCount);
        const draftY = byOf(sum, draftSums, scopes.draft, pair.draft);
        moments.add(cell, x, y, draftX, draftY);
        if (sum.betterSign !== 0) {
          if (pair.days.length === 0) this.count(cell, sum, x, y, draftX, draftY);
          else this.countDays(cell, sum, pair, sums, draftSums);
        }
        cell++;
      }
    }
    this.cases.add(base, draft);
    this.addRuns(this.runs.base.read(base, sums), this.runs.draft.read(draft, draftSums));
    this.replications += 1;
  }

  private addRuns(base: Float64Array, draft: Float64Array): void {
    let cell = 0;
    for (const pair of this.runPairs) {
      for (const sum of runMeasureSums) {
        this.runMoments.add(
          cell++,
          runOver(sum, base, pair.base),
          runBy(sum, base, pair.base),
          runOver(sum, draft, pair.draft),
          runBy(sum, draft, pair.draft),
        );
      }
    }
  }

  private countDays(
    cell: number,
    sum: MeasureSum,
    { days }: ScopePair,
    sums: Float64Array,
    draftSums: Float64Array,
  ): void {
    const { scopes } = this;
    for (const { base, draft } of days) {
      this.count(
        cell,
        sum,
        sumOf(sum.over, sums, base * columnCount),
        byOf(sum, sums, scopes.base, base),
        sumOf(sum.over, draftSums, draft * columnCount),
        byOf(sum, draftSums, scopes.draft, draft),
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
      intervals: intervals.map((pair, i) => ({ start: this.baseShape.start[i]!, ...this.measures(pair) })),
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
      const some = this.runs.base.has(base, sum) || this.runs.draft.has(draft, sum);
      const hasBase = isCount ? some && this.runs.base.may(base, sum) : this.runs.base.has(base, sum);
      const hasDraft = isCount ? some && this.runs.draft.may(draft, sum) : this.runs.draft.has(draft, sum);
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
function byOf(sum: MeasureSum, sums: Float64Array, { seconds }: Scopes, scope: number): number {
  return denominatorOf(sum, sums, scope * columnCount, seconds[scope]!);
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
