/**
 * Trades: one agent more in one place for fewer in others. They find what taking out alone cannot: somebody who
 * knows two skills in place of one of each, an agent moved to where the day's level gains more.
 *
 * What single steps do is measured first; two kinds of trades are made of them:
 *
 *   between places   in one interval and its neighbours, one agent more here and two fewer there, of one group or
 *                    several. Steps help each other out, so the sum of their effects says too little good of a
 *                    trade: those that come near are tried as a whole
 *   along the day    where a demand sums up many intervals, agents go from where it loses least to where it gains
 *                    most; effects of intervals apart do add up
 */
import type { Plan, Study } from '../../simulation/index.ts';
import type { Steps } from './changes.ts';
import type { Sizes } from './effort.ts';
import { roomOf, type Search } from './search.ts';
import { changed, isDemand, type Standing, slackOf } from './standing.ts';
import type { Change, Effect } from './trial.ts';

const mostRounds = 4;
/** Trades between places that are tried, for each place that gets an agent. */
const triesPerPlace = 2;
/** Part of what single steps lose that a trade may lack by their sum, and still be worth a try. */
const leniency = 0.6;
/** Part of what a stage may still spend that must be left for the trades themselves. */
const leftOver = 0.5;
/** A gain along the day counts only by so much, lest chance be traded for chance. */
const caution = 0.8;

/** Trades as long as something is saved or a shared demand gains room. */
export function* trade(
  search: Search,
  plan: Plan,
  most: Int32Array,
  given: Standing,
  sizes: Sizes,
): Study<Standing> {
  let standing = given;
  const shared = new Set(candidates(search, plan));
  for (let round = 0; round < mostRounds && !search.isSpent; round++) {
    const { counts } = standing;
    const fits = (asked: readonly Change[]) => search.left(asked, sizes.changes) > leftOver;
    const every = singleSteps(search, most, counts, [...counts.keys()]);
    const asked = fits(every) ? every : singleSteps(search, most, counts, [...shared]);
    if (asked.length === 0 || !fits(asked)) return standing;
    const effects = yield* search.effects(counts, asked, sizes.changes);
    const before = standing;
    standing = yield* alongTheDay(search, standing, effects, sizes);
    standing = yield* betweenPlaces(search, plan, standing, effects, sizes);
    if (standing === before) return standing;
  }
  return standing;
}

/** One agent more and one fewer in each of these places. */
function singleSteps({ changes }: Search, most: Int32Array, counts: Int32Array, among: readonly number[]) {
  const additions = changes.more(among.filter((place) => counts[place]! < most[place]!));
  return [...additions, ...changes.fewer(counts, among)];
}

/** Places where trades are likeliest to save: of groups that share a type, or under a demand over many intervals. */
function candidates({ places, demands }: Search, plan: Plan): number[] {
  const planned = new Set(places.groups);
  const isShared = (type: number) =>
    demands.all.some((demand) => demand.type === type && demand.end - demand.first > 1) ||
    [...plan.types[type]!.groups].filter((g) => planned.has(g)).length > 1;
  return [...places.all.keys()].filter((p) => {
    const { group, isOpen } = places.all[p]!;
    return isOpen && [...plan.groups[group]!.types].some(isShared);
  });
}

