/** A seeded sample of mutants: those whose names, mixed with the seed, come first. */
import { type Mutant, nameOf } from './find-mutants.ts';

/** So many of them; an edit elsewhere leaves the rest of the sample as it was. */
export function sample(mutants: readonly Mutant[], size: number, seed: string): Mutant[] {
  return mutants
    .map((mutant) => ({ mutant, name: nameOf(mutant, seed) }))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .slice(0, size)
    .map(({ mutant }) => mutant);
}
