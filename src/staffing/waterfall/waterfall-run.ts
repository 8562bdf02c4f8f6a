/**
 * The run behind a waterfall: all variants of a scenario side by side, and the scenario with more and with fewer
 * people; what is made of their tallies, for each live type and for all together.
 *
 * Levels are ratios of sums over replications, read by the very measure that a report reads them by, so the last
 * level is the report's to the digit. Every difference, and every difference in people, is a linear combination of
 * the levels of one run and has the interval of that (joint-ratios.ts).
 */
import { column, columnCount, serviceLevelMeasure, sizeOf, tallyLength } from '../../measures/index.ts';
import { denominatorOf, levelSum, type MeasureSum, sumOf } from '../../measures/measure-sums.ts';
import { Scopes } from '../../measures/scopes.ts';
import type { LevelKey } from '../../measures/service-levels.ts';
import {
  acceptableWaitOf,
  type ContactType,
  type Scenario,
  type ServiceLevelTarget,
  serviceLevelTargetOf,
} from '../../scenario/index.ts';
import { compilePlan, defaultSeed, type Run, shapeOf } from '../../simulation/index.ts';
import { isPatienceSpecial, type PatienceModel } from './by-formula.ts';
import type { Variant } from './features.ts';
import { FormulaLevels } from './formula-levels.ts';
import { JointRatios } from './joint-ratios.ts';
import { openingHours, withMorePeople } from './more-people.ts';
import { nudges, PeopleScale } from './people-scale.ts';
import { liveTypes } from './team-per-type.ts';
import type { Explanation, StepKey, Waterfall, WaterfallStep } from './waterfall.ts';

const anyTarget: ServiceLevelTarget = { measure: 'serviceLevel', share: 0, within: 0 };

/** A simulated scenario, with where its types stand. */
interface Side {
  readonly scopes: Scopes;
  readonly tallyLength: number;
  /** Place of each explained type among its own. */
  readonly places: readonly number[];
}

/** What is explained: types, the measure they are read by, and how. */
interface Place {
  readonly types: readonly number[];
  readonly measure: LevelKey;
  readonly sum: MeasureSum;
  readonly levels: JointRatios;
  /** The same rule of everybody, in the scenario as it is. */
  readonly sumOfAll: MeasureSum;
  readonly everyone: JointRatios;
}

export class WaterfallRun implements Run<Explanation> {
  readonly scenarios: readonly Scenario[];
  readonly stops: readonly number[];
  readonly isEnough = false;
  done = 0;
  private readonly given: Scenario;
  private readonly variants: readonly Variant[];
  private readonly types: readonly ContactType[];
  private readonly sides: readonly Side[];
  /** One for each type, then all together. */
  private readonly places: readonly Place[];
  private readonly formulas: FormulaLevels;
  /** Callbacks accepted in the scenario as it is, of each place. */
  private readonly callbacks: Float64Array;
  /** Hours of people by which each scenario with more or fewer people differs, by group. */
  private readonly moreHours: readonly (readonly number[])[];

  constructor(given: Scenario, variants: readonly Variant[], replications: number) {
    if (!Number.isInteger(replications) || replications < 1) {
      throw new RangeError(`invalid replications: ${replications} (whole number, must be ≥ 1)`);
    }
    const types = liveTypes(given);
    const asItIs = variants.at(-1)!.scenario;
    const isLive = new Set(types.map(({ id }) => id));
    const answersLive = ({ skills }: Scenario['groups'][number]) =>
      skills.some(({ type }) => isLive.has(type));
    const moved = nudges.map((share) => withMorePeople(asItIs, share, answersLive));
    this.given = given;
    this.variants = variants;
    this.types = types;
    this.formulas = new FormulaLevels(variants[0]!.scenario);
    this.stops = [replications];
    this.scenarios = [...variants, ...moved].map(({ scenario }) => scenario);
    this.moreHours = moved.map(({ hours }) => hours);
    this.sides = this.scenarios.map((scenario) => sideOf(scenario, types));
    const all = types.map((_, t) => t);
    this.places = [
      ...types.map((type, t) => this.placeOf([t], serviceLevelTargetOf(type))),
      this.placeOf(all, undefined),
    ];
    this.callbacks = new Float64Array(this.places.length);
  }

  add(batches: Parameters<Run<Explanation>['add']>[0]): void {
    const { from, to } = batches[0]!;
    const over = this.places.map(() => new Float64Array(this.sides.length));
    const by = this.places.map(() => new Float64Array(this.sides.length));
    const asItIs = this.variants.length - 1;
    for (let r = 0; r < to - from; r++) {
      this.sides.forEach(({ scopes, tallyLength, places }, k) => {
        const sums = scopes.read(batches[k]!.tallies.subarray(r * tallyLength, (r + 1) * tallyLength));
        this.places.forEach(({ types, sum, sumOfAll, everyone }, p) => {
          const rows = types.map((t) => scopes.whole(places[t]!) * columnCount);
          over[p]![k] = sumOver(rows, (row) => sumOf(sum.over, sums, row));
          by[p]![k] = sumOver(rows, (row) => denominatorOf(sum, sums, row, 1));
          if (k !== asItIs) return;
          this.callbacks[p]! += sumOver(rows, (row) => sums[row + column.callbackAccepted]!);
          everyone.add(
            Float64Array.of(sumOver(rows, (row) => sumOf(sumOfAll.over, sums, row))),
            Float64Array.of(sumOver(rows, (row) => denominatorOf(sumOfAll, sums, row, 1))),
          );
        });
      });
      this.places.forEach(({ levels }, p) => {
        levels.add(over[p]!, by[p]!);
      });
    }
    this.done = to;
  }

