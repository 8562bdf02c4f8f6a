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
 * What a change does: for each touch, the mean change of the demand and its squared standard error; and the variance
 * of those parts with the change, in one replication.
 */
export interface Effect {
  readonly change: Change;
  readonly mean: Float64Array;
  readonly error2: Float64Array;
  readonly variance: Float64Array;
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

export interface TrialResult {
  readonly base: Counted;
  readonly effects: readonly Effect[];
}

export class Trial implements Run<TrialResult> {
  readonly scenarios: readonly Scenario[];
  readonly stops: readonly number[];
  readonly isEnough = false;
  done = 0;
  private readonly demands: Demands;
  private readonly variants: readonly (readonly Change[])[];
  private readonly z: Float64Array;
  private readonly by: Float64Array;
  private readonly other: Float64Array;
  private readonly otherBy: Float64Array;
  /** Per demand: Σz, Σz², Σby. */
  private readonly sums: Float64Array;
  /** Per change in order, per touch, where z becomes z + d: Σd, Σd², Σ(z + d), Σ(z + d)². */
  private readonly differences: readonly Float64Array[];

  /** Simulates `base` and, for each list of changes, `base` with all of them. */
  constructor(
    demands: Demands,
    base: Scenario,
    variants: readonly { readonly scenario: Scenario; readonly changes: readonly Change[] }[],
    replications: number,
  ) {
    this.demands = demands;
    this.scenarios = [base, ...variants.map(({ scenario }) => scenario)];
    this.stops = [replications];
    this.variants = variants.map(({ changes }) => changes);
    this.z = new Float64Array(demands.parts.length);
    this.by = new Float64Array(demands.parts.length);
    this.other = new Float64Array(demands.parts.length);
    this.otherBy = new Float64Array(demands.parts.length);
    this.sums = new Float64Array(3 * demands.all.length);
    this.differences = this.variants.flat().map(({ touches }) => new Float64Array(4 * touches.length));
  }

  add(batches: Parameters<Run<TrialResult>['add']>[0]): void {
    const [base, ...others] = batches;
    const { from, to } = base!;
    for (let r = 0; r < to - from; r++) {
      this.demands.read(tallyOf(base!, r), this.z, this.by);
      this.addBase();
      let change = 0;
      others.forEach((batch, v) => {
        this.demands.read(tallyOf(batch, r), this.other, this.otherBy);
        for (const { touches } of this.variants[v]!)
          this.addDifferences(touches, this.differences[change++]!);
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
      const variance = (k: number) => varianceOf(sums[k]!, sums[k + 1]!, n);
      return {
        change,
        mean: Float64Array.from(change.touches, (_, t) => sums[4 * t]! / n),
        error2: Float64Array.from(change.touches, (_, t) => variance(4 * t) / n),
        variance: Float64Array.from(change.touches, (_, t) => variance(4 * t + 2)),
      };
    });
    return { base: { demands: this.demands.all, replications: n, mean, variance, by }, effects };
  }

  private addBase(): void {
    this.demands.all.forEach(({ first, end }, d) => {
      let z = 0;
      let by = 0;
      for (let p = first; p < end; p++) {
        z += this.z[p]!;
        by += this.by[p]!;
      }
      this.sums[3 * d]! += z;
      this.sums[3 * d + 1]! += z * z;
      this.sums[3 * d + 2]! += by;
    });
  }

  private addDifferences(touches: readonly Touch[], sums: Float64Array): void {
    for (let t = 0; t < touches.length; t++) {
      const { first, end } = touches[t]!;
      let d = 0;
      let z = 0;
      for (let p = first; p < end; p++) {
        d += this.other[p]! - this.z[p]!;
        z += this.other[p]!;
      }
      sums[4 * t]! += d;
      sums[4 * t + 1]! += d * d;
      sums[4 * t + 2]! += z;
      sums[4 * t + 3]! += z * z;
    }
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
