/**
 * The Padé approximant [5/6] of the exponential in partial fractions: e^z ≈ R(z) = P₅(z)/Q₆(z) = Σ c/(z − θ), its six
 * poles three pairs of conjugates. What is asked of the solutions x = (θ − z)⁻¹p is a sum of residues times
 * them, so every list here is by pole, conjugates counted (doubled) and negated since θ − z is solved.
 */

export interface Complex {
  readonly re: number;
  readonly im: number;
}

/** One number for each of the three poles in the upper half-plane. */
export type ByPole = readonly [Complex, Complex, Complex];

/** θ. */
export const poles: ByPole = [
  { re: 7.49063752880963, im: 1.621502388778394 },
  { re: 6.47051493670157, im: 4.900121147421387 },
  { re: 4.0388475344888, im: 8.345600414872216 },
];

/** 1/θ, 1/θ², 1/θ³: what a constant, a linear and a quadratic source come to. */
export const inverse = byPole((k) => over({ re: 1, im: 0 }, poles[k]));
export const inverse2 = byPole((k) => over(inverse[k], poles[k]));
export const inverse3 = byPole((k) => over(inverse2[k], poles[k]));

/** Of R. */
export const residues: ByPole = [
  doubled({ re: 185.54487885755512, im: -917.7923648638089 }),
  doubled({ re: -226.06041189362895, im: 305.10335904505314 }),
  doubled({ re: 43.515533036073826, im: -14.015306215640607 }),
];
/** Of (R(z) − 1)/z, the integral over the step. */
export const integralResidues = byPole((k) => over(residues[k], poles[k]));
/** Of z⁵/Q₆(z), the roughness. */
export const roughResidues: ByPole = [
  doubled({ re: 1054088.6544358765, im: -1068635.4102877039 }),
  doubled({ re: -660233.12275565, im: -653346.3524187093 }),
  doubled({ re: -227535.5316802266, im: 197890.80431267072 }),
];

/** Coefficients of Q₆, lowest first, from its poles: the product of z² − 2 Re θ z + |θ|². */
const denominator = poles.reduce<number[]>(
  (product, { re, im }) => {
    const times = [re * re + im * im, -2 * re, 1];
    const next = new Array<number>(product.length + 2).fill(0);
    product.forEach((a, i) => {
      times.forEach((b, j) => {
        next[i + j]! += a * b;
      });
    });
    return next;
  },
  [1],
);

/**
 * Residues of N(z)/Q₆(z) ≈ e^(cz), 0 < c ≤ 1, N being e^(cz) Q₆(z) cut off after z⁵: right to order 5, and R itself
 * at c = 1. With them the solutions of a step also say what the law is part of the way through it.
 */
export function partWay(c: number): ByPole {
  const numerator = denominator.slice(0, 6).map((_, n) => {
    let sum = 0;
    let power = 1; // cᵏ / k!
    for (let k = 0; k <= n; k++) {
      sum += denominator[n - k]! * power;
      power *= c / (k + 1);
    }
    return sum;
  });
  const slope = denominator.slice(1).map((a, n) => a * (n + 1));
  return byPole((k) => doubled(over(valueAt(numerator, poles[k]), valueAt(slope, poles[k]))));
}

function valueAt(coefficients: readonly number[], z: Complex): Complex {
  return coefficients.reduceRight(
    (sum, a) => ({ re: sum.re * z.re - sum.im * z.im + a, im: sum.re * z.im + sum.im * z.re }),
    { re: 0, im: 0 },
  );
}

function byPole(value: (k: 0 | 1 | 2) => Complex): ByPole {
  return [value(0), value(1), value(2)];
}

function doubled({ re, im }: Complex): Complex {
  return { re: -2 * re, im: -2 * im };
}

function over(a: Complex, b: Complex): Complex {
  const size = b.re * b.re + b.im * b.im;
  return { re: (a.re * b.re + a.im * b.im) / size, im: (a.im * b.re - a.re * b.im) / size };
}
