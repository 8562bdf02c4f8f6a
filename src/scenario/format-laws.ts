/**
 * The laws of a duration as the format describes them; see distribution.ts for what each means. A handle time
 * is a law that may also carry a mean (and SD, for laws that have one) for each interval of arrival.
 */
import type {
  Deterministic,
  Empirical,
  ErlangPhases,
  Exponential,
  Gamma,
  Hyperexponential,
  Lognormal,
  Uniform,
  Weibull,
} from '../random/distribution.ts';
import {
  choice,
  type Field,
  list,
  type NumberField,
  nullable,
  number,
  type ObjectField,
  object,
  optional,
  type Property,
  required,
  variant,
} from './field.ts';
import type { Range } from './issue.ts';
import { limits } from './limits.ts';

/** A duration, seconds; at most a year. */
export function seconds(range: Range): NumberField {
  return number({ max: limits.duration, unit: 'seconds', ...range });
}

const positive = seconds({ above: 0 });
const orZero = seconds({ min: 0 });

const lawOf = (law: string): ReturnType<typeof required> => required(choice(law), 'Name of the law.');
const mean = required(positive, 'Mean.');

const laws = {
  exponential: object<Exponential>({ law: lawOf('exponential'), mean }),
  lognormal: object<Lognormal>({
    law: lawOf('lognormal'),
    mean,
    sd: required(orZero, 'Standard deviation.'),
  }),
  gamma: object<Gamma>({
    law: lawOf('gamma'),
    mean,
    sd: required(positive, 'Standard deviation.'),
  }),
  erlang: object<ErlangPhases>({
    law: lawOf('erlang'),
    mean,
    phases: required(
      number({ min: 1, max: 1000, whole: true }),
      'Number of equal exponential phases; SD = mean / √phases.',
    ),
  }),
  weibull: object<Weibull>({
    law: lawOf('weibull'),
    mean,
    shape: required(number({ min: 0.2, max: 20 }), 'Shape; below 1 the hazard falls.'),
  }),
  hyperexponential: object<Hyperexponential>({
    law: lawOf('hyperexponential'),
    shares: required(
      list(number({ above: 0, max: 1e9 }), { least: 1, most: limits.phases }),
      'Weights of the phases, normalised to sum 1.',
    ),
    means: required(list(positive, { least: 1, most: limits.phases }), 'Mean of each phase.'),
  }),
  uniform: object<Uniform>({
    law: lawOf('uniform'),
    min: required(orZero, 'Lower bound.'),
    max: required(positive, 'Upper bound, above min.'),
  }),
  deterministic: object<Deterministic>({
    law: lawOf('deterministic'),
    mean: required(orZero, 'The duration itself.'),
  }),
  empirical: object<Empirical>({
    law: lawOf('empirical'),
    edges: required(
      list(orZero, { least: 2, most: limits.bins + 1 }),
      'Edges of the bins, ascending; one more than weights.',
    ),
    weights: required(
      list(number({ min: 0, max: 1e12 }), { least: 1, most: limits.bins }),
      'Weights of the bins, not all 0, normalised to sum 1.',
    ),
  }),
} satisfies Record<string, ObjectField>;

export const distribution = variant('law', laws, 'distribution');

const own = (of: Field): Field => list(nullable(of, "the law's own"), { most: limits.intervals });
const means = required(own(positive), "Mean in each interval of arrival; null keeps the law's own.");
const sds = optional(
  own(orZero),
  "Standard deviation in each interval of arrival; null keeps the law's own.",
);

const meanByInterval = optional(
  object<{ readonly mean: unknown }>({ mean: means }),
  'Mean that differs by interval of arrival.',
);
const meanAndSdByInterval = optional(
  object<{ readonly mean: unknown; readonly sd?: unknown }>({ mean: means, sd: sds }),
  'Mean and standard deviation that differ by interval of arrival.',
);

const atConcurrency = optional(
  number({ min: 1, max: 20 }),
  'Concurrent channels: sessions an agent held on average when the times were measured.',
  1,
);

const afterContactWork = optional(
  number({ min: 0, below: 1, unit: 'share' }),
  'Live channels: the last share of every handle time is after-contact work; it divides handle time and adds nothing.',
  0,
);

function withKeys(law: ObjectField, perInterval?: Property): ObjectField {
  const keys = { ...law.keys, atConcurrency, afterContactWork, ...(perInterval && { perInterval }) };
  return { ...law, keys };
}

export const handleTime = variant(
  'law',
  {
    hyperexponential: withKeys(laws.hyperexponential),
    uniform: withKeys(laws.uniform),
    empirical: withKeys(laws.empirical),
    exponential: withKeys(laws.exponential, meanByInterval),
    lognormal: withKeys(laws.lognormal, meanAndSdByInterval),
    gamma: withKeys(laws.gamma, meanAndSdByInterval),
    erlang: withKeys(laws.erlang, meanByInterval),
    weibull: withKeys(laws.weibull, meanByInterval),
    deterministic: withKeys(laws.deterministic, meanByInterval),
  },
  'handleTime',
);

export const patienceOfRow = nullable(orZero, 'never gives up');
