/**
 * Comparing a value with the true one.
 *
 * Formula: |x − truth| ≤ rtol·|truth| + 1e-14; words and truth values equal. Replay: within 1e-6 s. Simulation:
 * z = (mean − truth) / standard error, |z| ≤ 4, judged only where 500 events were seen; over K outputs that do
 * not depend on each other Σz² ≤ K + 4√(2K).
 */
import type { Value } from './case.ts';
import type { Estimated } from './estimator.ts';
import { leastEvents } from './measure-outputs.ts';

export const largestZ = 4;
const replayTolerance = 1e-6;
const absoluteTolerance = 1e-14;

export interface Comparison {
  readonly name: string;
  readonly measured: Value;
  readonly exact: Value;
  /** Standard errors off (simulation). */
  readonly z?: number;
  /** Share off, of the true value; the difference itself where that is 0 (formula, replay). */
  readonly relativeError?: number;
  /** Standard error ÷ |true value| (simulation). */
  readonly precision?: number;
  /** Was it to be known to 0.2 %: a mean or a service level (simulation)? */
  readonly held?: boolean;
  /** Seen often enough to be judged (simulation)? */
  readonly judged?: boolean;
  readonly holds: boolean;
}

export function compareFormula(name: string, measured: Value, exact: Value, rtol: number): Comparison {
  return compareExactly(name, measured, exact, (difference, truth) => {
    return difference <= rtol * Math.abs(truth) + absoluteTolerance;
  });
}

export function compareReplay(name: string, measured: Value, exact: Value): Comparison {
  return compareExactly(name, measured, exact, (difference, truth) => {
    return difference <= replayTolerance * Math.max(1, Math.abs(truth) * 1e-3);
  });
}

function compareExactly(
  name: string,
  measured: Value,
  exact: Value,
  isClose: (difference: number, truth: number) => boolean,
): Comparison {
  if (typeof measured !== 'number' || typeof exact !== 'number') {
    const holds = measured === exact;
    return { name, measured, exact, relativeError: holds ? 0 : 1, holds };
  }
  const difference = Math.abs(measured - exact);
  const relativeError = (measured - exact) / (exact === 0 ? 1 : Math.abs(exact));
  return { name, measured, exact, relativeError, holds: isClose(difference, exact) };
}

/**
 * A simulated output. Few events say little about their own spread: the standard error is then at least that of so
 * many exponential amounts, √(2/events) of the value, and nothing is held against the output.
 *
 * `exactError`: standard error of the true value where that was simulated itself; added in quadrature.
 */
export function compareSimulated(
  name: string,
  estimated: Estimated,
  exact: number,
  exactError = 0,
): Comparison {
  const { mean, events } = estimated;
  const judged = events >= leastEvents;
  const scarce = Math.max(Math.abs(mean), Math.abs(exact)) * Math.sqrt(2 / Math.max(1, events));
  // an output that is the same in every replication is right to the last digits of a sum
  const rounding = 1e-12 * Math.abs(exact);
  const error = Math.max(estimated.error, judged ? rounding : scarce);
  const z = mean === exact ? 0 : (mean - exact) / Math.hypot(error, exactError);
  const precision = exact === 0 ? 0 : error / Math.abs(exact);
  return { name, measured: mean, exact, z, precision, judged, holds: !judged || Math.abs(z) <= largestZ };
}

/** The largest Σz² that K independent outputs may give. */
export function largestSquareSum(outputs: number): number {
  return outputs + 4 * Math.sqrt(2 * outputs);
}
