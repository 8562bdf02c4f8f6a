/**
 * Why the numbers differ: from what Erlang C says of a scenario, interval by interval, to what happens in it, one
 * feature after another, in points of service level and in people.
 *
 * The first levels are formulas: Erlang C, the patience it lacks (Erlang A), a patience that is not exponential. Then
 * come scenarios, each with one feature more (features.ts), the last the scenario itself, all simulated side by side
 * on the same random days in one run; the first of them differs from the formulas by time alone: the day starts
 * empty, queues are carried from interval to interval, load lags behind arrivals, people come and go. Steps are
 * differences of neighbouring levels, so they add up to the whole by construction. A step between two simulations has
 * the interval of the paired difference; the one from formula to simulation that of the simulation, as formulas
 * have no chance in them. Of a scenario whose half-hours settle at once it still holds the start from empty.
 *
 * In people: a step of so many points, divided by what one person is worth in the scenario as it is. That is read off
 * the same days with 5 % more and 5 % fewer people; its own chance is in the interval. People are those on the line
 * on average over all opening hours, in all groups that answer the type. It is a slope: good for steps of a few points,
 * a rough guide for large ones. Where no slope can be told from 0, there is no figure.
 *
 * Explained are types whose customers wait live; deferred work has no formula of this kind, and counts in the steps
 * of skills and returns, where it takes people's time and brings calls.
 */
import {
  column,
  columnCount,
  type Estimate,
  serviceLevelMeasure,
  sizeOf,
  tallyLength,
} from '../../measures/index.ts';
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
import {
  compilePlan,
  defaultReplications,
  defaultSeed,
  type FreshRatios,
  freshVolumes,
  type Plan,
  type Run,
  runOf,
  type Study,
  shapeOf,
} from '../../simulation/index.ts';
import { type Expected, expectedByFormula, isPatienceSpecial, type PatienceModel } from './by-formula.ts';
import { type FeatureKey, type Variant, variantsOf } from './features.ts';
import { JointRatios } from './joint-ratios.ts';
import { openingHours, withMorePeople } from './more-people.ts';
import { liveTypes } from './team-per-type.ts';

/** Steps by formula, the first day as it runs, then the features of a scenario. */
export type StepKey = 'abandonment' | 'patienceLaw' | 'time' | FeatureKey;

export interface WaterfallStep {
  readonly key: StepKey;
  /** Levels before and after it, shares. */
  readonly from: number;
  readonly to: number;
  /** to − from, with its 95 % half-width; exactly known between formulas. */
  readonly difference: Estimate;
  /** People more (fewer: negative) that would do the same to the service level; null where that cannot be told. */
  readonly people: Estimate | null;
}

export interface Waterfall {
  /** Which service level: its rule and population, as the catalogue names it. */
  readonly measure: LevelKey;
  /** Wait within which an answer counts, seconds; null for all types together. */
  readonly acceptableWait: number | null;
  /** What Erlang C says of each interval, weighted by contacts. */
  readonly start: number;
  /** Intervals in which Erlang C has no steady state, and their share of contacts: nobody there counts as in time. */
  readonly unstable: { readonly intervals: number; readonly share: number };
  readonly steps: readonly WaterfallStep[];
  /** The scenario as it is, simulated. */
  readonly end: Estimate;
  /** The same of everybody, accepted callbacks at their first connection; null where none was accepted. */
  readonly everyone: Estimate | null;
  /** end − start, and the people that are as much. */
  readonly difference: Estimate;
  readonly people: Estimate | null;
  /** Service level that one person more gives, share; null where it cannot be told from 0. */
  readonly perPerson: Estimate | null;
}

export interface Explanation {
  readonly scenario: string;
  readonly seed: string;
  readonly replications: number;
  /** All live types together, by the default service level of each. */
  readonly total: Waterfall | null;
  /** By id, the live types that anybody turns to; each by its own first target. */
  readonly types: Readonly<Record<string, Waterfall & { readonly name: string }>>;
}

export interface WaterfallLimits {
  /** Simulated horizons, ≥ 2 to have intervals. Default: the scenario's, else 200. */
  readonly replications?: number;
  /** Fresh ÷ given volumes, where somebody has solved for them already. */
  readonly ratios?: FreshRatios;
}

/** Share of people added and taken away to see what one is worth. */
const nudge = 0.05;

/**
 * The study that explains a parsed scenario.
 *
 * @throws RangeError for a scenario of recorded contacts, which has no chance to explain, or without live contacts.
 * @example studyHere(waterfallStudy(hotlineMonday)).total.steps[0] // { key: 'abandonment', difference: { mean: 0.45, … }, … }
 */
export function* waterfallStudy(
  scenario: Scenario,
  { replications, ratios }: WaterfallLimits = {},
): Study<Explanation> {
  checkExplainable(scenario);
  const variants = variantsOf(scenario, ratios ?? (yield* freshVolumes(scenario)));
  const stop = replications ?? scenario.run?.replications ?? defaultReplications;
  return yield* runOf(new WaterfallRun(scenario, variants, stop));
}

function checkExplainable(scenario: Scenario): void {
  if (scenario.trace) {
    throw new RangeError('invalid scenario: a trace (recorded contacts leave no chance to explain)');
  }
  if (liveTypes(scenario).length === 0) {
    throw new RangeError('invalid scenario: deferred work only (no formula of waiting lines speaks of it)');
  }
}

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

