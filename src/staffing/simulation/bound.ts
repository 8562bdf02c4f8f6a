/**
 * What no plan can do with less. Two bounds, both from the simulation with plenty of people:
 *
 *   intervals  where a group has its types to itself, an interval needs as many agents as it needs while everybody
 *              else is plenty: fewer, and its own target breaks whatever is done in the other intervals
 *   work       elsewhere: people must at least be there to handle the share of contacts that is to be answered in
 *              time, with all sessions taken and at the pace of the fastest
 *
 * The first is a bound only as far as more people elsewhere do an interval no harm, which is so but for redials
 * and callbacks that they shift into it; figures are taken at two standard errors in favour of fewer agents. The
 * second is low, since nobody can be busy all the time and answer quickly.
 */
import { type Scenario, serviceLevelTargetOf, workOf } from '../../scenario/index.ts';
import type { Plan, Study } from '../../simulation/index.ts';
import type { Part } from './parts.ts';
import type { Observed } from './pilot.ts';
import type { Search } from './search.ts';
import { isDemand } from './standing.ts';

/** Agents fewer than planned that are looked at, one after another. */
const deepest = 4;

/** Least price of any plan, in the unit of prices. */
export function* leastPrice(
  { search, scenario, plan, best, seen }: Part,
  counts: Int32Array,
  replications: number,
): Study<number> {
  const { places } = search;
  const alone = places.groups.filter((group) => {
    const lane = plan.lanes.find(({ groups }) => groups.includes(group))!;
    const isLive = lane.types.every((t) => workOf(scenario.types[t]!.channel) !== 'deferred');
    return lane.groups.length === 1 && isLive;
  });
  const least = Int32Array.from(counts, (count, p) => {
    return places.all[p]!.isOpen && alone.includes(places.all[p]!.group) ? count : 0;
  });
  let open = [...least.keys()].filter((place) => least[place]! > 0);
  const plenty = yield* search.measure(best.counts, replications);
  for (let fewer = 1; fewer <= deepest && open.length > 0; fewer++) {
    const asked = open.map((place) =>
      search.changes.of([{ place, by: least[place]! - 1 - best.counts[place]! }]),
    );
    const effects = yield* search.effects(best.counts, asked, replications);
    open = effects.flatMap(({ change, mean, error2 }) => {
      const { place } = change.steps[0]!;
      const breaks = change.touches.some(({ demand }, t) => {
        const { type, over, index } = search.demands.all[demand]!;
        if (over !== 'interval' || index !== places.all[place]!.interval) return false;
        if (!isDemand(plenty, demand) || !plan.types[type]!.groups.includes(places.all[place]!.group))
          return false;
        return plenty.mean[demand]! + mean[t]! + 2 * Math.sqrt(error2[t]!) < 0;
      });
      if (breaks) return [];
      least[place]! -= 1;
      return least[place]! > 0 && fewer < deepest ? [place] : [];
    });
  }
  for (const place of open) least[place] = 0;
  const inIntervals = least.map((count, p) => (alone.includes(places.all[p]!.group) ? count : 0));
  let price = places.price(inIntervals);
  for (const lane of plan.lanes) {
    if (lane.groups.every((group) => !alone.includes(group) && places.groups.includes(group))) {
      price += workOfLane(search, scenario, plan, lane, seen);
    }
  }
  return price;
}

/** Price of the work that the types of a lane bring, at the cheapest it can be done. */
function workOfLane(
  { places }: Search,
  scenario: Scenario,
  plan: Plan,
  { types, groups }: Plan['lanes'][number],
  { offered, handleTime }: Observed,
): number {
  const perHour = new Map(places.all.map(({ group, price, hours }) => [group, price / hours]));
  return types.reduce((sum, t) => {
    const share = serviceLevelTargetOf(scenario.types[t]!)?.share ?? 0;
    const contacts = offered[t]!.reduce((all, n) => all + n, 0);
    const isConcurrent = workOf(scenario.types[t]!.channel) === 'concurrent';
    const able = groups.filter((g) => plan.groups[g]!.types.includes(t));
    const cheapest = able.map((g) => {
      const { speeds, types: own, concurrency } = plan.groups[g]!;
      const speed = Math.max(1, speeds[own.indexOf(t)]!);
      const sessions = concurrency?.sessions ?? 1;
      const atOnce = isConcurrent && concurrency ? sessions * concurrency.rate[sessions]! : 1;
      return (perHour.get(g) ?? 0) / (speed * atOnce);
    });
    return sum + ((share * contacts * handleTime[t]!) / 3600) * Math.min(...cheapest);
  }, 0);
}
