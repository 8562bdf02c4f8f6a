/**
 * The gamma function and the gamma law, digit-stable: ln Γ by Stirling's series after shifting the argument
 * above 10, tail probabilities by the power series (left) and Lentz's continued fraction (right), quantiles
 * by safeguarded Newton steps. Source: Abramowitz & Stegun (1964), 6.1.40, 6.5.29, 6.5.31.
 */
import { exp, ln } from './elementary.ts';

const halfLnTwoPi = 0.9189385332046728;

/** ln Γ(x) for x > 0. `lnGamma(5) // 3.17805383034795; ln 24` */
export function lnGamma(x: number): number {
  let product = 1;
  while (x < 10) {
    product *= x;
    x += 1;
  }
  const shift = ln(product);
  const z = 1 / (x * x);
  const series =
    (1 / 12 - z * (1 / 360 - z * (1 / 1260 - z * (1 / 1680 - z * (1 / 1188 - z * (691 / 360360)))))) / x;
  return (x - 0.5) * ln(x) - x + halfLnTwoPi + series - shift;
}

/** Lower and upper tail of the gamma law with this shape and scale 1: P(X ≤ x) and P(X > x), both relative-exact. */
export function gammaTails(shape: number, x: number): { lower: number; upper: number } {
  if (x <= 0) return { lower: 0, upper: 1 };
  const front = exp(shape * ln(x) - x - lnGamma(shape));
  if (x < shape + 1) {
    let term = 1 / shape;
    let sum = term;
    for (let n = 1; n < 10_000 && term > sum * 1e-17; n++) {
      term *= x / (shape + n);
      sum += term;
    }
    const lower = Math.min(1, front * sum);
    return { lower, upper: 1 - lower };
  }
  let b = x + 1 - shape;
  let c = 1e300;
  let d = 1 / b;
  let fraction = d;
  for (let n = 1; n < 10_000; n++) {
    const a = -n * (n - shape);
    b += 2;
    d = 1 / (a * d + b);
    c = b + a / c;
    const step = d * c;
    fraction *= step;
    if (Math.abs(step - 1) < 1e-16) break;
  }
  const upper = Math.min(1, front * fraction);
  return { lower: 1 - upper, upper };
}

/**
 * The x whose tail is `tail` (0 < tail ≤ ½) under the gamma law with scale 1: lower tail P(X ≤ x) or upper
 * tail P(X > x). `near` is a first guess, such as the neighbouring quantile.
 */
export function gammaQuantile(shape: number, tail: number, upper: boolean, near: number): number {
  let low = 0;
  let high = Number.POSITIVE_INFINITY;
  let x = near > 0 ? near : shape;
  const front = lnGamma(shape);
  for (let step = 0; step < 200; step++) {
    const tails = gammaTails(shape, x);
    const excess = upper ? tail - tails.upper : tails.lower - tail; // rises with x
    if (excess > 0) high = x;
    else low = x;
    const density = exp((shape - 1) * ln(x) - x - front);
    let next = density > 0 ? x - excess / density : Number.NaN;
    if (!(next > low && next < high)) next = high === Number.POSITIVE_INFINITY ? x * 2 : (low + high) / 2;
    if (Math.abs(next - x) <= 1e-14 * x || next === 0) return next;
    x = next;
  }
  return x;
}