function* betweenPlaces(
  search: Search,
  plan: Plan,
  standing: Standing,
  effects: readonly Effect[],
  { changes, whole }: Sizes,
): Study<Standing> {
  const { places } = search;
  const areNear = (a: number, b: number) =>
    plan.lanes.some(({ groups }) => groups.includes(a) && groups.includes(b));
  const added = effects.filter(({ change }) => change.steps[0]!.by > 0);
  const removed = effects.filter(({ change }) => change.steps[0]!.by < 0);
  const slack = standing.mean.map((_, d) => slackOf(standing, d));
  const tries: Steps[] = [];
  for (const more of added) {
    const { place } = more.change.steps[0]!;
    const { interval, group } = places.all[place]!;
    const near = removed.filter(({ change }) => {
      const other = change.steps[0]!.place;
      const at = places.all[other]!;
      return other !== place && Math.abs(at.interval - interval) <= 1 && areNear(at.group, group);
    });
    const found: { readonly steps: Steps; readonly room: number; readonly saves: number }[] = [];
    near.forEach((one, k) => {
      for (const two of near.slice(k)) {
        const steps = [more, one, two].flatMap(({ change }) => change.steps);
        const saves = more.change.saves + one.change.saves + two.change.saves;
        if (saves <= 0 || changed(standing.counts, [{ steps, saves, touches: [] }]).some((n) => n < 0))
          continue;
        const room = roomTogether([more, one, two], slack);
        if (room >= 0) found.push({ steps, room, saves });
      }
      const saves = more.change.saves + one.change.saves;
      if (saves > 0) {
        const room = roomTogether([more, one], slack);
        if (room >= 0) found.push({ steps: [...more.change.steps, ...one.change.steps], room, saves });
      }
    });
    found.sort((a, b) => b.saves - a.saves || b.room - a.room);
    tries.push(...found.slice(0, triesPerPlace).map(({ steps }) => steps));
  }
  if (tries.length === 0) return standing;
  const tried = yield* search.effects(
    standing.counts,
    tries.map((steps) => search.changes.of(steps)),
    changes,
  );
  return yield* search.adopt(standing, search.choose(standing, tried), whole);
}

/** Least slack after several effects together, forgiving part of their losses. */
function roomTogether(effects: readonly Effect[], slack: Float64Array): number {
  const sums = new Map<number, number>();
  for (const { change, mean } of effects) {
    change.touches.forEach(({ demand }, t) => {
      const part = mean[t]! < 0 ? mean[t]! * (1 - leniency) : mean[t]!;
      sums.set(demand, (sums.get(demand) ?? 0) + part);
    });
  }
  let room = Number.POSITIVE_INFINITY;
  for (const [demand, sum] of sums) if (sum < 0) room = Math.min(room, slack[demand]! + sum);
  return room;
}

/** Moves agents to where a demand of many intervals gains more, then takes out what that makes room for. */
function* alongTheDay(
  search: Search,
  standing: Standing,
  effects: readonly Effect[],
  { whole }: Sizes,
): Study<Standing> {
  const slack = standing.mean.map((_, d) => slackOf(standing, d));
  const chosen: Effect[] = [];
  const used = new Set<number>();
  const take = (effect: Effect) => {
    chosen.push(effect);
    used.add(effect.change.steps[0]!.place);
    effect.change.touches.forEach(({ demand }, t) => {
      slack[demand]! += effect.mean[t]! * (effect.mean[t]! > 0 ? caution : 1);
    });
  };
  search.demands.all.forEach(({ first, end }, demand) => {
    if (end - first < 2 || !isDemand(standing, demand)) return;
    const rate = ({ change, mean }: Effect) => {
      const t = change.touches.findIndex((touch) => touch.demand === demand);
      return t < 0 ? 0 : mean[t]! / -change.saves;
    };
    const gains = effects.filter(({ change }) => change.saves < 0).sort((a, b) => rate(b) - rate(a));
    const losses = effects.filter(({ change }) => change.saves > 0).sort((a, b) => rate(a) - rate(b));
    for (const gain of gains) {
      if (used.has(gain.change.steps[0]!.place)) continue;
      const loss = losses.find((other) => {
        const place = other.change.steps[0]!.place;
        return !used.has(place) && place !== gain.change.steps[0]!.place && roomOf(other, slack) >= 0;
      });
      if (!loss || caution * rate(gain) <= rate(loss)) break;
      if (-gain.change.saves > loss.change.saves) continue;
      take(gain);
      take(loss);
    }
  });
  if (chosen.length > 0) {
    for (const effect of effects) {
      const { saves, steps } = effect.change;
      if (saves > 0 && !used.has(steps[0]!.place) && roomOf(effect, slack) >= 0) take(effect);
    }
  }
  return yield* search.adopt(standing, chosen, whole);
}
