/**
 * The search for one part of a centre (parts.ts), stage by stage:
 *
 *   first     by formula, then more people where it falls short: a plan that holds, early
 *   starts    from specialists and from generalists, too many taken out; the cheaper start goes on
 *   trades    one more here for fewer there, between groups, between neighbours and along the day
 *   refine    the same plan measured over more days: repaired, and taken out what still can go
 *   prove     days that the search has not seen: what fails there is repaired, what they show to be too many goes,
 *             and other fresh days are asked, until nothing changes; where to look at every agent would take too much
 *             of the budget, the days of two rounds are taken together before, and some are looked at (trim.ts)
 *
 * Each stage ends with its part of a budget of simulated contacts (effort.ts). Proofs add up: the fresh days of
 * earlier rounds are carried over to the plan as it is now by differences, so that the last plan is known by all.
 */
import { defaultSeed, type Study } from '../../simulation/index.ts';
import { pruneBlocks } from './blocks.ts';
import { leastPrice } from './bound.ts';
import type { Effort, Sizes } from './effort.ts';
import { exchangeCrews } from './exchange.ts';
import { firstGuess, type HomeRule, homesOf } from './first-guess.ts';
import type { Part } from './parts.ts';
import { fineRepair, roughRepair } from './repair.ts';
import { careful, holds, isDemand, lacking, pooled, type Standing, standingOf } from './standing.ts';
import { trade } from './trade.ts';
import { trim } from './trim.ts';

/** Parts of the budget at which stages end. */
const until = { starts: 0.2, trades: 0.36, refine: 0.46, prove: 0.97 };
/** Rounds of fresh days at most. */
const mostProofs = 6;
/** How many times the usual numbers removals near the bar are looked at by, one after the other. */
const closer = [1, 4, 12];
/** Part of the budget that a look at every agent may take. */
const mostLook = 0.15;
/** What a repair of a plan takes, in measurements of it on fresh days. */
const repairing = 0.3;

export class PartSearch {
  readonly part: Part;
  /** The plan so far. */
  standing: Standing;
  /** Whether the last round of fresh days left it as it was, or there is no time for another. */
  isSettled = false;
  private readonly effort: Effort;
  private round = 0;
  /** Whether to look at every agent on fresh days would take too much of the budget. */
  private isDear = false;

  constructor(part: Part, effort: Effort) {
    this.part = part;
    this.effort = effort;
    this.standing = standingOf(part.places.nobody(), part.seen.counted);
  }

  /** The first plan that holds as far as a few days tell. */
  *first(): Study<void> {
    this.standing = yield* this.begin('specialists');
  }

  /** Plans from either rule of homes; the cheaper of those that hold. */
  *starts(): Study<void> {
    const { search } = this.part;
    const { start } = this.effort;
    const cheaper = yield* this.prepare(this.standing, start);
    this.standing = cheaper;
    if (this.homes('generalists').join() === this.homes('specialists').join()) return;
    search.findings.forgetAll();
    const other = yield* this.prepare(yield* this.begin('generalists'), start);
    if (this.isBetter(other, cheaper)) this.standing = other;
    search.findings.forgetAll();
  }

  *trades(): Study<void> {
    const { search, plan, best } = this.part;
    const { trade: sizes, proof, budget } = this.effort;
    const { counts } = this.standing;
    const looks = search.changes.packed(search.changes.fewer(counts, counts.keys()));
    this.isDear = looks.length * proof.changes * search.cost > mostLook * budget;
    this.limit(until.trades);
    const standing = yield* this.settle(yield* search.measure(counts, sizes.plan), sizes);
    this.standing = yield* trade(search, plan, best.counts, standing, sizes);
  }

  *refine(): Study<void> {
    const { search } = this.part;
    const { refine } = this.effort;
    // the time is better spent on fresh days
    if (this.isDear) return;
    this.limit(until.refine);
    // what was settled early, by few days and a plan that has changed since, has another chance
    search.findings.reconsider();
    this.standing = yield* this.settle(yield* search.measure(this.standing.counts, refine.plan), refine);
  }

