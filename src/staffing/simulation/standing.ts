/**
 * How a plan stands: of every demand the margin by which it holds, and how sure that is.
 *
 * A standing is measured once over many replications and then carried from plan to plan by differences on the
 * same days, which a few replications tell as well; their errors add up. What counts as *holding* in the end is
 * that the lower 95 % bound over 20,000 fresh days lies no more than a tolerance below the target (0.3 point, less
 * where the target is close to 100 %), so a demand whose contacts are too few to show that at its target needs a
 * little more than its target (`needed`), and more again the less is known about it (`Care`).
 */
import { type Demand, isMost } from './demands.ts';
import { busierSibling } from './lines.ts';
import type { Change, Counted, Effect } from './trial.ts';

/** Fresh days that a plan must stand up to. */
export const proofDays = 20_000;

/** Fewer contacts than this in a replication (one in a hundred) are no basis for a level: no demand. */
export const rarest = 0.01;

const z95 = 1.96;

/** Standard errors kept in hand beyond the lower bound: for the chance of those days, and for what is not known. */
export interface Care {
  readonly chance: number;
  readonly own: number;
}

/** On the way, as likely to keep one agent too many as one too few. */
export const rough: Care = { chance: 0.5, own: 0 };
/** In the end. */
export const careful: Care = { chance: 1.3, own: 1.3 };

export interface Standing {
  readonly demands: readonly Demand[];
  readonly counts: Int32Array;
  /** Replications that it was measured over. */
  readonly days: number;
  readonly mean: Float64Array;
  /** Squared standard error of the mean. */
  readonly error2: Float64Array;
  /** Of one replication. */
  readonly variance: Float64Array;
  readonly by: Float64Array;
  readonly care: Care;
}

export function standingOf(counts: Int32Array, counted: Counted, care = rough): Standing {
  const { demands, mean, variance, by, replications } = counted;
  const error2 = variance.map((v) => v / replications);
  return { demands, counts, days: replications, mean, variance, by, error2, care };
}

/** The plan with some agents more or fewer. */
export function changed(counts: Int32Array, changes: readonly Change[]): Int32Array {
  const next = Int32Array.from(counts);
  for (const { steps } of changes) for (const { place, by } of steps) next[place]! += by;
  return next;
}

/** The standing of the plan that an effect, looked for everywhere, was measured of. */
export function moved(standing: Standing, { change, mean, error2, spread }: Effect): Standing {
  const next = {
    ...standing,
    counts: changed(standing.counts, [change]),
    mean: Float64Array.from(standing.mean),
    error2: Float64Array.from(standing.error2),
    variance: Float64Array.from(standing.variance),
  };
  change.touches.forEach(({ demand }, t) => {
    next.mean[demand]! += mean[t]!;
    next.error2[demand]! += error2[t]!;
    // the closer to its bar, the more a level varies
    next.variance[demand]! *= spread[t]!;
  });
  return next;
}

/** Standard errors by which an effect that is not expected must differ from none. */
const plain = 2.5;

/**
 * What is felt of what changes do together: all where one of them reaches, and what is plain elsewhere. The rest is
 * chance: carried over again and again, it would drown what is known of demands that nobody has touched.
 */
export function felt(changes: readonly Effect[], { change, mean, error2, spread }: Effect): Effect {
  const reached = new Set(changes.flatMap((one) => one.change.touches.map(({ demand }) => demand)));
  const kept = change.touches.flatMap(({ demand }, t) => {
    return reached.has(demand) || Math.abs(mean[t]!) > plain * Math.sqrt(error2[t]!) ? [t] : [];
  });
  return {
    change: { ...change, touches: kept.map((t) => change.touches[t]!) },
    mean: Float64Array.from(kept, (t) => mean[t]!),
    error2: Float64Array.from(kept, (t) => error2[t]!),
    spread: Float64Array.from(kept, (t) => spread[t]!),
  };
}

/** Whether a demand has contacts enough to be one. */
export function isDemand({ by }: Standing, demand: number): boolean {
  return by[demand]! >= rarest;
}

