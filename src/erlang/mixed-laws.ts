/**
 * Mixtures of laws: a share of people follows each. Hyperexponential is a mixture of exponentials; a share that
 * leaves at once is an atom at 0, one that never leaves an atom at infinity.
 */
import { checkPositive, checkShare, checkWhole } from './check.ts';
import type { DurationLaw } from './duration-law.ts';
import { exponentialLaw } from './simple-laws.ts';

/**
 * Mixture of exponentials: `shares[i]` (> 0, any sum) of them with mean `means[i]`, seconds.
 *
 * @example hyperexponentialLaw([1, 3], [20, 100]).mean // 80
 */
export function hyperexponentialLaw(shares: readonly number[], means: readonly number[]): DurationLaw {
  checkWhole('shares', shares.length, 1);
  checkWhole('means', means.length, shares.length, shares.length);
  let total = 0;
  for (const share of shares) {
    checkPositive('shares', share, 'each');
    total += share;
  }
  return mixture(
    shares.map((share) => share / total),
    means.map((mean) => exponentialLaw(mean)),
    0,
  );
}

/**
 * A share leaves at once (duration 0) and the others follow `law`: balking of those who would have to wait.
 *
 * @example withBalking(0.1, exponentialLaw(100)).survival(0) // 0.9
 */
export function withBalking(share: number, law: DurationLaw): DurationLaw {
  checkShare('share', share);
  const rest = mixture([1 - share], [law], law.never * (1 - share));
  return { ...rest, cumulative: (x) => share + rest.cumulative(x) };
}

/**
 * A share never leaves and the others follow `law`: a keep-place callback that a share accepts, or callers
 * who cannot give up.
 *
 * @example withNever(0.4, exponentialLaw(120)).survival(1e6) // 0.4
 */
export function withNever(share: number, law: DurationLaw): DurationLaw {
  checkShare('share', share);
  const rest = mixture([1 - share], [law], share + law.never * (1 - share));
  return {
    ...rest,
    mean: rest.never > 0 ? Number.POSITIVE_INFINITY : rest.mean,
    survival: (x) => share + rest.survival(x),
    between: (from, to) => share * (to - from) + rest.between(from, to),
  };
}

function mixture(shares: readonly number[], laws: readonly DurationLaw[], never: number): DurationLaw {
  const sum = (of: (law: DurationLaw) => number) => {
    let result = 0;
    for (let i = 0; i < laws.length; i++) if (shares[i]! > 0) result += shares[i]! * of(laws[i]!);
    return result;
  };
  return {
    mean: sum((law) => law.mean),
    survival: (x) => sum((law) => law.survival(x)),
    cumulative: (x) => sum((law) => law.cumulative(x)),
    partialMean: (x) => sum((law) => law.partialMean(x)),
    between: (from, to) => sum((law) => law.between(from, to)),
    breaks: [...new Set(laws.flatMap((law) => law.breaks))].sort((a, b) => a - b),
    never,
  };
}