  /** One round of fresh days. */
  *prove(): Study<void> {
    const { search, plan, best, scenario } = this.part;
    const { proof, budget } = this.effort;
    this.round += 1;
    const seed = `${proofSeed(scenario.seed)} ${this.round}`;
    const fresh = yield* search.measure(this.standing.counts, proof.plan, { seed, care: careful });
    const before = this.round === 1 ? fresh : pooled(this.standing, fresh);
    if (this.isDear) {
      this.standing = yield* this.judge(before);
      return;
    }
    let next = yield* fineRepair(search, before, best.counts, proof);
    const forAnother = (proof.plan * search.cost) / budget;
    const isLast = this.round === mostProofs || search.spent / budget + forAnother > until.prove;
    if (!isLast) {
      // half of what is left, so that other fresh days have their say about what is taken out here
      const spent = search.spent / budget;
      this.limit(spent + (until.prove - forAnother - spent) / 2);
      if (this.round === 1) search.findings.reconsider();
      for (const times of closer) {
        const changes = Math.min(Math.floor(proof.plan / 2), proof.changes * times);
        next = yield* search.prune(next, changes, Math.max(changes, proof.whole));
      }
      if (this.round === 1) next = yield* trade(search, plan, best.counts, next, proof);
      next = yield* exchangeCrews(search, best.counts, next, proof.plan);
    }
    this.isSettled = isLast || next === before;
    this.standing = next;
  }

  /** What follows from a round of fresh days where to look at every agent would take too much. */
  private *judge(measured: Standing): Study<Standing> {
    const { search, best } = this.part;
    const { proof, budget } = this.effort;
    if (this.round === 1) return measured;
    const next = yield* fineRepair(search, measured, best.counts, proof, true);
    const forAnother = ((1 + repairing) * proof.plan * search.cost) / budget;
    this.isSettled = this.round === mostProofs || search.spent / budget + forAnother > until.prove;
    if (this.isSettled || this.round > 2) return next;
    this.limit(until.prove - forAnother);
    return yield* trim(search, next, proof);
  }

  /** Least price of any plan, as far as is known. */
  *least(): Study<number> {
    const { changes } = this.effort.refine;
    return yield* leastPrice(this.part, this.standing.counts, changes);
  }

  /** Whether every target holds as far as is known; of a plan tried on fresh days, by its lower bounds there. */
  get holds(): boolean {
    const { standing } = this;
    if (this.proven === 0) return lacking(standing).length === 0;
    return standing.mean.every((_, d) => !isDemand(standing, d) || holds(standing, d));
  }

  /** Fresh days that the plan has been tried on. */
  get proven(): number {
    return this.round === 0 ? 0 : this.standing.days;
  }

  get budget(): number {
    return this.effort.budget;
  }

  private *begin(rule: HomeRule): Study<Standing> {
    const { search, scenario, plan, places, seen, best } = this.part;
    const { first } = this.effort;
    const homes = this.homes(rule);
    const guess = firstGuess(scenario, plan, places, seen, homes);
    const standing = yield* roughRepair(search, scenario, plan, best.counts, homes, guess, first);
    return yield* fineRepair(search, standing, best.counts, { changes: first, whole: first });
  }

  /** Takes out what is too much of a first plan, in blocks, then one by one. */
  private *prepare({ counts }: Standing, sizes: Sizes): Study<Standing> {
    const { search, scenario, plan, best } = this.part;
    this.limit(until.starts);
    const measured = yield* search.measure(counts, sizes.plan);
    const repaired = yield* fineRepair(search, measured, best.counts, sizes);
    const fewer = yield* pruneBlocks(search, scenario, plan, repaired, sizes);
    return yield* search.prune(fewer, sizes.changes, sizes.whole);
  }

  /** Repairs a plan that has been measured anew, and takes out what can go. */
  private *settle(measured: Standing, sizes: Sizes): Study<Standing> {
    const repaired = yield* fineRepair(this.part.search, measured, this.part.best.counts, sizes);
    return yield* this.part.search.prune(repaired, sizes.changes, sizes.whole);
  }

  private homes(rule: HomeRule): number[] {
    return homesOf(this.part.scenario, this.part.places, rule);
  }

  private limit(part: number): void {
    this.part.search.limit = part * this.effort.budget;
  }

  private isBetter(standing: Standing, other: Standing): boolean {
    const isHeld = lacking(standing).length === 0;
    if (isHeld !== (lacking(other).length === 0)) return isHeld;
    return this.part.places.price(standing.counts) < this.part.places.price(other.counts);
  }
}

/** Makes the fresh days; the number of the round follows it. */
export function proofSeed(seed: string | undefined): string {
  return `${seed ?? defaultSeed} proof`;
}
