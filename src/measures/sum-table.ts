/**
 * A list of measures as one table, to add row after row of sums to moments. Measures share most of their sums, and
 * many are a column as it stands; so each row is spread out once, and a measure is two places of what is there:
 *
 *   values: the columns of the row · 1 · seconds of the scope · each sum of several columns, once
 */
import type { MeasureSum, Terms } from './measure-sums.ts';
import type { Moments } from './moments.ts';

export class SumTable {
  private readonly width: number;
  /** Columns of the sums of several, one sum after another, their weights, and where each sum ends. */
  private readonly columns: Int32Array;
  private readonly weights: Float64Array;
  private readonly ends: Int32Array;
  /** Where numerator and denominator of each measure stand in `values`. */
  private readonly over: Int32Array;
  private readonly by: Int32Array;
  private readonly values: Float64Array;

  /** For rows of so many columns. */
  constructor(measures: readonly MeasureSum[], width: number) {
    const sums: Terms[] = [];
    const places = new Map<string, number>();
    const placeOf = (terms: Terms): number => {
      const { columns, weights } = terms;
      if (columns.length === 1 && weights[0] === 1) return columns[0]!;
      const name = `${columns} ${weights}`;
      const place = places.get(name) ?? width + 1 + sums.push(terms);
      places.set(name, place);
      return place;
    };
    this.width = width;
    this.over = Int32Array.from(measures, ({ over }) => placeOf(over));
    this.by = Int32Array.from(measures, ({ by }) =>
      by === null ? width : by === 'time' ? width + 1 : placeOf(by),
    );
    this.columns = Int32Array.from(sums.flatMap(({ columns }) => [...columns]));
    this.weights = Float64Array.from(sums.flatMap(({ weights }) => [...weights]));
    let end = 0;
    this.ends = Int32Array.from(sums, ({ columns }) => {
      end += columns.length;
      return end;
    });
    this.values = new Float64Array(width + 2 + sums.length);
    this.values[width] = 1;
  }

  /** Adds the measures over the row that starts at `row`, of so many seconds, to the cells from `cell` on. */
  addTo(moments: Moments, cell: number, rows: Float64Array, row: number, seconds: number): void {
    const { width, columns, weights, ends, over, by, values } = this;
    for (let c = 0; c < width; c++) values[c] = rows[row + c]!;
    values[width + 1] = seconds;
    for (let k = 0, i = 0; k < ends.length; k++) {
      let sum = 0;
      for (const end = ends[k]!; i < end; i++) sum += weights[i]! * values[columns[i]!]!;
      values[width + 2 + k] = sum;
    }
    for (let m = 0; m < over.length; m++) moments.add(cell + m, values[over[m]!]!, values[by[m]!]!);
  }
}
