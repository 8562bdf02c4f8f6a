/**
 * Integration of several functions at once that share their expensive part: adaptive Gauss–Kronrod with 7 and
 * 15 points, halving a panel until every component is settled relative to its own total. Each total is known
 * roughly from a first pass, so a component of 1e-20 gets the same twelve digits as one of 1.
 *
 * Panels nest to 40 halvings, enough for a root singularity at an end, and there are at most 1,000 of them: an
 * integrand that rounding has made rough does not settle, and gets no better by being looked at more closely.
 * Source: Kronrod (1965), constants as in
 * QUADPACK (Piessens et al., 1983), rounded to Float64.
 */

const nodes = [
  0.9914553711208126, 0.9491079123427585, 0.8648644233597691, 0.7415311855993945, 0.5860872354676911,
  0.4058451513773972, 0.20778495500789848, 0,
];
const kronrod = [
  0.022935322010529224, 0.06309209262997856, 0.10479001032225019, 0.14065325971552592, 0.1690047266392679,
  0.19035057806478542, 0.20443294007529889, 0.20948214108472782,
];
/** Weights of the 7-point rule on every second node. */
const gauss = [0, 0.1294849661688697, 0, 0.27970539148927664, 0, 0.3818300505051189, 0, 0.4179591836734694];

/** Writes the components of the integrand at x into `out`. */
export type Integrand = (x: number, out: Float64Array) => void;

const settled = 1e-11;
const deepest = 40;
const mostPanels = 1000;
/** Below this a number has lost digits to underflow and cannot settle. */
const tiny = 1e-290;

/**
 * ∫ of every component over the panels between consecutive `edges` (ascending, finite). `size` is the number
 * of components.
 *
 * @example integrate((x, out) => { out[0] = Math.exp(-x); }, 1, [0, 1, 40])[0] // 1
 */
export function integrate(integrand: Integrand, size: number, edges: readonly number[]): Float64Array {
  const totals = new Float64Array(size);
  const values = new Float64Array(size);
  const fine = new Float64Array(size);
  const coarse = new Float64Array(size);

  const measure = (from: number, to: number): void => {
    const half = (to - from) / 2;
    const middle = from + half;
    fine.fill(0);
    coarse.fill(0);
    for (let i = 0; i < 8; i++) {
      const reach = half * nodes[i]!;
      for (let side = i === 7 ? 1 : -1; side <= 1; side += 2) {
        integrand(middle + side * reach, values);
        for (let k = 0; k < size; k++) {
          fine[k]! += half * kronrod[i]! * values[k]!;
          coarse[k]! += half * gauss[i]! * values[k]!;
        }
      }
    }
  };

  for (let i = 1; i < edges.length; i++) {
    measure(edges[i - 1]!, edges[i]!);
    for (let k = 0; k < size; k++) totals[k]! += Math.abs(fine[k]!);
  }
  const allowed = totals.map((total) => total * settled);
  totals.fill(0);

  let panels = 0;
  const add = (from: number, to: number, depth: number): void => {
    measure(from, to);
    panels += 1;
    let ok = true;
    for (let k = 0; k < size; k++) {
      // an unseen component has no total yet: settle it relative to the panel itself
      const bound = Math.max(allowed[k]!, settled * Math.abs(fine[k]!), tiny);
      if (Math.abs(fine[k]! - coarse[k]!) > bound) ok = false;
    }
    if (ok || depth === deepest || panels >= mostPanels) {
      for (let k = 0; k < size; k++) totals[k]! += fine[k]!;
      return;
    }
    const middle = from + (to - from) / 2;
    add(from, middle, depth + 1);
    add(middle, to, depth + 1);
  };
  for (let i = 1; i < edges.length; i++) add(edges[i - 1]!, edges[i]!, 0);
  return totals;
}
