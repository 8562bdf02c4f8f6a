/**
 * How much is simulated at each step: by what one replication costs, so that a centre of ten thousand calls a day
 * and a fortnight of one are answered in about the same time. The numbers depend on the scenario alone, never on a
 * clock, so that the answer does not depend on the machine.
 */
import { tallyLength } from '../../measures/index.ts';
import { type Plan, tallySizeOf } from '../../simulation/index.ts';
import type { Observed } from './pilot.ts';

/** Pairs: replications in which changes are compared, and in which a plan is measured. */
export interface Effort {
  readonly first: number;
  readonly start: Sizes;
  readonly trade: Sizes;
  readonly refine: readonly Sizes[];
  readonly proof: number;
}

export interface Sizes {
  readonly changes: number;
  readonly plan: number;
}

/** Milliseconds of a contact on either kernel, and of a number of a tally, on a slow core of today. */
const cost = { queue: 5e-5, event: 4e-4, tally: 1.5e-5 };
/** A replication of this cost gets the usual numbers. */
const usual = 0.8;
/** Of more places than these the search takes longer than the proof. */
const manyPlaces = 60;

/** Replications before anything is known. */
export const pilotReplications = 40;

export function effortFor(plan: Plan, { offered }: Observed, places: number): Effort {
  let milliseconds = cost.tally * tallyLength(tallySizeOf(plan));
  for (const { kernel, types } of plan.lanes) {
    for (const t of types) for (const contacts of offered[t]!) milliseconds += cost[kernel] * contacts;
  }
  const times = Math.min(2, usual / milliseconds);
  // few places are soon searched, which leaves time to be surer of the plan
  const surer = Math.min(2, Math.max(1, manyPlaces / places));
  const sized = (replications: number, least: number) => Math.max(least, Math.round(replications * times));
  return {
    first: Math.min(50, sized(80, 40)),
    start: { changes: sized(50, 30), plan: sized(300, 100) },
    trade: { changes: sized(100, 50), plan: sized(1500, 300) },
    refine: [
      { changes: sized(200, 80), plan: sized(2500, 600) },
      { changes: sized(500, 200), plan: sized(8000 * surer, 2500) },
    ],
    proof: Math.min(20_000, sized(10_000 * surer, 4000)),
  };
}
