/**
 * ln, exp and power from + − × ÷ and bit patterns alone.
 *
 * `Math.log`, `exp` and `pow` differ in the last bits between JavaScript engines; IEEE 754 fixes the four
 * operations and the square root, so these give the same digits everywhere. Relative error ≤ 4e-16 (ln near
 * 1: absolute 1e-16). Used wherever a number reaches the kernels: building quantile tables, hazards of days.
 */
const double = new Float64Array(1);
const words = new Uint32Array(double.buffer);

const ln2High = 0.6931471803691238; // the leading 32 bits of ln 2, so that k · ln2High is exact
const ln2Low = 1.9082149292705877e-10;
const sqrtHalf = Math.SQRT1_2;

/** Natural logarithm of x > 0 (subnormal numbers excluded). `ln(10) // 2.302585092994046` */
export function ln(x: number): number {
  if (!(x > 0)) return x === 0 ? Number.NEGATIVE_INFINITY : Number.NaN;
  if (x === Number.POSITIVE_INFINITY) return x;
  double[0] = x;
  let exponent = ((words[1]! >>> 20) & 0x7ff) - 1022;
  words[1] = (words[1]! & 0x800fffff) | (1022 << 20); // mantissa in [½, 1)
  let mantissa = double[0];
  if (mantissa < sqrtHalf) {
    mantissa += mantissa;
    exponent -= 1;
  }
  // ln m = 2 artanh s with s = (m − 1)/(m + 1), |s| ≤ 0.172: the series ends below one ulp after s²¹
  const s = (mantissa - 1) / (mantissa + 1);
  const z = s * s;
  let sum = 1 / 21;
  for (let odd = 19; odd >= 3; odd -= 2) sum = sum * z + 1 / odd;
  return exponent * ln2High + (exponent * ln2Low + (2 * s + 2 * s * (z * sum)));
}

/** e to the power x; 0 below −708, Infinity above 709. `exp(1) // 2.7182818284590455`, one unit in the last place above e */
export function exp(x: number): number {
  if (x < -708) return 0;
  if (x > 709) return Number.POSITIVE_INFINITY;
  const k = Math.round(x / Math.LN2);
  const r = x - k * ln2High - k * ln2Low; // |r| ≤ 0.347
  let sum = 1;
  for (let n = 14; n >= 1; n--) sum = 1 + (r / n) * sum;
  words[0] = 0;
  words[1] = (k + 1023) << 20; // 2^k
  return sum * double[0]!;
}

/** x to the power y for x ≥ 0. `power(2, 0.5) // 1.414213562373095` */
export function power(x: number, y: number): number {
  if (x === 0) return y === 0 ? 1 : y > 0 ? 0 : Number.POSITIVE_INFINITY;
  return exp(y * ln(x));
}
