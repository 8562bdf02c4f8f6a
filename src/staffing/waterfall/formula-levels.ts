/**
 * Service levels of the plainest variant by formula: what each type is expected to count, summed over types and read
 * by the measure that a simulation is read by.
 */
import { column } from '../../measures/index.ts';
import { denominatorOf, type MeasureSum, sumOf } from '../../measures/measure-sums.ts';
import type { ContactType, Scenario } from '../../scenario/index.ts';
import { compilePlan, type Plan } from '../../simulation/index.ts';
import { type Expected, expectedByFormula, type PatienceModel } from './by-formula.ts';

export interface FormulaLevel {
  /** Share; null without contacts. */
  readonly level: number | null;
  /** Intervals without a steady state, and their share of contacts. */
  readonly unstable: { readonly intervals: number; readonly share: number };
}

export class FormulaLevels {
  private readonly scenario: Scenario;
  private plan: Plan | undefined;
  /** What is expected, by model and type. */
  private readonly known = new Map<string, Expected>();

  constructor(scenario: Scenario) {
    this.scenario = scenario;
  }

  /** The level that a model gives some types of the scenario together. */
  of(types: readonly ContactType[], model: PatienceModel, sum: MeasureSum): FormulaLevel {
    let over = 0;
    let by = 0;
    let contacts = 0;
    let intervals = 0;
    let unsettled = 0;
    for (const type of types) {
      const { row, unstable } = this.expected(type, model);
      over += sumOf(sum.over, row, 0);
      by += denominatorOf(sum, row, 0, 1);
      contacts += row[column.offered]!;
      intervals += unstable.intervals;
      unsettled += unstable.contacts;
    }
    return {
      level: by > 0 ? over / by : null,
      unstable: { intervals, share: contacts > 0 ? unsettled / contacts : 0 },
    };
  }

  private expected(type: ContactType, model: PatienceModel): Expected {
    this.plan ??= compilePlan(this.scenario);
    const key = `${model} ${type.id}`;
    const expected = this.known.get(key) ?? expectedByFormula(this.scenario, this.plan, type, model);
    this.known.set(key, expected);
    return expected;
  }
}
