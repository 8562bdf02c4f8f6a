/**
 * Taking out agents of a plan of which a look at all removals, again and again, would cost more than there is: some are
 * looked at once, those with the most slack around first, and as many as seem possible are carried out together.
 *
 * Few days say what one removal does to the many intervals that work with a deadline of hours is felt in, and the least
 * of many uncertain sums is low by chance; so a removal is given the benefit of the doubt, and more days, over which
 * the plan is simulated without all of them, decide for the whole centre. Where a demand fails, one removal is taken
 * back: of those that reach it the one that hurts it most, else the nearest. Where nobody who went is felt, only what
 * is plain counts; the rest is chance, which would stand in the way of every step.
 */
import type { Study } from '../../simulation/index.ts';
import type { Sizes } from './effort.ts';
import type { Search } from './search.ts';
import { felt, lacking, moved, type Standing, slackOf } from './standing.ts';
import type { Change, Effect } from './trial.ts';

/** Part of what may be spent that goes into looking; the rest tries out. */
const forLooking = 0.5;
/** Standard errors by which a removal is thought better of than it seems. */
const doubt = 0.5;
/** Times that one removal is tried along with others. */
const mostTries = 2;

/** Takes agents out as long as every demand holds and the limit lasts. */
export function* trim(
  search: Search,
  given: Standing,
  { changes, whole }: Pick<Sizes, 'changes' | 'whole'>,
): Study<Standing> {
  const asked = affordable(search, given, changes);
  const effects = yield* search.effects(given.counts, asked, changes);
  const tries = new Map(effects.map((effect) => [effect, mostTries]));
  let standing = given;
  while (tries.size > 0 && !search.isSpent) {
    const hopes = new Map([...tries.keys()].map((effect) => [hopeful(effect), effect]));
    const chosen = search.choose(standing, [...hopes.keys()]).map((hope) => hopes.get(hope)!);
    const gone = yield* carryOut(search, standing, chosen, whole);
    if (gone.effects.length === 0) break;
    standing = gone.standing;
    for (const effect of chosen) {
      const left = tries.get(effect)! - 1;
      if (left === 0 || gone.effects.includes(effect)) tries.delete(effect);
      else tries.set(effect, left);
    }
  }
  search.findings.settle(standing, [...tries.keys()]);
  return standing;
}

/** Removals that can be looked at within the limit, in the order of the slack around them, most of it first. */
function affordable(search: Search, standing: Standing, replications: number): Change[] {
  const spare = standing.by.map((by, d) => slackOf(standing, d) / by);
  const around = ({ touches }: Change) => Math.min(...touches.map(({ demand }) => spare[demand]!));
  const removals = search.removals(standing.counts).map((change) => ({ change, room: around(change) }));
  const ordered = removals.sort((a, b) => b.room - a.room).map(({ change }) => change);
  // laid together in this order, so that the first of the lists are those to look at
  const lists = search.changes.packed(ordered);
  const each = replications * search.cost;
  return lists.slice(0, Math.floor((forLooking * (search.limit - search.spent)) / each)).flat();
}

/** Carries out removals, as far as every demand that held still holds. */
function* carryOut(
  search: Search,
  standing: Standing,
  chosen: readonly Effect[],
  replications: number,
): Study<{ readonly standing: Standing; readonly effects: readonly Effect[] }> {
  let left = chosen;
  while (left.length > 0 && !search.isSpent) {
    const steps = left.flatMap(({ change }) => change.steps);
    const together = yield* search.together(standing.counts, steps, replications);
    const next = moved(standing, felt(left, together));
    const failing = lacking(next).filter(
      (d) => slackOf(standing, d) >= 0 || next.mean[d]! < standing.mean[d]!,
    );
    if (failing.length === 0) {
      search.findings.forget(steps);
      return { standing: next, effects: left };
    }
    const back = takenBack(search, next, left, failing);
    left = left.filter((effect) => !back.has(effect));
  }
  return { standing, effects: [] };
}

/** For what fails, worst first, one removal each; what fails where that one is felt may hold without it. */
function takenBack(
  search: Search,
  standing: Standing,
  effects: readonly Effect[],
  failing: readonly number[],
): Set<Effect> {
  const back = new Set<Effect>();
  const relieved = new Set<number>();
  const lack = (d: number) => slackOf(standing, d) / standing.by[d]!;
  for (const demand of [...failing].sort((a, b) => lack(a) - lack(b))) {
    if (relieved.has(demand)) continue;
    const culprit = culpritOf(search, effects, demand);
    back.add(culprit);
    relieved.add(demand);
    for (const touch of culprit.change.touches) relieved.add(touch.demand);
  }
  return back;
}

/** The removal that hurts a demand most; of those that are not seen to, the nearest. */
function culpritOf({ places, demands }: Search, effects: readonly Effect[], demand: number): Effect {
  const harm = ({ change, mean }: Effect) => {
    const t = change.touches.findIndex((touch) => touch.demand === demand);
    return t < 0 ? 0 : Math.min(0, mean[t]!);
  };
  const at = demands.parts[demands.all[demand]!.first]!.from;
  const distance = ({ change }: Effect) => Math.abs(places.all[change.steps[0]!.place]!.interval - at);
  return effects.reduce((worst, effect) => {
    const more = harm(effect) - harm(worst);
    return more < 0 || (more === 0 && distance(effect) < distance(worst)) ? effect : worst;
  });
}

/** An effect whose harm is less than it seems, as far as chance may have made it so. */
function hopeful(effect: Effect): Effect {
  const mean = effect.mean.map((m, t) => (m < 0 ? Math.min(0, m + doubt * Math.sqrt(effect.error2[t]!)) : m));
  return { ...effect, mean };
}
