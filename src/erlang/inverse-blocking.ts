/**
 * 1/B, the reciprocal of Erlang's loss formula: the sum of the weights of the states 0…n of a centre with n
 * agents and nowhere to wait, with the full state weighing 1. Every steady formula here is built on it, since
 * it grows by additions alone: with x(0) = 1,
 *
 *   x(k) = 1 + x(k − 1) · k / a      (a = load in erlangs)
 *
 * The recursion forgets: an error made at state m has shrunk by Π_{m<k≤n} k/a at state n, which for k below a
 * falls like exp(−(a − m)²/2a). Started 9√a below a the start no longer shows in the 16th digit, so the work
 * grows with √a, not with n. Four steps are folded into one multiplication and one addition on x, which lets
 * the processor compute the coefficients of the next four meanwhile.
 *
 * Rounding stays below 5e-14 relative up to 10,000 agents. A result above 1e300 is reported as Infinity
 * (blocking below 1e-300). Source: Jagerman (1974); the restart after Whitt's remark on relative errors.
 */

const reach = 9;
const huge = 1e300;

/**
 * 1 / B(agents, load) for whole `agents` ≥ 0 and any real `load` ≥ 0, both already checked.
 *
 * @example inverseBlocking(1, 1) // 2
 */
export function inverseBlocking(agents: number, load: number): number {
  if (load === 0) return agents === 0 ? 1 : Number.POSITIVE_INFINITY;
  const perLoad = 1 / load;
  let k = Math.floor(Math.min(agents, load) - reach * Math.sqrt(load)) - 1;
  let x: number;
  if (k > 0) {
    x = load / (load - k);
  } else {
    k = 0;
    x = 1;
  }
  const last = agents - 3;
  while (k < last) {
    const c1 = (k + 1) * perLoad;
    const c2 = (k + 2) * perLoad;
    const c3 = (k + 3) * perLoad;
    const c4 = (k + 4) * perLoad;
    const c34 = c3 * c4;
    x = 1 + c4 + c34 + c34 * c2 + c34 * (c1 * c2) * x;
    k += 4;
    if (x > huge) return Number.POSITIVE_INFINITY;
  }
  while (k < agents) {
    k += 1;
    x = 1 + x * k * perLoad;
  }
  return x > huge ? Number.POSITIVE_INFINITY : x;
}

/**
 * 1/B − 1: the weight of the states with an agent free, the full state weighing 1. Found without the
 * subtraction, so it keeps its digits where nearly every contact is blocked.
 *
 * @example idleWeight(1, 4) // 0.25
 */
export function idleWeight(agents: number, load: number): number {
  if (agents === 0) return 0;
  if (load === 0) return Number.POSITIVE_INFINITY;
  const weight = (inverseBlocking(agents - 1, load) * agents) / load;
  return weight > huge ? Number.POSITIVE_INFINITY : weight;
}
