/**
 * M/D/n: random arrivals, n agents, every contact takes exactly the same time, nobody gives up.
 *
 * Looked at once per handle time D, everybody in service has left and a Poisson number A (mean a) has come:
 * the line obeys L' = max(0, L + A − n). Two exact ways to its stationary law:
 *
 *   sums      L is the maximum of a random walk, so E[L] = Σ E[(A₁+…+A_m − mn)⁺]/m and ln P(nobody waits) =
 *             −Σ P(A₁+…+A_m ≥ mn)/m: positive terms, right however rare waiting is
 *   roots     the n − 1 roots of zⁿ = exp(a(z − 1)) inside the unit circle give both in closed form; takes
 *             over near saturation, where the sums are long and the line is too long to cancel
 *
 * Source: Crommelin (1932); Spitzer (1956); Franx (2001).
 */
import { checkLoad, checkNotNegative, checkPositive, checkWhole } from './check.ts';
import { isOverloaded, type Unstable } from './erlang-c.ts';
import { stirlingExcess } from './gamma.ts';
import { lineSums } from './impatient-line.ts';

export interface FixedHandleTimeInput {
  /** Contacts per second, ≥ 0. */
  readonly arrivalRate: number;
  /** The handle time of every contact, seconds, > 0. */
  readonly handleTime: number;
  /** Agents, whole, 1 to 100,000. */
  readonly agents: number;
}

export interface FixedHandleTimeMeasures {
  readonly stable: true;
  /** Offered load, erlangs. */
  readonly load: number;
  /** Share of contacts that find everybody busy. */
  readonly waitProbability: number;
  /** Mean wait over everybody, seconds. */
  readonly averageWait: number;
  /** Busy share of the agents. */
  readonly occupancy: number;
  /** Contacts waiting on average. */
  readonly averageQueueLength: number;
  /** Contacts waiting or being handled on average. */
  readonly averageInSystem: number;
}

export type FixedHandleTime = FixedHandleTimeMeasures | Unstable;

/**
 * Steady state of a centre whose contacts all take the same time.
 *
 * @throws RangeError for a bad number.
 * @example fixedHandleTime({ arrivalRate: 80 / 3600, handleTime: 180, agents: 5 }).averageWait // 52.0308
 */
export function fixedHandleTime(input: FixedHandleTimeInput): FixedHandleTime {
  const { arrivalRate, handleTime, agents } = input;
  checkNotNegative('arrivalRate', arrivalRate, 'contacts per second');
  checkPositive('handleTime', handleTime, 'seconds');
  checkWhole('agents', agents, 1, 100_000);
  const load = arrivalRate * handleTime;
  checkLoad(load);
  if (isOverloaded(load, agents)) return { stable: false, load };
  const { queue, waits } = load === 0 ? { queue: 0, waits: 0 } : lineOf(agents, load);
  return {
    stable: true,
    load,
    waitProbability: waits,
    averageWait: arrivalRate === 0 ? 0 : queue / arrivalRate,
    occupancy: load / agents,
    averageQueueLength: queue,
    averageInSystem: queue + load,
  };
}

interface Line {
  /** Mean number waiting. */
  readonly queue: number;
  /** P(an arrival finds everybody busy). */
  readonly waits: number;
}

const mostSums = 300;

function lineOf(agents: number, load: number): Line {
  // the m-th term falls like exp(−m × decay)
  const spare = (load - agents) / agents;
  const decay = agents * (spare - Math.log1p(spare));
  return decay * mostSums > 45 ? lineBySums(agents, load, decay) : lineByRoots(agents, load);
}

function lineBySums(agents: number, load: number, decay: number): Line {
  let queue = 0;
  let exponent = 0;
  for (let m = 1; m <= mostSums; m++) {
    const full = m * agents;
    const mean = m * load;
    // probability that exactly m × n have come, and sums over more than that
    const exactly = Math.exp(-m * decay - stirlingExcess(full)) / Math.sqrt(2 * Math.PI * full);
    const more = lineSums(full, mean);
    const term = (exactly * mean * more.leaving) / m;
    queue += term;
    exponent += (exactly * (1 + mean * more.places)) / m;
    if (term < 1e-18 * queue) break;
  }
  return { queue, waits: -Math.expm1(-exponent) };
}

function lineByRoots(agents: number, load: number): Line {
  const busy = load / agents;
  // Σ 1/(1 − z) and ln Π (1 − z) over the roots but 1; they come in conjugate pairs
  let sum = 0;
  let logProduct = 0;
  for (let k = 1; 2 * k <= agents; k++) {
    const { re, im } = root(busy, (2 * Math.PI * k) / agents);
    const size = (1 - re) ** 2 + im ** 2;
    const pair = 2 * k === agents ? 1 : 2;
    sum += (pair * (1 - re)) / size;
    logProduct += (pair * Math.log(size)) / 2;
  }
  const spare = agents - load;
  return {
    queue: sum - (agents * (agents - 1) - load * load) / (2 * spare),
    waits: 1 - Math.exp(Math.log(spare) - logProduct),
  };
}

/** The root of z = e^(iα) exp(busy (z − 1)) inside the unit circle, by Newton from a few plain substitutions. */
function root(busy: number, angle: number): { re: number; im: number } {
  let re = 0;
  let im = 0;
  for (let step = 0; step < 100; step++) {
    const size = Math.exp(busy * (re - 1));
    const turn = angle + busy * im;
    const targetRe = size * Math.cos(turn);
    const targetIm = size * Math.sin(turn);
    let nextRe = targetRe;
    let nextIm = targetIm;
    if (step >= 10) {
      // z − (z − f)/(1 − busy f)
      const slopeRe = 1 - busy * targetRe;
      const slopeIm = -busy * targetIm;
      const norm = slopeRe * slopeRe + slopeIm * slopeIm;
      const gapRe = re - targetRe;
      const gapIm = im - targetIm;
      nextRe = re - (gapRe * slopeRe + gapIm * slopeIm) / norm;
      nextIm = im - (gapIm * slopeRe - gapRe * slopeIm) / norm;
    }
    const moved = Math.abs(nextRe - re) + Math.abs(nextIm - im);
    re = nextRe;
    im = nextIm;
    if (moved < 1e-16) break;
  }
  return { re, im };
}
