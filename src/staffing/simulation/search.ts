/**
 * The steps of the search: measure a plan, see what changes to it would do, adopt those that keep every demand.
 *
 * Changes are tried many at once (trial.ts) and chosen by their effects, the dearest first, as long as every demand
 * they touch keeps its slack; effects of neighbours add up. What is chosen is then simulated together: where a
 * demand fails after all, the change that hurts it most is taken back. A change seen to break a demand by two
 * standard errors and a half is settled and not tried again until somebody is added (findings.ts).
 */
import type { Scenario } from '../../scenario/index.ts';
import { runOf, type Study } from '../../simulation/index.ts';
import { Changes, type Steps } from './changes.ts';
import type { Demands } from './demands.ts';
import { Findings } from './findings.ts';
import { pooledInLines } from './lines.ts';
import type { Places } from './places.ts';
import type { Reach } from './reach.ts';
import { type Care, changed, lacking, moved, rough, type Standing, slackOf, standingOf } from './standing.ts';
import {
  type Change,
  type Counted,
  type Days,
  type Effect,
  Trial,
  type TrialResult,
  type Variant,
} from './trial.ts';

/** Scenarios simulated side by side at most. */
const mostVariants = 40;
/** Plans whose days are remembered. */
const remembered = 3;

export class Search {
  /** Replications simulated so far, all variants counted. */
  simulated = 0;
  /** Milliseconds of one replication, about; and of all of them, after which nothing more is taken out or traded. */
  cost = 0;
  limit = Number.POSITIVE_INFINITY;
  /** Makes the days on which plans are compared. */
  readonly seed: string;
  readonly places: Places;
  readonly demands: Demands;
  readonly reach: Reach;
  readonly changes: Changes;
  readonly findings: Findings;

  /** What comes, as counted over the most days so far. */
  private volumes: Counted | undefined;
  /** Plans as they were last simulated on the days on which plans are compared. */
  private readonly memory: { readonly counts: Int32Array; readonly days: Days }[] = [];

  constructor(scenario: Scenario, places: Places, demands: Demands, reach: Reach, seed: string) {
    this.seed = seed;
    this.places = places;
    this.demands = demands;
    this.reach = reach;
    this.changes = new Changes(scenario, places, demands, reach);
    this.findings = new Findings(this.changes);
  }

  /** Milliseconds spent so far, about. */
  get spent(): number {
    return this.simulated * this.cost;
  }

  get isSpent(): boolean {
    return this.spent >= this.limit;
  }

  /** What would be left of the limit, as a part of what is left now, once the effects of changes are known. */
  left(changes: readonly Change[], replications: number): number {
    const asked = this.changes.packed(changes).length * replications * this.cost;
    return 1 - asked / Math.max(0, this.limit - this.spent);
  }

  /** How a plan stands after so many replications; on fresh days with another seed. */
  *measure(
    counts: Int32Array,
    replications: number,
    { seed = this.seed, care = rough }: { readonly seed?: string; readonly care?: Care } = {},
  ): Study<Standing> {
    if (seed === this.seed) {
      const { base } = yield* this.trial(counts, [], replications);
      return standingOf(counts, base, care);
    }
    const trial = new Trial(this.demands, this.places.staffed(counts, seed), [], replications);
    this.simulated += replications;
    const { base } = yield* runOf(trial);
    this.noteVolumes(base);
    return standingOf(counts, base, care);
  }

  /** One agent fewer wherever that is not settled. */
  removals(counts: Int32Array, among: Iterable<number> = counts.keys()): Change[] {
    return this.changes.fewer(
      counts,
      [...among].filter((place) => this.findings.isOpen(place)),
    );
  }

  /** What changes to a plan do, each by itself. */
  *effects(counts: Int32Array, changes: readonly Change[], replications: number): Study<Effect[]> {
    const lists = this.changes.packed(changes);
    const effects: Effect[] = [];
    for (let from = 0; from < lists.length; from += mostVariants) {
      const some = lists.slice(from, from + mostVariants);
      effects.push(...(yield* this.trial(counts, some, replications)).effects);
    }
    return effects;
  }

  /** Of changes with known effects, those that together leave every demand its slack; the most saving first. */
  choose(standing: Standing, effects: readonly Effect[]): Effect[] {
    const slack = standing.mean.map((_, d) => slackOf(standing, d));
    const chosen: Effect[] = [];
    const left = effects
      .map((effect) => ({ effect, room: roomOf(effect, slack) }))
      .sort((a, b) => b.effect.change.saves - a.effect.change.saves || b.room - a.room);
    for (const { effect } of left) {
      if (roomOf(effect, slack) < 0) continue;
      const next = changed(standing.counts, [...chosen.map(({ change }) => change), effect.change]);
      if (next.some((count) => count < 0)) continue;
      chosen.push(effect);
      effect.change.touches.forEach(({ demand }, t) => {
        slack[demand]! += effect.mean[t]!;
      });
    }
    return chosen;
  }

