/**
 * Staffing by simulation, for any scenario: the people of every group and interval, at least price, so that every
 * target holds in its scope, with skills, sessions, callbacks, work that waits and redials between the intervals.
 *
 *   pilot     plenty of people everywhere: what comes, how long it takes, what nobody can do better
 *   first     by formula, then more people where it falls short: a plan that holds, early
 *   starts    from specialists and from generalists, too many taken out; the cheaper start goes on
 *   trades    one more here for two fewer there, between groups and along the day
 *   refine    the same plan measured over more and more days: repaired, and taken out what still can go
 *   proof     days that the search has not seen; what fails there is repaired and proven on other days again
 *
 * Every step compares plans on the same random days (trial.ts). The answer is a local optimum: no single agent can
 * go, as far as the days simulated tell, and no trade that was tried saves anything. Offered volumes are solved for
 * fresh ones once, with the people given, and kept.
 */
import type { Scenario } from '../../scenario/index.ts';
import {
  compilePlan,
  defaultSeed,
  freshVolumes,
  type Plan,
  runOf,
  type Study,
  shapeOf,
  withFreshVolumes,
} from '../../simulation/index.ts';
import { pruneBlocks } from './blocks.ts';
import { leastPrice } from './bound.ts';
import { Demands } from './demands.ts';
import { type Effort, effortFor, pilotReplications } from './effort.ts';
import { firstGuess, homesOf } from './first-guess.ts';
import { type Observed, pilotRun, plenty } from './pilot.ts';
import { Places } from './places.ts';
import { Reach } from './reach.ts';
import { fineRepair, roughRepair } from './repair.ts';
import { Search } from './search.ts';
import {
  plannedGroups,
  plannedTargets,
  progressOf,
  type StaffingPlan,
  type StaffingProgress,
  unreachableTargets,
} from './staffing-plan.ts';
import { holds, isDemand, lacking, pooled, type Standing, standingOf } from './standing.ts';
import { trade } from './trade.ts';
import { withUsualTargets } from './usual-targets.ts';

/** Proofs on ever other days before what still fails is said instead of repaired. */
const mostProofs = 5;
/** Proofs after which agents may still be taken out; what later ones repair stays. */
const mostPrunings = 2;

/**
 * The study that staffs a scenario. Interims are plans, the first early; whoever drives it may stop at any.
 *
 * @example studyHere(staffBySimulation(scenario)).agentHours // 714.5
 */
export function* staffBySimulation(given: Scenario): Study<StaffingPlan, StaffingProgress> {
  const { scenario: promised, usual } = withUsualTargets(given);
  const fresh = withFreshVolumes(promised, yield* freshVolumes(promised));
  return yield* new Staffing(fresh, usual).staff();
}

class Staffing {
  private readonly scenario: Scenario;
  private readonly usual: readonly string[];
  private readonly seed: string;
  private readonly plan: Plan;
  private readonly places: Places;
  private readonly search: Search;
  private readonly most: Int32Array;

  constructor(scenario: Scenario, usual: readonly string[]) {
    this.scenario = scenario;
    this.usual = usual;
    this.seed = scenario.seed ?? defaultSeed;
    this.plan = compilePlan(scenario);
    this.places = new Places(scenario, this.plan);
    const demands = new Demands(shapeOf(scenario, this.plan));
    const reach = new Reach(scenario, this.plan);
    this.search = new Search(scenario, this.places, demands, reach, `${this.seed} search`);
    this.most = plenty(scenario, this.plan, this.places);
  }

  *staff(): Study<StaffingPlan, StaffingProgress> {
    const { search, most } = this;
    const everybody = this.places.staffed(most, search.seed);
    const seen = yield* runOf(pilotRun(this.plan, search.demands, everybody, pilotReplications));
    const best = standingOf(most, seen.counted);
    const unreachable = unreachableTargets(this.scenario, search.demands, best);
    if (unreachable.length > 0 || this.places.all.length === 0) {
      return { ...this.answer(standingOf(this.places.nobody(), seen.counted), null, 0, 0), unreachable };
    }
    const effort = effortFor(this.plan, seen, this.places.all.length);
    let standing = yield* this.start(seen, effort);
    standing = yield* this.improve(standing, effort);
    return yield* this.prove(standing, best, seen, effort);
  }

