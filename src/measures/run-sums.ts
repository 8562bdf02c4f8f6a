/**
 * One replication as the measures of the ledger see it: a row for each type and one for all together, with the
 * columns of the intervals summed up and those of the ledger behind them. All together are the types' own
 * columns, those of every group once, and those of all cases.
 */
import type { Measure, Unit } from './catalogue.ts';
import { columnCount, columns } from './columns.ts';
import {
  caseColumns,
  groupColumns,
  type LedgerColumn,
  ledgerColumn,
  ledgerColumns,
  ledgerCount,
  typeColumns,
} from './ledger.ts';
import {
  compileMeasure,
  compileSum,
  denominatorOf,
  type MeasureSum,
  sumOf,
  type Terms,
} from './measure-sums.ts';
import { type RunColumn, type RunMeasureKey, runCatalogue, runMeasureKeys } from './run-catalogue.ts';
import type { Scopes } from './scopes.ts';
import { ledgerRow, sizeOf, type TallyShape, type TallySize } from './tally-shape.ts';

export const runColumnCount = columnCount + ledgerCount;

const place = Object.fromEntries(
  [...columns, ...ledgerColumns].map((name, index) => [name, index]),
) as Readonly<Record<RunColumn, number>>;

const placesOf = (names: readonly LedgerColumn[]) => Int32Array.from(names, (name) => ledgerColumn[name]);
const ofTypes = placesOf(typeColumns);
const ofGroups = placesOf(groupColumns);
const ofCases = placesOf(caseColumns);

interface RunMeasureSum extends MeasureSum {
  readonly key: RunMeasureKey;
  readonly unit: Unit;
  /** What must have been counted for it; null: nothing. */
  readonly given: Terms | null;
  /** Speaks of people's time or money, which belongs to groups. */
  readonly ofGroups: boolean;
}

/** A measure over the columns of a row. */
export function compileRunMeasure(measure: Measure<RunColumn>): MeasureSum {
  return compileMeasure<RunColumn>(measure, place);
}

/** The measures of the ledger compiled, in the order of their keys. */
export const runMeasureSums: readonly RunMeasureSum[] = runMeasureKeys.map((key) => {
  const measure = runCatalogue[key];
  const { over, by, given } = measure;
  const named = [...Object.keys(over), ...(typeof by === 'object' ? Object.keys(by) : [])];
  return {
    key,
    unit: measure.unit,
    ...compileRunMeasure(measure),
    given: given ? compileSum<RunColumn>(given, place) : null,
    ofGroups: named.some((name) => (groupColumns as readonly string[]).includes(name)),
  };
});

export class RunSums {
  /** Rows: the types, then all together. */
  readonly count: number;
  private readonly shape: TallyShape;
  private readonly scopes: Scopes;
  private readonly size: TallySize;
  /** Whether a type's groups answer nothing else. */
  private readonly ownGroups: readonly boolean[];
  private readonly row: Float64Array;
  /** Sums over all replications read. */
  private readonly all: Float64Array;

  constructor(shape: TallyShape, scopes: Scopes) {
    const { types } = shape;
    this.shape = shape;
    this.scopes = scopes;
    this.size = sizeOf(shape);
    this.count = types.length + 1;
    this.ownGroups = types.map(({ groups }, t) =>
      groups.every((group) => types.every((other, u) => u === t || !other.groups.includes(group))),
    );
    this.row = new Float64Array(this.count * runColumnCount);
    this.all = new Float64Array(this.row.length);
  }

  /** Reads one replication's tally, whose intervals are summed up in `sums`; row r starts at r × runColumnCount. */
  read(tally: Float64Array, sums: Float64Array): Float64Array {
    const { shape, row, size, all } = this;
    const { types } = shape;
    const total = types.length * runColumnCount;
    row.fill(0);
    for (let t = 0; t <= types.length; t++) {
      const from = this.scopes.whole(t) * columnCount;
      row.set(sums.subarray(from, from + columnCount), t * runColumnCount);
    }
    types.forEach(({ groups }, t) => {
      this.add(tally, t, t * runColumnCount, ofTypes);
      this.add(tally, t, total, ofTypes);
      if (!this.ownGroups[t]) return;
      for (const group of groups) this.add(tally, types.length + group, t * runColumnCount, ofGroups);
    });
    for (let g = 0; g < size.groups; g++) this.add(tally, types.length + g, total, ofGroups);
    for (let c = 0; c < size.cases; c++) this.add(tally, types.length + size.groups + c, total, ofCases);
    for (let i = 0; i < row.length; i++) all[i]! += row[i]!;
    return row;
  }

  /** Whether a measure may speak of row `r` at all: not of one type's share in people who do several things. */
  may(r: number, { ofGroups }: RunMeasureSum): boolean {
    return !ofGroups || this.ownGroups[r] !== false;
  }

  /** Whether it has something to speak of there, after all that was read. */
  has(r: number, sum: RunMeasureSum): boolean {
    if (!this.may(r, sum)) return false;
    return sum.given === null || sumOf(sum.given, this.all, r * runColumnCount) !== 0;
  }

  private add(tally: Float64Array, entity: number, into: number, places: Int32Array): void {
    const { row } = this;
    const from = ledgerRow(this.size, entity);
    for (let i = 0; i < places.length; i++) {
      const c = places[i]!;
      const at = into + columnCount + c;
      // of all together, the oldest is the oldest of any
      if (c === ledgerColumn.oldestOpenAge) row[at] = Math.max(row[at]!, tally[from + c]!);
      else row[at]! += tally[from + c]!;
    }
  }
}

/** Numerator of a measure of the ledger in row `r`. */
export function runOver(sum: MeasureSum, rows: Float64Array, r: number): number {
  return sumOf(sum.over, rows, r * runColumnCount);
}

/** Its denominator. */
export function runBy(sum: MeasureSum, rows: Float64Array, r: number): number {
  return denominatorOf(sum, rows, r * runColumnCount, 0);
}
