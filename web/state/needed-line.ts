/** The needed line by the method somebody has chosen, as the picture of the plan takes it. */

/** How the people needed are worked out. */
export type NeededMethod = 'formula' | 'equations' | 'simulation';

export interface NeededLine {
  readonly method: NeededMethod;
  /** People needed by number of interval, null where no number will do; undefined: not known, the formula's stands. */
  readonly needed: readonly (number | null)[] | undefined;
}
