/**
 * How much is simulated at each step: by what one replication costs, so that a centre of ten thousand calls a day
 * and a fortnight of one are answered in about the same time. Numbers and limits are counted in simulated
 * contacts, never on a clock, so that the answer does not depend on the machine.
 */
import { tallyLength } from '../../measures/index.ts';
import { type Plan, tallySizeOf } from '../../simulation/index.ts';
import type { Observed } from './pilot.ts';

/** Replications in which changes are compared, in which a plan is carried over, and in which it is measured. */
export interface Sizes {
  readonly changes: number;
  readonly whole: number;
  readonly plan: number;
}

export interface Effort {
  /** Milliseconds of one replication, about, on a slow core of today. */
  readonly cost: number;
  /** Milliseconds for everything; and the parts of it after which a stage ends. */
  readonly budget: number;
  readonly first: number;
  readonly start: Sizes;
  readonly trade: Sizes;
  readonly refine: Sizes;
  readonly proof: Sizes;
}

/** Milliseconds of a contact on either kernel, and of a number of a tally. */
const rate = { queue: 5e-5, event: 4.5e-4, tally: 3e-5 };
/** Milliseconds of both cores together for the whole centre. */
const wholeBudget = 95_000;
/** A replication of this cost gets the usual numbers. */
const usual = 0.8;
/** Part of the budget for one measurement of a plan on fresh days. */
const proofPart = 0.12;
/** No part of a centre gets more than this many times the usual numbers. */
const mostTimes = 2.5;

/** Replications before anything is known. */
export const pilotReplications = 40;

/** Milliseconds of one replication, about. */
export function costOf(plan: Plan, { offered }: Observed): number {
  let milliseconds = rate.tally * tallyLength(tallySizeOf(plan));
  for (const { kernel, types } of plan.lanes) {
    for (const t of types) for (const contacts of offered[t]!) milliseconds += rate[kernel] * contacts;
  }
  return milliseconds;
}

/**
 * The numbers for a part of a centre that gets this share of the whole budget, 1 where it is the whole centre; all of
 * them so many times as large for somebody with patience.
 */
export function effortFor(cost: number, share: number, patience: number): Effort {
  const budget = wholeBudget * share * patience;
  const times = Math.min(mostTimes, (usual * share) / cost) * patience;
  const sized = (replications: number, least: number) => Math.max(least, Math.round(replications * times));
  const proof = Math.round(Math.min(20_000 * patience, Math.max(2500, (proofPart * budget) / cost)));
  return {
    cost,
    budget,
    first: 50,
    start: { changes: sized(50, 30), whole: sized(50, 30), plan: sized(300, 100) },
    trade: { changes: sized(100, 50), whole: sized(100, 50), plan: sized(1500, 300) },
    refine: { changes: sized(200, 80), whole: sized(400, 150), plan: sized(3000, 600) },
    proof: { changes: sized(300, 150), whole: Math.round(proof / 5), plan: proof },
  };
}
