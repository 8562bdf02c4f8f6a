/**
 * Which scopes of two scenarios are compared: all together, types of the same id, days where both calendars
 * have the same ones, and intervals where those are cut alike.
 *
 * Days are the same when there are as many and no two of them bear different dates; a calendar without dates
 * goes with any other. Intervals are the same when, besides, all start and count alike.
 */
import type { ComparisonOptions } from './comparison.ts';
import type { Scopes } from './scopes.ts';
import type { TallyShape, TypeShape } from './tally-shape.ts';

export interface ScopePair {
  readonly base: number;
  readonly draft: number;
  /** The days of the scope, each to be counted for itself; empty where it is one, or the days are others. */
  readonly days: readonly { readonly base: number; readonly draft: number }[];
}

export interface TypePair {
  readonly base: TypeShape;
  readonly draft: TypeShape;
  /** Indices into `pairs`. */
  readonly whole: number;
  readonly intervals: readonly number[];
}

export interface ScopePairs {
  readonly pairs: readonly ScopePair[];
  /** Indices into `pairs`; days are empty where the calendars have other ones. */
  readonly total: number;
  readonly days: readonly number[];
  readonly types: readonly TypePair[];
}

/** A shape and its scopes. */
interface Side {
  readonly shape: TallyShape;
  readonly scopes: Scopes;
}

/** Pairs the scopes of two sides; intervals only where they are wanted. */
export function pairScopes(
  { shape: baseShape, scopes: base }: Side,
  { shape: draftShape, scopes: draft }: Side,
  { intervals: withIntervals = true }: ComparisonOptions = {},
): ScopePairs {
  const pairs: ScopePair[] = [];
  const days = haveSameDays(baseShape, draftShape) ? baseShape.dates.map((_, d) => d) : [];
  const isCutAlike = withIntervals && haveSameIntervals(baseShape, draftShape);
  const intervals = isCutAlike ? baseShape.start.map((_, i) => i) : [];

  const pair = (from: number, to: number, parts: ScopePair['days'] = []): number => {
    return pairs.push({ base: from, draft: to, days: parts }) - 1;
  };
  const whole = (from: number, to: number): number => {
    if (days.length === 1) return pair(base.whole(from), draft.whole(to));
    const parts = days.map((d) => ({ base: base.day(from, d), draft: draft.day(to, d) }));
    return pair(base.whole(from), draft.whole(to), parts);
  };

  const types: TypePair[] = [];
  baseShape.types.forEach((type, t) => {
    const u = draftShape.types.findIndex(({ id }) => id === type.id);
    if (u < 0) return;
    types.push({
      base: type,
      draft: draftShape.types[u]!,
      whole: whole(t, u),
      intervals: intervals.map((i) => pair(base.interval(t, i), draft.interval(u, i))),
    });
  });
  const all = baseShape.types.length;
  const allDrafts = draftShape.types.length;
  return {
    pairs,
    types,
    total: whole(all, allDrafts),
    days: days.map((d) => pair(base.day(all, d), draft.day(allDrafts, d))),
  };
}

function haveSameDays(base: TallyShape, draft: TallyShape): boolean {
  const isOther = (date: string | undefined, d: number) => {
    const otherDate = draft.dates[d];
    return date !== undefined && otherDate !== undefined && date !== otherDate;
  };
  return base.dates.length === draft.dates.length && !base.dates.some(isOther);
}

function haveSameIntervals(base: TallyShape, draft: TallyShape): boolean {
  return (
    haveSameDays(base, draft) && isEqual(base.start, draft.start) && isEqual(base.seconds, draft.seconds)
  );
}

function isEqual(a: readonly number[], b: readonly number[]): boolean {
  return a.length === b.length && a.every((value, i) => value === b[i]);
}
