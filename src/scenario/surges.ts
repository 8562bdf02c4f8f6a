/**
 * Surges as a step function of time: what the volume of a type is multiplied by. Surges that overlap multiply.
 */
import type { Surge } from './scenario.ts';

/** From this instant on (seconds from the first day's midnight) the factor holds, until the next step. */
export interface FactorStep {
  readonly from: number;
  readonly factor: number;
}

/** Surges that overlap beyond this are held there: nothing of that size can be run. */
const mostFactor = 1e12;

/**
 * Steps of the factor of one type, the first from −∞ with factor 1.
 *
 * `surgeSteps([{ from: 60, to: 120, factor: 3 }], 'calls')` has the factors 1, 3 from 60 on and 1 from 120 on.
 */
export function surgeSteps(surges: readonly Surge[], type: string): readonly FactorStep[] {
  const own = surges.filter(({ types }) => types?.includes(type) ?? true);
  const edges = new Set(own.flatMap(({ from, to }) => [from, to]));
  const steps: FactorStep[] = [{ from: Number.NEGATIVE_INFINITY, factor: 1 }];
  for (const edge of [...edges].sort((a, b) => a - b)) {
    let factor = 1;
    for (const surge of own) {
      if (surge.from <= edge && edge < surge.to) factor = Math.min(factor * surge.factor, mostFactor);
    }
    steps.push({ from: edge, factor });
  }
  return steps;
}

/** Cuts `[from, to)` where the factor changes and visits each piece with its factor, in order. */
export function cutAtSurges(
  steps: readonly FactorStep[],
  from: number,
  to: number,
  visit: (from: number, to: number, factor: number) => void,
): void {
  steps.forEach((step, i) => {
    const start = Math.max(from, step.from);
    const end = Math.min(to, steps[i + 1]?.from ?? Number.POSITIVE_INFINITY);
    if (start < end) visit(start, end, step.factor);
  });
}