  /** Plans from either rule of homes; the cheaper of those that hold. */
  private *start(seen: Observed, { first, start }: Effort): Study<Standing, StaffingProgress> {
    const { search, scenario, plan, most } = this;
    let cheapest: Standing | undefined;
    const tried: string[] = [];
    for (const rule of ['specialists', 'generalists'] as const) {
      const homes = homesOf(scenario, this.places, rule);
      if (tried.includes(homes.join())) continue;
      tried.push(homes.join());
      const guess = firstGuess(scenario, plan, this.places, seen, homes);
      let standing = yield* roughRepair(search, scenario, plan, most, homes, guess, first);
      standing = yield* fineRepair(search, standing, most, first);
      if (!cheapest) yield this.interim('first', 0.05, standing);
      standing = yield* search.measure(standing.counts, start.plan);
      standing = yield* fineRepair(search, standing, most, start.changes);
      standing = yield* pruneBlocks(search, scenario, plan, standing, start.changes);
      standing = yield* search.prune(standing, start.changes);
      search.forgetAll();
      if (!cheapest || this.isBetter(standing, cheapest)) {
        cheapest = standing;
        yield this.interim('starts', 0.05 + 0.1 * tried.length, standing);
      }
    }
    return cheapest!;
  }

  private *improve(given: Standing, { trade: trading, refine }: Effort): Study<Standing, StaffingProgress> {
    const { search, plan, most } = this;
    let standing = yield* this.settle(given, trading.plan, trading.changes);
    standing = yield* trade(search, plan, most, standing, trading.changes);
    yield this.interim('trades', 0.4, standing);
    for (const [k, sizes] of refine.entries()) {
      standing = yield* this.settle(standing, sizes.plan, sizes.changes);
      yield this.interim('refine', k === 0 ? 0.5 : 0.7, standing);
    }
    return standing;
  }

  /** Measures a plan anew, repairs it and takes out what can go. */
  private *settle({ counts }: Standing, replications: number, changes: number): Study<Standing> {
    const measured = yield* this.search.measure(counts, replications);
    const repaired = yield* fineRepair(this.search, measured, this.most, changes);
    return yield* this.search.prune(repaired, changes);
  }

  /** Fresh days; as long as they change the plan, others. */
  private *prove(
    given: Standing,
    best: Standing,
    seen: Observed,
    effort: Effort,
  ): Study<StaffingPlan, StaffingProgress> {
    const { search } = this;
    const { changes, plan } = effort.refine.at(-1)!;
    let known = given;
    let days = plan;
    for (let round = 1; ; round++) {
      const seed = `${this.seed} proof ${round}`;
      const proof = yield* search.measure(known.counts, effort.proof, seed);
      const isHeld = isProven(proof);
      yield this.interim('proof', 0.7 + 0.05 * round, proof, isHeld);
      const all = pooled(known, days, proof, effort.proof);
      days += effort.proof;
      let next = all;
      if (!isHeld && round < mostProofs) {
        next = yield* fineRepair(search, all, this.most, changes);
        search.keep(all.counts, next.counts);
      }
      if (round <= mostPrunings) {
        // what was settled early, by few days and a plan that has changed since, has its last chance
        if (round === 1) search.reconsider();
        for (const sizes of [...effort.refine.map((each) => each.changes), 2 * changes]) {
          next = yield* search.prune(next, sizes);
        }
      }
      // where all days together say that it holds, other fresh ones are asked
      if (next === all && (isHeld || round === mostProofs)) {
        const least = yield* leastPrice(
          search,
          this.scenario,
          this.plan,
          best,
          seen,
          known,
          effort.refine[0]!.changes,
        );
        const price = this.places.price(known.counts);
        const atLeast = price > 0 ? least / price : 1;
        return this.answer(proof, seed, effort.proof, atLeast);
      }
      known = next;
    }
  }

  private isBetter(standing: Standing, other: Standing): boolean {
    const isHeld = lacking(standing).length === 0;
    if (isHeld !== (lacking(other).length === 0)) return isHeld;
    return this.places.price(standing.counts) < this.places.price(other.counts);
  }

  private interim(
    stage: StaffingProgress['stage'],
    done: number,
    standing: Standing,
    isHeld = lacking(standing).length === 0,
  ): { readonly interim: StaffingProgress } {
    return { interim: progressOf(stage, done, this.scenario, this.search, standing, isHeld) };
  }

  private answer(
    standing: Standing,
    seed: string | null,
    replications: number,
    atLeast: number,
  ): StaffingPlan {
    const { places, search, scenario } = this;
    const { counts } = standing;
    return {
      scenario: places.staffed(counts, scenario.seed),
      groups: plannedGroups(scenario, search, counts),
      asGiven: scenario.groups.flatMap(({ id }, g) => (places.groups.includes(g) ? [] : [id])),
      usual: this.usual,
      agentHours: places.hours(counts),
      cost: places.inMoney ? places.price(counts) : null,
      atLeast,
      targets: plannedTargets(scenario, search, standing),
      holds: seed !== null && isProven(standing),
      proof: seed === null ? null : { replications, seed },
      simulated: search.simulated,
      unreachable: [],
    };
  }
}

function isProven(standing: Standing): boolean {
  return standing.mean.every((_, d) => !isDemand(standing, d) || holds(standing, d));
}
