/**
 * How far days and intervals stray from what is usual, beyond the chance of single arrivals: the two factors of
 * a scenario's busyness, told from counts.
 *
 * Days of one weekday are alike but for chance (with fewer than two of each, all days are). A count is Poisson with
 * mean m · D · I, D the day's factor and I the interval's, both with mean 1. Then
 *
 *   day total N         Var = μ + μ² (σ_D² + c σ_I²)
 *   N_k given N         expected N p_k, Var = N p_k (1 − p_k) (1 − N / N_all) without a factor,
 *                       and N² p_k² σ_I² (1 − c) more with one
 *   neighbours given N  covariance − N p_k p_l (1 − N / N_all), and N² p_k p_l σ_I² (ρ − c) more
 *
 * where p_k is the share of interval k in the days of that weekday and N_all their sum: the bracket with it is what
 * estimating p_k from the same days takes off. c = Σ p_k p_l ρ^|k−l| is the part of the intervals' variance that moves
 * whole days, and so is not seen within them. The Poisson part is removed from all three; what is left, as far as it
 * is positive, gives ρ, σ_I and σ_D in turn.
 *
 * Assumes that days of one weekday have the same mean: a trend or a holiday inside counts as busyness of days.
 */
import type { Busyness } from '../scenario/index.ts';
import { dayNumber } from '../scenario/index.ts';
import type { History } from './history.ts';

export interface BusynessFound {
  /** Standard deviation of whole days, as a share of their mean: what both factors together make of it; null as `day`. */
  readonly total: number | null;
  /** Standard deviation of the day's factor; null with no two days to compare. */
  readonly day: number | null;
  /** Standard deviation of the interval's factor; null likewise. */
  readonly interval: number | null;
  /** Correlation of the factors of neighbouring intervals, 0..1; 0 without a factor. */
  readonly correlation: number;
  /** Days, and how many kinds of them (weekdays) were told apart. */
  readonly days: number;
  readonly kinds: number;
}

/** Counts of each day, intervals in the same order; `kind` tells days with the same usual course. */
export interface CountedDay {
  readonly kind: string;
  /** Contacts by time of day: the k-th count of every day of a kind is of the same time. */
  readonly counts: readonly number[];
}

/** Busyness of the days of a history. */
export function busynessOf({ days, intervals, intervalLength }: History): BusynessFound {
  const opens = Math.min(...days.map((day) => day.opens));
  const closes = Math.max(...days.map((day) => day.closes));
  const slots = Math.max(0, Math.ceil((closes - opens) / intervalLength));
  const counted = days.map(({ date }): { kind: string; counts: number[] } => ({
    kind: date === undefined ? '' : String((dayNumber(date) + 4) % 7),
    counts: new Array<number>(slots).fill(0),
  }));
  for (const { day, start, offered } of intervals) {
    const slot = Math.floor((start - opens) / intervalLength);
    counted[day]!.counts[slot]! += offered;
  }
  return busynessOfCounts(counted);
}

/** Busyness of counted days. */
export function busynessOfCounts(days: readonly CountedDay[]): BusynessFound {
  const byKind = groupsOf(days);
  const hasPairs = byKind.some((group) => group.length > 1);
  // single days of every weekday can only be held against each other
  const groups = (hasPairs ? byKind : [days]).filter((group) => group.length > 1);
  const none = {
    total: null,
    day: null,
    interval: null,
    correlation: 0,
    days: days.length,
    kinds: groups.length,
  };
  if (groups.length === 0) return none;

  const within = new Excess();
  const beside = new Excess();
  const wholeDays = new Excess();
  for (const group of groups) addGroup(group, within, beside, wholeDays);
  const shared = (correlation: number) =>
    groups.reduce((sum, group) => sum + sharedPart(group, correlation), 0) / groups.length;
  const seen = Math.max(0, within.ratio);
  // what neighbours share moves whole days too, and no more than days were seen to move
  const mostShared = seen > 0 ? Math.max(0, wholeDays.ratio) / (seen + Math.max(0, wholeDays.ratio)) : 0;
  const neighbours = seen > 0 ? beside.ratio / seen : 0;
  const correlation =
    seen > 0
      ? Math.min(
          risingTo(neighbours, (rho) => (rho - shared(rho)) / (1 - shared(rho))),
          risingTo(mostShared, shared),
        )
      : 0;
  const variance = seen / (1 - shared(correlation));
  const ofDays = Math.max(0, wholeDays.ratio - variance * shared(correlation));
  const total = Math.sqrt(Math.max(0, wholeDays.ratio));
  return { ...none, total, day: Math.sqrt(ofDays), interval: Math.sqrt(variance), correlation };
}