  /** Carries out chosen changes as far as every demand that held still holds. */
  *adopt(standing: Standing, chosen: readonly Effect[], replications: number): Study<Standing> {
    let left = [...chosen];
    while (left.length > 0 && !this.isSpent) {
      const steps = left.flatMap(({ change }) => change.steps);
      const next = yield* this.step(standing, steps, replications);
      const failing = lacking(next).filter(
        (d) => !(slackOf(standing, d) < 0 && next.mean[d]! >= standing.mean[d]!),
      );
      if (failing.length === 0) {
        this.findings.forget(steps);
        return next;
      }
      const back = new Set<Effect>();
      for (const demand of failing) {
        const worst = worstFor(left, demand);
        if (worst) back.add(worst);
      }
      if (back.size === 0) for (const effect of left.slice(Math.floor(left.length / 2))) back.add(effect);
      left = left.filter((effect) => !back.has(effect));
    }
    return standing;
  }

  /** Carries out steps whatever they do. */
  *enforce(standing: Standing, steps: Steps, replications: number): Study<Standing> {
    this.findings.forget(steps);
    return yield* this.step(standing, steps, replications);
  }

  /**
   * Takes out agents one by one where every demand still holds, again where one was taken: chosen by so many
   * replications, carried over by so many for the whole plan.
   */
  *prune(given: Standing, replications: number, whole: number): Study<Standing> {
    let standing = given;
    let among: Iterable<number> = standing.counts.keys();
    for (;;) {
      const removals = this.isSpent ? [] : this.removals(standing.counts, among);
      if (removals.length === 0) return standing;
      const effects = yield* this.removalEffects(standing, removals, replications);
      const chosen = this.choose(standing, effects);
      const next = yield* this.adopt(standing, chosen, whole);
      this.findings.settle(standing, effects);
      if (next === standing) return standing;
      among = placesOf(chosen).filter((place) => next.counts[place]! < standing.counts[place]!);
      standing = next;
    }
  }

  /** What removals do: as known from before where that is exact enough, or decides the matter; else simulated. */
  private *removalEffects(
    standing: Standing,
    removals: readonly Change[],
    replications: number,
  ): Study<Effect[]> {
    const effects: Effect[] = [];
    const asked: Change[] = [];
    for (const removal of removals) {
      const known = this.findings.enoughOf(removal, standing, replications);
      if (known) effects.push(known);
      else asked.push(removal);
    }
    const simulated = yield* this.effects(standing.counts, asked, replications);
    for (const effect of simulated) this.findings.note(effect, replications);
    return [...effects, ...simulated];
  }

  /** What some steps do together, everywhere. */
  *together(counts: Int32Array, steps: Steps, replications: number): Study<Effect> {
    const { effects } = yield* this.trial(counts, [[this.changes.everywhere(steps)]], replications);
    return effects[0]!;
  }

  /** The standing after some steps, carried over by the difference on the same days. */
  private *step(standing: Standing, steps: Steps, replications: number): Study<Standing> {
    return moved(standing, yield* this.together(standing.counts, steps, replications));
  }

  private *trial(
    counts: Int32Array,
    lists: readonly (readonly Change[])[],
    replications: number,
  ): Study<TrialResult> {
    const variants = lists.map((changes): Variant & { counts: Int32Array } => {
      const next = changed(counts, changes);
      return { counts: next, changes, scenario: this.places.staffed(next, this.seed) };
    });
    const known = variants.length > 0 ? this.recall(counts, replications) : undefined;
    const base = known ?? this.places.staffed(counts, this.seed);
    const trial = new Trial(this.demands, base, variants, replications);
    this.simulated += replications * trial.scenarios.length;
    const result = yield* runOf(trial);
    if (!known) this.remember(counts, result.days);
    if (result.otherDays) this.remember(variants[0]!.counts, result.otherDays);
    this.noteVolumes(result.base);
    const effects = result.effects.map((one) => pooledInLines(one, this.demands.all, this.volumes!.by));
    return { ...result, effects };
  }

  private noteVolumes(counted: Counted): void {
    if (counted.replications > (this.volumes?.replications ?? 0)) this.volumes = counted;
  }

  private recall(counts: Int32Array, replications: number): Days | undefined {
    const at = this.memory.findIndex(
      (each) => each.days.replications >= replications && isSame(each.counts, counts),
    );
    if (at < 0) return undefined;
    const [found] = this.memory.splice(at, 1);
    this.memory.push(found!);
    return found!.days;
  }

  private remember(counts: Int32Array, days: Days | null): void {
    if (!days) return;
    this.memory.push({ counts, days });
    if (this.memory.length > remembered) this.memory.shift();
  }
}

function isSame(a: Int32Array, b: Int32Array): boolean {
  return a.every((n, k) => n === b[k]);
}

/** The change that hurts a demand most. */
function worstFor(effects: readonly Effect[], demand: number): Effect | undefined {
  let worst: Effect | undefined;
  let most = 0;
  for (const effect of effects) {
    const t = effect.change.touches.findIndex((touch) => touch.demand === demand);
    if (t < 0 || effect.mean[t]! >= most) continue;
    worst = effect;
    most = effect.mean[t]!;
  }
  return worst;
}

/** Places of the steps of effects. */
function placesOf(effects: readonly Effect[]): number[] {
  return effects.flatMap(({ change }) => change.steps.map(({ place }) => place));
}

/** The least slack that a change leaves in what it makes worse, in shares of the slack's own unit. */
export function roomOf({ change, mean }: Effect, slack: Float64Array): number {
  let room = Number.POSITIVE_INFINITY;
  change.touches.forEach(({ demand }, t) => {
    if (mean[t]! < 0) room = Math.min(room, slack[demand]! + mean[t]!);
  });
  return room;
}
