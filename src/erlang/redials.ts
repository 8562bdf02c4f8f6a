/**
 * Redials by a fixed point (Erlang X): of the attempts that give up, a share p tries again, each time anew. If they
 * come back long after, when the line has forgotten them, all attempts together are Poisson with the rate x that
 * reproduces itself,
 *
 *   x = λ + p · x · L(x),   L(x) the share of attempts that give up at rate x,
 *
 * and every formula may be asked at that rate. x − p x L(x) rises with x, since more attempts never mean fewer
 * answers, so there is one solution; with p = 1 there is none where the fresh work alone is more than people can do.
 *
 * An approximation: redials after minutes meet the crowd that made them give up, so more do than this says; at a
 * load of 7.5 for 7 agents and redials after three times the handling time, 27.0 % give up instead of 27.6 %. Source: Sze (1984);
 * Aguir, Karaesmen, Aksin & Chauvet (2004).
 */

const digits = 1e-13;

/**
 * Rate of all attempts, first ones and redials, per second; null where there is none.
 *
 * @param fresh first attempts per second, > 0
 * @param redial share of those who give up that tries again, 0 to 1
 * @param leaving share of attempts that gives up at a rate; rising
 * @example attemptRate(1, 0.5, () => 0.4) // 1.25
 */
export function attemptRate(
  fresh: number,
  redial: number,
  leaving: (rate: number) => number | null,
): number | null {
  if (redial === 0) return fresh;
  const excess = (rate: number): number | null => {
    const left = leaving(rate);
    return left === null ? null : rate * (1 - redial * left) - fresh;
  };
  let low = fresh;
  let fLow = excess(low);
  if (fLow === null) return null;
  if (fLow >= 0) return low;
  let high = redial < 1 ? fresh / (1 - redial) : 2 * fresh;
  let fHigh = excess(high);
  for (let k = 0; redial === 1 && fHigh !== null && fHigh < 0; k++) {
    if (k === 14) return null; // more than ten thousand attempts for a first one
    high *= 2;
    fHigh = excess(high);
  }
  if (fHigh === null) return null;
  // Illinois: regula falsi that halves the weight of an end that stays
  let side = 0;
  for (let k = 0; k < 200 && high - low > digits * high && fHigh > 0; k++) {
    const middle = k % 8 === 7 ? (low + high) / 2 : (low * fHigh - high * fLow) / (fHigh - fLow);
    if (!(middle > low && middle < high)) break;
    const f = excess(middle);
    if (f === null) return null;
    if (f >= 0) {
      high = middle;
      fHigh = f;
      if (side === 1) fLow /= 2;
      side = 1;
    } else {
      low = middle;
      fLow = f;
      if (side === -1) fHigh /= 2;
      side = -1;
    }
  }
  return high;
}
