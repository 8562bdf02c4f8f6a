/**
 * Patience as it is, without assuming a law: the product-limit estimate of the share that would still wait after
 * each time. Whoever is answered after t seconds was willing to wait longer: they count among those at risk up to
 * t and then leave the sample (censored). Contacts answered at once never had to be patient and take no part. Of
 * contacts with the same wait, those who gave up come first.
 *
 * Long waits are seen by few. From the time on at which fewer than 50 were still in line, the curve is too ragged to
 * be used, and the law goes on at a constant rate: that of the last 50 who gave up, over the seconds waited from the
 * first of them on. With fewer than 50 in all it is the rate of everybody.
 *
 * Source: Kaplan & Meier (1958); on patience in call centres Brown et al., JASA 100 (2005), section 5.
 */
import type { Empirical } from '../random/distribution.ts';

/** A wait, and how it ended. */
export interface Wait {
  /** Seconds. */
  readonly wait: number;
  readonly answered: boolean;
}

export interface SurvivalCurve {
  /** Waits at which somebody gave up, seconds, rising. */
  readonly times: readonly number[];
  /** Share that would still wait after each of them. */
  readonly survival: readonly number[];
  /** Contacts that had waited so long. */
  readonly atRisk: readonly number[];
  /** Contacts that gave up then. */
  readonly gaveUp: readonly number[];
  /** Contacts that had to wait at all. */
  readonly contacts: number;
  /** From here on the law goes on at a constant rate: where, seconds, and how many a second give up. */
  readonly tail: { readonly from: number; readonly rate: number };
}

const fewest = 50;

/** @throws RangeError for a wait that is negative or not finite. */
export function kaplanMeier(waits: readonly Wait[]): SurvivalCurve {
  for (const { wait } of waits) {
    if (!(wait >= 0 && Number.isFinite(wait)))
      throw new RangeError(`invalid wait: ${wait} (seconds, must be ≥ 0)`);
  }
  const sorted = waits
    .filter(({ wait, answered }) => wait > 0 || !answered)
    .sort((a, b) => a.wait - b.wait || Number(a.answered) - Number(b.answered));
  const times: number[] = [];
  const survival: number[] = [];
  const atRisk: number[] = [];
  const gaveUp: number[] = [];
  let share = 1;
  for (let i = 0; i < sorted.length; ) {
    const { wait } = sorted[i]!;
    const left = sorted.length - i;
    let gone = 0;
    for (; i < sorted.length && sorted[i]!.wait === wait; i++) if (!sorted[i]!.answered) gone++;
    if (gone === 0) continue;
    share *= 1 - gone / left;
    times.push(wait);
    survival.push(share);
    atRisk.push(left);
    gaveUp.push(gone);
  }
  return { times, survival, atRisk, gaveUp, contacts: sorted.length, tail: tailOf(sorted) };
}

/**
 * Share that would still wait after so many seconds.
 *
 * @example survivalAt(kaplanMeier([{ wait: 30, answered: false }, { wait: 60, answered: true }]), 40) // 0.447
 */
export function survivalAt({ times, survival, tail }: SurvivalCurve, seconds: number): number {
  const within = Math.min(seconds, tail.from);
  let share = 1;
  for (let i = 0; i < times.length && times[i]! <= within; i++) share = survival[i]!;
  return seconds > tail.from ? share * Math.exp(-tail.rate * (seconds - tail.from)) : share;
}

/** Contacts that give up per second of waiting, between two waits; null when nobody waited so long. */
export function hazardBetween(waits: readonly Wait[], from: number, to: number): number | null {
  let seconds = 0;
  let gone = 0;
  for (const { wait, answered } of waits) {
    seconds += Math.max(0, Math.min(wait, to) - from);
    if (!answered && wait >= from && wait < to) gone++;
  }
  return seconds > 0 ? gone / seconds : null;
}

/** Share of patience that a bin of the law holds at least, and the survivals at which the tail is cut. */
const leastShare = 0.01;
const tailShares = [0.8, 0.6, 0.45, 0.3, 0.2, 0.1, 0.05, 0.02, 0.005] as const;

/** The curve as a law for a scenario; null when nobody gave up. */
export function patienceLaw(curve: SurvivalCurve): Empirical | null {
  const { times, survival, tail } = curve;
  if (times.length === 0 || !(tail.rate > 0)) return null;
  const edges = [0];
  const weights: number[] = [];
  let before = 1;
  for (let i = 0; i < times.length && times[i]! <= tail.from; i++) {
    const isLast = i + 1 === times.length || times[i + 1]! > tail.from;
    if (times[i] === 0 || (before - survival[i]! < leastShare && !isLast)) continue;
    edges.push(times[i]!);
    weights.push(before - survival[i]!);
    before = survival[i]!;
  }
  // the tail: bins end at quantiles of the exponential, the last where its middle is the mean of all who are left
  let low = Math.max(tail.from, edges.at(-1)!);
  if (low > edges.at(-1)!) {
    edges.push(low);
    weights.push(0);
  }
  let above = 1;
  for (const share of [...tailShares, 0]) {
    const weight = before * (above - share);
    if (weight > 0) {
      const stretch = share > 0 ? Math.log(above / share) / tail.rate : 2 / tail.rate;
      low += stretch;
      edges.push(low);
      weights.push(weight);
    }
    above = share;
  }
  return { law: 'empirical', edges, weights };
}

function tailOf(sorted: readonly Wait[]): SurvivalCurve['tail'] {
  const from = sorted[Math.max(0, sorted.length - fewest)]?.wait ?? 0;
  let gone = 0;
  let first = 0;
  for (let i = sorted.length - 1; i >= 0 && gone < fewest; i--) {
    if (!sorted[i]!.answered) gone++;
    if (gone === fewest) first = sorted[i]!.wait;
  }
  let seconds = 0;
  for (const { wait } of sorted) seconds += Math.max(0, wait - first);
  return { from, rate: seconds > 0 ? gone / seconds : 0 };
}
