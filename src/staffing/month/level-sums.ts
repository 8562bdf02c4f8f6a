/**
 * What simulated days give to the service level of a month, by every rule: numerator and denominator of each type,
 * day and rule, so that months are put together of days by adding, never by averaging percentages.
 *
 *   sums[((replication × types + type) × days + day) × 10 + 2 × rule]      numerator
 *                                                            … + 1         denominator
 */
import {
  columnCount,
  denominatorOf,
  levelKey,
  type MeasureSum,
  measureKeys,
  measureSums,
  Scopes,
  serviceLevelRules,
  sumOf,
  type TallyShape,
} from '../../measures/index.ts';
import type { Population } from '../../scenario/index.ts';

export const ruleCount = serviceLevelRules.length;
/** Numbers of one type's day. */
export const levelNumbers = 2 * ruleCount;

export class LevelSums {
  /** Replications added so far. */
  replications = 0;
  readonly types: number;
  readonly days: number;
  private readonly scopes: Scopes;
  private readonly sums: Float64Array;
  /** By type, then rule. */
  private readonly levels: readonly (readonly MeasureSum[])[];

  /** Room for so many replications; each type's levels are of its own population. */
  constructor(shape: TallyShape, most: number, populations: readonly Population[]) {
    this.types = shape.types.length;
    this.days = shape.dates.length;
    this.scopes = new Scopes(shape);
    this.sums = new Float64Array(most * this.types * this.days * levelNumbers);
    this.levels = populations.map((population) =>
      serviceLevelRules.map((rule) => measureSums[measureKeys.indexOf(levelKey(rule, population))]!),
    );
  }

  /** Takes in the tally of the next replication. */
  add(tally: Float64Array): void {
    const rows = this.scopes.read(tally);
    let at = this.replications * this.types * this.days * levelNumbers;
    for (let t = 0; t < this.types; t++) {
      for (let d = 0; d < this.days; d++) {
        const row = this.scopes.day(t, d) * columnCount;
        for (const level of this.levels[t]!) {
          this.sums[at++] = sumOf(level.over, rows, row);
          this.sums[at++] = denominatorOf(level, rows, row, 1);
        }
      }
    }
    this.replications += 1;
  }

  /** A type's sums over the first `days` days of each replication: `levelNumbers` numbers a replication. */
  ofDays(type: number, days: number): Float64Array {
    const result = new Float64Array(this.replications * levelNumbers);
    for (let r = 0; r < this.replications; r++) {
      for (let d = 0; d < days; d++) {
        const from = ((r * this.types + type) * this.days + d) * levelNumbers;
        for (let i = 0; i < levelNumbers; i++) result[r * levelNumbers + i]! += this.sums[from + i]!;
      }
    }
    return result;
  }
}
