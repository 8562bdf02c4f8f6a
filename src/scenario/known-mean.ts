/**
 * Mean of a law that may not have been read in full.
 */
import type { Distribution, Law } from '../random/distribution.ts';
import { meanOf } from '../random/index.ts';
import type { Draft } from './read.ts';

/** What the mean is reckoned from, where it is not given. */
const sources: { readonly [L in Law]?: readonly string[] } = {
  uniform: ['min', 'max'],
  hyperexponential: ['shares', 'means'],
  empirical: ['edges', 'weights'],
};

/** Mean of a law, seconds; undefined where a number of it is missing or its lists do not fit. */
export function knownMeanOf(law: Draft<Distribution>): number | undefined {
  const values = law as Readonly<Record<string, unknown>>;
  const isWhole = (sources[law.law as Law] ?? ['mean']).every((key) => {
    const value = values[key];
    return value !== undefined && !(Array.isArray(value) && value.includes(undefined));
  });
  if (!isWhole) return undefined;
  const mean = meanOf(law as Distribution);
  return Number.isFinite(mean) ? mean : undefined;
}
