/**
 * The waiting line of a centre whose contacts give up after an exponential patience (M/M/n+M), as sums of
 * positive terms only. The state "all n busy, j waiting" weighs r(j) = Π_{i=1}^{j} y/(c + i) relative to "all
 * busy, nobody waiting", where
 *
 *   y = arrival rate × patience        c = n × patience / handle time
 *
 * Since every term is positive nothing cancels: probabilities keep 13 digits down to 1e-28 and in overload,
 * where the textbook form with an incomplete gamma function loses everything below 1e-5.
 *
 * Who arrives behind j others is answered with probability c/(c + j + 1), and passes j + 1 stages of rates
 * (c + i)/patience whether answered or not, which gives the mean waits of both kinds. Beyond T the system
 * looks like itself with y·e^(−T/patience) in place of y, so service levels need the same sums once more.
 * Source: Palm (1957); Riordan (1962) p. 109; Zeltyn & Mandelbaum (2005) for the change of y.
 */

/** Sums over the line, each relative to the weight of "all busy, nobody waiting". */
export interface LineSums {
  /** Σ q(j), j ≥ 1, where q(j) = r(j)/y. y·places is the weight of a line that is not empty. */
  readonly places: number;
  /** Σ j q(j): the weight of giving up; times y the mean number waiting. */
  readonly leaving: number;
  /** Σ q(j) Σ_{i≤j} 1/(c + i): waits of the answered, in units of c × patience. */
  readonly answeredTime: number;
  /** Σ q(j) Σ_{i≤j} i/(c + i): waits of those who give up, in units of patience. */
  readonly leavingTime: number;
}

const enough = 1e-17;

/** The four sums for c ≥ 0 and y ≥ 0. Overflows where ln r(j) can pass 700; the caller keeps away from there. */
export function lineSums(c: number, y: number): LineSums {
  let q = 1;
  let stages = 0;
  let leavers = 0;
  let places = 0;
  let leaving = 0;
  let answeredTime = 0;
  let leavingTime = 0;
  for (let j = 1; ; j++) {
    const perRate = 1 / (c + j);
    q *= j === 1 ? perRate : y * perRate;
    stages += perRate;
    leavers += j * perRate;
    places += q;
    leaving += j * q;
    answeredTime += stages * q;
    leavingTime += leavers * q;
    // past the largest term, when what is still to come (less than q·y/(c + j + 1 − y)) no longer shows
    if (c + j > y && leavers * q <= enough * leavingTime * (1 - y * perRate)) break;
  }
  return { places, leaving, answeredTime, leavingTime };
}

/**
 * Σ q(j) alone, for searches: four terms to a division.
 *
 * @example linePlaces(0, 1) // 1.718281828459045; e − 1
 */
export function linePlaces(c: number, y: number): number {
  let q = 1;
  let sum = 0;
  let d = c + 1;
  const y2 = y * y;
  for (;;) {
    const d2 = d + 1;
    const d3 = d + 2;
    const d4 = d + 3;
    const d34 = d3 * d4;
    const scaled = q / (d * d2 * d34);
    sum += scaled * (d2 * d34 + y * d34 + y2 * d4 + y2 * y);
    q = scaled * (y2 * y2);
    d += 4;
    if (q <= enough * sum * (d - y)) return sum;
  }
}

/**
 * About how many terms the sums take, and whether they may overflow: Infinity means "do not add terms,
 * integrate".
 */
export function lineTerms(c: number, y: number): number {
  if (y > c && (c > 0 ? c * Math.log(c / y) : 0) + y - c > 600) return Number.POSITIVE_INFINITY;
  const root = 9 * Math.sqrt(y);
  return y > c ? y - c + root : Math.min(root, (40 * c) / (c - y) + 10);
}