/** By how much the levels of two types that wait in one line may differ: a standard deviation. */
const apart = 0.01;

/**
 * What is believed of a demand, in its own unit: what its contacts say and, the more the rarer they are, what those of
 * another type in the same line say.
 */
function believed(standing: Standing, demand: number): { readonly mean: number; readonly error2: number } {
  const { demands, mean, error2, by } = standing;
  const own = { mean: mean[demand]!, error2: error2[demand]! };
  const other = busierSibling(demands, by, demand);
  if (other < 0) return own;
  const scale = by[demand]! / by[other]!;
  const guess2 = error2[other]! * scale ** 2 + (apart * by[demand]!) ** 2;
  // where few contacts were all answered, or none was, they say less than their variance does
  const own2 = Math.max(own.error2, (by[demand]! * demands[demand]!.variance) / standing.days);
  const weight = own2 / (own2 + guess2);
  return {
    mean: (1 - weight) * own.mean + weight * mean[other]! * scale,
    error2: (1 - weight) ** 2 * own2 + weight ** 2 * guess2,
  };
}

/** What z must be at least on average, if it is known by so much. */
function neededBy({ demands, variance, by }: Standing, demand: number, error2: number, care: Care): number {
  const { tolerance, variance: atBound } = demands[demand]!;
  const chance = Math.sqrt(Math.max(variance[demand]!, by[demand]! * atBound) / proofDays);
  const inHand = Math.hypot(care.chance * chance, care.own * Math.sqrt(error2));
  return Math.max(0, z95 * chance + inHand - tolerance * by[demand]!);
}

/** What z must be at least on average. */
export function needed(standing: Standing, demand: number, care = standing.care): number {
  return neededBy(standing, demand, believed(standing, demand).error2, care);
}

/** What z is beyond that; Infinity of what is no demand. */
export function slackOf(standing: Standing, demand: number, care = standing.care): number {
  if (!isDemand(standing, demand)) return Number.POSITIVE_INFINITY;
  const { mean, error2 } = believed(standing, demand);
  return mean - neededBy(standing, demand, error2, care);
}

/** Demands that do not hold. */
export function lacking(standing: Standing): number[] {
  const list: number[] = [];
  for (let d = 0; d < standing.mean.length; d++) if (slackOf(standing, d) < 0) list.push(d);
  return list;
}

/** Whether a demand holds by what is believed of it: the lower 95 % bound, but for the tolerance. */
export function holds(standing: Standing, demand: number): boolean {
  const { mean, error2 } = believed(standing, demand);
  const { tolerance } = standing.demands[demand]!;
  return mean - z95 * Math.sqrt(error2) >= -tolerance * standing.by[demand]!;
}

/** Two standings of one plan taken together. */
export function pooled(one: Standing, other: Standing): Standing {
  const days = one.days + other.days;
  const share = one.days / days;
  const mix = (a: Float64Array, b: Float64Array) => a.map((value, d) => share * value + (1 - share) * b[d]!);
  return {
    ...other,
    days,
    mean: mix(one.mean, other.mean),
    variance: mix(one.variance, other.variance),
    by: mix(one.by, other.by),
    error2: one.error2.map((value, d) => share ** 2 * value + (1 - share) ** 2 * other.error2[d]!),
  };
}

/** Margin of a demand: by how much its level exceeds what it must be; null without contacts. */
export function marginOf({ mean, by }: Standing, demand: number): number | null {
  return by[demand]! > 0 ? mean[demand]! / by[demand]! : null;
}

/** Standard error of the margin. */
export function errorOf({ error2, by }: Standing, demand: number): number {
  return by[demand]! > 0 ? Math.sqrt(error2[demand]!) / by[demand]! : 0;
}

/** The level itself, in the unit of the target: a share, a mean, or a share of days. */
export function levelOf(demand: Demand, margin: number): number {
  return isMost(demand.target) ? demand.bound - margin * demand.scale : demand.bound + margin;
}
