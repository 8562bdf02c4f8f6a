/**
 * Where to begin the search for people: the spare agents β, in units of √load, that the limits for many agents give
 * a service level (Halfin & Whitt 1981; Garnett, Mandelbaum & Reiman 2002). With n = a + β√a agents, load a,
 *
 *   late = α(β) · e^(−βt)                                 nobody gives up, t = T√a / handle time
 *   late ≈ α · (Φ̄(b + y) + left) / Φ̄(b)                   patience 1/θ, b = β√(patience / handle time)
 *
 * where y = T√(a / (handle time × patience)), and `left` are those who give up before T. For usual
 * targets the answer is within two agents of it nearly always, which saves most of the search; where it pays to lose
 * many (a low share, a long T, short patience) it lies a few per cent too low. It only says where to look.
 */

/** Upper tail of the normal law over its density, for any z > −6: Abramowitz & Stegun 26.2.17, right to 1e-7. */
function mills(z: number): number {
  const size = z < 0 ? -z : z;
  const t = 1 / (1 + 0.2316419 * size);
  const upper =
    t * (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
  return z < 0 ? rootTwoPi * Math.exp(0.5 * z * z) - upper : upper;
}

const rootTwoPi = 2.5066282746310002;
const least = -12;
const most = 6;

/** β for a share `target` in time when nobody gives up. */
export function betaOfPatient(
  load: number,
  handleTime: number,
  acceptableWait: number,
  target: number,
): number {
  const slope = (acceptableWait * Math.sqrt(load)) / handleTime;
  const goal = -Math.log(1 - target);
  let beta = goal / (1 + slope);
  for (let k = 0; k < 4; k++) {
    const below = mills(-beta);
    const ratio = 1 + beta * below;
    const excess = Math.log(ratio) + slope * beta - goal;
    const next = beta - excess / ((below * (1 + beta * beta) + beta) / ratio + slope);
    if (!(next > 0)) return 0;
    if (Math.abs(next - beta) < 1e-3) return next;
    beta = next;
  }
  return Math.min(beta, most);
}

/** β for a share `target` in time with an exponential patience. */
export function betaOfImpatient(
  load: number,
  handleTime: number,
  patience: number,
  acceptableWait: number,
  target: number,
): number {
  const root = Math.sqrt(patience / handleTime);
  const y = acceptableWait * Math.sqrt(load / (handleTime * patience));
  const perY = Math.sqrt(handleTime / (patience * load));
  const late = (beta: number): number => {
    const b = beta * root;
    const here = mills(b);
    const waits = 1 / (1 + mills(-beta) / (root * here));
    // density at b + y relative to the one at b
    const later = Math.exp(-y * (b + 0.5 * y));
    const beyond = later * mills(b + y);
    const left = perY * (1 - later - b * (here - beyond));
    return (waits * (beyond + left)) / here;
  };
  let low = least;
  let high = most;
  for (let k = 0; k < 14; k++) {
    const middle = (low + high) / 2;
    if (late(middle) > 1 - target) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
