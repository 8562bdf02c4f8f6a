/**
 * Changes to a plan: agents more or fewer in some places, and the parts of the demands in which that is looked for,
 * as far as help reaches (reach.ts). Changes whose parts do not meet are laid together into one simulation.
 */
import type { Scenario } from '../../scenario/index.ts';
import type { Demands } from './demands.ts';
import type { Places } from './places.ts';
import type { Reach, Stretch } from './reach.ts';
import type { Change, Touch } from './trial.ts';

export type Steps = Change['steps'];

export class Changes {
  private readonly places: Places;
  private readonly demands: Demands;
  private readonly reach: Reach;
  /** Demands of each type. */
  private readonly ofType: readonly (readonly number[])[];

  constructor(scenario: Scenario, places: Places, demands: Demands, reach: Reach) {
    this.places = places;
    this.demands = demands;
    this.reach = reach;
    this.ofType = scenario.types.map((_, t) =>
      demands.all.flatMap(({ type }, demand) => (type === t ? [demand] : [])),
    );
  }

  /** Agents more or fewer in some places, and where that is looked for. */
  of(steps: Steps): Change {
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

  /** The same steps, looked for everywhere. */
  everywhere(steps: Steps): Change {
    const touches = this.demands.all.map(({ first, end }, demand) => ({ demand, first, end }));
    return { steps, saves: this.savingOf(steps), touches };
  }

  /** One agent fewer in each of these places that is open and has one. */
  fewer(counts: Int32Array, among: Iterable<number>): Change[] {
    return this.ofOne(
      [...among].filter((place) => counts[place]! > 0),
      -1,
    );
  }

  /** One agent more in each of these places that is open. */
  more(among: Iterable<number>): Change[] {
    return this.ofOne([...among], 1);
  }

  /** Changes laid together so that no two of one list touch the same part. */
  packed(changes: readonly Change[]): Change[][] {
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

  private ofOne(among: readonly number[], by: number): Change[] {
    return among.filter((place) => this.places.all[place]!.isOpen).map((place) => this.of([{ place, by }]));
  }

  private savingOf(steps: Steps): number {
    return steps.reduce((sum, { place, by }) => sum - by * this.places.all[place]!.price, 0);
  }
}

function hullOf(a: Stretch, b: Stretch): Stretch {
  return { from: Math.min(a.from, b.from), to: Math.max(a.to, b.to) };
}
