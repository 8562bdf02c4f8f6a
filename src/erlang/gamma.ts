/**
 * The gamma function and both tails of the gamma law, as far as the laws of patience and handling need them:
 * ln Γ by Stirling's series after shifting the argument above 10; P by its power series left of the mean,
 * Q by Lentz's continued fraction right of it, so that the smaller tail always keeps all its digits. The
 * normal law has a shorter series and fraction of its own, for it is asked very often.
 *
 * This folder knows no other, hence its own copy: the one in src/random must give the same bits in every
 * engine and pays for it; this one may use the engine's logarithm.
 * Source: Abramowitz & Stegun (1964), 6.1.40, 6.5.29, 6.5.31, 26.2.11, 26.2.14.
 */

const halfLnTwoPi = 0.9189385332046727;

/**
 * ln Γ(x), x > 0.
 *
 * @example lnGamma(5) // 3.17805383034795; ln 24
 */
export function lnGamma(x: number): number {
  let product = 1;
  let z = x;
  while (z < 10) {
    product *= z;
    z += 1;
  }
  return (z - 0.5) * Math.log(z) - z + halfLnTwoPi + stirlingRest(z) - Math.log(product);
}

/** ln Γ(z) less its leading Stirling terms, for z ≥ 10. */
function stirlingRest(z: number): number {
  const s = 1 / (z * z);
  return (1 / 12 - s * (1 / 360 - s * (1 / 1260 - s * (1 / 1680 - s * (1 / 1188 - s * (691 / 360360)))))) / z;
}

/** What ln k! exceeds ln(√(2πk) (k/e)ᵏ) by, for k > 0: the rest of Stirling's formula. */
export function stirlingExcess(k: number): number {
  return k >= 10 ? stirlingRest(k) : lnGamma(k + 1) - (k + 0.5) * Math.log(k) + k - halfLnTwoPi;
}

/** Lower and upper tail of a law, which sum to 1; the smaller one is exact to its own last digits. */
export interface Tails {
  readonly lower: number;
  readonly upper: number;
}

/**
 * P(X ≤ x) and P(X > x) of the gamma law with this `shape` (> 0) and scale 1.
 *
 * @example gammaTails(2, 1).lower // 0.264241117657115; 1 − 2/e
 */
export function gammaTails(shape: number, x: number): Tails {
  if (x <= 0) return { lower: 0, upper: 1 };
  if (x === Number.POSITIVE_INFINITY) return { lower: 1, upper: 0 };
  const front = Math.exp(shape * Math.log(x) - x - lnGamma(shape));
  if (x < shape + 1) {
    let term = 1 / shape;
    let sum = term;
    for (let k = 1; term > sum * 1e-17; k++) {
      term *= x / (shape + k);
      sum += term;
    }
    const lower = Math.min(1, front * sum);
    return { lower, upper: 1 - lower };
  }
  let b = x + 1 - shape;
  let c = Number.POSITIVE_INFINITY;
  let d = 1 / b;
  let fraction = d;
  let step = 0;
  for (let k = 1; Math.abs(step - 1) > 2e-16 && k < 100_000; k++) {
    const a = -k * (k - shape);
    b += 2;
    d = 1 / (a * d + b);
    c = b + a / c;
    step = d * c;
    fraction *= step;
  }
  const upper = Math.min(1, front * fraction);
  return { lower: 1 - upper, upper };
}

/** 1/(2k + 1), for the normal series. */
const oddReciprocals = Float64Array.from({ length: 60 }, (_, k) => 1 / (2 * k + 1));

/**
 * P(Z ≤ z) and P(Z > z) of the standard normal law. Up to 3 the middle by its series of positive terms,
 * φ(z) Σ z^(2k+1)/(2k+1)!!; beyond, the tail by Laplace's continued fraction.
 *
 * @example normalTails(1.959963984540054).upper // 0.025
 */
export function normalTails(z: number): Tails {
  const size = Math.abs(z);
  const density = normalDensity(size);
  let far: number;
  let near: number;
  if (size < 3) {
    const square = size * size;
    let term = size;
    let sum = size;
    for (let k = 1; term > sum * 1e-17; k++) {
      term *= square * oddReciprocals[k]!;
      sum += term;
    }
    near = 0.5 + density * sum;
    far = 0.5 - density * sum;
  } else {
    let fraction = size;
    for (let k = Math.ceil(240 / (size * size)) + 14; k >= 1; k--) fraction = size + k / fraction;
    far = density / fraction;
    near = 1 - far;
  }
  return z >= 0 ? { lower: near, upper: far } : { lower: far, upper: near };
}

/**
 * Density of the standard normal law.
 *
 * @example normalDensity(0) // 0.398942280401433
 */
export function normalDensity(z: number): number {
  return Math.exp((-z * z) / 2) * 0.3989422804014327;
}
