/**
 * A trial: a plan of people and changes to it, simulated side by side on the same random days.
 *
 * Changes that do not meet (reach.ts) share one simulation; what each of them does is read from the parts of the
 * demands that it can reach. Since all sides see the same contacts with the same patience and work, the difference
 * of two sides is known some fifty times better (as variances go) than either of them.
 */
import type { Scenario } from '../../scenario/index.ts';
import type { Run } from '../../simulation/index.ts';
import type { Demand, Demands } from './demands.ts';

/** Agents more or fewer in some places, and the parts of demands where that is looked for. */
export interface Change {
  /** Place and agents more (negative: fewer). */
  readonly steps: readonly { readonly place: number; readonly by: number }[];
  /** What it saves, in the unit of prices; negative: what it costs. */
  readonly saves: number;
  readonly touches: readonly Touch[];
}

/** Parts `[first, end)` of one demand. */
export interface Touch {
  readonly demand: number;
  readonly first: number;
  readonly end: number;
}

/**
 * What a change does: for each touch, the mean change of the demand and its squared standard error; and by what the
 * variance of those parts in one replication is multiplied.
 */
export interface Effect {
  readonly change: Change;
  readonly mean: Float64Array;
  readonly error2: Float64Array;
  readonly spread: Float64Array;
}

/** Sums of the demands over the replications of one plan. */
export interface Counted {
  readonly demands: readonly Demand[];
  readonly replications: number;
  /** Per demand: mean of z, variance of z in one replication, mean of what it is divided by. */
  readonly mean: Float64Array;
  readonly variance: Float64Array;
  readonly by: Float64Array;
}

/** What the demands counted in each replication of one plan, kept so that it need not be simulated again. */
export interface Days {
  readonly replications: number;
  /** Parts of one replication after those of another. */
  readonly z: Float64Array;
  readonly by: Float64Array;
}

export interface TrialResult {
  readonly base: Counted;
  readonly effects: readonly Effect[];
  /** Of the base; null where they are too many to keep. */
  readonly days: Days | null;
  /** Of the only variant. */
  readonly otherDays: Days | null;
}

export interface Variant {
  readonly scenario: Scenario;
  readonly changes: readonly Change[];
}

/** Numbers of parts kept at most (twice 8 MB). */
const mostKept = 1_000_000;

export class Trial implements Run<TrialResult> {
  readonly scenarios: readonly Scenario[];
  readonly stops: readonly number[];
  readonly isEnough = false;
  done = 0;
  private readonly demands: Demands;
  private readonly variants: readonly (readonly Change[])[];
  private readonly isKnown: boolean;
  private readonly isKept: boolean;
  private readonly parts: number;
  private readonly base: Days;
  private readonly other: Days;
  /** Per demand: Σz, Σz², Σby. */
  private readonly sums: Float64Array;
  /** Per change in order, per touch, where z becomes z + d: Σd, Σd², Σz, Σz², Σ(z + d), Σ(z + d)². */
  private readonly differences: readonly Float64Array[];

  /**
   * Simulates `base` and, for each variant, `base` with all of its changes. Where what the base counted on the same
   * days is known from before, only the variants.
   */
  constructor(demands: Demands, base: Scenario | Days, variants: readonly Variant[], replications: number) {
    this.demands = demands;
    this.parts = demands.parts.length;
    this.isKnown = 'z' in base;
    const others = variants.map(({ scenario }) => scenario);
    this.scenarios = 'z' in base ? others : [base, ...others];
    this.stops = [replications];
    this.variants = variants.map(({ changes }) => changes);
    this.isKept = this.parts * replications <= mostKept;
    const empty = (isKept: boolean): Days => {
      const numbers = this.parts * (isKept ? replications : 1);
      return { replications, z: new Float64Array(numbers), by: new Float64Array(numbers) };
    };
    this.base = 'z' in base ? base : empty(this.isKept);
    this.other = empty(this.isKept && variants.length === 1);
    this.sums = new Float64Array(3 * demands.all.length);
    this.differences = this.variants.flat().map(({ touches }) => new Float64Array(6 * touches.length));
  }

