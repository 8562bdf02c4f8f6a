/**
 * Takes what tallies say of cases, replication by replication: of one scenario, or of two that lived through the
 * same random days. A cell of the moments is one measure of one row; rows are the kinds, then all their stages.
 */
import { caseMeasureKeys, caseMeasureSums, stageMeasureKeys, stageMeasureSums } from './case-catalogue.ts';
import type { CaseComparison, CaseReport, StageComparison, StageReport } from './case-report.ts';
import type { MeasureComparison } from './comparison.ts';
import { denominatorOf, type MeasureSum, sumOf } from './measure-sums.ts';
import { Moments } from './moments.ts';
import { type PairedEstimate, PairedMoments } from './paired-moments.ts';
import { type CaseShape, ledgerRow, sizeOf, stageRow, type TallyShape } from './tally-shape.ts';

/** A row of a tally that measures are read off. */
interface Row {
  readonly at: number;
  readonly sums: readonly MeasureSum[];
  /** First of its cells. */
  readonly cell: number;
}

/** Where the rows of a kind and of its stages stand. */
interface Kind {
  readonly shape: CaseShape;
  readonly at: number;
  readonly stages: readonly { readonly id: string; readonly name: string; readonly at: number }[];
}

function kindsOf(shape: TallyShape): readonly Kind[] {
  const size = sizeOf(shape);
  let stage = 0;
  return shape.cases.map((kind, k) => ({
    shape: kind,
    at: ledgerRow(size, size.types + size.groups + k),
    stages: kind.stages.map(({ id, name }) => ({ id, name, at: stageRow(size, stage++) })),
  }));
}

/** Numbers the cells of rows as they come. */
class Cells {
  count = 0;

  row(at: number, sums: readonly MeasureSum[]): Row {
    const cell = this.count;
    this.count += sums.length;
    return { at, sums, cell };
  }
}

export class CaseAccumulator {
  private readonly kinds: readonly {
    shape: CaseShape;
    row: Row;
    stages: { id: string; name: string; row: Row }[];
  }[];
  private readonly moments: Moments;

  constructor(shape: TallyShape) {
    const cells = new Cells();
    this.kinds = kindsOf(shape).map(({ shape, at, stages }) => ({
      shape,
      row: cells.row(at, caseMeasureSums),
      stages: stages.map(({ id, name, at }) => ({ id, name, row: cells.row(at, stageMeasureSums) })),
    }));
    this.moments = new Moments(cells.count);
  }

  add(tally: Float64Array): void {
    for (const { row, stages } of this.kinds) {
      this.addRow(tally, row);
      for (const stage of stages) this.addRow(tally, stage.row);
    }
  }

  /** Of all kinds, by id. */
  report(replications: number): Readonly<Record<string, CaseReport>> {
    const at = (keys: readonly string[], { cell }: Row) =>
      Object.fromEntries(keys.map((key, m) => [key, this.moments.estimate(cell + m, replications)]));
    return Object.fromEntries(
      this.kinds.map(({ shape: { id, name, target }, row, stages }) => [
        id,
        {
          name,
          ...(target && { target }),
          ...at(caseMeasureKeys, row),
          stages: Object.fromEntries(
            stages.map((stage) => [
              stage.id,
              { name: stage.name, ...at(stageMeasureKeys, stage.row) } as StageReport,
            ]),
          ),
        } as CaseReport,
      ]),
    );
  }

  private addRow(tally: Float64Array, { at, sums, cell }: Row): void {
    sums.forEach((sum, m) => {
      this.moments.add(cell + m, sumOf(sum.over, tally, at), denominatorOf(sum, tally, at, 0));
    });
  }
}

interface Pair {
  readonly base: Row;
  readonly draft: number;
}

/** What a paired estimate means for a measure. */
export type Judge = (estimate: PairedEstimate, sum: MeasureSum) => MeasureComparison;

export class CaseComparisonAccumulator {
  private readonly kinds: readonly {
    shape: CaseShape;
    pair: Pair;
    stages: { id: string; name: string; pair: Pair }[];
  }[];
  private readonly moments: PairedMoments;

  constructor(base: TallyShape, draft: TallyShape) {
    const cells = new Cells();
    const others = new Map(kindsOf(draft).map((kind) => [kind.shape.id, kind]));
    this.kinds = kindsOf(base).flatMap(({ shape, at, stages }) => {
      const other = others.get(shape.id);
      if (!other) return [];
      return {
        shape,
        pair: { base: cells.row(at, caseMeasureSums), draft: other.at },
        stages: stages.flatMap(({ id, name, at }) => {
          const same = other.stages.find((stage) => stage.id === id);
          return same ? { id, name, pair: { base: cells.row(at, stageMeasureSums), draft: same.at } } : [];
        }),
      };
    });
    this.moments = new PairedMoments(cells.count);
  }

  add(base: Float64Array, draft: Float64Array): void {
    for (const { pair, stages } of this.kinds) {
      this.addPair(base, draft, pair);
      for (const stage of stages) this.addPair(base, draft, stage.pair);
    }
  }

  /** Of the kinds that both have, by id. */
  comparison(replications: number, judge: Judge): Readonly<Record<string, CaseComparison>> {
    const at = (keys: readonly string[], { base: { cell, sums } }: Pair) =>
      Object.fromEntries(
        keys.map((key, m) => [key, judge(this.moments.estimate(cell + m, replications), sums[m]!)]),
      );
    return Object.fromEntries(
      this.kinds.map(({ shape: { id, name }, pair, stages }) => [
        id,
        {
          name,
          ...at(caseMeasureKeys, pair),
          stages: Object.fromEntries(
            stages.map((stage) => [
              stage.id,
              { name: stage.name, ...at(stageMeasureKeys, stage.pair) } as StageComparison,
            ]),
          ),
        } as CaseComparison,
      ]),
    );
  }

  private addPair(base: Float64Array, draft: Float64Array, pair: Pair): void {
    const { at, sums, cell } = pair.base;
    sums.forEach((sum, m) => {
      this.moments.add(
        cell + m,
        sumOf(sum.over, base, at),
        denominatorOf(sum, base, at, 0),
        sumOf(sum.over, draft, pair.draft),
        denominatorOf(sum, draft, pair.draft, 0),
      );
    });
  }
}
