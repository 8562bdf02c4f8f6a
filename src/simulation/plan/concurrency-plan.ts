/**
 * Agents who hold several sessions at a time: with k sessions an agent works at total rate r(k), each session
 * at r(k)/k, changing the instant k changes. r never falls, r(k)/k never rises; r(1) = 1.
 */
import type { Concurrency } from '../../scenario/index.ts';

export interface ConcurrencyPlan {
  readonly sessions: number;
  /** Work rate of one session when the agent holds k: `rate[k]`, k = 1 … sessions; `rate[0]` is 0. */
  readonly rate: Float64Array;
  readonly fullest: boolean;
  /** Sessions do not slow one another: each ends when its work is done, however many there are. */
  readonly independent: boolean;
}

/**
 * Share of a session's time that an agent's own work on it would take alone, when agents hold `sessions` on average,
 * ≥ 1: r(c)/c. Between whole numbers r is linear, which is exact while agents hold one number or the other, and
 * beyond the most sessions c is that. `soloShare(compileConcurrency({ sessions: 2, slowdown: 0.15 }, true), 2) // 0.87`
 */
export function soloShare(plan: ConcurrencyPlan | null, sessions: number): number {
  if (!plan) return 1;
  const held = Math.min(sessions, plan.sessions);
  const below = Math.floor(held);
  const above = Math.ceil(held);
  const atBelow = below * plan.rate[below]!;
  const atAbove = above * plan.rate[above]!;
  return (atBelow + (atAbove - atBelow) * (held - below)) / held;
}

/** Agents who have one contact at a time. */
export const oneAtATime: ConcurrencyPlan = {
  sessions: 1,
  rate: Float64Array.of(0, 1),
  fullest: false,
  independent: true,
};

const defaultSessions = 3;
const defaultSlowdown = 0.15;

/** Compiles a group's concurrency; a chat group without settings gets three sessions. */
export function compileConcurrency(
  concurrency: Concurrency | undefined,
  chat: boolean,
): ConcurrencyPlan | null {
  if (!concurrency && !chat) return null;
  const sessions = concurrency?.sessions ?? defaultSessions;
  const slowdown = concurrency?.slowdown ?? defaultSlowdown;
  const rate = new Float64Array(sessions + 1);
  for (let k = 1; k <= sessions; k++) {
    rate[k] = concurrency?.rates ? (concurrency.rates[k - 1] ?? 0) / k : 1 / (1 + slowdown * (k - 1));
  }
  const independent = rate.every((each, k) => k === 0 || each === 1);
  return { sessions, rate, fullest: concurrency?.assign === 'fullest', independent };
}
