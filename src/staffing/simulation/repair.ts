/**
 * From a plan that falls short to one that holds. `rough` goes by rules of thumb, for a first plan within a second:
 * more people at home of the type that lacks, where it lacks, by the square-root rule. `fine` tries every place that
 * can help and adds where most lack is relieved per price.
 */
import { intervalsOf, type Scenario, serviceLevelTargetOf, workOf } from '../../scenario/index.ts';
import type { Plan, Study } from '../../simulation/index.ts';
import type { Sizes } from './effort.ts';
import { isOpenIn } from './places.ts';
import type { Search } from './search.ts';
import { felt, lacking, marginOf, moved, rarest, type Standing, slackOf } from './standing.ts';
import type { Effect } from './trial.ts';

const roughRounds = 12;
const fineRounds = 25;
/** Replications that tell which of several additions helps most; what they do together is measured by more. */
const enoughToRank = 150;
/** Places of a group, about, that are tried for one interval where days are dear. */
const few = 3;
/** A share of one more in this many standard deviations of the load raises the level by about so much. */
const levelPerSpare = 0.3;

/** Adds people by rules of thumb until every demand holds as far as so many replications tell. */
export function* roughRepair(
  search: Search,
  scenario: Scenario,
  plan: Plan,
  most: Int32Array,
  homes: readonly number[],
  given: Int32Array,
  replications: number,
): Study<Standing> {
  const { places, demands } = search;
  const length = scenario.calendar.intervalLength;
  const intervals = intervalsOf(scenario.calendar);
  let standing = yield* search.measure(given, replications);
  for (let round = 0; round < roughRounds; round++) {
    const failing = lacking(standing);
    if (failing.length === 0) return standing;
    const counts = Int32Array.from(standing.counts);
    const added = new Int32Array(counts.length);
    const add = (type: number, interval: number, lack: number) => {
      const place = places.at(homes[type]!, interval);
      if (place < 0) return;
      const agents = 1 + Math.floor((lack * Math.sqrt(counts[place]! + 1) * (1 + round / 4)) / levelPerSpare);
      added[place] = Math.max(added[place]!, agents);
    };
    for (const d of failing) {
      const { type, over, index, first, end } = demands.all[d]!;
      const lack = -marginOf(standing, d)!;
      const kind = workOf(scenario.types[type]!.channel);
      if (over !== 'interval') {
        const every = lack > 0.03 || round > 6 ? 1 : lack > 0.01 ? 2 : 4;
        for (let p = first; p < end; p++) {
          const { from, to } = demands.parts[p]!;
          for (let i = from; i <= to; i++) if ((i + round) % every === 0) add(type, i, lack / 2);
        }
      } else if (kind !== 'deferred') add(type, index, lack);
      else {
        // what comes while closed is helped from the opening on
        const within = serviceLevelTargetOf(scenario.types[type]!)?.within ?? length;
        let open = Math.ceil(within / length / 2);
        for (let i = index; i < intervals.length && open > 0; i++) {
          if (!isOpenIn(plan, type, intervals[i]!.start, intervals[i]!.end)) continue;
          add(type, i, lack);
          open--;
        }
      }
    }
    if (added.every((agents) => agents === 0)) return standing;
    added.forEach((agents, place) => {
      counts[place] = Math.max(counts[place]!, Math.min(most[place]!, counts[place]! + agents));
    });
    standing = yield* search.measure(counts, replications);
  }
  return standing;
}

/**
 * Adds agents where they relieve most lack per price, one in a place at a time, until every demand holds. Where days
 * are dear, it is sparing: of the places of a group that can help an interval a few are tried, the same ones for
 * intervals side by side, and what is felt far from where agents are added counts only if it is plain.
 */
