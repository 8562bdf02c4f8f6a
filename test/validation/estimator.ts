/**
 * Means and standard errors from replications.
 *
 * A ratio is Σx/Σy, its standard error by the delta method from residuals x − (Σx/Σy)·y (Cochran 1977, §6.4).
 * A variance is that of the replications, its standard error √((m₄ − s⁴)/n) with the fourth central moment.
 */
import type { Observation } from './observation.ts';
import type { Quantity } from './quantity.ts';

export interface Estimated {
  readonly mean: number;
  /** Standard error of the mean; 0 for what is known beforehand. */
  readonly error: number;
  /** Events seen in all replications. */
  readonly events: number;
}

export interface Estimator {
  add(seen: Observation): void;
  readonly estimate: Estimated;
}

export function estimatorOf(quantity: Quantity): Estimator {
  switch (quantity.kind) {
    case 'known': {
      const estimate = {
        mean: Number(quantity.value),
        error: 0,
        events: Number.POSITIVE_INFINITY,
      };
      return { add: () => {}, estimate };
    }
    case 'ratio':
      return new RatioEstimator(quantity);
    case 'variance':
      return new VarianceEstimator(quantity);
  }
}

class RatioEstimator implements Estimator {
  private readonly quantity: Quantity & { kind: 'ratio' };
  private n = 0;
  private x = 0;
  private y = 0;
  private xx = 0;
  private xy = 0;
  private yy = 0;
  private events = 0;
  private others = 0;

  constructor(quantity: Quantity & { kind: 'ratio' }) {
    this.quantity = quantity;
  }

  add(seen: Observation): void {
    const x = this.quantity.over(seen);
    const y = this.quantity.by(seen);
    this.n += 1;
    this.x += x;
    this.y += y;
    this.xx += x * x;
    this.xy += x * y;
    this.yy += y * y;
    this.events += this.quantity.events(seen);
    this.others += this.quantity.others?.(seen) ?? Number.POSITIVE_INFINITY;
  }

  get estimate(): Estimated {
    const { n, x, y, xx, xy, yy } = this;
    const events = Math.min(this.events, this.others);
    if (y === 0) return { mean: this.quantity.empty ?? 0, error: 0, events: 0 };
    const mean = x / y;
    const residual = Math.max(0, xx - 2 * mean * xy + mean * mean * yy);
    return { mean, error: Math.sqrt((residual * n) / (n - 1)) / Math.abs(y), events };
  }
}

class VarianceEstimator implements Estimator {
  private readonly quantity: Quantity & { kind: 'variance' };
  private readonly values: number[] = [];

  constructor(quantity: Quantity & { kind: 'variance' }) {
    this.quantity = quantity;
  }

  add(seen: Observation): void {
    this.values.push(this.quantity.of(seen));
  }

  get estimate(): Estimated {
    const n = this.values.length;
    const mean = this.values.reduce((sum, value) => sum + value, 0) / n;
    let second = 0;
    let fourth = 0;
    for (const value of this.values) {
      const square = (value - mean) * (value - mean);
      second += square;
      fourth += square * square;
    }
    const variance = second / (n - 1);
    const error = Math.sqrt(Math.max(0, fourth / n - variance * variance) / n);
    // where hardly ever anybody is there, the spread is as little known as the mean
    const events = Math.min(
      n,
      this.values.reduce((sum, value) => sum + Math.abs(value), 0),
    );
    return { mean: variance, error, events };
  }
}
