/** Holds claims against a report and says of each whether it is true, with the figures. */
import type { Estimate, Report } from '../../measures/index.ts';
import type { Context } from '../command.ts';
import { type Claim, foundFor, holds, measureOf, type Tested, valueAt, worseEnd } from '../flags/claim.ts';

/** A claim that was held against a report. */
export interface Assertion {
  readonly claim: Claim;
  readonly tested: Tested;
  readonly estimate: Estimate;
  /** The figure tested; null where there is none. */
  readonly value: number | null;
  readonly holds: boolean;
}

/** Tests claims, at the mean or at the worse end of its interval. */
export function assertionsOf(
  claims: readonly Claim[],
  at: 'mean' | 'worseEnd',
  report: Report,
): readonly Assertion[] {
  return claims.map((claim) => {
    const tested = at === 'mean' ? 'mean' : worseEnd(claim);
    const estimate = foundFor(claim, report);
    const value = valueAt(tested, estimate);
    return { claim, tested, estimate, value, holds: holds(claim, value) };
  });
}

/** An assertion under the names that scripts rely on. */
export function assertionJson({ claim, tested, estimate, value, holds }: Assertion): object {
  return { claim: claim.text, tested, value, bound: claim.bound, ...estimate, holds };
}

/** An assertion in a sentence. */
export function assertionLine(assertion: Assertion, context: Context): string {
  const { words } = context;
  const { claim, holds } = assertion;
  const found = foundWords(assertion, context);
  return `${holds ? words.assertionHolds(claim.text, found) : words.assertionFailed(claim.text, found)}\n`;
}

function foundWords({ claim, tested, estimate, value }: Assertion, { words, figures }: Context): string {
  const { unit } = measureOf(claim.measure);
  const { mean, halfWidth } = estimate;
  if (mean === null) return words.nothingObserved;
  if (value === null) return words.noInterval(figures.value(mean, unit));
  const shown = figures.apart(value, claim.bound, unit);
  if (tested !== 'mean') return words.intervalEnd[tested](shown, figures.estimate(estimate, unit));
  return halfWidth === null ? shown : `${shown} ± ${figures.width(halfWidth, unit, mean)}`;
}
