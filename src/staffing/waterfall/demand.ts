/**
 * What a type is expected to bring to each interval, as a formula wants it: contacts that count, and the rate at
 * which they come while the type is open.
 *
 * Surges are inside, busyness is not (its mean is 1), and neither is what follows from contacts: redials, repeats,
 * transfers. Contacts before the end of the warm-up and outside the type's hours do not count. Rates that change
 * inside an interval are averaged over it, which is what the planner's table of half-hours does.
 */
import { meanOf } from '../../random/index.ts';
import type { ContactType } from '../../scenario/index.ts';
import type { Plan, TypePlan } from '../../simulation/plan/plan.ts';

export interface Demand {
  /** Contacts expected in each interval. */
  readonly contacts: Float64Array;
  /** Contacts per second of the time that is open and counted; 0 where there is none. */
  readonly rate: Float64Array;
  /** Mean handle time, seconds, as the scenario gives it. */
  readonly handleTime: Float64Array;
}

/** The demand of one type, which has this plan. */
export function demandOf(plan: Plan, type: TypePlan, { handleTime }: ContactType): Demand {
  const contacts = new Float64Array(plan.intervals);
  const seconds = new Float64Array(plan.intervals);
  const { first, from, to, amount, kind } = type.arrivals;
  const isOpen = openTimeOf(plan, type);
  for (let i = 0; i < plan.intervals; i++) {
    seconds[i] = isOpen(plan.intervalStart[i]!, plan.intervalEnd[i]!);
  }
  plan.sessions.forEach(({ opens }, s) => {
    for (let p = first[s]!; p < first[s + 1]!; p++) {
      const start = opens + from[p]!;
      const end = opens + to[p]!;
      const perSecond = kind === 'poisson' ? amount[p]! : end > start ? amount[p]! / (end - start) : 0;
      for (let i = firstEndingAfter(plan.intervalEnd, start); i < plan.intervals; i++) {
        if (plan.intervalStart[i]! >= end) break;
        const within = isOpen(Math.max(start, plan.intervalStart[i]!), Math.min(end, plan.intervalEnd[i]!));
        contacts[i]! += perSecond * within;
      }
    }
  });
  return {
    contacts,
    rate: contacts.map((count, i) => (seconds[i]! > 0 ? count / seconds[i]! : 0)),
    handleTime: contacts.map((_, i) => handleTime.perInterval?.mean[i] ?? meanOf(handleTime)),
  };
}

/** Seconds between two instants that are open to the type, and count. */
function openTimeOf({ countFrom }: Plan, { hours }: TypePlan): (from: number, to: number) => number {
  if (!hours?.turnsAway) return (from, to) => Math.max(0, to - Math.max(from, countFrom));
  return (from, to) => {
    let seconds = 0;
    for (let w = firstEndingAfter(hours.closes, from); w < hours.opens.length; w++) {
      if (hours.opens[w]! >= to) break;
      const opens = Math.max(from, hours.opens[w]!, countFrom);
      seconds += Math.max(0, Math.min(to, hours.closes[w]!) - opens);
    }
    return seconds;
  };
}

/** Place of the first of ascending ends that lies after an instant. */
function firstEndingAfter(ends: Float64Array, instant: number): number {
  let low = 0;
  let high = ends.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ends[middle]! > instant) high = middle;
    else low = middle + 1;
  }
  return low;
}