  result(): Explanation {
    const total = this.explained(this.places.length - 1);
    const types = this.types.flatMap(({ id, name }, t) => {
      const own = this.explained(t);
      return own ? [[id, { name: name ?? id, ...own }] as const] : [];
    });
    return {
      scenario: this.given.name ?? '',
      seed: this.given.seed ?? defaultSeed,
      replications: this.done,
      total,
      types: Object.fromEntries(types),
    };
  }

  private placeOf(types: readonly number[], target: ServiceLevelTarget | undefined): Place {
    const ofAll = { ...(target ?? anyTarget), population: 'everyone' } as const;
    return {
      types,
      measure: serviceLevelMeasure(target),
      sum: levelSum(target),
      levels: new JointRatios(this.sides.length),
      sumOfAll: levelSum(ofAll),
      everyone: new JointRatios(1),
    };
  }

  /** The waterfall of a place; null where a variant has nobody to count. */
  private explained(p: number): Waterfall | null {
    const { types, measure, sum, levels, everyone } = this.places[p]!;
    const plainest = this.variants[0]!.scenario;
    const explained = plainest.types.filter((type) => types.some((t) => this.types[t]!.id === type.id));
    const byFormula = (model: PatienceModel) => this.formulas.of(explained, model, sum);
    const start = byFormula('c');
    const simulated = this.variants.map((_, k) => levels.ratio(k));
    if (start.level === null || simulated.includes(null)) return null;

    const formulas: { readonly key: StepKey; readonly level: number }[] = [];
    if (explained.some(({ patience }) => patience !== undefined)) {
      formulas.push({ key: 'abandonment', level: byFormula('a').level! });
    }
    if (explained.some(isPatienceSpecial))
      formulas.push({ key: 'patienceLaw', level: byFormula('given').level! });

    const scale = this.scaleOf(p);
    const unit = (k: number): number[] => this.sides.map((_, j) => (j === k ? 1 : 0));
    const certain = this.sides.map(() => 0);
    const steps: WaterfallStep[] = [];
    let from = start.level;
    const first = scale.of(from, certain);
    let before = first;
    for (const { key, level } of formulas) {
      const after = scale.of(level, certain);
      const difference = { mean: level - from, halfWidth: 0 };
      steps.push({ key, from, to: level, difference, people: scale.between(before, after) });
      from = level;
      before = after;
    }
    this.variants.forEach(({ feature }, k) => {
      const to = simulated[k]!;
      const weights = unit(k);
      const after = scale.of(to, weights);
      if (k > 0) weights[k - 1] = -1;
      const { halfWidth } = levels.combined(weights);
      const key = feature ?? 'time';
      const difference = { mean: to - from, halfWidth };
      steps.push({ key, from, to, difference, people: scale.between(before, after) });
      from = to;
      before = after;
    });
    const last = this.variants.length - 1;
    const end = levels.combined(unit(last));
    return {
      measure,
      acceptableWait: explained.length === 1 ? acceptableWaitOf(explained[0]!) : null,
      start: start.level,
      unstable: start.unstable,
      steps: steps.filter(({ difference: { mean, halfWidth } }) => mean !== 0 || (halfWidth ?? 0) > 0),
      end,
      everyone: this.callbacks[p]! > 0 ? everyone.combined([1]) : null,
      difference: { mean: end.mean! - start.level, halfWidth: end.halfWidth },
      people: scale.between(first, before),
      perPerson: scale.perPerson,
    };
  }

  /** The scenario with more and fewer people, as a scale for the levels of a place. */
  private scaleOf(p: number): PeopleScale {
    const { types, levels } = this.places[p]!;
    const ids = new Set(types.map((t) => this.types[t]!.id));
    const answers = this.given.groups.map(({ skills }) => skills.some(({ type }) => ids.has(type)));
    const open = openingHours(this.given);
    const asItIs = this.variants.length - 1;
    const knots = this.moreHours.map((byGroup, k) => ({
      place: asItIs + 1 + k,
      people: byGroup.reduce((sum, hours, g) => (answers[g] ? sum + hours : sum), 0) / open,
    }));
    return new PeopleScale(levels, [{ place: asItIs, people: 0 }, ...knots]);
  }
}

function sumOver(rows: readonly number[], of: (row: number) => number): number {
  let sum = 0;
  for (const row of rows) sum += of(row);
  return sum;
}

function sideOf(scenario: Scenario, types: readonly ContactType[]): Side {
  const plan = compilePlan(scenario);
  const shape = shapeOf(scenario, plan);
  return {
    scopes: new Scopes(shape),
    tallyLength: tallyLength(sizeOf(shape)),
    places: types.map(({ id }) => scenario.types.findIndex((type) => type.id === id)),
  };
}
