/**
 * The load a day really carries: how many contacts would be in handling at time t if everybody were answered
 * at once. It lags behind the arrivals, since whoever called some minutes ago is still talking: too many
 * agents are asked for while the volume rises and too few while it falls, if each interval is taken alone.
 *
 * With Poisson arrivals and unlimited agents the number in handling is Poisson with mean
 *
 *   m(t) = Σᵢ λᵢ [ Hᵢ(t − tᵢ) − Hᵢ(t − tᵢ₊₁) ],   Hᵢ(x) = ∫₀ˣ P(handle time > u) du
 *
 * for rates λᵢ constant on [tᵢ, tᵢ₊₁): exact for every law of handle time whose partial integral H is known,
 * which all laws of duration-spec are. A contact's handle time follows the law of the interval in which it
 * arrived. The day starts empty. Source: Eick, Massey & Whitt (1993).
 *
 * m is wanted at four Gauss–Legendre moments of each interval, so that means over an interval are right
 * though m bends at its start. Moments repeat from interval to interval, hence one table of H for each law;
 * the last 1e-5 of a law is counted as leaving together.
 */
import { checkLoad, checkNotNegative, checkPositive } from '../erlang/check.ts';
import type { DurationLaw } from '../erlang/duration-law.ts';
import { type DurationSpec, durationLaw } from '../erlang/duration-spec.ts';

/** Where in an interval the load is looked at, 0..1, and how much each moment counts. */
export const moments = [0.06943184420297371, 0.33000947820757187, 0.6699905217924281, 0.9305681557970263];
export const momentWeights = [
  0.17392742256872692, 0.32607257743127305, 0.32607257743127305, 0.17392742256872692,
];

/** Mean and SD without a named law: exponential when the SD is absent, else lognormal as real handling is. */
export interface MeanAndSd {
  readonly law?: undefined;
  /** Mean handle time, seconds, > 0. */
  readonly mean: number;
  /** Standard deviation, seconds, ≥ 0. */
  readonly sd?: number;
}

export type HandleTimeSpec = DurationSpec | MeanAndSd;

export interface LaggedLoadInput {
  /** Length of an interval, seconds, > 0. */
  readonly intervalLength: number;
  /** Contacts expected in each interval, ≥ 0. */
  readonly volumes: readonly number[];
  /** Law of handle time: one for all or one for each interval. */
  readonly handleTime: HandleTimeSpec | readonly HandleTimeSpec[];
}

export interface LaggedLoad {
  /** Mean load over each interval, erlangs. */
  readonly average: readonly number[];
  /** Load at the four moments of each interval, erlangs: index 4 × interval + moment. */
  readonly atMoments: Float64Array;
  /** Mean handle time of each interval, seconds. */
  readonly handleTime: readonly number[];
}

/**
 * Infinite-server load of a day, interval by interval.
 *
 * @throws RangeError for a bad number, or when there are not as many handle times as intervals.
 * @example laggedLoad({ intervalLength: 1800, volumes: [0, 60, 0], handleTime: { mean: 300 } }).average
 *   // [0, 8.338, 1.658]; 10 erlangs arrive, and the last callers are still there when nobody calls any more
 */
export function laggedLoad(input: LaggedLoadInput): LaggedLoad {
  const { intervalLength, volumes, handleTime } = input;
  checkPositive('intervalLength', intervalLength, 'seconds');
  const laws = lawsOf(handleTime, volumes.length);
  const atMoments = new Float64Array(4 * volumes.length);
  const tables = new Map<DurationLaw, Float64Array>();
  for (let i = 0; i < volumes.length; i++) {
    const volume = volumes[i]!;
    checkNotNegative('volumes', volume, 'contacts per interval');
    if (volume === 0) continue;
    const law = laws[i]!;
    checkLoad((volume / intervalLength) * law.mean);
    let table = tables.get(law);
    if (table === undefined) {
      table = occupied(law, intervalLength, volumes.length);
      tables.set(law, table);
    }
    const rate = volume / intervalLength;
    const first = 4 * i;
    const count = Math.min(table.length, atMoments.length - first);
    for (let k = 0; k < count; k++) atMoments[first + k]! += rate * table[k]!;
  }
  const average = volumes.map((_, i) => {
    let sum = 0;
    for (let k = 0; k < 4; k++) sum += momentWeights[k]! * atMoments[4 * i + k]!;
    return sum;
  });
  return { average, atMoments, handleTime: laws.map((law) => law.mean) };
}

const ignored = 1e-5;

/**
 * Mean number of intervals' contacts still in handling, per unit of arrival rate, at the moments of the
 * interval of arrival and of the following ones.
 */
function occupied(law: DurationLaw, length: number, intervals: number): Float64Array {
  const table = new Float64Array(4 * intervals);
  const before = [0, 0, 0, 0];
  for (let i = 0; i < intervals; i++) {
    let left = 0;
    for (let k = 0; k < 4; k++) {
      const upTo = law.between(0, (i + moments[k]!) * length);
      table[4 * i + k] = upTo - before[k]!;
      before[k] = upTo;
      left = law.mean - upTo;
    }
    if (left < ignored * law.mean) {
      // everybody of the interval before last has left; in this one the last of them leave
      const next = 4 * (i + 1);
      for (let k = 0; k < 4 && next + k < table.length; k++) table[next + k] = law.mean - before[k]!;
      return table.subarray(0, Math.min(next + 4, table.length));
    }
  }
  return table;
}

function lawsOf(spec: LaggedLoadInput['handleTime'], intervals: number): DurationLaw[] {
  if (!isList(spec)) return new Array<DurationLaw>(intervals).fill(lawOf(spec));
  if (spec.length !== intervals) {
    throw new RangeError(
      `invalid handleTime: ${spec.length} laws (must be one or ${intervals}, one for each interval)`,
    );
  }
  const laws: DurationLaw[] = [];
  for (let i = 0; i < spec.length; i++) {
    const same = i > 0 && sameMeanAndSd(spec[i]!, spec[i - 1]!);
    laws.push(same ? laws[i - 1]! : lawOf(spec[i]!));
  }
  return laws;
}

function isList(spec: LaggedLoadInput['handleTime']): spec is readonly HandleTimeSpec[] {
  return Array.isArray(spec);
}

/** Neighbours that share a law share its table. */
function sameMeanAndSd(a: HandleTimeSpec, b: HandleTimeSpec): boolean {
  return a === b || (a.law === undefined && b.law === undefined && a.mean === b.mean && a.sd === b.sd);
}

function lawOf(spec: HandleTimeSpec): DurationLaw {
  if (spec.law !== undefined) return durationLaw(spec);
  return durationLaw(
    spec.sd === undefined
      ? { law: 'exponential', mean: spec.mean }
      : { law: 'lognormal', mean: spec.mean, sd: spec.sd },
  );
}
