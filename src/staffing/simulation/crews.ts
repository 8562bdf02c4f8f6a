/**
 * Crews: the people of all groups in one interval, and plans put together of them. What can be listed is listed
 * whole; lists that would be too long are none.
 */

/** People in the places of one interval, in the order of the places. */
export type Crew = readonly number[];

/** One interval: its places, what one agent costs in each, and how many are worth a try there. */
export interface Shift {
  readonly places: readonly number[];
  readonly prices: readonly number[];
  readonly most: readonly number[];
}

/** Of prices, which are sums. */
const tiny = 1e-9;

/** What a crew costs. `priceOf({ prices: [10, 12] }, [2, 1]) // 32` */
export function priceOf({ prices }: Pick<Shift, 'prices'>, crew: Crew): number {
  return crew.reduce((sum, agents, k) => sum + agents * prices[k]!, 0);
}

/** Whether nowhere in a crew are more people than in another. `isWithin([2, 0], [2, 1]) // true` */
export function isWithin(crew: Crew, other: Crew): boolean {
  return crew.every((agents, k) => agents <= other[k]!);
}

/** All crews that cost less than this; null: more than `longest`. */
export function crewsBelow(shift: Shift, price: number, longest: number): Crew[] | null {
  const { prices, most } = shift;
  let crews: number[][] = [[]];
  for (let k = 0; k < most.length; k++) {
    crews = crews.flatMap((crew) => {
      const left = price - priceOf(shift, crew) - tiny;
      const agents = Math.min(most[k]!, Math.ceil(left / prices[k]!) - 1);
      return Array.from({ length: Math.max(0, agents + 1) }, (_, n) => [...crew, n]);
    });
    if (crews.length > longest) return null;
  }
  return crews;
}

/**
 * All plans, a crew for each interval, that cost less than this, the cheapest first; null: more than `longest`.
 */
export function plansBelow(
  shifts: readonly Shift[],
  crews: readonly (readonly Crew[])[],
  price: number,
  longest: number,
): Crew[][] | null {
  const priced = shifts.map((shift, s) =>
    crews[s]!.map((crew) => ({ crew, paid: priceOf(shift, crew) })).sort((a, b) => a.paid - b.paid),
  );
  if (priced.some((some) => some.length === 0)) return [];
  // what the intervals from one on cost at least
  const rest = [...priced, []].map((_, s) => priced.slice(s).reduce((sum, some) => sum + some[0]!.paid, 0));
  let plans: { readonly crews: Crew[]; readonly paid: number }[] = [{ crews: [], paid: 0 }];
  for (const [s, some] of priced.entries()) {
    plans = plans.flatMap((plan) => {
      const left = price - plan.paid - rest[s + 1]! - tiny;
      return some
        .filter(({ paid }) => paid < left)
        .map(({ crew, paid }) => ({ crews: [...plan.crews, crew], paid: plan.paid + paid }));
    });
    if (plans.length > longest) return null;
  }
  return plans.sort((a, b) => a.paid - b.paid).map((plan) => plan.crews);
}
