/**
 * The smallest whole number with a property that, once true, stays true: doubling steps from a guess, then
 * bisection. With a good guess it asks twice, at the answer and one below.
 */

/**
 * Smallest whole n ≥ `least` for which `holds(n)`; `guess` is where the search starts. The property must hold
 * for all large enough n.
 *
 * @example smallest((n) => n * n >= 50, 0, 6) // 8
 */
export function smallest(holds: (n: number) => boolean, least: number, guess: number): number {
  let step = 1;
  // invariant once both are set: low does not hold (or is below the range), high does
  let high = guess > least ? guess : least;
  let low: number;
  if (holds(high)) {
    low = high - 1;
    while (low >= least && holds(low)) {
      high = low;
      step *= 2;
      low = high - step;
    }
    if (low < least) low = least - 1;
  } else {
    low = high;
    high = low + 1;
    while (!holds(high)) {
      low = high;
      step *= 2;
      high = low + step;
    }
  }
  while (high - low > 1) {
    const middle = low + Math.floor((high - low) / 2);
    if (holds(middle)) high = middle;
    else low = middle;
  }
  return high;
}