export function* fineRepair(
  search: Search,
  given: Standing,
  most: Int32Array,
  { changes, whole }: Pick<Sizes, 'changes' | 'whole'>,
  isSparing = false,
): Study<Standing> {
  let standing = given;
  const unseen = new Set<number>();
  for (let round = 0; round < fineRounds; round++) {
    const failing = lacking(standing).filter((demand) => !unseen.has(demand));
    if (failing.length === 0) return standing;
    const wanted = new Set(failing);
    const additions = search.changes.more(
      helpers(search, standing, most, wanted, isSparing ? few : Number.POSITIVE_INFINITY),
    );
    const effects = yield* search.effects(standing.counts, additions, Math.min(changes, enoughToRank));
    const chosen = reliefs(standing, effects, wanted);
    for (const demand of failing) {
      if (chosen.some((effect) => reliefOf(effect, demand) > 0)) continue;
      unseen.add(demand);
      const likely = likeliest(standing, effects, demand);
      if (likely && !chosen.includes(likely)) chosen.push(likely);
    }
    if (chosen.length === 0) return standing;
    const steps = chosen.flatMap(({ change }) => change.steps);
    if (isSparing) {
      const together = yield* search.together(standing.counts, steps, whole);
      search.findings.forget(steps);
      standing = moved(standing, felt(chosen, together));
    } else standing = yield* search.enforce(standing, steps, whole);
  }
  return standing;
}

/**
 * Places where one agent more may help: of groups that answer a type that lacks, in the interval that lacks or, for
 * work that waits, wherever the work can be done in time; where a queue is carried over, in the interval before, too.
 */
function helpers(
  { places, demands, reach }: Search,
  { counts }: Standing,
  most: Int32Array,
  wanted: ReadonlySet<number>,
  mostHelpers: number,
): number[] {
  const found = new Set<number>();
  for (const demand of wanted) {
    const { type, over, first, end } = demands.all[demand]!;
    const from = demands.parts[first]!.from;
    const to = demands.parts[end - 1]!.to;
    for (const group of places.groups) {
      const own = [...counts.keys()].filter((place) => {
        if (places.all[place]!.group !== group || counts[place]! >= most[place]!) return false;
        const stretch = reach.helps(places.all[place]!, type);
        return stretch !== undefined && stretch.from <= to && from <= stretch.to;
      });
      const every = over === 'interval' ? Math.ceil(own.length / mostHelpers) : 1;
      for (const place of own) if (every <= 1 || places.all[place]!.interval % every === 0) found.add(place);
    }
  }
  return [...found].sort((a, b) => a - b);
}

/** Additions that cover what lacks, most relief per price first. */
function reliefs(standing: Standing, effects: readonly Effect[], wanted: ReadonlySet<number>): Effect[] {
  const lack = new Map([...wanted].map((demand) => [demand, -slackOf(standing, demand)]));
  const left = new Set(effects);
  const chosen: Effect[] = [];
  for (;;) {
    let best: Effect | undefined;
    let most = 0;
    for (const effect of left) {
      let relief = 0;
      effect.change.touches.forEach(({ demand }, t) => {
        const lacks = lack.get(demand) ?? 0;
        // in units of the contacts that the demand is about, so that a quiet interval counts as a busy one
        if (lacks > 0) relief += Math.min(lacks, effect.mean[t]!) / standing.by[demand]!;
      });
      const perPrice = relief / -effect.change.saves;
      if (perPrice > most) {
        most = perPrice;
        best = effect;
      }
    }
    if (!best) return chosen;
    chosen.push(best);
    left.delete(best);
    best.change.touches.forEach(({ demand }, t) => {
      const lacks = lack.get(demand);
      if (lacks !== undefined) lack.set(demand, lacks - best.mean[t]!);
    });
  }
}

/**
 * Where contacts are so rare that no addition is seen to help them: what helps all others of that time most. It is
 * done once; the next measurement tells what it was worth.
 */
function likeliest(standing: Standing, effects: readonly Effect[], demand: number): Effect | undefined {
  const { over, index } = standing.demands[demand]!;
  let likely: Effect | undefined;
  let most = 0;
  for (const effect of effects) {
    const { touches, saves } = effect.change;
    if (!touches.some((touch) => touch.demand === demand)) continue;
    let relief = 0;
    touches.forEach((touch, t) => {
      const other = standing.demands[touch.demand]!;
      if (other.over !== over || other.index !== index) return;
      relief += Math.max(0, effect.mean[t]!) / Math.max(rarest, standing.by[touch.demand]!);
    });
    if (relief / -saves <= most) continue;
    most = relief / -saves;
    likely = effect;
  }
  return likely;
}

function reliefOf({ change, mean }: Effect, demand: number): number {
  const t = change.touches.findIndex((touch) => touch.demand === demand);
  return t < 0 ? 0 : mean[t]!;
}
