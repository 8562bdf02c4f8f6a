/**
 * Limits for many agents in balance: with n = a + β√a agents and a growing, the chance to wait tends to a
 * number that depends on β alone (Erlang C; Halfin & Whitt, 1981) or on β and the ratio of handle time to
 * patience (Erlang A; Garnett, Mandelbaum & Reiman, 2002). They explain why big centres can be busy and quick
 * at once; the exact formulas are as fast, so nothing here is used to compute them.
 */
import { checkPositive } from './check.ts';
import { normalDensity, normalTails } from './gamma.ts';

/**
 * Limit of the chance to wait when nobody gives up; 1 for β ≤ 0, where there is no steady state.
 *
 * @param beta spare agents in units of √load
 * @example halfinWhitt(0.5) // 0.504538640997945
 */
export function halfinWhitt(beta: number): number {
  checkBeta(beta);
  return beta <= 0 ? 1 : 1 / (1 + beta / normalHazard(-beta));
}

export interface Garnett {
  /** Limit of the chance to wait. */
  readonly waitProbability: number;
  /** Limit of √n × the share that gives up. */
  readonly abandonmentTimesRootAgents: number;
}

/**
 * Limits when people give up.
 *
 * @param beta spare agents in units of √load, any sign
 * @param handleTimePerPatience mean handle time / mean patience, > 0
 * @example garnett(0, 1).waitProbability // 0.5
 */
export function garnett(beta: number, handleTimePerPatience: number): Garnett {
  checkBeta(beta);
  checkPositive('handleTimePerPatience', handleTimePerPatience, 'ratio');
  const root = Math.sqrt(handleTimePerPatience);
  const hazard = root * normalHazard(beta / root);
  const waits = 1 / (1 + hazard / normalHazard(-beta));
  return { waitProbability: waits, abandonmentTimesRootAgents: waits * (hazard - beta) };
}

/** Density over upper tail of the standard normal law. */
function normalHazard(z: number): number {
  if (z < 5) return normalDensity(z) / normalTails(z).upper;
  // Laplace's continued fraction, from far inside out
  let fraction = z;
  for (let k = 200; k >= 1; k--) fraction = z + k / fraction;
  return fraction;
}

function checkBeta(beta: number): void {
  if (!Number.isFinite(beta)) throw new RangeError(`invalid beta: ${beta} (must be a finite number)`);
}
