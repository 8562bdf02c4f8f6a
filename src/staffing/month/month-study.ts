/**
 * A contract month: how likely the month's service level reaches its target, by each rule that a contract may count
 * with, and what bonus or malus is to be expected. On the way, how sure a single day and a single half-hour are.
 *
 * Days are simulated, many more than a month has; months are drawn from them (months.ts). Types without a target are
 * held to the usual one of their channel. With `target` given, all types are held to that one, whose wait is then what
 * an answer counts within.
 */
import {
  Accumulator,
  type Estimate,
  levelKey,
  type Report,
  serviceLevelRules,
} from '../../measures/index.ts';
import {
  intervalsOf,
  type Population,
  type Scenario,
  type ServiceLevelRule,
  type ServiceLevelTarget,
  serviceLevelTargetOf,
} from '../../scenario/index.ts';
import { givenVolume } from '../../simulation/fresh-volumes.ts';
import {
  compilePlan,
  defaultSeed,
  freshVolumes,
  provenanceOf,
  type Run,
  type Study,
  shapeOf,
  withFreshVolumes,
} from '../../simulation/index.ts';
import { withUsualTargets } from '../simulation/usual-targets.ts';
import { LevelSums } from './level-sums.ts';
import { type MonthLevel, monthLevels } from './months.ts';
import { checkTerms, type MonthTerms, Pay, type PayStep } from './terms.ts';

export interface MonthInput {
  /** Days of the month, 1 to 366. Default: the calendar's own where it has 20 or more, 30 for a week of seven days, else 21. */
  readonly days?: number;
  /** The service level that the contract asks for, instead of each type's own. */
  readonly target?: { readonly share: number; readonly within: number };
  readonly bonuses?: readonly PayStep[];
  readonly maluses?: readonly PayStep[];
  /** Runs of the calendar to simulate, ≥ 20. Default: 400 to 2,000 days, about four million contacts. */
  readonly replications?: number;
}

export interface MonthReport {
  /** Days of the month; those of the calendar that it is made of. */
  readonly days: number;
  readonly calendarDays: number;
  readonly simulatedDays: number;
  readonly types: readonly TypeMonth[];
  /** The days simulated: service levels by interval, how sure days are. */
  readonly report: Report;
}

export interface TypeMonth {
  readonly type: string;
  readonly name: string;
  readonly share: number;
  readonly within: number;
  readonly population: Population;
  /** The rule that the scenario's target counts with. */
  readonly rule: ServiceLevelRule;
  /** All rules, in one order. */
  readonly rules: readonly RuleMonth[];
}

export interface RuleMonth extends MonthLevel {
  readonly rule: ServiceLevelRule;
  /** Mean service level by this rule. */
  readonly level: Estimate;
}

const mostDaysToSimulate = 2000;
const fewestDaysToSimulate = 400;
const contactsToSimulate = 4_000_000;
const fewestReplications = 20;
const mostDays = 366;

/**
 * Simulates days and draws months from them.
 *
 * @throws RangeError for days, replications or steps out of range, or a target that is no service level.
 * @example studyHere(monthStudy(hotlineMonday, { replications: 100 })).types[0]!.rules[0]!.met!.mean // 0.808; of 1
 */
