/**
 * 97.5 % quantiles of Student's t: what a 95 % half-width multiplies the standard error by. To 30 degrees of
 * freedom as tabulated; above, the Cornish–Fisher expansion around the normal quantile (Abramowitz & Stegun
 * 1964, 26.7.5), right to 1e-7.
 */
const tabulated = [
  12.706205, 4.302653, 3.182446, 2.776445, 2.570582, 2.446912, 2.364624, 2.306004, 2.262157, 2.228139,
  2.200985, 2.178813, 2.160369, 2.144787, 2.13145, 2.119905, 2.109816, 2.100922, 2.093024, 2.085963, 2.079614,
  2.073873, 2.068658, 2.063899, 2.059539, 2.055529, 2.051831, 2.048407, 2.04523, 2.042272,
] as const;

const z = 1.959963984540054;

/** Two-sided 95 % point for `freedom` ≥ 1. `student95(10) // 2.228139` */
export function student95(freedom: number): number {
  if (!(freedom >= 1)) throw new RangeError(`invalid freedom: ${freedom} (must be ≥ 1)`);
  const known = tabulated[Math.floor(freedom) - 1];
  if (known !== undefined) return known;
  const z2 = z * z;
  const first = (z * (z2 + 1)) / 4;
  const second = (z * ((5 * z2 + 16) * z2 + 3)) / 96;
  const third = (z * (((3 * z2 + 19) * z2 + 17) * z2 - 15)) / 384;
  const fourth = (z * ((((79 * z2 + 776) * z2 + 1482) * z2 - 1920) * z2 - 945)) / 92_160;
  return z + (first + (second + (third + fourth / freedom) / freedom) / freedom) / freedom;
}