class WaterfallRun implements Run<Explanation> {
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
  /** Plan of the plainest variant, and what formulas expect of it, by model and type. */
  private plan: Plan | undefined;
  private readonly formulas = new Map<string, Expected>();
  /** Callbacks accepted in the scenario as it is, of each place. */
  private readonly callbacks: Float64Array;
  /** Hours of people by which the last two scenarios differ, by group. */
  private readonly moreHours: readonly number[];

  constructor(given: Scenario, variants: readonly Variant[], replications: number) {
    if (!Number.isInteger(replications) || replications < 1) {
      throw new RangeError(`invalid replications: ${replications} (whole number, must be ≥ 1)`);
    }
    const types = liveTypes(given);
    const asItIs = variants.at(-1)!.scenario;
    const isLive = new Set(types.map(({ id }) => id));
    const answersLive = ({ skills }: Scenario['groups'][number]) =>
      skills.some(({ type }) => isLive.has(type));
    const more = withMorePeople(asItIs, nudge, answersLive);
    const fewer = withMorePeople(asItIs, -nudge, answersLive);
    this.given = given;
    this.variants = variants;
    this.types = types;
    this.stops = [replications];
    this.scenarios = [...variants.map(({ scenario }) => scenario), more.scenario, fewer.scenario];
    this.moreHours = more.hours.map((hours, g) => hours - fewer.hours[g]!);
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
    const byFormula = (model: PatienceModel) =>
      formulaLevel(
        explained.map((type) => this.expected(type, model)),
        sum,
      );
    const start = byFormula('c');
    const simulated = this.variants.map((_, k) => levels.ratio(k));
    if (start.level === null || simulated.includes(null)) return null;

    const formulas: { readonly key: StepKey; readonly level: number }[] = [];
    if (explained.some(({ patience }) => patience !== undefined)) {
      formulas.push({ key: 'abandonment', level: byFormula('a').level! });
    }
    if (explained.some(isPatienceSpecial))
      formulas.push({ key: 'patienceLaw', level: byFormula('given').level! });

    const worth = this.worthOf(p);
    const people = (weights: readonly number[], constant: number): Estimate | null =>
      worth && inPeople(levels, weights, constant, worth);
    const unit = (k: number, weight = 1): number[] => this.sides.map((_, j) => (j === k ? weight : 0));
    const nothing = unit(0, 0);
    const steps: WaterfallStep[] = [];
    let from = start.level;
    for (const { key, level } of formulas) {
      const difference = { mean: level - from, halfWidth: 0 };
      steps.push({ key, from, to: level, difference, people: people(nothing, level - from) });
      from = level;
    }
    this.variants.forEach(({ feature }, k) => {
      const to = simulated[k]!;
      const weights = unit(k);
      if (k > 0) weights[k - 1] = -1;
      const { halfWidth } = levels.combined(weights);
      const key = feature ?? 'time';
      const difference = { mean: to - from, halfWidth };
      steps.push({ key, from, to, difference, people: people(weights, k === 0 ? -from : 0) });
      from = to;
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
      people: people(unit(last), -start.level),
      perPerson: worth && levels.combined(worth),
    };
  }

  /** What a formula expects of a type of the plainest variant. */
  private expected(type: ContactType, model: PatienceModel): Expected {
    const { scenario } = this.variants[0]!;
    this.plan ??= compilePlan(scenario);
    const key = `${model} ${type.id}`;
    const expected = this.formulas.get(key) ?? expectedByFormula(scenario, this.plan, type, model);
    this.formulas.set(key, expected);
    return expected;
  }

  /** Weights that give what one person is worth; null where that cannot be told from 0. */
  private worthOf(p: number): readonly number[] | null {
    const ids = this.places[p]!.types.map((t) => this.types[t]!.id);
    const hours = this.given.groups.reduce(
      (sum, { skills }, g) =>
        skills.some(({ type }) => ids.includes(type)) ? sum + this.moreHours[g]! : sum,
      0,
    );
    if (hours <= 0) return null;
    const perPerson = openingHours(this.given) / hours;
    const more = this.variants.length;
    const weights = this.sides.map((_, k) => (k === more ? perPerson : k === more + 1 ? -perPerson : 0));
    const { mean, halfWidth } = this.places[p]!.levels.combined(weights);
    return mean !== null && halfWidth !== null && mean > halfWidth ? weights : null;
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

/** The level of some types together by what a formula expects of each; null without contacts. */
function formulaLevel(
  types: readonly Expected[],
  sum: MeasureSum,
): { readonly level: number | null; readonly unstable: Waterfall['unstable'] } {
  let over = 0;
  let by = 0;
  let contacts = 0;
  let intervals = 0;
  let unsettled = 0;
  for (const { row, unstable } of types) {
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

/** A combination of levels and a constant, divided by what one person is worth. */
function inPeople(
  levels: JointRatios,
  weights: readonly number[],
  constant: number,
  worth: readonly number[],
): Estimate {
  const slope = levels.combined(worth).mean!;
  const mean = (levels.combined(weights).mean! + constant) / slope;
  const { halfWidth } = levels.combined(weights.map((weight, k) => (weight - mean * worth[k]!) / slope));
  return { mean, halfWidth };
}
