/**
 * How an output of a case is read off replications: as a ratio of two sums, as a variance over replications, or
 * as something known beforehand. Where the simulator's catalogue of measures has the output, its definition is
 * used, so that the definitions are checked with the kernels.
 */
import { type ColumnSum, catalogue, type Measure, type MeasureKey } from '../../src/measures/index.ts';
import type { Observation, Subject } from './observation.ts';

export type Read = (seen: Observation) => number;

/** Σ over / Σ by over replications. */
export interface RatioQuantity {
  readonly kind: 'ratio';
  readonly over: Read;
  readonly by: Read;
  /** How many events of a replication the estimate rests on. */
  readonly events: Read;
  /** For a share: how many went the other way; the rarer of both is what it rests on. */
  readonly others?: Read;
  /** Is it held to a relative precision however small it is (means, service levels), or is it just a share? */
  readonly held: boolean;
  /** What it is by convention where there is nothing to divide by. Default 0. */
  readonly empty?: number;
}

/** Variance of `of` over replications. */
export interface VarianceQuantity {
  readonly kind: 'variance';
  readonly of: Read;
}

/** Follows from the inputs alone. */
export interface KnownQuantity {
  readonly kind: 'known';
  readonly value: number | boolean;
}

export type Quantity = RatioQuantity | VarianceQuantity | KnownQuantity;

export type Outputs = Readonly<Record<string, Quantity>>;

/** Whom and when. */
export interface Scope {
  readonly of: Subject;
  readonly period?: number;
}

const delayed: ColumnSum = { offered: 1, answeredAtOnce: -1, blocked: -1 };
const started: ColumnSum = { startsHere: 1 };

/** A measure of the simulator's catalogue. */
export function measure(key: MeasureKey, { of, period }: Scope): RatioQuantity {
  const { over, by, unit }: Measure = catalogue[key];
  const x: Read = (seen) => seen.sum(over, of, period);
  const y: Read =
    by === undefined
      ? () => 1
      : by === 'time'
        ? (seen) => seen.seconds(period)
        : (seen) => seen.sum(by, of, period);
  if (unit === 'share') return key.startsWith('serviceLevel') ? level(x, y) : share(x, y);
  if (unit === 'count') return { kind: 'ratio', over: x, by: y, events: x, held: false };
  // starts are the contacts', so a group's work rests on those of everybody
  const events: Read =
    'busyTime' in over || 'sessionTime' in over
      ? (seen) => seen.sum(started, 'all', period)
      : (seen) => seen.sum(delayed, of, period);
  return { kind: 'ratio', over: x, by: y, events, held: true };
}

/** A share: a ratio of two sums of columns. */
export function shareOf(over: ColumnSum, by: ColumnSum, { of, period }: Scope): RatioQuantity {
  return share(
    (seen) => seen.sum(over, of, period),
    (seen) => seen.sum(by, of, period),
  );
}

/** A service level, as a ratio of two sums of columns. */
export function levelOf(over: ColumnSum, by: ColumnSum, scope: Scope): RatioQuantity {
  return { ...shareOf(over, by, scope), held: true, empty: 1 };
}

/** A mean over contacts, or over time. */
export function meanOf(over: ColumnSum, by: ColumnSum | 'time', { of, period }: Scope): RatioQuantity {
  return {
    kind: 'ratio',
    over: (seen) => seen.sum(over, of, period),
    by: by === 'time' ? (seen) => seen.seconds(period) : (seen) => seen.sum(by, of, period),
    events: (seen) => seen.sum(delayed, of, period),
    held: true,
  };
}

/** A service level; nobody who asks is served in time. */
function level(over: Read, by: Read): RatioQuantity {
  return { ...share(over, by), held: true, empty: 1 };
}

/** A share: what happens of what could. */
export function share(over: Read, by: Read): RatioQuantity {
  const others: Read = (seen) => by(seen) - over(seen);
  return { kind: 'ratio', over, by, events: over, others, held: false };
}

/** A number of contacts in a replication. */
export function count(of: Read): RatioQuantity {
  return { kind: 'ratio', over: of, by: () => 1, events: of, held: false };
}

/** A mean number of contacts at an instant. */
export function present(of: Read): RatioQuantity {
  return { ...count(of), held: true };
}

/** Seconds that a replication has many or few of: every one that has any is an event. */
export function amount(of: Read): RatioQuantity {
  return { kind: 'ratio', over: of, by: () => 1, events: (seen) => (of(seen) > 0 ? 1 : 0), held: true };
}

export function known(value: number | boolean): KnownQuantity {
  return { kind: 'known', value };
}

/** The same outputs under names of a part: `prefixed('classes[0].', outputs)`. */
export function prefixed(prefix: string, outputs: Outputs): Outputs {
  return Object.fromEntries(Object.entries(outputs).map(([name, quantity]) => [prefix + name, quantity]));
}
