/**
 * Simulating what is known: experiments against true values. A run that misses is run once more at four times the
 * length with the next seed, which decides; the first is kept beside it.
 */
import type { Value } from './case.ts';
import { type Comparison, compareFormula, compareSimulated } from './compare.ts';
import type { Estimated } from './estimator.ts';
import type { Experiment } from './experiment.ts';
import { type Effort, measureOutputs } from './measure-outputs.ts';
import type { Quantity } from './quantity.ts';

export interface Simulated {
  readonly outputs: readonly Comparison[];
  readonly replications: number;
  /** Contacts simulated, warm-up included. */
  readonly contacts: number;
  /** The run that missed, where this one decides in its place. */
  readonly missed?: Simulated;
}

export interface Simulating {
  /** Most contacts to simulate. */
  readonly contacts: number;
  /** Exactly so many replications of each experiment. */
  readonly replications?: number | undefined;
  /** Standard errors of true values that were simulated themselves. */
  readonly errors?: ReadonlyMap<string, number>;
  readonly onProgress?: (share: number) => void;
}

const tolerance = 1e-9;

/** Simulates experiments that must all give the true values; `name` names the seeds. */
export function simulateTruths(
  name: string,
  experiments: readonly Experiment[],
  truths: ReadonlyMap<string, Value>,
  { contacts, replications, errors, onProgress }: Simulating,
): Simulated {
  const effort = {
    contacts: contacts / experiments.length,
    ...(replications === undefined ? {} : { replications }),
    ...(onProgress ? { onProgress } : {}),
  };
  const first = simulate(experiments, truths, errors, { ...effort, seed: `${name}/1` });
  if (first.outputs.every((output) => output.holds)) return first;
  const longer = Math.ceil((4 * first.replications) / experiments.length);
  const second = simulate(experiments, truths, errors, {
    ...effort,
    seed: `${name}/2`,
    replications: longer,
  });
  return { ...second, missed: first };
}

/** Of several experiments that must all give an output, the one that is furthest off counts. */
function simulate(
  experiments: readonly Experiment[],
  truths: ReadonlyMap<string, Value>,
  errors: ReadonlyMap<string, number> | undefined,
  effort: Effort,
): Simulated {
  const numbers = new Map([...truths].map(([name, exact]) => [name, Number(exact)]));
  const outputs = new Map<string, Comparison>();
  let replications = 0;
  let contacts = 0;
  for (const experiment of experiments) {
    const measured = measureOutputs(experiment, numbers, effort);
    replications += measured.replications;
    contacts += measured.contacts;
    for (const [name, estimated] of measured.estimates) {
      const quantity = experiment.outputs[name]!;
      const truth = truths.get(name)!;
      const comparison =
        quantity.kind === 'known' || typeof truth !== 'number'
          ? compareFormula(name, measuredValue(quantity, estimated), truth, tolerance)
          : {
              ...compareSimulated(name, estimated, truth, errors?.get(name)),
              held: quantity.kind === 'ratio' && quantity.held,
            };
      const former = outputs.get(name);
      if (!former || Math.abs(comparison.z ?? 0) > Math.abs(former.z ?? 0)) outputs.set(name, comparison);
    }
  }
  return { outputs: [...outputs.values()], replications, contacts };
}

/** What is known beforehand, or the mean of what was seen at all. */
function measuredValue(quantity: Quantity, { mean, events }: Estimated): Value {
  if (quantity.kind === 'known') return quantity.value;
  return events > 0 ? mean : null;
}
