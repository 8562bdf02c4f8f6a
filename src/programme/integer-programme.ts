/**
 * A linear programme, some of whose variables are whole numbers, as plain data:
 *
 *   minimise   cost · x
 *   subject to rowLower ≤ A x ≤ rowUpper,  lower ≤ x ≤ upper,  x_j whole where whole[j] = 1
 *
 * A lies row by row: row i has the values [starts[i], starts[i + 1]) at the columns `indices`, ascending. Bounds
 * that do not bind are ±Infinity. Only typed arrays, so that it goes to a worker and back as it is.
 *
 * What solves it is not known here: a study asks for it (task.ts), whoever drives the study has a solver.
 */
export interface IntegerProgramme {
  readonly cost: Float64Array;
  readonly lower: Float64Array;
  readonly upper: Float64Array;
  /** 1 where the variable is a whole number. */
  readonly whole: Uint8Array;
  readonly rowLower: Float64Array;
  readonly rowUpper: Float64Array;
  readonly starts: Int32Array;
  readonly indices: Int32Array;
  readonly values: Float64Array;
}

export interface SolveLimits {
  /**
   * Time after which the best found so far is the answer, seconds. Only where it strikes does an answer depend on
   * the machine, and then its gap is not closed. Default: no limit.
   */
  readonly seconds?: number;
  /** Stops once the answer is proven to be within this share of the optimum. Default 0: the optimum. */
  readonly gap?: number;
  /** Values of the variables to begin with; of use where they are a solution. */
  readonly start?: Float64Array;
}

/** Infeasible: no values meet all bounds. Stopped: the time was over, with the best found so far, if any. */
export type ProgrammeSolution =
  | {
      readonly status: 'optimal';
      readonly values: Float64Array;
      readonly cost: number;
      readonly bound: number;
    }
  | {
      readonly status: 'stopped';
      readonly values: Float64Array;
      readonly cost: number;
      readonly bound: number;
    }
  | { readonly status: 'stopped'; readonly values: null; readonly cost: null; readonly bound: number }
  | { readonly status: 'infeasible'; readonly values: null; readonly cost: null; readonly bound: null };

/**
 * How much dearer a solution may be than the optimum: (cost − bound) / |cost|, ≥ 0; null without a solution. No
 * solution costs less than its bound.
 */
export function gapOf({ cost, bound }: Pick<ProgrammeSolution, 'cost' | 'bound'>): number | null {
  if (cost === null || bound === null) return null;
  const room = Math.max(0, cost - bound);
  return room === 0 ? 0 : room / Math.abs(cost);
}