export function* monthStudy(
  given: Scenario,
  input: MonthInput = {},
): Study<MonthReport, { readonly done: number }> {
  const { target, bonuses = [], maluses = [] } = input;
  const terms: MonthTerms = { bonuses, maluses };
  checkTerms(terms);
  if (target) checkTarget(target);
  const scenario = withUsualTargets(target ? withTarget(given, target) : given).scenario;
  const calendarDays = scenario.calendar.days.length;
  const { days = usualDays(calendarDays) } = input;
  if (!(Number.isInteger(days) && days >= 1 && days <= mostDays)) {
    throw new RangeError(`invalid days: ${days} (days, must be 1 to ${mostDays})`);
  }
  const { replications = usualReplications(scenario) } = input;
  if (!(Number.isInteger(replications) && replications >= fewestReplications)) {
    throw new RangeError(`invalid replications: ${replications} (runs, must be ≥ ${fewestReplications})`);
  }

  const ratios = yield* freshVolumes(scenario);
  const ready = withFreshVolumes(scenario, ratios);
  const plan = compilePlan(ready);
  const shape = shapeOf(ready, plan);
  const promised = scenario.types.map((type) => serviceLevelTargetOf(type));
  const sums = new LevelSums(
    shape,
    replications,
    promised.map((level) => level?.population ?? 'live'),
  );
  const accumulator = new Accumulator(shape);
  const run = monthRun(ready, replications, accumulator, sums);
  yield { run };

  const report = accumulator.report(provenanceOf(scenario, plan, replications, ratios));
  const perMonth = Math.floor(days / calendarDays);
  const left = days - perMonth * calendarDays;
  const seed = scenario.seed ?? defaultSeed;
  const types: TypeMonth[] = [];
  for (const [t, type] of scenario.types.entries()) {
    const level = promised[t];
    if (!level) continue;
    yield { interim: { done: types.length / scenario.types.length } };
    types.push({
      type: type.id,
      name: type.name ?? type.id,
      ...promiseOf(level),
      rules: monthLevels(
        sums.ofDays(t, calendarDays),
        sums.ofDays(t, left),
        { perMonth, hasRest: left > 0 },
        level.share,
        new Pay(terms, level.share),
        `${seed} ${type.id}`,
      ).map((month, r) => {
        const rule = serviceLevelRules[r]!;
        const key = levelKey(rule, level.population ?? 'live');
        return { rule, level: report.types[type.id]![key], ...month };
      }),
    });
  }
  return { days, calendarDays, simulatedDays: replications * calendarDays, types, report };
}

/** Days of a month of which a calendar of so many days is a part. `usualDays(5) // 21` */
export function usualDays(calendarDays: number): number {
  if (calendarDays >= 20) return calendarDays;
  return calendarDays === 7 ? 30 : 21;
}

/** As many runs as take seconds. */
function usualReplications({ types, calendar }: Scenario): number {
  const intervals = intervalsOf(calendar);
  const contacts = types.reduce((sum, type) => sum + givenVolume(type, intervals), 1);
  const days = (contactsToSimulate * calendar.days.length) / contacts;
  const wanted = Math.min(mostDaysToSimulate, Math.max(fewestDaysToSimulate, days));
  return Math.max(fewestReplications, Math.ceil(wanted / calendar.days.length));
}

function promiseOf({ share, within, population = 'live', rule = 'answered/offered' }: ServiceLevelTarget) {
  return { share, within, population, rule };
}

function checkTarget({ share, within }: { readonly share: number; readonly within: number }): void {
  if (!(share > 0 && share <= 1)) throw new RangeError(`invalid share: ${share} (must be above 0 to 1)`);
  if (!(within >= 0 && within < 1e7))
    throw new RangeError(`invalid within: ${within} (seconds, must be ≥ 0)`);
}

/** All types held to one share and wait, counted as each type's first service level counts. */
function withTarget(
  scenario: Scenario,
  asked: { readonly share: number; readonly within: number },
): Scenario {
  return {
    ...scenario,
    types: scenario.types.map((type) => {
      const { targets = [] } = type;
      const first = serviceLevelTargetOf(type);
      const level: ServiceLevelTarget = { ...(first ?? { measure: 'serviceLevel' as const }), ...asked };
      return { ...type, targets: [level, ...targets.filter((target) => target !== first)] };
    }),
  };
}

function monthRun(
  scenario: Scenario,
  replications: number,
  accumulator: Accumulator,
  sums: LevelSums,
): Run<void> {
  return {
    scenarios: [scenario],
    stops: [replications],
    isEnough: false,
    get done() {
      return sums.replications;
    },
    add([batch]) {
      const { from, to, tallies, histograms } = batch!;
      accumulator.add(tallies, to - from, histograms);
      const length = tallies.length / (to - from);
      for (let r = 0; r < to - from; r++) sums.add(tallies.subarray(r * length, (r + 1) * length));
    },
    result: () => undefined,
  };
}