const mostCorrelation = 0.99;

/** The correlation at which a rising function of it has a value, 0 to the most. */
function risingTo(value: number, at: (correlation: number) => number): number {
  let low = 0;
  let high = mostCorrelation;
  if (at(low) >= value) return low;
  if (at(high) <= value) return high;
  for (let step = 0; step < 50; step++) {
    const middle = (low + high) / 2;
    if (at(middle) < value) low = middle;
    else high = middle;
  }
  return low;
}

/** The factors as a scenario has them; undefined where neither would be seen. */
export function busynessSetting({ day, interval, correlation }: BusynessFound): Busyness | undefined {
  const least = 0.005;
  const ofDay = day !== null && day >= least ? { day: Math.min(2, day) } : {};
  const ofInterval =
    interval !== null && interval >= least ? { interval: { sd: Math.min(2, interval), correlation } } : {};
  return 'day' in ofDay || 'interval' in ofInterval ? { ...ofDay, ...ofInterval } : undefined;
}

/** Squares beyond those of chance, and what a factor of variance 1 would have added. */
class Excess {
  #over = 0;
  #by = 0;

  add(over: number, by: number): void {
    this.#over += over;
    this.#by += by;
  }

  get ratio(): number {
    return this.#by > 0 ? this.#over / this.#by : 0;
  }
}

function addGroup(group: readonly CountedDay[], within: Excess, beside: Excess, wholeDays: Excess): void {
  const sums = group.map(({ counts }) => sumOf(counts));
  const all = sumOf(sums);
  if (all === 0) return;
  const mean = all / group.length;
  const squares = sums.reduce((sum, n) => sum + (n - mean) ** 2, 0);
  wholeDays.add(squares - (group.length - 1) * mean, (group.length - 1) * mean * mean);

  const shares = sharesOf(group, all);
  group.forEach(({ counts }, d) => {
    const n = sums[d]!;
    const free = 1 - n / all;
    shares.forEach((p, k) => {
      const stray = (counts[k] ?? 0) - n * p;
      within.add(stray * stray - n * p * (1 - p) * free, n * n * p * p * free);
      const next = shares[k + 1];
      if (next === undefined || p === 0 || next === 0) return;
      const product = stray * ((counts[k + 1] ?? 0) - n * next);
      beside.add(product + n * p * next * free, n * n * p * next * free);
    });
  });
}

/** c = Σ p_k p_l ρ^|k−l|: how much of the intervals' variance is left in the total of a day. */
function sharedPart(group: readonly CountedDay[], correlation: number): number {
  const shares = sharesOf(group, sumOf(group.map(({ counts }) => sumOf(counts))));
  let sum = 0;
  let carried = 0;
  for (const p of shares) {
    sum += p * p + 2 * p * carried;
    carried = correlation * (carried + p);
  }
  return sum;
}

function sharesOf(group: readonly CountedDay[], all: number): number[] {
  const slots = Math.max(...group.map(({ counts }) => counts.length));
  return Array.from(
    { length: slots },
    (_, k) => group.reduce((sum, { counts }) => sum + (counts[k] ?? 0), 0) / Math.max(1, all),
  );
}

function groupsOf(days: readonly CountedDay[]): CountedDay[][] {
  const groups = new Map<string, CountedDay[]>();
  for (const day of days) {
    const group = groups.get(day.kind);
    if (group) group.push(day);
    else groups.set(day.kind, [day]);
  }
  return [...groups.values()];
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
