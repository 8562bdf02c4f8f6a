/**
 * What the search has found out about taking out single agents, and keeps until something near them changes: their
 * effects, which of them surely break a demand and need not be tried again until somebody is added, and which demand
 * breaks most without them.
 */
import type { Changes, Steps } from './changes.ts';
import { isDemand, rough, type Standing, slackOf } from './standing.ts';
import type { Change, Effect } from './trial.ts';

/** Standard errors by which a demand breaks for sure. */
const sure = 2.5;

export interface Known {
  readonly effect: Effect;
  readonly replications: number;
}

export class Findings {
  /** Of each place, as last seen, the demand that breaks most with one agent fewer. */
  readonly breaks = new Map<number, number>();
  private readonly changes: Changes;
  /** Single removals that are settled: their places, and the demand that each breaks. */
  private readonly settled = new Map<number, number>();
  /** Effects of single removals as last simulated, as long as nothing near them has changed. */
  private readonly known = new Map<number, Known>();

  constructor(changes: Changes) {
    this.changes = changes;
  }

  /** Whether taking out an agent of a place is worth a try. */
  isOpen(place: number): boolean {
    return !this.settled.has(place);
  }

  /** What is known of a removal, if that is exact enough or decides the matter. */
  enoughOf({ steps }: Change, standing: Standing, replications: number): Effect | undefined {
    const known = this.known.get(steps[0]!.place);
    if (!known) return undefined;
    const isEnough = known.replications >= replications || surelyBroken(standing, known.effect) !== undefined;
    return isEnough ? known.effect : undefined;
  }

  note(effect: Effect, replications: number): void {
    this.known.set(effect.change.steps[0]!.place, { effect, replications });
  }

  /** Notes single removals that surely break something. */
  settle(standing: Standing, effects: readonly Effect[]): void {
    for (const effect of effects) {
      const { place } = effect.change.steps[0]!;
      this.noteBroken(standing, effect);
      const broken = surelyBroken(standing, effect);
      if (broken !== undefined) this.settled.set(place, broken);
    }
  }

  /** Forgets what steps have changed: effects nearby, and removals that additions may have made possible. */
  forget(steps: Steps): void {
    const felt = new Set(this.changes.of(steps).touches.map(({ demand }) => demand));
    for (const [place, { effect }] of this.known) {
      if (effect.change.touches.some(({ demand }) => felt.has(demand))) this.known.delete(place);
    }
    const added = steps.filter(({ by }) => by > 0);
    const helped = new Set(this.changes.of(added).touches.map(({ demand }) => demand));
    for (const [place, demand] of this.settled) if (helped.has(demand)) this.settled.delete(place);
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

  private noteBroken(standing: Standing, { change, mean }: Effect): void {
    let least = 0;
    change.touches.forEach(({ demand }, t) => {
      const lack = (slackOf(standing, demand) + mean[t]!) / standing.by[demand]!;
      if (!(lack < least)) return;
      least = lack;
      this.breaks.set(change.steps[0]!.place, demand);
    });
  }
}

/** A demand that surely breaks: by so many standard errors. */
export function surelyBroken(
  standing: Standing,
  { change, mean, error2 }: Effect,
  errors = sure,
): number | undefined {
  return change.touches.find(({ demand }, t) => {
    if (!isDemand(standing, demand)) return false;
    const error = Math.sqrt(error2[t]! + standing.error2[demand]!);
    return slackOf(standing, demand, rough) + mean[t]! < -errors * error;
  })?.demand;
}