  add(batches: Parameters<Run<TrialResult>['add']>[0]): void {
    const { from, to } = batches[0]!;
    const others = this.isKnown ? batches : batches.slice(1);
    for (let r = 0; r < to - from; r++) {
      if (!this.isKnown) this.demands.read(tallyOf(batches[0]!, r), ...this.rowOf(this.base, from + r));
      const [z, by] = this.rowOf(this.base, from + r);
      this.addBase(z, by);
      let change = 0;
      others.forEach((batch, v) => {
        const [otherZ, otherBy] = this.rowOf(this.other, from + r);
        this.demands.read(tallyOf(batch, r), otherZ, otherBy);
        for (const { touches } of this.variants[v]!)
          addDifferences(touches, z, otherZ, this.differences[change++]!);
      });
    }
    this.done = to;
  }

  result(): TrialResult {
    const n = this.done;
    const demands = this.demands.all.length;
    const mean = new Float64Array(demands);
    const variance = new Float64Array(demands);
    const by = new Float64Array(demands);
    for (let d = 0; d < demands; d++) {
      mean[d] = this.sums[3 * d]! / n;
      variance[d] = varianceOf(this.sums[3 * d]!, this.sums[3 * d + 1]!, n);
      by[d] = this.sums[3 * d + 2]! / n;
    }
    const effects = this.variants.flat().map((change, c): Effect => {
      const sums = this.differences[c]!;
      const varianceAt = (k: number) => varianceOf(sums[k]!, sums[k + 1]!, n);
      const spreadAt = (k: number) => (varianceAt(k) > 0 ? varianceAt(k + 2) / varianceAt(k) : 1);
      return {
        change,
        mean: Float64Array.from(change.touches, (_, t) => sums[6 * t]! / n),
        error2: Float64Array.from(change.touches, (_, t) => varianceAt(6 * t) / n),
        spread: Float64Array.from(change.touches, (_, t) => spreadAt(6 * t + 2)),
      };
    });
    return {
      base: { demands: this.demands.all, replications: n, mean, variance, by },
      effects,
      days: this.isKnown || this.isKept ? this.base : null,
      otherDays: this.isKept && this.variants.length === 1 ? this.other : null,
    };
  }

  /** The place of a replication's numbers; where they are not kept, always the same. */
  private rowOf({ z, by }: Days, replication: number): [Float64Array, Float64Array] {
    const from = z.length > this.parts ? replication * this.parts : 0;
    return [z.subarray(from, from + this.parts), by.subarray(from, from + this.parts)];
  }

  private addBase(ofParts: Float64Array, byParts: Float64Array): void {
    this.demands.all.forEach(({ first, end }, d) => {
      let z = 0;
      let by = 0;
      for (let p = first; p < end; p++) {
        z += ofParts[p]!;
        by += byParts[p]!;
      }
      this.sums[3 * d]! += z;
      this.sums[3 * d + 1]! += z * z;
      this.sums[3 * d + 2]! += by;
    });
  }
}

function addDifferences(
  touches: readonly Touch[],
  z: Float64Array,
  otherZ: Float64Array,
  sums: Float64Array,
): void {
  for (let t = 0; t < touches.length; t++) {
    const { first, end } = touches[t]!;
    let before = 0;
    let after = 0;
    for (let p = first; p < end; p++) {
      before += z[p]!;
      after += otherZ[p]!;
    }
    const d = after - before;
    const at = 6 * t;
    sums[at]! += d;
    sums[at + 1]! += d * d;
    sums[at + 2]! += before;
    sums[at + 3]! += before * before;
    sums[at + 4]! += after;
    sums[at + 5]! += after * after;
  }
}

function tallyOf(
  { from, to, tallies }: { from: number; to: number; tallies: Float64Array },
  r: number,
): Float64Array {
  const length = tallies.length / (to - from);
  return tallies.subarray(r * length, (r + 1) * length);
}

function varianceOf(sum: number, squares: number, n: number): number {
  return n > 1 ? Math.max(0, squares - (sum * sum) / n) / (n - 1) : 0;
}
