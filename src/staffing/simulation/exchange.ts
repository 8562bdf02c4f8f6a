/**
 * Whole crews exchanged at once. Where several groups share the work, cheaper plans may differ from the one at hand by
 * many agents, with nothing that holds in between: no trade of single agents comes there. In a centre so small that
 * all plans can be tried, all cheaper ones are, the cheapest first:
 *
 *   crews    of each interval, those that may hold while there is plenty of everybody in all the others; more people
 *            are taken to do no harm, so what is no more than a crew that fails fails
 *   plans    made of these crews: tried over few days, what is left over more, and in the end like any other change
 *
 * Where they are too many, the plan stays as it is.
 */
import type { Study } from '../../simulation/index.ts';
import { type Crew, crewsBelow, isWithin, plansBelow, priceOf, type Shift } from './crews.ts';
import { surelyBroken } from './findings.ts';
import type { Search } from './search.ts';
import type { Standing } from './standing.ts';
import type { Change, Effect } from './trial.ts';

/** Places of a centre that is small; crews of one interval, and plans made of them, that are tried at most. */
const longest = { places: 12, crews: 1000, plans: 20_000 };
/** Replications of the plan with plenty of people everywhere; and those after which plans that fail are left out. */
const days = { plenty: 500, sieves: [50, 200, 800, 3200] };
/** Plans tried together. */
const atOnce = 40;
/** Standard errors by which what is left out must fail: of thousands, none that holds should. */
const sure = 4;

/** The cheapest plan that holds, where all can be tried; so many replications carry it over. */
export function* exchangeCrews(
  search: Search,
  plenty: Int32Array,
  given: Standing,
  whole: number,
): Study<Standing> {
  const shifts = shiftsOf(search, plenty);
  const isSmall = search.places.all.length <= longest.places;
  if (!isSmall || shifts.every(({ places }) => places.length < 2)) return given;
  const price = search.places.price(given.counts);
  const crews: Crew[][] = [];
  let best: Standing | undefined;
  const least = shifts.map(() => 0);
  for (const [s, shift] of shifts.entries()) {
    const others = least.reduce((sum, one) => sum + one, 0);
    const affordable = crewsBelow(shift, price - others, longest.crews);
    if (affordable === null) return given;
    best ??= yield* search.measure(plenty, days.plenty);
    crews[s] = yield* hopeful(search, best, shift, affordable);
    least[s] = Math.min(...crews[s]!.map((crew) => priceOf(shift, crew)));
  }
  const plans = plansBelow(shifts, crews, price, longest.plans) ?? [];
  for (let from = 0; from < plans.length && !search.isSpent; from += atOnce) {
    const some = plans.slice(from, from + atOnce).map((plan) => changeTo(search, given.counts, shifts, plan));
    const effects = yield* sift(search, given, some);
    for (const effect of effects) {
      const next = yield* search.adopt(given, [effect], whole);
      if (next !== given) return next;
    }
  }
  return given;
}

/** The intervals that may be changed. */
function shiftsOf({ places }: Search, plenty: Int32Array): Shift[] {
  const byInterval = new Map<number, number[]>();
  places.all.forEach(({ interval, isOpen }, place) => {
    if (isOpen) byInterval.set(interval, [...(byInterval.get(interval) ?? []), place]);
  });
  return [...byInterval.values()].map((own) => ({
    places: own,
    prices: own.map((place) => places.all[place]!.price),
    most: own.map((place) => plenty[place]!),
  }));
}

/** Of the crews of one interval those that do not surely break a demand with plenty of people everywhere else. */
function* hopeful(search: Search, best: Standing, shift: Shift, crews: readonly Crew[]): Study<Crew[]> {
  const failing: Crew[] = [];
  const holding: Crew[] = [];
  // from the middle outwards, so that most follow from others
  const middle = crews.reduce((sum, crew) => sum + priceOf(shift, crew), 0) / crews.length;
  const off = (crew: Crew) => Math.abs(priceOf(shift, crew) - middle);
  let open = [...crews].sort((a, b) => off(a) - off(b));
  while (open.length > 0) {
    const some = open.slice(0, atOnce);
    const asked = some.map((crew) => changeTo(search, best.counts, [shift], [crew]));
    const effects = yield* search.effects(best.counts, asked, days.sieves[0]!);
    const left = new Set(asked);
    for (const effect of effects)
      if (surelyBroken(best, effect, sure) !== undefined) left.delete(effect.change);
    some.forEach((crew, k) => {
      if (left.has(asked[k]!)) holding.push(crew);
      else failing.push(crew);
    });
    open = open.slice(atOnce).filter((crew) => {
      if (failing.some((other) => isWithin(crew, other))) return false;
      if (!holding.some((other) => isWithin(other, crew))) return true;
      holding.push(crew);
      return false;
    });
  }
  return holding;
}

/** What changes do that do not surely break a demand, in their order. */
function* sift(search: Search, standing: Standing, changes: readonly Change[]): Study<Effect[]> {
  let effects: Effect[] = [];
  let left = changes;
  for (const replications of days.sieves) {
    effects = yield* search.effects(standing.counts, left, replications);
    effects = effects.filter((effect) => surelyBroken(standing, effect, sure) === undefined);
    const holding = new Set(effects.map(({ change }) => change));
    left = left.filter((change) => holding.has(change));
  }
  return effects.sort((a, b) => b.change.saves - a.change.saves);
}

/** The change from a plan to one that has these crews in these intervals. */
function changeTo(
  { changes }: Search,
  counts: Int32Array,
  shifts: readonly Shift[],
  crews: readonly Crew[],
): Change {
  const steps = shifts.flatMap(({ places }, s) =>
    places.map((place, k) => ({ place, by: crews[s]![k]! - counts[place]! })),
  );
  return changes.of(steps.filter(({ by }) => by !== 0));
}
