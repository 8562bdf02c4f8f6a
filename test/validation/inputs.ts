/**
 * Reading the inputs of a case: numbers by key, and laws of durations in the notation of the case files. What
 * is not understood is unsupported, never guessed at.
 */
import { lnGamma, meanOf, sdOf } from '../../src/random/index.ts';
import type { Distribution } from '../../src/scenario/index.ts';
import { type CaseInputs, Unsupported } from './case.ts';

export interface Duration {
  readonly law: Distribution;
  /** Share whose duration is 0. */
  readonly zero: number;
}

/** A finite number. @throws Unsupported when it is missing or none. */
export function numberAt(inputs: CaseInputs, key: string): number {
  const value = inputs[key];
  if (typeof value !== 'number' || !Number.isFinite(value)) throw new Unsupported(`input ${key}: no number`);
  return value;
}

/** A number, or `otherwise` where the key is missing or null. */
export function numberOr<T>(inputs: CaseInputs, key: string, otherwise: T): number | T {
  const value = inputs[key];
  return value === undefined || value === null ? otherwise : numberAt(inputs, key);
}

/** Mean of a law, seconds. */
export const averageOf: (law: Distribution) => number = meanOf;

/** Squared coefficient of variation of a law. */
export function variationOf(law: Distribution): number {
  const mean = meanOf(law);
  return mean === 0 ? 0 : (sdOf(law) / mean) ** 2;
}

/** A list of numbers. */
export function numbersAt(inputs: CaseInputs, key: string): readonly number[] {
  const value = inputs[key];
  if (!Array.isArray(value) || !value.every((entry) => typeof entry === 'number')) {
    throw new Unsupported(`input ${key}: no list of numbers`);
  }
  return value as number[];
}

/** A list of objects. */
export function recordsAt(inputs: CaseInputs, key: string): readonly CaseInputs[] {
  const value = inputs[key];
  if (!Array.isArray(value) || !value.every((entry) => typeof entry === 'object' && entry !== null)) {
    throw new Unsupported(`input ${key}: no list of objects`);
  }
  return value as CaseInputs[];
}

export function exponential(mean: number): Distribution {
  return mean > 0 ? { law: 'exponential', mean } : { law: 'deterministic', mean: 0 };
}

/** A mean in seconds as an exponential duration, or nothing where it is null: never ends. */
export function patienceAt(inputs: CaseInputs, key: string): Distribution | undefined {
  const mean = numberOr(inputs, key, null);
  return mean === null ? undefined : exponential(mean);
}

/** A law such as `{ dist: 'lognormal', mean_s: 180, scv: 1 }`. */
export function durationAt(inputs: CaseInputs, key: string): Duration {
  const value = inputs[key];
  if (typeof value !== 'object' || value === null) throw new Unsupported(`input ${key}: no law`);
  return toDuration(value as CaseInputs);
}

export function toDuration(spec: CaseInputs): Duration {
  const dist = String(spec.dist);
  if (dist.endsWith('_with_atom')) {
    const { law } = toDuration({ ...spec, dist: dist.slice(0, -'_with_atom'.length) });
    return { law, zero: numberAt(spec, 'p_zero') };
  }
  return { law: toLaw(dist, spec), zero: 0 };
}

function toLaw(dist: string, spec: CaseInputs): Distribution {
  switch (dist) {
    case 'exponential':
      return exponential(numberAt(spec, 'mean_s'));
    case 'deterministic':
      return { law: 'deterministic', mean: numberOr(spec, 'value_s', null) ?? numberAt(spec, 'mean_s') };
    case 'uniform':
      return { law: 'uniform', min: numberAt(spec, 'low_s'), max: numberAt(spec, 'high_s') };
    case 'lognormal':
      return { law: 'lognormal', mean: numberAt(spec, 'mean_s'), sd: spreadOf(spec) };
    case 'gamma':
      return { law: 'gamma', mean: numberAt(spec, 'mean_s'), sd: spreadOf(spec) };
    case 'erlang':
      return {
        law: 'erlang',
        mean: numberAt(spec, 'mean_s'),
        phases: firstOf(spec, ['k', 'phases', 'shape']),
      };
    case 'weibull': {
      const shape = firstOf(spec, ['shape', 'k']);
      const scale = numberOr(spec, 'scale_s', null);
      const mean = scale === null ? numberAt(spec, 'mean_s') : scale * Math.exp(lnGamma(1 + 1 / shape));
      return { law: 'weibull', mean, shape };
    }
    case 'hyperexponential':
    case 'hyperexp':
    case 'h2':
      return hyperexponential(spec);
    default:
      throw new Unsupported(`law ${dist}`);
  }
}

/** Phases as listed, or the two with balanced means that have this mean and squared coefficient of variation. */
function hyperexponential(spec: CaseInputs): Distribution {
  const means = ['means_s', 'mean_s'].find((key) => Array.isArray(spec[key]));
  if (means !== undefined) {
    const listed = ['p', 'probs', 'shares', 'weights'].find((key) => spec[key] !== undefined);
    if (listed === undefined) throw new Unsupported('law hyperexponential without shares');
    const shares = Array.isArray(spec[listed])
      ? numbersAt(spec, listed)
      : [numberAt(spec, listed), 1 - numberAt(spec, listed)];
    return { law: 'hyperexponential', shares, means: numbersAt(spec, means) };
  }
  const mean = numberAt(spec, 'mean_s');
  const scv = (spreadOf(spec) / mean) ** 2;
  if (scv <= 1) return exponential(mean);
  const share = (1 + Math.sqrt((scv - 1) / (scv + 1))) / 2;
  const shares = [share, 1 - share];
  return { law: 'hyperexponential', shares, means: shares.map((p) => mean / (2 * p)) };
}

/** Standard deviation, however it is given. */
function spreadOf(spec: CaseInputs): number {
  const sd = numberOr(spec, 'sd_s', null);
  if (sd !== null) return sd;
  const mean = numberAt(spec, 'mean_s');
  const scv = numberOr(spec, 'scv', null);
  if (scv !== null) return mean * Math.sqrt(scv);
  const cv = numberOr(spec, 'cv', null);
  if (cv !== null) return mean * cv;
  return mean / Math.sqrt(firstOf(spec, ['shape', 'k']));
}

function firstOf(spec: CaseInputs, keys: readonly string[]): number {
  const key = keys.find((candidate) => spec[candidate] !== undefined);
  if (key === undefined) throw new Unsupported(`law ${String(spec.dist)} without ${keys[0]}`);
  return numberAt(spec, key);
}
