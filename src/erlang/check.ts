/**
 * Refusals of a caller's bad number, in one form: `invalid acceptableWait: -3 (seconds, must be ≥ 0)`. Each
 * check returns nothing and throws RangeError; the message names what was asked for, its value, its unit
 * and its range.
 */

function refuse(name: string, value: unknown, what: string): never {
  throw new RangeError(`invalid ${name}: ${String(value)} (${what})`);
}

/** Refuses anything but a finite number ≥ 0. `unit` is said in the message, such as "seconds". */
export function checkNotNegative(name: string, value: number, unit: string): void {
  if (!(value >= 0 && value < Number.POSITIVE_INFINITY)) refuse(name, value, `${unit}, must be ≥ 0`);
}

/** Refuses anything but a finite number > 0. */
export function checkPositive(name: string, value: number, unit: string): void {
  if (!(value > 0 && value < Number.POSITIVE_INFINITY)) refuse(name, value, `${unit}, must be > 0`);
}

/**
 * Refuses anything but a number from 0 to 1e15 (beyond, a series over states would not end); Infinity is
 * welcome and means "for ever".
 */
export function checkDuration(name: string, value: number): void {
  if (!(value >= 0)) refuse(name, value, 'seconds, must be ≥ 0, Infinity for ever');
  if (value > 1e15 && value < Number.POSITIVE_INFINITY) {
    refuse(name, value, 'seconds, must be ≤ 1e15, or Infinity for ever');
  }
}

/** Refuses anything but a whole number from `least` to `most`. */
export function checkWhole(name: string, value: number, least = 0, most = Number.MAX_SAFE_INTEGER): void {
  if (!(Number.isSafeInteger(value) && value >= least && value <= most)) {
    const range = most === Number.MAX_SAFE_INTEGER ? `≥ ${least}` : `${least} to ${most}`;
    refuse(name, value, `whole number, must be ${range}`);
  }
}

/**
 * Refuses a load beyond a billion erlangs: more agents than there are people, and more work than a formula
 * whose effort grows with the root of the load can do at once.
 */
export function checkLoad(load: number): void {
  if (!(load <= 1e9)) refuse('load', load, 'erlangs = arrivals per second × handle time, must be ≤ 1e9');
}

/** Refuses anything but a share from 0 to 1, both included. */
export function checkShare(name: string, value: number): void {
  if (!(value >= 0 && value <= 1)) refuse(name, value, 'share, must be 0 to 1');
}
