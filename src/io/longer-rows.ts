/**
 * Rows of a day that stand for longer than the others though nothing says so: quarter-hours in the morning,
 * half-hours behind them. Read as they stand, half of the afternoon would have no contacts and the other half
 * twice as many. Exports leave out intervals without a contact too, so only busy rows that follow each other
 * at the same longer step count as longer ones.
 */

/** Contacts in a row beside which no quiet interval is likely. */
const busyRow = 5;

export interface LongerRows {
  /** Index of the first. */
  readonly at: number;
  /** Seconds from one to the next. */
  readonly step: number;
}

/** The first of such rows in a day, whose rows are in order of time; undefined without any. */
export function findLongerRows(
  day: readonly { readonly start: number; readonly contacts: number }[],
  length: number,
): LongerRows | undefined {
  for (let at = 0; at + 2 < day.length; at++) {
    const [one, two, three] = [day[at]!, day[at + 1]!, day[at + 2]!];
    const step = two.start - one.start;
    const isEven = step > length && three.start - two.start === step;
    if (isEven && [one, two, three].every(({ contacts }) => contacts >= busyRow)) return { at, step };
  }
  return undefined;
}
