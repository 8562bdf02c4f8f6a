/**
 * What a case says of its work, whichever keys it uses: how often contacts come (an hour, an interval, a load), how
 * long they take (`aht_s`, or a law `service`) and how long they are ready to wait (`patience_s`, or a law `patience`).
 */
import type { Distribution } from '../../src/scenario/index.ts';
import { type CaseInputs, Unsupported } from './case.ts';
import {
  averageOf,
  type Duration,
  durationAt,
  exponential,
  numberAt,
  numberOr,
  toDuration,
} from './inputs.ts';

/** Whose arrivals: the word that their keys begin with. */
export type Kind = 'calls' | 'fresh_calls' | 'chats' | 'emails';

/**
 * Arrivals per second: `calls_per_hour`, `calls` in `interval_s` (an hour), or `load_erlang` over the handle time.
 *
 * @throws Unsupported when the case has none of them.
 */
export function arrivalRateAt(inputs: CaseInputs, kind: Kind = 'calls'): number {
  const rate = ratesAt(inputs, kind);
  if (typeof rate === 'number') return rate;
  if (rate === undefined && inputs.load_erlang !== undefined) {
    return numberAt(inputs, 'load_erlang') / averageOf(handlingAt(inputs).law);
  }
  throw new Unsupported(`input ${kind}_per_hour: no number`);
}

/** Arrivals per second of each class. */
export function arrivalRatesAt(inputs: CaseInputs): number[] {
  const rates = ratesAt(inputs, 'calls');
  if (Array.isArray(rates)) return rates;
  if (typeof rates === 'number') return [rates];
  throw new Unsupported('input calls_per_hour: no list of numbers');
}

function ratesAt(inputs: CaseInputs, kind: Kind): number | number[] | undefined {
  for (const [key, seconds] of [
    [`${kind}_per_hour`, 3600],
    [`${kind}_per_min`, 60],
    [`${kind}_per_s`, 1],
    [kind, numberOr(inputs, 'interval_s', 3600)],
  ] as const) {
    const count = inputs[key];
    if (typeof count === 'number') return count / seconds;
    if (Array.isArray(count) && count.every((each) => typeof each === 'number')) {
      return count.map((each) => each / seconds);
    }
  }
  return undefined;
}

/** Handle time: exponential with mean `aht_s`, or the law `service`; where only a load is given, one second. */
export function handlingAt(inputs: CaseInputs): Duration {
  if (isLaw(inputs.service)) return durationAt(inputs, 'service');
  const mean = inputs.aht_s === undefined && inputs.load_erlang !== undefined ? 1 : numberAt(inputs, 'aht_s');
  return { law: exponential(mean), zero: 0 };
}

/** Is handling memoryless, as most formulas have it? */
export function isExponential({ law, zero }: Duration): boolean {
  return (zero === 0 && law.law === 'exponential') || averageOf(law) === 0;
}

/** Patience of those who wait at all; no law where they never give up. */
export interface Patience {
  readonly law?: Distribution;
  /** Share that leaves at once if it would have to wait. */
  readonly zero: number;
}

/** Patience: exponential with mean `patience_s` and a share `p_zero_patience` of 0, or the law `patience`. */
export function patienceLawAt(inputs: CaseInputs): Patience {
  if (isLaw(inputs.patience)) return toDuration(inputs.patience);
  const mean = numberOr(inputs, typeof inputs.patience === 'number' ? 'patience' : 'patience_s', null);
  const zero = numberOr(inputs, 'p_zero_patience', 0);
  return mean === null ? { zero } : { law: exponential(mean), zero };
}

function isLaw(value: unknown): value is CaseInputs {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
