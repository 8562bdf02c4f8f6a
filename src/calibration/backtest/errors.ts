/**
 * How far predictions are off: bias, mean absolute error, correlation, and the share inside the band. Days count
 * alike, intervals by the contacts in them.
 */
import type { Pair } from './predictions.ts';

export interface Errors {
  /** Pairs compared. */
  readonly n: number;
  /** Mean of predicted − real, in the unit of the measure. */
  readonly bias: number;
  /** Standard error of the bias; null with fewer than two. */
  readonly biasError: number | null;
  /** Mean absolute error. */
  readonly mae: number;
  /** Mean absolute error that a right model would have, by the chance of single days. */
  readonly chance: number;
  /** Of predicted and real; null with fewer than three or where either never changes. */
  readonly correlation: number | null;
  /** Share of real values inside the band of single days, 0..1; 0.9 is what a right model has. */
  readonly inside: number;
  /** Mean of the real values. */
  readonly real: number;
}

/** Errors over pairs with their weights; null without any. */
export function errorsOf(pairs: readonly { readonly pair: Pair; readonly weight: number }[]): Errors | null {
  const used = pairs.filter(({ weight }) => weight > 0);
  const all = used.reduce((sum, { weight }) => sum + weight, 0);
  if (used.length === 0) return null;
  const mean = (of: (pair: Pair) => number) =>
    used.reduce((sum, { pair, weight }) => sum + weight * of(pair), 0) / all;
  const bias = mean(({ real, predicted }) => predicted - real);
  const squares = mean(({ real, predicted }) => (predicted - real - bias) ** 2);
  const real = mean((pair) => pair.real);
  const predicted = mean((pair) => pair.predicted);
  const spreadOfReal = mean((pair) => (pair.real - real) ** 2);
  const spreadOfPredicted = mean((pair) => (pair.predicted - predicted) ** 2);
  const product = mean((pair) => (pair.real - real) * (pair.predicted - predicted));
  const canCorrelate = used.length > 2 && spreadOfReal > 0 && spreadOfPredicted > 0;
  return {
    n: used.length,
    bias,
    biasError: used.length > 1 ? Math.sqrt(squares / (used.length - 1)) : null,
    mae: mean((pair) => Math.abs(pair.predicted - pair.real)),
    chance: mean((pair) => pair.chance),
    correlation: canCorrelate ? product / Math.sqrt(spreadOfReal * spreadOfPredicted) : null,
    inside: mean((pair) => (pair.real >= pair.low && pair.real <= pair.high ? 1 : 0)),
    real,
  };
}
