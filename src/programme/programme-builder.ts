/**
 * Writes an integer programme variable by variable and row by row, in whatever order its author finds readable.
 */
import type { IntegerProgramme } from './integer-programme.ts';

export interface Bounds {
  /** Default 0. */
  readonly lower?: number;
  /** Default Infinity. */
  readonly upper?: number;
}

export class ProgrammeBuilder {
  private readonly cost: number[] = [];
  private readonly lower: number[] = [];
  private readonly upper: number[] = [];
  private readonly wholes: number[] = [];
  private readonly rowLower: number[] = [];
  private readonly rowUpper: number[] = [];
  private readonly rows: Map<number, number>[] = [];

  /** A variable that is any number ≥ 0, unless bounded otherwise; answers its number. */
  any(cost: number, { lower = 0, upper = Number.POSITIVE_INFINITY }: Bounds = {}): number {
    return this.variable(cost, lower, upper, 0);
  }

  /** A variable that is a whole number ≥ 0, unless bounded otherwise; answers its number. */
  whole(cost: number, { lower = 0, upper = Number.POSITIVE_INFINITY }: Bounds = {}): number {
    return this.variable(cost, lower, upper, 1);
  }

  /** A row `lower ≤ Σ … ≤ upper`, empty so far; answers its number. */
  row(lower: number, upper: number): number {
    this.rowLower.push(lower);
    this.rowUpper.push(upper);
    return this.rows.push(new Map()) - 1;
  }

  /** Adds `value` times a variable to a row; what is put twice adds up. */
  put(row: number, variable: number, value: number): void {
    const entries = this.rows[row]!;
    entries.set(variable, (entries.get(variable) ?? 0) + value);
  }

  build(): IntegerProgramme {
    const starts = [0];
    const indices: number[] = [];
    const values: number[] = [];
    for (const entries of this.rows) {
      for (const [variable, value] of [...entries].sort(([a], [b]) => a - b)) {
        if (value === 0) continue;
        indices.push(variable);
        values.push(value);
      }
      starts.push(indices.length);
    }
    return {
      cost: Float64Array.from(this.cost),
      lower: Float64Array.from(this.lower),
      upper: Float64Array.from(this.upper),
      whole: Uint8Array.from(this.wholes),
      rowLower: Float64Array.from(this.rowLower),
      rowUpper: Float64Array.from(this.rowUpper),
      starts: Int32Array.from(starts),
      indices: Int32Array.from(indices),
      values: Float64Array.from(values),
    };
  }

  private variable(cost: number, lower: number, upper: number, whole: number): number {
    this.lower.push(lower);
    this.upper.push(upper);
    this.wholes.push(whole);
    return this.cost.push(cost) - 1;
  }
}
