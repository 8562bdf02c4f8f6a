/**
 * Shrinkage: the planned share of paid time away from the line. Components of one base add up, the two bases
 * chain: s = 1 − (1 − Σ paid)(1 − Σ present). Unplanned absence is none of it; the simulator draws it.
 */
import type { Shrinkage, ShrinkageComponent } from './scenario.ts';

/**
 * All shrinkage as one share of paid time, 0..<1; 0 when none is given. People scheduled × (1 − this) are on
 * the line, so people scheduled = people on the line ÷ (1 − this), never × (1 + this).
 *
 * `totalShrinkage({ components: [{ share: 0.2 }, { share: 0.1, of: 'present' }] }) // 0.28`
 */
export function totalShrinkage(shrinkage: Shrinkage | undefined): number {
  if (shrinkage === undefined) return 0;
  if (typeof shrinkage === 'number') return shrinkage;
  const paid = sumOf(shrinkage.components, 'paid');
  const present = sumOf(shrinkage.components, 'present');
  return paid + present - paid * present;
}

/** Sum of the shares of one base. */
export function sumOf(components: readonly Partial<ShrinkageComponent>[], base: 'paid' | 'present'): number {
  let sum = 0;
  for (const { share, of } of components) if ((of ?? 'paid') === base) sum += share ?? 0;
  return sum;
}
