/**
 * The catalogue compiled to columns and weights, so that a measure's numerator and denominator are read off a
 * row of sums in a few steps.
 */
import type { ServiceLevelTarget } from '../scenario/index.ts';
import { catalogue, type Measure, measureKeys, type SumOf } from './catalogue.ts';
import { type Column, column } from './columns.ts';
import { serviceLevelMeasure } from './service-levels.ts';

export interface Terms {
  readonly columns: Int32Array;
  readonly weights: Float64Array;
}

export interface MeasureSum {
  readonly over: Terms;
  /** null: a plain sum; 'time': seconds of the scope. */
  readonly by: Terms | 'time' | null;
  /** 1: higher is better; −1: lower is; 0: neither. */
  readonly betterSign: -1 | 0 | 1;
}

export const measureSums: readonly MeasureSum[] = measureKeys.map((key) =>
  compileMeasure<Column>(catalogue[key], column),
);

/** The service level that a target speaks of; the default one without a target. */
export function levelSum(target: ServiceLevelTarget | undefined): MeasureSum {
  return measureSums[measureKeys.indexOf(serviceLevelMeasure(target))]!;
}

/** A measure over columns that stand in a row as `place` says. */
export function compileMeasure<Name extends string>(
  { over, by, better }: Measure<Name>,
  place: Readonly<Record<Name, number>>,
): MeasureSum {
  return {
    over: compileSum(over, place),
    by: by === undefined ? null : by === 'time' ? 'time' : compileSum(by, place),
    betterSign: better === undefined ? 0 : better === 'higher' ? 1 : -1,
  };
}

/** A sum of columns that stand in a row as `place` says. */
export function compileSum<Name extends string>(
  sum: SumOf<Name>,
  place: Readonly<Record<Name, number>>,
): Terms {
  const named = Object.entries(sum) as [Name, number][];
  return {
    columns: Int32Array.from(named, ([name]) => place[name]),
    weights: Float64Array.from(named, ([, weight]) => weight),
  };
}

/** Value of a sum of columns in the row that starts at `row`. */
export function sumOf({ columns, weights }: Terms, values: Float64Array, row: number): number {
  let sum = 0;
  for (let i = 0; i < columns.length; i++) sum += weights[i]! * values[row + columns[i]!]!;
  return sum;
}

/** Denominator of a measure over a scope of this many seconds. */
export function denominatorOf(sum: MeasureSum, values: Float64Array, row: number, seconds: number): number {
  if (sum.by === null) return 1;
  return sum.by === 'time' ? seconds : sumOf(sum.by, values, row);
}
