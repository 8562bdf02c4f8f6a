/**
 * The flags of `holdline staff`, each with the methods that take it: one interval or a table of them by formula, a
 * day by its equations, a scenario by simulation or by shifts. A flag of another method is refused, not passed over.
 */
import { centreFlags, goalFlags } from '../flags/centre-flags.ts';
import type { Flags, Values } from '../flags/flags.ts';
import { flagName } from '../flags/flags.ts';
import { amount, oneOf, positiveDuration, share, text, whole } from '../flags/kinds.ts';
import { type Problem, problem } from '../problem.ts';
import { runFlags } from '../running/shown-run.ts';
import { mostErlangs } from '../tables/steady-state.ts';

export const methods = ['formula', 'day', 'shifts', 'simulation'] as const;
export type Method = (typeof methods)[number];

/** Where the people to cover by shifts come from. */
export const requirements = ['formula', 'day', 'simulation'] as const;

export const staffFlags = {
  ...centreFlags,
  ...goalFlags,
  shrinkage: { kind: share({ below: 1 }), fallback: 0 },
  agents: { kind: whole(0, mostErlangs) },
  seats: { kind: whole(0, mostErlangs) },
  around: {},
  hourlyCost: { kind: amount },
  csv: {},
  method: { kind: oneOf(methods), fallback: 'formula' },
  requirement: { kind: oneOf(requirements), fallback: 'formula' },
  library: { kind: text },
  explain: {},
  rounds: { kind: whole(0, 50) },
  solveTime: { kind: positiveDuration },
  out: { kind: text },
  seed: runFlags.seed,
  replications: runFlags.replications,
  threads: runFlags.threads,
} as const;

export type StaffValues = Values<typeof staffFlags>;

/** Who takes a flag; those not named here are of the formula alone. */
const takenBy: { readonly [K in keyof typeof staffFlags]?: readonly Method[] } = {
  method: methods,
  patience: ['formula', 'day', 'simulation'],
  target: ['formula', 'day', 'simulation'],
  maxOccupancy: ['formula', 'day'],
  maxAbandonment: ['formula', 'day'],
  maxAsa: ['formula', 'day'],
  shrinkage: ['formula', 'day'],
  csv: ['formula', 'day'],
  explain: ['day', 'shifts', 'simulation'],
  out: ['shifts', 'simulation'],
  seed: ['shifts', 'simulation'],
  threads: ['shifts', 'simulation'],
  replications: ['shifts'],
  requirement: ['shifts'],
  library: ['shifts'],
  rounds: ['shifts'],
  solveTime: ['shifts'],
};

/** Flags that were given and that this method does not take; a file that all but the formula need. */
export function checkMethod(values: StaffValues, method: Method, file: string | undefined): Problem[] {
  const known: Flags = staffFlags;
  const problems = Object.entries(values).flatMap(([key, value]) => {
    const takers = takenBy[key as keyof typeof staffFlags] ?? ['formula'];
    const isGiven = value !== undefined && value !== false && value !== known[key]!.fallback;
    if (!isGiven || takers.includes(method)) return [];
    return [problem(flagName(key), undefined, 'onlyWithMethod', takers.join(', '))];
  });
  if (method !== 'formula' && file === undefined) problems.push(problem('FILE', undefined, 'fileMissing'));
  return problems;
}
