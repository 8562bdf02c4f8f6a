/**
 * How far off a whole set of simulated cases is: Σz² over one output of each class of callers of each case, since
 * the outputs of one class go up and down together. The first mean or service level stands for its class.
 */
import { largestSquareSum } from './compare.ts';
import type { CaseResult } from './run-case.ts';

export interface SquareSum {
  readonly outputs: number;
  readonly sum: number;
  readonly most: number;
  readonly holds: boolean;
}

export function squareSum(results: readonly CaseResult[]): SquareSum {
  let outputs = 0;
  let sum = 0;
  for (const { answers } of results) {
    for (const answer of answers) {
      if (answer.by !== 'simulation') continue;
      const classes = new Set<string>();
      for (const { name, z, held, judged } of answer.outputs) {
        const of = /^classes\[\d+\]/.exec(name)?.[0] ?? '';
        if (z === undefined || !held || !judged || classes.has(of)) continue;
        classes.add(of);
        outputs += 1;
        sum += z * z;
      }
    }
  }
  const most = largestSquareSum(outputs);
  return { outputs, sum, most, holds: sum <= most };
}
