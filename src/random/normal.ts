/**
 * Quantile of the standard normal law, digit-stable: a starting value from Hastings' rational form
 * (Abramowitz & Stegun 1964, 26.2.23, error 4.5e-4), made exact by Newton steps on the tail itself, which is
 * half a gamma tail: P(Z > z) = ½ P(G > z²/2) with G gamma of shape ½.
 */
import { exp, ln } from './elementary.ts';
import { gammaTails } from './gamma.ts';

const invSqrtTwoPi = 0.3989422804014327;

/** The z ≥ 0 with P(Z > z) = tail, for 0 < tail ≤ ½. `normalUpperQuantile(0.025) // 1.95996398454` */
export function normalUpperQuantile(tail: number): number {
  if (tail >= 0.5) return 0;
  const t = Math.sqrt(-2 * ln(tail));
  let z =
    t - (2.515517 + t * (0.802853 + t * 0.010328)) / (1 + t * (1.432788 + t * (0.189269 + t * 0.001308)));
  if (z < 0) z = 0;
  for (let step = 0; step < 4; step++) {
    const upper = z === 0 ? 0.5 : gammaTails(0.5, (z * z) / 2).upper / 2;
    const density = invSqrtTwoPi * exp(-(z * z) / 2);
    const error = (upper - tail) / density;
    // Halley's correction: the second derivative of the tail is z times the density
    z += error / (1 - (error * z) / 2);
    if (Math.abs(error) < 1e-15 * (1 + z)) break;
  }
  return z < 0 ? 0 : z;
}
