/**
 * How the service level spreads over single replications, by scope: kept for the first 10,000 of them, as
 * 32-bit floats (−1: no contact). Of a long horizon fewer are kept, so that all scopes together take at most
 * 32 MB.
 */
import type { Spread } from './report.ts';

const mostKept = 10_000;
const mostValues = 8_000_000;

export class SpreadStore {
  private readonly scopes: number;
  private readonly kept: number;
  private rows: Float32Array;
  private count = 0;

  constructor(scopes: number) {
    this.scopes = scopes;
    this.kept = Math.max(1, Math.min(mostKept, Math.floor(mostValues / scopes)));
    this.rows = new Float32Array(Math.min(16, this.kept) * scopes);
  }

  /** Row of the next replication to fill in by `put`; false once enough are kept. */
  begin(): boolean {
    if (this.count === this.kept) return false;
    if ((this.count + 1) * this.scopes > this.rows.length) {
      const larger = new Float32Array(Math.min(2 * this.rows.length, this.kept * this.scopes));
      larger.set(this.rows);
      this.rows = larger;
    }
    this.count += 1;
    return true;
  }

  put(scope: number, over: number, by: number): void {
    this.rows[(this.count - 1) * this.scopes + scope] = by > 0 ? over / by : -1;
  }

  /** Spread of one scope; `target` is the share to reach, if there is one. */
  spread(scope: number, target: number | undefined): Spread {
    const values: number[] = [];
    for (let r = 0; r < this.count; r++) {
      const value = this.rows[r * this.scopes + scope]!;
      if (value >= 0) values.push(value);
    }
    if (values.length === 0) return { low: null, median: null, high: null, kept: null };
    const sorted = Float64Array.from(values).sort();
    const reached =
      target === undefined ? null : sorted.filter((v) => v >= target - 1e-7).length / sorted.length;
    return {
      low: quantile(sorted, 0.1),
      median: quantile(sorted, 0.5),
      high: quantile(sorted, 0.9),
      kept: reached,
    };
  }
}

/** Quantile of sorted values, linear between them (type 7 of Hyndman & Fan 1996). */
function quantile(sorted: Float64Array, p: number): number {
  const at = (sorted.length - 1) * p;
  const below = Math.floor(at);
  const low = sorted[below]!;
  const high = sorted[Math.min(below + 1, sorted.length - 1)]!;
  return low + (high - low) * (at - below);
}
