/**
 * The steps of the search: measure a plan, see what changes to it would do, adopt those that keep every demand.
 *
 * Changes are tried many at once (trial.ts) and chosen by their effects, the dearest first, as long as every demand
 * they touch keeps its slack; effects of neighbours add up. What is chosen is then simulated together: where a
 * demand fails after all, the change that hurts it most is taken back. A change seen to break a demand by two
 * standard errors and a half is settled and not tried again until somebody is added.
 */
import type { Scenario } from '../../scenario/index.ts';
import { runOf, type Study } from '../../simulation/index.ts';
import type { Demands } from './demands.ts';
import type { Places } from './places.ts';
import type { Reach, Stretch } from './reach.ts';
import { changed, isDemand, lacking, moved, type Standing, slackOf, standingOf } from './standing.ts';
import { type Change, type Effect, type Touch, Trial } from './trial.ts';

/** Scenarios simulated side by side at most. */
const mostVariants = 40;
const sure = 2.5;

export type Steps = Change['steps'];

export class Search {
  /** Replications simulated so far, all variants counted. */
  simulated = 0;
  /** Makes the days on which plans are compared. */
  readonly seed: string;
  readonly places: Places;
  readonly demands: Demands;
  readonly reach: Reach;
  /** Demands of each type. */
  private readonly ofType: readonly (readonly number[])[];
  /** Single removals that are settled: their places, and the demand that each breaks. */
  private readonly settled = new Map<number, number>();
  /** Places where nobody may be taken out any more. */
  private readonly kept = new Set<number>();
  /** Effects of single removals as last simulated, as long as nothing near them has changed. */
  private readonly known = new Map<number, { readonly effect: Effect; readonly replications: number }>();
  /** Of each place, as last seen, the demand that breaks most with one agent fewer. */
  readonly breaks = new Map<number, number>();

  constructor(scenario: Scenario, places: Places, demands: Demands, reach: Reach, seed: string) {
    this.seed = seed;
    this.places = places;
    this.demands = demands;
    this.reach = reach;
    this.ofType = scenario.types.map((_, t) =>
      demands.all.flatMap(({ type }, demand) => (type === t ? [demand] : [])),
    );
  }

  /** How a plan stands after so many replications; on fresh days with another seed. */
  *measure(counts: Int32Array, replications: number, seed = this.seed): Study<Standing> {
    const trial = new Trial(this.demands, this.places.staffed(counts, seed), [], replications);
    this.simulated += replications;
    return standingOf(counts, (yield* runOf(trial)).base);
  }

  /** Agents more or fewer in some places, and where that is looked for. */
  change(steps: Steps): Change {
    const touches: Touch[] = [];
    const stretches = new Map<number, Stretch>();
    for (const { place } of steps) {
      const at = this.places.all[place]!;
      for (const type of this.reach.typesOf(at.group)) {
        const own = this.reach.of(at, type);
        const other = stretches.get(type);
        if (own) stretches.set(type, other ? hullOf(own, other) : own);
      }
    }
    for (const [type, { from, to }] of stretches) {
      for (const demand of this.ofType[type]!) {
        const { first, end } = this.demands.all[demand]!;
        let begin = first;
        while (begin < end && this.demands.parts[begin]!.to < from) begin++;
        let until = end;
        while (until > begin && this.demands.parts[until - 1]!.from > to) until--;
        if (until > begin) touches.push({ demand, first: begin, end: until });
      }
    }
    return { steps, saves: this.savingOf(steps), touches };
  }

  /** One agent fewer in every open place that has one; only in those not settled, or in all of them. */
  removals(
    counts: Int32Array,
    among: Iterable<number> = counts.keys(),
    which: 'unsettled' | 'all' = 'unsettled',
  ): Change[] {
    const isWanted = (place: number) => which === 'all' || !(this.settled.has(place) || this.kept.has(place));
    return [...among]
      .filter((place) => counts[place]! > 0 && this.places.all[place]!.isOpen && isWanted(place))
      .map((place) => this.change([{ place, by: -1 }]));
  }

  /** One agent more in each of these places. */
  additions(among: Iterable<number>): Change[] {
    return [...among]
      .filter((place) => this.places.all[place]!.isOpen)
      .map((place) => this.change([{ place, by: 1 }]));
  }

  /** What changes to a plan do, each by itself. */
  *effects(counts: Int32Array, changes: readonly Change[], replications: number): Study<Effect[]> {
    const variants = this.packed(changes);
    const effects: Effect[] = [];
    const base = this.places.staffed(counts, this.seed);
    for (let from = 0; from < variants.length; from += mostVariants) {
      const some = variants.slice(from, from + mostVariants).map((together) => ({
        changes: together,
        scenario: this.places.staffed(changed(counts, together), this.seed),
      }));
      this.simulated += replications * (some.length + 1);
      effects.push(...(yield* runOf(new Trial(this.demands, base, some, replications))).effects);
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
    while (left.length > 0) {
      const next = yield* this.step(
        standing,
        left.flatMap(({ change }) => change.steps),
        replications,
      );
      const failing = lacking(next).filter(
        (d) => !(slackOf(standing, d) < 0 && next.mean[d]! >= standing.mean[d]!),
      );
      if (failing.length === 0) {
        this.forget(left.flatMap(({ change }) => change.steps));
        return next;
      }
      const back = new Set<Effect>();
      for (const demand of failing) {
        let worst: Effect | undefined;
        let most = 0;
        for (const effect of left) {
          const t = effect.change.touches.findIndex((touch) => touch.demand === demand);
          if (t >= 0 && effect.mean[t]! < most) {
            worst = effect;
            most = effect.mean[t]!;
          }
        }
        if (worst) back.add(worst);
      }
      if (back.size === 0) for (const effect of left.slice(Math.floor(left.length / 2))) back.add(effect);
      left = left.filter((effect) => !back.has(effect));
    }
    return standing;
  }

  /** Carries out steps whatever they do. */
  *enforce(standing: Standing, steps: Steps, replications: number): Study<Standing> {
    this.forget(steps);
    return yield* this.step(standing, steps, replications);
  }

  /** The standing after some steps, carried over by the difference on the same days. */
  private *step(standing: Standing, steps: Steps, replications: number): Study<Standing> {
    const touches = this.demands.all.map(({ first, end }, demand) => ({ demand, first, end }));
    const change: Change = { steps, saves: this.savingOf(steps), touches };
    const [effect] = yield* this.effects(standing.counts, [change], replications);
    return moved(standing, effect!);
  }

  /** Takes out agents one by one where every demand still holds, again where one was taken. */
  *prune(given: Standing, replications: number): Study<Standing> {
    let standing = given;
    let among: Iterable<number> = standing.counts.keys();
    for (;;) {
      const removals = this.removals(standing.counts, among);
      if (removals.length === 0) return standing;
      const effects = yield* this.removalEffects(standing, removals, replications);
      const chosen = this.choose(standing, effects);
      const next = yield* this.adopt(standing, chosen, replications);
      this.settle(standing, effects);
      if (next === standing) return standing;
      among = places(chosen).filter((place) => next.counts[place]! < standing.counts[place]!);
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
      const known = this.known.get(removal.steps[0]!.place);
      const isEnough =
        known &&
        (known.replications >= replications || this.surelyBroken(standing, known.effect) !== undefined);
      if (isEnough) effects.push(known.effect);
      else asked.push(removal);
    }
    const simulated = yield* this.effects(standing.counts, asked, replications);
    for (const effect of simulated) this.known.set(effect.change.steps[0]!.place, { effect, replications });
    return [...effects, ...simulated];
  }

  /** A demand that surely breaks. */
  private surelyBroken(standing: Standing, { change, mean, error2 }: Effect): number | undefined {
    return change.touches.find(({ demand }, t) => {
      if (!isDemand(standing, demand)) return false;
      const error = Math.sqrt(error2[t]! + standing.error2[demand]!);
      return slackOf(standing, demand) + mean[t]! < -sure * error;
    })?.demand;
  }

  /** Notes single removals that surely break something. */
  private settle(standing: Standing, effects: readonly Effect[]): void {
    for (const effect of effects) {
      const { place } = effect.change.steps[0]!;
      this.noteBroken(standing, effect.change, effect.mean);
      const broken = this.surelyBroken(standing, effect);
      if (broken !== undefined) this.settled.set(place, broken);
    }
  }

  /** Keeps agents that were added for good: fresh days have shown that they are needed. */
  keep(before: Int32Array, after: Int32Array): void {
    after.forEach((count, place) => {
      if (count > before[place]!) this.kept.add(place);
    });
  }

  /** Opens everything again: another plan is looked at. */
  forgetAll(): void {
    this.settled.clear();
    this.known.clear();
  }

  /** Opens every removal again that is not known to break anything with the plan as it is now. */
  reconsider(): void {
    this.settled.clear();
  }

  private noteBroken(standing: Standing, { steps, touches }: Change, mean: Float64Array): void {
    let least = 0;
    touches.forEach(({ demand }, t) => {
      const lack = (slackOf(standing, demand) + mean[t]!) / standing.by[demand]!;
      if (!(lack < least)) return;
      least = lack;
      this.breaks.set(steps[0]!.place, demand);
    });
  }

  /** Forgets what steps have changed: effects nearby, and removals that additions may have made possible. */
  private forget(steps: Steps): void {
    const felt = new Set(this.change(steps).touches.map(({ demand }) => demand));
    for (const [place, { effect }] of this.known) {
      if (effect.change.touches.some(({ demand }) => felt.has(demand))) this.known.delete(place);
    }
    const added = steps.filter(({ by }) => by > 0);
    const helped = new Set(this.change(added).touches.map(({ demand }) => demand));
    for (const [place, demand] of this.settled) if (helped.has(demand)) this.settled.delete(place);
  }

  /** Changes laid together so that no two of one list touch the same part. */
  private packed(changes: readonly Change[]): Change[][] {
    const lists: { readonly taken: Uint8Array; readonly changes: Change[] }[] = [];
    for (const change of changes) {
      const meets = (taken: Uint8Array) =>
        change.touches.some(({ first, end }) => taken.subarray(first, end).includes(1));
      let list = lists.find(({ taken }) => !meets(taken));
      if (!list) {
        list = { taken: new Uint8Array(this.demands.parts.length), changes: [] };
        lists.push(list);
      }
      for (const { first, end } of change.touches) list.taken.fill(1, first, end);
      list.changes.push(change);
    }
    return lists.map((list) => list.changes);
  }

  private savingOf(steps: Steps): number {
    return steps.reduce((sum, { place, by }) => sum - by * this.places.all[place]!.price, 0);
  }
}

/** Places of the steps of effects. */
function places(effects: readonly Effect[]): number[] {
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

function hullOf(a: Stretch, b: Stretch): Stretch {
  return { from: Math.min(a.from, b.from), to: Math.max(a.to, b.to) };
}
